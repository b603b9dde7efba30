"""The kit: who asks what, how it is rated and added up. What kit.yaml holds."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.catalogue import Probe
from generator.model.exercise import Exercise
from generator.model.judgement import NOT_REVIEWED, JobReview
from generator.model.lines import Fact, Line, Provenance, ScreeningLine
from generator.model.opening import Interviewer, Requisition
from generator.model.points import Points
from generator.model.spoken import WRITTEN_IN, NameIn, QuestionIn

# Weights run at most 2 to 1; at most two competencies have a minimum.
LARGEST_WEIGHT_RATIO = 2.0
MOST_MINIMUMS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedQuestion:
    """A question as it will be asked, with all that the card needs, copied from the catalogue.

    `asks` is the seat that puts it, `rates` the seats that rate the answer; `source` is the id in the
    catalogue. `look_for` are the points that an expert sets for a question about a field or for an `exercise`.
    """

    id: str
    competency: str
    slot: str | None
    source: str
    type: str
    minutes: int
    text: str
    fallback: str | None
    probes: tuple[Probe, ...]
    anchors: tuple[str, str, str, str, str]
    asks: str
    rates: tuple[str, ...]
    look_for: tuple[str, ...] = ()
    exercise: Exercise | None = None
    translations: tuple[QuestionIn, ...] = ()
    translated_by: str | None = None

    @property
    def key(self) -> tuple[str, str | None]:
        """Which of the rated competencies it is about: that one's id and slot."""
        return self.competency, self.slot

    @property
    def digest(self) -> str:
        """SHA-256 of what is asked and how it is rated, quotes and white space made plain."""
        return question_digest(self.id, self.text, self.fallback, self.probes, self.anchors)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place in a session; questions belong to it, and a person (by key) sits in it.

    `earlier` are those who sat there before, in order; what they returned stays theirs.
    """

    id: str
    interviewer: str
    earlier: tuple[Interviewer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A piece of a session's clock: minutes from the start, minutes long, and what happens."""

    start: int
    minutes: int
    what: str
    question: PlannedQuestion | None = None

    @property
    def clock(self) -> str:
        """The start as hours and minutes from 00:00."""
        return f"{self.start // 60:02d}:{self.start % 60:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One sitting of one or more interviewers with a candidate; times are minutes."""

    id: str
    stage: str
    minutes: int
    together: bool
    opening: int
    facts: int
    candidate_questions: int
    closing: int
    seats: tuple[Seat, ...]
    questions: tuple[PlannedQuestion, ...]

    @property
    def spare(self) -> int:
        """Minutes left for answers that run over."""
        asked = sum(q.minutes for q in self.questions)
        return self.minutes - asked - self.opening - self.facts - self.candidate_questions - self.closing

    @property
    def agenda(self) -> tuple[Slice, ...]:
        """The session's clock from welcome to close, without pieces of no length."""
        pieces: list[tuple[int, str, PlannedQuestion | None]] = [
            (self.opening, "Welcome", None),
            (self.facts, "Facts to ask", None),
            *((q.minutes, f"Question {n}", q) for n, q in enumerate(self.questions, start=1)),
            (self.spare, "In hand, if an answer runs over", None),
            (self.candidate_questions, "The candidate's questions", None),
            (self.closing, "Close", None),
        ]
        return tuple(_laid_out(pieces))


def _laid_out(pieces: list[tuple[int, str, PlannedQuestion | None]]) -> Iterator[Slice]:
    start = 0
    for minutes, what, question in pieces:
        if minutes > 0:
            yield Slice(start=start, minutes=minutes, what=what, question=question)
            start += minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedCompetency:
    """A competency that the panel rates; `because` are the numbers of the units that brought it.

    A `minimum` is the mean rating below which the panel discusses and decides; None where there is none.
    """

    id: str
    slot: str | None
    printed_name: str
    definition: str
    weight: float
    minimum: float | None
    because: tuple[int, ...]
    reason: str | None = None
    translations: tuple[NameIn, ...] = ()

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells it from the others: its id and slot."""
        return self.id, self.slot


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenCompetency:
    """A competency that the posting names and this kit does not rate, and why not."""

    id: str
    slot: str | None
    printed_name: str
    because: tuple[int, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How ratings are added up, fixed before the first interview."""

    scale: tuple[int, int] = (1, 5)
    combine: str = "mean"
    no_example: str = "exclude"
    notes: str = "all"
    reveal: str = "after-all-candidates"
    minimum_complete: float = 0.8
    tie: tuple[str, ...] = ("must-mean", "panel-with-reason")
    approval: str = "optional"
    show_raters: bool = True
    recording: str = "not-recorded"
    points: Points | None = None


