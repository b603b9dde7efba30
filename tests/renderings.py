"""Documents as plain text, so that a difference between two shows which words, cells, lists or names are others."""

from io import BytesIO

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n"}


def of_document(name, content):
    """A document by what its name ends with."""
    kinds = {"docx": of_word, "xlsx": of_workbook}
    text = kinds.get(name.rpartition(".")[2], lambda plain: plain.decode().replace("\r\n", "\n"))(content)
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n") + "\n"


def of_word(content):
    """A Word document: its properties, header and footer, and its paragraphs with their styles, tables as rows."""
    document = Document(BytesIO(content))
    core, section = document.core_properties, document.sections[0]
    page = f"{section.page_width.mm:.0f} x {section.page_height.mm:.0f} mm"
    lines = [f"title: {core.title}", f"language: {core.language}", f"page: {page}"]
    for part, blocks in (("header", section.header.paragraphs), ("footer", section.footer.paragraphs)):
        lines += [f"{part}: {_words(block._p)}" for block in blocks]
    lines.append("")
    for block in document.iter_inner_content():
        lines += _table(block) if isinstance(block, Table) else _paragraph(block)
    return "\n".join(lines)


def _paragraph(paragraph: Paragraph):
    text = _words(paragraph._p)
    new_page = "(new page) " if paragraph.paragraph_format.page_break_before else ""
    return [f"[{paragraph.style.name}] {new_page}{text}"] if text or new_page else []


def _table(table: Table):
    caption = table._tbl.tblPr.find(qn("w:tblCaption"))
    rows = (" | ".join(" / ".join(p.text for p in cell.paragraphs) for cell in row.cells) for row in table.rows)
    return [f"table: {'' if caption is None else caption.get(qn('w:val'))}", *(f"  {row}" for row in rows), ""]


def _words(paragraph):
    inside = (e for e in paragraph.iter(qn("w:t"), *SIGNS) if e.getparent().tag == qn("w:r"))
    return "".join(SIGNS.get(e.tag, e.text or "") for e in inside)


def of_workbook(content):
    """A workbook: the cells of each sheet, what may be filled in, what it offers, how it prints; then its names."""
    book = load_workbook(BytesIO(content))
    lines = [f"title: {book.properties.title}", ""]
    for sheet in book.worksheets:
        lines += [*_sheet(sheet), ""]
    lines += [f"name {name}: {book.defined_names[name].attr_text}" for name in sorted(book.defined_names)]
    lines += [f"property {each.name}: {each.value}" for each in book.custom_doc_props.props]
    return "\n".join(lines)


def _sheet(sheet):
    state = "" if sheet.sheet_state == "visible" else f" ({sheet.sheet_state})"
    locked = "locked" if sheet.protection.sheet else "open"
    breaks = ", ".join(str(b.id) for b in sheet.row_breaks.brk) or "none"
    yield f"sheet: {sheet.title}{state}, {locked}, frozen at {sheet.freeze_panes}, pages after rows: {breaks}"
    cells = [cell for row in sheet.iter_rows() for cell in row]
    yield from (f"{cell.coordinate}: {_shown(cell.value)}" for cell in cells if cell.value is not None)
    merged = {str(each.min_row) + "," + str(each.min_col): str(each) for each in sheet.merged_cells.ranges}
    inside = {c for each in sheet.merged_cells.ranges for c in list(each.cells)[1:]}
    open_cells = [c for c in cells if not c.protection.locked and (c.row, c.column) not in inside]
    places = [merged.get(f"{c.row},{c.column}", c.coordinate) for c in open_cells]
    yield f"to fill in: {' '.join(places) or 'nothing'}"
    for offered in sorted(sheet.data_validations.dataValidation, key=lambda each: str(each.sqref)):
        said = " / ".join(filter(None, (offered.promptTitle, offered.prompt, offered.errorTitle, offered.error)))
        yield f"offers at {offered.sqref}: {offered.type} {offered.formula1} {offered.formula2 or ''} ({said})"


def _shown(value):
    return value.replace("\n", "\n    ") if isinstance(value, str) else repr(value)
