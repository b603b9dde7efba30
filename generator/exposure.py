"""Which questions went out in which kit: exposure.jsonl, one use a line and no names, for several kits to share."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.model import Use

NAME = "exposure.jsonl"
LARGEST = 50_000_000


def read(path: Path) -> tuple[Use, ...]:
    """The uses in a log, each once, by day, kit and question: the order of the lines never matters.

    PlanError names every line that is no use; no log is an empty one.
    """
    if not path.is_file():
        return ()
    if path.stat().st_size > LARGEST:
        raise PlanError(Problem(Place(str(path)), "this file is too large for a log of questions"))
    found: set[Use] = set()
    problems: list[Problem] = []
    for number, line in enumerate(path.read_bytes().split(b"\n"), start=1):
        use = _parsed(line) if line.strip() else None
        if use is not None:
            found.add(use)
        elif line.strip():
            message = "this line is no use of a question; take it out, or --log another file"
            problems.append(Problem(Place(str(path), number), message))
    if problems:
        raise PlanError(*problems)
    return tuple(sorted(found, key=lambda use: (use.on, use.kit, use.question)))


def append(path: Path, uses: Iterable[Use]) -> None:
    """Add the uses that are not in the log yet, whatever day they are noted on there."""
    known = {(use.kit, use.question) for use in read(path)}
    lines = "".join(_written(use) for use in uses if (use.kit, use.question) not in known)
    if not lines:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as log:
        # Some other program may have left the last line without its end.
        log.write((_end_of_line(path) + lines).encode())


def _end_of_line(path: Path) -> str:
    content = path.read_bytes()
    return "\n" if content and not content.endswith(b"\n") else ""


def _written(use: Use) -> str:
    return json.dumps({"question": use.question, "kit": use.kit, "on": use.on}, ensure_ascii=False) + "\n"


def _parsed(line: bytes) -> Use | None:
    try:
        found = json.loads(line)
        use = Use(question=found["question"], kit=found["kit"], on=date.fromisoformat(found["on"]).isoformat())
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return use if isinstance(use.question, str) and isinstance(use.kit, str) else None


def uses_of(kit: str, questions: Sequence[str], on: str) -> Iterator[Use]:
    """A use for each question of the catalogue that a kit sends out, each once."""
    for question in dict.fromkeys(questions):
        yield Use(question=question, kit=kit, on=on)
