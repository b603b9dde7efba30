"""Which questions are put, in which words, by whom and for how long, as a review decides it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.model import PlannedQuestion, Session
from generator.model.review import Filled, Item, Part
from generator.planning.asking import as_planned
from generator.planning.updating.draft import Draft, Said, is_barred


def settle_questions(draft: Draft, said: Said) -> None:
    """Bring each question to what the form says; what leaves with its competency or session is passed over."""
    for name, row in said.rows(Part.QUESTION):
        found = next(((s, q) for s in draft.sessions for q in s.questions if q.id == name), None)
        orphan = next((q for q in draft.orphans if q.id == name), None)
        if found is not None:
            session, question = found
            changed = _minutes(draft, session, _worded(draft, _chosen(draft, question, row), row), row)
            _put(draft, session, question, changed)
            _move(draft, changed, row)
        elif orphan is not None:
            draft.orphans[draft.orphans.index(orphan)] = _worded(draft, _chosen(draft, orphan, row), row)
        elif name not in {q.id for q in draft.before.questions}:
            cell = next(iter(row.values()))
            draft.say(cell, "unknown-question", f"{name} is no longer in the plan", "this row left out")


def _chosen(draft: Draft, question: PlannedQuestion, row: Mapping[Item, Filled]) -> PlannedQuestion:
    """The other question that is chosen in its place, under a new id; the same where none is."""
    cell = row.get(Item.QUESTION)
    if cell is None or cell.value in ("", question.source):
        return question
    competency = draft.catalogue.by_id.get(question.competency)
    asked = (q for s in draft.sessions for q in s.questions if q.id != question.id)
    if (cell.value, question.slot) in [(q.source, q.slot) for q in asked]:
        message = "this question is asked by somebody else already; two raters hear more from two questions"
        draft.say(cell, "question-twice", message)
        return question
    source = next((q for q in competency.questions if q.id == cell.value), None) if competency else None
    if competency is None or source is None:
        draft.say(cell, "unknown-question", "the catalogue no longer has this question")
        return question
    draft.refused.append(question)
    other = as_planned(competency, source, question.slot, draft.before.requisition.level)
    return draft.number(replace(other, minutes=question.minutes, asks=question.asks, rates=question.rates))


def _worded(draft: Draft, question: PlannedQuestion, row: Mapping[Item, Filled]) -> PlannedQuestion:
    """The question in somebody's own words; its follow-up questions and anchors stay."""
    text = _own(draft, row, Item.WORDING) or question.text
    fallback = _own(draft, row, Item.FALLBACK) or question.fallback
    if (text, fallback) == (question.text, question.fallback):
        return question
    draft.reworded.add(question.id)
    # What it is in another language would be the old question.
    return replace(question, text=text, fallback=fallback, translations=(), translated_by=None)


def _own(draft: Draft, row: Mapping[Item, Filled], item: Item) -> str:
    """The wording that somebody typed; nothing where there is none that can be used."""
    text = row[item].value.strip() if item in row else ""
    if "{slot}" in text:
        draft.say(row[item], "slot-in-text", "it still holds {slot}: write out what it stands for")
        return ""
    return text


def _minutes(
    draft: Draft, session: Session, question: PlannedQuestion, row: Mapping[Item, Filled]
) -> PlannedQuestion:
    cell = row.get(Item.MINUTES)
    if cell is None or not cell.value:
        return question
    more = int(cell.value) - question.minutes
    if more > session.spare:
        needed = f"{more - session.spare} more minutes in this interview, or less for another question"
        draft.say(cell, "no-time", f"{cell.value} minutes do not fit: it needs {needed}")
        return question
    return replace(question, minutes=int(cell.value))


def _put(draft: Draft, session: Session, before: PlannedQuestion, after: PlannedQuestion) -> None:
    questions = tuple(after if q is before else q for q in session.questions)
    draft.put(replace(session, questions=questions))


def _move(draft: Draft, question: PlannedQuestion, row: Mapping[Item, Filled]) -> None:
    """Give the question to another seat, in another session too where it has time."""
    cell = row.get(Item.ASKS)
    if cell is None or cell.value in ("", question.asks):
        return
    here = next(s for s in draft.sessions if question in s.questions)
    there = next((s for s in draft.sessions if cell.value in [seat.id for seat in s.seats]), None)
    if there is None:
        draft.say(cell, "unknown-seat", f"nobody sits in {cell.value} any more")
    elif there.id == here.id:
        _put(draft, here, question, replace(question, asks=cell.value))
    elif there.spare < question.minutes:
        message = f"it needs {question.minutes} minutes there, and {max(0, there.spare)} are left"
        draft.say(cell, "no-time", message)
    elif is_barred(draft, there, question.key):
        draft.say(cell, "excluded", "somebody there is not to rate this competency (`not` in kit.yaml)")
    else:
        draft.put(replace(here, questions=tuple(q for q in here.questions if q is not question)))
        rates = tuple(seat.id for seat in there.seats)
        moved = replace(question, asks=cell.value, rates=rates)
        draft.put(replace(there, questions=(*there.questions, moved)))
        draft.replanned = True
        draft.touched |= {here.id}
