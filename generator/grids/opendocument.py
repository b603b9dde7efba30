"""An .ods in, its cells out: LibreOffice and Google write it, and cells that repeat are counted, not copied."""

import re
from collections.abc import Iterator

from generator.grids import markup
from generator.grids.book import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_CHARACTERS,
    MOST_NAMES,
    At,
    Book,
    Gathered,
    Merge,
    Room,
    Sheet,
    Value,
    Wanted,
    of_formula,
    referred,
)
from generator.grids.guard import Archive, UnusableError
from generator.grids.markup import Element

CONTENT, META, MANIFEST = "content.xml", "meta.xml", "META-INF/manifest.xml"
MIMETYPE = b"application/vnd.oasis.opendocument.spreadsheet"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
META_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
MACRO = re.compile(r"(Basic|Scripts)/.+/.+")
ERROR = re.compile(r"#[A-Z/0!?]+|Err:\d+")
NUMBERS = ("float", "percentage", "currency")
WHITE = re.compile(r"[ \t\r\n]+")


def is_workbook(archive: Archive) -> bool:
    """Whether an archive is an OpenDocument spreadsheet."""
    return "mimetype" in archive.names and archive.raw("mimetype").startswith(MIMETYPE)


def read(archive: Archive, wanted: Wanted | None = None) -> Book:
    """The workbook with the sheets that are *wanted*; it is one part, so that the names come after the sheets."""
    if any(MACRO.match(name) for name in archive.names):
        raise UnusableError("macro", "it holds macros, which no form of ours does; save it without and return that")
    if MANIFEST in archive.names and b"encryption-data" in archive.raw(MANIFEST):
        raise UnusableError("encrypted", "it is locked with a password")
    sheets: dict[str, Sheet] = {}
    names: dict[str, tuple[str, At]] = {}
    room = Room()
    reader = _SheetReader(room)
    tags = [f"{TABLE}{name}" for name in ("table", "table-row", "named-range")]
    for event, element in markup.events(archive, CONTENT, *tags):
        tag = element.tag
        if event == "start":
            if tag == f"{TABLE}table":
                reader = _SheetReader(room)
        elif tag == f"{TABLE}table-row":
            reader.read_row(element)
            markup.forget(element)
        elif tag == f"{TABLE}named-range":
            target = referred(element.get(f"{TABLE}cell-range-address") or "")
            if target is not None and len(names) < MOST_NAMES:
                names.setdefault((element.get(f"{TABLE}name") or "").lower(), target)
        else:
            title = element.get(f"{TABLE}name") or ""
            sheets[title] = reader.found.sheet(title)
            markup.forget(element)
    kept = {t: s if wanted is None or wanted(names, t) else Sheet(title=t, cells={}) for t, s in sheets.items()}
    return Book(sheets=kept, names=names, properties=_properties(archive))


class _SheetReader:
    """A sheet being read row by row."""

    def __init__(self, room: Room) -> None:
        self.found = Gathered(room)
        self._row = 1

    def read_row(self, element: Element) -> None:
        """Read a row, as many times as it repeats within a form's range."""
        times = _count(element, "number-rows-repeated")
        for row in range(self._row, min(self._row + times, LAST_ROW + 1)):
            # Only a row that is empty can repeat further than any form.
            if not self._read_cells(element, row):
                break
        self._row += times

    def _read_cells(self, element: Element, row: int) -> bool:
        column, found = 1, False
        for cell in element:
            times = _count(cell, "number-columns-repeated")
            if column > LAST_COLUMN:
                break
            value = _value(cell)
            if value is not None:
                found = True
                for each in range(column, min(column + times, LAST_COLUMN + 1)):
                    self.found.add((row, each), value)
            self._note_merge(cell, row, column)
            column += times
        return found

    def _note_merge(self, cell: Element, row: int, column: int) -> None:
        across, down = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
        if across > 1 or down > 1:
            self.found.merge(Merge((row, column), (row + down - 1, column + across - 1)))


def _count(element: Element, name: str) -> int:
    return max(1, int(element.get(f"{TABLE}{name}") or 1))


def _value(cell: Element) -> Value | None:
    type_ = cell.get(f"{OFFICE}value-type")
    shown = "\n".join(_paragraph(p) for p in cell.iterfind(f"{TEXT}p"))
    formula = cell.get(f"{TABLE}formula")
    if formula is not None:
        return of_formula(formula, _typed(cell, type_, shown).text)
    if type_ is None and not shown:
        return None
    if cell.get(f"{CALC}value-type") == "error" or (type_ is None and ERROR.fullmatch(shown)):
        return Value("error", shown)
    value = _typed(cell, type_, shown)
    return value if value.text else None


def _typed(cell: Element, type_: str | None, shown: str) -> Value:
    if type_ in NUMBERS:
        return Value("number", cell.get(f"{OFFICE}value") or shown)
    if type_ == "date":
        return Value("date", (cell.get(f"{OFFICE}date-value") or shown).removesuffix("T00:00:00"))
    if type_ == "time":
        return Value("date", cell.get(f"{OFFICE}time-value") or shown)
    if type_ == "boolean":
        return Value("boolean", (cell.get(f"{OFFICE}boolean-value") or shown).upper())
    written = cell.get(f"{OFFICE}string-value")
    return Value("text", shown if written is None else written)


def _paragraph(element: Element) -> str:
    """A paragraph's text: white space in the file is one space, what was typed is written as elements."""
    pieces, room = [], MOST_CHARACTERS
    for piece in _pieces(element):
        pieces.append(piece)
        room -= len(piece)
        if room < 0:
            raise UnusableError("too-large", f"a cell holds more than {MOST_CHARACTERS} characters")
    return "".join(pieces)


def _pieces(element: Element) -> Iterator[str]:
    yield WHITE.sub(" ", element.text or "")
    for child in element:
        if child.tag == f"{TEXT}s":
            yield " " * min(int(child.get(f"{TEXT}c") or 1), 32_767)
        elif child.tag == f"{TEXT}tab":
            yield "\t"
        elif child.tag == f"{TEXT}line-break":
            yield "\n"
        elif child.tag in (f"{TEXT}span", f"{TEXT}a"):
            yield from _pieces(child)
        yield WHITE.sub(" ", child.tail or "")


def _properties(archive: Archive) -> dict[str, str]:
    if META not in archive.names:
        return {}
    root = markup.parse(archive, META)
    found = root.iter(f"{META_NAMES}user-defined")
    return {e.get(f"{META_NAMES}name") or "": "".join(map(str, e.itertext())) for e in found}
