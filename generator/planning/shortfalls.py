"""What a plan falls short of, each with what would mend it."""

from collections import Counter
from collections.abc import Iterator

from generator.model import Kit, Level
from generator.planning.carrying import RATERS, USUAL_LEAST
from generator.planning.mending import STEP, Mender
from generator.planning.seating import Seating
from generator.planning.timing import MINUTES_PER_QUESTION
from generator.planning.topics import BARRED, FEWEST_PER_SEAT, FULL, Topic
from generator.planning.unwritten import open_points, sentences
from generator.planning.wishing import Broken, broken_wishes, fields_without_expert

USUAL_INTERVIEWERS = 4
LONGEST_SHORT = 30


def shortfalls(kit: Kit) -> tuple[str, ...]:
    """Sentences for the manager, none where the plan holds."""
    mender = Mender(kit)
    return (
        *_coverage(kit, mender),
        *_seats(kit, mender),
        *_count(kit, mender),
        *_barred(kit, mender),
        *(_wish(kit, mender, broken) for broken in broken_wishes(kit)),
        *_experts(kit),
        *_panel(kit),
        *_questions(kit),
        *_spare(kit),
    )


def _coverage(kit: Kit, mender: Mender) -> Iterator[str]:
    """Competencies that one person alone rates; in a short interview that is the agreed form."""
    alone = [c.printed_name for c in kit.competencies if len(kit.raters_of(c)) < RATERS]
    if alone and not kit.short:
        mends = mender.mends(lambda tried: _covers(tried, mender.rated), most=len(mender.rated))
        lead = f"One rater only for {', '.join(alone)}; one rater is much less reliable than two."
        yield f"{lead} What would mend it: {mends or 'a second interviewer who may rate it'}."


def _covers(tried: Seating, topics: tuple[Topic, ...]) -> bool:
    return all(tried.raters_of(topic) >= RATERS for topic in tried.rated) and len(tried.rated) >= len(topics) - 1


def _seats(kit: Kit, mender: Mender) -> Iterator[str]:
    """People whose minutes, not the lack of competencies, leave them too little to rate."""
    for session, seat, person in kit.seats:
        topics = {(q.competency, q.slot) for q in session.questions if seat.id in q.rates}
        if len(topics) >= min(FEWEST_PER_SEAT, len(kit.competencies)) or kit.short:
            continue
        added = mender.longer(person, 1).minutes - person.minutes
        if not topics:
            give = f"give {added} minutes more" if added else "let them rate something"
            yield f"{person.name} has nothing to ask in {session.minutes} minutes; {give}, or leave them out."
        elif session.spare < MINUTES_PER_QUESTION[kit.requisition.level] and added:
            yield f"{person.name} rates one competency only; {added} more minutes would give a second."
        else:
            yield (
                f"{person.name} rates one competency only: the others are not for them, or need somebody who knows "
                "the field."
            )


def _count(kit: Kit, mender: Mender) -> Iterator[str]:
    """How many competencies fit where the posting asks for more, and what would add the next."""
    count = len(kit.competencies)
    level = kit.requisition.level
    waiting = [c.printed_name for c in kit.seen if c.why == FULL]
    if not count:
        yield _nothing(kit, level)
    elif waiting:
        only = "Only " if count < USUAL_LEAST else ""
        fit = f"{only}{count} {'competency fits' if count == 1 else 'competencies fit'} the time"
        usual = f" ({USUAL_LEAST} at least are usual)" if only and not kit.short else ""
        needed = 1 if kit.short else RATERS
        here = count - mender.settled
        mends = mender.mends(lambda tried: sum(tried.raters_of(topic) >= needed for topic in tried.rated) > here)
        how = f"What would add one: {mends}" if mends else "No single change of minutes or people would add one"
        yield f"{fit}{usual}; the posting asks next for {waiting[0]}. {how}."
    elif count < USUAL_LEAST and not kit.short:
        rated = "competency is" if count == 1 else "competencies are"
        lead = f"Only {count} {rated} rated; {USUAL_LEAST} at least are usual."
        yield f"{lead} The posting names no other that can be asked at {level} level."


