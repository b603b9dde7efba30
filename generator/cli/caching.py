"""Where derived files lie: the user's cache folder, keyed by content, safe to delete at any time.

What is kept there is a text below a checksum, never a pickle; what is damaged counts as not there. It is JSON, or,
where a run needs only some of it, lines of which each is JSON of its own behind a name.
"""

import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.sorted_lines import SortedLines, in_lines

LARGEST = 4_000_000


def cache_folder(what: str) -> Path:
    """The folder of one kind of derived files (`catalogue`, also with wordings and patterns, `cards`, `kits`)."""
    from platformdirs import user_cache_path

    return user_cache_path("panelpack", appauthor=False) / what


def restore(path: Path) -> object:
    """What was kept in a file; None where nothing is, or not what was written."""
    try:
        text = restore_text(path)
        return None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return None


def restore_lines(path: Path) -> SortedLines:
    """The lines kept in a file by their names, each the JSON of something; none where nothing was kept."""
    text = restore_text(path)
    return SortedLines() if text is None else SortedLines(text)


def restore_text(path: Path) -> str | None:
    """What stands below the checksum of a file; None where there is none, or it is not what was written."""
    try:
        with path.open("rb") as stored:
            checksum = stored.readline(64).rstrip()
            text = stored.read(LARGEST)
        return text.decode() if checksum == _checksum(text) else None
    except (OSError, ValueError):
        return None


def keep(path: Path, found: object) -> None:
    """Keep something; where that cannot be, it is worked out again next time."""
    keep_text(path, json.dumps(found, separators=(",", ":")))


def keep_lines(path: Path, lines: Mapping[str, str]) -> None:
    """Keep the JSON of several things, each on a line of its own behind its name."""
    keep_text(path, in_lines(lines))


def keep_text(path: Path, text: str) -> None:
    """Write a text below its checksum, or leave it where that cannot be or it is more than is read again."""
    with suppress(OSError, ValueError):
        content = text.encode()
        if len(content) > LARGEST:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        # A kill may tear it; then its checksum does not match.
        path.write_bytes(_checksum(content) + b"\n" + content)


def _checksum(content: bytes) -> bytes:
    """What tells a file that was torn or damaged, in no time."""
    return b"%08x" % zlib.crc32(content)
