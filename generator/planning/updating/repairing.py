"""A plan out of which something was taken: what is over time leaves, what lacks raters finds time elsewhere."""

from collections.abc import Iterator
from dataclasses import replace

from generator.model import PlannedQuestion, RatedCompetency, Session
from generator.planning.choosing import askable
from generator.planning.offering import fresh_questions
from generator.planning.timing import MINUTES_PER_QUESTION
from generator.planning.topics import FEWEST_PER_SEAT, MOST_PER_SEAT
from generator.planning.updating.draft import Draft, Key, is_barred, is_named

RATERS, RATERS_OF_SHORT = 2, 1
NO_TIME = "no time is left for it"


def repair(draft: Draft) -> None:
    """Bring the plan to hold again: nothing over time, two raters for each competency where minutes allow.

    What nothing was taken from stays as it is. A competency that nobody has time for is left out and named.
    """
    if not draft.replanned:
        return
    for session in tuple(draft.sessions):
        _shorten(draft, session)
    for competency in draft.competencies:
        _find_raters(draft, competency)
    for name in sorted(draft.touched):
        _fill(draft, name)
    _drop_unasked(draft)


def _shorten(draft: Draft, session: Session) -> None:
    """Take out facts first, then the question whose competency most seats rate, the last of those; exercises last."""
    if session.spare < 0 and session.facts and session.minutes <= 45:
        session = replace(session, facts=0)
    while session.spare < 0 and session.questions:
        asked = enumerate(session.questions)
        number, question = max(asked, key=lambda n: _gives_way(draft, *n))
        draft.orphans.append(question)
        draft.touched.add(session.id)
        left = (*session.questions[:number], *session.questions[number + 1 :])
        session = replace(session, questions=left)
        draft.put(session)
    draft.put(session)


def _gives_way(draft: Draft, number: int, question: PlannedQuestion) -> tuple[bool, int, int]:
    """How soon a question leaves a session that is over time, the highest first."""
    return question.exercise is None, draft.raters_of(question.key), number


def _find_raters(draft: Draft, competency: RatedCompetency) -> None:
    """Ask about a competency where there is time, if it is new or has lost a rater."""
    had = len(draft.before.raters_of(competency)) if _was_rated(draft, competency.key) else RATERS
    wanted = min(had, RATERS_OF_SHORT if draft.before.short else RATERS, sum(len(s.seats) for s in draft.sessions))
    while draft.raters_of(competency.key) < wanted:
        place = next(iter(_places(draft, competency.key)), None)
        if place is None:
            return
        _ask(draft, place, competency.key)


def _was_rated(draft: Draft, key: Key) -> bool:
    return any(c.key == key for c in draft.before.competencies)


def _places(draft: Draft, key: Key) -> Iterator[Session]:
    """Sessions that can ask about a competency: a hole left for it first, then wished for, then most time."""
    holes = [name for name, _ in draft.holes.get(key, ())]
    able = [s for s in draft.sessions if _can_ask(draft, s, key)]
    yield from sorted(able, key=lambda s: (s.id not in holes, not _wishes(draft, s, key), -s.spare))


def _can_ask(draft: Draft, session: Session, key: Key) -> bool:
    topics = {q.key for q in session.questions}
    full = len(session.seats) == 1 and len(topics) >= MOST_PER_SEAT
    free = not full and not is_barred(draft, session, key)
    return free and key not in topics and _has_question(draft, key) and session.spare >= _length(draft, key)


def _has_question(draft: Draft, key: Key) -> bool:
    """Whether there is something to ask; a competency of one's own has only the questions that kit.yaml holds."""
    competency = draft.catalogue.by_id.get(key[0])
    known = competency is not None and bool(askable(competency, draft.before.requisition.level))
    return known or _orphan(draft, key) is not None


def _length(draft: Draft, key: Key) -> int:
    orphan = _orphan(draft, key)
    return MINUTES_PER_QUESTION[draft.before.requisition.level] if orphan is None else orphan.minutes


def _orphan(draft: Draft, key: Key) -> PlannedQuestion | None:
    return next((q for q in draft.orphans if q.key == key), None)


def _wishes(draft: Draft, session: Session, key: Key) -> bool:
    people = (draft.person(seat.interviewer) for seat in session.seats)
    return any(is_named((*person.focus, *person.expert), key) for person in people)


def _ask(draft: Draft, session: Session, key: Key) -> None:
    """Ask about a competency in a session: the question that lost its place, else a new one with a new id."""
    question = _orphan(draft, key)
    if question is None:
        question = draft.number(_new(draft, key))
    else:
        draft.orphans.remove(question)
    seats = tuple(seat.id for seat in session.seats)
    asks = min(seats, key=lambda seat: sum(q.asks == seat for q in session.questions))
    question = replace(question, asks=asks, rates=seats)
    holes = [place for name, place in draft.holes.get(key, ()) if name == session.id]
    place = min(holes[0], len(session.questions)) if holes else len(session.questions)
    questions = (*session.questions[:place], question, *session.questions[place:])
    draft.put(replace(session, questions=questions))


def _new(draft: Draft, key: Key) -> PlannedQuestion:
    """A question that is not asked yet, one that somebody refused last.

    Where the catalogue has no more it is one that is asked already, and the plan says so.
    """
    competency = draft.catalogue.by_id[key[0]]
    asked = [*(q for s in draft.sessions for q in s.questions), *draft.orphans]
    for held in ([*asked, *draft.refused], asked):
        fresh = next(fresh_questions(draft.before, competency, key[1], held), None)
        if fresh is not None:
            return fresh
    return draft.asked_on(key)[0][1]


def _fill(draft: Draft, name: str) -> None:
    """Give a seat alone that has too little to rate a further competency, the one with fewest raters."""
    for competency in sorted(draft.competencies, key=lambda c: draft.raters_of(c.key)):
        session = next((s for s in draft.sessions if s.id == name), None)
        if session is None or len(session.seats) > 1 or len(session.questions) >= FEWEST_PER_SEAT:
            return
        if draft.asked_on(competency.key) and _can_ask(draft, session, competency.key):
            _ask(draft, session, competency.key)


def _drop_unasked(draft: Draft) -> None:
    for competency in tuple(draft.competencies):
        if draft.raters_of(competency.key) == 0 and (draft.replanned or not _was_rated(draft, competency.key)):
            minutes = MINUTES_PER_QUESTION[draft.before.requisition.level]
            draft.competencies.remove(competency)
            draft.left[competency.key] = NO_TIME
            draft.remarks.append(
                f"{competency.printed_name} is not rated: no interview has {minutes} minutes left for it. "
                f"{minutes} more minutes for two people, or one competency fewer, would mend it."
            )
