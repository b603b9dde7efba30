"""A kit for one run at a time, as the commands that change it share it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.cli.intake import LEDGER

# How a file is called while it is written, before it takes its place.
BEGUN = re.compile(r"\..+\.[a-z0-9_]{8}\.new")


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a kit for this run alone; PlanError where another one does.

    What a run that was killed had not put in its place yet is taken away: it may hold names.
    """
    from generator.locking import locked

    with locked(folder / LEDGER):
        for left in folder.glob(".*.new"):
            if BEGUN.fullmatch(left.name) and left.is_file():
                left.unlink(missing_ok=True)
        yield
