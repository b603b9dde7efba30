"""Texts, frames and heights put into a sheet: the hand of the card's writer."""

from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator import fitting
from generator.office import printable, write_text

INK, ACCENT, GREY, TINT, LINE = "000000", "1F4E79", "595959", "EEF3F8", "A6A6A6"
# The width of a digit in the font that column widths are counted in: Calibri 12, whose digits are whole pixels, so
# that LibreOffice, which does not round them, draws a column as wide as Excel does.
COUNTED_IN = 12.0
PIXELS_PER_CHARACTER = 8
PIXELS_OF_INDENT = 9
# The width that a cell in that font keeps free of text: less than `fitting` allows for where the font is not known.
PIXELS_OF_PADDING = 5
# Points that a row has to spare: little, for a card has two pages.
CLOSE = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a cell looks: `frame` is the colour of the line around it, `rule` of a line above it."""

    size: float = 10
    bold: bool = False
    colour: str = INK
    fill: str | None = None
    frame: str | None = None
    rule: str | None = None
    across: str = "left"
    down: str = "top"
    fit: bool = False
    indent: int = 0


BODY = Look()
LABEL = Look(size=8, bold=True, colour=ACCENT)
SMALL = Look(size=8.5)
PROVENANCE = Look(size=9, colour=GREY)
FILL_IN = Look(frame=ACCENT, indent=1)
# Small enough for a note of 1,200 characters to be seen and printed whole.
NOTE = Look(size=9, frame=ACCENT, indent=1)
CENTRED = Look(frame=ACCENT, across="center", down="center")


class Drawing:
    """A sheet being drawn from top to bottom: column widths in pixels, row heights as the texts need them.

    `cached` are the values of its formulas, which a previewer shows before anything is calculated; `growing` are the
    rows whose height follows what is typed.
    """

    def __init__(self, sheet: Worksheet, widths: tuple[int, ...]) -> None:
        self.sheet = sheet
        self.widths = widths
        self.row = 1
        self.cached: dict[str, str] = {}
        self.growing: list[int] = []
        self._needed = 0.0
        self._dressed: dict[Look, StyleArray] = {}
        for column, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width / PIXELS_PER_CHARACTER

    def put(self, text: str, first: int, last: int | None = None, look: Look = BODY) -> Cell:
        """Put a text into the current row, over the columns *first* to *last*."""
        cell = self._cell(first, last or first, look)
        write_text(cell, text)
        self._grow(text, first, last or first, look)
        return cell

    def formula(self, formula: str, shown: str, first: int, last: int | None = None, look: Look = BODY) -> Cell:
        """Put a formula of our own, and what it shows while nothing is filled in."""
        cell = self._cell(first, last or first, look)
        cell.value = formula
        self.cached[cell.coordinate] = shown
        self._grow(shown, first, last or first, look)
        return cell

    def blank(self, first: int, last: int | None = None, look: Look = FILL_IN, number_format: str = "@") -> Cell:
        """Put a cell to fill in: unlocked, and a text unless told, so that a note may begin with a hyphen."""
        cell = self._cell(first, last or first, look)
        cell.number_format = number_format
        for column in range(first, (last or first) + 1):
            self.sheet.cell(self.row, column).protection = _unlocked()
        return cell

    def end_row(self, least: float = 0, *, exactly: float | None = None) -> float:
        """Give the row the height that its texts need, and go on to the next."""
        height = exactly if exactly is not None else max(self._needed, least)
        height = min(round(height * 4) / 4, 409)
        self.sheet.row_dimensions[self.row].height = height
        self.row, self._needed = self.row + 1, 0.0
        return height

    def grow(self) -> None:
        """Let the height of the current row follow what is typed, by a cell beside it that is seen by nobody."""
        beside = cell_at(self.sheet, self.row, len(self.widths) + 1)
        self._dress(beside, replace(NOTE, frame=None))
        self.cached[beside.coordinate] = ""
        self.growing.append(self.row)

    def _cell(self, first: int, last: int, look: Look) -> Cell:
        for column in range(first, last + 1):
            self._dress(cell_at(self.sheet, self.row, column), look)
        if last > first:
            self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=first, end_column=last)
        return cell_at(self.sheet, self.row, first)

    def _dress(self, cell: Cell, look: Look) -> None:
        """Give a cell a look: openpyxl looks up each part of it among all styles, so a look known here is copied."""
        if look not in self._dressed:
            _dress(cell, look)
            # The stubs do not know of a cell's style.
            self._dressed[look] = copy(cell._style)  # type: ignore[attr-defined]
        cell._style = copy(self._dressed[look])  # type: ignore[attr-defined]

    def _grow(self, text: str, first: int, last: int, look: Look) -> None:
        pixels = sum(self.widths[first - 1 : last]) - look.indent * PIXELS_OF_INDENT
        pixels += fitting.PADDING - PIXELS_OF_PADDING
        lines = 1 if look.fit else fitting.lines(printable(text), pixels, look.size, bold=look.bold)
        self._needed = max(self._needed, lines * fitting.line_height(look.size, text) + CLOSE)


def line_of(look: Look) -> float:
    """The height in points of a row of one line."""
    return fitting.line_height(look.size) + CLOSE


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell of its own or the top left of merged ones: the others of a merged block hold nothing."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    return cell


def _dress(cell: Cell, look: Look) -> None:
    cell.font = _font(look)
    cell.alignment = _alignment(look)
    if look.fill:
        cell.fill = _fill(look.fill)
    if look.frame:
        cell.border = _frame(look.frame)
    if look.rule:
        cell.border = Border(top=Side(style="medium", color=look.rule))


@lru_cache(maxsize=64)
def _font(look: Look) -> Font:
    return Font(name="Calibri", size=look.size, bold=look.bold, color=look.colour)


@lru_cache(maxsize=64)
def _alignment(look: Look) -> Alignment:
    # Reading order 0 follows the text: Arabic and Hebrew run from the right by themselves.
    return Alignment(
        horizontal=look.across,
        vertical=look.down,
        wrap_text=not look.fit,
        shrink_to_fit=look.fit,
        indent=look.indent,
        readingOrder=0,
    )


@lru_cache(maxsize=16)
def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour, end_color=colour)


@lru_cache(maxsize=16)
def _frame(colour: str) -> Border:
    side = Side(style="thin", color=colour)
    return Border(left=side, right=side, top=side, bottom=side)


@lru_cache(maxsize=1)
def _unlocked() -> Protection:
    return Protection(locked=False)
