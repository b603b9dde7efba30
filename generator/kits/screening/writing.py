"""A kit and its candidates in, screening.xlsx out: what HR checks on paper before the interviews."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator import fitting
from generator.kits.screening.layout import (
    ALL_LINES,
    ALL_ROW,
    ANSWERS,
    BLANK,
    BY_OF,
    DATE_OF,
    HEAD_ROW,
    HEADINGS,
    INTRODUCTION_ROW,
    NAME_ROW,
    NOTHING,
    OF_KIT,
    SHEET,
    SOURCE_OF,
    by_name,
    candidate_name,
    check_name,
    on_name,
    source_name,
)
from generator.kits.screening.paging import CANDIDATES_A_PAGE, describe, set_page
from generator.model import Candidate, Importance, Kind, Kit, ScreeningLine
from generator.model.kit import short_version
from generator.office import fixed_archive, one_line, printable, write_text
from generator.wording import Tongue, of_interview
from generator.wording.law import also_not

KINDS = {
    Kind.EDUCATION: "education",
    Kind.CREDENTIAL: "licence or certificate",
    Kind.LANGUAGE: "language",
    Kind.CONDITION: "practical condition",
    Kind.EXPERIENCE: "experience",
}
IMPORTANCES = {Importance.MUST: "must", Importance.PREFERRED: "preferred", Importance.NONE: "not said"}
ANSWER_WIDTH, SOURCE_WIDTH, BY_WIDTH, DATE_WIDTH = WIDTHS = (11, 22, 9, 11)
INTRODUCTION = (
    "For HR. Checked on paper before the interviews, in the same words for every candidate. Nothing here is "
    "added to the interview ratings. Choose met, equivalent accepted, not met or pending; a line left empty is still "
    "to be done. Beside it, what shows it: the application, a copy of the licence. An equivalent counts as met and "
    "needs its source. "
    "Do not ask for age, year of graduation, birthplace, mother tongue, health or family."
)
DATE = "d mmm yyyy"
# Printed at about three quarters, two candidates on a page.
SIZE = 11
# Between the digits that a width counts, and beside them.
PIXELS_A_DIGIT, PADDING = 7, 5
POINTS_A_LINE = fitting.line_height(SIZE)
# What shows an answer is a line or two; more is to be seen when the row is made higher.
LEAST_LINES = 3
ACCENT, GREY, TINT, LINE = "1F4E79", "595959", "EEF3F8", "A6A6A6"
BODY = Font(name="Calibri", size=SIZE)
HEAD = Font(name="Calibri", size=SIZE, bold=True, color=ACCENT)
TITLE = Font(name="Calibri", size=15, bold=True, color=ACCENT)
PROVENANCE = Font(name="Calibri", size=10, color=GREY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The four columns of a candidate, by the number of the first."""

    candidate: Candidate
    first: int


