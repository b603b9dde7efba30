"""A form being drawn with XlsxWriter: texts that stay texts, cells to fill in, formulas with the value they show."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from generator import fitting
from generator.forms.looks import BODY, CENTRED, FILL_IN, Look, format_of
from generator.forms.printing import FOR_THE_PANEL, INCHES_PER_CENTIMETRE, PAPERS, free_heights
from generator.model import WRITTEN_IN
from generator.office import fixed_archive, one_line, printable
from generator.wording import Tongue, tongue

ENGLISH = tongue(WRITTEN_IN)
PIXELS_OF_INDENT = 9
HIGHEST_ROW, DEFAULT_HEIGHT = 409.0, 15.0
# What landscape A4 holds within the margins, in points.
PAGE_WIDTH, PAGE_HEIGHT = 756.0, 510.0
POINTS_PER_PIXEL, SAFETY = 0.75, 0.98
# By how much a sheet may be higher than a page and still be made to fit on it: by a fifth smaller it can be read.
MOST_SQUEEZED = 1.25
# A cell of Excel holds 32,767 characters.
LONGEST_TEXT = 32_000
LONGEST_IN_HEADER = 90
LONGEST_PROPERTY = 255
HIDDEN = "_kit"
SHEET_PART = re.compile(r"xl/worksheets/sheet(\d+)\.xml")


class Form:
    """A workbook being drawn in a language; `close` gives its bytes, the same for the same drawing."""

    def __init__(self, paper: str = "a4", say: Tongue = ENGLISH) -> None:
        self.paper = PAPERS[paper]
        self.say = say
        self._out = BytesIO()
        self.book = Workbook(self._out, {"in_memory": True})
        self._formats: dict[Look, Format] = {}
        self._pages: list[Page] = []

    def sheet(self, title: str, widths: Sequence[int], header: str, footer: str | None = None) -> "Page":
        """A sheet with columns of those widths in pixels, landscape, fitted to the width of a page."""
        told = self.say(FOR_THE_PANEL) if footer is None else footer
        page = Page(self, self.book.add_worksheet(title), title, widths, one_line(header), told)
        self._pages.append(page)
        return page

    def look(self, look: Look) -> Format:
        """The format of a look, made once."""
        if look not in self._formats:
            self._formats[look] = self.book.add_format(format_of(look))
        return self._formats[look]

    def name(self, name: str, page: "Page", row: int, column: int) -> str:
        """Give a cell a name in the workbook; its address comes back, for formulas on any sheet."""
        address = page.cell(row, column)
        self.book.define_name(name, f"={address}")
        return address

    def close(self, about: Mapping[str, str], lists: Sequence[Sequence[str]], title: str) -> bytes:
        """The workbook's bytes; what it is (*about*) stands in names, properties and `_kit`, *lists* in `_kit`."""
        hidden = self.book.add_worksheet(HIDDEN)
        hidden.hide()
        for row, texts in enumerate((*about.items(), *lists)):
            for column, text in enumerate(texts):
                hidden.write_string(row, column, fitted(text))
        for row, (name, text) in enumerate(about.items(), start=1):
            self.book.define_name(name, f"='{HIDDEN}'!$B${row}")
            self.book.set_custom_property(name, one_line(text)[:LONGEST_PROPERTY], "text")
        hidden.protect()
        return self.finish(title)

    def finish(self, title: str) -> bytes:
        """The workbook's bytes without a word on what it is, as of a report that does not come back."""
        self.book.set_properties(
            {
                "title": one_line(title)[:LONGEST_PROPERTY],
                "author": "panelpack",
                # The archive gets fixed times; without this XlsxWriter would look at the clock.
                "created": datetime(2000, 1, 1),
            }
        )
        self.book.close()
        return fixed_archive(_free_heights(self._out.getvalue(), [page.growing for page in self._pages]))


