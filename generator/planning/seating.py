"""Who rates what: competencies on sessions, two raters each, inside everyone's minutes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Interviewer, Level
from generator.planning.carrying import RATERS, carried, carried_by_one
from generator.planning.spreading import Spreader
from generator.planning.topics import FEWEST_PER_SEAT, MOST_PER_SEAT, NOTHING_TAKEN, Place, Topic, places_of

MOST_OF_SHORT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """The sessions with what each asks about (a competency twice where it gets two questions), and what is rated."""

    places: tuple[Place, ...]
    asked: tuple[tuple[Topic, ...], ...]
    rated: tuple[Topic, ...]

    def raters_of(self, topic: Topic) -> int:
        """How many people rate it."""
        pairs = zip(self.places, self.asked, strict=True)
        return sum(len(place.people) for place, asked in pairs if topic in asked)

    @property
    def covered(self) -> int:
        """How many competencies have two raters."""
        return sum(self.raters_of(topic) >= RATERS for topic in self.rated)


def seat(
    topics: Sequence[Topic],
    panel: Sequence[Interviewer],
    level: Level,
    most: int,
    *,
    short: bool,
    taken: Mapping[str, int] = NOTHING_TAKEN,
) -> Seating:
    """The best plan for competencies in rank order: as many as find two raters, the ones asked for most.

    Where fewer than three do, others come in with one rater. A *short* interview rates three at most, one
    rater is enough, and what time is left goes to second questions. *taken* are minutes that exercises take of
    a person's session, by the person's key.
    """
    places = places_of(panel, level, taken)
    most = min(most, MOST_OF_SHORT) if short else most
    needed = (carried_by_one if short else carried)(topics, places, most)
    rated = tuple(needed)
    found = Spreader(needed, places, len(rated) if short else FEWEST_PER_SEAT).best()
    asked = [[rated[t] for t in chosen] for chosen in found]
    uses = Counter(topic for each in asked for topic in each)
    for place, each in zip(places, asked, strict=True):
        if place.together or short:
            _ask_again(place, each, uses)
    return Seating(places=places, asked=tuple(map(tuple, asked)), rated=rated)


def _ask_again(place: Place, asked: list[Topic], uses: Counter[Topic]) -> None:
    """Fill the clock with second questions, the competencies asked for most first, as long as there are others."""
    room = place.room if place.together else min(MOST_PER_SEAT, place.room)
    for topic in tuple(asked):
        if len(asked) < room and uses[topic] < topic.questions:
            asked.append(topic)
            uses[topic] += 1
