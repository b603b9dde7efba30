"""The lines of one paragraph in, its blocks out: what bold type, colons, capitals and bullets make of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings import role_names
from generator.postings.unmarked import small_entries
from generator.postings.wrapping import (
    BULLET,
    LETTER,
    LONGEST_LIST_HEADING,
    PICTURE,
    SENTENCE_END,
    Line,
    hangs,
    is_capitals,
    is_full,
    join_wrapped,
)

# Depth of the headings that no format marks: capitals stand above bold type and colons.
CAPITALS_DEPTH = 5
EMPHATIC_DEPTH = 7
# The label of a form's one value.
LABEL_DEPTH = 8
LONGEST_HEADING = 14
LONGEST_MARKED_HEADING = 9
# A number of two or three parts, as "1.1"; alone it may be an amount, so that only two or more make a list.
OUTLINE = re.compile(r"^([^\S\n]*)\(?\d{1,2}(?:\.\d{1,2}){1,2}[.)]?[^\S\n]+(?=[^\W\d_])", re.M)
# Bullets typed inside one line; a hyphen is one only where the line begins with it and several others follow.
INLINE = re.compile(r"[•●▪■◆➢➤✓✔⦁]")
INLINE_HYPHEN = re.compile(r"(?<=[^\W_]|[.;,)’'”])\s?[-–]\s(?=[A-ZÀ-Þ])")
FEWEST_INLINE = 2
FEWEST_LABELS = 3
LONGEST_ENTRY = 4
# What a lost picture leaves in front of a line, or alone on it.
LOST = re.compile(r"(?:[?\ufffd]{1,2}\s+(?=\S)|\s*[?\ufffd]{1,2}\s*$)")
# Lines with cells one below the other are rows of a table that somebody typed or copied.
CELLS = re.compile(r"\S \| \S")
LETTER_OR_DIGIT = re.compile(r"[^\W_]")
RULE = re.compile(r"[\s*_=~#|+.–—-]*$")
# Bold type that the writer opened or closed wrongly stays in the text as runs of asterisks.
STRAY_MARKS = re.compile(r"\*{2,}|(?<!\w)_{2,}(?!\w)")


def fold(text: str) -> str:
    """The text with every run of white space as one space and without stray marks of bold type."""
    marked = "**" in text or "__" in text
    return " ".join((STRAY_MARKS.sub("", text) if marked else text).split())


def cut(lines: Sequence[Line], column: int = 0) -> Iterator[Block]:
    """The blocks of a paragraph in order; `column` is where the whole text is wrapped, if it is."""
    listed = [part for line in lines if not RULE.match(line.text) for part in apart(line)]
    joined = join_wrapped(labelled(unnumbered(listed)), column, small_entries(listed))
    for place, line in enumerate(joined):
        text = fold(line.text)
        heads = place + 1 < len(joined) and heads_list(text, joined[place + 1].text)
        bullet = BULLET.match(text)
        if bullet and len(text) > bullet.end():
            yield Block(type=BlockType.ITEM, text=text[bullet.end() :].strip(), line=line.number)
        elif place and is_pictured(joined[place - 1].text, text):
            yield Block(type=BlockType.ITEM, text=text, line=line.number)
        elif heads or reads_as_heading(text, line.bold):
            depth = CAPITALS_DEPTH if is_capitals(text) else EMPHATIC_DEPTH
            depth = LABEL_DEPTH if has_one_value(joined, place) else depth
            yield Block(type=BlockType.HEADING, text=text, line=line.number, depth=depth, emphatic=True)
        else:
            cells = CELLS.search(text) and any(CELLS.search(near.text) for near in beside(joined, place))
            yield Block(type=BlockType.ROW if cells else BlockType.PARAGRAPH, text=text, line=line.number)


def is_pictured(above: str, text: str) -> bool:
    """Whether a line that names no section begins with a picture, as the one above it does: they are bullets."""
    if not PICTURE.match(above) or not PICTURE.match(text):
        return False
    return not text.endswith(":") and not role_names.announces_section(text)


def apart(line: Line) -> Iterator[Line]:
    """A line as it stands, or as several where bullets are typed inside it."""
    text = LOST.sub("", line.text, count=1) if LOST.match(line.text) else line.text
    if not text.strip():
        return
    sign = INLINE if len(INLINE.findall(text)) >= FEWEST_INLINE else INLINE_HYPHEN
    if sign is INLINE_HYPHEN and (text.lstrip()[:1] not in "-–" or len(sign.findall(text)) < FEWEST_INLINE):
        yield replace(line, text=text)
        return
    parts = [part for part in sign.split(text) if part.strip(" -–")]
    begins = bool(BULLET.match(text)) or are_alike(parts)
    for place, part in enumerate(parts):
        bullet = begins or place > 0
        own = f"• {part.strip(' -–')}" if bullet else part.rstrip()
        yield replace(line, text=own, soft=line.soft and place == 0)


def are_alike(parts: Sequence[str]) -> bool:
    """Whether dots stand between short entries, the first of which is one of them and names no section or role."""
    first = parts[0].strip()
    if first.endswith(":") or any(len(part.split()) > LONGEST_ENTRY for part in parts):
        return False
    return not role_names.announces_section(first) and not role_names.is_trade(first)


def with_heads(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, a short line right above a list standing as its heading, as "Your week" or "Duties;" does."""
    before: Block | None = None
    for block in blocks:
        if before is not None:
            yield heading_of(before) if block.type is BlockType.ITEM and announces_list(before) else before
        before = block
    if before is not None:
        yield before


