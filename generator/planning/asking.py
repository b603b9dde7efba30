"""Which questions of the catalogue are put, by whom and in what order."""

import hashlib
from collections.abc import Sequence

from generator.model import Anchors, Interviewer, Level, PlannedQuestion, Probe, Question
from generator.planning.choosing import Asked, fill
from generator.planning.seating import Place
from generator.planning.timing import MINUTES_PER_QUESTION

# Past behaviour predicts managers' performance better than hypothetical questions do (Krajewski et al. 2006).
TYPES_BY_PAST = ("behavioural", "situational", "knowledge", "work-sample")
# Beginners may not have met the case yet: their two raters ask about one thing done and one case each.
TYPES_FOR_BEGINNERS = (TYPES_BY_PAST, ("situational", "behavioural", "knowledge", "work-sample"))
TYPES_OF_A_FIELD = ("knowledge", "work-sample", "behavioural", "situational")
# Hard to open an interview with: they ask for a failure, a conflict or a rule broken.
NOT_FIRST = frozenset(
    {"integrity-and-ethics", "courage-to-challenge", "conflict-management", "self-awareness-and-openness-to-feedback"}
)


class Questioner:
    """Hands out questions, each once as long as the catalogue has others; the kit's id decides the order."""

    def __init__(self, kit: str, level: Level, repeat: Sequence[str] = ()) -> None:
        self.kit = kit
        self.level = level
        self.repeat = tuple(repeat)
        self.used: set[tuple[str, str | None]] = set()

    def next(self, asked: Asked) -> Question:
        """The next question on a competency; one that is used already where the catalogue has no more."""
        able = [q for q in asked.competency.questions_at(self.level) if asked.competency.anchors_for(q, self.level)]
        pool = sorted(able, key=lambda q: self._order(asked, q))
        fresh = [q for q in pool if (q.id, asked.slot) not in self.used]
        question = (fresh or pool)[0]
        self.used.add((question.id, asked.slot))
        return question

    def _order(self, asked: Asked, question: Question) -> tuple[bool, int, bool, str]:
        drawn = hashlib.sha256(f"{self.kit}|{question.id}".encode()).hexdigest()
        for_beginners = Level.ENTRY in question.levels and self.level is not Level.ENTRY
        return question.id not in self.repeat, self._types(asked).index(question.type), for_beginners, drawn

    def _types(self, asked: Asked) -> tuple[str, ...]:
        """The types of question, the one to take first."""
        if asked.competency.slot is not None and any(q.anchors for q in asked.competency.questions):
            return TYPES_OF_A_FIELD
        if self.level is not Level.ENTRY:
            return TYPES_BY_PAST
        turn = sum((q.id, asked.slot) in self.used for q in asked.competency.questions)
        return TYPES_FOR_BEGINNERS[turn % len(TYPES_FOR_BEGINNERS)]


def in_order(asked: Sequence[Asked]) -> list[Asked]:
    """The competencies of a session as they are asked: the most important early, a hard opener not first."""
    ordered = list(asked)
    if len(ordered) > 1 and ordered[0].competency.id in NOT_FIRST:
        ordered[0], ordered[1] = ordered[1], ordered[0]
    return ordered


def ask(place: Place, questioner: Questioner, seats: Sequence[str], first: int) -> tuple[PlannedQuestion, ...]:
    """The questions of one session, numbered from *first*; the seats take turns to ask, all rate."""
    planned = []
    for turn, asked in enumerate(in_order(place.asked)):
        seat = _asker(asked, place.people, seats, turn)
        planned.append(_planned(asked, questioner, f"q{first + turn}", seat, tuple(seats)))
    return tuple(planned)


def _asker(asked: Asked, people: Sequence[Interviewer], seats: Sequence[str], turn: int) -> str:
    """A person who wished for the competency or knows its field, else whose turn it is."""
    for person, seat in zip(people, seats, strict=True):
        if asked.competency.id in (*person.focus, *person.expert):
            return seat
    return seats[turn % len(seats)]


def _planned(asked: Asked, questioner: Questioner, name: str, seat: str, seats: tuple[str, ...]) -> PlannedQuestion:
    question = questioner.next(asked)
    anchors = asked.competency.anchors_for(question, questioner.level)
    return PlannedQuestion(
        id=name,
        competency=asked.competency.id,
        slot=asked.slot,
        source=question.id,
        type=question.type,
        minutes=MINUTES_PER_QUESTION[questioner.level],
        text=fill(question.text, asked.slot),
        fallback=None if question.fallback is None else fill(question.fallback, asked.slot),
        probes=tuple(Probe(star=p.star, text=fill(p.text, asked.slot)) for p in question.probes),
        anchors=_filled(anchors, asked.slot),
        asks=seat,
        rates=seats,
    )


def _filled(anchors: Anchors | None, slot: str | None) -> tuple[str, str, str, str, str]:
    if anchors is None:
        return ("", "", "", "", "")
    one, two, three, four, five = (fill(text, slot) for text in anchors.texts)
    return one, two, three, four, five
