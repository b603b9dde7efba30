"""A workbook as the reader of a screening form wants it: the cells of one sheet, names, properties."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator import grids
from generator.grids.book import At, Book, Sheet, Value, address_of
from generator.grids.guard import UnusableError
from generator.kits.screening.layout import BY_OF, DATE_OF, FORM, NOTES_ON, SHEET, SOURCE_OF
from generator.names import CODE
from generator.wording import in_any

MOST_SHEETS = 20


def _head_of(*heads: str) -> re.Pattern[str]:
    """What a column's head is known by, in whichever language."""
    said = (re.escape(words).replace(r"\{code\}", r"(?:C\d{2,})") for head in heads for words in in_any(head))
    return re.compile("|".join(said))


HEAD_OF_SOURCES, HEAD_OF_NAMES, HEAD_OF_DATES = _head_of(SOURCE_OF, NOTES_ON), _head_of(BY_OF), _head_of(DATE_OF)
HEAD_OF_ANSWERS = CODE
HEADS = (HEAD_OF_ANSWERS, HEAD_OF_SOURCES, HEAD_OF_NAMES, HEAD_OF_DATES)
CHECKS = re.compile(r"check_.+_C\d{2,}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The sheet of a form: its cells that are not blank, its heads, and the cells that have a name."""

    title: str
    cells: Mapping[At, Value]
    head_row: int
    names: Mapping[str, At]
    properties: Mapping[str, str]

    def place(self, at: At | None) -> str:
        """A cell as people write it; empty for none."""
        return "" if at is None else f"{self.title}!{address_of(at)}"

    def text(self, at: At) -> str:
        """What a cell shows as a text; nothing for a blank one or a formula."""
        held = self.cells.get(at)
        return held.text if held is not None and held.kind != "formula" else ""

    def named(self, name: str) -> At | None:
        """The cell that a name stands for; names are the same in capitals and without."""
        return self.names.get(name.lower())


def opened(content: bytes) -> Form:
    """The form in a workbook, .xlsx or .ods; UnusableError where it is none, or where no sheet of it is a form."""
    book = grids.read(content)
    titles = sorted(list(book.sheets)[:MOST_SHEETS], key=lambda title: title != SHEET)
    for title in titles if book.properties.get("form", FORM) == FORM else ():
        form = _form(book, book.sheets[title])
        if form is not None:
            return form
    raise UnusableError("not-ours", "no sheet of it is a screening form with columns for a candidate's code")


def _form(book: Book, sheet: Sheet) -> Form | None:
    """A sheet as a form; None where it has no heads of candidates."""
    cells = {at: held for at, held in sheet.cells.items() if held.text.strip()}
    names = {name: at for name, (title, at) in book.names.items() if title == sheet.title}
    head = _head_row(cells, names)
    if head is None:
        return None
    return Form(title=sheet.title, cells=cells, head_row=head, names=names, properties=book.properties)


def _head_row(cells: Mapping[At, Value], names: Mapping[str, At]) -> int | None:
    """The row with the most heads of candidates; None where the sheet is no form."""
    texts = [(row, held.text.strip()) for (row, _), held in cells.items()]
    rows = [row for row, text in texts if is_head(text)]
    is_form = any(HEAD_OF_SOURCES.fullmatch(text) for _, text in texts) or any(map(CHECKS.match, names))
    return max(sorted(set(rows)), key=rows.count, default=None) if is_form else None


def is_head(text: str) -> bool:
    """Whether a text is what stands over a column of a candidate."""
    return any(head.fullmatch(text) for head in HEADS)
