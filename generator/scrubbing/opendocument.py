"""An .ods in, the same sheets without one candidate out; cells that repeat are told apart first."""

import copy
from collections.abc import Iterator
from typing import Any

from generator.grids.book import LAST_COLUMN, LAST_ROW, At, referred
from generator.grids.guard import UnusableError
from generator.grids.opendocument import MANIFEST, OFFICE, TABLE
from generator.scrubbing.areas import about
from generator.scrubbing.packing import Parts, local, packed, parsed, parts_of, take_code_out, without_name, written
from generator.traces import Trace

CONTENT = "content.xml"
PICTURE = "Thumbnails/"
COLUMNS, ROWS = f"{TABLE}number-columns-repeated", f"{TABLE}number-rows-repeated"
CELLS = ("table-cell", "covered-table-cell")


def scrub(content: bytes, trace: Trace, *, form: bool) -> bytes:
    """The sheets without the candidate; of a *form* their rows and columns are emptied."""
    parts = _without_picture(parts_of(content))
    if b"encryption-data" in parts.get(MANIFEST, b""):
        raise UnusableError("encrypted", "it is locked with a password")
    if form:
        parts[CONTENT] = _emptied(parts[CONTENT], trace)
    return packed(without_name(parts, trace))


def _without_picture(parts: Parts) -> Parts:
    """The parts without the small picture of the first page that LibreOffice keeps."""
    kept = {name: part for name, part in parts.items() if not name.startswith(PICTURE)}
    if MANIFEST in kept:
        root = parsed(kept[MANIFEST])
        for entry in [e for e in root if any(v.startswith(PICTURE) for v in e.attrib.values())]:
            root.remove(entry)
        kept[MANIFEST] = written(root)
    return kept


def _emptied(part: bytes, trace: Trace) -> bytes:
    root = parsed(part)
    for changes in [e for e in root.iter() if local(e) == "tracked-changes"]:
        changes.getparent().remove(changes)
    named = list(_take_names(root, trace))
    for table in [e for e in root.iter() if e.tag == f"{TABLE}table"]:
        title = table.get(f"{TABLE}name") or ""
        cells = _cells(table)
        said = {at: text for at, cell in cells.items() if (text := _said(cell))}
        for at in about(said, trace) | {at for where, at in named if where == title}:
            if at in cells:
                _clear(cells[at])
    take_code_out(root, trace, ("p",))
    return written(root)


def _take_names(root: Any, trace: Trace) -> Iterator[tuple[str, At]]:
    """Take out the names of the candidate's cells; which cells these are."""
    for entry in [e for e in root.iter() if local(e) in ("named-range", "named-expression")]:
        if trace.coded.search((entry.get(f"{TABLE}name") or "").replace("_", " ")):
            at = referred(entry.get(f"{TABLE}cell-range-address") or "")
            entry.getparent().remove(entry)
            if at is not None:
                yield at


def _cells(table: Any) -> dict[At, Any]:
    """The cells that hold something by where they stand, each one alone: what repeats is written out."""
    cells: dict[At, Any] = {}
    at_row = 1
    for row in [e for e in table.iter() if e.tag == f"{TABLE}table-row"]:
        for each in _alone(row, ROWS, LAST_ROW):
            at_column = 1
            for cell in [e for e in each if local(e) in CELLS]:
                for one in _alone(cell, COLUMNS, LAST_COLUMN):
                    if _said(one):
                        cells[at_row, at_column] = one
                    at_column += _times(one, COLUMNS)
            at_row += _times(each, ROWS)
    return cells


def _alone(element: Any, name: str, most: int) -> list[Any]:
    """A row or cell as so many of its own as it stands for, where it holds something; else as it is."""
    times = _times(element, name)
    if times == 1 or not "".join(element.itertext()).strip():
        return [element]
    if times > most:
        raise UnusableError("too-large", "it repeats a filled cell more often than any form does")
    del element.attrib[name]
    copies = [copy.deepcopy(element) for _ in range(times - 1)]
    for other in reversed(copies):
        element.addnext(other)
    return [element, *copies]


def _times(element: Any, name: str) -> int:
    said = element.get(name) or "1"
    return int(said) if said.isdigit() else 1


def _said(cell: Any) -> str:
    text = "\n".join("".join(e.itertext()) for e in cell if local(e) == "p")
    return text or cell.get(f"{OFFICE}value") or cell.get(f"{OFFICE}date-value") or ""


def _clear(cell: Any) -> None:
    for name in [name for name in cell.attrib if name.startswith((OFFICE, f"{TABLE}formula")) or "calcext" in name]:
        del cell.attrib[name]
    for inner in list(cell):
        cell.remove(inner)
    cell.text = None
