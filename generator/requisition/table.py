"""A .csv as a table, in whichever encoding and with whichever separator a program saved it, and back."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import saved
from generator.errors import Place, PlanError, Problem, did_you_mean

NAME = "name"
LARGEST = 5_000_000
MOST_NAMED = 8
# What programs that hold applications call the column of names.
OTHER_HEADS = ("full name", "candidate name", "candidate", "applicant name", "applicant", "nom complet", "bewerber")


@dataclass(frozen=True, slots=True)
class Table:
    """A .csv as it stands: its text, separator, column names, and each row with the line of the file it ends on.

    `columns` are as the file has them, `known` as ours are called: small letters and no space around them.
    """

    text: str
    separator: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def known(self) -> tuple[str, ...]:
        """The names of the columns as ours are written."""
        return tuple(name.strip().casefold() for name in self.columns)


def table_of(path: Path) -> Table:
    """The table of a file that has a column `name`; PlanError where it has none or is no table."""
    text = text_of(path)
    reader = saved.rows_of(text)
    try:
        rows = [(reader.line_num, tuple(row)) for row in reader]
    except csv.Error as error:
        message = f"this is not a list that can be read: {error}"
        raise PlanError(Problem(Place(str(path), reader.line_num), message)) from None
    table = Table(text, saved.separator_of(text), rows[0][1] if rows else (), tuple(rows[1:]))
    if NAME not in table.known:
        raise PlanError(Problem(Place(str(path), 1), _no_names(table)))
    return table


def _no_names(table: Table) -> str:
    """What to do where no column is called `name`."""
    heads = [head.strip() for head in table.columns if head.strip()]
    message = "there is no column 'name'"
    if not heads:
        return f"{message}; the first line names the columns, as in name,say_as"
    meant = next((head for head in heads if head.casefold() in OTHER_HEADS), None)
    if meant is not None:
        return f"{message}; call the column '{meant}' so, if that is the one"
    found = ", ".join(heads[:MOST_NAMED]) + (", …" if len(heads) > MOST_NAMED else "")
    near = did_you_mean(NAME, [head.casefold() for head in heads])
    apart = {"first name", "last name", "firstname", "lastname", "vorname", "nachname", "prénom"}
    if apart & {head.casefold().replace("_", " ") for head in heads}:
        near = "; put first and last name together in one"
    return f"{message} (found: {found}){near}"


def written(table: Table, rows: Sequence[Sequence[str]]) -> bytes:
    """Rows with the separator and the ends of line that the table had, in UTF-8."""
    out = io.StringIO(newline="")
    end = "\r\n" if "\r\n" in table.text else "\n"
    csv.writer(out, delimiter=table.separator, lineterminator=end).writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def text_of(path: Path) -> str:
    """The text of a file: UTF-8, UTF-16, or as spreadsheet programs save it on Windows."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise PlanError(Problem(Place(str(path)), f"cannot be read: {error.strerror}")) from None
    if len(content) > LARGEST:
        raise PlanError(Problem(Place(str(path)), "this file is too large"))
    return saved.text_of(content)
