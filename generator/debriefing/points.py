"""A total and the scores from elsewhere in, points out, as the rule of the kit makes them."""

import math
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from generator.model import FoundPoints, FoundTotal, OtherScore, Points, Rules

HALF = Fraction(1, 2)


def points(rules: Rules, total: FoundTotal, scores: Mapping[str, Fraction]) -> FoundPoints | None:
    """A candidate's points; None where the rules give no points at all.

    The interview gives its share of (total - zero_at) / (5 - zero_at): with `zero_at: 0` a mean of 3 of 5 is
    three fifths of the points, with 1 it is half of them. A rating or score that is missing means no points:
    nothing is ever scaled up from what is there.
    """
    rule = rules.points
    if rule is None:
        return None
    other = tuple(OtherScore(id=name, score=scores.get(name), most=_exact(most)) for name, most in rule.other)
    interview = None if total.value is None else interview_points(rule, total.value, rules.scale[1])
    missing = [score.id for score in other if score.score is None]
    exact = None
    if interview is not None and not missing:
        exact = interview + sum((s.score for s in other if s.score is not None), Fraction(0))
    value = None if exact is None else rounded(exact, rule.decimals, rule.rounding)
    why_not = total.why_not or (f"no score for {', '.join(missing)} came in" if missing else None)
    return FoundPoints(
        value=value,
        exact=exact,
        interview=interview,
        interview_most=_exact(rule.interview),
        other=other,
        of=_exact(rule.total),
        passed=None if value is None or rule.pass_mark is None else value >= _exact(rule.pass_mark),
        why_not=why_not,
    )


def interview_points(rule: Points, total: Fraction, highest: int) -> Fraction:
    """What a total is worth, unrounded."""
    return _exact(rule.interview) * (total - rule.zero_at) / (highest - rule.zero_at)


def rounded(exact: Fraction, decimals: int, rounding: str) -> Fraction:
    """A figure to *decimals* places: half up (2.5 is 3), or half to even (2.5 is 2)."""
    scale = 10**decimals
    scaled = exact * scale
    whole = round(scaled) if rounding == "half-even" else math.floor(scaled + HALF)
    return Fraction(whole, scale)


def _exact(number: float) -> Fraction:
    """A number as it was typed: 0.1 is a tenth."""
    return Fraction(Decimal(str(number)))
