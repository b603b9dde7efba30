"""The debrief: what the panel found on all candidates, where it differs, and what it must talk about."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from generator.model.cards import CardProblem
from generator.model.found import Compared, FoundCandidate, FoundCompetency, FoundRating
from generator.model.intake import AskedBesides
from generator.model.kit import Rules
from generator.model.meeting import Said
from generator.model.reliability import InterviewerFigures, Reliability

# From so many points apart on, ratings are talked about.
FAR_APART = 2


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
class Withdrawn:
    """Somebody who withdrew (`status` withdrawn) or did not come (no-show) when their ratings had been shown.

    What was `found` has neither a place nor a word beside it; the ratings stay in what is said of the raters.
    """

    status: str
    found: FoundCandidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """The whole, marked as interim where cards are still out.

    Candidates stand stage by stage in order of total, those without one last. `missing` are pairs of seat
    and candidate, `excused` seat, candidate and the reason. It is `partial` where some candidates of a stage
    are shown (`reveal: per-candidate`) and those of these codes are still out. `held_reasons` are those of its
    `reasons` that touch a protected topic: HR sees them, nobody else. `meeting` is the last one, after the
    `earlier_meetings`; `other_reliability` is that of further stages. `besides` is what was asked besides the plan,
    `read_instead` the files that were read instead of what lies in `returned/`.
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
    earlier_meetings: tuple[Held, ...] = ()
    withdrew: tuple[Withdrawn, ...] = ()
    besides: tuple[AskedBesides, ...] = ()
    other_reliability: tuple[Reliability, ...] = ()
    read_instead: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """What somebody typed: why a rating moved or was agreed on, a card is out, what was said, asked, accepted."""
        everybody = (*self.candidates, *(gone.found for gone in self.withdrew))
        competencies = [c for found in everybody for c in found.competencies]
        typed = [t for c in competencies for r in c.ratings for t in (r.after_because, r.not_asked_because)]
        agreed = [c.agreed_because for c in competencies]
        others = (*(why for _, _, why in self.excused), *(said.words for said in self.said))
        others = (*others, *(asked.text for asked in self.besides))
        others = (*others, *(must.source for found in everybody for must in found.equivalents))
        return tuple(dict.fromkeys(filter(None, (*typed, *agreed, *others))))

    @property
    def moved(self) -> tuple[tuple[FoundCandidate, FoundCompetency, FoundRating], ...]:
        """Every rating that the talk changed."""
        return tuple((p, c, r) for p in self.candidates for c in p.competencies for r in c.ratings if r.moved)
