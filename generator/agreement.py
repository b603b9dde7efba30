"""Ratings as numbers in, their mean and spread out; None where that cannot be known."""

from collections.abc import Sequence


def mean(values: Sequence[float]) -> float | None:
    """The arithmetic mean; None of no values, never 0."""
    return sum(values) / len(values) if values else None


def spread(values: Sequence[int]) -> int | None:
    """The highest less the lowest; None below two values."""
    return max(values) - min(values) if len(values) > 1 else None
