"""Whether competencies find enough raters at all: the question behind every choice, answered without costs."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from generator.planning.topics import Place

# For each session, whether a competency may be asked there.
Kind = tuple[bool, ...]


def fits(kinds: Sequence[Kind], needed: Sequence[int], places: Sequence[Place]) -> bool:
    """Whether each of some competencies is asked in a session together or by as many one to one as it needs."""
    alone = [n for n, place in enumerate(places) if not place.together]
    rooms = {n: places[n].room for n in alone}
    for covered in _widest(kinds, places):
        left = [t for t in range(len(kinds)) if t not in covered]
        if sum(needed[t] for t in left) <= sum(rooms.values()) and _seated(left, kinds, needed, rooms):
            return True
    return False


def _widest(kinds: Sequence[Kind], places: Sequence[Place]) -> list[frozenset[int]]:
    """What sessions together can cover between them, no choice that another one includes."""
    found: set[frozenset[int]] = {frozenset()}
    for n, place in enumerate(places):
        if place.together:
            able = [t for t, kind in enumerate(kinds) if kind[n]]
            chosen = [frozenset(each) for each in combinations(able, min(place.room, len(able)))]
            found = {before | each for before in found for each in chosen}
    most = max(map(len, found))
    full = [each for each in found if len(each) == most]
    return sorted(full if most == len(kinds) else _maximal(found), key=sorted)


def _maximal(found: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    every = list(found)
    return [one for one in every if not any(one < other for other in every)]


def _seated(topics: Sequence[int], kinds: Sequence[Kind], needed: Sequence[int], rooms: dict[int, int]) -> bool:
    """Whether the seats one to one hold them, each at most once a seat: augmenting paths (Kuhn 1955)."""
    held: dict[int, set[int]] = {n: set() for n in rooms}

    def place(topic: int, tried: set[int]) -> bool:
        for n in held:
            if n in tried or not kinds[topic][n] or topic in held[n]:
                continue
            tried.add(n)
            if len(held[n]) < rooms[n]:
                held[n].add(topic)
                return True
            for other in sorted(held[n]):
                if place(other, tried):
                    held[n].remove(other)
                    held[n].add(topic)
                    return True
        return False

    return all(place(topic, set()) for topic in topics for _ in range(needed[topic]))
