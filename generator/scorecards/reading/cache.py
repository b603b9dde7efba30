"""Cards that were read, kept as JSON under their content's SHA-256, so that nothing is read twice; never a pickle."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from generator import __version__
from generator.model import Answer, CardProblem, FactAnswer, Mark, ReturnedCard
from generator.scorecards import layout

# To be raised whenever the reader understands a file otherwise than before.
READER = "1"
VERSION = f"{READER} {layout.VERSION} {__version__}"
SUFFIX = ".card.json"
LARGEST = 5_000_000

Read = tuple[ReturnedCard, tuple[CardProblem, ...]]


def path_of(cache: Path, digest: str) -> Path:
    """Where the reading of a content is kept; the name begins with the content's digest, by which it is purged."""
    return cache / f"{digest}{SUFFIX}"


def get(cache: Path, digest: str) -> Read | None:
    """The card that was read of a content before; None where there is none, or where it is not as it was written."""
    try:
        with path_of(cache, digest).open("rb") as stored:
            checksum, _, text = stored.read(LARGEST).partition(b"\n")
        if checksum.decode("ascii") != hashlib.sha256(text).hexdigest():
            return None
        entry = json.loads(text)
        return _card(entry["card"], entry["problems"]) if entry["reader"] == VERSION else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def put(cache: Path, digest: str, read: Read) -> None:
    """Keep a card; where that cannot be, it is read again next time."""
    card, problems = read
    entry = {"reader": VERSION, "card": asdict(card), "problems": [asdict(problem) for problem in problems]}
    text = json.dumps(entry, separators=(",", ":")).encode("ascii")
    content = hashlib.sha256(text).hexdigest().encode("ascii") + b"\n" + text
    with suppress(OSError):
        _write_whole(path_of(cache, digest), content)


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all, whoever else writes it at the same time."""
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)


def _card(card: Mapping[str, Any], problems: list[Mapping[str, Any]]) -> Read:
    answers = tuple(Answer(**{**answer, "rating": _rating(answer["rating"])}) for answer in card["answers"])
    facts = tuple(FactAnswer(**fact) for fact in card["facts"])
    return ReturnedCard(**{**card, "answers": answers, "facts": facts}), tuple(CardProblem(**p) for p in problems)


def _rating(value: object) -> object:
    return Mark(value) if isinstance(value, str) else value
