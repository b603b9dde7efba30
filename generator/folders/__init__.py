"""Writes a set of files whole or not at all, and never over what a person changed."""

import dataclasses
import json
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from generator.digests import content_digest, exact_digest
from generator.errors import Place, PlanError, Problem
from generator.folders.files import pour, write_file, write_new
from generator.locking import because, cannot_be_written, locked

__all__ = ["MANIFEST", "Written", "read_manifest", "write", "write_file", "write_new"]

MANIFEST = "manifest.json"
STAGE_SUFFIX = ".staged"
READY = "ready.json"
DAMAGED = "manifest.json is damaged; restore it, or --replace to begin a new one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a run did: paths below the folder, in order, and what the run before had left undone."""

    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    recovered: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A file to bring in: digests of what it replaces (None: nothing) and of what it will hold."""

    name: str
    before: str | None
    after: str
    aside: bool = False


def write(
    folder: Path, files: Mapping[str, bytes], manifest: Mapping[str, object], *, replace: bool = False
) -> Written:
    """Bring *folder* to hold *files*, and say what happened.

    The set is staged beside the folder and swapped in file by file, the manifest last. A file that
    differs from what the manifest says was written is a person's: it is kept (with *replace*, kept
    under another name beside the new one). What was written before and is not among *files* stays, as stale.
    """
    _hold_below(folder, files)
    with locked(folder):
        recovered = _recover(folder)
        return _bring_in(folder, files, manifest, replace, recovered)


def _bring_in(
    folder: Path,
    files: Mapping[str, bytes],
    manifest: Mapping[str, object],
    replace: bool,
    recovered: str | None,
) -> Written:
    found = read_manifest(folder, replace=replace)
    known = _known(found)
    changes, kept = _sort_out(folder, files, known, replace)
    stale = tuple(name for name in known if name not in files and (folder / name).is_file())
    entries = dict(known)
    entries.update({name: content_digest(content) for name, content in files.items() if name not in kept})
    text = json.dumps({**manifest, "files": dict(sorted(entries.items()))}, ensure_ascii=False, indent=2) + "\n"
    before, after = _digest(folder / MANIFEST), exact_digest(text.encode())
    if not changes and before == after:
        return Written(kept=tuple(kept), stale=stale, recovered=recovered)
    broken = replace and before is not None and not found
    changes.append(_Change(name=MANIFEST, before=before, after=after, aside=broken))
    _hold_writable(folder, [change.name for change in changes])
    _stage(folder, {**files, MANIFEST: text.encode()}, changes)
    kept += _complete(folder)
    return Written(
        written=tuple(c.name for c in changes if c.name not in (*kept, MANIFEST)),
        kept=tuple(kept),
        replaced=tuple(c.name for c in changes if c.aside and c.name not in kept),
        stale=stale,
        recovered=recovered,
    )


def read_manifest(folder: Path, *, replace: bool = False) -> dict[str, object]:
    """The manifest of a folder; empty where there is none, or where a damaged one is to be *replaced*."""
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError):
        found = None
    if isinstance(found, dict) and isinstance(found.get("files", {}), dict):
        return found
    if replace:
        return {}
    raise PlanError(Problem(Place(str(folder)), DAMAGED))


def _known(manifest: Mapping[str, object]) -> dict[str, str]:
    """The content digests that a manifest records, by path."""
    files = manifest.get("files", {})
    return {str(name): str(digest) for name, digest in files.items()} if isinstance(files, dict) else {}


def _sort_out(
    folder: Path, files: Mapping[str, bytes], known: Mapping[str, str], replace: bool
) -> tuple[list[_Change], list[str]]:
    """What to bring in, and what a person changed and keeps."""
    changes: list[_Change] = []
    kept: list[str] = []
    for name, content in files.items():
        path = folder / name
        present = path.read_bytes() if path.is_file() else None
        if present == content:
            continue
        after = exact_digest(content)
        if present is None:
            changes.append(_Change(name=name, before=None, after=after))
            continue
        found = content_digest(present)
        if name in known and found == content_digest(content):
            continue
        ours = name in known and found == known[name]
        if ours or replace:
            changes.append(_Change(name=name, before=exact_digest(present), after=after, aside=not ours))
        else:
            kept.append(name)
    return changes, kept


def _free(path: Path) -> Path:
    number = 1
    while (free := path.with_name(f"{path.stem}.kept-{number}{path.suffix}")).exists():
        number += 1
    return free


def _digest(path: Path) -> str | None:
    return exact_digest(path.read_bytes()) if path.is_file() else None


def _hold_below(folder: Path, names: Iterable[str]) -> None:
    """Refuse a name that leads out of the folder by itself or through a link, on any system."""
    for name in names:
        path = PureWindowsPath(name)
        try:
            below = folder.resolve() in (folder / name).resolve().parents
        except (ValueError, OSError, RuntimeError):
            below = False
        if path.anchor or ".." in path.parts or not below:
            raise PlanError(Problem(Place(str(folder)), f"{name!r} is not the name of a file below this folder"))


def _hold_writable(folder: Path, names: Iterable[str]) -> None:
    """Refuse, before anything is staged, every target that is no file or lies where nothing can be written."""
    wrong: dict[Path, str] = {}
    near: set[Path] = set()
    for path in (folder / name for name in names):
        if path.exists() and not path.is_file():
            wrong[path] = "what is there is not a file"
        near.add(next(parent for parent in path.parents if parent.exists()))
    for parent in sorted(near):
        if not parent.is_dir():
            wrong[parent] = "it is a file, not a folder"
            continue
        try:
            tempfile.TemporaryFile(dir=parent).close()
        except OSError as error:
            wrong[parent] = because(error)
    if wrong:
        raise PlanError(*(cannot_be_written(path, reason) for path, reason in wrong.items()))


def _stage_of(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}{STAGE_SUFFIX}")


def _stage(folder: Path, files: Mapping[str, bytes], changes: Sequence[_Change]) -> None:
    """Lay out everything beside the folder; the list of it, written last, makes it valid."""
    stage = _stage_of(folder)
    try:
        for change in changes:
            path = stage / "files" / change.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                pour(file, files[change.name])
        write_file(stage / READY, json.dumps([dataclasses.asdict(change) for change in changes]).encode())
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        raise PlanError(cannot_be_written(folder, because(error))) from None


def _recover(folder: Path) -> str | None:
    """Complete what a run that was killed had staged, or undo it; says which, None where nothing was left."""
    stage = _stage_of(folder)
    if not stage.is_dir():
        return None
    if (stage / READY).is_file():
        kept = _complete(folder)
        done = "completed" + (f", without what somebody changed since: {', '.join(kept)}" if kept else "")
    else:
        shutil.rmtree(stage)
        done = "undone: it was not complete"
    return f"an earlier run was interrupted; what it had begun is {done}"


def _complete(folder: Path) -> list[str]:
    """Swap in what is staged and take the stage away; the names that a person changed meanwhile and keeps."""
    stage = _stage_of(folder)
    try:
        changes = [_Change(**entry) for entry in json.loads((stage / READY).read_text(encoding="utf-8"))]
        _hold_below(folder, [change.name for change in changes])
    except (ValueError, TypeError, RecursionError):
        message = f"this list of an interrupted run is damaged; delete {stage.name} and build again"
        raise PlanError(Problem(Place(str(stage / READY)), message)) from None
    kept = []
    for change in changes:
        try:
            if not _swap(folder, stage / "files" / change.name, change):
                kept.append(change.name)
        except OSError as error:
            reason = f"{because(error)}; close it where it is open, and build again to go on from here"
            raise PlanError(cannot_be_written(folder / change.name, reason)) from None
    shutil.rmtree(stage)
    return kept


def _swap(folder: Path, staged: Path, change: _Change) -> bool:
    """Put one staged file in its place; False where what is there is neither what was nor what will be."""
    target = folder / change.name
    now = _digest(target)
    if now == change.after:
        return True
    if _digest(staged) != change.after:
        if now is not None and now != change.before:
            return False
        message = f"what an interrupted run had staged here is gone; delete {_stage_of(folder).name} and build again"
        raise PlanError(Problem(Place(str(staged)), message))
    moved = now is None and change.aside
    changed = now != change.before and not moved
    # The manifest is the program's: without it nobody would know later what else is. Theirs stays beside it.
    if changed and change.name != MANIFEST:
        return False
    if now is not None and (change.aside or changed):
        target.replace(_free(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    staged.replace(target)
    return True
