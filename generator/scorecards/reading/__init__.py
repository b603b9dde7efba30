"""Returned files in, what each is out: the way back through the door that the cards went out by."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

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
