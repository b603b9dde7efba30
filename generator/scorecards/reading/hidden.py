"""The hidden sheet `_kit` in; what the card was when it was written: identity, questions with digests, facts."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.grids.book import Book, Sheet
from generator.scorecards import layout

# Enough for any card; what a stranger adds below is not looked at.
MOST_ROWS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as the card was written with it: its number on the card and its digest."""

    number: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """What `_kit` says; empty where the sheet is gone."""

    about: Mapping[str, str]
    questions: Mapping[str, Asked]
    facts: tuple[str, ...]


def read(book: Book) -> Hidden:
    """What the sheet `_kit` of a workbook says."""
    sheet = book.sheets.get(layout.HIDDEN)
    about: dict[str, str] = {}
    questions: dict[str, Asked] = {}
    facts: list[str] = []
    part = "about"
    for texts in _rows(sheet) if sheet is not None else ():
        if texts[:3] == layout.QUESTION_HEADINGS[:3]:
            part = "questions"
        elif texts[:2] == layout.FACT_HEADINGS:
            part = "facts"
        elif part == "about" and texts[0]:
            about[texts[0]] = texts[1]
        elif part == "questions" and texts[0]:
            number = texts[1].removesuffix(".0")
            asked = Asked(number=int(number) if number.isdecimal() and len(number) < 5 else 0, digest=texts[2])
            questions[texts[0]] = asked
        elif part == "facts" and texts[0]:
            facts.append(texts[0])
    return Hidden(about=about, questions=questions, facts=tuple(facts))


def _rows(sheet: Sheet) -> list[tuple[str, str, str]]:
    last = min(MOST_ROWS, max((row for row, _ in sheet.cells), default=0))
    rows = range(1, last + 1)
    return [(sheet.text((r, 1)), sheet.text((r, 2)), sheet.text((r, 3))) for r in rows]
