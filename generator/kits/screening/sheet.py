"""A workbook as the reader of a screening form wants it: the cells of one sheet, names, properties."""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter

from generator.kits.screening.guard import RefusedError
from generator.kits.screening.layout import FORM, NOTES_ON, SHEET
from generator.office import text_as_typed

# What lies beyond is not part of any form and is never looked at.
LAST_ROW, LAST_COLUMN = 1_000, 1_000
MOST_SHEETS = 20
REFERENCE = re.compile(r"\$?(?:'((?:[^']|'')+)'|([^'!\[\]]+?))!\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::.*)?")
HEAD_OF_NOTES = re.compile(NOTES_ON.format(code=r"(C\d{2,})"))
HEAD_OF_ANSWERS = re.compile(r"C\d{2,}")
CHECKS = re.compile(r"check_.+_C\d{2,}$")

At = tuple[int, int]
"""A cell by its row and column, counted from 1."""


class Held(NamedTuple):
    """What a cell that is not blank holds; the kind is openpyxl's, of which `s` is a text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The sheet of a form: its cells that are not blank, its heads, and the cells that have a name."""

    title: str
    cells: Mapping[At, Held]
    head_row: int
    names: Mapping[str, At]
    properties: Mapping[str, str]

    def place(self, at: At | None) -> str:
        """A cell as people write it; empty for none."""
        return "" if at is None else f"{self.title}!{address(at)}"

    def text(self, at: At) -> str:
        """What a cell shows as a text; nothing for a blank one or a formula."""
        held = self.cells.get(at)
        return held.text if held is not None and held.kind != "f" else ""


def address(at: At) -> str:
    """A cell as `F7`."""
    return f"{get_column_letter(at[1])}{at[0]}"


def opened(content: bytes) -> Form:
    """The form in a workbook that passed the guard; RefusedError where no sheet of it is one."""
    try:
        return _form(content)
    except RefusedError:
        raise
    # openpyxl raises whatever a broken part makes it stumble over.
    except Exception:
        raise RefusedError("damaged", "it cannot be read to the end") from None


def _form(content: bytes) -> Form:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book: Any = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        about = {str(p.name): str(p.value) for p in book.custom_doc_props.props}
        sheets = sorted(book.worksheets[:MOST_SHEETS], key=lambda sheet: sheet.title != SHEET)
        for sheet in sheets if about.get("form", FORM) == FORM else ():
            cells = _cells(sheet)
            names = _names(sheet.defined_names, sheet.title) | _names(book.defined_names, sheet.title)
            head = _head_row(cells, names)
            if head is not None:
                return Form(title=sheet.title, cells=cells, head_row=head, names=names, properties=about)
    raise RefusedError("not-ours", "no sheet of it is a screening form with columns for a candidate's code")


def _cells(sheet: Any) -> dict[At, Held]:
    found = {}
    rows = sheet.iter_rows(min_row=1, max_row=LAST_ROW, min_col=1, max_col=LAST_COLUMN)
    for row, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells, start=1):
            if cell.value is not None:
                text = text_as_typed(_text(cell.value))
                if text.strip():
                    found[row, column] = Held("s" if cell.data_type == "inlineStr" else str(cell.data_type), text)
    return found


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat().removesuffix("T00:00:00")
    return str(value)


def _head_row(cells: Mapping[At, Held], names: Mapping[str, At]) -> int | None:
    """The row with the most heads of candidates; None where the sheet is no form."""
    texts = [(row, held.text.strip()) for (row, _), held in cells.items()]
    rows = [row for row, text in texts if HEAD_OF_NOTES.fullmatch(text) or HEAD_OF_ANSWERS.fullmatch(text)]
    is_form = any(HEAD_OF_NOTES.fullmatch(text) for _, text in texts) or any(map(CHECKS.match, names))
    return max(sorted(set(rows)), key=rows.count, default=None) if is_form else None


def _names(defined: Mapping[str, Any], title: str) -> dict[str, At]:
    """The cells of this sheet that have a name; one that points nowhere any more is left out."""
    found = {}
    for name, definition in defined.items():
        target = REFERENCE.fullmatch(str(definition.attr_text or "").strip())
        if target is None:
            continue
        quoted, plain, letters, row = target.groups()
        if (quoted.replace("''", "'") if quoted else plain) == title:
            found[name] = (int(row), _number(letters))
    return found


def _number(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column
