"""How often chance alone takes a sound candidate below a minimum."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from generator.auditing.erring import DRAWS, HIGHEST, POINT, Candidates, Cell, errors, rating
from generator.auditing.seeing import cells_of
from generator.model import Kit, MinimumSight, as_typed

# How far above a minimum, in points, the candidates of whom it is told truly lie.
ABOVE = (Fraction(0), Fraction(1, 2), Fraction(1))


def minimums_seen(kit: Kit) -> Iterator[MinimumSight]:
    """Each minimum in each stage that rates its competency."""
    for stage in dict.fromkeys(s.stage for s in kit.sessions):
        cells = cells_of(kit, [s for s in kit.sessions if s.stage == stage])
        for at, competency in enumerate(kit.competencies):
            # A mean of ratings depends on nothing else of a cell.
            own = tuple(cell._replace(competency=0, weight=1) for cell in cells if cell.competency == at)
            if competency.minimum is not None and own:
                yield MinimumSight(
                    competency=competency.printed_name,
                    stage=stage,
                    minimum=competency.minimum,
                    ratings=len(own),
                    stopped=stopped(own, as_typed(competency.minimum)),
                )


@lru_cache(maxsize=256)
def stopped(cells: tuple[Cell, ...], minimum: Fraction) -> tuple[tuple[float, float], ...]:
    """The share of candidates whose mean is below *minimum*, of those who truly lie at it or so far above it."""
    candidates = Candidates(cells, "minimum", errors())
    drawn = [candidates.next() for _ in range(DRAWS)]
    found = []
    for above in ABOVE:
        level = int((minimum + above) * POINT)
        if level <= HIGHEST * POINT:
            below = sum(sum(rating(level + e) for e in own) < minimum * len(cells) for own in drawn)
            found.append((float(above), below / DRAWS))
    return tuple(found)
