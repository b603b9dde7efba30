"""A plan and an earlier one in, the plan in the earlier one's words out: a set that is repeated on purpose."""

from dataclasses import replace

from generator.model import Kit, PlannedQuestion


def in_words_of(kit: Kit, earlier: Kit) -> Kit:
    """The plan with each question that the earlier one asks in its words and with what experts wrote for it.

    At another level the words are the catalogue's, which fit the level; what to look for goes along.
    """
    asked = {(q.source, q.slot): q for q in earlier.questions if q.exercise is None}
    same_level = kit.requisition.level is earlier.requisition.level
    sessions = tuple(
        replace(s, questions=tuple(_again(q, asked.get((q.source, q.slot)), same_level) for q in s.questions))
        for s in kit.sessions
    )
    return replace(kit, sessions=sessions)


def _again(question: PlannedQuestion, before: PlannedQuestion | None, same_level: bool) -> PlannedQuestion:
    if before is None or question.exercise is not None:
        return question
    if not same_level:
        return replace(question, look_for=before.look_for)
    return replace(
        question,
        text=before.text,
        fallback=before.fallback,
        probes=before.probes,
        anchors=before.anchors,
        look_for=before.look_for,
    )
