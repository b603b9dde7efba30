"""A packet and what is to be removed in, the packet without it and a log out: what goes is gone, not covered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.model.packet import (
    Audience,
    Block,
    Doubt,
    Kind,
    Line,
    Packet,
    Paper,
    Paragraph,
    Part,
    Redaction,
    Removed,
    Scope,
    Section,
    Table,
    Words,
    words_of,
)
from generator.redacting.listing import possible_names
from generator.redacting.people import ANOTHER, known_words, redaction_of, with_names_in
from generator.traces.finding import Finder

__all__ = [
    "known_words",
    "left_out",
    "names_to_check",
    "others_left_out",
    "redact_packet",
    "redaction_of",
    "removed_mark",
    "with_names_in",
]

NAMED, PROTECTED, PAPER = "named person", "protected topic", "scan or document"
LONGEST_REASON = 80
# What the program called its own files.
OF_THE_PACK = "file sent"
BY_PEOPLE = (Kind.NOTE, Kind.TYPED)
# Where first and last names alone are looked for, too.
PARTLY = (*BY_PEOPLE, Kind.CANDIDATE)


def removed_mark(reason: str) -> str:
    """What stands in the place of a text that is gone."""
    plain = " ".join(reason.split()).replace("]", ")").replace("[", "(")
    return f"[removed: {plain if len(plain) <= LONGEST_REASON else plain[: LONGEST_REASON - 1] + '…'}]"


def redact_packet(packet: Packet, redaction: Redaction) -> tuple[Packet, tuple[Removed, ...]]:
    """The packet without what is to go, and where something went, by codes and places and never by a name.

    Names are looked for in every text; first and last names alone only where people typed it, so that a posting
    about sales stays whole beside a candidate called Sales. Scans are out as soon as anything is.
    """
    desk = _Desk(packet, redaction)
    done = replace(
        packet,
        title=desk.line(packet.title, "cover"),
        subtitle=desk.line(packet.subtitle, "cover"),
        footer=desk.line(packet.footer, "footer"),
        cover=desk.blocks(packet.cover, "cover"),
        parts=tuple(desk.part(part) for part in packet.parts),
        papers=() if redaction.removes_anything else packet.papers,
    )
    return done, desk.log


def names_to_check(packet: Packet, known: frozenset[str]) -> tuple[Doubt, ...]:
    """Words in what people typed that may be names nobody told the program; *known* are the plan's own words."""
    # The name of a file is no sentence: its first word may be anybody's.
    texts = [
        (f"{part.number}.{n} {words.place}".strip(), f"… {words.text}" if words.place == "file" else words.text)
        for part in packet.parts
        for n, section in part.numbered
        for words in _in_section(section)
        if words.kind in BY_PEOPLE and words.place != OF_THE_PACK
    ]
    return possible_names(texts, known)


def _in_section(section: Section) -> Iterable[Words]:
    only = Packet(title=section.title, subtitle=(), footer=(), cover=section.blocks, parts=(), papers=())
    return words_of(only)


