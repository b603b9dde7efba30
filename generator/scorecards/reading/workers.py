"""Many files in, what each is out, in order: read by processes of their own, so that a file costs only itself."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from itertools import islice
from multiprocessing.context import BaseContext

from generator.model import ReturnedFile
from generator.scorecards.reading import kinds
from generator.scorecards.reading.folder import Entry
from generator.scorecards.reading.guard import LARGEST_FILE
from generator.scorecards.reading.kinds import Help, unusable

# Fewer files than these, and none of them large, are read without processes: the guard bounds what they can cost.
FEW, SMALL = 8, 2_000_000
CHUNK = 16
AHEAD = 3
SECONDS_A_FILE = 30.0
SECONDS_TO_END = 5.0
MEMORY = 1_000_000_000
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
            return (unusable(entry.name, kinds.sha256_of(entry.path), "too-large", kinds.too_large(entry.size)),)
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
    if len(entries) < FEW and all(map(_is_cheap, entries)):
        yield from (read_entry(entry, help_) for entry in entries)
        return
    try:
        pool = _pool(os.cpu_count() or 1)
    except (OSError, ImportError, NotImplementedError):
        # Some hosts have no processes to give; the guard alone has to do.
        yield from (read_entry(entry, help_) for entry in entries)
    else:
        yield from _read_apart(entries, help_, pool)


def _is_cheap(entry: Entry) -> bool:
    """Whether a file costs little whatever it holds: a note is only hashed, a workbook held to its measures."""
    workbook = entry.path.suffix.lower() in kinds.SPREADSHEETS
    return kinds.is_note(entry.name) or entry.why_not is not None or (workbook and entry.size <= SMALL)


def _read_apart(entries: Sequence[Entry], help_: Help, pool: ProcessPoolExecutor) -> Iterator[Files]:
    """Chunks go to the pool a few ahead; after a death or a delay that chunk's files go alone, the rest anew."""
    chunks = iter([entries[at : at + CHUNK] for at in range(0, len(entries), CHUNK)])
    waiting: deque[tuple[Sequence[Entry], Future[list[Files]] | None]] = deque()
    workers = os.cpu_count() or 1
    try:
        while True:
            for chunk in islice(chunks, workers * AHEAD - len(waiting)):
                waiting.append((chunk, _submit(pool, chunk, help_)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            read = _result(future, SECONDS_A_FILE)
            if read is None:
                _stop(pool)
                yield from (_read_alone(entry, help_) for entry in chunk)
                pool = _pool(workers)
                again = [chunk for chunk, _ in waiting]
                waiting = deque((chunk, _submit(pool, chunk, help_)) for chunk in again)
            else:
                yield from read
    finally:
        _stop(pool)


def _read_alone(entry: Entry, help_: Help) -> Files:
    """A file in a process of its own, after one of its neighbours or itself ended theirs."""
    pool = _pool(1)
    try:
        future = _submit(pool, [entry], help_)
        if future is None:
            raise BrokenProcessPool
        return future.result(SECONDS_A_FILE)[0]
    except BrokenProcessPool:
        return (unusable(entry.name, "", "damaged", DIED),)
    except TimeoutError:
        return (unusable(entry.name, "", "damaged", TOOK_TOO_LONG),)
    finally:
        _stop(pool)


def _submit(pool: ProcessPoolExecutor, chunk: Sequence[Entry], help_: Help) -> "Future[list[Files]] | None":
    try:
        return pool.submit(_read_chunk, chunk, help_)
    except BrokenProcessPool:
        return None


def _result(future: "Future[list[Files]] | None", seconds: float) -> list[Files] | None:
    if future is None:
        return None
    try:
        return future.result(seconds)
    except (BrokenProcessPool, TimeoutError):
        return None


def _read_chunk(chunk: Sequence[Entry], help_: Help) -> list[Files]:
    return [read_entry(entry, help_) for entry in chunk]


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=_context(), initializer=_bound_memory)


def _context() -> BaseContext:
    """Processes that start from a clean one: a fork of this one would copy its threads' locks."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def _bound_memory() -> None:
    """Hold a process to its share of memory where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _stop(pool: ProcessPoolExecutor) -> None:
    """End a pool at once, whatever its processes are doing."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        with suppress(OSError, ValueError):
            process.kill()
            process.join(SECONDS_TO_END)
