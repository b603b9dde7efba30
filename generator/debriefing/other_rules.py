"""What was found in, what other rules would have given out: shown beside the result, never applied."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from generator.debriefing.figures import added_up, figure_of
from generator.model import FoundCandidate, Kit, OtherRule, Rules

EQUAL = Fraction(1)


def other_rules(kit: Kit, ordered: Sequence[FoundCandidate]) -> Iterator[OtherRule]:
    """Totals of the stage's candidates under each rule that the kit could have had instead."""
    ranked = [c for c in ordered if c.total.value is not None]
    if not ranked:
        return
    for words, rules, equal in _alternatives(kit):
        totals = {c.code: _total(rules, c, equal=equal) for c in ranked}
        order = sorted(ranked, key=lambda c: (-(totals[c.code] or Fraction(0)), c.rank or 0, c.code))
        yield OtherRule(
            stage=ranked[0].stage,
            rule=words,
            totals=tuple((c.code, totals[c.code]) for c in order),
            changes_order=[c.code for c in order] != [c.code for c in ranked],
        )


def _alternatives(kit: Kit) -> Iterator[tuple[str, Rules, bool]]:
    rules = kit.rules
    for combine, words in (
        ("mean", "the mean of the independent ratings"),
        ("median", "the median instead of the mean"),
    ):
        if combine != rules.combine and not (combine == "median" and rules.combine == "agreed"):
            yield words, replace(rules, combine=combine), False
    if rules.no_example == "exclude":
        yield "no example counts as 1", replace(rules, no_example="count-as-1"), False
    else:
        yield "no example is left out", replace(rules, no_example="exclude"), False
    if len({c.weight for c in kit.competencies}) > 1:
        yield "all weights equal", rules, True


def _total(rules: Rules, candidate: FoundCandidate, *, equal: bool) -> Fraction | None:
    if rules.combine == "agreed":
        figures = [(c.figure, c.weight) for c in candidate.competencies]
    else:
        figures = [(figure_of(rules, [r.rating for r in c.ratings]), c.weight) for c in candidate.competencies]
    return added_up([(figure, EQUAL if equal else weight) for figure, weight in figures])