class Page:
    """A sheet being drawn; rows and columns are counted from 1, as people see them."""

    def __init__(
        self, form: Form, sheet: Worksheet, title: str, widths: Sequence[int], header: str, footer: str
    ) -> None:
        self.title = title
        self.sheet = sheet
        self._form = form
        self._widths = tuple(widths)
        # How many pages lie side by side, and what one of them holds across.
        self._pages, self._across = 1, float(sum(widths))
        self._heights: dict[int, float] = {}
        # Rows that grow while somebody types in them: their height is not for ever.
        self.growing: set[int] = set()
        for column, width in enumerate(widths):
            sheet.set_column_pixels(column, column, width)
        _set_page(sheet, header, footer, form)

    @property
    def last(self) -> int:
        """The last column."""
        return len(self._widths)

    def cell(self, row: int, column: int) -> str:
        """A cell as formulas name it, from any sheet."""
        return f"'{self.title}'!{xl_rowcol_to_cell(row - 1, column - 1, True, True)}"

    def range(self, first: int, last: int, column: int) -> str:
        """The cells of a column as formulas name them, from any sheet."""
        return f"'{self.title}'!{xl_range_abs(first - 1, column - 1, last - 1, column - 1)}"

    def put(self, row: int, column: int, text: str, look: Look = BODY, to: int | None = None) -> None:
        """Put a text into a cell, or over the columns up to *to*; the row grows with it."""
        if to is not None and to > column:
            self._join(row, column, to, self._form.look(look))
        self.write(row, column, text, look)
        self._grow(row, column, to or column, fitted(text), look)

    def write(self, row: int, column: int, text: str, look: Look = BODY) -> None:
        """Put a text into a cell whose row stays as high as it is."""
        self.sheet.write_string(row - 1, column - 1, fitted(text), self._form.look(look))

    def number(self, row: int, column: int, value: float, look: Look = CENTRED) -> None:
        """Put a number into a cell."""
        self.sheet.write_number(row - 1, column - 1, value, self._form.look(look))

    def formula(
        self, row: int, column: int, formula: str, shown: str | float, look: Look = BODY, to: int | None = None
    ) -> None:
        """Put a formula of ours, and what it shows while nothing is filled in."""
        style = self._form.look(look)
        if to is not None and to > column:
            self._join(row, column, to, style)
        self.sheet.write_formula(row - 1, column - 1, formula, style, shown)

    def blank(self, row: int, column: int, look: Look = FILL_IN, to: int | None = None) -> None:
        """Put a cell to fill in."""
        style = self._form.look(look)
        if to is not None and to > column:
            self._join(row, column, to, style)
        else:
            self.growing.add(row)
        self.sheet.write_blank(row - 1, column - 1, None, style)

    def tall(self, row: int, column: int, last: int, look: Look = FILL_IN) -> None:
        """Make the cells of a column one, down to the row *last*; what is put in its first row stands in it."""
        self.sheet.merge_range(row - 1, column - 1, last - 1, column - 1, "", self._form.look(look))

    def offer(self, first: int, last: int, column: int, source: Sequence[str] | str, title: str, error: str) -> None:
        """Offer a list in the cells of a column, and say in plain words what is wrong with anything else."""
        options = {
            "validate": "list",
            "source": source if isinstance(source, str) else list(source),
            "error_title": title,
            "error_message": error,
        }
        self.sheet.data_validation(first - 1, column - 1, last - 1, column - 1, options)

    def offer_date(self, row: int, column: int) -> None:
        """Take a date of our time only."""
        options = {
            "validate": "date", "criteria": "between",
            "minimum": datetime(2020, 1, 1), "maximum": datetime(2099, 12, 31),
            "error_title": self._form.say("This is not a date"),
            "error_message": self._form.say("Please type a date with day, month and year."),
        }  # fmt: skip
        self.sheet.data_validation(row - 1, column - 1, row - 1, column - 1, options)

    def offer_number(self, first: int, last: int, column: int, low: float, high: float, *, whole: bool) -> None:
        """Take a number from *low* to *high* only."""
        options = {
            "validate": "integer" if whole else "decimal", "criteria": "between", "minimum": low, "maximum": high,
            "error_title": "This is not such a number",
            "error_message": f"Please type a {'whole ' if whole else ''}number from {low:g} to {high:g}.",
        }  # fmt: skip
        self.sheet.data_validation(first - 1, column - 1, last - 1, column - 1, options)

    def light(self, first: int, last: int, column: int, condition: str) -> None:
        """Show the cells of a column bold on a tint where a condition holds; never the only sign of it."""
        style = self._form.book.add_format({"bold": True, "bg_color": "#D3E0EE"})
        options = {"type": "formula", "criteria": condition, "format": style}
        self.sheet.conditional_format(first - 1, column - 1, last - 1, column - 1, options)

    def start_at(self, row: int, column: int) -> None:
        """Put the cursor into a cell when the sheet is opened."""
        self.sheet.set_selection(row - 1, column - 1, row - 1, column - 1)

    def height(self, row: int, points: float) -> None:
        """Give a row at least that height."""
        found = min(max(points, self._heights.get(row, 0.0)), HIGHEST_ROW)
        self._heights[row] = found
        self.sheet.set_row(row - 1, round(found * 4) / 4)

    def spread(self, pages: int, fixed: int) -> None:
        """Print the sheet on so many pages side by side, its first *fixed* columns on each."""
        repeated = sum(self._widths[:fixed])
        self._pages, self._across = pages, repeated + (sum(self._widths) - repeated) / pages
        self.sheet.fit_to_pages(pages, 0)
        self.sheet.repeat_columns(0, fixed - 1)

    def squeezed(self) -> bool:
        """Whether the sheet is no higher than a page, or little enough to be made to fit, as it then is."""
        over = self._height(range(1, max(self._heights, default=0) + 1)) / self._room
        if 1 < over <= MOST_SQUEEZED:
            self.sheet.fit_to_pages(self._pages, 1)
        return over <= MOST_SQUEEZED

    def break_before(self, starts: Sequence[int], head: int) -> None:
        """Begin printed pages before some of these rows, so that none of the pieces that they begin is torn.

        *head* is the row that is printed again on top of each page.
        """
        last = max(self._heights, default=0)
        ends = (*starts, last + 1)
        heights = [self._height(range(a, b)) for a, b in pairwise(ends)]
        first = self._room - self._height(range(1, starts[0] if starts else 1))
        found = fitting.page_starts(heights, first, self._room - self._height([head]))
        self.sheet.set_h_pagebreaks([starts[n] - 1 for n in found])

    @property
    def _room(self) -> float:
        """The height that a page holds; a sheet that is narrower than the page is not made larger for it."""
        return PAGE_HEIGHT * max(1.0, self._across * POINTS_PER_PIXEL / PAGE_WIDTH) * SAFETY

    def _height(self, rows: Iterable[int]) -> float:
        return sum(self._heights.get(row, DEFAULT_HEIGHT) for row in rows)

    def table(self, head: int, last: int) -> None:
        """Freeze and repeat what stands down to the heads, filter below them, and lock what is not to fill in."""
        self.sheet.freeze_panes(head, 0)
        self.sheet.repeat_rows(head - 1)
        self.sheet.autofilter(head - 1, 0, max(last, head) - 1, self.last - 1)
        self.protect()

    def protect(self) -> None:
        """Lock all but the cells to fill in, without a password; rows, columns and filters stay free."""
        allowed = ("autofilter", "sort", "format_rows", "format_columns", "format_cells")
        self.sheet.protect("", dict.fromkeys(allowed, True))

    def _join(self, row: int, column: int, to: int, style: Format) -> None:
        self.sheet.merge_range(row - 1, column - 1, row - 1, to - 1, "", style)

    def _grow(self, row: int, column: int, to: int, text: str, look: Look) -> None:
        pixels = sum(self._widths[column - 1 : to]) - look.indent * PIXELS_OF_INDENT
        self.height(row, fitting.height(text, pixels, look.size, bold=look.bold))


