"""The result: a row for each candidate that points at the matrix, a chart of the totals, the points."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.forms.drawing import Page
from generator.forms.looks import BODY, CENTRED, LABEL, PART, TINT
from generator.reports.excel.book import FIGURE, SENTENCE, SMALL, Book, calculated, heads, known, letter
from generator.reports.excel.chart import draw_chart
from generator.reports.excel.matrix import NAMES, Block
from generator.reports.excel.points import draw_points
from generator.reports.forms.formulas import quoted
from generator.reports.forms.heads import wide_enough, widths_of
from generator.reports.tables import ResultRow, Stage

BEFORE = (("Place", 45), ("Candidate", 175))
BEHIND = (("n of N", 70), ("Total", 65), ("90 % interval, from", 70), ("to", 55))
BESIDE = {"agreed": ("Independent total", 78)}
AFTER, NEXT = ("After the talk", 70), ("To the next one", 115)
FIGURE_WIDTH = 88
TOTAL = replace(FIGURE, bold=True, fill=TINT)
ENDS = replace(FIGURE, number="0.0")
GENERAL = replace(CENTRED, number="General")
WORD = replace(BODY, bold=True)
NAME = replace(LABEL, down="top")
AS_CHANGED = "How it is added up, as changed last"
AS_FIXED = "How it is added up, as fixed before the first interview"
READ = (
    "Each figure and total points at its cell on the sheet “{sheet}”, where it is added up. Places, words and "
    "intervals are the program's; they are not formulas."
)


def draw(book: Book, blocks: Sequence[Block], beside: Sequence[Block | None] | None) -> None:
    """Draw the sheet, a table and a chart for each stage, then how it is to be read.

    *blocks* have what the rule adds up, *beside* the total that stands next to it where there is one.
    """
    stages = book.report.stages
    say, ends = book.say, _ends(book) if beside else (*BEHIND, NEXT)
    widths = [*widths_of(BEFORE, say), *_figure_widths(stages), *widths_of(ends, say)]
    read = say(READ, sheet=blocks[0].sheet if blocks else say(NAMES["independent"][0]))
    page, row = book.sheet(say("Result"), say("The result, in order"), widths, (read,))
    # What the chart is drawn from stands beside the tables and is not printed.
    page.sheet.print_area(0, 0, 1_000, page.last - 1)
    starts: list[int] = []
    for n, stage in enumerate(stages):
        drawing = _Drawing(book, page, stage, blocks[n], beside[n] if beside else None, starts)
        row = drawing.draw(row + 1, sum(widths[1:]))
    starts += range(row, _rules(book, page, row + 1))
    # A chart or a table goes to the next page whole; sentences go where there is room.
    page.break_before(starts, 1)


def _figure_widths(stages: Sequence[Stage]) -> list[int]:
    """The widths of the columns with figures: each holds the words of the competencies over it."""
    over = zip_longest(*([part.name for part in stage.competencies] for stage in stages), fillvalue="")
    return [max(wide_enough(name, FIGURE_WIDTH) for name in names) for names in over]


def _ends(book: Book) -> tuple[tuple[str, int], ...]:
    return (*BEHIND, BESIDE.get(book.report.arithmetic.combine, AFTER), NEXT)


class _Drawing:
    """The tables of one stage being drawn."""

    def __init__(
        self, book: Book, page: Page, stage: Stage, block: Block, beside: Block | None, starts: list[int]
    ) -> None:
        self._book, self._page, self._stage, self._starts = book, page, stage, starts
        self._block, self._beside = block, beside
        self._agreed = book.report.arithmetic.combine == "agreed"
        self._behind = len(BEFORE) + len(stage.competencies) + 1

    def draw(self, row: int, width: int) -> int:
        """Draw from *row* on, the chart no wider than *width* pixels; the row after it comes back."""
        self._starts.append(row)
        page, rows = self._page, self._stage.result.rows
        if self._stage.title:
            page.put(row, 1, self._stage.title, PART, page.last)
            row += 1
        names = [part.name for part in self._stage.competencies]
        ends = _ends(self._book) if self._beside else (*BEHIND, NEXT)
        say = self._book.say
        heads(page, row, [*(say(name) for name, _ in BEFORE), *names, *(say(name) for name, _ in ends)])
        self._weights(row + 1, self._behind + len(ends) - 1)
        first = row + 2
        for n, found in enumerate(rows):
            self._row(first + n, n, found)
        row = first + len(rows) + 1
        if any(found.value is not None for found in rows):
            self._starts.append(row)
            row = draw_chart(self._book, page, row, first, self._behind + 1, self._stage, width)
        if self._book.report.arithmetic.points is not None:
            self._starts.append(row)
            totals = [f"{letter(self._behind + 1)}{first + n}" for n in range(len(rows))]
            row = draw_points(page, row, self._book.report.arithmetic.points, self._stage, totals, say)
        end = self._sentences(row)
        self._starts += range(row, end)
        return end

    def _weights(self, row: int, last: int) -> None:
        for column in range(1, last + 1):
            self._page.blank(row, column, SMALL)
        self._page.put(row, 2, self._book.say("Weight"), SMALL)
        for n, weight in enumerate(self._block.weights):
            calculated(self._page, row, len(BEFORE) + 1 + n, f"={self._block.weight(n)}", weight, GENERAL)

    def _row(self, row: int, n: int, found: ResultRow) -> None:
        page, block = self._page, self._block
        page.put(row, 1, found.place, CENTRED)
        page.put(row, 2, found.candidate, WORD)
        for column, figure in enumerate(block.figures, start=len(BEFORE) + 1):
            part = self._stage.competencies[column - len(BEFORE) - 1]
            calculated(page, row, column, f"={block.cell(figure, n)}", part.cells[n].figure)
        column = self._behind
        of = quoted(self._book.say("{n} of {of}", n="", of=""))
        counted = f"={block.cell(block.used, n)}&{of}&{block.cell(block.planned, n)}"
        calculated(page, row, column, counted, found.n_of, SMALL)
        calculated(page, row, column + 1, f"={block.cell(block.total, n)}", found.value, TOTAL)
        known(page, row, column + 2, found.low, ENDS)
        known(page, row, column + 3, found.high, ENDS)
        if self._beside is not None:
            cell = self._beside.cell(self._beside.total, n)
            shown = found.independent_value if self._agreed else found.after_value
            calculated(page, row, column + 4, f"={cell}", shown)
        page.put(row, column + (5 if self._beside else 4), found.word, WORD)

    def _sentences(self, row: int) -> int:
        """What is to be said of each candidate, then of the order and the line."""
        result = self._stage.result
        for found in result.rows:
            texts = (found.compared, *found.musts, *found.minimums, *found.notes)
            told = " ".join(text if text.endswith(".") else f"{text}." for text in texts if text)
            if told:
                self._page.put(row, 1, found.candidate, NAME, 2)
                self._page.put(row, 3, told, SENTENCE, self._page.last)
                row += 1
        for text in (*result.order, *result.cut):
            self._page.put(row, 1, text, SENTENCE, self._page.last)
            row += 1
        return row + 1


def _rules(book: Book, page: Page, row: int) -> int:
    """What holds for every stage, from *row* on; the row after it comes back."""
    meaning = book.report.stages[0].result.meaning if book.report.stages else ()
    say = book.say
    parts = (
        (say("What the words mean, and how sure they are"), meaning),
        (say(AS_CHANGED if book.report.head.changed else AS_FIXED), book.report.rules),
        (say("What this program does not decide"), book.report.not_decided),
    )
    for title, sentences in parts:
        if sentences:
            page.put(row, 1, title, PART, page.last)
            row += 1
        for text in sentences:
            page.put(row, 1, text, SENTENCE, page.last)
            row += 1
    return row
