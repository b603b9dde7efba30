"""Plain text in, a Posting out: capitals, colons and lone short lines are headings, every bullet is an item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator import criteria
from generator.model import Block, BlockType, Posting
from generator.postings import decoding, labels, role_names
from generator.postings.paragraphs import OUTLINE, cut, fold, reads_as_heading, with_heads
from generator.postings.unmarked import with_entries
from generator.postings.wrapping import BULLET, SENTENCE_END, Line, column_of, hangs

LONE_HEADING = 8
LONE_DEPTH = 6
FORMAT = "text"
# A mail that is passed on has every line of the advert behind such a mark, and the empty ones too.
QUOTED = re.compile(r"^[ \t]*>(?:[ \t]?>)*[ \t]?", re.M)
QUOTED_EMPTY = re.compile(r"^[ \t]*>[> \t]*$", re.M)
# Forms that lost their table: a label, a slash or a gap, and the value, line by line.
FORM_LINE = re.compile(
    r"^(?P<label>[^\W\d_][^/|:.;,\t\n]{1,55}?)(?:[ \t]+/(?=[ \t]|$)|[ \t]*\t+|[ ]{3,}(?=\S))[ \t]*(?P<value>.*)$",
    re.M,
)
FEWEST_FORM_LINES, ONE_KNOWN_OF = 3, 8
LETTERED = re.compile(r"\s*\(?[a-z][.)]\s")


def detect(content: bytes) -> bool:
    """Whatever no other reader knows is at least plain text, or nothing that can be read."""
    return True


def read(content: bytes | str, file: str) -> Posting:
    """The posting that a plain text holds."""
    blocks = tuple(labels.with_title(with_heads(blocks_of(decoding.in_plain_lines(content, file)))))
    return Posting(
        file=file,
        format=FORMAT,
        blocks=blocks,
        title=labels.title_of(blocks),
        organisation=labels.organisation_of(blocks),
    )


def blocks_of(text: str, first: int = 1) -> Iterator[Block]:
    """The blocks of a plain text whose first line has the number `first`."""
    if QUOTED_EMPTY.search(text):
        text = QUOTED.sub("", text)
    if len(OUTLINE.findall(text)) > 1:
        text = OUTLINE.sub(r"\1• ", text)
    stretches = list(paragraphs(with_colons(text), first))
    blocks = blocks_of_stretches(stretches, column_of(text.split("\n")))
    return with_entries(blocks, frozenset(lines[0].number for lines in stretches))


def blocks_of_stretches(stretches: Sequence[list[Line]], column: int) -> Iterator[Block]:
    """The blocks of the stretches of lines that stand between blank lines."""
    for place, lines in enumerate(stretches):
        followed = place + 1 < len(stretches)
        if place == 0 and opens_with_title(lines):
            yield heading(lines[0], depth=1)
            lines, place = lines[1:], 1
        if len(lines) == 1 and followed and is_lone_heading(lines[0], place):
            yield heading(lines[0], depth=LONE_DEPTH if place else 1)
        elif rows := tuple(criteria.rows_of([line.text for line in lines])):
            first, last = rows[0][0], rows[-1][0]
            yield from with_depths(cut(lines[:first], column), lines)
            for row, cells in rows:
                yield Block(type=BlockType.ROW, text=" | ".join(cells), line=lines[row].number)
            yield from with_depths(cut(lines[last + 1 :], column), lines)
        else:
            yield from with_depths(cut(lines, column), lines)


def with_colons(text: str) -> str:
    """The text with a colon behind each label where it is a form whose lines are label, slash or gap, and value."""
    tabled = criteria_lines(text)
    lines = [line for line in FORM_LINE.finditer(text) if line[0].rstrip() not in tabled]
    known = sum(role_names.announces_section(line["label"]) for line in lines)
    if len(lines) < FEWEST_FORM_LINES or known * ONE_KNOWN_OF < len(lines):
        return text
    return FORM_LINE.sub(
        lambda line: line[0] if line[0].rstrip() in tabled else f"{line['label']}: {line['value']}".rstrip(), text
    )


def criteria_lines(text: str) -> frozenset[str]:
    """The lines that are rows of a table of criteria."""
    stretches = ([line.text for line in lines] for lines in paragraphs(text, 1))
    return frozenset(lines[row] for lines in stretches for row, _ in criteria.rows_of(lines))


def heading(line: Line, depth: int) -> Block:
    """A line that stands as a heading."""
    return Block(type=BlockType.HEADING, text=fold(line.text), line=line.number, depth=depth, emphatic=True)


def opens_with_title(lines: list[Line]) -> bool:
    """Whether the text's first line is its title, with the next lines close below it."""
    if len(lines) < 2:
        return False
    # "Cook - Nights - $20 per hour!" is a title, whatever it says behind the role.
    title = replace(lines[0], text=role_names.without_tail(lines[0].text))
    if not is_lone_heading(title, 1) or SENTENCE_END.search(title.text):
        return False
    below = lines[1].text.strip()
    return not below[:1].islower() and not BULLET.match(lines[1].text) and not hangs(lines[0].text)


def paragraphs(text: str, first: int) -> Iterator[list[Line]]:
    """The stretches of lines that stand between blank lines."""
    lines: list[Line] = []
    for number, line in enumerate(text.split("\n"), start=first):
        if line.strip():
            lines.append(Line(line.rstrip(), number, soft=True))
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def is_lone_heading(line: Line, place: int) -> bool:
    """Whether a short line alone between blank lines is a heading: no bullet, no full stop, no value."""
    text = fold(line.text)
    if text.endswith(",") or role_names.names_terms(text) or role_names.is_menu(text):
        return False
    if BULLET.match(text) or SENTENCE_END.search(text) or re.search(r"[:@$€£|]|://|\d{4}", text):
        return place == 0 and not BULLET.match(text) and reads_as_heading(text, bold=True) and ":" not in text
    return text[:1].isupper() and len(text.split()) <= LONE_HEADING


def with_depths(blocks: Iterator[Block], lines: list[Line]) -> Iterator[Block]:
    """The blocks with list items nested as far as their lines are indented."""
    indents = {line.number: len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip()) for line in lines}
    lettered = {line.number for line in lines if LETTERED.match(line.text)}
    steps: list[int] = []
    below = ends_with_colon = False
    for block in blocks:
        if block.type is not BlockType.ITEM:
            yield block
            continue
        indent = indents.get(block.line, 0)
        while steps and indent <= steps[-1] - 1:
            steps.pop()
        if not steps or indent > steps[-1] + 1:
            steps.append(indent)
        # "2. One of the following:" and then "a)", as far left as the number: the letters stand below it.
        below = block.line in lettered and (below or ends_with_colon)
        ends_with_colon = block.text.endswith(":")
        yield Block(type=block.type, text=block.text, line=block.line, depth=len(steps) - 1 + below)
