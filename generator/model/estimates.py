"""An estimate: a figure that ratings allow, with its interval and how many it rests on, or why there is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A statistic with the interval `low` to `high` around it and the `n` that it rests on.

    `value` is None where it cannot be known, and `why_not` is then the reason, a clause that a report makes a
    sentence of. A value whose interval cannot be known has None for `low` and `high`; `why_not` says why there too.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    why_not: str | None = None

    @classmethod
    def refused(cls, n: int, why_not: str) -> "Estimate":
        """No figure, and the sentence why."""
        return cls(value=None, low=None, high=None, n=n, why_not=why_not)
