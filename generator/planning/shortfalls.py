"""What a plan falls short of, each with what would mend it."""

from collections import Counter
from collections.abc import Iterator

from generator.model import Clause, Kit, Level, joined
from generator.planning.carrying import RATERS, USUAL_LEAST
from generator.planning.mending import STEP, Mender
from generator.planning.seating import Seating
from generator.planning.timing import MINUTES_PER_QUESTION
from generator.planning.topics import BARRED, FEWEST_PER_SEAT, FULL, Topic
from generator.planning.unwritten import open_points, sentences
from generator.planning.wishing import Broken, broken_wishes, fields_without_expert
from generator.wording import hearing

USUAL_INTERVIEWERS = 4
LONGEST_SHORT = 30
FIT = "{n} competency fits the time|{n} competencies fit the time"
ONLY_FIT = "Only {n} competency fits the time|Only {n} competencies fit the time"
NO_OTHER = (
    "Only {n} competency is rated; {least} at least are usual. The posting names no other that can be asked at "
    "{level} level.|Only {n} competencies are rated; {least} at least are usual. The posting names no other that can "
    "be asked at {level} level."
)


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
        lead = "One rater only for {which}; one rater is much less reliable than two. What would mend it: {mends}."
        second = Clause("a second interviewer who may rate it")
        yield Clause(lead, which=", ".join(alone), mends=mends or second)


def _covers(tried: Seating, topics: tuple[Topic, ...]) -> bool:
    return all(tried.raters_of(topic) >= RATERS for topic in tried.rated) and len(tried.rated) >= len(topics) - 1


def _seats(kit: Kit, mender: Mender) -> Iterator[str]:
    """People whose minutes, not the lack of competencies, leave them too little to rate."""
    for session, seat, person in kit.seats:
        topics = {q.key for q in session.questions if seat.id in q.rates}
        if len(topics) >= min(FEWEST_PER_SEAT, len(kit.competencies)) or kit.short:
            continue
        added = mender.longer(person, 1).minutes - person.minutes
        if not topics:
            give = Clause("give {added} minutes more", added=added) if added else Clause("let them rate something")
            idle = "{name} has nothing to ask in {minutes} minutes; {give}, or leave them out."
            yield Clause(idle, name=person.name, minutes=session.minutes, give=give)
        elif session.spare < MINUTES_PER_QUESTION[kit.requisition.level] and added:
            more = "{name} rates one competency only; {added} more minutes would give a second."
            yield Clause(more, name=person.name, added=added)
        else:
            only = (
                "{name} rates one competency only: the others are not for them, or need somebody who knows the field."
            )
            yield Clause(only, name=person.name)


def _count(kit: Kit, mender: Mender) -> Iterator[str]:
    """How many competencies fit where the posting asks for more, and what would add the next."""
    count = len(kit.competencies)
    level = kit.requisition.level
    waiting = [c.printed_name for c in kit.seen if c.why == FULL]
    if not count:
        yield _nothing(kit, level)
    elif waiting:
        fit = Clause(ONLY_FIT if count < USUAL_LEAST else FIT, n=count)
        if count < USUAL_LEAST and not kit.short:
            fit = Clause("{fit} ({least} at least are usual)", fit=fit, least=USUAL_LEAST)
        needed = 1 if kit.short else RATERS
        here = count - mender.settled
        mends = mender.mends(lambda tried: sum(tried.raters_of(topic) >= needed for topic in tried.rated) > here)
        how = Clause("No single change of minutes or people would add one")
        how = Clause("What would add one: {mends}", mends=mends) if mends else how
        next_one = hearing.name(waiting[0])
        yield Clause("{fit}; the posting asks next for {name}. {how}.", fit=fit, name=next_one, how=how)
    elif count < USUAL_LEAST and not kit.short:
        yield Clause(NO_OTHER, n=count, least=USUAL_LEAST, level=hearing.heard(level, hearing.LEVELS))


def _nothing(kit: Kit, level: Level) -> str:
    """Why nothing at all is rated."""
    question = MINUTES_PER_QUESTION[level]
    if all(session.spare < question for session in kit.sessions):
        return Clause(
            "No interview has time for a question of {minutes} minutes; give more minutes.", minutes=question
        )
    nothing = (
        "Nothing of this posting can be rated: no competency that it names has questions at {level} level, or "
        "nobody may rate one. Set another level with --level, or add questions with --catalogue."
    )
    return Clause(nothing, level=hearing.heard(level, hearing.LEVELS))