class _Desk:
    """A packet being redacted; the log gathers on the way."""

    def __init__(self, packet: Packet, redaction: Redaction) -> None:
        self._redaction = redaction
        self._log: Counter[tuple[str, str, str]] = Counter()
        self._finder = Finder(redaction.ordinary)
        for label, owner, names in redaction.names:
            for name in names:
                self._finder.know(label, owner, name)
            if label == ANOTHER:
                self._finder.know_code(label, owner)
        for name in redaction.kept:
            self._finder.keep(name)
        for name in redaction.ticked:
            self._finder.know(NAMED, "", name)
        for words in words_of(packet):
            reason = self._goes_whole(words)
            if reason and words.kind in (Kind.QUESTION, Kind.ANCHOR):
                self._finder.know_text(reason, words.question, words.text)

    @property
    def log(self) -> tuple[Removed, ...]:
        """What was removed where, in the order of the record."""
        return tuple(Removed(place=p, what=w, whose=o, times=n) for (p, w, o), n in self._log.items())

    def part(self, part: Part) -> Part:
        """A part, its sections counted as the index counts them."""
        sections = tuple(self._section(s, f"{part.number}.{n}") for n, s in part.numbered)
        return replace(part, sections=sections)

    def _section(self, section: Section, place: str) -> Section:
        where = f"{place} {section.candidate}".strip()
        return replace(section, title=self.line(section.title, where), blocks=self.blocks(section.blocks, where))

    def blocks(self, blocks: tuple[Block, ...], place: str) -> tuple[Block, ...]:
        """The blocks of a section or the cover."""
        return tuple(self._block(block, place) for block in blocks)

    def _block(self, block: Block, place: str) -> Block:
        if isinstance(block, Paragraph):
            return replace(block, line=self.line(block.line, place))
        rows = tuple(tuple(self.line(cell, place) for cell in row) for row in block.rows)
        assert isinstance(block, Table)
        return replace(block, rows=rows)

    def line(self, line: Line, place: str) -> Line:
        """A line, text by text."""
        return tuple(self._words(words, f"{place}, {words.place}" if words.place else place) for words in line)

    def _words(self, words: Words, place: str) -> Words:
        reason = self._goes_whole(words)
        if reason and words.text:
            self._note(place, reason, words.question or words.owner)
            return replace(words, text=removed_mark(reason))
        return replace(words, text=self._without_names(words, place))

    def _note(self, place: str, reason: str, owner: str) -> None:
        # A subject reads the log too, and is not told who the others are.
        self._log[place, reason, "" if reason == ANOTHER else owner] += 1

    def _goes_whole(self, words: Words) -> str:
        """Why a text goes as a whole; empty where it stays."""
        redaction = self._redaction
        held = redaction.withheld
        notes = held.notes_too and words.kind is Kind.NOTE
        if words.question in held.questions and (notes or words.kind in (Kind.QUESTION, Kind.ANCHOR)):
            return held.because
        if words.kind in redaction.kinds:
            return words.kind.value
        if words.kind is Kind.CANDIDATE:
            return self._another(words)
        return PROTECTED if words.kind in BY_PEOPLE and words.text in redaction.protected else ""

    def _another(self, words: Words) -> str:
        """Why a candidate's name goes where only those of some are removed."""
        return next((label for label, owner, _ in self._redaction.names if owner and owner == words.owner), "")

    def _without_names(self, words: Words, place: str) -> str:
        if (words.kind is Kind.CANDIDATE and words.owner) or self._is_of_the_panel(words):
            # A field with the name of somebody who stays: it is theirs, whoever else is called so.
            return words.text
        text, end, kept = words.text, 0, []
        for found in self._finder.find(text, parts=words.kind in PARTLY):
            kept += [text[end : found.start], removed_mark(found.label)]
            end = found.end
            self._note(place, found.label, found.owner)
        return "".join((*kept, text[end:]))

    def _is_of_the_panel(self, words: Words) -> bool:
        """Whether a field has the name of an interviewer, and nothing else, where the panel's names stay."""
        return words.kind is Kind.PANEL and words.text in self._redaction.kept


def others_left_out(scope: Scope) -> tuple[Removed, ...]:
    """The line of a subject's log on everybody else, whose parts are not in the record at all."""
    if scope.audience is not Audience.SUBJECT:
        return ()
    return (Removed(place="whole record", what=f"{ANOTHER}: cards, figures, checks, papers", whose="", times=1),)


def left_out(papers: Iterable[Paper]) -> tuple[Removed, ...]:
    """The lines of the log on scans that are out as something was removed."""
    return tuple(
        Removed(place=f"6 paper {p.number}", what=PAPER, whose=" ".join(filter(None, (p.candidate, p.seat))), times=1)
        for p in papers
    )
