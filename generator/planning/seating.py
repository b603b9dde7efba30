"""Who rates what: competencies on seats, two raters each, inside everyone's minutes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.model import Interviewer, Level
from generator.planning.choosing import Asked
from generator.planning.timing import questions_that_fit

MOST_PER_SEAT = 4
FEWEST_PER_SEAT = 2


@dataclass(slots=True)
class Place:
    """A session being filled: who sits in it, how many questions fit, and what it will ask about."""

    people: tuple[Interviewer, ...]
    room: int
    asked: list[Asked] = field(default_factory=list)

    @property
    def left(self) -> int:
        """How many more questions fit."""
        return self.room - len(self.asked)

    def holds(self, asked: Asked) -> bool:
        """Whether the competency is asked here already."""
        return any(a.key == asked.key for a in self.asked)

    def may(self, asked: Asked) -> bool:
        """Whether there is room for it and nobody here is excluded from it."""
        excluded = any(asked.competency.id in person.excludes for person in self.people)
        return self.left > 0 and not excluded and not self.holds(asked)

    def wishes(self, asked: Asked) -> bool:
        """Whether somebody here asked for it or is an expert in it."""
        return any(asked.competency.id in (*p.focus, *p.expert) for p in self.people)


def seat(
    wanted: Sequence[Asked], panel: Sequence[Interviewer], level: Level, most: int, raters: int
) -> tuple[list[Place], list[Asked]]:
    """The sessions with what each asks about, and the competencies that found enough raters, in rank order.

    People marked `together` share one session and one clock; everyone else has a session alone. A
    competency that cannot reach *raters* raters gives way to the next one; with a single interviewer
    one rater must do.
    """
    places = _places(panel, level)
    people = sum(len(place.people) for place in places if place.room)
    raters = min(raters, people) if people else raters
    chosen: list[Asked] = []
    for asked in wanted:
        if len(chosen) == most:
            break
        found = _find(asked, places, raters)
        if found:
            for place in found:
                place.asked.append(asked)
            chosen.append(asked)
    _fill(places, chosen)
    return places, chosen


def _places(panel: Sequence[Interviewer], level: Level) -> list[Place]:
    places: list[Place] = []
    together: dict[str, list[Interviewer]] = {}
    for person in panel:
        if person.together:
            together.setdefault(person.stage, []).append(person)
    for people in together.values():
        if len(people) > 1:
            room = questions_that_fit(min(p.minutes for p in people), level)
            places.append(Place(tuple(people), room))
    seated = {person.key for place in places for person in place.people}
    for person in panel:
        if person.key not in seated:
            room = min(MOST_PER_SEAT, questions_that_fit(person.minutes, level))
            places.append(Place((person,), room))
    return places


def _find(asked: Asked, places: Sequence[Place], raters: int) -> list[Place]:
    """The sessions, wished for and emptiest first, that give the competency enough raters; none if too few."""
    able = [place for place in places if place.may(asked)]
    able.sort(key=lambda place: (not place.wishes(asked), -place.left))
    found: list[Place] = []
    for place in able:
        if sum(len(p.people) for p in found) < raters:
            found.append(place)
    return found if sum(len(p.people) for p in found) >= raters else []


def _fill(places: Sequence[Place], chosen: Sequence[Asked]) -> None:
    """Give a seat with too little a further competency, and a session together a second question each."""
    for place in places:
        for asked in chosen:
            if len(place.people) == 1 and len(place.asked) < FEWEST_PER_SEAT and place.may(asked):
                place.asked.append(asked)
        if len(place.people) > 1 and place.asked:
            first = list(place.asked)
            place.asked += first[: place.left]
