"""Intraclass correlation: how much of what differs between ratings is a difference between candidates."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import zip_longest

from generator.agreement.centre import Number, present
from generator.agreement.distributions import f_quantile
from generator.agreement.enough import too_few
from generator.model import Clause, Estimate

Row = Sequence[Number | None]

NO_DIFFERENCE = Clause("all candidates have the same mean, so nothing shows whether the raters can tell them apart")
NOT_CROSSED = Clause("not every interviewer rated every candidate, so this form of the correlation does not fit")
NO_MEAN = Clause(
    "the raters differ so much more within a candidate than the candidates differ that the correlation of their mean "
    "has no value"
)
NO_INTERVAL = Clause(
    "there is no interval: the raters may differ so much more within a candidate than the candidates differ that the "
    "correlation of their mean has no lower end"
)


class Form(StrEnum):
    """The forms of Shrout and Fleiss (1979): who rated whom, and whether one rater or the mean of all is meant."""

    ONE_WAY = "(1,1)"
    TWO_WAY = "(2,1)"
    FIXED = "(3,1)"
    ONE_WAY_MEAN = "(1,k)"
    TWO_WAY_MEAN = "(2,k)"
    FIXED_MEAN = "(3,k)"

    @property
    def of_mean(self) -> bool:
        """Whether the mean of all raters is meant, not one of them."""
        return self in (Form.ONE_WAY_MEAN, Form.TWO_WAY_MEAN, Form.FIXED_MEAN)

    @property
    def one_way(self) -> bool:
        """Whether each candidate may have met other raters."""
        return self in (Form.ONE_WAY, Form.ONE_WAY_MEAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Squares:
    """Mean squares between candidates, between raters and of error, for `n` candidates by `k` raters.

    With one way of sorting, `error` is all that differs within candidates and `raters` is the same.
    """

    candidates: Fraction
    raters: Fraction
    error: Fraction
    n: int
    k: Fraction
    degrees: int


def fitting_form(rows: Sequence[Row]) -> Form:
    """(2,1) where the same raters rated every candidate who was rated at all, else (1,1)."""
    return Form.TWO_WAY if _crossed(rows) else Form.ONE_WAY


def icc(rows: Sequence[Row], form: Form, level: float = 0.95, least: int = 2) -> Estimate:
    """The correlation of *rows*, one per candidate and in each the raters in the same order, None where missing.

    Shrout and Fleiss 1979, table 4, with their intervals from F; for (2,1) McGraw and Wong 1996, table 7. The
    forms for the mean of k raters are those for one, stepped up (Spearman 1910; Brown 1910), intervals too.
    Where candidates have different numbers of ratings, (1,1) takes k0 = (N - sum(k_i^2) / N) / (n - 1) for k
    (Snedecor and Cochran 1967, chapter 10), and the interval is an approximation. `n` counts the candidates
    with two ratings or more; others drop out. Below *least* there is no figure, and none where the candidates'
    means are all the same. A correlation of one rater of -1 / (k - 1) or below cannot be stepped up: the mean of
    k then has no figure, or no interval where only its lower end lies there.
    """
    rated = [row for row in map(present, rows) if len(row) > 1]
    if len(rated) < max(least, 2):
        return too_few(len(rated), max(least, 2))
    crossed = _crossed(rows)
    if not form.one_way and not crossed:
        return Estimate.refused(len(rated), NOT_CROSSED)
    return _estimate(_one_way(rated) if form.one_way else _two_way(crossed), form, level)


def raters_met(rows: Sequence[Row]) -> Fraction | None:
    """The k of (x,k): how many raters each candidate had, k0 where the numbers differ; None below two candidates."""
    sizes = [len(row) for row in map(present, rows) if len(row) > 1]
    return _k(sizes) if len(sizes) > 1 else None


def _k(sizes: Sequence[int]) -> Fraction:
    whole = sum(sizes)
    return (whole - Fraction(sum(size * size for size in sizes), whole)) / (len(sizes) - 1)


def _crossed(rows: Sequence[Row]) -> list[list[Number]]:
    """The rows without empty rows and columns; none at all where something is still missing or one rater is left."""
    rows = [row for row in rows if present(row)]
    columns = [column for column in zip_longest(*rows) if present(column)]
    full = [present(row) for row in zip(*columns, strict=True)]
    return full if len(columns) > 1 and all(len(row) == len(columns) for row in full) else []


def _one_way(rows: Sequence[Sequence[Number]]) -> Squares:
    n, sizes = len(rows), [len(row) for row in rows]
    whole = sum(sizes)
    middle = Fraction(sum(map(sum, rows))) / whole
    between = sum((len(row) * (_mean(row) - middle) ** 2 for row in rows), Fraction(0))
    within = sum(((rating - _mean(row)) ** 2 for row in rows for rating in row), Fraction(0))
    error = within / (whole - n)
    return Squares(candidates=between / (n - 1), raters=error, error=error, n=n, k=_k(sizes), degrees=whole - n)


def _two_way(rows: Sequence[Sequence[Number]]) -> Squares:
    n, k = len(rows), len(rows[0])
    middle = _mean([rating for row in rows for rating in row])
    candidates = k * sum(((_mean(row) - middle) ** 2 for row in rows), Fraction(0))
    raters = n * sum(((_mean(column) - middle) ** 2 for column in zip(*rows, strict=True)), Fraction(0))
    whole = sum(((rating - middle) ** 2 for row in rows for rating in row), Fraction(0))
    degrees = (n - 1) * (k - 1)
    return Squares(
        candidates=candidates / (n - 1),
        raters=raters / (k - 1),
        error=(whole - candidates - raters) / degrees,
        n=n,
        k=Fraction(k),
        degrees=degrees,
    )


def _mean(values: Sequence[Number]) -> Fraction:
    return Fraction(sum(values)) / len(values)


def _estimate(squares: Squares, form: Form, level: float) -> Estimate:
    if not squares.candidates:
        return Estimate.refused(squares.n, NO_DIFFERENCE)
    single = _single(squares, form)
    k = squares.k if form.of_mean else Fraction(1)
    value = _stepped(single, k)
    if value is None:
        return Estimate.refused(squares.n, NO_MEAN)
    low, high = (_stepped(Fraction(bound), k) for bound in _bounds(squares, form, single, level))
    if low is None or high is None:
        return Estimate(value=value, low=None, high=None, n=squares.n, why_not=NO_INTERVAL)
    return Estimate(value=value, low=low, high=high, n=squares.n)


def _single(squares: Squares, form: Form) -> Fraction:
    """The correlation for one rater."""
    b, e, k = squares.candidates, squares.error, squares.k
    more = k * (squares.raters - e) / squares.n if form in (Form.TWO_WAY, Form.TWO_WAY_MEAN) else 0
    return (b - e) / (b + (k - 1) * e + more)


def _bounds(squares: Squares, form: Form, single: Fraction, level: float) -> tuple[float, float]:
    """The interval for one rater, from F at (1 + level) / 2."""
    b, e, k, n = float(squares.candidates), float(squares.error), float(squares.k), squares.n
    tail = (1 + level) / 2
    if form not in (Form.TWO_WAY, Form.TWO_WAY_MEAN):
        low, high = (f_quantile(tail, *pair) for pair in ((n - 1, squares.degrees), (squares.degrees, n - 1)))
        return (b - low * e) / (b + (k - 1) * low * e), (high * b - e) / (high * b + (k - 1) * e)
    degrees = _degrees(squares, single)
    low, high = (f_quantile(tail, *pair) for pair in ((n - 1, degrees), (degrees, n - 1)))
    noise = k * float(squares.raters) + (k * n - k - n) * e
    return n * (b - low * e) / (low * noise + n * b), n * (high * b - e) / (noise + n * high * b)


def _degrees(squares: Squares, single: Fraction) -> float:
    """The degrees of freedom of (2,1)'s denominator (Satterthwaite 1946); a negative correlation counts as none."""
    n, k, share = squares.n, squares.k, max(single, Fraction(0))
    raters = k * share * squares.raters
    error = (n * (1 - share) + k * share * (n - 1)) * squares.error
    if not raters and not error:
        return float(squares.degrees)
    return float((raters + error) ** 2 / (raters**2 / (k - 1) + error**2 / squares.degrees))


def _stepped(single: Fraction, k: Fraction) -> float | None:
    """The correlation of the mean of *k* raters (Spearman 1910; Brown 1910); None at -1 / (k - 1) or below."""
    within = 1 + (k - 1) * single
    return float(k * single / within) if within > 0 else None