def render(kit: Kit, candidates: Sequence[Candidate]) -> bytes:
    """The workbook: a row per line to check, four columns per candidate, one blank candidate where there is none."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = SHEET
    first = len(HEADINGS) + 1
    columns = [Column(candidate=c, first=first + len(WIDTHS) * n) for n, c in enumerate(candidates or (BLANK,))]
    cells = _draw(sheet, kit, columns)
    set_page(sheet, kit, [column.first for column in columns])
    for name, coordinate in cells.items():
        place = f"{SHEET}!${get_column_letter(sheet[coordinate].column)}${sheet[coordinate].row}"
        book.defined_names[name] = DefinedName(name, attr_text=place)
    describe(book, kit)
    out = BytesIO()
    book.save(out)
    return fixed_archive(out.getvalue())


def _draw(sheet: Worksheet, kit: Kit, columns: Sequence[Column]) -> dict[str, str]:
    """Draw the sheet; the cells to fill in come back by their defined names."""
    say = of_interview(kit)
    _top(sheet, kit, say, len(columns))
    for number, (text, width) in enumerate(HEADINGS, start=1):
        _head(sheet, number, say(text), width)
    cells: dict[str, str] = {}
    _all_lines(sheet, say)
    for column in columns:
        cells |= _candidate(sheet, column, say)
    numbers = {line.n: line.line for line in kit.lines}
    for row, line in enumerate(kit.screening, start=ALL_ROW + 1):
        _line(sheet, row, line, numbers.get(line.unit), say)
        for column in columns:
            cells |= _answers(sheet, row, line, column)
    _offer(sheet, [place for name, place in cells.items() if name.startswith("check_")], say)
    if not kit.screening:
        _put(sheet, ALL_ROW + 1, 4, say(NOTHING))
    return cells


def _top(sheet: Worksheet, kit: Kit, say: Tongue, candidates: int) -> None:
    """Title and introduction, as wide as the page; where there are several side by side, on each of them."""
    beside = candidates if candidates <= CANDIDATES_A_PAGE else 0
    width = sum(width for _, width in HEADINGS) + beside * sum(WIDTHS)
    last = len(HEADINGS) + beside * len(WIDTHS)
    requisition = kit.requisition
    title = one_line(say("Screening: {role}", role=requisition.headed))
    _put(sheet, 1, 1, title, TITLE)
    _put(sheet, 2, 1, say(OF_KIT, id=requisition.id, version=short_version(kit.version)), PROVENANCE)
    introduction = "\n".join((say(INTRODUCTION), *also_not(requisition.jurisdiction, say)))
    _put(sheet, INTRODUCTION_ROW, 1, introduction)
    for row in (1, 2, INTRODUCTION_ROW):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=last)
    sheet.row_dimensions[1].height = 22.0 * _lines(title, width * SIZE / 15)
    lines = _lines(introduction, width)
    sheet.row_dimensions[INTRODUCTION_ROW].height = lines * POINTS_A_LINE + 4


def _head(sheet: Worksheet, column: int, text: str, width: float) -> None:
    """A heading over two rows: the lower one holds the candidates' names."""
    sheet.column_dimensions[get_column_letter(column)].width = width
    for row in (HEAD_ROW, NAME_ROW):
        cell = _put(sheet, row, column, text if row == HEAD_ROW else "", HEAD)
        cell.fill = PatternFill("solid", start_color=TINT, end_color=TINT)
        cell.border = _frame(LINE)


def _all_lines(sheet: Worksheet, say: Tongue) -> None:
    """The row below the names, which says once who checked all lines and when."""
    for column in range(1, len(HEADINGS) + 1):
        cell = _put(sheet, ALL_ROW, column, say(ALL_LINES) if column == 1 else "")
        cell.fill, cell.border = PatternFill("solid", start_color=TINT, end_color=TINT), _frame(LINE)
        cell.alignment = Alignment(horizontal="right", vertical="top", wrap_text=True)
    sheet.merge_cells(start_row=ALL_ROW, end_row=ALL_ROW, start_column=1, end_column=len(HEADINGS))
    lines = _lines(say(ALL_LINES), sum(width for _, width in HEADINGS))
    sheet.row_dimensions[ALL_ROW].height = lines * POINTS_A_LINE + 4


def _candidate(sheet: Worksheet, column: Column, say: Tongue) -> dict[str, str]:
    code = column.candidate.code
    heads = (code, *(say(head, code=code) for head in (SOURCE_OF, BY_OF, DATE_OF)))
    for n, (text, width) in enumerate(zip(heads, WIDTHS, strict=True), start=column.first):
        _head(sheet, n, text, width)
    by, on = _signed(sheet, ALL_ROW, column)
    for n in (column.first, column.first + 1):
        _put(sheet, ALL_ROW, n, "").fill = PatternFill("solid", start_color=TINT, end_color=TINT)
    name = _name(sheet, column, say)
    return {candidate_name(code): name.coordinate, by_name(code): by.coordinate, on_name(code): on.coordinate}


