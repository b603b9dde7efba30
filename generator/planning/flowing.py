"""The cheapest flow through a small network, exactly: what a one-to-one round of interviews comes down to.

Successive shortest paths (Ahuja, Magnanti and Orlin 1993, Network Flows, chapter 9), each path found by
Bellman and Ford's method, so that arcs may cost less than nothing. Panels are small: no package is needed.
"""

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(slots=True)
class _Arc:
    """A unit that can be sent on, what sending it costs, and where its way back stands."""

    start: int
    end: int
    left: int
    cost: int


class Network:
    """Arcs with a capacity and a cost for each unit; nodes are known by any name."""

    def __init__(self) -> None:
        self.arcs: list[_Arc] = []
        self.nodes: dict[Hashable, int] = {}

    def connect(self, start: Hashable, end: Hashable, units: int, cost: int) -> int:
        """Lay an arc and say its number."""
        one, other = (self.nodes.setdefault(name, len(self.nodes)) for name in (start, end))
        self.arcs += [_Arc(one, other, units, cost), _Arc(other, one, 0, -cost)]
        return len(self.arcs) - 2

    def sent(self, arc: int) -> int:
        """How many units go along an arc."""
        return self.arcs[arc + 1].left

    def settle(self, source: Hashable, sink: Hashable) -> int:
        """Send units as long as another lowers the cost, one by one along the cheapest path; the cost in all."""
        total, first, last = 0, self.nodes[source], self.nodes[sink]
        while True:
            cost, path = self._cheapest(first, last)
            if not path or cost >= 0:
                return total
            for number in path:
                self.arcs[number].left -= 1
                self.arcs[number ^ 1].left += 1
            total += cost

    def _cheapest(self, first: int, last: int) -> tuple[int, list[int]]:
        """The cheapest path by its arcs, and its cost; no arcs where there is no path."""
        costs: dict[int, int] = {first: 0}
        came_by: dict[int, int] = {}
        usable = [(n, arc.start, arc.end, arc.cost) for n, arc in enumerate(self.arcs) if arc.left]
        for _ in self.nodes:
            if not _relax(usable, costs, came_by):
                break
        path: list[int] = []
        node = last
        while node != first and node in came_by:
            path.append(came_by[node])
            node = self.arcs[came_by[node]].start
        return costs.get(last, 0), path


def _relax(usable: list[tuple[int, int, int, int]], costs: dict[int, int], came_by: dict[int, int]) -> bool:
    """Shorten every way that an arc shortens; whether any did."""
    shortened = False
    for number, start, end, cost in usable:
        if start in costs:
            found = costs[start] + cost
            if end not in costs or found < costs[end]:
                costs[end], came_by[end], shortened = found, number, True
    return shortened
