"""Candidates with their totals in, the order out, and how sure it is between neighbours and at the cut."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from generator.agreement import compare, differences
from generator.debriefing.figures import added_up
from generator.model import Compared, CutLine, FoundCandidate, Kit, Rules, Standing, number_of


def in_order(kit: Kit, found: Sequence[FoundCandidate]) -> tuple[FoundCandidate, ...]:
    """The candidates of one stage by total (by points where each has them), those without one last.

    Equal totals are ordered as the rule `tie` says; those whom it leaves level share a rank and stand by code.
    Each is compared with the next.
    """
    ranked = [c for c in found if c.total.value is not None]
    by_points = bool(ranked) and all(c.points is not None and c.points.exact is not None for c in ranked)
    ranked.sort(key=lambda c: c.code)
    keys = {c.code: _key(kit.rules, c, by_points=by_points) for c in ranked}
    ranked.sort(key=lambda c: keys[c.code], reverse=True)
    ranks = _ranks([keys[c.code] for c in ranked])
    # `sort` keeps equal ones in order even in reverse: level candidates stand by code.
    return (
        *(
            replace(c, rank=rank, next=None if after is None else compared(kit.rules, c, after))
            for c, rank, after in zip(ranked, ranks, [*ranked, None][1:], strict=True)
        ),
        *sorted((c for c in found if c.total.value is None), key=lambda c: c.code),
    )


def _ranks(keys: Sequence[tuple[Fraction, ...]]) -> list[int]:
    """The place of each of the sorted keys, from 1; equal ones share the first of theirs."""
    ranks: list[int] = []
    for number, key in enumerate(keys, start=1):
        ranks.append(ranks[-1] if ranks and keys[number - 2] == key else number)
    return ranks


def _key(rules: Rules, candidate: FoundCandidate, *, by_points: bool) -> tuple[Fraction, ...]:
    total = candidate.total.value or Fraction(0)
    exact = candidate.points.exact if candidate.points is not None else None
    first = exact if by_points and exact is not None else total
    return (first, _mean_of_musts(candidate)) if "must-mean" in rules.tie else (first,)


def _mean_of_musts(candidate: FoundCandidate) -> Fraction:
    found = added_up([(c.figure, c.weight) for c in candidate.competencies if c.must])
    return Fraction(0) if found is None else found


def compared(rules: Rules, first: FoundCandidate, second: FoundCandidate) -> Compared:
    """How sure it is that *first* stands before *second*, from the cells that an interviewer rated for both."""
    weights = {r.question: c.weight for c in first.competencies for r in c.ratings}
    paired = differences(_cells(rules, first), _cells(rules, second), weights)
    found = compare(paired)
    level = first.total.value == second.total.value
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
    """The numbers by interviewer and question."""
    return {
        (r.interviewer, r.question): number
        for c in candidate.competencies
        for r in c.ratings
        if (number := number_of(r.rating, rules)) is not None
    }


def cut_line(kit: Kit, ordered: Sequence[FoundCandidate]) -> CutLine | None:
    """The line below the last for whom there is an opening; None where there is one for all."""
    ranked = [c for c in ordered if c.total.value is not None]
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
