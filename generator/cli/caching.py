"""Where derived files lie: the user's cache folder, keyed by content, safe to delete at any time.

What is kept there is JSON below a checksum, never a pickle; what is damaged counts as not there.
"""

import hashlib
import json
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
        with path.open("rb") as stored:
            checksum, _, text = stored.read(LARGEST).partition(b"\n")
        return json.loads(text) if checksum.decode("ascii") == hashlib.sha256(text).hexdigest() else None
    except (OSError, ValueError, RecursionError):
        return None


def keep(path: Path, found: object) -> None:
    """Keep something; where that cannot be, it is worked out again next time."""
    text = json.dumps(found, separators=(",", ":")).encode("ascii")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        # A kill may tear it; then its checksum does not match.
        path.write_bytes(hashlib.sha256(text).hexdigest().encode("ascii") + b"\n" + text)
