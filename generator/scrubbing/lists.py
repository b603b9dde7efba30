"""A .csv in, the same list without one candidate out: their lines go, their name is taken out of the others."""

import codecs
import csv
import io

from generator.grids.guard import UnusableError
from generator.traces import Trace


def scrub(content: bytes, trace: Trace, *, form: bool) -> bytes:
    """The list without the candidate, in the encoding and with the separator that it had."""
    text, encoding = _decoded(content)
    first = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise UnusableError("damaged", f"it is no list that can be read: {error}") from None
    kept = [row for n, row in enumerate(rows) if n == 0 or not (form and _is_theirs(row, trace))]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n" if "\r\n" in text else "\n")
    writer.writerows([trace.without(cell) for cell in row] for row in kept)
    return out.getvalue().encode(encoding)


def _is_theirs(row: list[str], trace: Trace) -> bool:
    """Whether a line is about the candidate: a cell is the code, a card of theirs, or begins with the name."""
    heads = [cell.strip() for cell in row[:2]]
    return any(trace.coded.search(head.replace("_", " ")) or trace.is_named_in(head) for head in heads)


def _decoded(content: bytes) -> tuple[str, str]:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), "utf-16"
    marked = content.startswith(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8-sig"), "utf-8-sig" if marked else "utf-8"
    except UnicodeDecodeError:
        return content.decode("latin-1"), "latin-1"
