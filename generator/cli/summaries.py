"""Many kits, each as a few counts, kept under the content that they come from: an unchanged kit is only hashed."""

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from generator.cli.caching import cache_folder, keep, restore
from generator.cli.intake import LEDGER, RETURNED, take_in
from generator.errors import PanelpackError

if TYPE_CHECKING:
    from generator.scorecards.reading.folder import Entry

Counts = Mapping[str, int]

READ_BESIDES = ("kit.yaml", "candidates.csv", "pack/manifest.json", LEDGER)
# What says that a file could not be read, for a reason that may be gone at the next run.
PASSING = frozenset(("damaged", "too-large"))
AT_ONCE = 40
PART = 65_536
SUFFIX = ".kit.json"


class _Content(NamedTuple):
    """The digests of a kit.yaml, and of all that the kit's counts depend on, the program included."""

    plan: str
    whole: str


def count_kits(folders: Sequence[Path]) -> Iterator[tuple[Path, Counts | None]]:
    """Each kit with how many of its cards are where, as `reports.plain.counts` has it; None where it cannot be read.

    Progress is told of the kits that have to be read, to where nothing else is printed.
    """
    cache = cache_folder("kits")
    known = {folder: kept(folder, cache) for folder in folders}
    new = [folder for folder, counts in known.items() if counts is None]
    if new:
        with click.progressbar(length=len(new), label="Reading", file=sys.stderr, show_eta=False) as bar:
            for start in range(0, len(new), AT_ONCE):
                some = new[start : start + AT_ONCE]
                _read_cards(some)
                for folder in some:
                    known[folder] = _count(folder, cache)
                    bar.update(1)
    yield from known.items()


def kept(folder: Path, cache: Path) -> Counts | None:
    """What was counted in a kit when it held exactly what it holds now; None where that is not known."""
    content = _content(folder)
    found = None if content is None else restore(path_of(cache, content.plan))
    if isinstance(found, dict) and content is not None and found.get("of") == content.whole:
        return _counts(found.get("counts"))
    return None


def _counts(found: object) -> Counts | None:
    from generator.reports.plain_kits import NAMES

    if isinstance(found, dict) and set(found) == set(NAMES) and all(type(n) is int for n in found.values()):
        return found
    return None


def path_of(cache: Path, digest: str) -> Path:
    """Where a kit's counts are kept: one file for each kit.yaml, by whose digest it is found and purged."""
    return cache / f"{digest}{SUFFIX}"


def _count(folder: Path, cache: Path) -> Counts | None:
    """What a kit holds, read; kept where the kit stayed as it was meanwhile and each of its files could be read."""
    from generator.reports import plain

    content = _content(folder)
    try:
        taken = take_in(folder, quiet=True)
    except PanelpackError:
        return None
    counts = plain.counts(taken.intake)
    sure = PASSING.isdisjoint(problem.code for file in taken.files for problem in file.problems)
    if sure and content is not None and content == _content(folder):
        keep(path_of(cache, content.plan), {"of": content.whole, "counts": counts})
    return counts


def _content(folder: Path) -> _Content | None:
    """The digests of a kit as it is now; None where one of its files cannot be read."""
    try:
        besides = [_digest(path) if (path := folder / name).is_file() else "" for name in READ_BESIDES]
        came = sorted(_below(folder / RETURNED)) if (folder / RETURNED).is_dir() else []
    except OSError:
        return None
    whole = hashlib.sha256(json.dumps([_program(), besides, came]).encode()).hexdigest()
    return _Content(plan=besides[0], whole=whole)


def _below(folder: str | Path, before: str = "") -> Iterator[tuple[str, str]]:
    """The names below a folder, each with its content's digest; what reading passes over is among them to be sure."""
    with os.scandir(folder) as listed:
        for each in listed:
            if each.is_dir(follow_symlinks=False):
                yield from _below(each.path, f"{before}{each.name}/")
            else:
                is_file = each.is_file(follow_symlinks=False)
                yield f"{before}{each.name}", _digest(each.path) if is_file else ""


def _digest(path: str | Path) -> str:
    # The files are many and small: `hashlib.file_digest` takes as long for its buffer as for a card.
    digest = hashlib.sha256()
    with FileIO(path) as stream:
        while part := stream.read(PART):
            digest.update(part)
    return digest.hexdigest()


@lru_cache(maxsize=1)
def _program() -> str:
    """The digest of the program's own text: what another program has counted may be counted otherwise by this one."""
    import generator

    digest = hashlib.sha256(generator.__version__.encode())
    for path in sorted(Path(generator.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_cards(folders: Sequence[Path]) -> None:
    """Have the cards of several kits read together and kept, so that processes are not started for each kit."""
    from generator.scorecards.reading import workers
    from generator.scorecards.reading.kinds import Help

    fresh = [entry for folder in folders for entry in _fresh(folder)]
    for _ in workers.read_all(fresh, Help(numbered={}, cache=cache_folder("cards"))):
        pass


def _fresh(folder: Path) -> "Iterator[Entry]":
    """The workbooks that came back to a kit and whose cards are not known yet."""
    from generator.scorecards.reading import folder as folders
    from generator.scorecards.reading import kinds

    for entry in folders.entries(folder / RETURNED, None):
        is_workbook = entry.path.suffix.lower() in kinds.SPREADSHEETS and entry.why_not is None
        if is_workbook and kinds.digest_of_kept(entry.path, entry.name, cache_folder("cards")) is None:
            yield entry