def _name(sheet: Worksheet, column: Column, say: Tongue) -> Cell:
    """The candidate's name over the four columns; on a blank form, the cell to type it in."""
    candidate = column.candidate
    name = f"{candidate.name} ({candidate.say_as})" if candidate.say_as else candidate.name
    cell = _put(sheet, NAME_ROW, column.first, one_line(name) or say("Name:"), HEAD)
    first, last = column.first, column.first + len(WIDTHS) - 1
    if candidate.code == BLANK.code:
        first += 1
        cell = _fill_in(sheet, NAME_ROW, first)
        cell.fill = PatternFill()
    sheet.merge_cells(start_row=NAME_ROW, end_row=NAME_ROW, start_column=first, end_column=last)
    height = sheet.row_dimensions[NAME_ROW].height or 0
    sheet.row_dimensions[NAME_ROW].height = max(height, _lines(name, sum(WIDTHS)) * POINTS_A_LINE + 4)
    return cell


def _line(sheet: Worksheet, row: int, line: ScreeningLine, number: int | None, say: Tongue) -> None:
    kind = say(KINDS.get(line.kind, line.kind.value))
    texts = ("" if number is None else str(number), kind, say(IMPORTANCES[line.importance]), line.text, line.ask)
    for column, text in enumerate(texts, start=1):
        _put(sheet, row, column, text).border = _frame(LINE)
    lines = (_lines(text, width) for text, (_, width) in zip(texts, HEADINGS, strict=True))
    sheet.row_dimensions[row].height = min(max(*lines, LEAST_LINES) * POINTS_A_LINE + 4, 409.0)


def _answers(sheet: Worksheet, row: int, line: ScreeningLine, column: Column) -> dict[str, str]:
    answer = _fill_in(sheet, row, column.first)
    answer.alignment = Alignment(horizontal="center", vertical="top", wrap_text=True)
    source = _fill_in(sheet, row, column.first + 1)
    by, on = _signed(sheet, row, column)
    code = column.candidate.code
    return {
        check_name(line.id, code): answer.coordinate,
        source_name(line.id, code): source.coordinate,
        by_name(code, line.id): by.coordinate,
        on_name(code, line.id): on.coordinate,
    }


def _signed(sheet: Worksheet, row: int, column: Column) -> tuple[Cell, Cell]:
    """The cells for who checked and on which day."""
    by, on = (_fill_in(sheet, row, column.first + n) for n in (2, 3))
    on.number_format = DATE
    return by, on


def _offer(sheet: Worksheet, cells: Sequence[str], say: Tongue) -> None:
    offered = [say(answer) for answer in ANSWERS]
    validation = DataValidation(
        type="list", formula1=f'"{",".join(offered)}"', allow_blank=True,
        promptTitle=say("Do the papers show this?"),
        prompt=say(
            "met, not met, or pending where the papers do not say yet. Equivalent accepted counts as met; say beside "
            "it what shows it."
        ),
        errorTitle=say("This is not on the list"),
        error=say("Please choose one of: {choices}.", choices=", ".join(offered)),
        showInputMessage=True, showErrorMessage=True,
    )  # fmt: skip
    for cell in cells:
        validation.add(cell)
    if cells:
        sheet.add_data_validation(validation)


def _put(sheet: Worksheet, row: int, column: int, text: str, font: Font | None = None) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    write_text(cell, text)
    cell.font = font or BODY
    cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
    return cell


def _fill_in(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell to fill in: unlocked, framed, a text even where it begins with a hyphen."""
    cell = _put(sheet, row, column, "")
    cell.value = None
    cell.number_format = "@"
    cell.protection = Protection(locked=False)
    cell.border = _frame(ACCENT)
    return cell


def _frame(colour: str) -> Border:
    side = Side(style="thin", color=colour)
    return Border(left=side, right=side, top=side, bottom=side)


def _lines(text: str, characters: float) -> int:
    """How many lines a text takes in a column of that many characters; those of some scripts are higher."""
    said = printable(text)
    taller = fitting.line_height(SIZE, said) / POINTS_A_LINE
    return max(1, math.ceil(fitting.lines(said, characters * PIXELS_A_DIGIT + PADDING, SIZE) * taller))
