"""What the panel found on one candidate: ratings, competencies, total, points, and how sure the order is.

Means, medians, totals and points are fractions, so that ties are exact and no order of adding changes a
figure; what is an estimate (an interval) is a float. What cannot be known is None, never 0.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from generator.model.cards import Mark, Rating
from generator.model.kit import Rules
from generator.model.screening import EquivalentMust, UnmetMust


class Standing(StrEnum):
    """How sure it is that one candidate stands before the next."""

    AHEAD = "ahead"
    SLIGHTLY = "slightly ahead"
    CLOSE = "too close to call"


class MinimumState(StrEnum):
    """How a candidate stands to a minimum that was set in advance."""

    MET = "met"
    BELOW = "below"
    NOT_RATED = "not rated"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRating:
    """One planned rating: 1 to 5, `no example`, `not asked`, or None where it is still missing.

    `person` tells the one who rated from everybody else, also from one of the same name.

    `after` is the rating after the talk where the meeting form gives one, else None. A note that is `held`
    touches a protected topic: HR sees it, nobody else. `place` is the file and cell that the rating is from.
    """

    seat: str
    interviewer: str
    question: str
    rating: Rating | None
    note: str
    person: str = ""
    held: bool = False
    not_asked_because: str = ""
    after: Rating | None = None
    after_because: str = ""
    place: str | None = None

    @property
    def moved(self) -> bool:
        """Whether the talk changed it."""
        return self.after is not None and self.after != self.rating

    @property
    def final(self) -> Rating | None:
        """The rating after the talk; the independent one where the talk left it."""
        return self.rating if self.after is None else self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCompetency:
    """A competency of one candidate: `n` ratings used `of` those planned.

    `mean` and `median` are None below min(2, of) ratings, `range` (highest less lowest) below two. `figure`
    is what the rule adds up: mean, median, or the rating that the panel `agreed` on. `after` is the same
    figure from the ratings after the talk, None without a meeting form.
    """

    id: str
    slot: str | None
    printed_name: str
    must: bool
    weight: Fraction
    mean: Fraction | None
    median: Fraction | None
    figure: Fraction | None
    n: int
    of: int
    range: int | None
    agreed: int | None
    agreed_because: str
    after: Fraction | None
    ratings: tuple[FoundRating, ...]

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells it from the others: its id and slot."""
        return self.id, self.slot


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTotal:
    """The weighted mean of a candidate's competencies, `low` to `high` its 90 % interval.

    `independent` is that of the means of the independent ratings, also where the rule adds up agreed ones.

    `why_not` is the sentence where there is no total, `why_no_interval` where there is no interval;
    `left_out` are the printed names of competencies without a figure, which the total is without.
    """

    value: Fraction | None
    low: float | None
    high: float | None
    n: int
    of: int
    after_discussion: Fraction | None
    independent: Fraction | None = None
    why_not: str | None = None
    why_no_interval: str | None = None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMinimum:
    """A minimum that was set in advance, with its reason, and where the candidate's mean stands to it."""

    competency: str
    slot: str | None
    printed_name: str
    minimum: Fraction
    reason: str | None
    mean: Fraction | None
    state: MinimumState


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherScore:
    """A score from outside the interview (other_scores.csv), `score` of `most`; None where none came in."""

    id: str
    score: Fraction | None
    most: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPoints:
    """A candidate's points `of` the total: `value` is rounded by the rule, `exact` is not.

    `passed` is None without a pass mark or without points; `why_not` is the sentence where there are none.
    """

    value: Fraction | None
    exact: Fraction | None
    interview: Fraction | None
    interview_most: Fraction
    other: tuple[OtherScore, ...]
    of: Fraction
    passed: bool | None
    why_not: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How a candidate stands to another of the stage, the next one mostly.

    `difference` is the mean over the `interviewers` who rated both of their paired differences in rating
    points, `low` to `high` its 90 % interval; None where fewer than one (for the interval two) rated both.
    """

    standing: Standing
    against: str
    difference: Fraction | None
    low: float | None
    high: float | None
    interviewers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCandidate:
    """What the panel of one stage found on a candidate.

    `rank` counts from 1 and is shared by those whom the rules of `tie` leave level; None without a total.
    `next` compares with the candidate after this one.
    """

    code: str
    stage: str
    rank: int | None
    total: FoundTotal
    points: FoundPoints | None
    next: Compared | None
    minimums: tuple[FoundMinimum, ...]
    musts: tuple[UnmetMust, ...]
    competencies: tuple[FoundCompetency, ...]
    equivalents: tuple[EquivalentMust, ...] = ()


def number_of(rating: Rating | None, rules: Rules) -> int | None:
    """The number that a rating counts as; under `no_example: count-as-1` no example is a 1."""
    if rating is Mark.NO_EXAMPLE and rules.no_example == "count-as-1":
        return 1
    return None if rating is None or isinstance(rating, Mark) else rating
