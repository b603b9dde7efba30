"""The workbook for HR while it is drawn: every sheet with the same head, for reading and printing."""

from collections.abc import Sequence
from dataclasses import replace

from xlsxwriter.utility import xl_col_to_name

from generator.forms.drawing import Form, Page
from generator.forms.looks import BODY, CENTRED, HEAD, PLAIN, PROVENANCE, TITLE, Look
from generator.forms.printing import FOR_HR
from generator.reports.tables import Report
from generator.reports.tables.wording import NOTHING

RED = "#9C0006"
WARNING = Look(size=11, bold=True, colour=RED)
SUBTLE = replace(PROVENANCE, across="left")
FIGURE = replace(CENTRED, number="0.00")
SMALL = replace(CENTRED, colour="#595959", size=9, number="0")
SENTENCE = PLAIN
# What a page holds across at a size that can be read.
PAGE_PIXELS = 1500


class Book:
    """The workbook with its report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.say = report.say
        self.form = Form(report.head.paper, report.say)
        head = report.head
        self._header = f"{head.interim}. {head.title}" if head.interim else head.title

    def sheet(
        self, name: str, title: str, widths: Sequence[int], sentences: Sequence[str] = (), fixed: int = 0
    ) -> tuple[Page, int]:
        """A sheet with its head and *sentences*, all said already; with it comes the first row that is free.

        One wider than a page prints on several, with its first *fixed* columns on each; the head stays within
        these, for what goes on behind them would be cut.
        """
        head, pages = self.report.head, _pages(widths, fixed)
        across = fixed if pages > 1 else len(widths)
        page = self.form.sheet(name, widths, self._header, self.say(FOR_HR))
        if pages > 1:
            page.spread(pages, fixed)
        page.put(1, 1, title, TITLE, across)
        page.put(2, 1, f"{head.headed}. {head.provenance}", SUBTLE, across)
        row = 3
        if head.interim:
            page.put(row, 1, f"{head.interim}.", WARNING, across)
            row += 1
        for text in sentences:
            page.put(row, 1, text, SENTENCE, across)
            row += 1
        return page, row


def _pages(widths: Sequence[int], fixed: int) -> int:
    """How many pages lie side by side; one where no columns can stand on each."""
    room = PAGE_PIXELS - sum(widths[:fixed])
    return max(1, -(-sum(widths[fixed:]) // room)) if fixed and room > 0 else 1


def letter(column: int) -> str:
    """The letters of a column that is counted from 1."""
    return str(xl_col_to_name(column - 1))


def heads(page: Page, row: int, texts: Sequence[str], start: int = 1) -> None:
    """Put the heads of a table, from column *start* on."""
    for column, text in enumerate(texts, start=start):
        page.put(row, column, text, HEAD)


def value(page: Page, row: int, column: int, content: str | float, look: Look = BODY) -> None:
    """Put a text (nothing at all for an empty one), a whole number, or a figure with two decimals."""
    if content == "":
        page.blank(row, column, look)
    elif isinstance(content, str):
        page.put(row, column, content, CENTRED if content == NOTHING else look)
    elif isinstance(content, int):
        page.number(row, column, content, CENTRED)
    else:
        page.number(row, column, content, FIGURE)


def known(page: Page, row: int, column: int, number: float | None, look: Look = FIGURE) -> None:
    """Put a number, or a dash where it cannot be known."""
    if number is None:
        page.put(row, column, NOTHING, look)
    else:
        page.number(row, column, number, look)


def calculated(
    page: Page, row: int, column: int, formula: str, shown: str | float | None, look: Look = FIGURE
) -> None:
    """Put a formula with the value that it shows, a dash where it cannot be known."""
    page.formula(row, column, formula, NOTHING if shown is None else shown, look)
