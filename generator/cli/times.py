"""The times of interviews as `build` keeps them: worked out once, they stay in candidates.csv."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.cli.packing import Packing


def keep_times(of: "Packing") -> tuple[str, ...]:
    """Put the times that were worked out into the column `starts`, and tell what cannot be as it stands."""
    from generator import folders, requisition
    from generator.scheduling import written

    people = tuple(replace(c, starts=written(of.timetable, c)) for c in of.people)
    if people != of.people:
        path = of.folder / "candidates.csv"
        folders.write_file(path, requisition.update_candidates(path, people))
    return of.timetable.findings
