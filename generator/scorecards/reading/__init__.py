"""Returned files in, what each is out: the way back through the door that the cards went out by."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from generator.errors import ScorecardError
from generator.grids.guard import LARGEST_FILE, UnusableError, opened
from generator.model import ReturnedFile
from generator.scorecards.layout import Numbered
from generator.scorecards.reading import folder as folders
from generator.scorecards.reading import kinds, workers
from generator.scorecards.reading.kinds import Help

NONE: Mapping[str, Numbered] = MappingProxyType({})


def read(path: Path, *, numbered: Mapping[str, Numbered] = NONE) -> tuple[ReturnedFile, ...]:
    """What a file is; several where it is an archive of cards."""
    entry = folders.entry(path, path.name)
    return next(workers.read_all([entry], Help(numbered=dict(numbered), cache=None)))


def read_folder(
    folder: Path,
    files: Sequence[Path] | None = None,
    *,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    numbered: Mapping[str, Numbered] = NONE,
) -> Iterator[ReturnedFile]:
    """What every file is that was returned, in order of names; *files* are read instead of the folder's own.

    *cache* is a folder where cards that were read are kept. *progress* is told after each file how many are
    done and how many there are. *numbered* (`layout.numbered(kit)`) gives the ids of questions to cards that
    kept only what is printed.
    """
    entries = folders.entries(folder, files)
    help_ = Help(numbered=dict(numbered), cache=cache)
    digests = (
        {} if cache is None else {e.name: d for e in entries if (d := kinds.digest_of_kept(e.path, e.name, cache))}
    )
    fresh = workers.read_all([entry for entry in entries if entry.name not in digests], help_)
    for done, entry in enumerate(entries, start=1):
        digest = digests.get(entry.name)
        if digest is None:
            yield from next(fresh)
        else:
            kept = kinds.kept(entry.name, digest, help_)
            # What was kept may be damaged; then the file is read like a new one.
            yield from next(workers.read_all([entry], help_)) if kept is None else (kept,)
        if progress is not None:
            progress(done, len(entries))


def content_of(folder: Path, file: ReturnedFile) -> bytes:
    """The bytes of a file that was found in *folder* (`returned/`), or that was named; also from inside an archive.

    They are those that were found: ScorecardError where the file has changed since, or is gone.
    """
    for path, inside in _places(folder, file.file):
        with suppress(OSError, UnusableError):
            content = path.read_bytes() if not inside else _member(path, inside)
            if kinds.sha256(content) == file.sha256:
                return content
    raise ScorecardError(f"{file.file}: it was changed or moved while it was being read; please run this again")


def _places(folder: Path, name: str) -> Iterator[tuple[Path, str]]:
    """Where a file of that name can be: a path, and what it is called inside of the archive that the path is."""
    ends = [at for at, letter in enumerate(name) if letter == "/" and at] + [len(name)]
    # What is in the folder is looked for by the names it was given, which may not be those on the disk.
    below = {entry.name: entry.path for entry in folders.entries(folder, None)} if folder.is_dir() else {}
    for end in reversed(ends):
        path = below.get(name[:end], Path(name[:end]))
        if path.is_file() and path.stat().st_size <= LARGEST_FILE:
            yield path, name[end + 1 :]


def _member(path: Path, name: str) -> bytes:
    with opened(path.read_bytes()) as archive:
        return archive.raw(name, LARGEST_FILE)
