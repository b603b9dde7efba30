"""Candidates with their totals in, the order out, and how sure it is between neighbours and at the cut."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import groupby

from generator.agreement import compare, differences
from generator.debriefing.figures import added_up
from generator.model import Compared, CutLine, FoundCandidate, Kit, Rules, Standing, number_of


def in_order(rules: Rules, found: Sequence[FoundCandidate]) -> tuple[FoundCandidate, ...]:
    """The candidates of one stage by total, or by points where the rules give points; those without one last.

    Equal ones are ordered as the rule `tie` says; those whom it leaves level share a rank and stand by code.
    Each is compared with the next.
    """
    ranked = placed(rules, found)
    return (
        *(
            replace(c, rank=rank, next=None if after is None else compared(rules, c, after))
            for (c, rank), after in zip(ranked, [*(c for c, _ in ranked), None][1:], strict=True)
        ),
        *sorted((c for c in found if _figure(rules, c) is None), key=lambda c: c.code),
    )


def placed(rules: Rules, found: Sequence[FoundCandidate]) -> list[tuple[FoundCandidate, int]]:
    """The candidates with a figure to go by, in order, each with its place; level ones share one."""
    known = sorted(((f, c) for c in found if (f := _figure(rules, c)) is not None), key=lambda p: (-p[0], p[1].code))
    ranked: list[tuple[FoundCandidate, int]] = []
    for _, level in groupby(known, key=lambda pair: pair[0]):
        for group in _by_musts(rules, [c for _, c in level]):
            place = len(ranked) + 1
            ranked += [(c, place) for c in group]
    return ranked


def _figure(rules: Rules, candidate: FoundCandidate) -> Fraction | None:
    """What the order goes by."""
    if rules.points is None or candidate.points is None:
        return candidate.total.value
    return candidate.points.exact


def _by_musts(rules: Rules, level: Sequence[FoundCandidate]) -> list[list[FoundCandidate]]:
    """Those with the same figure by the mean over their musts; all level where the rule or a mean is not there."""
    means = {c.code: added_up([(x.figure, x.weight) for x in c.competencies if x.must]) for c in level}
    known = [(mean, c) for c in level if (mean := means[c.code]) is not None]
    if "must-mean" not in rules.tie or len(known) < len(level):
        return [list(level)]
    known.sort(key=lambda pair: (-pair[0], pair[1].code))
    return [[c for _, c in group] for _, group in groupby(known, key=lambda pair: pair[0])]


def compared(rules: Rules, first: FoundCandidate, second: FoundCandidate) -> Compared:
    """How sure it is that *first* stands before *second*, from the cells that an interviewer rated for both.

    Each cell has the share that its rating has in the total: the competency's weight over its planned ratings.
    """
    weights = {r.question: c.weight / c.of for c in first.competencies for r in c.ratings}
    paired = differences(_cells(rules, first), _cells(rules, second), weights)
    found = compare(paired)
    level = _figure(rules, first) == _figure(rules, second)
    standing = Standing.CLOSE if level else found.word
    return Compared(
        standing=standing,
        against=second.code,
        difference=found.mean,
        low=found.low,
        high=found.high,
        interviewers=found.n,
    )


def _cells(rules: Rules, candidate: FoundCandidate) -> Mapping[tuple[str, str], int]:
    """The numbers by person and question."""
    return {
        (r.person, r.question): number
        for c in candidate.competencies
        for r in c.ratings
        if (number := number_of(r.rating, rules)) is not None
    }


def cut_line(kit: Kit, ordered: Sequence[FoundCandidate]) -> CutLine | None:
    """The line below the last for whom there is an opening; None where there is one for all."""
    ranked = [c for c in ordered if c.rank is not None]
    openings = kit.requisition.openings
    if len(ranked) <= openings:
        return None
    above, below = ranked[openings - 1], ranked[openings]
    close = [c.code for c in ranked[:openings] if _is_close(kit.rules, c, below)]
    close += [c.code for c in ranked[openings:] if _is_close(kit.rules, above, c)]
    return CutLine(
        stage=above.stage,
        openings=openings,
        above=above.code,
        below=below.code,
        compared=compared(kit.rules, above, below),
        close=tuple(close),
    )


def _is_close(rules: Rules, first: FoundCandidate, second: FoundCandidate) -> bool:
    return compared(rules, first, second).standing is Standing.CLOSE