@dataclass(frozen=True, kw_only=True)
class Kit:
    """The whole plan of one opening; it holds no candidate. The panel's documents are printed in its `language`."""

    requisition: Requisition
    panel: tuple[Interviewer, ...]
    sessions: tuple[Session, ...]
    competencies: tuple[RatedCompetency, ...]
    seen: tuple[SeenCompetency, ...]
    screening: tuple[ScreeningLine, ...]
    facts: tuple[Fact, ...]
    rules: Rules
    provenance: Provenance
    lines: tuple[Line, ...]
    short: bool = False
    review: JobReview = NOT_REVIEWED
    language: str = WRITTEN_IN

    @cached_property
    def questions(self) -> tuple[PlannedQuestion, ...]:
        """All questions, session by session."""
        return tuple(q for session in self.sessions for q in session.questions)

    @cached_property
    def printed_names(self) -> dict[tuple[str, str | None], str]:
        """What each rated competency is called on paper, by key."""
        return {c.key: c.printed_name for c in self.competencies}

    @cached_property
    def seats(self) -> tuple[tuple[Session, Seat, Interviewer], ...]:
        """Every seat with its session and the person in it."""
        people = {person.key: person for person in self.panel}
        return tuple((s, seat, people[seat.interviewer]) for s in self.sessions for seat in s.seats)

    def sat_in(self, seat: str) -> tuple[Interviewer, ...]:
        """Everybody who sits or sat in a seat, who sits there now first."""
        return next(((person, *place.earlier) for _, place, person in self.seats if place.id == seat), ())

    @cached_property
    def version(self) -> str:
        """SHA-256 of what is asked: the scale and each question with its digest, in order of ids."""
        asked = sorted((q.id, q.digest) for q in self.questions)
        return _digest([list(self.rules.scale), [list(pair) for pair in asked]])

    @cached_property
    def rules_digest(self) -> str:
        """SHA-256 of how it is added up: weights, minimums, combination, points, ties."""
        rated = sorted([c.id, c.slot or "", c.weight, c.minimum] for c in self.competencies)
        rules = self.rules
        points = None if rules.points is None else [str(rules.points)]
        return _digest([rated, rules.combine, rules.no_example, rules.minimum_complete, rules.tie, points])

    def competency_of(self, question: PlannedQuestion) -> RatedCompetency:
        """The rated competency that a question belongs to."""
        return next(c for c in self.competencies if c.key == question.key)

    def number_of(self, question: str) -> int:
        """The number that a question has on guides and cards, from its id; 0 where the kit does not ask it."""
        numbered = ((q.id, n) for s in self.sessions for n, q in enumerate(s.questions, start=1))
        return next((n for name, n in numbered if name == question), 0)

    def raters_of(self, competency: RatedCompetency) -> tuple[str, ...]:
        """The seats that rate a competency, in order, each once."""
        seats = (seat for q in self.questions for seat in q.rates if q.key == competency.key)
        return tuple(dict.fromkeys(seats))


def question_digest(
    id_: str, text: str, fallback: str | None, probes: Iterable[Probe], anchors: Iterable[str]
) -> str:
    """SHA-256 of what is asked and how it is rated, quotes and white space made plain.

    A planned question and a card that came back are compared by it.
    """
    return _digest(
        [_plain(id_), _plain(text), _plain(fallback or "")]
        + [[p.star, _plain(p.text)] for p in probes]
        + [_plain(text) for text in anchors]
    )


def short_version(digest: str) -> str:
    """A digest as people read it: `9f3a-c2`."""
    return f"{digest[:4]}-{digest[4:6]}"


def _digest(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# No document can hold these; `office.printable` puts the same sign in their place.
UNPRINTABLE = (*range(0x09), *range(0x0E, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
QUOTES = {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\u00a0": " "}
PLAIN = str.maketrans(dict.fromkeys(map(chr, UNPRINTABLE), "\ufffd") | QUOTES)


def _plain(text: str) -> str:
    return " ".join(text.translate(PLAIN).split())
