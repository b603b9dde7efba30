"""Chosen competencies on sessions: the one best way, found exactly.

What comes first counts most: enough raters for all; a field judged by those who know it; wishes; at least
two competencies a seat; raters of one stage; no rater more than needed; even loads. Sessions together are
tried in every combination, one-to-one seats follow as a flow of least cost.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

from generator.planning.flowing import Network
from generator.planning.topics import FEWEST_PER_SEAT, Place, Topic

# Each outweighs all below it together, also for panels larger than anybody should have.
EVEN, MORE, STAGE, FEW, WISH, EXPERT, ENOUGH = 10**6, 10**10, 10**13, 10**16, 10**19, 10**22, 10**26

Spread = tuple[tuple[int, ...], ...]


class Spreader:
    """One panel's sessions and the competencies to put on them, each with how many raters it needs one to one.

    Both are known by their places in the two lists.
    """

    def __init__(self, needed: Mapping[Topic, int], places: Sequence[Place], fewest: int = FEWEST_PER_SEAT) -> None:
        self.topics, self.needed = tuple(needed), tuple(needed.values())
        self.places, self.fewest = tuple(places), fewest
        self.known = {topic for topic in needed if any(place.knows(topic) for place in places)}
        self.shared = [n for n, place in enumerate(places) if place.together]
        self.alone = [n for n, place in enumerate(places) if not place.together]
        self.main = self._main_stage()
        self.all = (1 << len(self.topics)) - 1
        self.flow = cache(self._flow)

    def best(self) -> Spread:
        """Which competencies each session asks about; ValueError where some would find too few raters."""
        unions = sorted(self._unions().items(), key=lambda item: (item[1][0], item[0]))
        least = self.flow(0)
        best: tuple[int, Spread] | None = None
        for union, (cost, chosen) in unions:
            # Asking more of the seats one to one never costs less than asking nothing of them.
            if least is None or (best is not None and cost + least[0] >= best[0]):
                break
            found = self.flow(self.all & ~union)
            if found is not None and (best is None or cost + found[0] < best[0]):
                best = cost + found[0], self._joined(chosen, found[1])
        if best is None:
            raise ValueError("these competencies do not fit these sessions")
        return best[1]

    def _joined(self, shared: Spread, alone: Spread) -> Spread:
        found = dict(zip(self.shared, shared, strict=True)) | dict(zip(self.alone, alone, strict=True))
        return tuple(found[n] for n in range(len(self.places)))

    def _unions(self) -> dict[int, tuple[int, Spread]]:
        """What sessions together can cover between them, each the cheapest way."""
        found: dict[int, tuple[int, Spread]] = {0: (0, ())}
        for n in self.shared:
            place, after = self.places[n], dict[int, tuple[int, Spread]]()
            able = [t for t, topic in enumerate(self.topics) if place.may(topic)]
            for chosen in combinations(able, min(place.room, len(able))):
                own, mask = self._cost_together(place, chosen), sum(1 << t for t in chosen)
                for union, (cost, before) in found.items():
                    new = (cost + own, (*before, chosen))
                    after[union | mask] = min(after.get(union | mask, new), new)
            found = after
        return found

    def _cost_together(self, place: Place, chosen: Sequence[int]) -> int:
        cost = sum(chosen)
        for topic in (self.topics[t] for t in chosen):
            cost += self._cost(place, topic)
        return cost

    def _cost(self, place: Place, topic: Topic) -> int:
        """What it costs that it is asked here: more where others know the field, less where it is wished for."""
        strange = topic.needs_expert and topic in self.known and not place.knows(topic)
        return EXPERT * strange - WISH * place.wishes(topic)

    def _main_stage(self) -> str | None:
        """The stage with most room one to one, where raters of one competency should sit; None where all are one."""
        room: dict[str, int] = {}
        for place in (self.places[n] for n in self.alone):
            room[place.stage] = room.get(place.stage, 0) + place.room
        return max(room, key=lambda stage: room[stage]) if len(room) > 1 else None

    def _flow(self, forced: int) -> tuple[int, Spread] | None:
        """What each seat one to one asks about and its cost; None where a forced one finds too few raters."""
        network = Network()
        network.nodes |= {"start": 0, "end": 1}
        stage = STAGE if self.main is not None else 0
        needed = sum(units for t, units in enumerate(self.needed) if forced >> t & 1)
        for t in range(len(self.topics)):
            units = self.needed[t] if forced >> t & 1 else 0
            network.connect("start", ("topic", t), units, MORE - ENOUGH)
            network.connect("start", ("topic", t), len(self.alone), MORE)
            network.connect(("topic", t), ("main", t), units, -stage)
            network.connect(("topic", t), ("main", t), len(self.alone), 0)
        asked = {(n, t): arc for n in self.alone for t, arc in self._seat(network, n)}
        cost = network.settle("start", "end") + (ENOUGH + stage) * needed
        if cost >= ENOUGH // 2:
            return None
        return cost, tuple(
            tuple(t for t in range(len(self.topics)) if (n, t) in asked and network.sent(asked[n, t]))
            for n in self.alone
        )

    def _seat(self, network: Network, n: int) -> list[tuple[int, int]]:
        """Lay the arcs into a seat and out of it; each competency that may be asked there with its arc."""
        place, arcs = self.places[n], []
        for t, topic in enumerate(self.topics):
            if place.may(topic):
                start = ("main", t) if self.main in (None, place.stage) else ("topic", t)
                # Neighbours share one competency each round, so that all raters are linked.
                turn = (self.alone.index(n) - t) % len(self.alone)
                arcs.append((t, network.connect(start, ("seat", n), 1, turn + self._cost(place, topic))))
        for unit in range(place.room):
            few = FEW if unit < self.fewest else 0
            network.connect(("seat", n), "end", 1, EVEN * (2 * unit + 1) - few)
        return arcs
