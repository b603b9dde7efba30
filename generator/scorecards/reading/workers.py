"""Many files in, what each is out, in order: read by processes of their own, so that a file costs only itself."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from generator.grids.guard import LARGEST_FILE, too_large
from generator.model import ReturnedFile
from generator.scorecards.reading import kinds, processes
from generator.scorecards.reading.folder import Entry
from generator.scorecards.reading.kinds import Help, unusable
from generator.scorecards.reading.processes import Processes

# Fewer files than these, and none of them large, are read without processes: the guard bounds what they can cost.
FEW, SMALL = 8, 2_000_000
CHUNK = 16
AHEAD = 3
SECONDS_A_FILE = 30.0
DIED = "reading it failed so badly that it took its process along; it is damaged or made to do harm"
TOOK_TOO_LONG = f"it was not read after {SECONDS_A_FILE:.0f} seconds; it is damaged or made to do harm"

Files = tuple[ReturnedFile, ...]


def read_entry(entry: Entry, help_: Help) -> Files:
    """What one file is; whatever goes wrong is said of that file."""
    if entry.why_not is not None:
        return (unusable(entry.name, "", "not-a-workbook", entry.why_not),)
    try:
        if kinds.is_note(entry.name):
            return (kinds.note(entry.name, kinds.sha256_of(entry.path)),)
        if entry.size > LARGEST_FILE:
            return (unusable(entry.name, kinds.sha256_of(entry.path), "too-large", too_large(entry.size)),)
        return tuple(kinds.read(entry.path.read_bytes(), entry.name, help_))
    except OSError as error:
        return (unusable(entry.name, "", "damaged", f"it cannot be opened: {error.strerror}"),)
    except MemoryError:
        return (unusable(entry.name, "", "too-large", "there is not enough memory to read it"),)
    except Exception as error:
        # A fault of the reader's own must not cost the other files; it is said, not hidden.
        return (unusable(entry.name, "", "damaged", f"it could not be read ({type(error).__name__})"),)


def read_all(entries: Sequence[Entry], help_: Help) -> Iterator[Files]:
    """What every file is, in the order given."""
    few = len(entries) < FEW and all(map(_is_cheap, entries))
    if few or not processes.can_be_had():
        # Where there are no processes to be had, the guard alone has to do.
        yield from (read_entry(entry, help_) for entry in entries)
    else:
        yield from _read_apart(entries, help_)


def _is_cheap(entry: Entry) -> bool:
    """Whether a file costs little whatever it holds: a note is only hashed, a workbook held to its measures."""
    workbook = entry.path.suffix.lower() in kinds.SPREADSHEETS
    return kinds.is_note(entry.name) or entry.why_not is not None or (workbook and entry.size <= SMALL)


def _read_apart(entries: Sequence[Entry], help_: Help) -> Iterator[Files]:
    """Chunks go to the pool a few ahead; after a death or a delay that chunk's files go alone, the rest anew."""
    chunks = iter([entries[at : at + CHUNK] for at in range(0, len(entries), CHUNK)])
    waiting: deque[tuple[Sequence[Entry], Future[list[Files]]]] = deque()
    count = os.cpu_count() or 1
    pool = Processes(count)
    try:
        while True:
            for chunk in islice(chunks, count * AHEAD - len(waiting)):
                waiting.append((chunk, pool.give(_read_chunk, chunk, help_)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                yield from future.result(SECONDS_A_FILE)
            except (BrokenProcessPool, TimeoutError):
                pool.end()
                yield from (_read_alone(entry, help_) for entry in chunk)
                pool = Processes(count)
                waiting = deque((chunk, pool.give(_read_chunk, chunk, help_)) for chunk, _ in waiting)
    finally:
        pool.end()


def _read_alone(entry: Entry, help_: Help) -> Files:
    """A file in a process of its own, after one of its neighbours or itself ended theirs."""
    pool = Processes(1)
    try:
        return pool.give(_read_chunk, [entry], help_).result(SECONDS_A_FILE)[0]
    except BrokenProcessPool:
        return (unusable(entry.name, "", "damaged", DIED),)
    except TimeoutError:
        return (unusable(entry.name, "", "damaged", TOOK_TOO_LONG),)
    finally:
        pool.end()


def _read_chunk(chunk: Sequence[Entry], help_: Help) -> list[Files]:
    return [read_entry(entry, help_) for entry in chunk]
