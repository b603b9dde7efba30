"""The parts of a draft in, the whole kit out: what is seen but not rated, facts, screening and lines follow."""

from collections.abc import Iterator
from dataclasses import replace

from generator.model import Fact, GoesTo, Importance, Kind, Kit, Line, ScreeningLine, SeenCompetency
from generator.planning.accounting import NOTHING_FOUND, SCREENED
from generator.planning.updating.draft import Draft
from generator.wording import of_interview

FACTS_A_SEAT = 2
NOT_ASKED = "checked in the application: no seat has time to ask for it"


def finished(draft: Draft) -> Kit:
    """The kit that the draft has become."""
    before = draft.before
    facts = tuple(_facts(draft))
    asked = {fact.unit for fact in facts}
    overflow = [fact for fact in before.facts if fact.unit not in asked]
    seen = tuple(_seen(draft))
    return replace(
        before,
        panel=tuple(draft.people),
        sessions=tuple(draft.sessions),
        competencies=tuple(draft.competencies),
        seen=seen,
        facts=facts,
        screening=(*before.screening, *_checked(draft, overflow)),
        lines=tuple(_line(draft, line, seen, {f.unit for f in overflow}) for line in before.lines),
        review=draft.review,
    )


def _seen(draft: Draft) -> Iterator[SeenCompetency]:
    """What the posting names and the plan does not rate: what was dropped first, then what was seen before."""
    rated = {c.key for c in draft.competencies}
    fields = {c.id for c in draft.competencies if c.slot is not None}
    for competency in draft.before.competencies:
        if competency.key in draft.left and competency.key not in rated:
            yield SeenCompetency(
                id=competency.id,
                slot=competency.slot,
                printed_name=competency.printed_name,
                because=competency.because,
                why=draft.left[competency.key],
            )
    for seen in draft.before.seen:
        named_now = seen.slot is None and seen.id in fields
        if (seen.id, seen.slot) not in rated and not named_now:
            yield replace(seen, why=draft.left.get((seen.id, seen.slot), seen.why))


def _facts(draft: Draft) -> Iterator[Fact]:
    """The facts that a seat has time for; one whose seat is gone passes to another."""
    room: dict[str, int] = {}
    for session in draft.sessions:
        room |= {seat.id: FACTS_A_SEAT if session.facts else 0 for seat in session.seats}
    for fact in draft.before.facts:
        if room.get(fact.seat, 0) > 0:
            room[fact.seat] -= 1
            yield fact
            continue
        free = next((seat for seat, left in room.items() if left > 0), None)
        if free is not None:
            room[free] -= 1
            yield replace(fact, seat=free)


def _checked(draft: Draft, overflow: list[Fact]) -> Iterator[ScreeningLine]:
    """Facts that nobody has time to ask any more, as lines to check on paper."""
    lines = {line.n: line for line in draft.before.lines}
    taken = [int(s.id[1:]) for s in draft.before.screening if s.id[1:].isdecimal()]
    for number, fact in enumerate(overflow, start=max(taken, default=0) + 1):
        line = lines.get(fact.unit)
        yield ScreeningLine(
            id=f"c{number}",
            kind=Kind.EXPERIENCE,
            importance=line.importance if line else Importance.NONE,
            unit=fact.unit,
            text=fact.text,
            ask=of_interview(draft.before)(SCREENED[Kind.EXPERIENCE]),
        )


def _line(draft: Draft, line: Line, seen: tuple[SeenCompetency, ...], overflow: set[int]) -> Line:
    """A line of the posting with where it goes now."""
    if line.n in overflow and line.goes_to is GoesTo.FACT:
        return replace(line, goes_to=GoesTo.SCREENING, why=NOT_ASKED)
    if line.goes_to not in (GoesTo.RATED, GoesTo.NONE) or line.kind not in (Kind.COMPETENCY, Kind.DUTY):
        return line
    if any(line.n in competency.because for competency in draft.competencies):
        return replace(line, goes_to=GoesTo.RATED, why=None)
    reasons = [s for s in seen if line.n in s.because]
    if line.goes_to is GoesTo.NONE and not any((s.id, s.slot) in draft.left for s in reasons):
        return line
    why = "; ".join(f"{s.printed_name}: {s.why}" for s in reasons)
    return replace(line, goes_to=GoesTo.NONE, why=why or NOTHING_FOUND)
