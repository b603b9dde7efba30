"""corrections.csv in, its rows out: what HR mends on a card from a signed source."""

import csv
import io
from pathlib import Path

from generator.model import CardProblem, Correction

COLUMNS = ("card", "cell", "value", "source", "by")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LARGEST = 1_000_000


def read(path: Path, name: str) -> tuple[tuple[Correction, ...], tuple[CardProblem, ...]]:
    """The corrections of a file called *name* in messages, and what is wrong with the file."""
    try:
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return (), (_problem(name, "", "this file is not UTF-8 text"),)
    if len(content) > LARGEST:
        return (), (_problem(name, "", "this file is too large for a list of corrections"),)
    first = text.splitlines()[0] if text.strip() else ""
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
    if missing:
        return (), (_problem(name, "line 1", f"there is no column {', '.join(missing)}"),)
    found = []
    for number, row in enumerate(rows, start=2):
        values = {column: _plain(row.get(column)) for column in COLUMNS}
        if any(values.values()):
            found.append(
                Correction(
                    card_id=values["card"],
                    cell=values["cell"],
                    value=values["value"],
                    source=values["source"],
                    by=values["by"],
                    file=name,
                    line=number,
                )
            )
    return tuple(found), ()


def _plain(value: str | None) -> str:
    text = (value or "").strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _problem(name: str, place: str, message: str) -> CardProblem:
    return CardProblem(file=name, place=place, code="corrections-unreadable", message=message, action="file left out")
