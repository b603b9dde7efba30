"""The intake: which rating counts for whom, what every expected card is like, and what the ledger remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.cards import CardProblem, Rating


class CardState(StrEnum):
    """How far a card that is expected has come."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    MISSING = "missing"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedRating:
    """The rating of record of one question: None is still missing. `place` is file and cell.

    `interviewer` is who gave it or is to give it, `person` the key that tells them from everybody else; both are
    empty where that is whoever sits in the seat.
    """

    seat: str
    candidate: str
    question: str
    rating: Rating | None
    note: str
    fallback: bool | None
    not_asked_because: str
    file: str | None
    place: str | None
    interviewer: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStatus:
    """One expected card: its state, the file of record, and in words what it still lacks.

    `key` is seat and candidate; `version` the full digest of the version that the card is of. `lacks` names
    parts of the card, never a rating or note. `copies` are the files that came back for it, used or not.
    """

    seat: str
    interviewer: str
    candidate: str
    stage: str
    state: CardState
    file: str | None
    version: str | None
    lacks: tuple[str, ...]
    knew_before: bool | None
    interview_date: str | None
    why: str | None = None
    copies: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Seat and candidate."""
        return self.seat, self.candidate

    @property
    def settled(self) -> bool:
        """Whether nothing more is waited for."""
        return self.state in (CardState.COMPLETE, CardState.EXCUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactFound:
    """What a card says on a fact."""

    fact: str
    seat: str
    candidate: str
    text: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBesides:
    """What a card keeps, word for word, of what was asked besides the plan; `place` is its file."""

    seat: str
    candidate: str
    text: str
    place: str
    interviewer: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFiled:
    """A paper scan or other document, with the card it belongs to (empty: none); it is hashed, never parsed."""

    file: str
    sha256: str
    card_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A row of corrections.csv: the card, the cell by its name (`rating_q2`), the value, its source, by whom."""

    card_id: str
    cell: str
    value: str
    source: str
    by: str
    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A line of the ledger: what happened, when (ISO time, UTC), and its particulars, codes and no names."""

    what: str
    at: str
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Everything that came back, weighed: the ratings of record, every expected card, every problem.

    `seats` has the seat of every file that is a card of this kit, used or not. `kept` are pairs of stage and
    candidate: those who withdrew when their ratings had been shown, whose ratings stay although no card is expected.
    """

    cards: tuple[CardStatus, ...]
    ratings: tuple[UsedRating, ...]
    facts: tuple[FactFound, ...]
    notes: tuple[NoteFiled, ...]
    problems: tuple[CardProblem, ...]
    taken: tuple[Mapping[str, str], ...]
    seats: Mapping[str, str] = field(default_factory=dict)
    kept: tuple[tuple[str, str], ...] = ()
    besides: tuple[AskedBesides, ...] = ()
