"""The styles of an .xlsx in, which of them are those of dates out: a date is a number that looks like one."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.grids.markup import Element, root_of

# Numbers with these formats are dates and times (ECMA-376 part 1, 18.8.30); the rest go by their letters.
DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
NOT_LETTERS_OF_A_DATE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
LETTERS_OF_A_DATE = re.compile(r"[dmyhs]", re.IGNORECASE)
# What is longer is not worth remembering.
LONGEST_KEPT = 100_000


def date_styles(content: bytes) -> tuple[bool, ...]:
    """Which styles of a part are those of dates."""
    return _kept(content) if len(content) <= LONGEST_KEPT else tuple(_are_of_dates(root_of(content)))


@lru_cache(maxsize=64)
def _kept(content: bytes) -> tuple[bool, ...]:
    """The same, remembered: a program writes the same part into every card."""
    return tuple(_are_of_dates(root_of(content)))


def _are_of_dates(root: Element) -> Iterator[bool]:
    own = {e.get("numFmtId"): e.get("formatCode") or "" for e in root.iterfind("{*}numFmts/{*}numFmt")}
    for style in root.iterfind("{*}cellXfs/{*}xf"):
        number = style.get("numFmtId") or "0"
        if number in own:
            yield LETTERS_OF_A_DATE.search(NOT_LETTERS_OF_A_DATE.sub("", own[number])) is not None
        else:
            yield int(number) in DATE_FORMATS
