"""One file, or a whole new folder of them, written whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from generator.errors import PlanError
from generator.locking import because, cannot_be_written


def write_file(path: Path, content: bytes) -> bool:
    """Write one file whole; False where it holds this already."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
        beside = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            pour(file, content)
        beside.chmod(_mode(path))
        beside.replace(path)
    except BaseException as error:
        if beside != path:
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)
        raise
    return True


def pour(file: BinaryIO, content: bytes) -> None:
    """Write a content and have it on the disk."""
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def _mode(path: Path) -> int:
    """Who may use a file: as before, or as any new file; what mkstemp makes is its owner's alone."""
    if path.is_file():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def write_new(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder that is not there yet, whole; what an interrupted run had begun beside it is taken away.

    PlanError where it cannot be written or is there by now.
    """
    stage = folder.with_name(f".{folder.name}.new")
    try:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(parents=True)
        for name, content in files.items():
            (stage / name).parent.mkdir(parents=True, exist_ok=True)
            with (stage / name).open("wb") as file:
                pour(file, content)
        if folder.exists():
            raise FileExistsError(17, "it is there already", str(folder))
        stage.rename(folder)
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        raise PlanError(cannot_be_written(folder, because(error))) from None
