"""Rows of corrections.csv and the ledger in; when each row came in first out, whatever else the file says since."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from generator.collecting.remembered import NEVER
from generator.collecting.taking import NOTICED
from generator.model import Correction, Event, ReturnedFile

LINES = "lines"


def place_of(correction: Correction) -> str:
    """Where a row stands in its file, in words."""
    return f"line {correction.line}"


def lines_of(corrections: Iterable[Correction], files: Sequence[ReturnedFile]) -> dict[str, str]:
    """By a file's SHA-256, what the ledger keeps of its rows: short digests, nothing that can be read."""
    known = {file.file: file.sha256 for file in files}
    rows: dict[str, list[str]] = {}
    for correction in corrections:
        rows.setdefault(known.get(correction.file, ""), []).append(digest_of(correction))
    return {sha256: " ".join(digests) for sha256, digests in rows.items()}


def came_in(
    corrections: Iterable[Correction], files: Sequence[ReturnedFile], events: Sequence[Event]
) -> Mapping[Correction, str]:
    """When each row was seen first, in whichever file; the end of time for one that is new.

    A ledger of before rows were kept tells of the whole file alone.
    """
    known = {file.file: file.sha256 for file in files}
    first: dict[str, str] = {}
    for event in (e for e in events if e.what in NOTICED):
        rows = event.about.get(LINES)
        for seen in [event.about.get("sha256", "")] if rows is None else rows.split():
            first.setdefault(seen, event.at)
    return {c: min(first.get(seen, NEVER) for seen in (digest_of(c), known.get(c.file, ""))) for c in corrections}


def digest_of(correction: Correction) -> str:
    """The short digest of a row, wherever it stands."""
    c = correction
    told = json.dumps([c.card_id, c.cell, c.value, c.source, c.by], ensure_ascii=False)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12]
