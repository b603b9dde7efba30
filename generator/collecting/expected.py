"""Which cards the panel owes: every seat of a candidate's stage, less those withdrawn or recused."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.collecting.checking import Sound
from generator.collecting.midway import Changes, changes_of, is_gone, is_seen, rater_of, stages_of, was_to_see
from generator.collecting.remembered import SHOWN, Remembered, first_shown, remembered
from generator.model import Candidate, CardProblem, Event, Interviewer, Kit, PlannedQuestion, Seat, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A card that is expected, with what its seat rates and what the ledger says of it."""

    session: Session
    seat: Seat
    person: Interviewer
    candidate: Candidate
    questions: tuple[PlannedQuestion, ...]
    remembered: Remembered

    @property
    def excused(self) -> str | None:
        """Why the panel goes on without this card; None where it does not."""
        excuse = self.remembered.excuse
        return None if excuse is None else excuse.about.get("reason", "")

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each question on the card, by its id."""
        return {q.id: number for number, q in enumerate(self.session.questions, start=1)}

    @property
    def key(self) -> tuple[str, str]:
        """Seat and candidate."""
        return self.seat.id, self.candidate.code


def cards_due(kit: Kit, candidates: Sequence[Candidate], events: Sequence[Event]) -> Iterator[Due]:
    """Every card that is expected, candidate by candidate and seat by seat."""
    changes = changes_of(events)
    for candidate in candidates:
        for session, seat, person in kit.seats:
            if is_seen(kit, candidate, session, seat, changes):
                yield from _due(session, seat, rater_of(seat, person, candidate, changes), candidate, events)


def cards_kept(kit: Kit, candidates: Sequence[Candidate], events: Sequence[Event]) -> Iterator[Due]:
    """The cards of who withdrew when their ratings had been shown: nobody waits for them, and they stay."""
    changes = changes_of(events)
    for candidate in filter(is_gone, candidates):
        for session, seat, person in kit.seats:
            shown = first_shown(events, SHOWN, session.stage, candidate.code) is not None
            if shown and was_to_see(kit, candidate, session, seat, changes):
                yield from _due(session, seat, rater_of(seat, person, candidate, changes), candidate, events)


def _due(
    session: Session, seat: Seat, person: Interviewer, candidate: Candidate, events: Sequence[Event]
) -> Iterator[Due]:
    """The card of a seat for a candidate; none where the seat rates nothing."""
    rated = tuple(q for q in session.questions if seat.id in q.rates)
    if rated:
        yield Due(
            session=session,
            seat=seat,
            person=person,
            candidate=candidate,
            questions=rated,
            remembered=remembered(events, session.stage, seat.id, candidate.code),
        )


def not_expected(
    kit: Kit,
    candidates: Sequence[Candidate],
    sound: Mapping[tuple[str, str], Sequence[Sound]],
    due: Sequence[Due],
    events: Sequence[Event] = (),
) -> Iterator[CardProblem]:
    """A problem for each card that is sound and that nobody waits for: it counts nowhere."""
    stages = {seat.id: session.stage for session, seat, _ in kit.seats}
    people = {c.code: c for c in candidates}
    keys = {d.key for d in due}
    changes = changes_of(events)
    for (seat, code), copies in sound.items():
        if (seat, code) in keys:
            continue
        why = _why_not(kit, people.get(code), seat, stages[seat], changes)
        message = f"no card of {seat} for {code} is expected: {why}"
        for copy in copies:
            yield CardProblem(
                file=copy.file.file, place="", code="not-expected", message=message, action="kept and not counted"
            )


def _why_not(kit: Kit, candidate: Candidate | None, seat: str, stage: str, changes: Changes) -> str:
    """Why nobody waits for a candidate's card of a seat."""
    if candidate is not None and is_gone(candidate):
        return f"in candidates.csv the candidate is {(candidate.status or '').strip().lower()}"
    if candidate is not None and stage in stages_of(kit, candidate, changes):
        return "the interviewer is recused" if (seat, candidate.code) in changes.recused else "it rates nothing"
    reached = stages_of(kit, candidate, changes)[-1:] if candidate is not None else ()
    but = f" but in {reached[0]}" if reached else ""
    return f"in candidates.csv the candidate is not in the stage {stage}{but}"
