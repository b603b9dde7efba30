"""corrections.csv in, its rows out: what HR mends on a card from a signed source."""

import csv
from collections.abc import Mapping

from generator.guarding import said_in
from generator.model import CardProblem, Correction
from generator.saved import rows_of, text_of

COLUMNS = ("card", "cell", "value", "source", "by")
LARGEST = 1_000_000


def read(content: bytes, name: str) -> tuple[tuple[Correction, ...], tuple[CardProblem, ...]]:
    """The corrections of a file called *name* in messages, and what is wrong with the file.

    A list saved by a spreadsheet program in its own encoding, with semicolons or with capitals in its heads, is one.
    """
    if len(content) > LARGEST:
        return (), (_problem(name, "", "this file is too large for a list of corrections"),)
    rows = rows_of(text_of(content))
    try:
        heads = [head.strip().casefold() for head in next(rows, [])]
        missing = [column for column in COLUMNS if column not in heads]
        if missing:
            message = f"there is no column {' and none '.join(missing)}; the first line is {','.join(COLUMNS)}"
            return (), (_problem(name, "line 1", message),)
        found = [_correction(dict(zip(heads, row, strict=False)), name, rows.line_num) for row in rows]
    except csv.Error as error:
        message = f"this is not a list that can be read: {error}"
        return (), (_problem(name, f"line {rows.line_num}", message),)
    return tuple(correction for correction in found if correction is not None), ()


def _correction(row: Mapping[str, str], name: str, line: int) -> Correction | None:
    """What a row mends, with the line of the file that it ends on; None where it says nothing."""
    values = {column: said_in(row.get(column, "")) for column in COLUMNS}
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


def _problem(name: str, place: str, message: str) -> CardProblem:
    return CardProblem(file=name, place=place, code="corrections-unreadable", message=message, action="file left out")
