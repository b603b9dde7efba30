"""Which questions of the catalogue are put, by whom and in what order."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model import Anchors, Competency, Interviewer, Level, PlannedQuestion, Probe, Question, Use
from generator.planning.choosing import Asked, askable, fill
from generator.planning.resting import Rest
from generator.planning.timing import MINUTES_PER_QUESTION
from generator.planning.topics import Topic

# Past behaviour predicts managers' performance better than hypothetical questions do (Krajewski et al. 2006).
TYPES_BY_PAST = ("behavioural", "situational", "knowledge", "work-sample")
# Beginners may not have met the case yet: their two raters ask about one thing done and one case each.
TYPES_FOR_BEGINNERS = (TYPES_BY_PAST, ("situational", "behavioural", "knowledge", "work-sample"))
TYPES_OF_A_FIELD = ("knowledge", "work-sample", "behavioural", "situational")
# Hard to open an interview with: they ask for a failure, a conflict, harm or a rule broken.
NOT_FIRST = frozenset(
    {
        *("integrity-and-ethics", "courage-to-challenge", "conflict-management", "performance-management"),
        *("self-awareness-and-openness-to-feedback", "accountability-and-ownership", "resilience-and-composure"),
        *("confidentiality-and-discretion", "safeguarding", "de-escalation", "incident-and-emergency-response"),
    }
)
FAILURE = re.compile(r"\b(?:fail\w*|mistake\w*|wrong|regret\w*|let \w+ down|refused?|conflict)\b", re.IGNORECASE)
# What nearly everybody who has worked can tell a story about at once; the easiest first.
EASY = (
    *("motivation-for-the-work", "teamwork", "planning-and-organising", "customer-service-delivery"),
    *("knowledge-sharing", "learning-agility", "relationship-building", "prioritisation-and-time-management"),
    *("attention-to-detail", "cross-functional-collaboration", "oral-communication", "delivering-results"),
)


class Questioner:
    """Hands out questions, each once as long as the catalogue has others.

    Those to *repeat* come before all others, in the order in which they stand there. Of one type those stand first
    that no other kit has asked lately; the kit's id decides the rest.
    """

    def __init__(self, kit: str, level: Level, repeat: Sequence[str] = (), uses: Sequence[Use] = ()) -> None:
        self.kit = kit
        self.level = level
        self.repeat = tuple(repeat)
        self.rest = Rest(uses)
        self.used: set[tuple[str, str | None]] = set()

    def next(self, asked: Asked) -> Question:
        """The next question on a competency; one that is used already where the catalogue has no more."""
        pool = sorted(askable(asked.competency, self.level), key=lambda q: self._order(asked, q))
        fresh = [q for q in pool if (q.id, asked.slot) not in self.used]
        question = (fresh or pool)[0]
        self.used.add((question.id, asked.slot))
        return question

    def _order(self, asked: Asked, question: Question) -> tuple[int, int, bool, bool, str, str]:
        drawn = hashlib.sha256(f"{self.kit}|{question.id}".encode()).hexdigest()
        for_beginners = Level.ENTRY in question.levels and self.level is not Level.ENTRY
        of_type = self._types(asked).index(question.type)
        again = self.repeat.index(question.id) if question.id in self.repeat else len(self.repeat)
        return again, of_type, for_beginners, *self.rest.order(question.id), drawn

    def _types(self, asked: Asked) -> tuple[str, ...]:
        """The types of question, the one to take first."""
        if asked.competency.slot is not None and any(q.anchors for q in asked.competency.questions):
            return TYPES_OF_A_FIELD
        if self.level is not Level.ENTRY:
            return TYPES_BY_PAST
        turn = sum((q.id, asked.slot) in self.used for q in asked.competency.questions)
        return TYPES_FOR_BEGINNERS[turn % len(TYPES_FOR_BEGINNERS)]


def ask(
    asked: Sequence[Asked], people: Sequence[Interviewer], seats: Sequence[str], questioner: Questioner, first: int
) -> tuple[PlannedQuestion, ...]:
    """The questions of one session in their order, numbered from *first*; all its seats rate."""
    drawn = in_order([(each, questioner.next(each)) for each in asked])
    askers = _askers([each for each, _ in drawn], people, seats)
    return tuple(
        replace(
            as_planned(each.competency, question, each.slot, questioner.level),
            id=f"q{first + turn}",
            asks=askers[turn],
            rates=tuple(seats),
        )
        for turn, (each, question) in enumerate(drawn)
    )


def in_order(drawn: Sequence[tuple[Asked, Question]]) -> list[tuple[Asked, Question]]:
    """The questions as they are put: an easy one first, then what the job must have, second questions last.

    Musts stand in the first two thirds as far as there are others to follow them; a question about
    honesty or a failure never opens where another can.
    """
    seen: set[tuple[str, str | None]] = set()
    firsts: list[tuple[Asked, Question]] = []
    seconds: list[tuple[Asked, Question]] = []
    for pair in drawn:
        (seconds if pair[0].key in seen else firsts).append(pair)
        seen.add(pair[0].key)
    if not firsts:
        return []
    musts = sum(asked.musts > 0 for asked, _ in firsts)
    late = musts + 1 > 2 * len(drawn) // 3
    opener = min(firsts, key=lambda pair: (_is_hard(*pair), late and not pair[0].musts, _ease(pair[0])))
    rest = [pair for pair in firsts if pair is not opener]
    return [opener, *sorted(rest, key=lambda pair: not pair[0].musts), *seconds]


def _is_hard(asked: Asked, question: Question) -> bool:
    return asked.competency.id in NOT_FIRST or FAILURE.search(question.text) is not None


def _ease(asked: Asked) -> int:
    easy = asked.competency.id in EASY
    return EASY.index(asked.competency.id) if easy else len(EASY) + (asked.slot is not None)


def _askers(asked: Sequence[Asked], people: Sequence[Interviewer], seats: Sequence[str]) -> list[str]:
    """Who puts each question: who knows its field, else who wished for it, else who has put fewest so far."""
    turns = dict.fromkeys(seats, 0)
    askers = []
    for each in asked:
        topic = topic_of(each)
        fit = {
            seat: (topic.is_among(person.expert), topic.is_among(person.focus))
            for person, seat in zip(people, seats, strict=True)
        }
        best = max(fit.values())
        seat = min((s for s in seats if fit[s] == best), key=lambda s: turns[s])
        turns[seat] += 1
        askers.append(seat)
    return askers


def topic_of(asked: Asked, level: Level | None = None) -> Topic:
    """The competency as seating sees it."""
    questions = 0 if level is None else len(askable(asked.competency, level))
    return Topic(asked.competency.id, asked.slot, asked.musts > 0, questions)


def as_planned(competency: Competency, question: Question, slot: str | None, level: Level) -> PlannedQuestion:
    """A question of the catalogue as a kit holds it, without an id and a seat yet."""
    return PlannedQuestion(
        id="",
        competency=competency.id,
        slot=slot,
        source=question.id,
        type=question.type,
        minutes=MINUTES_PER_QUESTION[level],
        text=fill(question.text, slot),
        fallback=None if question.fallback is None else fill(question.fallback, slot),
        probes=tuple(Probe(star=p.star, text=fill(p.text, slot)) for p in question.probes),
        anchors=_filled(competency.anchors_for(question, level), slot),
        asks="",
        rates=(),
    )


def _filled(anchors: Anchors | None, slot: str | None) -> tuple[str, str, str, str, str]:
    one, two, three, four, five = (fill(t, slot) for t in (anchors.texts if anchors else ("",) * 5))
    return one, two, three, four, five
