"""What can be said of a kit before the first interview: how structured it is, how small a difference it sees."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# Agreement of two interviewers who see a candidate separately, and of two in one room (Huffcutt et al. 2013).
AGREE_APART, AGREE_TOGETHER = 0.44, 0.74


class Verdict(StrEnum):
    """How far a kit has a component of structure."""

    MET = "met"
    PARTLY = "partly"
    NOT = "not"
    UNKNOWN = "not ours to know"


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A component of structure: how far a kit has it, what shows that, what would raise it (empty where met)."""

    number: int
    name: str
    verdict: Verdict
    why: str
    mend: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """From which true difference on a word is said in 4 of 5 cases, and how often of two who are alike.

    `apart` is in points, None where no difference on the scale is enough; `alike` is a share.
    """

    apart: float | None
    alike: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSight:
    """What the interviewers of one stage can tell apart; `answers` are the fewest and the most that one rates.

    `ahead` is None where fewer interviewers rate than that word needs, `slightly` (that word or the surer one) too.
    """

    stage: str
    interviewers: int
    answers: tuple[int, int]
    together: bool
    ahead: Told | None
    slightly: Told | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumSight:
    """How often chance takes somebody below a minimum in one stage: the share of those who truly lie so far above it.

    `stopped` has pairs of points above the minimum, from 0, and share; `ratings` is how many the mean has.
    """

    competency: str
    stage: str
    minimum: float
    ratings: int
    stopped: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a panel can see, stage by stage and minimum by minimum, found by so many simulated `draws` of each.

    `error` is by how much a rating is off, as a standard deviation in points; `margin` how far chance may have
    moved a share (95 %).
    """

    stages: tuple[StageSight, ...]
    minimums: tuple[MinimumSight, ...]
    draws: int
    error: float
    margin: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """All that is known of a kit before its first interview."""

    components: tuple[Component, ...]
    sight: Sight


def tally(components: Sequence[Component]) -> dict[Verdict, int]:
    """How many components have which verdict, surest first; without those that none has."""
    counts = {verdict: sum(c.verdict is verdict for c in components) for verdict in Verdict}
    return {verdict: number for verdict, number in counts.items() if number}
