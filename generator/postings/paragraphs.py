"""The lines of one paragraph in, its blocks out: what bold type, colons, capitals and bullets make of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model import Block, BlockType
from generator.postings import labels

# Depth of the headings that no format marks: capitals stand above bold type and colons.
CAPITALS_DEPTH = 5
EMPHATIC_DEPTH = 7
LONGEST_HEADING = 14
LONGEST_LIST_HEADING = 6
LONGEST_MARKED_HEADING = 9
WIDEST_COLUMN = 100
NARROWEST_COLUMN = 55
NEAR_COLUMN = 12
FULL_LINES = 2
FEWEST_MARKED = 2

# A number that German writes with a full stop belongs to its noun: "13. Gehalt", "2. Lehrjahr", "1. August".
ORDINAL = (
    r"(?:1[2-6]\.\s+\w*(?i:gehalt|gehälter|lohn|löhne|salär)"
    r"|\d{1,2}\.\s+(?:(?:und|oder|bis)\s+\d|(?:\w+(?:jahr|semester|rate|woche)|\w*[Ee]xamen|Semester|Quartal|Klasse"
    r"|Stock|Obergeschoss|Bildungsweg|Arbeitsmarkt|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember)\b))"
)
BULLET = re.compile(
    r"\s*(?:"
    r"[•●▪◦‣⁃∙·○■□◆◇❖➢➤➔➜►▶▸▹▫◾⦁⚫✓✔✅☑★☆✦→⇒\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0e0]\ufe0f?\s*"
    r"|[-*–—+»>]\s+(?=\S)"
    r"|[-=]+>\s*(?=\S)"
    r"|[-–—](?=[A-Za-zÀ-ÿ])"
    r"|o\s+(?=[A-ZÀ-Þ])"
    rf"|(?!{ORDINAL})\(?\d{{1,2}}[.)](?:\s+|(?=[A-Z]))(?=\S)"
    r"|\(?[a-hA-H]\)\s+"
    r"|[a-h]\.\s+(?![A-Za-z]\.)(?=\S)"
    r"|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s+(?=\S)"
    r")"
)
# A number of two or three parts, as "1.1"; alone it may be an amount, so that only two or more make a list.
OUTLINE = re.compile(r"^([^\S\n]*)\(?\d{1,2}(?:\.\d{1,2}){1,2}[.)]?[^\S\n]+(?=[^\W\d_])", re.M)
# Bullets typed inside one line; a hyphen is one only where the line begins with it and several others follow.
INLINE = re.compile(r"[•●▪■◆➢➤✓✔⦁]")
INLINE_HYPHEN = re.compile(r"(?<=[^\W_]|[.;,)’'”])\s?[-–]\s(?=[A-ZÀ-Þ])")
FEWEST_INLINE = 2
# What a lost picture leaves in front of a line, or alone on it.
LOST = re.compile(r"(?:[?\ufffd]{1,2}\s+(?=\S)|\s*[?\ufffd]{1,2}\s*$)")
# Lines with cells one below the other are rows of a table that somebody typed or copied.
CELLS = re.compile(r"\S \| \S")
LETTER, LETTER_OR_DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"[^\W_]")
SENTENCE_END = re.compile(r"[.!?…;][\"'”»)\]*_]*$")
SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3}\)?[.!?] [A-ZÀ-Þ]")
RULE = re.compile(r"[\s*_=~#|+.–—-]*$")
LABEL_AND_VALUE = re.compile(r"\s*[^\W\d][^:.,;]{1,28}:\s+\S")
# No line that is meant as a whole ends with such a word.
HANGING = re.compile(
    r"\b(?:the|an?|our|your|and|or|of|to|with|for|le|la|les|des?|du|et|ou|à|pour|avec|der|die|das|den|und|oder|mit|für)$",
    re.I,
)
# A heading may end with what belongs to its verb: "Who we are looking for", "Das bringst du mit".
STRANDED = re.compile(
    r"(?:(?:what|who|where|how)\b.{3,40}\b(?:for|with|to|of)|.{0,30}\b(?:bring|nimm|nehm|mach)\w*\b.{0,20}\bmit)$",
    re.I,
)
# Bold type that the writer opened or closed wrongly stays in the text as runs of asterisks.
STRAY_MARKS = re.compile(r"\*{2,}|(?<!\w)_{2,}(?!\w)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paragraph; `soft` when the break before it may only be where the writer's column ended."""

    text: str
    number: int | None = None
    bold: bool = False
    soft: bool = False


