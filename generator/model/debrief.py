"""The debrief: what the panel found, per candidate, competency and interviewer."""

from dataclasses import dataclass

from generator.model.cards import CardProblem, Rating
from generator.model.kit import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRating:
    """One planned rating: 1 to 5, `no example`, `not asked`, or None where it is still missing."""

    seat: str
    interviewer: str
    question: str
    rating: Rating | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCompetency:
    """A competency of one candidate: `n` ratings used `of` those planned.

    `mean` is None below min(2, of) ratings, `range` (highest less lowest) below two; nothing is ever 0 for
    want of a rating.
    """

    id: str
    slot: str | None
    mean: float | None
    n: int
    of: int
    range: int | None
    ratings: tuple[FoundRating, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCandidate:
    """What the panel of one stage found on a candidate."""

    code: str
    stage: str
    n: int
    of: int
    competencies: tuple[FoundCompetency, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """The whole, marked as interim where cards are still out. `missing` are pairs of seat and candidate."""

    kit: str
    version: str
    interim: bool
    rules: Rules
    candidates: tuple[FoundCandidate, ...]
    missing: tuple[tuple[str, str], ...]
    problems: tuple[CardProblem, ...]
