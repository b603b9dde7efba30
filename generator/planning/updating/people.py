"""Who interviews, for how long and in which stage, as a review decides it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.model import Interviewer, PlannedQuestion, Seat, Session
from generator.model.review import Filled, Item, Part
from generator.names import LONGEST_NAME, folded, folder_name
from generator.planning.timing import frame_for
from generator.planning.updating.draft import Draft, Said

MOST_PEOPLE = 8
USUAL_MINUTES = 60
RENAMED = (
    "the pack is written already, so that a seat passes to somebody else by `panelpack interviewer replace`, "
    "not by a name typed here"
)


def settle_people(draft: Draft, said: Said, *, sent: bool) -> None:
    """Bring the panel, its seats and its minutes to what the form says."""
    for person in tuple(draft.people):
        row = said.of(Part.PERSON, person.key)
        if Item.IN_PANEL in row and row[Item.IN_PANEL].value == "no":
            _take_out(draft, person, row[Item.IN_PANEL])
        elif row:
            _change(draft, person, row, sent=sent)
    for _, row in said.rows(Part.NEW_PERSON):
        _add(draft, row)
    draft.sessions = [s for s in draft.sessions if s.seats]


def _take_out(draft: Draft, person: Interviewer, cell: Filled) -> None:
    if len(draft.people) == 1:
        draft.say(cell, "panel-empty", "somebody must stay in the panel")
        return
    draft.replanned = True
    _, questions = _leave(draft, person.key)
    draft.orphans += questions
    draft.people.remove(person)


def _change(draft: Draft, person: Interviewer, row: Mapping[Item, Filled], *, sent: bool) -> None:
    stage = row[Item.STAGE].value if Item.STAGE in row and row[Item.STAGE].value else person.stage
    together = row[Item.TOGETHER].value == "yes" if Item.TOGETHER in row else person.together
    minutes = int(row[Item.MINUTES].value) if Item.MINUTES in row and row[Item.MINUTES].value else person.minutes
    changed = replace(person, stage=stage, together=together, minutes=minutes)
    if Item.NAME in row and row[Item.NAME].value:
        if sent:
            draft.say(row[Item.NAME], "renamed-after-building", RENAMED)
        else:
            changed = _named(draft, changed, row[Item.NAME].value)
    draft.people[draft.people.index(person)] = changed
    _rename_seats(draft, person.key, changed.key)
    if (stage, together) != (person.stage, person.together):
        draft.replanned = True
        seat, questions = _leave(draft, changed.key)
        _join(draft, changed, seat or draft.next_seat(changed), questions)
    elif minutes != person.minutes:
        draft.replanned = True
        for session in tuple(draft.sessions):
            if any(seat.interviewer == changed.key for seat in session.seats):
                draft.put(timed(draft, session))
                draft.touched.add(session.id)


def _add(draft: Draft, row: Mapping[Item, Filled]) -> None:
    cell = next(iter(row.values()))
    name = row[Item.NAME].value if Item.NAME in row else ""
    if not name:
        draft.say(cell, "name-missing", "a new interviewer needs a name", "this row left out")
        return
    if folded(name) in {folded(p.name) for p in draft.people}:
        message = f"“{name}” is in the panel already; their own row has their minutes and stage"
        draft.say(cell, "already-there", message, "this row left out")
        return
    if len(draft.people) == MOST_PEOPLE:
        draft.say(cell, "panel-full", f"a panel has {MOST_PEOPLE} people at most", "this row left out")
        return
    first = draft.people[0]
    nobody = Interviewer(
        name="",
        key="",
        minutes=int(row[Item.MINUTES].value) if Item.MINUTES in row and row[Item.MINUTES].value else USUAL_MINUTES,
        stage=row[Item.STAGE].value if Item.STAGE in row and row[Item.STAGE].value else first.stage,
        together=Item.TOGETHER in row and row[Item.TOGETHER].value == "yes",
    )
    person = _named(draft, nobody, name)
    draft.people.append(person)
    draft.replanned = True
    _join(draft, person, draft.next_seat(person), ())


def _named(draft: Draft, person: Interviewer, name: str) -> Interviewer:
    """The person under a name, with a key that nobody else has."""
    name = " ".join(name.split())
    taken = {p.key for p in draft.people if p.key != person.key}
    wanted = folder_name(name, f"interviewer-{len(draft.people) + 1}")
    key, number = wanted, 2
    while key in taken:
        key = f"{wanted[: LONGEST_NAME - len(str(number)) - 1].rstrip('-')}-{number}"
        number += 1
    return replace(person, name=name, key=key)


def _rename_seats(draft: Draft, before: str, after: str) -> None:
    for session in tuple(draft.sessions):
        seats = tuple(replace(s, interviewer=after) if s.interviewer == before else s for s in session.seats)
        draft.put(replace(session, seats=seats))


def _leave(draft: Draft, key: str) -> tuple[Seat | None, tuple[PlannedQuestion, ...]]:
    """Take somebody's seat out of its session; the seat, and its questions where nobody else is left there."""
    session = next((s for s in draft.sessions if any(seat.interviewer == key for seat in s.seats)), None)
    if session is None:
        return None, ()
    seat = next(seat for seat in session.seats if seat.interviewer == key)
    others = tuple(place for place in session.seats if place is not seat)
    if not others:
        draft.sessions.remove(session)
        return seat, session.questions
    here = [place.id for place in others]
    questions = [
        replace(
            q,
            asks=q.asks if q.asks in here else here[n % len(here)],
            rates=tuple(seat for seat in q.rates if seat in here),
        )
        for n, q in enumerate(session.questions)
    ]
    left = replace(session, seats=others, together=len(others) > 1, questions=tuple(q for q in questions if q.rates))
    draft.put(timed(draft, left))
    draft.touched.add(session.id)
    return seat, ()