def fold(text: str) -> str:
    """The text with every run of white space as one space and without stray marks of bold type."""
    marked = "**" in text or "__" in text
    return " ".join((STRAY_MARKS.sub("", text) if marked else text).split())


def cut(lines: Sequence[Line], column: int = 0) -> Iterator[Block]:
    """The blocks of a paragraph in order; `column` is where the whole text is wrapped, if it is."""
    listed = [part for line in lines if not RULE.match(line.text) for part in apart(line)]
    joined = join_wrapped(unnumbered(listed), column)
    for place, line in enumerate(joined):
        text = fold(line.text)
        heads = place + 1 < len(joined) and heads_list(text, joined[place + 1].text)
        bullet = BULLET.match(text)
        if bullet and len(text) > bullet.end():
            yield Block(type=BlockType.ITEM, text=text[bullet.end() :].strip(), line=line.number)
        elif heads or reads_as_heading(text, line.bold):
            depth = CAPITALS_DEPTH if is_capitals(text) else EMPHATIC_DEPTH
            yield Block(type=BlockType.HEADING, text=text, line=line.number, depth=depth, emphatic=True)
        else:
            cells = CELLS.search(text) and any(CELLS.search(near.text) for near in beside(joined, place))
            yield Block(type=BlockType.ROW if cells else BlockType.PARAGRAPH, text=text, line=line.number)


def apart(line: Line) -> Iterator[Line]:
    """A line as it stands, or as several where bullets are typed inside it."""
    text = LOST.sub("", line.text, count=1) if LOST.match(line.text) else line.text
    if not text.strip():
        return
    sign = INLINE if len(INLINE.findall(text)) >= FEWEST_INLINE else INLINE_HYPHEN
    if sign is INLINE_HYPHEN and (text.lstrip()[:1] not in "-–" or len(sign.findall(text)) < FEWEST_INLINE):
        yield replace(line, text=text)
        return
    begins = bool(BULLET.match(text))
    for place, part in enumerate(part for part in sign.split(text) if part.strip(" -–")):
        bullet = begins or place > 0
        own = f"• {part.strip(' -–')}" if bullet else part.rstrip()
        yield replace(line, text=own, soft=line.soft and place == 0)


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


def column_of(lines: Sequence[str]) -> int:
    """The column at which a text is wrapped, or 0 where some lines run on, few are full or none breaks a sentence."""
    lengths = [len(line) for line in lines]
    longest = max(lengths, default=0)
    full = [place for place, length in enumerate(lengths) if length > longest - NEAR_COLUMN]
    if longest > WIDEST_COLUMN or len(full) < FULL_LINES:
        return 0
    return longest if any(breaks_sentence(lines, place) for place in full) else 0


def breaks_sentence(lines: Sequence[str], place: int) -> bool:
    """Whether a line is prose: the next goes on in lower case, or a sentence ends inside it and none at its end."""
    text, below = lines[place].rstrip(), lines[place + 1].lstrip() if place + 1 < len(lines) else ""
    if below[:1].islower() and not BULLET.match(below):
        return True
    return bool(below) and SENTENCE_INSIDE.search(text) is not None and not SENTENCE_END.search(text)


def are_marked(lines: Sequence[Line]) -> bool:
    """Whether semicolons stand at the ends of lines, as in a list, and seldom inside them, as in prose."""
    ends = sum(line.text.endswith(";") for line in lines)
    return ends >= FEWEST_MARKED and ends * 2 > sum(line.text.count(";") for line in lines)


def join_wrapped(lines: Sequence[Line], column: int) -> list[Line]:
    """The lines with those put together that only the writer's column, or a break inside bold, kept apart."""
    width = column or column_of([line.text for line in lines])
    width = 0 if lists_lines(lines, width) else width
    marked = are_marked(lines)
    joined: list[list[Line]] = []
    for place, line in enumerate(lines):
        alone = place + 1 < len(lines) and stands_alone(line, lines[place + 1], width)
        ends = bool(joined) and (leaves_item(joined[-1][0], line) or ends_entry(joined[-1], line, width, marked))
        if joined and not alone and not ends and continues(joined[-1][-1], line, width):
            joined[-1].append(line)
        else:
            joined.append([line])
    return [replace(run[0], text=" ".join(line.text.strip() for line in run)) for run in joined]


