"""An .xlsx in, its cells out: straight from its XML, only the parts and cells that a form can have."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from generator.grids import markup
from generator.grids.book import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_NAMES,
    At,
    Book,
    Gathered,
    Room,
    Sheet,
    Value,
    Wanted,
    at_of,
    merge_of,
    of_formula,
    referred,
)
from generator.grids.date_styles import date_styles
from generator.grids.guard import Archive, UnusableError
from generator.grids.markup import Element, local_name

WORKBOOK = "xl/workbook.xml"
RELATIONSHIPS = "_rels/.rels"
CUSTOM = "docProps/custom.xml"
FIRST_DAY, FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
MACROS, MACRO_SHEETS = "vbaProject", "xl/macrosheets/"
WRITTEN_AS_NUMBER = re.compile(r"_x([0-9A-Fa-f]{4})_")


class SheetEntry(NamedTuple):
    """A sheet as the workbook lists it."""

    title: str
    part: str
    hidden: bool


def is_workbook(archive: Archive) -> bool:
    """Whether an archive is an Excel workbook, as far as its members' names tell."""
    return "[Content_Types].xml" in archive.names and any(n.startswith("xl/workbook.") for n in archive.names)


def read(archive: Archive, wanted: Wanted | None = None) -> Book:
    """The workbook with the sheets that are *wanted*, or all of them; the others stay unread, empty."""
    part = _workbook_part(archive)
    root = markup.parse(archive, part)
    related = _relationships(archive, part)
    _refuse_macros(archive, related)
    entries = _sheets(root, related)
    names = _names(root)
    shelf = Shelf(archive, related, starts_1904=_starts_1904(root))
    sheets = {}
    for entry in entries:
        cells = wanted is None or wanted(names, entry.title)
        sheets[entry.title] = shelf.sheet(entry) if cells else Sheet(title=entry.title, cells={}, hidden=entry.hidden)
    return Book(sheets=sheets, names=names, properties=_properties(archive))


class _Tags(NamedTuple):
    """What the parts of a cell are called in the namespace of their row; there are two in use."""

    value: str
    formula: str
    inline: str


@lru_cache(maxsize=8)
def _tags(row: str) -> _Tags:
    """The tags in the namespace of a row's own."""
    namespace = row.removesuffix("row")
    return _Tags(f"{namespace}v", f"{namespace}f", f"{namespace}is")


class Shelf:
    """What the sheets of one workbook share: its texts, and which styles are those of dates. Read when asked for."""

    def __init__(self, archive: Archive, related: Mapping[str, str], *, starts_1904: bool) -> None:
        self._archive = archive
        self._related = related
        self._first_day = FIRST_DAY_1904 if starts_1904 else FIRST_DAY
        self._room = Room()
        self._texts: list[str] | None = None
        self._dates: tuple[bool, ...] | None = None

    def sheet(self, entry: SheetEntry) -> Sheet:
        """A sheet: its cells within a form's range that hold something."""
        found = Gathered(self._room)
        row = 0
        for element in markup.elements(self._archive, entry.part, "row", "mergeCell"):
            if not len(element) and local_name(element) == "mergeCell":
                found.merge(merge_of(element.get("ref") or ""))
                continue
            row = int(element.get("r") or row + 1)
            if 0 < row <= LAST_ROW:
                self._read_row(element, row, found)
        return found.sheet(entry.title, hidden=entry.hidden)

    def _read_row(self, element: Element, row: int, found: Gathered) -> None:
        tags = _tags(str(element.tag))
        for cell in element:
            if not len(cell):
                continue
            address = cell.get("r")
            at = at_of(address) if address else (row, _column_of(cell))
            if at is None or at[0] != row:
                raise UnusableError("damaged", f"a cell of its row {row} says that it stands elsewhere")
            value = self._value(cell, tags) if at[1] <= LAST_COLUMN else None
            if value is not None:
                found.add(at, value)

    def _value(self, cell: Element, tags: _Tags) -> Value | None:
        type_ = cell.get("t") or "n"
        if type_ == "inlineStr" and len(cell) == 1:
            return _text_value(_string(cell[0]))
        formula, raw, inline = None, None, None
        for child in cell:
            tag = child.tag
            if tag == tags.value:
                raw = child.text or ""
            elif tag == tags.formula:
                formula = child.text or ""
            elif tag == tags.inline:
                inline = child
        if formula is not None:
            shown = self._text(int(raw or "")) if type_ == "s" and raw else raw or ""
            return of_formula("=" + formula, unescaped(shown))
        if type_ == "inlineStr":
            return None if inline is None else _text_value(_string(inline))
        if raw is None or (not raw and type_ != "str"):
            return None
        return self._plain(type_, raw, cell)

    def _plain(self, type_: str, raw: str, cell: Element) -> Value | None:
        if type_ == "s":
            return _text_value(self._text(int(raw)))
        if type_ == "str":
            return _text_value(unescaped(raw))
        if type_ == "b":
            return Value("boolean", "TRUE" if raw.strip() in ("1", "true") else "FALSE")
        if type_ == "e":
            return Value("error", raw)
        if type_ == "d":
            return Value("date", raw)
        if type_ != "n":
            raise UnusableError("damaged", f"its cell {cell.get('r')} is of a kind that no workbook has")
        return self._number(raw.strip(), int(cell.get("s") or 0))

    def _number(self, raw: str, style: int) -> Value:
        if not self._is_date(style):
            return Value("number", raw)
        try:
            return Value("date", _iso(self._first_day + timedelta(days=float(raw))))
        except (OverflowError, ValueError):
            return Value("number", raw)

    def _text(self, index: int) -> str:
        if self._texts is None:
            part = self._related.get("sharedStrings")
            self._texts = [] if part is None else [_string(e) for e in markup.elements(self._archive, part, "si")]
        if not 0 <= index < len(self._texts):
            raise UnusableError("damaged", "a cell points to a text that the file does not hold")
        return self._texts[index]

    def _is_date(self, style: int) -> bool:
        if self._dates is None:
            part = self._related.get("styles")
            self._dates = () if part is None else date_styles(self._archive.xml(part))
        if style >= len(self._dates) > 0 or style < 0 or (style > 0 and not self._dates):
            raise UnusableError("damaged", "a cell points to a style that the file does not hold")
        return bool(self._dates) and self._dates[style]


