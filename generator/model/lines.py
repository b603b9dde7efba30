"""What becomes of the posting's lines beside the questions, and what the plan was made from."""

from dataclasses import dataclass

from generator.model.posting import GoesTo, Importance, Kind
from generator.model.spoken import NameIn

# What papers say of a line that somebody has marked so by hand.
NO_COMPETENCY = "Marked as rated in kit.yaml, but no rated competency there names this line."
AFTER_AN_OFFER = "For HR with legal advice, after an offer: in many countries it may not be asked before."
# The same as screening lists in other languages have it.
AFTER_OFFERS = (
    AFTER_AN_OFFER,
    "Pour les RH avec un avis juridique, après une offre\u00a0: dans bien des pays, on ne peut le demander avant.",
    "Für die Personalabteilung mit Rechtsrat, nach einem Angebot: In vielen Ländern darf vorher nicht "
    "gefragt werden.",
)


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
        return self.ask in AFTER_OFFERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact that one seat asks and writes down; it is not rated."""

    id: str
    unit: int
    text: str
    ask: str
    seat: str
    translations: tuple[NameIn, ...] = ()


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