def heading_of(block: Block) -> Block:
    """A line as a heading."""
    return replace(block, type=BlockType.HEADING, depth=EMPHATIC_DEPTH, emphatic=True)


def announces_list(block: Block) -> bool:
    """Whether a paragraph is as short as a heading, and is no sentence, label with a value or end of one."""
    text = block.text
    if block.type is not BlockType.PARAGRAPH or not text[:1].isupper() or ": " in text or text.endswith(","):
        return False
    longest = LONGEST_MARKED_HEADING if text.endswith(";") else LONGEST_LIST_HEADING
    return len(text.split()) <= longest and not SENTENCE_END.search(text.rstrip(";!"))


def beside(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """The lines right above and below one."""
    return (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])


def unnumbered(lines: list[Line]) -> list[Line]:
    """The lines with bullets for numbers such as 1.1 where two or more of them begin so."""
    if sum(OUTLINE.match(line.text) is not None for line in lines) < 2:
        return lines
    return [replace(line, text=OUTLINE.sub(r"\1• ", line.text, count=1)) for line in lines]


def labelled(lines: list[Line]) -> list[Line]:
    """The lines, bold the labels of a form where several stand each on a line of its own."""
    if sum(role_names.is_form_label(line.text) for line in lines) < FEWEST_LABELS:
        return lines
    return [replace(line, bold=line.bold or role_names.is_form_label(line.text)) for line in lines]


def has_one_value(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is the label of a form, and behind the line below it stands another label or nothing."""
    labels = [line.bold and role_names.is_form_label(line.text) for line in lines[place : place + 3]]
    return labels in ([True, False], [True, False, True])


def leaves_list(item: Line, line: Line, width: int) -> bool:
    """Whether a line right below an item, as far left as its bullet, is one of its own and no wrapped part of it."""
    above, text = item.text.strip(), fold(line.text)
    first = LETTER_OR_DIGIT.search(text)
    if hangs(above) or above.endswith(",") or text.startswith("(") or first is None or not first[0].isupper():
        return False
    # Below a bold title the item goes on with what the title names.
    ends = not item.bold and not is_full(above, text, width)
    return ends or line.bold or role_names.announces_section(text)


def heads_list(text: str, following: str) -> bool:
    """Whether a short line without a full stop stands directly above a list item."""
    if not BULLET.match(following) or BULLET.match(text) or SENTENCE_END.search(text):
        return False
    return text[:1].isupper() and len(text.split()) <= LONGEST_LIST_HEADING and ": " not in text


def reads_as_heading(text: str, bold: bool) -> bool:
    """Whether a line of text is a heading by its bold type, its closing colon or its capitals."""
    if len(text.split()) > LONGEST_HEADING or not LETTER.search(text):
        return False
    if text.endswith(":"):
        return not SENTENCE_END.search(text[:-1])
    if SENTENCE_END.search(text) and not text.endswith(("?", "!")):
        return False
    return bold or is_capitals(text)
