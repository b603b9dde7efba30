"""A kit and its candidates in, screening.xlsx out: what HR checks on paper before the interviews."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.packaging.custom import CustomPropertyList, StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generator.kits.screening.layout import (
    ANSWERS,
    BLANK,
    FORM,
    HEAD_ROW,
    HEADINGS,
    INTRODUCTION_ROW,
    NAME_ROW,
    NOTES_ON,
    NOTHING,
    OF_KIT,
    SHEET,
    candidate_name,
    check_name,
    note_name,
)
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
ANSWER_WIDTH, NOTE_WIDTH = 13, 28
INTRODUCTION = (
    "For HR. Checked on paper before the interviews, in the same words for every candidate. Nothing here is "
    "added to the interview ratings. Choose yes, no or to check; a line left empty is still to be done. "
    "Do not ask for age, year of graduation, birthplace, mother tongue, health or family."
)
FOOTER = "For HR only. Keep with the selection record."
# Two candidates fill the width of a page at this scale; the lines are printed again beside the next two.
CANDIDATES_A_PAGE = 2
SCALE = 72
POINTS_A_LINE = 13.0
PAPERS = {"a4": "9", "letter": "1"}
INCHES_PER_CENTIMETRE = 1 / 2.54
ACCENT, GREY, TINT, LINE = "1F4E79", "595959", "EEF3F8", "A6A6A6"
BODY = Font(name="Calibri", size=10)
HEAD = Font(name="Calibri", size=10, bold=True, color=ACCENT)
TITLE = Font(name="Calibri", size=14, bold=True, color=ACCENT)
PROVENANCE = Font(name="Calibri", size=9, color=GREY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The two columns of a candidate, by the number of the first."""

    candidate: Candidate
    first: int


def render(kit: Kit, candidates: Sequence[Candidate]) -> bytes:
    """The workbook: a row per line to check, two columns per candidate, one blank candidate where there is none."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = SHEET
    first = len(HEADINGS) + 1
    columns = [Column(candidate=c, first=first + 2 * n) for n, c in enumerate(candidates or (BLANK,))]
    cells = _draw(sheet, kit, columns)
    _set_page(sheet, kit, columns)
    for name, coordinate in cells.items():
        place = f"{SHEET}!${get_column_letter(sheet[coordinate].column)}${sheet[coordinate].row}"
        book.defined_names[name] = DefinedName(name, attr_text=place)
    _describe(book, kit)
    out = BytesIO()
    book.save(out)
    return fixed_archive(out.getvalue())


def _draw(sheet: Worksheet, kit: Kit, columns: Sequence[Column]) -> dict[str, str]:
    """Draw the sheet; the cells to fill in come back by their defined names."""
    say = of_interview(kit)
    _top(sheet, kit, say)
    for number, (text, width) in enumerate(HEADINGS, start=1):
        _head(sheet, number, say(text), width)
    cells: dict[str, str] = {}
    for column in columns:
        cells |= _candidate(sheet, column, say)
    numbers = {line.n: line.line for line in kit.lines}
    for row, line in enumerate(kit.screening, start=NAME_ROW + 1):
        _line(sheet, row, line, numbers.get(line.unit), say)
        for column in columns:
            cells |= _answers(sheet, row, line, column)
    _offer(sheet, [place for name, place in cells.items() if name.startswith("check_")], say)
    if not kit.screening:
        _put(sheet, NAME_ROW + 1, 4, say(NOTHING))
    return cells


def _top(sheet: Worksheet, kit: Kit, say: Tongue) -> None:
    requisition = kit.requisition
    of = f", {requisition.organisation}" if requisition.organisation else ""
    title = one_line(say("Screening: {role}", role=f"{requisition.title}{of}"))
    _put(sheet, 1, 1, title, TITLE)
    _put(sheet, 2, 1, say(OF_KIT, id=requisition.id, version=short_version(kit.version)), PROVENANCE)
    introduction = "\n".join((say(INTRODUCTION), *also_not(requisition.jurisdiction, say)))
    _put(sheet, INTRODUCTION_ROW, 1, introduction)
    for row in (1, 2, INTRODUCTION_ROW):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(HEADINGS))
    sheet.row_dimensions[1].height = 22.0 * _lines(title, 85)
    lines = max(3, _lines(introduction, sum(width for _, width in HEADINGS)))
    sheet.row_dimensions[INTRODUCTION_ROW].height = lines * POINTS_A_LINE + 4


def _head(sheet: Worksheet, column: int, text: str, width: float) -> None:
    """A heading over two rows: the lower one holds the candidates' names."""
    sheet.column_dimensions[get_column_letter(column)].width = width
    for row in (HEAD_ROW, NAME_ROW):
        cell = _put(sheet, row, column, text if row == HEAD_ROW else "", HEAD)
        cell.fill = PatternFill("solid", start_color=TINT, end_color=TINT)
        cell.border = _frame(LINE)