def _column_of(cell: Element) -> int:
    """The column of a cell that does not say it: one further than the cell before."""
    column, before = 1, cell.getprevious()
    while before is not None:
        address = before.get("r")
        at = at_of(address) if address else None
        if at is not None:
            return at[1] + column
        column, before = column + 1, before.getprevious()
    return column


def _text_value(text: str) -> Value | None:
    return Value("text", text) if text else None


def _refuse_macros(archive: Archive, related: Mapping[str, str]) -> None:
    named = (name.lower() for name in archive.names)
    if MACROS in related or any(n.endswith("vbaproject.bin") or n.startswith(MACRO_SHEETS) for n in named):
        raise UnusableError("macro", "it holds macros, which no form of ours does; save it as .xlsx and return that")


def _workbook_part(archive: Archive) -> str:
    if WORKBOOK not in archive.names and RELATIONSHIPS in archive.names:
        for element in markup.parse(archive, RELATIONSHIPS):
            if (element.get("Type") or "").endswith("/officeDocument"):
                return (element.get("Target") or "").lstrip("/")
    return WORKBOOK


def _relationships(archive: Archive, part: str) -> Mapping[str, str]:
    """The parts that the workbook names: by id, and texts and styles by what they are."""
    folder, file = posixpath.split(part)
    found: dict[str, str] = {}
    for element in markup.parse(archive, f"{folder}/_rels/{file}.rels"):
        target = element.get("Target") or ""
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[f"id {element.get('Id')}"] = path
        found[(element.get("Type") or "").rpartition("/")[2]] = path
    return found


def _sheets(root: Element, related: Mapping[str, str]) -> Iterator[SheetEntry]:
    for element in root.iterfind("{*}sheets/{*}sheet"):
        id_ = next((str(value) for name, value in element.attrib.items() if str(name).endswith("}id")), "")
        part = related.get(f"id {id_}")
        if part is None:
            raise UnusableError("damaged", "it lists a sheet that it does not hold")
        if "worksheets" in part or part.endswith(".xml"):
            hidden = element.get("state") in ("hidden", "veryHidden")
            yield SheetEntry(unescaped(element.get("name") or ""), part, hidden)


def _names(root: Element) -> dict[str, tuple[str, At]]:
    """What the defined names stand for; those of the whole workbook before those of a sheet."""
    found: dict[str, tuple[str, At]] = {}
    elements = root.findall("{*}definedNames/{*}definedName")
    if len(elements) > MOST_NAMES:
        raise UnusableError("too-large", f"it holds {len(elements)} defined names; {MOST_NAMES} are the most")
    for element in sorted(elements, key=lambda e: e.get("localSheetId") is not None):
        name, target = element.get("name") or "", referred(element.text or "")
        if target is not None and not name.startswith("_xlnm"):
            found.setdefault(name.lower(), target)
    return found


def _starts_1904(root: Element) -> bool:
    about = root.find("{*}workbookPr")
    return about is not None and about.get("date1904") in ("1", "true")


def _properties(archive: Archive) -> dict[str, str]:
    if CUSTOM not in archive.names:
        return {}
    return {e.get("name") or "": unescaped("".join(map(str, e.itertext()))) for e in markup.parse(archive, CUSTOM)}


def _string(element: Element) -> str:
    """A text with its runs put together; how it is pronounced, which East Asian Excel adds, is left out."""
    if len(element) == 1 and not len(only := element[0]):
        return unescaped(only.text or "")
    pieces = []
    for child in element:
        name = local_name(child)
        if name == "t":
            pieces.append(child.text or "")
        elif name == "r":
            pieces.extend(t.text or "" for t in child.iterfind("{*}t"))
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """A text as it was typed: characters that Excel wrote as numbers (`_x000D_`) put back, line ends plain."""
    if "_x" in text:
        text = WRITTEN_AS_NUMBER.sub(lambda match: chr(int(match.group(1), 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _iso(moment: datetime | date) -> str:
    text = moment.isoformat()
    return text.removesuffix("T00:00:00")
