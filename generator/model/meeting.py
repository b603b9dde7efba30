"""What the panel's own forms say when they come back: the meeting's and the decision's."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.cards import CardProblem, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterTalk:
    """One rating after the talk: `before` is what the form printed, `after` None where its cell is empty."""

    candidate: str
    seat: str
    question: str
    before: Rating | None
    after: Rating | None
    because: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """The rating that the panel agreed on for a candidate's competency; None where the cell is empty.

    `stage` is empty where the form is of a debrief of one stage.
    """

    candidate: str
    competency: str
    slot: str | None
    rating: int | None
    because: str
    place: str
    stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the meeting form keeps of the talk on one point: what it is about, and the words."""

    about: str
    words: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingForm:
    """A meeting.xlsx as it came back. `number` is that of the debrief it belongs to; `on` an ISO date."""

    file: str
    kit: str
    version: str
    number: int | None
    chair: str
    on: str | None
    present: str
    ratings: tuple[AfterTalk, ...]
    agreed: tuple[Agreed, ...]
    said: tuple[Said, ...] = ()
    problems: tuple[CardProblem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody has filled in anything: a form that only lies there tells of no meeting."""
        said = (*(a.after for a in self.ratings), *(a.rating for a in self.agreed))
        return not (self.chair or self.on or self.present or self.said) and all(rating is None for rating in said)


class Outcome(StrEnum):
    """What was decided on a candidate."""

    SELECTED = "selected"
    RESERVE = "reserve"
    NOT_SELECTED = "not selected"
    WITHDREW = "withdrew"


class Reason(StrEnum):
    """The reasons that the decision form offers, as it prints them."""

    HIGHEST = "Highest total on this job's competencies"
    CLOSE = "Chosen among candidates too close to call"
    NEXT = "Next in the order"
    OTHERS = "Others have a higher total"
    MINIMUM = "Below a minimum set in advance"
    NOT_MET = "A must is not met"
    NOT_VERIFIED = "A must could not be verified"
    TEST = "Result of a test or exercise of this selection"
    CHECK = "A check after the interviews"
    TOO_FEW = "Too few ratings for a total"
    ANOTHER = "Another job-related reason, in words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The decision on one candidate: the outcome (None while open), a reason from the form's list, and words."""

    candidate: str
    outcome: Outcome | None
    reason: str
    words: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Who signed in which part (chair, HR, hiring authority), and when: an ISO date, None where open."""

    part: str
    name: str
    on: str | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionForm:
    """A decision.xlsx as it came back. `departures` is what the form says on departing from the order."""

    file: str
    kit: str
    version: str
    number: int | None
    decided: tuple[Decided, ...]
    departures: str
    signed: tuple[Signed, ...]
    problems: tuple[CardProblem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody has filled in anything."""
        said = (*(d.outcome for d in self.decided), *(d.reason for d in self.decided), *(s.name for s in self.signed))
        return not (self.departures or any(said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided, weighed against the debrief: `departures` are sentences on leaving its order.

    `complete` says that every candidate has an outcome with a reason, every departure is explained and every
    part has signed. `remarks` are what does not fit together, as a reason and the figures: worth a second look, and
    nothing stays open for it.
    """

    file: str
    number: int | None
    decided: tuple[Decided, ...]
    departures: tuple[str, ...]
    explained: str
    signed: tuple[Signed, ...]
    complete: bool
    problems: tuple[CardProblem, ...]
    remarks: tuple[CardProblem, ...] = ()
