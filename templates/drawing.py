"""The look of every Word template in one place: page, styles, header and footer, tables. Drawing scripts use it.

Only the scripts that draw templates import this; the program reads the .docx files.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from styling import LANGUAGE, THEMED, TINT, add_styles, append, clear, put

from generator.office import fixed_archive

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210, 297, 18
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN  # mm


def new_document() -> WordDocument:
    """An empty A4 document with our page and styles and nothing else."""
    document = Document()
    add_styles(document)
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(PAGE_WIDTH), Mm(PAGE_HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    section.header_distance = section.footer_distance = Mm(9)
    return document


def save(document: WordDocument, path: Path) -> None:
    """Write the document, the same bytes each time."""
    core = document.core_properties
    core.title = core.comments = core.subject = core.keywords = ""
    core.author = core.last_modified_by = "panelpack"
    core.language, core.revision = core.language or LANGUAGE, 1
    out = BytesIO()
    document.save(out)
    path.write_bytes(fixed_archive(out.getvalue()))


def header_and_footer(document: WordDocument, left: str, right: str, note: str, source: str) -> None:
    """Set the running head (*left*, *right*) and foot: *note* with "Page x of y", under it *source* if any."""
    section = document.sections[0]
    _sides(section.header.paragraphs[0], left, right)
    foot = section.footer.paragraphs[0]
    _sides(foot, note, "Page ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")
    if source:
        section.footer.add_paragraph(source, style="Footer")


def _sides(paragraph: Paragraph, left: str, right: str) -> None:
    tabs = paragraph.paragraph_format.tab_stops
    tabs.add_tab_stop(Mm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(left)
    paragraph.add_run("\t")
    paragraph.add_run(right)


def _field(paragraph: Paragraph, code: str) -> None:
    """A field that Word and LibreOffice fill in, shown as 1 until they have."""
    for kind, text in (("begin", None), (None, code), ("separate", None), ("text", "1"), ("end", None)):
        run = paragraph.add_run(text if kind == "text" else None)
        if kind is None:
            instruction = append(run._r, "w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {text} "
        elif kind != "text":
            append(run._r, "w:fldChar", fldCharType=kind)


def paragraph(document: WordDocument, text: str, style: str = "Normal", *, tag: str = "") -> Paragraph:
    """A paragraph in a style; *tag* stands before it in small bold."""
    added = document.add_paragraph(style=style)
    if tag:
        added.add_run(tag, style="Tag")
    added.add_run(text)
    return added


def table(
    document: WordDocument,
    heads: Sequence[str],
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    *,
    title: str,
    small: bool = False,
    grid: bool = False,
) -> Table:
    """A table whose first row is marked as header and repeats; no row splits; *widths* in mm, *title* is spoken;
    *grid* rules columns too.

    A row of one text alone, as `{%tr for … %}`, goes into the first cell, the others staying empty.
    """
    made: Table = document.add_table(rows=0, cols=len(heads), style="Panel grid" if grid else "Panel table")
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    style = "Table small" if small else "Table text"
    for number, texts in enumerate((heads, *rows)):
        row = made.add_row()
        mark_row(row, header=number == 0)
        for cell, width, text in zip(row.cells, widths, (*texts, *[""] * (len(heads) - len(texts))), strict=True):
            cell.width = Mm(width)
            fill_cell(cell, text, f"{style} head".replace("text head", "head") if number == 0 else style)
            if number == 0:
                shade_cell(cell)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    describe_table(made, title)
    return made


def fill_cell(cell: _Cell, text: str, style: str) -> None:
    """Write lines into a cell, a paragraph each."""
    first, *more = text.split("\n")
    cell.paragraphs[0].style = style
    cell.paragraphs[0].add_run(first)
    for line in more:
        cell.add_paragraph(line, style=style)


def shade_cell(cell: _Cell, fill: str = TINT) -> None:
    """Shade a cell."""
    put(append(cell._tc.get_or_add_tcPr(), "w:shd"), val="clear", color="auto", fill=fill, themeFill=THEMED[fill])


def mark_row(row: Any, *, header: bool) -> None:
    """Keep a row in one piece, and repeat it on each page where it is the header."""
    properties = row._tr.get_or_add_trPr()
    append(properties, "w:cantSplit")
    if header:
        append(properties, "w:tblHeader")


def describe_table(made: Table, title: str) -> None:
    """Say the table's title to those who listen, and that its first row is a header."""
    properties = made._tbl.tblPr
    clear(properties, ("w:tblLook",))
    append(properties, "w:tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0")
    append(properties, "w:tblCaption", val=title)
