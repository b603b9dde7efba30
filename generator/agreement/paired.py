"""Two candidates side by side: what those who rated both say, and how sure the order is."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm, sqrt
from typing import TypeVar

from generator.agreement.distributions import t_quantile
from generator.agreement.enough import ROUNDING_VARIANCE
from generator.model import Standing

Cell = TypeVar("Cell", bound=Hashable)

LEAST_AHEAD = 3
LEAST_SLIGHTLY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one interviewer says: the mean of the first candidate less that of the second.

    `step` is how far one point on one rating moves `value`: with m cells of equal weight, 1/m.
    """

    value: Fraction
    step: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How sure it is that the first stands before the second; `n` counts the interviewers who rated both.

    `mean` is None where nobody did, `low` and `high` where fewer than two did.
    """

    word: Standing
    mean: Fraction | None
    low: float | None
    high: float | None
    n: int


def differences(
    first: Mapping[tuple[str, Cell], int | None],
    second: Mapping[tuple[str, Cell], int | None],
    weights: Mapping[Cell, int | Fraction],
) -> tuple[Difference, ...]:
    """What each interviewer says who rated a cell for both, over those cells alone and by their weights.

    The mappings lead from interviewer and cell to a rating. An interviewer with no cell in common says nothing.
    """
    by_interviewer: dict[str, list[tuple[int, Fraction]]] = {}
    for interviewer, cell in first:
        one, other = first[interviewer, cell], second.get((interviewer, cell))
        if one is not None and other is not None and weights[cell] > 0:
            by_interviewer.setdefault(interviewer, []).append((one - other, Fraction(weights[cell])))
    return tuple(_difference(by_interviewer[name]) for name in sorted(by_interviewer))


def _difference(cells: Sequence[tuple[int, Fraction]]) -> Difference:
    whole = sum((weight for _, weight in cells), Fraction(0))
    return Difference(
        value=sum((apart * weight for apart, weight in cells), Fraction(0)) / whole,
        step=sum((weight * weight for _, weight in cells), Fraction(0)) / whole**2,
    )


def compare(found: Iterable[Difference], level: float = 0.90) -> Comparison:
    """One word for how sure the order of two candidates is, from what each interviewer says who rated both.

    *ahead*: the interval excludes zero and at least three interviewers are common. *slightly ahead*: at least
    two are, and the mean stays above zero without any one of them. Else *too close to call*.
    """
    found = tuple(found)
    # Whole numbers of one part, as adding fractions takes most of the time of a simulation.
    part = lcm(*(difference.value.denominator for difference in found))
    values = [difference.value.numerator * (part // difference.value.denominator) for difference in found]
    middle = Fraction(sum(values), part * len(values)) if values else None
    low, high = _interval(found, values, part, level) if len(found) >= LEAST_SLIGHTLY else (None, None)
    if len(found) >= LEAST_AHEAD and low is not None and low > 0:
        word = Standing.AHEAD
    elif len(found) >= LEAST_SLIGHTLY and _survives(values):
        word = Standing.SLIGHTLY
    else:
        word = Standing.CLOSE
    return Comparison(word=word, mean=middle, low=low, high=high, n=len(found))


def _survives(values: Sequence[int]) -> bool:
    """Whether the mean stays above zero leaving out any one: the largest, as the others leave more."""
    return sum(values) - max(values) > 0


def _interval(found: Sequence[Difference], values: Sequence[int], part: int, level: float) -> tuple[float, float]:
    """The paired t interval with the interviewer as the unit (Student 1908), for ratings in whole points.

    *values* are what the interviewers say, in whole numbers of 1 / *part*.

    Interviewers who happen to say the same would give an interval of no width, and means of a few whole
    numbers come in steps. Without allowing for both, equal candidates come out ahead in up to 13 % of cases
    (tests/test_agreement_simulation.py). So the variance is at least that of rounding, 1/12 per rating (Sheppard
    1898), two ratings in each cell; and the interval is wider by half a step on either side, the correction for
    continuity (Yates 1934).
    """
    n = len(found)
    step = sum((difference.step for difference in found), Fraction(0)) / n
    sum_of, squares = sum(values), sum(value * value for value in values)
    variance = Fraction(n * squares - sum_of * sum_of, n * (n - 1) * part * part)
    error = sqrt(max(variance, 2 * ROUNDING_VARIANCE * step) / n)
    reach = t_quantile((1 + level) / 2, n - 1) * error + float(step / (2 * n))
    middle = float(Fraction(sum_of, n * part))
    return middle - reach, middle + reach
