"""A plan being brought up to date: its parts while they change, and what is found on the way."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.model import (
    CardProblem,
    Catalogue,
    Interviewer,
    JobReview,
    Kit,
    PlannedQuestion,
    RatedCompetency,
    Seat,
    Session,
)
from generator.model.review import Filled, Item, Part
from generator.planning.topics import Topic

NUMBERED = re.compile(r"[a-z]([0-9]{1,9})")
LEFT_AS_IT_IS = "left as it is"
Key = tuple[str, str | None]


class Said:
    """What a form decides, by row and by what its cells ask for."""

    def __init__(self, filled: Sequence[Filled]) -> None:
        self._rows: dict[tuple[Part, str], dict[Item, Filled]] = {}
        for cell in filled:
            self._rows.setdefault((cell.part, cell.key), {})[cell.item] = cell

    def of(self, part: Part, key: str = "") -> Mapping[Item, Filled]:
        """The changed cells of one row."""
        return self._rows.get((part, key), {})

    def rows(self, part: Part) -> Iterator[tuple[str, Mapping[Item, Filled]]]:
        """Every row of a part that has a changed cell, in the form's order."""
        yield from ((key, row) for (found, key), row in self._rows.items() if found is part)


@dataclass(slots=True)
class Draft:
    """The parts of a kit as they are changed; `before` is the kit as it was.

    `orphans` are questions that lost their session, `holes` the places (session, position) that a competency
    left to another, `touched` the sessions with room to fill again, `refused` the questions that others took the
    place of.
    """

    before: Kit
    catalogue: Catalogue
    file: str
    used: set[str]
    people: list[Interviewer]
    sessions: list[Session]
    competencies: list[RatedCompetency]
    review: JobReview
    left: dict[Key, str] = field(default_factory=dict)
    orphans: list[PlannedQuestion] = field(default_factory=list)
    holes: dict[Key, list[tuple[str, int]]] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    reworded: set[str] = field(default_factory=set)
    refused: list[PlannedQuestion] = field(default_factory=list)
    replanned: bool = False
    problems: list[CardProblem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, kit: Kit, catalogue: Catalogue, file: str, used: set[str]) -> "Draft":
        """The draft of a kit as it stands."""
        return cls(
            before=kit,
            catalogue=catalogue,
            file=file,
            used=used,
            people=list(kit.panel),
            sessions=list(kit.sessions),
            competencies=list(kit.competencies),
            review=kit.review,
        )

    def say(self, cell: Filled, code: str, message: str, action: str = LEFT_AS_IT_IS) -> None:
        """Note what of a cell could not be used, and what was done."""
        problem = CardProblem(file=self.file, place=cell.place, code=code, message=message, action=action)
        self.problems.append(problem)

    def person(self, key: str) -> Interviewer:
        """Somebody of the panel."""
        return next(person for person in self.people if person.key == key)

    def put(self, session: Session) -> None:
        """Put a session in the place of the one with its id; a new one stands last."""
        ids = [s.id for s in self.sessions]
        if session.id in ids:
            self.sessions[ids.index(session.id)] = session
        else:
            self.sessions.append(session)

    def asked_on(self, key: Key) -> list[tuple[Session, PlannedQuestion]]:
        """The questions on a competency, each with its session."""
        return [(s, q) for s in self.sessions for q in s.questions if q.key == key]

    def raters_of(self, key: Key) -> int:
        """How many seats rate a competency."""
        return len({seat for _, question in self.asked_on(key) for seat in question.rates})

    def next_question_id(self) -> str:
        """An id that no question of this kit has or ever had."""
        return _next("q", self.used)

    def next_seat(self, person: Interviewer) -> Seat:
        """A new seat for somebody, whose id no other seat has."""
        ids = {seat.id for kit in (self.before.sessions, self.sessions) for s in kit for seat in s.seats}
        return Seat(id=_next("s", ids), interviewer=person.key)

    def next_session_id(self) -> str:
        """An id that no session of this kit has or had."""
        return _next("i", {s.id for s in (*self.before.sessions, *self.sessions)})

    def number(self, question: PlannedQuestion) -> PlannedQuestion:
        """The question under a new id."""
        numbered = replace(question, id=self.next_question_id())
        self.used.add(numbered.id)
        return numbered


def is_named(names: Iterable[str], key: Key) -> bool:
    """Whether a person's list of wishes or exclusions names a competency."""
    return Topic(*key, must=False, questions=0).is_among(names)


def is_barred(draft: Draft, session: Session, key: Key) -> bool:
    """Whether somebody in a session is not to rate a competency."""
    return any(is_named(draft.person(seat.interviewer).excludes, key) for seat in session.seats)


def _next(letter: str, ids: set[str]) -> str:
    numbers = [int(found[1]) for name in ids if (found := NUMBERED.fullmatch(name)) and name[0] == letter]
    return f"{letter}{max(numbers, default=0) + 1}"
