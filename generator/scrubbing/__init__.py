"""A returned file in, the same file without one candidate out; and a look into any file for what is left."""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from generator.grids.guard import UnusableError, opened
from generator.scrubbing import lists, opendocument, packing, word, workbook
from generator.scrubbing.searching import Seen, comment_of, look
from generator.traces import Trace

__all__ = ["Seen", "UnusableError", "can_scrub", "comment_of", "look", "scrub", "without_members"]

DOORS: Mapping[str, Callable[..., bytes]] = {
    ".xlsx": workbook.scrub,
    ".ods": opendocument.scrub,
    ".docx": word.scrub,
    ".csv": lists.scrub,
}


def can_scrub(name: str) -> bool:
    """Whether a file is, by its name, of a format that one candidate can be taken out of."""
    return PurePosixPath(name).suffix.lower() in DOORS


def scrub(content: bytes, name: str, trace: Trace, *, form: bool) -> bytes:
    """The file without the candidate's name; of a *form* for several candidates also without their rows and columns.

    UnusableError says why a file cannot be changed: it is locked, damaged or holds parts that nobody can look into.
    """
    return DOORS[PurePosixPath(name).suffix.lower()](content, trace, form=form)


def without_members(content: bytes, changed: Mapping[str, bytes | None]) -> bytes | None:
    """An archive with members *changed*, None for one that goes; None altogether where nothing is left in it."""
    with opened(content) as archive:
        names = [name for name in packing.in_order(archive, content) if not name.endswith("/")]
        kept = {name: changed[name] if name in changed else archive.raw(name) for name in names}
    left = {name: member for name, member in kept.items() if member is not None}
    return packing.packed(left) if left else None
