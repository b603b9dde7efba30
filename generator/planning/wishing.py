"""Kit in, the wishes of its panel that the plan does not meet out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Clause, Interviewer, Kit, RatedCompetency, Seat
from generator.planning.topics import Topic
from generator.wording import hearing

FIELD_TYPES = ("knowledge", "work-sample")


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A wish that is not met: whose, about what, why not, and the competency that more room could give them."""

    person: Interviewer
    about: str
    why: str
    topic: Topic | None = None


def broken_wishes(kit: Kit) -> Iterator[Broken]:
    """Every competency that somebody asked for and does not rate, person by person."""
    people = {seat.id: person for _, seat, person in kit.seats}
    for session, seat, person in kit.seats:
        for name in person.focus:
            yield from _broken(kit, seat, person, name, [people[each.id] for each in session.seats])


def _broken(kit: Kit, seat: Seat, person: Interviewer, name: str, room: Sequence[Interviewer]) -> Iterator[Broken]:
    rated = [c for c in kit.competencies if topic_of_rated(kit, c).is_among([name])]
    if any(seat.id in kit.raters_of(c) for c in rated):
        return
    if rated:
        topic = topic_of_rated(kit, rated[0])
        barred = [each.name for each in room if topic.is_among(each.excludes)]
        why = Clause("{names} may not rate it", names=tuple(barred)) if barred else Clause("others rate it")
        own = topic.is_among(person.excludes)
        yield Broken(person=person, about=rated[0].printed_name, why=why, topic=None if own else topic)
        return
    seen = [c for c in kit.seen if Topic(c.id, c.slot, False, 0).is_among([name])]
    about = hearing.name(seen[0].printed_name) if seen else name
    missing = Clause("the posting does not ask for it")
    known = hearing.heard(seen[0].why, hearing.REASONS) if seen else missing
    yield Broken(person=person, about=about, why=known)


def topic_of_rated(kit: Kit, competency: RatedCompetency) -> Topic:
    """A rated competency as seating sees it, with as many questions as a plan may want."""
    return Topic(competency.id, competency.slot, is_must(kit, competency.because), len(kit.seats) * 2)


def is_must(kit: Kit, because: tuple[int, ...]) -> bool:
    """Whether one of these lines of the posting says that the job must have it."""
    return any(line.importance.value == "must" for line in kit.lines if line.n in because)


def fields_without_expert(kit: Kit) -> Iterator[tuple[RatedCompetency, tuple[str, ...], tuple[str, ...]]]:
    """Questions of a field put to people who are not said to know it: the competency, who does know, who does not."""
    people = {seat.id: person for _, seat, person in kit.seats}
    for competency in kit.competencies:
        topic = topic_of_rated(kit, competency)
        asked = [q for q in kit.questions if q.key == competency.key and q.type in FIELD_TYPES]
        experts = tuple(p.name for p in kit.panel if topic.is_among(p.expert))
        alone = [q for q in asked if not any(topic.is_among(people[seat].expert) for seat in q.rates)]
        if topic.needs_expert and alone:
            yield competency, experts, tuple(dict.fromkeys(people[q.asks].name for q in alone))
