"""Blocks in, pieces out: each piece the text of one unit to be, with the place it stands in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator import criteria
from generator.extracting import (
    cues,
    endings,
    fields,
    heads,
    labelling,
    listing,
    sections,
    sentences,
    splitting,
)
from generator.extracting.heads import Section
from generator.extracting.labelling import Context
from generator.extracting.wording import Announces
from generator.model import Block, BlockType, Importance, Kind

PROSE = (BlockType.PARAGRAPH, BlockType.FIELD)
# What may stand behind a list without belonging to its section.
BEHIND = (BlockType.PARAGRAPH, BlockType.ROW)
# How much the words of a heading must speak for a kind before it counts as more than a heading.
FEW_WORDS, LIKELY, SURELY = 4, 5, 16
# Sections whose list a heading of unknown meaning probably ends; duties are often grouped under topics.
LIST_SECTIONS = (Announces.REQUIREMENTS, Announces.PREFERRED, Announces.OFFER, Announces.PROCESS)
LONGEST_LABEL = 4
# Sections in which a line's own label says more than the section.
OPEN = (None, Announces.TITLE, Announces.EXPECTATIONS, Announces.ROLE, Announces.CONDITIONS, Announces.NOTES)
# What a label before a sentence says of all sentences of its paragraph, as "What we ask: …" does.
RUNNING = (Announces.REQUIREMENTS, Announces.PREFERRED, Announces.DUTIES, Announces.OFFER, Announces.PROCESS)
LEAD_DEPTH = 10
LISTED_BY = {
    Kind.CREDENTIAL: Announces.CREDENTIALS,
    Kind.EDUCATION: Announces.EDUCATION,
    Kind.LANGUAGE: Announces.LANGUAGES,
}
# What a list item that ends with a colon asks for, the items nested below it only spell out.
SPELLED_OUT = {**LISTED_BY, Kind.EXPERIENCE: Announces.EXPERIENCE}


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of a unit to be: `heading` when it only announces, else to be judged in its context."""

    text: str
    line: int | None
    section: str | None
    context: Context
    heading: bool = False
    continues: bool = False
    aside: bool = False


def pieces(blocks: Sequence[Block], languages: Sequence[str], title: str | None) -> Iterator[Piece]:
    """The pieces of a posting in its order; each block comes with its language."""
    cutter = Cutter(title)
    blocks = listing.typed_as_headings(blocks, languages)
    outside = endings.outside(blocks, languages)
    for place, (block, language) in enumerate(zip(blocks, languages, strict=True)):
        if place in outside:
            beside = Context(Announces.ELSEWHERE, block.type, language)
            yield from (Piece(text, block.line, None, beside) for text in endings.said(block))
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        cutter.below = listing.listed_below(blocks, place)
        yield from cutter.cut(block, language, following)


