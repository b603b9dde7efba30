"""What was found in, what other rules would have given out: shown beside the result, never applied."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from generator.debriefing.figures import Found, recounted, total
from generator.debriefing.ordering import placed
from generator.debriefing.points import points
from generator.model import Clause, FoundCandidate, OtherRule, Rules

EQUAL = Fraction(1)


def other_rules(rules: Rules, ordered: Sequence[FoundCandidate]) -> Iterator[OtherRule]:
    """Totals of the stage's candidates under each rule that the kit could have had instead.

    Completeness, points and ties count as they do in the result; the order is that of the points where there are
    any.
    """
    if not ordered:
        return
    now = [(c.code, c.rank) for c in ordered if c.rank is not None]
    for words, other, equal in _alternatives(rules, ordered):
        found = [_under(other, c, equal=equal) for c in ordered]
        order = placed(other, found)
        without = [c for c in found if c.code not in {p.code for p, _ in order}]
        yield OtherRule(
            stage=ordered[0].stage,
            rule=words,
            totals=tuple((c.code, c.total.value) for c in (*(p for p, _ in order), *without)),
            changes_order=[(c.code, rank) for c, rank in order] != now,
        )


def _alternatives(rules: Rules, ordered: Sequence[FoundCandidate]) -> Iterator[tuple[str, Rules, bool]]:
    if rules.combine == "agreed":
        yield Clause("the mean of the independent ratings"), replace(rules, combine="mean"), False
        return
    if rules.combine == "mean":
        yield Clause("the median instead of the mean"), replace(rules, combine="median"), False
    else:
        yield Clause("the mean of the independent ratings"), replace(rules, combine="mean"), False
    if rules.no_example == "exclude":
        yield Clause("no example counts as 1"), replace(rules, no_example="count-as-1"), False
    else:
        yield Clause("no example is left out"), replace(rules, no_example="exclude"), False
    if len({c.weight for candidate in ordered for c in candidate.competencies}) > 1:
        yield Clause("all weights equal"), rules, True


def _under(rules: Rules, candidate: FoundCandidate, *, equal: bool) -> FoundCandidate:
    competencies = tuple(recounted(rules, c) for c in candidate.competencies)
    if equal:
        competencies = tuple(replace(c, weight=EQUAL) for c in competencies)
    found = Found(code=candidate.code, stage=candidate.stage, competencies=competencies)
    added = total(rules, found, None, talked=False)
    scores = (
        {} if candidate.points is None else {s.id: s.score for s in candidate.points.other if s.score is not None}
    )
    return replace(candidate, competencies=competencies, total=added, points=points(rules, added, scores))
