"""How sure a total is: the interval around a weighted mean of competencies' means."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import sqrt

from generator.agreement.centre import mean, present
from generator.agreement.distributions import t_quantile
from generator.agreement.enough import ROUNDING_VARIANCE

LEAST_DEGREES = 4


def pooled_variance(groups: Iterable[Sequence[int | None]]) -> tuple[Fraction, int] | None:
    """The variance within *groups* of ratings, pooled, and its degrees of freedom; None where no group has two.

    The sum of squared deviations from each group's mean over the sum of n - 1, the mean square within of a
    one-way analysis of variance (Fisher 1925).
    """
    squares, degrees = Fraction(0), 0
    for group in groups:
        there, middle = present(group), mean(group)
        if middle is not None:
            squares += sum((value - middle) ** 2 for value in there)
            degrees += len(there) - 1
    return (squares / degrees, degrees) if degrees else None


def interval(
    value: Fraction,
    shares: Iterable[tuple[int | Fraction, int]],
    variance: Fraction,
    degrees: int,
    level: float = 0.90,
) -> tuple[float, float] | None:
    """The interval around the total *value*; *shares* are each competency's weight and how many ratings it has.

    The total is the sum of w m / W, so its variance is that of one rating times the sum of (w / W)^2 / n, and
    Student's t has the degrees of freedom with which that variance was pooled. Ratings that all agree are still
    whole points: the variance is at least that of rounding, 1/12 (Sheppard 1898). None below four degrees.

    An error that a rater makes alike in all of a candidate's ratings is not in that variance: the interval is
    then too narrow, and the comparison of two candidates is what to go by.
    """
    shares = tuple(shares)
    whole = Fraction(sum(weight for weight, _ in shares))
    if degrees < LEAST_DEGREES or not whole or any(n < 1 for _, n in shares):
        return None
    error = max(variance, ROUNDING_VARIANCE) * sum((weight / whole) ** 2 / n for weight, n in shares)
    reach = t_quantile((1 + level) / 2, degrees) * sqrt(error)
    return float(value) - reach, float(value) + reach
