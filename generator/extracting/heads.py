"""A line that looks like a heading in, whether it says something itself; and what it opens where it does not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator import criteria
from generator.extracting import cues, facts, fields, sections, waiving
from generator.extracting.wording import Announces
from generator.model import ASKING, Block, BlockType, Importance, Kind

SHORT, LONGEST = 8, 12
FEW_WORDS = 4
LONG_LEAD = 9
# What leads and says no more has no more words: its last clause and what stands before, or all of it.
LONGEST_CLAUSE, LONGEST_BEFORE, LONGEST_WHOLE = 6, 11, 12
LONGEST_LABEL = 5
FEW_COLUMNS, LONGEST_CELL = 3, 3
# How much the words of a line must speak for an ask before it counts as more than a heading.
LIKELY = 5
ELLIPSES = ("...", "…", "....")
# What parts the title from what stands behind it.
TAIL = re.compile(r"\s+[-–—|·•/]+\s|,\s")
DIGIT = re.compile(r"\d")
# "37 a week", but no "1. Tasks" and no "2024 intake: tasks".
FIGURE = re.compile(r"[£$€]?\d{1,3}(?:[.,]\d+)? [^:]*$")
# What asks are about, which a heading below it may part by how much they are asked for.
SUBJECTS = (Announces.EXPERIENCE, Announces.EDUCATION, Announces.CREDENTIALS, Announces.LANGUAGES)

# A line that tells whom the post answers to says more than that a list follows.
ANSWERS = re.compile(
    r"\b(?:report(?:s|ing)?|answer(?:s|ing)?|rattach|supervis|sous (?:la|l['’])|under the|unterst(?:ell|eh)|bericht|"
    r"unter (?:der|Leitung))",
    re.I,
)
# "What we look for" is a question though it has no sign of one.
QUESTION = re.compile(r"(?:what|who|how|why|ce qu[ei]\b|qui|pourquoi|was|wer|wen|wie|warum)\b", re.I)
# What the last clause before a colon may lead to and say nothing else.
LED_TO = (Announces.REQUIREMENTS, Announces.DUTIES, Announces.OFFER)
# Sections that mostly are lists.
LISTING = (
    Announces.REQUIREMENTS, Announces.PREFERRED, Announces.DUTIES, Announces.OFFER, Announces.CONDITIONS, *SUBJECTS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading that stands open: its text, its depth and what it announces.

    `likened` where only likeness to other headings told that, `topic` where it announces nothing of its own,
    `insists` where it only says how much the part of the heading above it is asked for.
    """

    text: str
    depth: int
    announces: Announces | None
    borrowed: bool = False
    likened: bool = False
    topic: bool = False
    insists: Importance | None = None


def is_long(sentence: str) -> bool:
    """Whether a sentence that leads to a list says more than that the list follows."""
    return words_of(sentence) >= LONG_LEAD


def words_of(text: str) -> int:
    """How many words a text has; a sign that stands apart, as French sets a colon, is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def only_leads(sentence: str, kind: Kind, language: str) -> bool:
    """Whether a long sentence with a colon ends with a clause that only says what the list below it names."""
    before, _, clause = sentence.rpartition(", ")
    longest = LONGEST_CLAUSE if before else LONGEST_WHOLE
    if kind is Kind.PROCESS or words_of(before) > LONGEST_BEFORE or words_of(clause) > longest:
        return False
    if ANSWERS.search(sentence):
        return False
    return sections.led_in(clause, language) in LED_TO


def is_long_lead(text: str) -> bool:
    """Whether what looks like a heading is a sentence that leads to a list."""
    return text.endswith(":") and is_long(text)


def names_title(text: str, title: str | None) -> bool:
    """Whether a heading is the title with the hours, pay or employer that stand behind it."""
    return title is not None and text.startswith(title) and TAIL.match(text, len(title)) is not None


def is_sentence(text: str, title: str | None, language: str) -> bool:
    """Whether what the page sets as a heading is a sentence as long as prose, or takes an ask back, and no title."""
    if text != title and waiving.turned(text, language) is not None:
        return True
    if names_title(text, title):
        return False
    words = len(text.split())
    return words > SHORT and (text.endswith(".") or (words > LONGEST and text[-1:] not in ":?!"))


def says_something(heading: str) -> bool:
    """Whether a heading holds a value behind a colon, as "Hours: nine to five" does, or is an address."""
    label, colon, value = heading.partition(": ")
    valued = bool(colon) and bool(value.strip()) and len(label.split()) <= LONGEST_LABEL
    return valued or facts.is_address(heading)


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


def is_bare(block: Block, following: Block | None, language: str, above: Announces | None = None) -> bool:
    """Whether a paragraph is a heading without the form of one: short, no sentence, and it announces.

    Right below a heading, which announces what is given as *above*, it is an entry unless only headings say so.
    """
    if block.type is BlockType.FIELD:
        return fields.announced(block.name or "") is Announces.TITLE
    if block.type is not BlockType.PARAGRAPH or following is None:
        return False
    text = block.text.strip()
    if text.endswith(ELLIPSES):
        text = text.rstrip(".… ")
    if following.type is BlockType.HEADING and words_of(text) >= FEW_WORDS and not heads_headings(text, language):
        return False
    if following.type is BlockType.ITEM:
        text = text.removesuffix(";")
    if len(text.split()) > SHORT or text.endswith((".", ";", ",")) or ": " in text or tells(text, language):
        return False
    if len(text.split()) < FEW_WORDS and following.text.endswith(":") and following.type is BlockType.PARAGRAPH:
        return True
    what = sections.announced(text, language)
    listed = sections.is_listed(text, language)
    if above in LISTING and not listed and sections.by_words(sections.plain(text), language) is None:
        return False
    told = what is Announces.CONDITIONS and not listed and len(text.split()) >= FEW_WORDS
    return what is not None and not ((what is Announces.PREFERRED or told) and asks(text, language))


def heads_headings(text: str, language: str) -> bool:
    """Whether a line of several words right above a heading is one too: a known one, or a question that announces."""
    asked = (text.endswith("?") or QUESTION.match(text) is not None) and sections.announced(text, language) in LISTING
    return asked or sections.is_listed(text, language)


def ranked(text: str, depth: int, above: Sequence[Section], right_below: bool) -> Section | None:
    """The section of "Essential" or "Desirable" below a heading for what is asked, such as experience.

    It is below that heading by its depth, right behind it, or beside another such section.
    """
    insists = criteria.named_by(text)
    whole = [section for section in above if section.insists is None]
    if insists is None or not whole or whole[-1].announces not in SUBJECTS:
        return None
    if whole[-1].depth >= depth and not right_below and len(whole) == len(above):
        return None
    return Section(text, max(depth, whole[-1].depth + 1), whole[-1].announces, insists=insists)
