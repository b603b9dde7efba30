"""How small a difference between two candidates a stage can tell, by the debrief's own rule of `ahead`."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import NamedTuple

from generator.agreement import LEAST_AHEAD, LEAST_SLIGHTLY, Difference, compare, differences, median
from generator.auditing.erring import DRAWS, POINT, Candidates, Cell, Errors, errors, rating
from generator.model import Kit, Session, StageSight, Standing, Told, as_typed

POWER = 0.8
# A difference is told to a tenth of a point; one of more than three points is no difference between neighbours.
STEP, MOST_STEPS = POINT // 10, 30
MIDDLE = 3 * POINT
MEDIAN = "median"


class Design(NamedTuple):
    """All that decides what a stage can see: its planned ratings, and the rule that makes a figure of them."""

    cells: tuple[Cell, ...]
    combine: str


def stages_seen(kit: Kit) -> Iterator[StageSight]:
    """What each stage can tell apart that rates anything."""
    for stage in dict.fromkeys(s.stage for s in kit.sessions):
        sessions = [s for s in kit.sessions if s.stage == stage]
        cells = cells_of(kit, sessions)
        if cells:
            yield _sight(stage, sessions, Design(cells, kit.rules.combine))


def cells_of(kit: Kit, sessions: Sequence[Session]) -> tuple[Cell, ...]:
    """The planned ratings of sessions, each with its share of the total, as the debrief counts it.

    A competency's weight goes in equal parts to its planned ratings; whoever has two seats is one interviewer.
    """
    people = {seat.id: person.key for _, seat, person in kit.seats}
    keys = [c.key for c in kit.competencies]
    rated = [(n, q, people[seat]) for n, s in enumerate(sessions) for q in s.questions for seat in q.rates]
    each = [keys.index(q.key) for _, q, _ in rated]
    weights = [as_typed(kit.competencies[at].weight) / each.count(at) for at in each]
    whole = lcm(*(weight.denominator for weight in weights)) if weights else 1
    names = list(dict.fromkeys(name for _, _, name in rated))
    asked = list(dict.fromkeys(q.id for _, q, _ in rated))
    return tuple(
        Cell(names.index(name), room, asked.index(q.id), at, int(weight * whole))
        for (room, q, name), at, weight in zip(rated, each, weights, strict=True)
    )


def _sight(stage: str, sessions: Sequence[Session], design: Design) -> StageSight:
    counts = [sum(c.person == person for c in design.cells) for person in {c.person for c in design.cells}]
    ahead, slightly = told_apart(design, errors())
    return StageSight(
        stage=stage,
        interviewers=len(counts),
        answers=(min(counts), max(counts)),
        together=any(len(q.rates) > 1 for s in sessions for q in s.questions),
        ahead=ahead,
        slightly=slightly,
    )


@lru_cache(maxsize=256)
def told_apart(design: Design, sizes: Errors) -> tuple[Told | None, Told | None]:
    """From which difference on `ahead`, and from which `slightly ahead` or `ahead`, is said in 4 of 5 cases."""
    interviewers = len({cell.person for cell in design.cells})
    pairs = Pairs(design, sizes)
    surer = (Standing.AHEAD,)
    return (
        _told(pairs, surer) if interviewers >= LEAST_AHEAD else None,
        _told(pairs, (*surer, Standing.SLIGHTLY)) if interviewers >= LEAST_SLIGHTLY else None,
    )


def _told(pairs: "Pairs", words: Sequence[Standing]) -> Told:
    steps = _least(lambda step: pairs.share(step, words) >= POWER)
    return Told(apart=None if steps is None else steps * STEP / POINT, alike=pairs.share(0, words))


def _least(enough: Callable[[int], bool]) -> int | None:
    """The least number of steps that is enough; None where the most are not."""
    low, high = 0, MOST_STEPS
    if enough(half := high // 2):
        high = half
    elif enough(high):
        low = half
    else:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


class Pairs:
    """Simulated pairs of candidates, and how often the debrief would say which word of them."""

    def __init__(self, design: Design, sizes: Errors) -> None:
        self.design = design
        self.by_person = tuple(
            tuple(n for n, c in enumerate(design.cells) if c.person == person)
            for person in dict.fromkeys(c.person for c in design.cells)
        )
        candidates = Candidates(design.cells, "pairs", sizes)
        self.drawn = [(candidates.offset(), candidates.next(), candidates.next()) for _ in range(DRAWS)]
        self.said: dict[int, list[Standing]] = {}
        self.known: dict[tuple[int, ...], Standing] = {}
        self.steps = _steps(design.cells)
        self.alike = len(set(self.steps)) == 1

    def share(self, step: int, words: Sequence[Standing]) -> float:
        """The share of pairs of whom one of *words* is said, the better one ahead; of two alike, whichever one."""
        if step not in self.said:
            self.said[step] = [self._word(step * STEP, *pair) for pair in self.drawn]
        return sum(word in words for word in self.said[step]) / DRAWS

    def _word(self, apart: int, offset: int, one: Sequence[int], other: Sequence[int]) -> Standing:
        better, worse = MIDDLE + offset + apart // 2, MIDDLE + offset - apart // 2
        first, second = [rating(better + e) for e in one], [rating(worse + e) for e in other]
        order = self.order(first, second)
        if order < 0 and not apart:
            first, second, order = second, first, -order
        return self.word(first, second) if order > 0 else Standing.CLOSE

    def order(self, first: Sequence[int], second: Sequence[int]) -> int | Fraction:
        """Above zero where the first has the higher total."""
        cells = self.design.cells
        if self.design.combine != MEDIAN:
            return sum(c.weight * (x - y) for c, x, y in zip(cells, first, second, strict=True))
        return sum((self._middle(first, at) - self._middle(second, at) for at in self._competencies), Fraction(0))

    @property
    def _competencies(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(cell.competency for cell in self.design.cells))

    def _middle(self, ratings: Sequence[int], competency: int) -> Fraction:
        """A competency's share of the total, by the median of its ratings."""
        own = [(c.weight, r) for c, r in zip(self.design.cells, ratings, strict=True) if c.competency == competency]
        return sum(weight for weight, _ in own) * (_median(tuple(sorted(r for _, r in own))) or Fraction(0))

    def word(self, first: Sequence[int], second: Sequence[int]) -> Standing:
        """What the debrief says of two candidates, the first of whom has the higher total."""
        cells = self.design.cells
        sums = tuple(sum(cells[n].weight * (first[n] - second[n]) for n in own) for own in self.by_person)
        # Who says what matters only where their answers do not weigh the same.
        sums = tuple(sorted(sums)) if self.alike else sums
        if sums not in self.known:
            said = zip(sums, self.steps, strict=True)
            self.known[sums] = compare(
                Difference(value=Fraction(value, whole), step=step) for value, (whole, step) in said
            ).word
        return self.known[sums]


def _steps(cells: Sequence[Cell]) -> tuple[tuple[int, Fraction], ...]:
    """For each interviewer the sum of weights, and how far one point moves what they say."""
    weights = dict(enumerate(cell.weight for cell in cells))
    rated = {(f"{cell.person:04d}", n): 1 for n, cell in enumerate(cells)}
    wholes = {cell.person: sum(c.weight for c in cells if c.person == cell.person) for cell in cells}
    by_person = dict(zip(sorted(wholes), differences(rated, rated, weights), strict=True))
    return tuple((whole, by_person[person].step) for person, whole in wholes.items())


@lru_cache(maxsize=10_000)
def _median(ratings: tuple[int, ...]) -> Fraction | None:
    return median(ratings)
