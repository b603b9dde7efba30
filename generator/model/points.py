"""How ratings become points, and what else counts towards a total."""

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """How a mean rating becomes points, and what else counts towards the total."""

    total: float
    interview: float
    other: tuple[tuple[str, float], ...] = ()
    zero_at: int = 0
    decimals: int = 0
    rounding: str = "half-up"
    pass_mark: float | None = None

    def worth(self, mean: Fraction, highest: int) -> Fraction:
        """The share of the interview's points, unrounded, that a mean gives on a scale up to *highest*."""
        return as_typed(self.interview) * (mean - self.zero_at) / (highest - self.zero_at)

    def rounded(self, exact: Fraction) -> Fraction:
        """Points to the rule's decimals: half up (2.5 is 3), or half to even (2.5 is 2)."""
        scaled = exact * 10**self.decimals
        whole = round(scaled) if self.rounding == "half-even" else math.floor(scaled + Fraction(1, 2))
        return Fraction(whole, 10**self.decimals)


def as_typed(number: float) -> Fraction:
    """A number as it was typed: 0.1 is a tenth."""
    return Fraction(Decimal(str(number)))
