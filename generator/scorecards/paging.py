"""Where the printed pages of a card begin, and how much room the notes get on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from openpyxl.worksheet.pagebreak import Break, RowBreak
from openpyxl.worksheet.worksheet import Worksheet

from generator import fitting
from generator.scorecards.drawing import NOTE, cell_at

# What a landscape page holds with the margins that `excel` sets, in points before it is scaled to fit.
HEIGHTS = {"a4": 727.0, "letter": 748.0}
LINES_OF_NOTES = range(2, 10)
PAGES_AS_SENT = 2
# Fewer than fit on a line of a note, for words are not broken.
LETTERS_A_LINE = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """What stays together on a page: each question, and the end.

    `heights` are without the notes; `starts` the first rows; `notes` the rows of the notes. `page` is what a page
    holds, `repeated` the row that every page prints, `label` how high what stands to the left of a note is.
    """

    starts: tuple[int, ...]
    heights: tuple[float, ...]
    notes: tuple[int, ...]
    page: float
    repeated: int
    label: float

    def note(self, lines: int) -> float:
        """How high a note of so many lines is."""
        return max(self.label, fitting.line_height(NOTE.size) * lines + 3.0)


def lay_out(sheet: Worksheet, pieces: Pieces, beside: int) -> None:
    """Begin a page only where a piece begins, on two pages where that can be, and give the notes what room is left.

    A program that fits a row to what is typed passes over merged cells, so the cell in the column *beside* the note
    holds as many empty lines as the note needs.
    """
    rows = sheet.row_dimensions
    top = sum(rows[row].height or 0.0 for row in range(1, pieces.starts[0]))
    rooms = pieces.page - top, pieces.page - (rows[pieces.repeated].height or 0.0)
    begun = _begun(pieces, rooms)
    for number, (first, end) in enumerate(pairwise((0, *begun, len(pieces.heights)))):
        notes, left = pieces.notes[first:end], rooms[number > 0] - sum(pieces.heights[first:end])
        for row, lines in zip(notes, _shares(pieces, len(notes), left), strict=True):
            rows[row].height = pieces.note(lines) // 0.25 * 0.25
            cell_at(sheet, row, beside).value = _empty_lines(f"$B${row}", lines)
    # A break stands after the row that it is named for.
    sheet.row_breaks = RowBreak(brk=[Break(id=pieces.starts[piece] - 1) for piece in begun])


def _shares(pieces: Pieces, notes: int, left: float) -> list[int]:
    """How many lines each note of a page gets of the room *left*; the first get a line more where not all can."""
    if not notes:
        return []
    fit = [lines for lines in LINES_OF_NOTES if pieces.note(lines) * notes <= left]
    lines = max(fit, default=LINES_OF_NOTES[0])
    if lines == LINES_OF_NOTES[-1]:
        return [lines] * notes
    a_line_more = pieces.note(lines + 1) - pieces.note(lines)
    over = max(0, left - pieces.note(lines) * notes) // a_line_more if fit else 0
    return [lines + (place < over) for place in range(notes)]


def _begun(pieces: Pieces, rooms: tuple[float, float]) -> Sequence[int]:
    """The pieces that begin a page when all notes are as high as the fewest pages let them be."""
    *questions, end = pieces.heights
    begun = [
        fitting.page_starts([*(height + pieces.note(lines) for height in questions), end], *rooms)
        for lines in LINES_OF_NOTES
    ]
    pages = max(PAGES_AS_SENT, len(begun[0]) + 1)
    return [starts for starts in begun if len(starts) < pages][-1]


def _empty_lines(note: str, lines: int) -> str:
    """The formula for as many empty lines as a note has, and no fewer than *lines*."""
    needed = f'INT(LEN({note})/{LETTERS_A_LINE})+LEN({note})-LEN(SUBSTITUTE({note},CHAR(10),""))'
    return f"=REPT(CHAR(10),MAX({lines - 1},{needed}))"
