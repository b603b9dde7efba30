"""What becomes of the posting's lines beside the questions, and what the plan was made from."""

from dataclasses import dataclass

from generator.model.posting import GoesTo, Importance, Kind

AFTER_AN_OFFER = "For HR with legal advice, after an offer: in many countries it may not be asked before."


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningLine:
    """Something checked on paper before the interview, the same for every candidate."""

    id: str
    kind: Kind
    importance: Importance
    unit: int
    text: str
    ask: str

    @property
    def after_an_offer(self) -> bool:
        """Whether it may not be asked before an offer in many countries: age, health, criminal record."""
        return self.ask == AFTER_AN_OFFER


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact that one seat asks and writes down; it is not rated."""

    id: str
    unit: int
    text: str
    ask: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A unit of the posting and what became of it; `why` is the sentence where nothing is rated."""

    n: int
    line: int | None
    section: str | None
    text: str
    kind: Kind
    importance: Importance
    goes_to: GoesTo
    why: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What the plan was made from: versions, and SHA-256 digests of contents."""

    catalogue_version: str
    catalogue: str
    posting: str
    templates: str
    program: str
