"""Matched units, catalogue and panel in, kit out: what is rated, by whom, with which questions."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.model import (
    Catalogue,
    Interviewer,
    Kit,
    MatchedUnit,
    PlannedQuestion,
    Provenance,
    RatedCompetency,
    Requisition,
    Rules,
    Seat,
    SeenCompetency,
    Session,
)
from generator.planning.accounting import facts_to_ask, lines_of, screening_lines
from generator.planning.asking import Questioner, ask
from generator.planning.choosing import Asked, fill, name_of, rank
from generator.planning.seating import Place, seat
from generator.planning.timing import frame_for

RATERS = 2
RATERS_OF_SHORT = 1
MOST_OF_SHORT = 3
FACTS_ALONE = 2
FACTS_TOGETHER = 3
FULL = "no time is left for it; the posting asks more for the others"


def plan_kit(
    requisition: Requisition,
    matched: Sequence[MatchedUnit],
    catalogue: Catalogue,
    panel: Sequence[Interviewer],
    provenance: Provenance,
    *,
    competencies: int = 6,
    short: bool = False,
    repeat: Sequence[str] = (),
    in_title: Collection[str] = (),
) -> Kit:
    """The plan for one opening: the same arguments give the same plan.

    *competencies* is how many to rate at most; *short* plans two or three for one rater; *repeat* names
    questions of the catalogue to take before all others; *in_title* the competencies that the title names.
    """
    level = requisition.level
    ranked = rank(matched, catalogue, level, in_title)
    able = [a for a in ranked if a.obstacle is None]
    most = min(competencies, MOST_OF_SHORT) if short else competencies
    places, chosen = seat(able, panel, level, most, RATERS_OF_SHORT if short else RATERS)
    questioner = Questioner(requisition.id, level, repeat)
    sessions = _sessions(places, questioner)
    units = [m.unit for m in matched]
    facts, overflow = facts_to_ask(units, _room_for_facts(sessions))
    sessions = tuple(_with_facts(s, any(f.seat in {x.id for x in s.seats} for f in facts)) for s in sessions)
    why_not = _why_not(ranked, chosen, most)
    return Kit(
        requisition=requisition,
        panel=tuple(panel),
        sessions=sessions,
        competencies=tuple(_rated(a) for a in chosen),
        seen=tuple(_seen(a, why_not[a.key]) for a in ranked if a.key in why_not),
        screening=screening_lines(units, overflow),
        facts=facts,
        rules=Rules(),
        provenance=provenance,
        lines=lines_of(matched, ranked, {a.key for a in chosen}, why_not, {f.unit for f in facts}),
        short=short,
    )


def _sessions(places: Sequence[Place], questioner: Questioner) -> tuple[Session, ...]:
    sessions: list[Session] = []
    seats_before = questions_before = 0
    for number, place in enumerate(places, start=1):
        seats = tuple(Seat(id=f"s{seats_before + n}", interviewer=p.key) for n, p in enumerate(place.people, start=1))
        questions = ask(place, questioner, [s.id for s in seats], questions_before + 1)
        sessions.append(_session(f"i{number}", place, seats, questions))
        seats_before += len(seats)
        questions_before += len(questions)
    return tuple(sessions)


def _session(name: str, place: Place, seats: tuple[Seat, ...], questions: tuple[PlannedQuestion, ...]) -> Session:
    minutes = min(p.minutes for p in place.people)
    frame = frame_for(minutes, with_facts=False)
    return Session(
        id=name,
        stage=place.people[0].stage,
        minutes=minutes,
        together=len(place.people) > 1,
        opening=frame.opening,
        facts=frame.facts,
        candidate_questions=frame.candidate_questions,
        closing=frame.closing,
        seats=seats,
        questions=questions,
    )


def _room_for_facts(sessions: Sequence[Session]) -> dict[str, int]:
    """How many facts each seat can ask without losing a question."""
    room: dict[str, int] = {}
    for session in sessions:
        frame = frame_for(session.minutes, with_facts=True)
        asked = sum(q.minutes for q in session.questions)
        if not session.questions or asked + frame.total > session.minutes:
            continue
        if session.together:
            room |= {seat.id: 1 for seat in session.seats[:FACTS_TOGETHER]}
        else:
            room[session.seats[0].id] = FACTS_ALONE
    return room


def _with_facts(session: Session, asks_facts: bool) -> Session:
    if not asks_facts:
        return session
    frame = frame_for(session.minutes, with_facts=True)
    return replace(session, facts=frame.facts, candidate_questions=frame.candidate_questions)


def _why_not(ranked: Sequence[Asked], chosen: Sequence[Asked], most: int) -> dict[tuple[str, str | None], str]:
    """Why each competency that the posting names is not rated."""
    rated = {a.key for a in chosen}
    full = f"not among the {len(chosen)} that the posting asks for most" if len(chosen) >= most else FULL
    return {a.key: a.obstacle or full for a in ranked if a.key not in rated}


def _rated(asked: Asked) -> RatedCompetency:
    return RatedCompetency(
        id=asked.competency.id,
        slot=asked.slot,
        printed_name=name_of(asked),
        definition=fill(asked.competency.definition, asked.slot),
        weight=1.0,
        minimum=None,
        because=asked.units,
    )


def _seen(asked: Asked, why: str) -> SeenCompetency:
    return SeenCompetency(
        id=asked.competency.id,
        slot=asked.slot,
        printed_name=name_of(asked),
        because=asked.units,
        why=why,
    )