def _barred(kit: Kit, mender: Mender) -> Iterator[str]:
    for seen in kit.seen:
        if seen.why.startswith(BARRED):
            key = seen.id, seen.slot
            mends = mender.mends(lambda tried, key=key: any(t[:2] == key for t in tried.rated))  # type: ignore[misc]
            told = {"name": hearing.name(seen.printed_name), "why": hearing.heard(seen.why, hearing.REASONS)}
            if mends:
                yield Clause("{name} is not rated: {why}. What would mend it: {mends}.", **told, mends=mends)
            else:
                yield Clause("{name} is not rated: {why}.", **told)


def _wish(kit: Kit, mender: Mender, broken: Broken) -> str:
    """A wish that is not met, why, and what would meet it."""
    person, topic = broken.person, broken.topic
    told = {"name": person.name, "about": broken.about, "why": broken.why}
    if topic is None:
        return Clause("{name} asked to rate {about}: {why}.", **told)
    mends = mender.mends(
        lambda tried: _gives(tried, person.key, topic) and _covers(tried, mender.rated), most=len(mender.rated)
    )
    if not mends:
        return Clause("{name} asked to rate {about}: {why}.", **told)
    return Clause("{name} asked to rate {about}: {why}. What would give it to them: {mends}.", **told, mends=mends)


def _gives(tried: Seating, key: str, topic: Topic) -> bool:
    """Whether a plan gives somebody a competency to rate."""
    pairs = zip(tried.places, tried.asked, strict=True)
    return any(key in [p.key for p in place.people] and topic in asked for place, asked in pairs)


def _experts(kit: Kit) -> Iterator[str]:
    for competency, experts, others in fields_without_expert(kit):
        if experts:
            also = (
                "{name} is also asked by {others}, who the panel does not say knows the field; {experts} should "
                "write down what to look for."
            )
            yield Clause(also, name=competency.printed_name, others=others, experts=experts)


def _panel(kit: Kit) -> Iterator[str]:
    """What is unusual about the form of the interviews."""
    if len(kit.panel) > USUAL_INTERVIEWERS:
        many = "{number} interviewers: beyond four, each adds little; three or four are usual."
        yield Clause(many, number=len(kit.panel))
    longest = max((session.minutes for session in kit.sessions), default=0)
    if kit.short and longest > LONGEST_SHORT and kit.requisition.level is not Level.ENTRY:
        meant = "A short interview is meant for up to {most} minutes; in {longest} a full plan fits."
        yield Clause(meant, most=LONGEST_SHORT, longest=longest)
    stages = {seat.id: session.stage for session, seat, _ in kit.seats}
    for competency in kit.competencies:
        counts = Counter(stages[seat] for seat in kit.raters_of(competency))
        if len(counts) > 1 and max(counts.values()) < RATERS:
            apart = (
                "{name} has its raters in different stages ({stages}); whoever is seen in one of them only is rated "
                "by one person."
            )
            stages_named = joined(hearing.heard(stage, hearing.STAGES) for stage in counts)
            yield Clause(apart, name=competency.printed_name, stages=stages_named)


def _questions(kit: Kit) -> Iterator[str]:
    """What the questions themselves still need."""
    asked = Counter((q.source, q.slot) for q in kit.questions if q.exercise is None)
    twice = [kit.competency_of(q).printed_name for q in kit.questions if asked[q.source, q.slot] > 1]
    for name in dict.fromkeys(twice):
        yield Clause("The catalogue has too few questions on {name}: two raters ask the same one.", name=name)
    yield from sentences(open_points(kit))
    prepared = [q.id for q in kit.questions if q.type == "work-sample"]
    if prepared:
        material = "Somebody who knows the field must prepare the material for the work sample: {which}."
        yield Clause(material, which=", ".join(prepared))


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
        yield Clause("There is time to spare: interviews of {minutes} minutes would do.", minutes=minutes)
        return
    names = tuple(person.name for session, _, person in kit.seats if session in roomy)
    yield Clause("There is time to spare: {minutes} minutes would do for {names}.", minutes=minutes, names=names)
