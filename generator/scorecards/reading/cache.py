"""Cards that were read, kept as JSON under their content's SHA-256, so that nothing is read twice; never a pickle."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator import __version__
from generator.model import Answer, CardProblem, FactAnswer, Mark, ReturnedCard
from generator.scorecards import layout

# To be raised whenever the reader understands a file otherwise than before.
READER = "2"
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
    told = _fields(card) | {
        "answers": [_fields(answer) for answer in card.answers],
        "facts": [_fields(fact) for fact in card.facts],
    }
    entry = {"reader": VERSION, "card": told, "problems": [_fields(problem) for problem in problems]}
    text = json.dumps(entry, separators=(",", ":")).encode("ascii")
    content = hashlib.sha256(text).hexdigest().encode("ascii") + b"\n" + text
    with suppress(OSError):
        _write(path_of(cache, digest), content)


def _fields(thing: Any) -> dict[str, Any]:
    """The fields of one of our frozen things; `asdict` would copy each, which takes longer than to write them."""
    return {name: getattr(thing, name) for name in thing.__slots__}


def _write(path: Path, content: bytes) -> None:
    """Write a file in one go; one that a kill has torn does not match its checksum, and its card is read again."""
    try:
        path.write_bytes(content)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _card(card: Mapping[str, Any], problems: list[Mapping[str, Any]]) -> Read:
    answers = tuple(Answer(**{**answer, "rating": _rating(answer["rating"])}) for answer in card["answers"])
    facts = tuple(FactAnswer(**fact) for fact in card["facts"])
    sound = ReturnedCard(**{**card, "answers": answers, "facts": facts, "unread": tuple(card["unread"])})
    return sound, tuple(CardProblem(**p) for p in problems)


def _rating(value: object) -> object:
    return Mark(value) if isinstance(value, str) else value
