"""A folder of returned files in; every file that somebody returned, in order, and what is none of that."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.scorecards.reading.kinds import is_passed_over

SHORTCUTS = (".lnk", ".url", ".webloc", ".desktop")
PLACEHOLDERS = (".gdoc", ".gsheet", ".gslides", ".icloud", ".cloud", ".cloudf")
LINK = "it is a link to a file elsewhere, and links are not followed; return the file itself"
SHORTCUT = "it is a shortcut, not the file; return the file itself"
PLACEHOLDER = "it only points to a file in the cloud; download that and return it"
FOLDER = "it is a folder that cannot be opened or was named where a file belongs"
SPECIAL = "it is a device or a pipe, not a file"


class Entry(NamedTuple):
    """A returned file: where it is, the name it is known by, and why it cannot be read where that is seen at once."""

    path: Path
    name: str
    size: int
    why_not: str | None = None


def entries(folder: Path, files: Sequence[Path] | None) -> list[Entry]:
    """The files of a folder and its subfolders, or those named, sorted by name."""
    if files is None:
        found = [entry(path, path.relative_to(folder).as_posix()) for path in _walk(folder)]
    else:
        found = [entry(path, _name(path, folder)) for path in files]
    return sorted(found, key=lambda each: each.name)


def _walk(folder: Path) -> Iterator[Path]:
    """The files below a folder; a folder that cannot be opened comes out itself."""
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            listed = list(os.scandir(current))
        except FileNotFoundError:
            continue
        except OSError:
            yield current
            continue
        for each in listed:
            if each.is_dir(follow_symlinks=False):
                if not is_passed_over(each.name):
                    waiting.append(Path(each.path))
            elif not is_passed_over(each.name) or each.name.lower().endswith(".icloud"):
                yield Path(each.path)


def _name(path: Path, folder: Path) -> str:
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def entry(path: Path, name: str) -> Entry:
    """A file under the name that it is to be known by."""
    suffix = path.suffix.lower()
    # A name that is not UTF-8 could not be printed.
    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        about = path.lstat()
    except OSError as error:
        return Entry(path, name, 0, f"it cannot be opened: {error.strerror}")
    why = None
    if stat.S_ISLNK(about.st_mode):
        why = LINK
    elif stat.S_ISDIR(about.st_mode):
        why = FOLDER
    elif not stat.S_ISREG(about.st_mode):
        why = SPECIAL
    elif suffix in SHORTCUTS:
        why = SHORTCUT
    elif suffix in PLACEHOLDERS:
        why = PLACEHOLDER
    return Entry(path, name, about.st_size, why)
