"""A total and the scores from elsewhere in, points out, as the rule of the kit makes them."""

from collections.abc import Mapping
from fractions import Fraction

from generator.model import Clause, FoundPoints, FoundTotal, OtherScore, Rules, as_typed


def points(rules: Rules, total: FoundTotal, scores: Mapping[str, Fraction]) -> FoundPoints | None:
    """A candidate's points; None where the rules give no points at all.

    The interview gives its share of (total - zero_at) / (5 - zero_at): with `zero_at: 0` a mean of 3 of 5 is
    three fifths of the points, with 1 it is half of them. A rating or score that is missing means no points:
    nothing is ever scaled up from what is there.
    """
    rule = rules.points
    if rule is None:
        return None
    other = tuple(OtherScore(id=name, score=scores.get(name), most=as_typed(most)) for name, most in rule.other)
    interview = None if total.value is None else rule.worth(total.value, rules.scale[1])
    missing = [score.id for score in other if score.score is None]
    exact = None
    if interview is not None and not missing:
        exact = interview + sum((s.score for s in other if s.score is not None), Fraction(0))
    value = None if exact is None else rule.rounded(exact)
    no_score = Clause("no score for {tests} came in", tests=", ".join(missing)) if missing else None
    return FoundPoints(
        value=value,
        exact=exact,
        interview=interview,
        interview_most=as_typed(rule.interview),
        other=other,
        of=as_typed(rule.total),
        passed=None if value is None or rule.pass_mark is None else value >= as_typed(rule.pass_mark),
        why_not=total.why_not or no_score,
    )
