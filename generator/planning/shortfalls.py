"""What a plan falls short of, each with what would mend it."""

from collections import Counter

from generator.model import Kit
from generator.planning.seating import FEWEST_PER_SEAT
from generator.planning.timing import MINUTES_PER_QUESTION

FEWEST_RATERS = 2
USUAL_LEAST = 3
FIELD_TYPES = ("knowledge", "work-sample")


def shortfalls(kit: Kit) -> tuple[str, ...]:
    """Sentences for the manager, none where the plan holds."""
    people = [person.name for person in kit.panel]
    found = [*_coverage(kit), *_seats(kit)]
    if not kit.competencies:
        found.append(_nothing(kit))
    elif len(kit.competencies) < USUAL_LEAST and not kit.short:
        found.append(_too_few(kit))
    if len(people) > 4:
        found.append(f"{len(people)} interviewers: beyond four, each adds little; three or four are usual.")
    asked = Counter((q.source, q.slot) for q in kit.questions)
    for name in dict.fromkeys(q.competency for q in kit.questions if asked[q.source, q.slot] > 1):
        found.append(f"The catalogue has too few questions on {name}: two raters ask the same one.")
    unset = [q.id for q in kit.questions if q.slot is not None and not q.look_for and q.type in FIELD_TYPES]
    if unset:
        found.append(
            "Somebody who knows the field must write what to look for in an answer (look_for in kit.yaml): "
            f"{', '.join(unset)}."
        )
    prepared = [q.id for q in kit.questions if q.type == "work-sample"]
    if prepared:
        found.append(
            f"Somebody who knows the field must prepare the material for the work sample: {', '.join(prepared)}."
        )
    return (*found, *_spare(kit))


def _spare(kit: Kit) -> list[str]:
    """Sessions with so much time left that shorter ones would do."""
    question = MINUTES_PER_QUESTION[kit.requisition.level]
    enough = [s.minutes - s.spare + question for s in kit.sessions if s.questions and s.spare >= 3 * question]
    return [f"There is time to spare: {max(enough)} minutes an interview would do."] if enough else []


def _nothing(kit: Kit) -> str:
    """Why nothing at all is rated."""
    level = kit.requisition.level
    if _no_room(kit):
        return f"No interview has time for a question of {MINUTES_PER_QUESTION[level]} minutes; give more minutes."
    return (
        f"Nothing of this posting can be rated: no competency that it names has questions at {level} level, or no "
        "two interviewers may rate it. Set another level with --level, or add questions with --catalogue."
    )


def _too_few(kit: Kit) -> str:
    """Why fewer competencies are rated than is usual, and what would mend it."""
    count = len(kit.competencies)
    rated = "competency is" if count == 1 else "competencies are"
    lead = f"Only {count} {rated} rated; {USUAL_LEAST} at least are usual."
    if _no_room(kit):
        return f"{lead} More minutes or one more interviewer would mend it."
    return f"{lead} The posting names no other that has questions at {kit.requisition.level} level."


def _no_room(kit: Kit) -> bool:
    """Whether no session has time for one more question."""
    return all(session.spare < MINUTES_PER_QUESTION[kit.requisition.level] for session in kit.sessions)


def _coverage(kit: Kit) -> list[str]:
    if kit.short:
        return []
    alone = [c.printed_name for c in kit.competencies if len(kit.raters_of(c)) < FEWEST_RATERS]
    if not alone:
        return []
    names = ", ".join(alone)
    return [
        f"One rater only for {names}. A second interviewer would mend it; one rater is much less reliable than two."
    ]


def _seats(kit: Kit) -> list[str]:
    """People whose minutes, not the lack of competencies, leave them too little to rate."""
    found = []
    for session, seat, person in kit.seats:
        topics = {(q.competency, q.slot) for q in session.questions if seat.id in q.rates}
        if len(topics) >= min(FEWEST_PER_SEAT, len(kit.competencies)) or kit.short:
            continue
        if not topics:
            found.append(
                f"{person.name} has nothing to ask in {session.minutes} minutes; give more, or leave them out."
            )
        else:
            found.append(f"{person.name} rates one competency only; more minutes would give a second.")
    return found
