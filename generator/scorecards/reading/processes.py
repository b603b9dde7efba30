"""Processes that work is given to, started clean and ended at once: a file may take one along, never this one."""

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import lru_cache
from multiprocessing.context import BaseContext
from types import ModuleType
from typing import ParamSpec, TypeVar

MEMORY = 1_000_000_000
SECONDS_TO_START, SECONDS_TO_END = 20.0, 5.0
NOT_HERE = (OSError, ImportError, NotImplementedError, BrokenProcessPool, TimeoutError)

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Processes:
    """A pool of processes, each held to its share of memory."""

    def __init__(self, count: int) -> None:
        self._pool = ProcessPoolExecutor(count, mp_context=_context(), initializer=_bound_memory)

    def give(
        self, work: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> "Future[Result]":
        """The result to come; BrokenProcessPool is its result where a process has died."""
        try:
            with _without_main():
                return self._pool.submit(work, *args, **kwargs)
        except BrokenProcessPool as error:
            broken: Future[Result] = Future()
            broken.set_exception(error)
            return broken

    def end(self) -> None:
        """End them at once, whatever they are doing."""
        processes = list((getattr(self._pool, "_processes", None) or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            with suppress(OSError, ValueError):
                process.kill()
                process.join(SECONDS_TO_END)


@lru_cache(maxsize=1)
def can_be_had() -> bool:
    """Whether this host gives processes at all: some have no semaphores, or nothing to start them with."""
    try:
        pool = Processes(1)
    except NOT_HERE:
        return False
    try:
        return pool.give(abs, -1).result(SECONDS_TO_START) == 1
    except NOT_HERE:
        return False
    finally:
        pool.end()


def _context() -> BaseContext:
    """Processes that start from a clean one: a fork of this one would copy its threads' locks."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["generator.scorecards.reading.workers"])
    return context


@contextmanager
def _without_main() -> Iterator[None]:
    """Start processes that do not run the caller's script again, which is not ours and may be a notebook."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _bound_memory() -> None:
    """Hold a process to its share of memory where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