def _candidate(sheet: Worksheet, column: Column, say: Tongue) -> dict[str, str]:
    candidate = column.candidate
    _head(sheet, column.first, candidate.code, ANSWER_WIDTH)
    _head(sheet, column.first + 1, say(NOTES_ON, code=candidate.code), NOTE_WIDTH)
    name = f"{candidate.name} ({candidate.say_as})" if candidate.say_as else candidate.name
    cell = _put(sheet, NAME_ROW, column.first, one_line(name) or say("Name:"), HEAD)
    lines = _lines(name, ANSWER_WIDTH + NOTE_WIDTH)
    if candidate.code == BLANK.code:
        cell = _fill_in(sheet, NAME_ROW, column.first + 1)
    else:
        sheet.merge_cells(
            start_row=NAME_ROW, end_row=NAME_ROW, start_column=column.first, end_column=column.first + 1
        )
    height = sheet.row_dimensions[NAME_ROW].height or 0
    sheet.row_dimensions[NAME_ROW].height = max(height, lines * POINTS_A_LINE + 4)
    return {candidate_name(candidate.code): cell.coordinate}


def _line(sheet: Worksheet, row: int, line: ScreeningLine, number: int | None, say: Tongue) -> None:
    kind = say(KINDS.get(line.kind, line.kind.value))
    texts = ("" if number is None else str(number), kind, say(IMPORTANCES[line.importance]), line.text, line.ask)
    for column, text in enumerate(texts, start=1):
        _put(sheet, row, column, text).border = _frame(LINE)
    lines = (_lines(text, width) for text, (_, width) in zip(texts, HEADINGS, strict=True))
    sheet.row_dimensions[row].height = min(max(*lines, 2) * POINTS_A_LINE + 4, 409.0)


def _answers(sheet: Worksheet, row: int, line: ScreeningLine, column: Column) -> dict[str, str]:
    answer = _fill_in(sheet, row, column.first)
    answer.alignment = Alignment(horizontal="center", vertical="top")
    note = _fill_in(sheet, row, column.first + 1)
    code = column.candidate.code
    return {check_name(line.id, code): answer.coordinate, note_name(line.id, code): note.coordinate}


def _offer(sheet: Worksheet, cells: Sequence[str], say: Tongue) -> None:
    offered = [say(answer) for answer in ANSWERS]
    validation = DataValidation(
        type="list", formula1=f'"{",".join(offered)}"', allow_blank=True,
        promptTitle=say("Does the application show this?"),
        prompt=say("yes, no, or to check where the papers do not say. Equivalents that the posting accepts count."),
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
    """About how many lines a text takes in a column of that many characters; wide scripts count double."""
    widths = (sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in printable(text).split("\n"))
    return max(1, sum(max(1, math.ceil(width / (characters * 0.95))) for width in widths))


def _set_page(sheet: Worksheet, kit: Kit, columns: Sequence[Column]) -> None:
    sheet.freeze_panes = f"{get_column_letter(len(HEADINGS) + 1)}{NAME_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.print_title_rows = f"{HEAD_ROW}:{NAME_ROW}"
    sheet.print_title_cols = f"A:{get_column_letter(len(HEADINGS))}"
    setup = sheet.page_setup
    setup.orientation, setup.paperSize = "landscape", PAPERS[kit.requisition.sheet]
    if len(columns) <= CANDIDATES_A_PAGE:
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        setup.fitToWidth, setup.fitToHeight = 1, 0
    setup.scale = SCALE
    for column in columns[CANDIDATES_A_PAGE::CANDIDATES_A_PAGE]:
        # A break stands after the column that it is named for.
        sheet.col_breaks.append(Break(id=column.first - 1))
    margins = sheet.page_margins
    margins.left = margins.right = 1.0 * INCHES_PER_CENTIMETRE
    margins.top = margins.bottom = 1.5 * INCHES_PER_CENTIMETRE
    margins.header = margins.footer = 0.7 * INCHES_PER_CENTIMETRE
    footer = sheet.oddFooter
    assert footer is not None
    say = of_interview(kit)
    footer.left.text = say(FOOTER)
    footer.right.text = say("Page {page} of {pages}", page="&P", pages="&N")
    footer.left.size = footer.right.size = 8
    sheet.protection.sheet = True
    sheet.protection.formatRows = sheet.protection.formatColumns = False


def _describe(book: Workbook, kit: Kit) -> None:
    about: Mapping[str, str] = {
        "kit_id": kit.requisition.id,
        "kit_version": short_version(kit.version),
        "form": FORM,
    }
    own: CustomPropertyList[StringProperty] = CustomPropertyList()
    for name, text in about.items():
        own.append(StringProperty(name=name, value=text))
    # The stubs do not know of custom properties.
    book.custom_doc_props = own  # type: ignore[attr-defined]
    properties = book.properties
    say = of_interview(kit)
    properties.title = one_line(say("Screening: {role}", role=kit.requisition.title))
    properties.subject, properties.language = say("Checks on paper before the interviews"), say.locale
    properties.creator = properties.lastModifiedBy = "panelpack"
