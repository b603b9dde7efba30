"""A workbook in, its tables out, each found by its heads wherever it stands, and its cells with what is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.dates import plain
from generator.grids import answers
from generator.grids.book import At, Book, Sheet, Value, address_of
from generator.grids.ratings import Read
from generator.model import CardProblem

LEFT_OUT, COUNTED, LISTED = "left out", "counted", "listed"
FILE_OUT = "file left out"
A_DATE = "a date with day, month and year, the month in letters where it could be mistaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of a sheet: the row of its heads, the column of each head, and the row that it ends before.

    `printed` is what a head is called on the sheet where that is something else than in `columns`.
    """

    sheet: Sheet
    head: int
    columns: Mapping[str, int]
    end: int | None = None
    printed: Mapping[str, str] = field(default_factory=dict)

    def rows(self) -> tuple[int, ...]:
        """The rows below the heads that hold something."""
        rows = {row for row, _ in self.sheet.cells if row > self.head and (self.end is None or row < self.end)}
        return tuple(sorted(rows))

    def at(self, row: int, head: str) -> At:
        """The cell of a row under a head."""
        return row, self.columns.get(head, 0)

    def value(self, row: int, head: str) -> Value | None:
        """What that cell holds, None where it is empty or there is no such column."""
        value = self.sheet.cells.get(self.at(row, head))
        return None if value is None or (value.kind == "text" and not plain(value.text)) else value

    def text(self, row: int, head: str) -> str:
        """What that cell shows, in one line."""
        return plain(self.sheet.text(self.at(row, head)))

    def place(self, row: int, head: str) -> str:
        """That cell as people write it; the first one of the row where there is no such column."""
        column = self.columns.get(head, 1)
        return f"{self.sheet.title}!{address_of((row, column))}"


def table_of(book: Book, title: str, heads: Sequence[str]) -> Table | None:
    """The table that has all those heads in one row; on the sheet of that title, else on any."""
    for sheet in sorted(book.sheets.values(), key=lambda s: s.title != title):
        found: dict[int, dict[str, int]] = {}
        for (row, column), value in sorted(sheet.cells.items()):
            if value.kind == "text":
                found.setdefault(row, {}).setdefault(plain(value.text), column)
        for row, columns in sorted(found.items()):
            if all(head in columns for head in heads):
                return Table(sheet=sheet, head=row, columns=columns)
    return None


def beside(book: Book, label: str, name: str) -> tuple[str, Value | None]:
    """What stands to the right of a label that is once in the workbook, else in the cell of that name; and where."""
    found = [
        (sheet, (row, column + 1))
        for sheet in book.sheets.values()
        for (row, column), value in sheet.cells.items()
        if value.kind == "text" and plain(value.text) == label
    ]
    if len(found) != 1:
        title, at = book.names.get(name, ("", (0, 0)))
        found = [(book.sheets[title], at)] if title in book.sheets else []
    if not found:
        return "", None
    ((sheet, at),) = found
    return f"{sheet.title}!{address_of(at)}", sheet.cells.get(at)


class Problems:
    """The problems of one file as they are found."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[CardProblem] = []

    def __iter__(self) -> Iterator[CardProblem]:
        return iter(self._found)

    def say(self, place: str, code: str, message: str, action: str) -> None:
        """Note what is wrong at a place and what was done."""
        self._found.append(CardProblem(file=self._file, place=place, code=code, message=message, action=action))

    def differs(self, parts: Sequence[str]) -> None:
        """Note that a form contradicts itself on what it is."""
        for part in parts:
            message = f"the {part}: what is printed and what the file says of itself differ; the majority counts"
            self.say("", "identity-differs", message, LISTED)

    def rating(self, read: Read, place: str, accepted: str) -> None:
        """Note what is to be said of a rating cell."""
        if read.code == "rating-spelled":
            self.say(place, read.code, f"{read.found}: understood, better is {accepted} alone", COUNTED)
        elif read.code is not None:
            self.say(place, read.code, f"{read.found} is no rating; accepted is {accepted}", LEFT_OUT)

    def text(self, value: Value | None, place: str) -> str:
        """The text of a cell, whole; what is no text is left out. What it said is never quoted."""
        read = answers.read_text(value)
        if read.code is not None:
            self.say(place, read.code, f"this cell holds {read.found}; accepted is a text", LEFT_OUT)
        return (read.value or "").strip()

    def date(self, value: Value | None, place: str) -> str | None:
        """The date of a cell as 2027-03-14."""
        read = answers.read_date(value)
        if read.code is not None:
            self.say(place, read.code, f"{read.found}; accepted is {A_DATE}", LEFT_OUT)
        return read.value

    def choice(self, value: Value | None, place: str, offered: Sequence[str], code: str) -> str:
        """The one of the offered texts that a cell holds, however it is spelled; empty where it is none of them."""
        if value is None:
            return ""
        said = plain(value.text).strip(" .").casefold() if value.kind in ("text", "number") else None
        found = next((text for text in offered if plain(text).casefold() == said), "")
        if not found:
            what = KINDS.get(value.kind, "another text")
            listed = ", ".join(f"“{text}”" for text in offered)
            self.say(place, code, f"this cell holds {what}; accepted is one of {listed}", LEFT_OUT)
        return found


KINDS = {
    "formula": "a formula", "date": "a date", "boolean": "yes or no", "error": "an error", "number": "a number"
}  # fmt: skip
