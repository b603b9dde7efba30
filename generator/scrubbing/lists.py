"""A .csv in, the same list without one candidate out: their lines go, their name is taken out of the others."""

import csv
import io

from generator.grids.guard import UnusableError
from generator.saved import decoded, encoded, rows_of, separator_of
from generator.traces import Trace


def scrub(content: bytes, trace: Trace, *, form: bool) -> bytes:
    """The list without the candidate, in the encoding and with the separator that it had."""
    text, encoding = decoded(content)
    try:
        rows = list(rows_of(text))
    except csv.Error as error:
        raise UnusableError("damaged", f"it is no list that can be read: {error}") from None
    kept = [row for n, row in enumerate(rows) if n == 0 or not (form and _is_theirs(row, trace))]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator_of(text), lineterminator="\r\n" if "\r\n" in text else "\n")
    writer.writerows([trace.without(cell) for cell in row] for row in kept)
    return encoded(out.getvalue(), encoding)


def _is_theirs(row: list[str], trace: Trace) -> bool:
    """Whether a line is about the candidate: a cell is the code, a card of theirs, or begins with the name."""
    heads = [cell.strip() for cell in row[:2]]
    return any(trace.coded.search(head.replace("_", " ")) or trace.is_named_in(head) for head in heads)
