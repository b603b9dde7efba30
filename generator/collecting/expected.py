"""Which cards the panel owes: every seat of a candidate's stage, less those withdrawn or recused."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Candidate, Event, Interviewer, Kit, PlannedQuestion, Seat, Session

GONE = frozenset({"withdrawn", "no-show"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A card that is expected, with what its seat rates."""

    session: Session
    seat: Seat
    person: Interviewer
    candidate: Candidate
    questions: tuple[PlannedQuestion, ...]
    excused: str | None

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each question on the card, by its id."""
        return {q.id: number for number, q in enumerate(self.session.questions, start=1)}

    @property
    def key(self) -> tuple[str, str]:
        """Seat and candidate."""
        return self.seat.id, self.candidate.code


def cards_due(kit: Kit, candidates: Sequence[Candidate], events: Sequence[Event]) -> Iterator[Due]:
    """Every card that is expected, candidate by candidate and seat by seat; an excuse has its reason."""
    excuses = {(e.about.get("seat", ""), e.about.get("candidate", "")): e for e in events if e.what == "excused"}
    for candidate in candidates:
        if (candidate.status or "").strip().lower() in GONE:
            continue
        for session, seat, person in kit.seats:
            rated = tuple(q for q in session.questions if seat.id in q.rates)
            if not rated or candidate.stage not in (None, session.stage):
                continue
            excuse = excuses.get((seat.id, candidate.code)) or excuses.get((seat.id, ""))
            yield Due(
                session=session,
                seat=seat,
                person=person,
                candidate=candidate,
                questions=rated,
                excused=None if excuse is None else excuse.about.get("reason", ""),
            )