def _join(draft: Draft, person: Interviewer, seat: Seat, questions: tuple[PlannedQuestion, ...]) -> None:
    """Give somebody a session: that of the others who sit together in the stage, else one alone."""
    there = next((s for s in draft.sessions if person.together and _sits_together(draft, s, person.stage)), None)
    if there is None:
        mine = tuple(replace(q, asks=seat.id, rates=(seat.id,)) for q in questions)
        session = _session(draft, person, seat, mine)
    else:
        seats = (*there.seats, seat)
        ids = tuple(place.id for place in seats)
        held = {q.key for q in there.questions}
        new = [q for q in questions if q.key not in held]
        draft.orphans += [q for q in questions if q not in new]
        asked = (*there.questions, *(replace(q, asks=seat.id) for q in new))
        session = replace(there, seats=seats, together=True, questions=tuple(replace(q, rates=ids) for q in asked))
    session = timed(draft, session)
    draft.put(session)
    draft.touched.add(session.id)


def _sits_together(draft: Draft, session: Session, stage: str) -> bool:
    sitting = [draft.person(seat.interviewer) for seat in session.seats]
    return session.stage == stage and bool(sitting) and all(person.together for person in sitting)


def _session(draft: Draft, person: Interviewer, seat: Seat, questions: tuple[PlannedQuestion, ...]) -> Session:
    return Session(
        id=draft.next_session_id(),
        stage=person.stage,
        minutes=person.minutes,
        together=False,
        opening=0,
        facts=0,
        candidate_questions=0,
        closing=0,
        seats=(seat,),
        questions=questions,
    )


def timed(draft: Draft, session: Session) -> Session:
    """The session with the fixed parts that fit the minutes which all its people have."""
    minutes = min(draft.person(seat.interviewer).minutes for seat in session.seats)
    here = {seat.id for seat in session.seats}
    frame = frame_for(minutes, with_facts=any(fact.seat in here for fact in draft.before.facts))
    return replace(
        session,
        minutes=minutes,
        opening=frame.opening,
        facts=frame.facts,
        candidate_questions=frame.candidate_questions,
        closing=frame.closing,
    )
