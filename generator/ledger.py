"""The append-only trail of a kit: one JSON object a line, each with the hash of the line before it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.errors import Place, Problem
from generator.model import Event

START = "0" * 16


def read(path: Path) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """The events of a ledger in order, and what is wrong with its lines.

    A line that was changed, taken out or put in breaks the chain of hashes and is named; its event still
    counts. A torn last line (the machine stopped while it was written) is named and does not count.
    """
    if not path.is_file():
        return (), ()
    lines = path.read_bytes().split(b"\n")
    torn = lines.pop()
    events: list[Event] = []
    problems: list[Problem] = []
    before = START
    for number, line in enumerate(lines, start=1):
        event, link = _parsed(line)
        if event is None:
            problems.append(Problem(Place(str(path), number), "this line of the ledger is not readable"))
        elif link != before:
            message = "the ledger was changed here or on the line above: the chain of hashes is broken"
            problems.append(Problem(Place(str(path), number), message))
        if event is not None:
            events.append(event)
        before = _hash(line)
    if torn:
        place = Place(str(path), len(lines) + 1)
        problems.append(Problem(place, "the last line is torn; it is left aside and mended at the next write"))
    return tuple(events), tuple(problems)


def append(path: Path, happened: Sequence[tuple[str, Mapping[str, str]]], at: str) -> None:
    """Add events (what, about) that happened at one time; a torn last line is moved into an event of its own."""
    content = path.read_bytes() if path.is_file() else b""
    kept, _, torn = content.rpartition(b"\n")
    kept = kept + b"\n" if kept or content.startswith(b"\n") else b""
    if torn:
        happened = [("torn-line-mended", {"text": torn.decode("utf-8", "replace")}), *happened]
    before = _hash(kept.rstrip(b"\n").rpartition(b"\n")[2]) if kept else START
    added = _chained([Event(what=what, at=at, about=about) for what, about in happened], before)
    if not added:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if torn:
        _replace(path, kept + added)
        return
    with path.open("ab") as ledger:
        ledger.write(added)


def lay_anew(path: Path, events: Sequence[Event]) -> None:
    """Write a ledger of these events alone, each with its own time, chained anew; `purge` says in it that it did."""
    _replace(path, _chained(events, START))


def _chained(events: Sequence[Event], before: str) -> bytes:
    """The lines of events, the first after the line whose hash is *before*."""
    lines = b""
    for event in events:
        told = {"what": event.what, "at": event.at, **event.about, "before": before}
        line = json.dumps(told, ensure_ascii=False).encode()
        lines += line + b"\n"
        before = _hash(line)
    return lines


def _replace(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)


def _parsed(line: bytes) -> tuple[Event | None, str]:
    try:
        found = json.loads(line)
        about = {str(key): str(value) for key, value in found.items() if key not in ("what", "at", "before")}
        return Event(what=str(found["what"]), at=str(found["at"]), about=about), str(found["before"])
    except (ValueError, KeyError, AttributeError, TypeError):
        return None, ""


def _hash(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()[:16]
