"""The middle of some ratings and how far apart they are, exactly: no order of adding changes a figure.

A missing rating is None, here and in the whole package: it changes nothing and is never 0.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

Number = int | Fraction


def present(values: Iterable[Number | None]) -> list[Number]:
    """The values that are not missing."""
    return [value for value in values if value is not None]


def mean(values: Sequence[Number | None]) -> Fraction | None:
    """The arithmetic mean; None of no values."""
    there = present(values)
    return Fraction(sum(there)) / len(there) if there else None


def median(values: Sequence[Number | None]) -> Fraction | None:
    """The middle value, or the mean of the two in the middle; None of no values."""
    there = sorted(present(values))
    half = len(there) // 2
    return mean(there[half - 1 + len(there) % 2 : half + 1])


def spread(values: Sequence[int | None]) -> int | None:
    """The highest less the lowest; None below two values."""
    there = [value for value in values if value is not None]
    return max(there) - min(there) if len(there) > 1 else None


def weighted_mean(pairs: Iterable[tuple[Number | None, Number]]) -> Fraction | None:
    """The mean of pairs of value and weight, each value counting as often as its weight; None of no weight."""
    there = [(Fraction(value), weight) for value, weight in pairs if value is not None]
    whole = sum((Fraction(weight) for _, weight in there), Fraction(0))
    return sum((value * weight for value, weight in there), Fraction(0)) / whole if whole else None
