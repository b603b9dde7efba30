"""The debrief: what the panel found, how sure it is, where it differs.

Means, medians, totals and points are fractions, so that ties are exact and no order of adding changes a
figure; what is an estimate (an interval, a reliability) is a float. What cannot be known is None, never 0.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from generator.model.cards import CardProblem, Mark, Rating
from generator.model.kit import Rules
from generator.model.meeting import Said
from generator.model.reliability import InterviewerFigures, Reliability
from generator.model.screening import UnmetMust


class Standing(StrEnum):
    """How sure it is that one candidate stands before the next."""

    AHEAD = "ahead"
    SLIGHTLY = "slightly ahead"
    CLOSE = "too close to call"


class Topic(StrEnum):
    """Why the panel must talk about something, in the order in which it does."""

    UNMET = "a must is not met"
    UNVERIFIED = "a must is not verified"
    ONE_ANSWER = "ratings of one answer 2 or more apart"
    TWO_ANSWERS = "ratings of different answers 2 or more apart"
    BELOW_MINIMUM = "below a minimum set in advance"
    MISSING = "a rating is missing"
    NO_EXAMPLE = "no example was given"
    TIE = "the same total"


class MinimumState(StrEnum):
    """How a candidate stands to a minimum that was set in advance."""

    MET = "met"
    BELOW = "below"
    NOT_RATED = "not rated"


# From so many points apart on, ratings are talked about.
FAR_APART = 2


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


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPoint:
    """Something that the panel must talk about, in one sentence, with the ratings that it is about."""

    topic: Topic
    stage: str
    candidate: str
    competency: tuple[str, str | None] | None
    text: str
    ratings: tuple[FoundRating, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CutLine:
    """The line between those for whom there is an opening and the next: how sure it is.

    `close` are all the candidates, on either side, who are too close to call with one across the line.
    """

    stage: str
    openings: int
    above: str
    below: str
    compared: Compared
    close: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherRule:
    """What another rule would give: candidates with their totals in the order it puts them in."""

    stage: str
    rule: str
    totals: tuple[tuple[str, Fraction | None], ...]
    changes_order: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something of the plan that was changed after its approval, or after the first pack: what, before and after.

    `reason` is the one that was given when a frozen plan was changed; empty where none was.
    """

    what: str
    before: str
    after: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The meeting as its form tells it: who chaired, when, who was there, and the form's file."""

    file: str
    number: int | None
    chair: str
    on: str | None
    present: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """The whole, marked as interim where cards are still out.

    Candidates stand stage by stage in order of total, those without one last. `missing` are pairs of seat
    and candidate, `excused` seat, candidate and the reason. It is `partial` where some candidates of a stage
    are shown (`reveal: per-candidate`) and those of these codes are still out. `held_reasons` are those of its
    `reasons` that touch a protected topic: HR sees them, nobody else.
    """

    kit: str
    title: str
    organisation: str | None
    version: str
    rules_digest: str
    program: str
    interim: bool
    rules: Rules
    openings: int
    candidates: tuple[FoundCandidate, ...]
    talk: tuple[TalkPoint, ...]
    cut: tuple[CutLine, ...]
    interviewers: tuple[InterviewerFigures, ...]
    reliability: Reliability
    other_rules: tuple[OtherRule, ...]
    changes: tuple[Change, ...]
    meeting: Held | None
    said: tuple[Said, ...]
    missing: tuple[tuple[str, str], ...]
    partial: tuple[str, ...]
    excused: tuple[tuple[str, str, str], ...]
    problems: tuple[CardProblem, ...]
    held_reasons: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """What somebody typed: why a rating moved or was agreed on, why a question or card is out, what was said."""
        competencies = [c for found in self.candidates for c in found.competencies]
        typed = [t for c in competencies for r in c.ratings for t in (r.after_because, r.not_asked_because)]
        agreed = [c.agreed_because for c in competencies]
        others = (*(why for _, _, why in self.excused), *(said.words for said in self.said))
        return tuple(dict.fromkeys(filter(None, (*typed, *agreed, *others))))

    @property
    def moved(self) -> tuple[tuple[FoundCandidate, FoundCompetency, FoundRating], ...]:
        """Every rating that the talk changed."""
        return tuple((p, c, r) for p in self.candidates for c in p.competencies for r in c.ratings if r.moved)


def number_of(rating: Rating | None, rules: Rules) -> int | None:
    """The number that a rating counts as; under `no_example: count-as-1` no example is a 1."""
    if rating is Mark.NO_EXAMPLE and rules.no_example == "count-as-1":
        return 1
    return None if rating is None or isinstance(rating, Mark) else rating
