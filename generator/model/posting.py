"""The posting: levels, kinds, blocks, units, and what a posting asks for."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How wide a role reaches, from own tasks to the whole organisation."""

    ENTRY = "entry"
    CONTRIBUTOR = "contributor"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"


class Kind(StrEnum):
    """What a unit of a posting mainly says."""

    HEADING = "heading"
    COMPETENCY = "competency"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    CREDENTIAL = "credential"
    LANGUAGE = "language"
    CONDITION = "condition"
    DUTY = "duty"
    OFFER = "offer"
    ABOUT = "about"
    PROCESS = "process"

    @property
    def asks(self) -> bool:
        """Whether a unit of this kind asks something of the candidate."""
        return self in ASKING


ASKING = frozenset({Kind.COMPETENCY, Kind.EXPERIENCE, Kind.EDUCATION, Kind.CREDENTIAL, Kind.LANGUAGE, Kind.CONDITION})


class Importance(StrEnum):
    """How much a posting insists on a unit."""

    MUST = "must"
    PREFERRED = "preferred"
    NONE = "none"


class GoesTo(StrEnum):
    """Where a unit of the posting ends up in the kit."""

    RATED = "rated"
    FACT = "fact"
    SCREENING = "screening"
    NONE = "none"


class BlockType(StrEnum):
    """What a block is on the page, before anyone asks what it says."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    FIELD = "field"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of the page in reading order: its plain text and the line that it starts on.

    `line` counts from 1 in the file and is None where the format has no lines. `depth` is the level
    of a heading (1 is the largest) or the nesting of a list item (0 is the outermost). `name` is the
    name of the front-matter field that a FIELD block comes from. `emphatic` marks a heading that the
    author made by bold type or a colon rather than by a heading of the format.
    """

    type: BlockType
    text: str
    line: int | None = None
    depth: int = 0
    name: str | None = None
    emphatic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A job advert as read from a file, cut into blocks, before anyone judges what they say."""

    file: str
    format: str
    blocks: tuple[Block, ...]
    title: str | None = None
    organisation: str | None = None


class DetailOf(StrEnum):
    """What a unit may name exactly."""

    YEARS = "years"
    AMOUNT = "amount"
    LANGUAGE = "language"
    PAPER = "paper"
    EQUIVALENT = "or equivalent"
    ONE_OF = "one of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """Something that a unit names exactly, with the words that do.

    `low` and `high` are numbers in a `unit`, None where that end is open. A language has its English name and
    as its `level` letters of the CEFR (A1 to C2), our reading of the words unless the posting gives the letters;
    `native` marks words that ask for an origin, not a level. `members` are those of which one will do.
    """

    of: DetailOf
    words: str
    name: str | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    level: str | None = None
    native: bool = False
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A piece of the posting (heading, list item, sentence) with its kind and importance.

    `n` counts from 0 in the posting's order; `section` is the heading it stands under. `language` is its own where
    the posting is in several and it is not in the one that most of it is in.
    """

    n: int
    line: int | None
    section: str | None
    text: str
    kind: Kind
    importance: Importance
    details: tuple[Detail, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seniority:
    """The level of the role, whether it manages people (None: not said), and the words that decided."""

    level: Level
    manages_people: bool | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a posting says: its units in order, the language most of it is in, and its seniority.

    `doubt` is None for a posting; for a page that is not one it is the sentence that says what the
    page looks like instead, holding no personal datum of it.
    """

    title: str | None
    organisation: str | None
    language: str
    format: str
    seniority: Seniority
    units: tuple[Unit, ...]
    doubt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A competency that a unit asks for, the unit's words that say so, and how sure that is (0 to 1)."""

    id: str
    slot: str | None
    because: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedUnit:
    """A unit with the competencies it asks for; none for most headings, offers and the like."""

    unit: Unit
    matches: tuple[Match, ...]
