"""How near the ratings of one answer lie, from three raters on."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from generator.agreement.centre import mean, present
from generator.agreement.enough import LEAST_RATERS

LIMIT_DIGITS = 1


def deviation(values: Sequence[int | None]) -> Fraction | None:
    """The mean distance of ratings from their mean; None below three.

    AD of Burke, Finkelstein and Dusig 1999, equation 2: sum(|x - mean|) / n.
    """
    there, middle = present(values), mean(values)
    if middle is None or len(there) < LEAST_RATERS:
        return None
    return mean([abs(value - middle) for value in there])


def deviation_limit(points: int = 5) -> Fraction:
    """The mean deviation up to which raters on a scale of so many points agree for practical purposes.

    A sixth of the points, to one decimal as published: 0.8 of 5, 1.2 of 7, 1.5 of 9, 1.8 of 11 (Burke and
    Dunlap 2002).
    """
    return round(Fraction(points, 6), LIMIT_DIGITS)


def r_wg(values: Sequence[int | None], points: int = 5) -> Fraction | None:
    """Agreement of the ratings of one answer, 0 to 1, against ratings thrown at random; None below three.

    1 - s^2 / ((A^2 - 1) / 12) on a scale of A points, 0 where that is negative (James, Demaree and Wolf 1984).
    """
    variance = _variance(values)
    return None if variance is None else max(1 - variance / _by_chance(points), Fraction(0))


def r_wg_of_many(items: Iterable[Sequence[int | None]], points: int = 5) -> Fraction | None:
    """Agreement over several answers, r_wg(J); None without an answer, or where one has fewer than three ratings.

    J a / (J a + m / v) with a = 1 - m / v, m the mean variance of J answers and v that by chance; 0 where a is
    negative (James, Demaree and Wolf 1984).
    """
    variances = [_variance(values) for values in items]
    sound = present(variances)
    middle = mean(sound)
    if middle is None or len(sound) < len(variances):
        return None
    share = middle / _by_chance(points)
    return len(sound) * (1 - share) / (len(sound) * (1 - share) + share) if share < 1 else Fraction(0)


def _variance(values: Sequence[int | None]) -> Fraction | None:
    there, middle = present(values), mean(values)
    if middle is None or len(there) < LEAST_RATERS:
        return None
    return sum(((value - middle) ** 2 for value in there), Fraction(0)) / (len(there) - 1)


def _by_chance(points: int) -> Fraction:
    """The variance of ratings that fall on every point alike."""
    return Fraction(points * points - 1, 12)
