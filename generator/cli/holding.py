"""A kit for one run at a time, as the commands that change it share it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.cli.intake import LEDGER

REWRITTEN = ("candidates.csv", "kit.yaml", "plan-review.xlsx", "posting.md")


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a kit for this run alone; PlanError where another one does.

    What a run that was killed had not put in its place yet is taken away: it may hold names.
    """
    from generator.locking import locked

    with locked(folder / LEDGER):
        for name in REWRITTEN:
            for left in folder.glob(f".{name}.*.new"):
                left.unlink(missing_ok=True)
        yield
