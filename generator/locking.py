"""One process at a time in a folder: a lock file beside it, taken over where its process no longer lives."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import Place, PlanError, Problem

LOCK_SUFFIX = ".lock"
LONGEST_NUMBER = 20
BUSY = "another run of panelpack is writing here; try again when it is done"
# The locks of this process: a lock with our number that is not among them is a dead process's, as in containers.
_held: set[Path] = set()


def cannot_be_written(path: Path, reason: str) -> Problem:
    return Problem(Place(str(path)), f"cannot be written: {reason}")


def because(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder for this process alone; PlanError where one that lives holds it."""
    lock = folder.with_name(f".{folder.name}{LOCK_SUFFIX}").absolute()
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _take(lock)
    except OSError as error:
        raise PlanError(cannot_be_written(folder, because(error))) from None
    _held.add(lock)
    try:
        os.write(descriptor, str(os.getpid()).encode())
        os.fsync(descriptor)
        yield
    finally:
        os.close(descriptor)
        lock.unlink(missing_ok=True)
        _held.discard(lock)


def _take(lock: Path) -> int:
    for _ in range(2):
        try:
            return os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except FileExistsError:
            if not _cleared(lock):
                break
    raise PlanError(Problem(Place(str(lock)), BUSY))


def _cleared(lock: Path) -> bool:
    """Whether a lock is out of the way: its process no longer lives."""
    aside = lock.with_name(f"{lock.name}.{os.getpid()}")
    try:
        holder = lock.read_text(encoding="ascii", errors="replace")
        if _lives(holder, lock):
            return False
        lock.replace(aside)
        if aside.read_text(encoding="ascii", errors="replace") != holder:
            # Another run was as quick as this one: what was moved is its new lock.
            aside.replace(lock)
            return False
        aside.unlink()
    except FileNotFoundError:
        return True
    except PermissionError:
        # Windows moves no file that is open.
        return False
    return True


def _lives(holder: str, lock: Path) -> bool:
    if sys.platform == "win32":
        return False
    if not holder.isdecimal() or len(holder) > LONGEST_NUMBER:
        return True
    if int(holder) == os.getpid():
        return lock in _held
    try:
        os.kill(int(holder), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
