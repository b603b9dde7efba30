"""Where the printed pages of a card begin, and how much room the notes get on them."""

import math
from collections.abc import Sequence

from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from generator import fitting
from generator.scorecards.drawing import NOTE

# What a page of landscape A4 holds with the margins that `excel` sets, in points before it is scaled to fit.
PAGE = 680.0
MOST_LINES, LEAST_LINES = 9, 4
PAGES_AS_SENT, QUESTIONS_A_PAGE = 2, 2


def lay_out(
    sheet: Worksheet, pieces: Sequence[float], starts: Sequence[int], notes: Sequence[int], repeated: int
) -> None:
    """Give the rows *notes* as much height as the pages have, and begin a page only where a piece begins.

    *pieces* are the heights, without notes, of what stands before the questions, of each question, and of
    the end; *starts* the first rows of all but the first. The row *repeated* is printed on every page.
    """
    later = PAGE - (sheet.row_dimensions[repeated].height or 0.0)
    breaks: dict[int, tuple[int, ...]] = {}
    for lines in range(LEAST_LINES, MOST_LINES + 1):
        heights = [question + _height(lines) for question in pieces[1:-1]]
        breaks[lines] = fitting.page_starts([*heights, pieces[-1]], PAGE - pieces[0], later)
    pages = max(PAGES_AS_SENT, math.ceil(len(notes) / QUESTIONS_A_PAGE), len(breaks[LEAST_LINES]) + 1)
    most = max(lines for lines, begun in breaks.items() if len(begun) < pages)
    for row in notes:
        sheet.row_dimensions[row].height = _height(most)
    for piece in breaks[most]:
        # A break stands after the row that it is named for.
        sheet.row_breaks.append(Break(id=starts[piece] - 1))


def _height(lines: int) -> float:
    return round(fitting.line_height(NOTE.size) * lines) + 3.0
