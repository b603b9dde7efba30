"""An .xlsx in, the same workbook without one candidate out: cells, shared strings, names, comments, properties."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.grids.book import At, at_of, referred
from generator.scrubbing.areas import about
from generator.scrubbing.packing import Parts, local, packed, parsed, parts_of, take_code_out, without_name, written
from generator.traces import Trace

WORKBOOK = re.compile(r"xl/workbook\d*\.xml")
STRINGS = re.compile(r"xl/sharedStrings\d*\.xml", re.IGNORECASE)
SHEETS = "xl/worksheets/"
COMMENTS = ("comments", "threadedcomment")
# Excel makes both anew: an index of formulas, some of which go, and a picture of the first page.
DROPPED = re.compile(r"(xl/calcChain\.xml|docProps/thumbnail\.\w+)", re.IGNORECASE)
TYPES = "[Content_Types].xml"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def scrub(content: bytes, trace: Trace, *, form: bool) -> bytes:
    """The workbook without the candidate; of a *form* their rows and columns are emptied."""
    parts = _without_dropped(parts_of(content))
    if form:
        parts = _emptied(parts, trace)
    return packed(without_name(parts, trace))


def _without_dropped(parts: Parts) -> Parts:
    gone = {name for name in parts if DROPPED.fullmatch(name)}
    kept = {name: part for name, part in parts.items() if name not in gone}
    for name in [name for name in kept if gone and (name == TYPES or name.endswith(".rels"))]:
        root = parsed(kept[name])
        for entry in list(root):
            target = entry.get("PartName") or entry.get("Target") or ""
            if any(target.endswith(posixpath.basename(each)) for each in gone):
                root.remove(entry)
        kept[name] = written(root)
    return kept


def _emptied(parts: Parts, trace: Trace) -> Parts:
    """The parts with every cell emptied that is about the candidate, and no string left that no cell shows."""
    strings_part = next((name for name in parts if STRINGS.fullmatch(name)), None)
    strings = parsed(parts[strings_part]) if strings_part else None
    texts = [] if strings is None else [_text(entry) for entry in strings if local(entry) == "si"]
    book_part = next(name for name in parts if WORKBOOK.fullmatch(name))
    book = parsed(parts[book_part])
    named = _take_names(book, trace)
    titles = _titles(parts, book, book_part)
    shown: set[int] = set()
    done = dict(parts)
    for name in [name for name in parts if name.startswith(SHEETS) and name.endswith(".xml")]:
        sheet = parsed(parts[name])
        gone = _empty(sheet, texts, trace, {at for title, at in named if title == titles.get(name)})
        shown |= set(_shown(sheet))
        take_code_out(sheet, trace, ("is",))
        done[name] = written(sheet)
        done |= {part: _uncommented(done[part], gone) for part in _comments(parts, name)}
    done[book_part] = written(book)
    if strings is not None and strings_part is not None:
        for number, entry in enumerate(entry for entry in strings if local(entry) == "si"):
            if number not in shown:
                _clear(entry)
        take_code_out(strings, trace, ("si",))
        done[strings_part] = written(strings)
    return done


def _text(entry: Any) -> str:
    return "".join(piece.text or "" for piece in entry.iter() if local(piece) == "t")


def _take_names(book: Any, trace: Trace) -> list[tuple[str, At]]:
    """Take out the names of the candidate's cells; which cells these are."""
    cells: list[tuple[str, At]] = []
    for names in [each for each in book if local(each) == "definedNames"]:
        for entry in list(names):
            if trace.coded.search((entry.get("name") or "").replace("_", " ")):
                at = referred(entry.text or "")
                cells += [] if at is None else [at]
                names.remove(entry)
        if len(names) == 0:
            book.remove(names)
    return cells


def _titles(parts: Parts, book: Any, book_part: str) -> dict[str, str]:
    """The title of each sheet by its part."""
    folder, _, file = book_part.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    targets = {r.get("Id"): r.get("Target") for r in parsed(parts[rels])} if rels in parts else {}
    sheets = [sheet for each in book if local(each) == "sheets" for sheet in each]
    found = {}
    for sheet in sheets:
        key = next((value for name, value in sheet.attrib.items() if name.endswith("}id")), sheet.get(ID))
        target = targets.get(key) or ""
        found[posixpath.normpath(posixpath.join(folder, target)).lstrip("/")] = sheet.get("name") or ""
    return found


def _cells(sheet: Any) -> Iterator[tuple[At, Any]]:
    for cell in sheet.iter():
        at = at_of(cell.get("r") or "") if local(cell) == "c" else None
        if at is not None:
            yield at, cell


def _empty(sheet: Any, texts: list[str], trace: Trace, named: set[At]) -> set[At]:
    """Empty every cell about the candidate; where they stand."""
    cells = dict(_cells(sheet))
    said = {at: text for at, cell in cells.items() if (text := _said(cell, texts))}
    gone = about(said, trace) | named
    rows = {at[0] for at in gone}
    for at, cell in cells.items():
        # A formula that a row of theirs holds goes with the row: its last result says what stood there.
        if at in gone or (at[0] in rows and _is_formula(cell) and _row_is_theirs(at[0], said, gone)):
            _clear(cell)
            cell.attrib.pop("t", None)
    return gone


def _row_is_theirs(row: int, said: Mapping[At, str], gone: set[At]) -> bool:
    return all(at in gone for at in said if at[0] == row)


def _is_formula(cell: Any) -> bool:
    return any(local(inner) == "f" for inner in cell)


def _said(cell: Any, texts: list[str]) -> str:
    value = next((inner.text or "" for inner in cell if local(inner) == "v"), "")
    if cell.get("t") == "s":
        return texts[int(value)] if value.isdigit() and int(value) < len(texts) else ""
    return _text(cell) or value


def _shown(sheet: Any) -> Iterator[int]:
    """The numbers of the shared strings that a sheet still shows."""
    for _, cell in _cells(sheet):
        value = next((inner.text or "" for inner in cell if local(inner) == "v"), "")
        if cell.get("t") == "s" and value.isdigit():
            yield int(value)


def _clear(element: Any) -> None:
    tail = element.tail
    kept = dict(element.attrib)
    element.clear()
    element.attrib.update(kept)
    element.tail = tail


def _comments(parts: Parts, sheet: str) -> Iterator[str]:
    """The parts with a sheet's comments."""
    folder, _, file = sheet.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    for entry in parsed(parts[rels]) if rels in parts else ():
        target = posixpath.normpath(posixpath.join(folder, entry.get("Target") or "")).lstrip("/")
        if target in parts and (entry.get("Type") or "").rpartition("/")[2].lower() in COMMENTS:
            yield target


def _uncommented(part: bytes, gone: set[At]) -> bytes:
    root = parsed(part)
    for comment in list(root.iter()):
        if local(comment) in ("comment", "threadedComment") and at_of(comment.get("ref") or "") in gone:
            _clear(comment)
    return written(root)
