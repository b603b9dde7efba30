"""What seating works with: a competency as far as seats care about it, and the sessions that people sit in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model import Interviewer, Level
from generator.planning.timing import questions_that_fit

MOST_PER_SEAT = 4
FEWEST_PER_SEAT = 2
NOTHING_TAKEN: Mapping[str, int] = {}
# Why a competency that could be rated is not; plans are read back by these words.
FULL = "no time is left for it; the posting asks more for the others"
BARRED = "too few interviewers may rate it"


class Topic(NamedTuple):
    """A competency to be seated: whether the job must have it, and how many questions there are on it."""

    id: str
    slot: str | None
    must: bool
    questions: int

    @property
    def needs_expert(self) -> bool:
        """Whether only somebody who knows the field can judge the answers."""
        return self.slot is not None

    def is_among(self, names: Iterable[str]) -> bool:
        """Whether a person's list names it, by its id or by the field in its slot."""
        wanted = {name.casefold() for name in names}
        return self.id.casefold() in wanted or (self.slot or self.id).casefold() in wanted


@dataclass(frozen=True, slots=True)
class Place:
    """A session to be filled: who sits in it, in which stage, and how many questions fit its clock."""

    people: tuple[Interviewer, ...]
    room: int

    @property
    def stage(self) -> str:
        """The stage that it belongs to."""
        return self.people[0].stage

    @property
    def together(self) -> bool:
        """Whether several people share it."""
        return len(self.people) > 1

    def may(self, topic: Topic) -> bool:
        """Whether there is any time here, and nobody here is excluded from it."""
        return self.room > 0 and not any(topic.is_among(person.excludes) for person in self.people)

    def wishes(self, topic: Topic) -> int:
        """How many people here asked for it or know its field."""
        return sum(topic.is_among((*p.focus, *p.expert)) for p in self.people)

    def knows(self, topic: Topic) -> bool:
        """Whether somebody here knows the field."""
        return any(topic.is_among(person.expert) for person in self.people)


def sittings(panel: Sequence[Interviewer]) -> tuple[tuple[Interviewer, ...], ...]:
    """Who sits with whom: those marked `together` share one session in each stage, everyone else sits alone.

    They stand in the order of the panel.
    """
    together: dict[str, list[Interviewer]] = {}
    for person in panel:
        if person.together:
            together.setdefault(person.stage, []).append(person)
    return tuple(dict.fromkeys(tuple(together[p.stage]) if p.together else (p,) for p in panel))


def places_of(
    panel: Sequence[Interviewer], level: Level, taken: Mapping[str, int] = NOTHING_TAKEN
) -> tuple[Place, ...]:
    """The sessions of a panel; one that people share lasts as long as the one who has least time.

    *taken* are minutes that exercises take of a person's session, by the person's key.
    """
    return tuple(Place(people, _room(people, level, taken)) for people in sittings(panel))


def _room(people: Sequence[Interviewer], level: Level, taken: Mapping[str, int]) -> int:
    other = max(taken.get(person.key, 0) for person in people)
    fits = questions_that_fit(min(p.minutes for p in people), level, other)
    return fits if len(people) > 1 else min(MOST_PER_SEAT, fits)