class Cutter:
    """Walks down a posting and keeps which heading stands open, and whether the block above is one."""

    def __init__(self, title: str | None) -> None:
        self.language = ""
        self.title = title
        self.open: list[Section] = []
        self.below: tuple[str, ...] = ()
        self.field: str | None = None
        self.headed: str | None = None
        self.after_list = self.listed = self.stated = self.valued = False
        self.headed_above = False

    def cut(self, block: Block, language: str, following: Block | None) -> Iterator[Piece]:
        """The pieces of one block, which may be in another language than the posting as a whole."""
        self.language = language
        self.enter_field(block)
        if self.valued:
            self.close_below(listing.FORM_LABEL)
        self.valued = bool(self.open) and self.open[-1].depth == listing.FORM_LABEL
        above = self.announces() if self.headed_above else None
        bare = not self.valued and heads.is_bare(block, following, language, above)
        is_list = block.type is BlockType.ITEM
        self.after_list = self.listed and not is_list and block.type in BEHIND
        self.listed = is_list or (self.listed and block.type is BlockType.PARAGRAPH)
        if block.type is BlockType.HEADING and block.emphatic and heads.is_long_lead(block.text):
            yield self.lead(block.text, block)
        elif block.type is BlockType.HEADING and heads.is_sentence(block.text, self.title, language):
            yield from self.prose(block, following)
        elif block.type is BlockType.ROW:
            yield self.row(block)
        elif block.type is BlockType.HEADING or bare:
            yield self.heading(block, following)
        elif block.type in PROSE:
            yield from self.prose(block, following)
        else:
            yield from self.item(block, following)
        self.headed_above = block.type is BlockType.HEADING or bare

    def enter_field(self, block: Block) -> None:
        """Opens a front-matter field as a section of its own, and closes it at its end."""
        named = fields.is_heading(block)
        if block.name == self.field and not named:
            return
        self.field = block.name
        if self.headed and not named and fields.continues(block.name, self.headed):
            return
        self.headed = fields.parent(block.name) if block.name and named else None
        self.open = []
        if block.name:
            what = fields.announced(block.name) or listing.told_by_list(self.below, self.language)
            self.open = [Section(block.name.rpartition(".")[2], 0, what)]

    def heading(self, block: Block, following: Block | None) -> Piece:
        """A heading, which opens a section unless it says something itself."""
        what = listing.announced(block, self.language)
        likened = what is None and block.type is BlockType.HEADING and block.text != self.title
        if likened:
            what = sections.alike(block.text, self.language)
        self.stated = self.is_statement(block, following, what)
        if self.stated:
            self.listed = False
            kept = Announces.PROCESS if self.announces() is Announces.PROCESS else None
            if kept is None:
                self.close_below(1 if block.emphatic else block.depth)
            context = Context(kept or self.labelled(block.text), block.type, self.language)
            names = self.title is not None and block.text.partition(": ")[2] == self.title
            return Piece(block.text, block.line, self.section(), context, heading=names)
        above = self.section()
        if what is None and block.name is None and block.text == self.title:
            self.open = []
        self.enter_section(block.text, block, what)
        if likened and what is not None:
            self.open[-1] = replace(self.open[-1], likened=True)
        self.listed = False
        return Piece(block.text, block.line, above, self.context(block), heading=True)

    def is_statement(self, block: Block, following: Block | None, what: Announces | None) -> bool:
        """Whether what looks like a heading says something: a value, an invitation, a legal line, an address."""
        named = (self.announces() is Announces.TITLE and block.name) or heads.names_title(block.text, self.title)
        if named or listing.is_known(block, self.language):
            return False
        if heads.says_something(block.text):
            return True
        telling = block.emphatic and block.text != self.title and heads.tells(block.text, self.language)
        leads = block.text.endswith(":") and self.announces() is not Announces.PROCESS
        if what not in (None, Announces.PROCESS) or leads:
            return telling
        empty = following is None or following.type is BlockType.HEADING
        if empty and block.emphatic and what is None and self.announces() is Announces.PROCESS:
            return True
        found = cues.scores(block.text, self.language)
        applying = block.emphatic and self.announces() is Announces.PROCESS
        if applying and what is None and found[Kind.PROCESS] >= LIKELY:
            return True
        if found[Kind.PROCESS] >= SURELY or (self.stated and block.emphatic and found[Kind.PROCESS]):
            return True
        if len(block.text.split()) < FEW_WORDS:
            return False
        return telling or (empty and found[Kind.PROCESS] >= LIKELY)

    def enter_section(self, text: str, block: Block, what: Announces | None) -> None:
        """Closes what stands at the heading's depth or below it, and opens the heading."""
        depth = block.depth or 9
        if ranked := heads.ranked(text, depth, self.open, self.headed_above):
            self.open = [*(s for s in self.open if s.insists is None), ranked]
            return
        sibling = sections.announced_anyhow(text, self.language) is None and bool(self.open)
        if what is None and self.announces() is not Announces.ROLE:
            what = listing.told_by_list(self.below, self.language)
        what = self.led_to(text, what) if text.endswith(":") else what
        inherited = self.announces() if what is None or what is Announces.NOTES else None
        likened, topic = what is None and self.likened(), what is None and listing.is_topic(block)
        if topic and self.open:
            depth = max(depth, 9, *(s.depth + 1 for s in self.open if not s.topic))
        self.close_below(depth)
        if what is None:
            what = self.announces() if not block.emphatic else inherited
        elif what is Announces.NOTES and inherited in (Announces.OFFER, Announces.PROCESS, Announces.DUTIES):
            what = inherited
        borrowed = block.emphatic and sibling and what in LIST_SECTIONS
        self.open.append(Section(text, depth, sections.narrowed(text, what), borrowed, likened, topic))

    def close_below(self, depth: int) -> None:
        """Closes the headings that a heading of this depth ends."""
        while self.open and self.open[-1].depth >= depth:
            self.open.pop()

    def prose(self, block: Block, following: Block | None) -> Iterator[Piece]:
        """The sentences of a paragraph; one that ends with a colon before a list announces the list."""
        found = splitting.answered(sentences.split(block.text), self.language)
        label = self.labelled(found[0]) if len(found) > 1 else None
        kept = label if label in RUNNING else None
        for place, sentence in enumerate(found):
            leads = sentence.endswith(":") and place + 1 == len(found)
            if leads and following is not None and following.type in (BlockType.ITEM, BlockType.PARAGRAPH):
                yield self.lead(sentence, block)
            else:
                yield from self.judged(sentence, block, kept if place else self.labelled(sentence), place > 0)

    def lead(self, sentence: str, block: Block) -> Piece:
        """A sentence that announces the list below it, and says something itself when it is long."""
        context = self.context(block)
        kind = labelling.kind_of(sentence, context)
        short = not heads.is_long(sentence) or heads.only_leads(sentence, kind, self.language)
        piece = Piece(sentence, block.line, self.section(), context, heading=short)
        if self.announces() is Announces.PROCESS and not short:
            what: Announces | None = Announces.PROCESS
        else:
            led = sections.led_in(sentence, self.language, self.announces())
            what = LISTED_BY.get(kind) or self.led_to(sentence, led)
        self.close_below(LEAD_DEPTH)
        self.open.append(Section(sentence, LEAD_DEPTH, what))
        self.after_list = self.listed = False
        return piece

    def led_to(self, lead: str, what: Announces | None) -> Announces | None:
        """What a line with a colon hands down: one that only names who leads to tasks or to asks, as its list has."""
        if self.announces() is Announces.DUTIES and sections.addresses(lead):
            what = Announces.DUTIES
        asks = what is Announces.DUTIES and listing.is_asked(self.below, self.language)
        return Announces.REQUIREMENTS if asks else what

    def judged(self, text: str, block: Block, what: Announces | None, continues: bool = False) -> Iterator[Piece]:
        """The text as one piece, or as two where a part of it is only preferred; `what` is announced by its label."""
        if self.title and text.partition(": ")[2] == self.title:
            yield Piece(text, block.line, self.section(), self.context(block), heading=True)
            return
        refines = continues and splitting.refines(text, self.language)
        soft = Announces.PREFERRED if splitting.holds_for_all(text, self.language) else what
        for place, part in enumerate(splitting.parts(text, self.language)):
            context, aside = self.context(block, soft if place else what), refines or (place > 0 and soft is what)
            yield Piece(part, block.line, self.section(), context, continues=continues, aside=aside)

    def item(self, block: Block, following: Block | None) -> Iterator[Piece]:
        """A list item, which opens a section of its own where it asks for what items nested below it name."""
        depth = LEAD_DEPTH + 1 + block.depth
        self.close_below(depth)
        nested = following is not None and following.type is BlockType.ITEM and following.depth > block.depth
        said = listing.announced_by_item(block.text, self.language) if nested else None
        if said in RUNNING:
            yield Piece(block.text, block.line, self.section(), self.context(block), heading=True)
            self.open.append(Section(block.text, depth, said))
            return
        yield from self.judged(block.text, block, self.labelled(block.text))
        kind = labelling.kind_of(block.text, self.context(block)) if nested and block.text.endswith(":") else None
        if what := SPELLED_OUT.get(kind) if kind else None:
            self.open.append(Section(self.section() or block.text, depth, what))

    def row(self, block: Block) -> Piece:
        """A table row, whose first cell announces the others where it is a label."""
        label, bar, value = block.text.partition(" | ")
        what = sections.announced(label, self.language) if bar else None
        insists = next(filter(None, map(criteria.named_by, value.split(" | "))), None) if bar else None
        named = bool(bar) and (value == self.title or heads.heads_table(block.text, self.language))
        if insists is not None and what not in SPELLED_OUT.values():
            what = Announces.PREFERRED if insists is Importance.PREFERRED else Announces.REQUIREMENTS
        context = replace(self.context(block, what), insists=insists)
        return Piece(block.text, block.line, self.section(), context, heading=named)

    def labelled(self, text: str) -> Announces | None:
        """What the label before a colon announces, where no section says more."""
        label, colon, value = text.partition(":")
        if not colon or not value.strip() or len(label.split()) > LONGEST_LABEL or self.announces() not in OPEN:
            return None
        return sections.announced(label, self.language) or sections.field_announces(label)

    def context(self, block: Block, what: Announces | None = None) -> Context:
        """The place that the next piece stands in; `what` is announced for this piece alone."""
        doubtful = self.after_list or (bool(self.open) and self.open[-1].borrowed)
        soft = any(section.insists is Importance.PREFERRED for section in self.open)
        found = Context(what or self.announces(), block.type, self.language, doubtful, self.title)
        topic, insists = bool(self.open) and self.open[-1].topic, Importance.PREFERRED if soft else None
        return replace(found, insists=insists, topic=topic, likened=what is None and self.likened())

    def likened(self) -> bool:
        """Whether what the open headings announce is only told by likeness."""
        return next((s.likened for s in reversed(self.open) if s.announces), False)

    def announces(self) -> Announces | None:
        """What the open headings announce, the nearest first."""
        found = [s.announces for s in reversed(self.open) if s.announces]
        return Announces.ELSEWHERE if Announces.ELSEWHERE in found else next(iter(found), None)

    def section(self) -> str | None:
        """The heading that the next piece stands under."""
        return self.open[-1].text if self.open else None
