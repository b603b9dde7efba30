"""Tables whose number of columns depends on the panel: their widths, set once they are filled.

A template holds one column for all interviewers, and the library shares a table's width among columns without
asking what stands in them.
"""

from io import BytesIO
from typing import Any, NamedTuple

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from generator.kits.overview.holding import hold_ends
from generator.office import fixed_archive
from generator.wording import Tongue


class Ends(NamedTuple):
    """The widths of a table's first and last column in mm; None where the last is like those between."""

    first: float
    last: float | None


# Columns narrower than this take room from the first one.
NARROW, FIRST_OF_MANY = Mm(20), Mm(34)
# By the titles that the tables have in the English template ("Alt text" in Word); another title is left alone.
TABLES = {"Who asks and rates what": Ends(46, 15), "The sessions side by side": Ends(14, None)}


def fit_columns(document: bytes, say: Tongue) -> bytes:
    """The document with the columns between the first and the last of such a table equally wide, and rows held."""
    opened: Any = Document(BytesIO(document))
    section = opened.sections[0]
    known = {say(title): ends for title, ends in TABLES.items()}
    width = section.page_width - section.left_margin - section.right_margin
    for table in opened.tables:
        caption = table._tbl.tblPr.find(qn("w:tblCaption"))
        ends = None if caption is None else known.get(caption.get(qn("w:val")))
        if ends is not None:
            _set_widths(table._tbl, _shares(ends, len(table._tbl.tblGrid.gridCol_lst), width))
        hold_ends(table._tbl, whole=ends is not None)
    out = BytesIO()
    opened.save(out)
    return fixed_archive(out.getvalue())


def _shares(ends: Ends, columns: int, width: int) -> list[int]:
    last = [] if ends.last is None else [Mm(ends.last)]
    between = columns - 1 - len(last)
    first = Mm(ends.first)
    if between and (width - first - sum(last)) // between < NARROW:
        first = min(first, FIRST_OF_MANY)
    each = (width - first - sum(last)) // max(1, between)
    return [first, *[each] * between, *last]


def _set_widths(table: Any, widths: list[int]) -> None:
    for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=True):
        column.w = width
    for row in table.tr_lst:
        for cell, width in zip(row.tc_lst, widths, strict=False):
            cell.width = width
