"""Kit in, what people still have to write in it out: by whom, and where in kit.yaml."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Clause, Kit, PlannedQuestion, is_unwritten, joined
from generator.planning.wishing import FIELD_TYPES, topic_of_rated

SOMEBODY = Clause("somebody who knows the field")
LOOK_FOR, TASK, ANCHORS = "look_for", "text", "anchors"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoint:
    """Something that a plan lacks before it is frozen: of which question, at which path of kit.yaml, whose it is.

    `what` and `named` say it to the manager, `message` in a list of problems.
    """

    path: str
    who: str
    what: str
    named: str
    message: str


def open_points(kit: Kit) -> tuple[OpenPoint, ...]:
    """What is still to write, question by question, none where the plan can be frozen."""
    return tuple(
        _point(kit, question, f"sessions/{s}/questions/{n}", field)
        for s, session in enumerate(kit.sessions)
        for n, question in enumerate(session.questions)
        for field in _lacking(question)
    )


def _lacking(question: PlannedQuestion) -> Iterator[str]:
    if question.exercise is not None and is_unwritten(question.text):
        yield TASK
    of_a_field = question.slot is not None or question.type in FIELD_TYPES or question.exercise is not None
    if of_a_field and not any(text.strip() and not is_unwritten(text) for text in question.look_for):
        yield LOOK_FOR
    if any(map(is_unwritten, question.anchors)):
        yield ANCHORS


def _point(kit: Kit, question: PlannedQuestion, where: str, field: str) -> OpenPoint:
    who = _who(kit, question)
    named = question.id
    if question.exercise is not None:
        named = Clause("{id} (exercise “{title}”)", id=question.id, title=question.exercise.title)
    of = f"question {question.id} asks about {question.slot}" if question.slot is not None else f"question {named}"
    what, message = {
        LOOK_FOR: (
            Clause("what to look for in an answer (look_for in kit.yaml)"),
            f"{of}: 'look_for' is empty; {who} writes there what a good answer holds",
        ),
        TASK: (
            Clause("what the candidate is asked to do (text in kit.yaml)"),
            f"question {named}: 'text' is still to be written; {who} writes there what the candidate is asked to do",
        ),
        ANCHORS: (
            Clause("what each rating looks like (anchors in kit.yaml)"),
            f"question {named}: 'anchors' are still to be written; {who} writes there what each rating looks like",
        ),
    }[field]
    return OpenPoint(path=f"{where}/{field}", who=who, what=what, named=named, message=message)


def sentences(points: Sequence[OpenPoint]) -> Iterator[str]:
    """The same for the manager: whoever has to write one thing for several questions is told once."""
    for who, what in dict.fromkeys((point.who, point.what) for point in points):
        named = joined(point.named for point in points if (point.who, point.what) == (who, what))
        first = Clause("Somebody who knows the field") if who == SOMEBODY else who
        yield Clause("{who} must write {what}: {named}.", who=first, what=what, named=named)


def _who(kit: Kit, question: PlannedQuestion) -> str:
    """Who is said to know the field; of several, whoever puts the question, and so where an exercise has nobody."""
    topic = topic_of_rated(kit, kit.competency_of(question))
    experts = [person.name for person in kit.panel if topic.is_among(person.expert)]
    people = {seat.id: person.name for _, seat, person in kit.seats}
    asks = people.get(question.asks, "")
    if asks in experts or (question.exercise is not None and not experts and asks):
        return asks
    return joined(experts, "{one} or {other}") if experts else SOMEBODY
