"""corrections.csv in, its rows out: what HR mends on a card from a signed source."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from generator.model import CardProblem, Correction

COLUMNS = ("card", "cell", "value", "source", "by")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LARGEST = 1_000_000


def read(path: Path, name: str) -> tuple[tuple[Correction, ...], tuple[CardProblem, ...]]:
    """The corrections of a file called *name* in messages, and what is wrong with the file."""
    text, wrong = _text(path, name)
    first = text.splitlines()[0] if text.strip() else ""
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    try:
        missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
        if wrong is None and missing:
            wrong = _problem(name, "line 1", f"there is no column {', '.join(missing)}")
        if wrong is not None:
            return (), (wrong,)
        found = [_correction(row, name, rows.line_num) for row in rows]
    except csv.Error as error:
        message = f"this is not a list that can be read: {error}"
        return (), (_problem(name, f"line {rows.reader.line_num}", message),)
    return tuple(correction for correction in found if correction is not None), ()


def _text(path: Path, name: str) -> tuple[str, CardProblem | None]:
    """The file's text, and why there is none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            return "", _problem(name, "", "this file is too large for a list of corrections")
        return content.decode("utf-8-sig"), None
    except OSError as error:
        return "", _problem(name, "", f"this file cannot be opened: {error.strerror}")
    except UnicodeDecodeError:
        return "", _problem(name, "", "this file is not UTF-8 text")


def _correction(row: Mapping[str, str | None], name: str, line: int) -> Correction | None:
    """What a row mends, with the line of the file that it ends on; None where it says nothing."""
    values = {column: _plain(row.get(column)) for column in COLUMNS}
    if not any(values.values()):
        return None
    return Correction(
        card_id=values["card"],
        cell=values["cell"],
        value=values["value"],
        source=values["source"],
        by=values["by"],
        file=name,
        line=line,
    )


def _plain(value: str | None) -> str:
    text = (value or "").strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _problem(name: str, place: str, message: str) -> CardProblem:
    return CardProblem(file=name, place=place, code="corrections-unreadable", message=message, action="file left out")
