"""From how many ratings on a figure is given at all, and what whole points cost in sharpness."""

from fractions import Fraction

from generator.model import Clause, Estimate

LEAST_CANDIDATES = 10
LEAST_RATERS = 3
# A judgement anywhere between two points is rounded to one of them: the error is uniform over one point.
ROUNDING_VARIANCE = Fraction(1, 12)
TOO_FEW = (
    "this needs at least {least} candidates with two ratings of the same answer; there is {n}"
    "|this needs at least {least} candidates with two ratings of the same answer; there are {n}"
)
NONE = "this needs at least {least} candidates with two ratings of the same answer; there are none"


def too_few(n: int, least: int) -> Estimate:
    """The refusal of a figure that would rest on *n* candidates where *least* are needed."""
    return Estimate.refused(n, Clause(TOO_FEW, n=n, least=least) if n else Clause(NONE, least=least))
