"""The record of a selection: a packet of parts, whose words each know whose they are and what they are about.

Composed from a kit and all that came back, redacted by what each word is, and only then drawn.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.cards import ReturnedCard, ReturnedFile
from generator.model.debrief import Change, Debrief
from generator.model.intake import Correction, Event, Intake
from generator.model.kit import Kit
from generator.model.meeting import Decision
from generator.model.opening import Candidate
from generator.model.screening import Checked, UnmetMust


class Audience(StrEnum):
    """Who asked for the record."""

    REQUESTER = "requester"
    SUBJECT = "subject"
    TRIBUNAL = "tribunal"


class Kind(StrEnum):
    """What a text is: what can be removed as a whole, and where names are looked for.

    OURS are the program's and the plan's words; NOTE is typed about an answer, TYPED is typed besides, file names
    included; PANEL and CANDIDATE are fields that hold people's names.
    """

    OURS = "ours"
    PANEL = "panel"
    CANDIDATE = "candidates"
    QUESTION = "questions"
    ANCHOR = "anchors"
    NOTE = "note"
    TYPED = "typed"


REDACTABLE = (Kind.PANEL, Kind.CANDIDATE, Kind.QUESTION, Kind.ANCHOR)
"""What can be asked out by name, in the order of `--redact`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text with what it is; `question` is the id it is about, `owner` the code or seat whose name it is.

    `place` tells it apart inside its section, for the log.
    """

    text: str
    kind: Kind = Kind.OURS
    question: str = ""
    owner: str = ""
    place: str = ""


Line = tuple[Words, ...]


class Style(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    BULLET = "bullet"
    SMALL = "small"
    HEAD = "head"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of a section."""

    line: Line
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: `widths` are shares of the page's width; without `heads` its first column stands for them."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    widths: tuple[int, ...]


class Form(StrEnum):
    """How a scan or document that came back gets into the record."""

    PAGES = "its pages follow at the end"
    PICTURE = "on the page after this list"
    BESIDE = "beside this record, in originals/"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A scan or document that came back, filed and never parsed: `number` is P1, P2 …, `pages` 0 where unknown."""

    number: str
    name: Line
    content: bytes = field(repr=False)
    form: Form
    pages: int
    candidate: str
    seat: str
    sha256: str


Block = Paragraph | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a part; without a title it opens the part. `candidate` is whose it is alone."""

    title: Line = ()
    blocks: tuple[Block, ...] = ()
    candidate: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A numbered part; where its sections are `listed`, they stand in the index as well."""

    number: int
    title: str
    holds: str
    sections: tuple[Section, ...]
    listed: bool = False
    new_page: bool = True

    @property
    def numbered(self) -> tuple[tuple[int, Section], ...]:
        """The sections with their numbers; one without a title opens the part as its number 0."""
        first = 0 if self.sections and not self.sections[0].title else 1
        return tuple(enumerate(self.sections, start=first))


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """The whole record, before or after redaction, made for `paper` (a4 or letter)."""

    title: Line
    subtitle: Line
    footer: Line
    cover: tuple[Block, ...]
    parts: tuple[Part, ...]
    papers: tuple[Paper, ...]
    paper: str = "a4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """Questions kept back by their ids, why, and whether what was noted on them goes too."""

    questions: tuple[str, ...] = ()
    because: str = ""
    notes_too: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """What is to be removed.

    `names` are people to be looked for in every text: what stands in their place, whose name it is (code or seat),
    and its forms. `kept` are whole names that stay although somebody else has a part of them. `ticked` are words
    that HR ticked as names, `protected` texts on topics that are nobody's business, removed whole. `ordinary` are
    words in small letters that are a name only where they have a capital.
    """

    kinds: frozenset[Kind] = frozenset()
    withheld: Withheld = field(default_factory=Withheld)
    names: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    kept: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    protected: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()

    @property
    def removes_anything(self) -> bool:
        """Whether the record differs from what came back."""
        return bool(self.kinds or self.withheld.questions or self.names or self.ticked or self.protected)


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A line of the log: where, what stands there now, whose it was (a code, seat or question), how often."""

    place: str
    what: str
    whose: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Words that may be a name that nobody told the program about: how often, where first, and in what sentence."""

    words: str
    times: int
    places: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """For whom, about whom (a code; None is everybody), and why ratings are shown before the panel is complete."""

    audience: Audience
    code: str | None = None
    interim: str = ""

    def holds(self, code: str | None) -> bool:
        """Whether what is about a candidate belongs in; with a code, what is of nobody known does not."""
        return self.code is None or code == self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything that a kit holds on a selection, as it was read once.

    `owners` has the candidate's code of each returned file by its name; `standing` the number of the debrief that
    stands, and `differs` what is to be said where it holds other totals than the cards give now.
    """

    kit: Kit
    posting: str
    candidates: tuple[Candidate, ...]
    files: tuple[ReturnedFile, ...]
    owners: Mapping[str, str]
    intake: Intake
    corrections: tuple[Correction, ...]
    checked: tuple[Checked, ...]
    unmet: tuple[UnmetMust, ...]
    debrief: Debrief | None
    standing: int | None
    differs: tuple[str, ...]
    decision: Decision | None
    changes: tuple[Change, ...]
    history: tuple[Mapping[str, object], ...]
    sent: Mapping[str, str]
    events: tuple[Event, ...]
    odd: tuple[str, ...]

    def owner_of_card(self, card_id: str) -> str | None:
        """Whose card an id is, where one came back; a blank card may be several people's."""
        wanted = card_id.casefold()

        def names(card: ReturnedCard, owner: str) -> tuple[str, ...]:
            printed = card.card_id.casefold()
            return printed, printed.replace("_c00_", f"_{owner.casefold()}_")

        found = {
            owner
            for file in self.files
            if file.card is not None and (owner := self.owners.get(file.file)) is not None
            if wanted in names(file.card, owner)
        }
        return found.pop() if len(found) == 1 else None


def words_of(packet: Packet) -> Iterator[Words]:
    """Every text of a packet, in its order."""
    yield from (*packet.title, *packet.subtitle, *packet.footer)
    yield from _in_blocks(packet.cover)
    for part in packet.parts:
        for section in part.sections:
            yield from section.title
            yield from _in_blocks(section.blocks)
    for paper in packet.papers:
        yield from paper.name


def _in_blocks(blocks: tuple[Block, ...]) -> Iterator[Words]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.line
        else:
            yield from (words for row in block.rows for cell in row for words in cell)
