"""Which rows of a table stay together where a page ends: a template has one row for all of them."""

from collections.abc import Iterable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

# A table with fewer rows stays whole where its template says so.
LONG = 14
# Never fewer rows than these, the heads among them, before the end of a page or after it.
AT_THE_TOP, AT_THE_END = 4, 2


def hold_ends(table: Any, *, whole: bool) -> None:
    """Keep a table's first rows together and its last; one that a template keeps *whole* stays so if not long."""
    rows = list(table.tr_lst)
    if whole and len(rows) < LONG:
        return
    _hold(rows[AT_THE_TOP - 1 : -AT_THE_END], held=False)
    _hold([*rows[:-1][: AT_THE_TOP - 1], *rows[-AT_THE_END:-1]], held=True)


def _hold(rows: Iterable[Any], *, held: bool) -> None:
    for paragraph in (p for row in rows for p in row.iter(qn("w:p"))):
        properties = paragraph.get_or_add_pPr()
        for found in properties.findall(qn("w:keepNext")):
            properties.remove(found)
        if held:
            properties._insert_keepNext(OxmlElement("w:keepNext"))
