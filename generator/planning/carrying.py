"""Which competencies the seats can carry: as many as find two raters, and of those sets the one asked for most."""

from collections.abc import Mapping, Sequence

from generator.planning.fitting import Kind, fits
from generator.planning.topics import Place, Topic

RATERS = 2
USUAL_LEAST = 3


def carried(topics: Sequence[Topic], places: Sequence[Place], most: int) -> dict[Topic, int]:
    """The competencies, in rank order, that find two raters each; where those are very few, others with one rater.

    Each stands with how many raters it has to have one to one.
    """
    search = _Search(topics, places, RATERS)
    found: tuple[Topic, ...] | None = None
    for size in range(min(most, len(topics), search.bound()), 0, -1):
        found = found or search.first(0, (), size)
    needed = dict.fromkeys(found or (), RATERS)
    if len(needed) < USUAL_LEAST:
        needed = _extended(needed, topics, places, most)
    return {topic: needed[topic] for topic in topics if topic in needed}


def carried_by_one(topics: Sequence[Topic], places: Sequence[Place], most: int) -> dict[Topic, int]:
    """The competencies of a short interview: one rater is enough for each, a second is taken where there is time."""
    needed = _extended({}, topics, places, most)
    for topic in tuple(needed):
        better = needed | {topic: RATERS}
        if _fit(better, places):
            needed = better
    return needed


def _extended(
    needed: dict[Topic, int], topics: Sequence[Topic], places: Sequence[Place], most: int
) -> dict[Topic, int]:
    """The same with those of the others, in rank order, that find one rater more: as many as there can be.

    Taking each that fits is best, as in any matching of things to be placed (Edmonds and Fulkerson 1965).
    """
    for topic in topics:
        more = needed | {topic: 1}
        if len(needed) < most and topic not in needed and _fit(more, places):
            needed = more
    return needed


def _fit(needed: Mapping[Topic, int], places: Sequence[Place]) -> bool:
    return fits([_kind(topic, places) for topic in needed], tuple(needed.values()), places)


def _kind(topic: Topic, places: Sequence[Place]) -> Kind:
    return tuple(place.may(topic) for place in places)


class _Search:
    """The sets of competencies in rank order; those that the same sessions may ask are alike to the seats."""

    def __init__(self, topics: Sequence[Topic], places: Sequence[Place], raters: int) -> None:
        self.topics, self.places, self.raters = topics, places, raters
        self.kinds = [_kind(topic, places) for topic in topics]
        self.known: dict[tuple[Kind, ...], bool] = {}
        self.dead: set[tuple[int, int, tuple[Kind, ...]]] = set()

    def bound(self) -> int:
        """More than this many never fit the minutes."""
        alone = sum(place.room for place in self.places if not place.together)
        return sum(place.room for place in self.places if place.together) + alone // self.raters

    def first(self, start: int, picked: tuple[int, ...], size: int) -> tuple[Topic, ...] | None:
        """The set of *size* that goes on from *picked*, the best ranked first; None where there is none."""
        if len(picked) == size:
            return tuple(self.topics[t] for t in picked)
        state = (start, size, self._kinds(picked))
        if state in self.dead:
            return None
        passed: set[Kind] = set()
        for t in range(start, len(self.topics) - size + len(picked) + 1):
            if self.kinds[t] in passed:
                continue
            # Where one competency does not help, its like of lower rank does not either.
            passed.add(self.kinds[t])
            if self._fits((*picked, t)):
                found = self.first(t + 1, (*picked, t), size)
                if found is not None:
                    return found
        self.dead.add(state)
        return None

    def _kinds(self, picked: Sequence[int]) -> tuple[Kind, ...]:
        return tuple(sorted(self.kinds[t] for t in picked))

    def _fits(self, picked: Sequence[int]) -> bool:
        kinds = self._kinds(picked)
        if kinds not in self.known:
            self.known[kinds] = fits(kinds, [self.raters] * len(kinds), self.places)
        return self.known[kinds]
