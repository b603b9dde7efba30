"""The quantiles of Student's t and of F, by the regularised incomplete beta function."""

from collections.abc import Callable
from functools import lru_cache
from math import exp, inf, lgamma, log

TINY = 1e-300
CLOSE = 1e-15


@lru_cache(maxsize=1024)
def t_quantile(probability: float, degrees: float) -> float:
    """The value that Student's t with so many degrees of freedom stays below with this probability.

    P(|t| > v) = I_x(d/2, 1/2) at x = d / (d + v^2) (Abramowitz and Stegun 1964, 26.7.1), solved by bisection.
    """
    if probability == 0.5:
        return 0.0
    if probability < 0.5:
        return -t_quantile(1 - probability, degrees)
    return _solve(lambda v: 1 - _beta(degrees, v * v, degrees / 2, 0.5) / 2, probability)


@lru_cache(maxsize=1024)
def f_quantile(probability: float, first: float, second: float) -> float:
    """The value that F with *first* and *second* degrees of freedom stays below with this probability.

    P(F < v) = I_x(d1/2, d2/2) at x = d1 v / (d1 v + d2) (Abramowitz and Stegun 1964, 26.6.2), solved by bisection.
    """
    return _solve(lambda v: _beta(first * v, second, first / 2, second / 2), probability)


def _solve(below: Callable[[float], float], probability: float) -> float:
    """The positive value that *below*, which never falls, takes to *probability*."""
    if not 0 < probability < 1:
        raise ValueError(f"a probability lies between 0 and 1, both excluded: {probability!r}")
    low = high = 1.0
    while below(low) > probability:
        low /= 2
    while below(high) < probability:
        high *= 2
    while low < (middle := (low + high) / 2) < high:
        low, high = (middle, high) if below(middle) < probability else (low, middle)
    return middle


def _beta(part: float, rest: float, a: float, b: float) -> float:
    """I_x(a, b) at x = part / (part + rest); both parts are given so that neither x nor 1 - x is rounded off."""
    if not part:
        return 0.0
    x, y = part / (part + rest), rest / (part + rest)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * (log(y) if y else -inf))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(y, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function (DLMF 8.17.22) by the method of Lentz (1976)."""
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    value, m = d, 0
    change = inf
    while abs(change - 1) > CLOSE:
        m += 1
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _away(1 + step * d)
            c = _away(1 + step / c)
            change = c * d
            value *= change
    return value


def _away(number: float) -> float:
    return number if abs(number) > TINY else TINY
