"""Tables whose columns depend on the debrief: each takes the width of the page, shared as the template shares it."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from generator.office import fixed_archive


def fit_columns(document: bytes) -> bytes:
    """The document with every table as wide as the text: the first column as the template has it, the others sharing
    what is left in their widths' proportions.

    A template holds one column for all candidates, and the library gives every column that it adds the same
    width without asking what stands in it.
    """
    opened: Any = Document(BytesIO(document))
    section = opened.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    for table in opened.element.body.iterchildren(qn("w:tbl")):
        _share(table, width)
    out = BytesIO()
    opened.save(out)
    return fixed_archive(out.getvalue())


def _share(table: Any, width: int) -> None:
    """Set the columns by the first row that has one cell for each; in a shorter row the last cell takes the rest."""
    columns = table.tblGrid.gridCol_lst
    whole = next((row.tc_lst for row in table.tr_lst if len(row.tc_lst) == len(columns)), None)
    if whole is None or any(cell.width is None for cell in whole):
        return
    first, *others = [cell.width for cell in whole]
    widths = [first, *(other * (width - first) // sum(others) for other in others)]
    for column, each in zip(columns, widths, strict=True):
        column.w = each
    for row in table.tr_lst:
        _fill(row.tc_lst, widths)


def _fill(cells: Sequence[Any], widths: Sequence[int]) -> None:
    start = 0
    for cell in cells:
        span = len(widths) - start if cell is cells[-1] else cell.grid_span
        if span > 1:
            cell.get_or_add_tcPr().grid_span = span
        cell.width = sum(widths[start : start + span])
        start += span
