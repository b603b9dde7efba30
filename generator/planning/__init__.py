"""Matched units, catalogue and panel in, kit out: what is rated, by whom, with which questions."""

from collections.abc import Collection, Mapping, Sequence
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
    Use,
    WantedExercise,
)
from generator.planning.accounting import facts_to_ask, lines_of, screening_lines
from generator.planning.asking import Questioner, ask, topic_of
from generator.planning.carrying import RATERS
from generator.planning.checking import check_panel
from generator.planning.choosing import Asked, fill, name_of, rank
from generator.planning.exercising import Held, as_asked, as_question, hold, raters_of, reserved
from generator.planning.naming import with_one_name
from generator.planning.seating import MOST_OF_SHORT, Seating, seat
from generator.planning.timing import frame_for
from generator.planning.topics import BARRED, FULL, Place, Topic
from generator.wording import of_opening

FACTS_ALONE = 2
FACTS_TOGETHER = 3


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
    uses: Sequence[Use] = (),
    exercises: Sequence[WantedExercise] = (),
) -> Kit:
    """The plan for one opening: the same arguments give the same plan.

    *competencies* is how many to rate at most; *short* plans two or three for one rater; *repeat* names
    questions of the catalogue to take before all others; *in_title* the competencies that the title names;
    *uses* are those of questions in other kits, which rest; *exercises* are held in sessions of the panel.
    """
    level, say = requisition.level, of_opening(requisition)
    check_panel(panel, catalogue.by_id, [m.slot for unit in matched for m in unit.matches if m.slot is not None])
    matched = with_one_name(matched)
    ranked = rank(matched, catalogue, level, in_title)
    held = hold(exercises, panel, catalogue)
    settled = {key for key, raters in raters_of(held).items() if short or raters >= RATERS}
    able = {topic_of(a, level): a for a in ranked if a.obstacle is None and a.key not in settled}
    most = min(competencies, MOST_OF_SHORT) if short else competencies
    seating = seat(tuple(able), panel, level, max(0, most - len(settled)), short=short, taken=reserved(held))
    chosen = _chosen([able[topic] for topic in seating.rated], ranked, held, catalogue)
    sessions = _sessions(seating, able, Questioner(requisition.id, level, repeat, uses), held)
    units = [m.unit for m in matched]
    facts, overflow = facts_to_ask(units, _room_for_facts(sessions), say)
    sessions = tuple(_with_facts(s, any(f.seat in {x.id for x in s.seats} for f in facts)) for s in sessions)
    why_not = _why_not(ranked, chosen, most, seating.places)
    return Kit(
        requisition=requisition,
        panel=tuple(panel),
        sessions=sessions,
        competencies=tuple(_rated(a, held) for a in chosen),
        seen=tuple(_seen(a, why_not[a.key]) for a in ranked if a.key in why_not),
        screening=screening_lines(units, overflow, say),
        facts=facts,
        rules=Rules(),
        provenance=provenance,
        lines=lines_of(matched, ranked, {a.key for a in chosen}, why_not, {f.unit for f in facts}),
        short=short,
    )


def _chosen(
    seated: Sequence[Asked], ranked: Sequence[Asked], held: Sequence[Held], catalogue: Catalogue
) -> list[Asked]:
    """What is rated, in rank order: what is asked about, and what exercises are rated on, named or not."""
    wanted = {a.key for a in seated} | {each.key for each in held}
    named = [a for a in ranked if a.key in wanted]
    extra = {each.key: as_asked(each, catalogue) for each in held}
    return named + [asked for key, asked in extra.items() if key not in {a.key for a in named}]


def _sessions(
    seating: Seating, able: Mapping[Topic, Asked], questioner: Questioner, held: Sequence[Held]
) -> tuple[Session, ...]:
    sessions: list[Session] = []
    seats_before = questions_before = 0
    for number, (place, topics) in enumerate(zip(seating.places, seating.asked, strict=True), start=1):
        seats = tuple(Seat(id=f"s{seats_before + n}", interviewer=p.key) for n, p in enumerate(place.people, start=1))
        own = [each for each in held if each.people == place.people]
        ids = {seat.interviewer: seat.id for seat in seats}
        first = tuple(as_question(each, questions_before + n, ids) for n, each in enumerate(own, start=1))
        asked = [able[topic] for topic in topics]
        further = ask(asked, place.people, tuple(ids.values()), questioner, questions_before + len(own) + 1)
        questions = (*first, *further)
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
        together=place.together,
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


def _why_not(
    ranked: Sequence[Asked], chosen: Sequence[Asked], most: int, places: Sequence[Place]
) -> dict[tuple[str, str | None], str]:
    """Why each competency that the posting names is not rated."""
    rated = {a.key for a in chosen}
    places_taken = [n for n, a in enumerate(ranked) if a.key in rated]
    full, last = FULL, len(ranked)
    if len(chosen) >= most:
        full, last = f"not among the {len(places_taken)} that the posting asks for most", max(places_taken, default=0)
    return {
        a.key: a.obstacle or (_barred(a, places) if n < last else None) or full
        for n, a in enumerate(ranked)
        if a.key not in rated
    }


def _barred(asked: Asked, places: Sequence[Place]) -> str | None:
    """Why too few people may rate a competency; None where enough may."""
    topic = topic_of(asked)
    timely = [place for place in places if place.room]
    if sum(len(place.people) for place in timely) < RATERS:
        return None
    if sum(len(place.people) for place in timely if place.may(topic)) >= RATERS:
        return None
    names = dict.fromkeys(p.name for place in timely for p in place.people if topic.is_among(p.excludes))
    return f"{BARRED}: {', '.join(names)} {'is' if len(names) == 1 else 'are'} not to"


def _rated(asked: Asked, held: Sequence[Held]) -> RatedCompetency:
    titles = [each.wanted.title for each in held if each.key == asked.key and not asked.units]
    return RatedCompetency(
        id=asked.competency.id,
        slot=asked.slot,
        printed_name=name_of(asked),
        definition=fill(asked.competency.definition, asked.slot),
        weight=1.0,
        minimum=None,
        because=asked.units,
        reason=f"the posting does not name it; the exercise “{titles[0]}” is rated on it" if titles else None,
    )


def _seen(asked: Asked, why: str) -> SeenCompetency:
    return SeenCompetency(
        id=asked.competency.id,
        slot=asked.slot,
        printed_name=name_of(asked),
        because=asked.units,
        why=why,
    )
