"""A workbook as one frozen thing, whichever format it came in: sheets, cells, names, merges, properties."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.grids.guard import UnusableError

# What lies beyond is not part of any form, however many rows and columns were put in; it is never looked at.
LAST_ROW, LAST_COLUMN = 3_000, 1_000
# A form has some ten thousand characters and few hundred cells. Past these somebody means harm.
MOST_CELLS, MOST_CHARACTERS, MOST_MERGES, MOST_NAMES = 100_000, 5_000_000, 5_000, 5_000
LONGEST_REFERENCE = 300
# Merges of this many rows and more are kept apart, under a row that there is not.
HIGH, TALL = 50, 0

Kind = Literal["text", "number", "date", "boolean", "error", "formula"]
At = tuple[int, int]
"""A cell by its row and column, counted from 1."""

ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
# `Scorecard!$A$15`, `'Score card'!A15:B16`, and OpenDocument's `$Scorecard.$A$15`.
REFERENCE = re.compile(
    r"\$?(?:'((?:[^']|'')+)'|([^'!:\[\]]+?))[!.](\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?::.*)?", re.DOTALL
)


class Value(NamedTuple):
    """What a cell holds. A number or date is written as text; `cached` is what a formula last gave."""

    kind: Kind
    text: str
    cached: str = ""


def of_formula(text: str, cached: str) -> Value:
    """A formula; LibreOffice writes yes and no as the formulas `TRUE()` and `FALSE()`, which they are not."""
    said = text.partition("=")[2].strip().upper().removesuffix("()")
    return Value("boolean", said) if said in ("TRUE", "FALSE") else Value("formula", text, cached)


class Merge(NamedTuple):
    """Cells made one: the first is the one that is seen."""

    first: At
    last: At

    @property
    def is_low(self) -> bool:
        """Whether it goes over few rows, as all of ours do."""
        return self.last[0] - self.first[0] < HIGH

    def covers(self, at: At) -> bool:
        """Whether a cell is one of them."""
        (top, left), (bottom, right) = self
        return top <= at[0] <= bottom and left <= at[1] <= right


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The cells of a sheet that hold something, and those that were made one; `by_row` are the low merges by row."""

    title: str
    cells: Mapping[At, Value]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    by_row: Mapping[int, tuple[Merge, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the merges by row, once: a reader asks for many cells."""
        by_row: dict[int, tuple[Merge, ...]] = {}
        for merge in self.merges:
            for row in range(merge.first[0], merge.last[0] + 1) if merge.is_low else (TALL,):
                by_row[row] = (*by_row.get(row, ()), merge)
        object.__setattr__(self, "by_row", by_row)

    def text(self, at: At) -> str:
        """What a cell shows, without white space around it; nothing for a cell that is empty."""
        value = self.cells.get(at)
        if value is None:
            return ""
        return (value.cached if value.kind == "formula" else value.text).strip()

    def merge_over(self, at: At) -> Merge | None:
        """The merge that a cell is part of."""
        for merge in (*self.by_row.get(at[0], ()), *self.by_row.get(TALL, ())):
            if merge.covers(at):
                return merge
        return None


class Room:
    """How much a workbook may still hold, on all its sheets together."""

    __slots__ = ("cells", "characters", "merges")

    def __init__(self) -> None:
        self.cells, self.characters, self.merges = MOST_CELLS, MOST_CHARACTERS, MOST_MERGES

    def take(self, characters: int) -> None:
        """Count a cell that holds so many characters."""
        self.cells -= 1
        self.characters -= characters
        if self.characters < 0:
            raise UnusableError("too-large", f"it holds more than {MOST_CHARACTERS} characters")
        if self.cells < 0:
            raise UnusableError("too-large", f"it holds more than {MOST_CELLS} filled cells")

    def take_merge(self) -> None:
        """Count cells made one."""
        self.merges -= 1
        if self.merges < 0:
            raise UnusableError("too-large", f"it holds more than {MOST_MERGES} merged cells")


class Gathered:
    """The cells and merges of a sheet that is being read, as far as there is room for them."""

    def __init__(self, room: Room) -> None:
        self.cells: dict[At, Value] = {}
        self.merges: list[Merge] = []
        self._room = room

    def add(self, at: At, value: Value) -> None:
        """Note what a cell holds."""
        if at in self.cells:
            message = f"its cell {address_of(at)} stands twice, so that two programs would read two values"
            raise UnusableError("damaged", message)
        self._room.take(len(value.text) + len(value.cached))
        self.cells[at] = value

    def merge(self, merge: Merge | None) -> None:
        """Note a merge that begins within a form's range."""
        if merge is not None:
            self._room.take_merge()
            self.merges.append(merge)

    def sheet(self, title: str, *, hidden: bool = False) -> Sheet:
        """The sheet as it is now."""
        return Sheet(title=title, cells=self.cells, merges=tuple(self.merges), hidden=hidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """The sheets of a workbook by title, in its order; names, in small letters, with the title and cell they mean."""

    sheets: Mapping[str, Sheet]
    names: Mapping[str, tuple[str, At]]
    properties: Mapping[str, str]

    def named(self, name: str) -> Value | None:
        """What the cell of a defined name holds; None where it is empty, or where there is no such name or sheet."""
        title, at = self.names.get(name.lower(), ("", (0, 0)))
        sheet = self.sheets.get(title)
        return None if sheet is None else sheet.cells.get(at)


Wanted = Callable[[Mapping[str, tuple[str, At]], str], bool]
"""Whether a sheet has to be read, by the names of its workbook and its title."""


@lru_cache(maxsize=8192)
def at_of(address: str) -> At | None:
    """The cell of an address like `A15` or `$A$15`; None for what is not one."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        return None
    column = 0
    for letter in found.group(1).upper():
        column = column * 26 + ord(letter) - 64
    return int(found.group(2)), column


def address_of(at: At) -> str:
    """A cell as people write it: `A15`."""
    row, column = at
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"


def is_within(at: At) -> bool:
    """Whether a cell can be part of a form."""
    return 0 < at[0] <= LAST_ROW and 0 < at[1] <= LAST_COLUMN


def referred(text: str) -> tuple[str, At] | None:
    """The sheet and first cell that a reference means; None where it means none, as `#REF!`."""
    return _referred(text) if len(text) <= LONGEST_REFERENCE else None


@lru_cache(maxsize=8192)
def _referred(text: str) -> tuple[str, At] | None:
    found = REFERENCE.fullmatch(text.strip())
    if found is None:
        return None
    quoted, plain, address = found.groups()
    at = at_of(address)
    if at is None or not is_within(at):
        return None
    return (quoted.replace("''", "'") if quoted else plain), at


def merge_of(reference: str) -> Merge | None:
    """The merge of a reference like `B12:F12`."""
    first, _, last = reference.partition(":")
    start, end = at_of(first), at_of(last or first)
    if start is None or end is None or start == end or not is_within(start):
        return None
    return Merge(start, end)