def fitted(text: str) -> str:
    """A text as a cell can hold it; what is longer ends with dots."""
    said = printable(text)
    return said if len(said) <= LONGEST_TEXT else f"{said[: LONGEST_TEXT - 1]}…"


def _free_heights(content: bytes, growing: Sequence[set[int]]) -> bytes:
    """The workbook with the heights of these rows, sheet by sheet, left to the program that opens it."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(out, "w") as target:
        for name in source.namelist():
            member = source.read(name)
            found = SHEET_PART.fullmatch(name)
            if found is not None and int(found[1]) <= len(growing):
                member = free_heights(member, growing[int(found[1]) - 1])
            target.writestr(name, member)
    return out.getvalue()


def _set_page(sheet: Worksheet, header: str, footer: str, form: Form) -> None:
    sheet.set_landscape()
    sheet.set_paper(form.paper)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
    side, end, edge = (n * INCHES_PER_CENTIMETRE for n in (1.5, 1.5, 0.7))
    sheet.set_margins(left=side, right=side, top=end, bottom=end)
    # The space keeps a title that begins with a digit apart from the size of the letters.
    short = fitting.shortened(header, LONGEST_IN_HEADER)
    sheet.set_header(f"&L&8 {short.replace('&', '&&')}&R&8&A", {"margin": edge})
    pages = form.say("Page {page} of {pages}", page="&P", pages="&N")
    sheet.set_footer(f"&L&8 {footer}&R&8{pages}", {"margin": edge})
