"""Lists without bullets: lines in, which of them are entries of their own; blocks in, the entries as items."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings import role_names
from generator.postings.wrapping import BULLET, SENTENCE_END, SENTENCE_INSIDE, Line, hangs, is_capitals

FEWEST_SMALL, FEWEST_ENTRIES = 2, 3
# So many entries may have one among them that is a sentence or gives a value.
MOST = 4
LONGEST_HEAD, LONGEST_ENTRY = 5, 12
# Lines that are all as short are no prose, in which one that ends early would be chance.
SHORT, SHORTEST = 60, 36
# A text sets its headings off from other lines where so many are set off besides its title.
FEWEST_SET_OFF = 2
# No entry of a list begins with such a word in small letters: it goes on with the line above.
GOING_ON = re.compile(
    r"(?:and|or|but|to|of|in|on|at|by|for|from|with|as|is|are|that|which|who|the|et|ou|mais|de|du|des|à|aux?|en|dans"
    r"|pour|par|sur|avec|qui|que|le|la|les|und|oder|aber|sowie|als|an|am|auf|aus|bei|bzw|für|im|ins?|ist|mit|nach|über"
    r"|von|vo[mr]|wie|zu[mr]?|der|die|das|de[mns])\b"
)


def small_entries(lines: Sequence[Line]) -> frozenset[int]:
    """The places of lines in small letters that begin entries of a list, and go on with no line above them."""
    texts = [line.text.strip() for line in lines]
    if any(BULLET.match(text) or SENTENCE_INSIDE.search(text) for text in texts):
        return frozenset()
    found = [place for place in range(len(texts)) if begins_small(texts, place)]
    if not found:
        return frozenset()
    if is_head(texts[0]) and (found[:1] == [1] or are_short(texts[1:], SHORT)):
        return frozenset(found)
    if are_short(texts, SHORTEST) and sum(text[:1].isupper() for text in texts) > 1:
        return frozenset(found)
    if len(found) < FEWEST_SMALL:
        return frozenset()
    longest = max(map(len, texts))
    early = sum(has_room(texts[place - 1], texts[place], longest) for place in found if place)
    listed = early > 0 or found[0] == 0 if longest <= SHORT else early * 2 >= len(found)
    return frozenset(found) if listed else frozenset()


def are_short(texts: Sequence[str], longest: int) -> bool:
    """Whether lines are too short for a column of prose, and none ends a sentence or leaves one open."""
    return all(len(text) <= longest and not SENTENCE_END.search(text) and not hangs(text) for text in texts)


def begins_small(texts: Sequence[str], place: int) -> bool:
    """Whether a line begins in small letters, neither with a word that goes on nor below one that hangs."""
    above = texts[place - 1] if place else ""
    whole = not above.endswith(",") and not hangs(above)
    return whole and texts[place][:1].islower() and not GOING_ON.match(texts[place])


def is_head(text: str) -> bool:
    """Whether a line of a few words names a section."""
    few = text[:1].isupper() and len(text.split()) <= LONGEST_HEAD and not text.endswith(".")
    return few and (text.endswith(":") or role_names.announces_section(text))


def has_room(above: str, text: str, width: int) -> bool:
    """Whether the first word of a line had room in the line above it."""
    return len(above) + 1 + len(text.split(" ", 1)[0]) <= width


def with_entries(blocks: Iterable[Block], apart: Collection[int | None]) -> Iterator[Block]:
    """The blocks, as items those lines right below a heading that are short, several and end no sentence.

    Only where the text sets its headings off, by capitals, colons or empty lines: elsewhere one of them may be one.
    *apart* are the numbers of the lines that stand below empty ones.
    """
    found = list(blocks)
    heads = [block.text for block in found[1:] if block.type is BlockType.HEADING]
    set_off = sum(map(names_list, heads)) >= FEWEST_SET_OFF
    before: Block | None = None
    for run in runs_of(found, apart):
        headed = before is not None and before.type is BlockType.HEADING and names_list(before.text)
        listed = set_off and headed and are_entries(run)
        for block in run:
            item = listed and not block.text.endswith("?") and not is_head(block.text)
            yield replace(block, type=BlockType.ITEM, depth=0) if item else block
        before = run[-1]


def runs_of(blocks: Sequence[Block], apart: Collection[int | None]) -> Iterator[list[Block]]:
    """The blocks of one type that follow each other without an empty line between them."""
    run: list[Block] = []
    for block in blocks:
        if run and (block.type is not run[-1].type or block.line in apart):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def is_marked(head: str) -> bool:
    """Whether a heading is known by its capitals or its colon."""
    return head.endswith(":") or is_capitals(head)


def names_list(head: str) -> bool:
    """Whether a heading is known as one by its form or its words, so that lines below it may be its list."""
    return is_marked(head) or is_head(head)


def are_entries(run: Sequence[Block]) -> bool:
    """Whether lines, one below the other, are several, and all but a few short and no sentences."""
    count = sum(map(is_entry, run))
    return count >= FEWEST_ENTRIES and count * MOST >= len(run) * (MOST - 1)


def is_entry(block: Block) -> bool:
    """Whether a paragraph is a short line that ends no sentence and gives no value behind a label."""
    text = block.text
    if block.type is not BlockType.PARAGRAPH:
        return False
    return len(text.split()) <= LONGEST_ENTRY and not SENTENCE_END.search(text) and ": " not in text
