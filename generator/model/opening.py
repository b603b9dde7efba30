"""The opening: what is filled, who interviews, and who applied."""

from dataclasses import dataclass, field

from generator.errors import Place
from generator.model.posting import Level

PANEL = Place("panel")
# Where the law of a job may be.
JURISDICTIONS = ("us", "uk", "fr", "de", "ch", "eu")


@dataclass(frozen=True, slots=True, kw_only=True)
class Requisition:
    """The opening being filled. Dates are texts as people typed them; `openings` is how many people are sought.

    `jurisdiction` is where the law of the job is, one of JURISDICTIONS, or not said; `timezone` the
    one of the interviews' times, as in `Europe/Paris`.
    """

    id: str
    title: str
    organisation: str | None
    level: Level
    manages_people: bool | None = None
    numbers: str | None = None
    openings: int = 1
    interview_language: str = "en"
    jurisdiction: str | None = None
    paper: str | None = None
    timezone: str | None = None
    contact: str | None = None
    return_to: str | None = None
    return_by: str | None = None
    decision_by: str | None = None

    @property
    def sheet(self) -> str:
        """The paper that documents are made for, `a4` or `letter`: as somebody said, else as is usual there."""
        return self.paper or ("letter" if self.jurisdiction == "us" else "a4")

    @property
    def headed(self) -> str:
        """The title as papers are headed with it: where there is an organisation, with that."""
        return f"{self.title}, {self.organisation}" if self.organisation else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewer:
    """A person of the panel: minutes in the session, wishes and exclusions as competency ids.

    `key` is the name as a folder name, unique in the panel; `place` is where somebody asked for them.
    """

    name: str
    key: str
    minutes: int
    stage: str = "panel"
    together: bool = False
    focus: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    expert: tuple[str, ...] = ()
    date: str | None = None
    start: str | None = None
    place: Place = field(default=PANEL, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A question of the catalogue that a kit sent out, by its id, on an ISO day."""

    question: str
    kit: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person who applied; documents carry the name, file names and the ledger only the code."""

    code: str
    name: str
    say_as: str | None = None
    internal: str | None = None
    stage: str | None = None
    status: str | None = None
    minutes: str | None = None
    format: str | None = None
    starts: str | None = None
