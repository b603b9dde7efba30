"""Where derived files lie: the user's cache folder, keyed by content, safe to delete at any time.

What is kept there is JSON below a checksum, never a pickle; what is damaged counts as not there. Where a run needs
only some of it, each line is JSON of its own behind a name.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

LARGEST = 4_000_000


def cache_folder(what: str) -> Path:
    """The folder of one kind of derived files (`catalogue`, also with wordings and patterns, `cards`, `kits`)."""
    from platformdirs import user_cache_path

    return user_cache_path("panelpack", appauthor=False) / what


def restore(path: Path) -> object:
    """What was kept in a file; None where nothing is, or not what was written."""
    try:
        text = _stored(path)
        return None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return None


def restore_lines(path: Path) -> dict[str, str]:
    """The lines kept in a file by their names, each the JSON of something; none where nothing was kept."""
    text = _stored(path) or b""
    named = (line.partition(" ") for line in text.decode("ascii", "replace").split("\n"))
    return {name: line for name, _, line in named if line}


def keep(path: Path, found: object) -> None:
    """Keep something; where that cannot be, it is worked out again next time."""
    _store(path, json.dumps(found, separators=(",", ":")).encode("ascii"))


def keep_lines(path: Path, lines: Mapping[str, str]) -> None:
    """Keep the JSON of several things, each on a line of its own behind its name, which has no space."""
    _store(path, "\n".join(f"{name} {line}" for name, line in lines.items()).encode("ascii"))


def _stored(path: Path) -> bytes | None:
    """What stands below the checksum of a file; None where there is none, or it is not what was written."""
    try:
        with path.open("rb") as stored:
            checksum, _, text = stored.read(LARGEST).partition(b"\n")
        return text if checksum.decode("ascii") == hashlib.sha256(text).hexdigest() else None
    except (OSError, ValueError):
        return None


def _store(path: Path, text: bytes) -> None:
    """Write something below its checksum, or leave it where that cannot be."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        # A kill may tear it; then its checksum does not match.
        path.write_bytes(hashlib.sha256(text).hexdigest().encode("ascii") + b"\n" + text)
