"""A line that looks like a heading in, whether it says something itself; and what it opens where it does not."""

import re
from dataclasses import dataclass

from generator import criteria
from generator.extracting import cues, sections
from generator.extracting.wording import Announces
from generator.model import ASKING, Kind

SHORT, LONGEST = 8, 12
LONG_LEAD = 9
LONGEST_LABEL = 5
FEW_COLUMNS, LONGEST_CELL = 3, 3
# How much the words of a line must speak for an ask before it counts as more than a heading.
LIKELY = 5
# What parts the title from what stands behind it.
TAIL = re.compile(r"\s+[-–—|·•/]+\s|,\s")
DIGIT = re.compile(r"\d")
# "37 a week", but no "1. Tasks" and no "2024 intake: tasks".
FIGURE = re.compile(r"[£$€]?\d{1,3}(?:[.,]\d+)? [^:]*$")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading that stands open: its text, its depth and what it announces.

    `likened` where only likeness to other headings told that, `topic` where it announces nothing of its own.
    """

    text: str
    depth: int
    announces: Announces | None
    borrowed: bool = False
    likened: bool = False
    topic: bool = False


def is_long(sentence: str) -> bool:
    """Whether a sentence that leads to a list says more than that the list follows."""
    return len(sentence.split()) >= LONG_LEAD


def is_long_lead(text: str) -> bool:
    """Whether what looks like a heading is a sentence that leads to a list."""
    return text.endswith(":") and is_long(text)


def names_title(text: str, title: str | None) -> bool:
    """Whether a heading is the title with the hours, pay or employer that stand behind it."""
    return title is not None and text.startswith(title) and TAIL.match(text, len(title)) is not None


def is_sentence(text: str, title: str | None) -> bool:
    """Whether what the page sets as a heading is a sentence as long as prose, and no title."""
    if names_title(text, title):
        return False
    words = len(text.split())
    return words > SHORT and (text.endswith(".") or (words > LONGEST and text[-1:] not in ":?!"))


def says_something(heading: str) -> bool:
    """Whether a heading holds a value behind a colon, as "Hours: nine to five" does."""
    label, colon, value = heading.partition(": ")
    return bool(colon) and bool(value.strip()) and len(label.split()) <= LONGEST_LABEL


def asks(text: str, language: str) -> bool:
    """Whether a line that could be a heading asks for something itself, as "Driving licence desirable" does."""
    if text.endswith((":", "?")) or sections.by_words(sections.plain(text), language) is not None:
        return False
    found = cues.scores(text, language)
    return max(found[kind] for kind in ASKING) >= LIKELY


def tells(text: str, language: str) -> bool:
    """Whether a line of several words with a number gives hours or pay, as it does where the number stands first."""
    if DIGIT.search(text) is None or " " not in text:
        return False
    if FIGURE.match(text):
        return True
    found = cues.scores(text, language)
    return max(found[Kind.CONDITION], found[Kind.OFFER]) >= LIKELY


def heads_table(row: str, language: str) -> bool:
    """Whether a row only names the columns: short cells, most of which announce something."""
    cells = row.split(" | ")
    if criteria.columns_of(cells) is not None:
        return True
    if any(criteria.named_by(cell) is not None for cell in cells[1:]):
        return False
    if len(cells) < FEW_COLUMNS or any(len(cell.split()) > LONGEST_CELL for cell in cells):
        return False
    return sum(sections.announced(cell, language) is not None for cell in cells) * 2 > len(cells)
