"""What two people who know the job say of it, and who approved the plan: what a kit keeps of its review."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What two people say of one competency: `yes`, `no` or nothing, and `1` to `5` or nothing, for each."""

    competency: str
    slot: str | None
    needed: tuple[str, str]
    important: tuple[str, str]

    @property
    def key(self) -> tuple[str, str | None]:
        """The id and slot of the competency."""
        return self.competency, self.slot

    @property
    def complete(self) -> bool:
        """Whether both people have answered both questions."""
        return all((*self.needed, *self.important))


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReview:
    """The two people, what they say of each competency, and who approved the plan on which day (2027-03-14).

    `trained` declares that all interviewers are trained in rating or have practised it, `applications_apart` that
    they get no application before they have rated: `yes`, `no`, or nothing while nobody has said.
    """

    people: tuple[str, str] = ("", "")
    answers: tuple[Judgement, ...] = ()
    approved_by: str | None = None
    approved_on: str | None = None
    trained: str = ""
    applications_apart: str = ""

    def of(self, key: tuple[str, str | None]) -> Judgement:
        """What is said of one competency; nothing yet, where nobody has."""
        nothing = Judgement(competency=key[0], slot=key[1], needed=("", ""), important=("", ""))
        return next((answer for answer in self.answers if answer.key == key), nothing)


NOT_REVIEWED = JobReview()