def lists_lines(lines: Sequence[Line], width: int) -> bool:
    """Whether lines without bullets end early, each before a capital, and none breaks a sentence, as in a list."""
    pairs = [
        (above.text.strip(), line.text.strip()) for above, line in pairwise(lines) if not BULLET.match(line.text)
    ]
    if any(text[:1].islower() and is_full(above, text, width) for above, text in pairs):
        return False
    return any(ends_early(above, text, width) for above, text in pairs[1:])


def ends_early(above: str, text: str, width: int) -> bool:
    """Whether a line that ends no sentence stops where the first word of the next, a capital one, had room."""
    whole = not (SENTENCE_END.search(above) or above.endswith((",", ":")) or hangs(above))
    return whole and text[:1].isupper() and not is_full(above, text, width)


def ends_entry(run: Sequence[Line], line: Line, width: int, marked: bool) -> bool:
    """Whether a semicolon above a line ends an entry of a list; `marked` where several lines end with one."""
    above, text = run[-1].text.rstrip(), line.text.strip()
    if not above.endswith(";") or (BULLET.match(run[0].text) and indent(line.text) > indent(run[0].text)):
        return False
    return marked or (text[:1].isupper() and not is_full(above, text, width))


def continues(before: Line, line: Line, width: int) -> bool:
    """Whether a line goes on with the sentence or paragraph of the line before it."""
    text, above = line.text.strip(), before.text.strip()
    if BULLET.match(line.text) or before.bold != line.bold or above.endswith(":"):
        return False
    if LABEL_AND_VALUE.match(text) and LABEL_AND_VALUE.match(above):
        return False
    if text[:1].islower() and not SENTENCE_END.search(above):
        return line.soft or len(above) > 40 or above.endswith(",")
    if not line.soft or is_capitals(above) != is_capitals(text):
        return False
    if SENTENCE_END.search(above) or text.startswith("("):
        return True
    if hangs(above):
        return True
    return is_full(above, text, width)


def hangs(text: str) -> bool:
    """Whether a line ends with a word that another must follow; "What we look for" and "bringst du mit" do not."""
    return HANGING.search(text) is not None and not STRANDED.match(text)


def stands_alone(line: Line, following: Line, width: int) -> bool:
    """Whether a short line ends where the next line's first word had room, without a full stop, as headings do."""
    text, below = line.text.strip(), following.text.strip()
    if len(text.split()) > LONGEST_LIST_HEADING or not text[:1].isupper() or SENTENCE_END.search(text):
        return False
    if hangs(text) or text.endswith(",") or below[:1].islower():
        return False
    return not width or len(text) + 1 + len(below.split(" ", 1)[0]) <= width


def leaves_item(first: Line, line: Line) -> bool:
    """Whether a line with a capital stands as far left as the bullet of the item above it, so is no part of it."""
    if not BULLET.match(first.text) or line.text.lstrip()[:1].islower():
        return False
    return indent(line.text) <= indent(first.text) and len(line.text.split()) <= LONGEST_LIST_HEADING


def leaves_list(item: Line, line: Line, width: int) -> bool:
    """Whether a line right below an item, as far left as its bullet, is one of its own and no wrapped part of it."""
    above, text = item.text.strip(), fold(line.text)
    first = LETTER_OR_DIGIT.search(text)
    if hangs(above) or above.endswith(",") or text.startswith("(") or first is None or not first[0].isupper():
        return False
    # Below a bold title the item goes on with what the title names.
    ends = not item.bold and not is_full(above, text, width)
    return ends or line.bold or labels.announces_section(text)


def is_full(above: str, text: str, width: int) -> bool:
    """Whether the first word of a line had no room in the line above it."""
    return len(above) + 1 + len(text.split(" ", 1)[0]) > width > NARROWEST_COLUMN


def indent(text: str) -> int:
    """How far a line is indented."""
    return len(text) - len(text.lstrip())


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


def is_capitals(text: str) -> bool:
    """Whether a line is written in capitals throughout, a date or a code not counting."""
    words = [word for word in text.split() if LETTER.search(word)]
    return sum(map(len, words)) > 5 and text == text.upper() and text != text.lower() and "@" not in text
