"""The note that a purge leaves, and the mark by which a run after a kill goes on: codes and numbers, never a name."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.purge_files import MARKER, NOTE

if TYPE_CHECKING:
    from generator.model import Event

COLUMNS = ("candidates", "on", "by", "files", "lines", "by_hand", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stays on record of a purge: codes, numbers and who; never a name. `begun` tells it from every other."""

    begun: str
    candidates: str
    whole: bool
    on: str
    by: str
    files: int
    lines: int
    by_hand: int
    reason: str

    @property
    def row(self) -> tuple[str, ...]:
        """The note as a line of purged.csv."""
        numbers = (self.files, self.lines, self.by_hand)
        return (self.candidates, self.on, self.by, *map(str, numbers), self.reason)


def read_marker(folder: Path) -> Note | None:
    """The purge that a run which was stopped had begun; None where there is none."""
    try:
        found = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        return Note(**found)
    except (OSError, ValueError, TypeError):
        return None


def begin(folder: Path, note: Note) -> None:
    """Put down what is about to be done, so that a run after a kill goes on with it."""
    from generator import folders

    told = {name: getattr(note, name) for name in note.__slots__}
    folders.write_file(folder / MARKER, json.dumps(told).encode())


def write_note(folder: Path, note: Note, *, again: bool) -> None:
    """Add the purge to purged.csv; where a run was stopped and goes on *again*, only if it is not there yet."""
    from generator import folders
    from generator.guarding import guarded

    path = folder / NOTE
    before = path.read_bytes() if path.is_file() else _line(COLUMNS)
    row = _line(guarded(text) for text in note.row)
    if not (again and row in before):
        folders.write_file(path, before + row)


def _line(cells: Iterable[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow(list(cells))
    return out.getvalue().encode()


def end(folder: Path) -> None:
    """Nothing is left to be completed."""
    (folder / MARKER).unlink(missing_ok=True)


def is_laid(events: "Sequence[Event]", note: Note) -> bool:
    """Whether the ledger has the line of this purge already."""
    from generator.model.keeping import PURGED

    return any(e.what == PURGED and e.about.get("begun") == note.begun for e in events)
