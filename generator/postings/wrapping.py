"""The lines of a paragraph in, the same out with those put together that only the writer's column kept apart."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

LONGEST_LIST_HEADING, LONGEST_QUESTION = 6, 8
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
LETTER = re.compile(r"[^\W\d_]")
# What counts adverts and towns: a letter or two among digits.
CODE = re.compile(r"(?=(?:.*\d){3})(?!(?:.*[^\W\d_]){4})\S+")
SENTENCE_END = re.compile(r"[.!?…;][\"'”»)\]*_]*$")
SENTENCE_INSIDE = re.compile(r"[^\W\d_]{3}\)?[.!?] [A-ZÀ-Þ]")
LABEL_AND_VALUE = re.compile(r"\s*[^\W\d][^:.,;]{1,28}:\s+\S")
# No line that is meant as a whole ends with such a word.
HANGING = re.compile(
    r"\b(?:the|an?|our|your|and|or|of|to|with|for|le|la|les|des?|du|et|ou|à|pour|avec|un|une"
    r"|der|die|das|den|eine[nrms]?|und|oder|mit|für)$",
    re.I,
)
# A heading may end with what belongs to its verb: "Who we are looking for", "Das bringst du mit".
STRANDED = re.compile(
    r"(?:(?:what|who|where|how)\b.{3,40}\b(?:for|with|to|of)|.{0,30}\b(?:bring|nimm|nehm|mach)\w*\b.{0,20}\bmit)$",
    re.I,
)
# A picture that a line begins with is its bullet.
PICTURE = re.compile(r"\s*[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff][\ufe0f\u200d]*\s*[^\W_]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paragraph; `soft` when the break before it may only be where the writer's column ended."""

    text: str
    number: int | None = None
    bold: bool = False
    soft: bool = False


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


def join_wrapped(lines: Sequence[Line], column: int, entries: Collection[int] = ()) -> list[Line]:
    """The lines with those put together that only the writer's column, or a break inside bold, kept apart.

    *entries* are the places of lines known to begin something of their own.
    """
    width = column or column_of([line.text for line in lines])
    width = 0 if lists_lines(lines, width) else width
    marked, listed = are_marked(lines), are_listed(lines)
    joined: list[list[Line]] = []
    for place, line in enumerate(lines):
        alone = place + 1 < len(lines) and stands_alone(line, lines[place + 1], width)
        alone = alone or place in entries or is_question(lines, place, width)
        ends = bool(joined) and (
            leaves_item(joined[-1][0], line)
            or ends_entry(joined[-1], line, width, marked)
            or (listed and ends_list(joined[-1], line, width))
            or is_question(lines, place - 1, width)
        )
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


def are_listed(lines: Sequence[Line]) -> bool:
    """Whether two items stand one right below the other, so that no text is meant to stand between them."""
    return any(BULLET.match(above.text) and BULLET.match(line.text) for above, line in pairwise(lines))


def ends_list(run: Sequence[Line], line: Line, width: int) -> bool:
    """Whether an item that ends with a full stop ends its list: a sentence begins as far left as its bullet."""
    first, above, text = run[0], run[-1].text.rstrip(), line.text.strip()
    if not BULLET.match(first.text) or not SENTENCE_END.search(above) or not text[:1].isupper():
        return False
    return indent(line.text) <= indent(first.text) and not is_full(above, text, width)


def is_question(lines: Sequence[Line], place: int, width: int) -> bool:
    """Whether a line is a short question, one alone, with a line below that had room beside it, as a heading has."""
    if place < 0 or place + 1 >= len(lines):
        return False
    text, below = lines[place].text.strip(), lines[place + 1].text.strip()
    if not text.endswith("?") or len(text.split()) > LONGEST_QUESTION or SENTENCE_INSIDE.search(text):
        return False
    above = lines[place - 1].text.strip() if place else ""
    if (
        hangs(above)
        or above.endswith((",", "?"))
        or below.endswith("?")
        or is_full(above, text, width)
        or is_full(text, below, width)
    ):
        return False
    return text[:1].isupper() and not below[:1].islower()


def continues(before: Line, line: Line, width: int) -> bool:
    """Whether a line goes on with the sentence or paragraph of the line before it."""
    text, above = line.text.strip(), before.text.strip()
    if BULLET.match(line.text) or PICTURE.match(line.text) or before.bold != line.bold or above.endswith(":"):
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


def is_full(above: str, text: str, width: int) -> bool:
    """Whether the first word of a line had no room in the line above it."""
    return len(above) + 1 + len(text.split(" ", 1)[0]) > width > NARROWEST_COLUMN


def indent(text: str) -> int:
    """How far a line is indented."""
    return len(text) - len(text.lstrip())


def is_capitals(text: str) -> bool:
    """Whether a line is written in capitals throughout, a date or a code not counting."""
    words = [word for word in text.split() if LETTER.search(word) and not CODE.fullmatch(word)]
    return sum(map(len, words)) > 5 and text == text.upper() and text != text.lower() and "@" not in text
