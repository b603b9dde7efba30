"""Writes a set of files whole or not at all, and never over what a person changed."""

import json
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.digests import content_digest

MANIFEST = "manifest.json"
STAGE_SUFFIX = ".staged"
READY = "ready.json"
NOT_IN_NAMES = re.compile(r"[^\w]+", re.UNICODE)
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})
LONGEST_NAME = 40


def folder_name(text: str, otherwise: str) -> str:
    """A text as the name of a folder: small letters of any script and digits, joined by hyphens."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    latin = unicodedata.normalize("NFD", composed)
    if latin.encode("ascii", "ignore").isalnum() or any(c.isascii() and c.isalnum() for c in latin):
        composed = "".join(c for c in latin if not unicodedata.combining(c))
    name = NOT_IN_NAMES.sub("-", composed).replace("_", "-").strip("-")[:LONGEST_NAME].strip("-")
    return otherwise if not name or name in RESERVED else name


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a run did: paths below the folder, in order, and what the run before had left undone."""

    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    recovered: str | None = None


def write_file(path: Path, content: bytes) -> bool:
    """Write one file whole; False where it holds this already."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)
    return True


def write(
    folder: Path, files: Mapping[str, bytes], manifest: Mapping[str, object], *, replace: bool = False
) -> Written:
    """Bring *folder* to hold *files*, and say what happened.

    The set is staged beside the folder and swapped in file by file, the manifest last. A file that
    differs from what the manifest says was written is a person's: it is kept (with *replace*, kept
    under another name beside the new one). What was written before and is not among *files* stays, as stale.
    """
    recovered = recover(folder)
    known = written_before(folder)
    wanted, kept, replaced = _sort_out(folder, files, known, replace)
    stale = tuple(name for name in known if name not in files and (folder / name).is_file())
    entries = dict(known)
    entries.update({name: content_digest(content) for name, content in files.items() if name not in kept})
    text = json.dumps({**manifest, "files": dict(sorted(entries.items()))}, ensure_ascii=False, indent=2) + "\n"
    before = folder / MANIFEST
    if not wanted and before.is_file() and before.read_text(encoding="utf-8") == text:
        return Written(kept=tuple(kept), stale=stale, recovered=recovered)
    _stage(folder, {**wanted, MANIFEST: text.encode("utf-8")}, replaced)
    recover(folder)
    return Written(
        written=tuple(wanted), kept=tuple(kept), replaced=tuple(replaced), stale=stale, recovered=recovered
    )


def written_before(folder: Path) -> dict[str, str]:
    """The content digests that the manifest of a folder records, by path; empty where there is none."""
    found = read_manifest(folder).get("files", {})
    return {str(name): str(digest) for name, digest in found.items()} if isinstance(found, dict) else {}


def read_manifest(folder: Path) -> dict[str, object]:
    """The manifest of a folder; empty where there is none or a person broke it."""
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _sort_out(
    folder: Path, files: Mapping[str, bytes], known: Mapping[str, str], replace: bool
) -> tuple[dict[str, bytes], list[str], dict[str, str]]:
    """What to write, what a person changed and keeps, and what moves aside (path -> new path)."""
    wanted: dict[str, bytes] = {}
    kept: list[str] = []
    aside: dict[str, str] = {}
    for name, content in files.items():
        path = folder / name
        if not path.is_file():
            wanted[name] = content
            continue
        present = path.read_bytes()
        if present == content:
            continue
        same = _same_content(present, content)
        if same and name in known:
            continue
        if known.get(name) == _digest_or_none(present):
            wanted[name] = content
        elif replace:
            wanted[name] = content
            aside[name] = _free_name(folder, name)
        else:
            kept.append(name)
    return wanted, kept, aside


def _same_content(one: bytes, other: bytes) -> bool:
    return _digest_or_none(one) == content_digest(other)


def _digest_or_none(content: bytes) -> str | None:
    try:
        return content_digest(content)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError):
        return None


def _free_name(folder: Path, name: str) -> str:
    path = Path(name)
    number = 1
    while (folder / path.with_name(f"{path.stem}.kept-{number}{path.suffix}")).exists():
        number += 1
    return path.with_name(f"{path.stem}.kept-{number}{path.suffix}").as_posix()


def _stage_of(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}{STAGE_SUFFIX}")


def _stage(folder: Path, files: Mapping[str, bytes], aside: Mapping[str, str]) -> None:
    """Lay out everything beside the folder; the list of it, written last, makes it valid."""
    stage = _stage_of(folder)
    for name, content in files.items():
        path = stage / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    write_file(stage / READY, json.dumps({"files": list(files), "aside": dict(aside)}).encode())


def recover(folder: Path) -> str | None:
    """Complete what a run that was killed had staged, or undo it; says which, None where nothing was left."""
    stage = _stage_of(folder)
    if not stage.is_dir():
        return None
    done = "undone: it was not complete"
    if (stage / READY).is_file():
        plan = json.loads((stage / READY).read_text(encoding="utf-8"))
        _swap(folder, stage, plan["files"], plan["aside"])
        done = "completed"
    shutil.rmtree(stage)
    return f"an earlier run was interrupted; what it had begun is {done}"


def _swap(folder: Path, stage: Path, names: Collection[str], aside: Mapping[str, str]) -> None:
    for name in names:
        staged, target = stage / "files" / name, folder / name
        if not staged.is_file():
            continue
        if name in aside and target.is_file() and not (folder / aside[name]).exists():
            target.replace(folder / aside[name])
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(target)