def _nothing(kit: Kit, level: Level) -> str:
    """Why nothing at all is rated."""
    question = MINUTES_PER_QUESTION[level]
    if all(session.spare < question for session in kit.sessions):
        return f"No interview has time for a question of {question} minutes; give more minutes."
    return (
        f"Nothing of this posting can be rated: no competency that it names has questions at {level} level, or "
        "nobody may rate one. Set another level with --level, or add questions with --catalogue."
    )


def _barred(kit: Kit, mender: Mender) -> Iterator[str]:
    for seen in kit.seen:
        if seen.why.startswith(BARRED):
            key = seen.id, seen.slot
            mends = mender.mends(lambda tried, key=key: any(t[:2] == key for t in tried.rated))  # type: ignore[misc]
            how = f" What would mend it: {mends}." if mends else ""
            yield f"{seen.printed_name} is not rated: {seen.why}.{how}"


def _wish(kit: Kit, mender: Mender, broken: Broken) -> str:
    """A wish that is not met, why, and what would meet it."""
    person, topic = broken.person, broken.topic
    lead = f"{person.name} asked to rate {broken.about}: {broken.why}."
    if topic is None:
        return lead
    mends = mender.mends(
        lambda tried: _gives(tried, person.key, topic) and _covers(tried, mender.rated), most=len(mender.rated)
    )
    return f"{lead} What would give it to them: {mends}." if mends else lead


def _gives(tried: Seating, key: str, topic: Topic) -> bool:
    """Whether a plan gives somebody a competency to rate."""
    pairs = zip(tried.places, tried.asked, strict=True)
    return any(key in [p.key for p in place.people] and topic in asked for place, asked in pairs)


def _experts(kit: Kit) -> Iterator[str]:
    for competency, experts, others in fields_without_expert(kit):
        if experts:
            yield (
                f"{competency.printed_name} is also asked by {' and '.join(others)}, who the panel does not say "
                f"knows the field; {' and '.join(experts)} should write down what to look for."
            )


def _panel(kit: Kit) -> Iterator[str]:
    """What is unusual about the form of the interviews."""
    if len(kit.panel) > USUAL_INTERVIEWERS:
        yield f"{len(kit.panel)} interviewers: beyond four, each adds little; three or four are usual."
    longest = max((session.minutes for session in kit.sessions), default=0)
    if kit.short and longest > LONGEST_SHORT and kit.requisition.level is not Level.ENTRY:
        yield f"A short interview is meant for up to {LONGEST_SHORT} minutes; in {longest} a full plan fits."
    stages = {seat.id: session.stage for session, seat, _ in kit.seats}
    for competency in kit.competencies:
        counts = Counter(stages[seat] for seat in kit.raters_of(competency))
        if len(counts) > 1 and max(counts.values()) < RATERS:
            yield (
                f"{competency.printed_name} has its raters in different stages ({', '.join(counts)}); whoever is "
                "seen in one of them only is rated by one person."
            )


def _questions(kit: Kit) -> Iterator[str]:
    """What the questions themselves still need."""
    asked = Counter((q.source, q.slot) for q in kit.questions if q.exercise is None)
    for name in dict.fromkeys(q.competency for q in kit.questions if asked[q.source, q.slot] > 1):
        yield f"The catalogue has too few questions on {name}: two raters ask the same one."
    yield from sentences(open_points(kit))
    prepared = [q.id for q in kit.questions if q.type == "work-sample"]
    if prepared:
        yield f"Somebody who knows the field must prepare the material for the work sample: {', '.join(prepared)}."


def _spare(kit: Kit) -> Iterator[str]:
    """Sessions with so much time left that shorter ones would do."""
    question = MINUTES_PER_QUESTION[kit.requisition.level]
    asking = [s for s in kit.sessions if s.questions]
    roomy = [s for s in asking if s.spare >= 3 * question]
    if not roomy:
        return
    enough = max(s.minutes - s.spare + question for s in roomy)
    minutes = enough + -enough % STEP
    if len(roomy) == len(asking):
        yield f"There is time to spare: interviews of {minutes} minutes would do."
        return
    names = [person.name for session, _, person in kit.seats if session in roomy]
    yield f"There is time to spare: {minutes} minutes would do for {' and '.join(names)}."
