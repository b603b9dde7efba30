"""Which questions stand on which side of a paper to write on, and how many ruled lines each of them gets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

RULED = 18.5
# With many more lines than another a question would seem to matter more.
MORE_THAN_THE_FEWEST, MOST_LINES = 6, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a side holds in points, and how much of it the head of the first and the foot of the last side take."""

    side: float
    head: float
    foot: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The places of the questions that stand on a side, and the ruled lines left for them."""

    places: range
    lines: int

    @property
    def shares(self) -> tuple[int, ...]:
        """Each question's part of the lines; the first get what is left over."""
        part, over = divmod(self.lines, len(self.places))
        return tuple(part + (place < over) for place in range(len(self.places)))


def part(heights: Sequence[float], paper: Paper, enough: int) -> tuple[Side, ...]:
    """The sides for blocks of those heights: two, or as many more as leave each block *enough* lines.

    Of the ways to part them the one counts whose shares are most even. Where no way leaves enough, the one with most
    lines counts, and a share may be below 0.
    """
    counts = range(min(2, len(heights)) or 1, len(heights) + 1)
    parted = [max(_ways(heights, paper, sides), key=_fewest_first) for sides in counts]
    good = [sides for sides in parted if _fewest_first(sides)[0] >= enough]
    return good[0] if good else max(parted, key=_fewest_first, default=())


def evened(sides: Sequence[Side], least: int) -> list[int]:
    """How many lines each question gets: no fewer than *least*, and not many more than another."""
    shares = [share for side in sides for share in side.shares]
    most = min(MOST_LINES, max(least, min(shares, default=0)) + MORE_THAN_THE_FEWEST)
    return [max(least, min(most, share)) for share in shares]


def _fewest_first(sides: Sequence[Side]) -> list[int]:
    return sorted(share for side in sides for share in side.shares)


def _ways(heights: Sequence[float], paper: Paper, sides: int) -> Iterator[tuple[Side, ...]]:
    """Every way to part the blocks, in their order, on so many sides."""
    for cuts in combinations(range(1, len(heights)), sides - 1):
        ends = tuple(pairwise((0, *cuts, len(heights))))
        yield tuple(
            Side(places=range(start, end), lines=_left(heights[start:end], paper, number == 0, number == sides - 1))
            for number, (start, end) in enumerate(ends)
        )


def _left(heights: Sequence[float], paper: Paper, first: bool, last: bool) -> int:
    return int((paper.side - sum(heights) - first * paper.head - last * paper.foot) // RULED)
