"""The times of interviews as `build` keeps them: worked out once, they stay in candidates.csv."""

from collections.abc import Iterator
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


def said_of_the_zone(of: "Packing") -> Iterator[str]:
    """That calendar files name no time zone, where there are any and kit.yaml has none."""
    if of.meetings and of.kit.requisition.timezone is None:
        yield (
            "The calendar files name no time zone, so that each calendar shows these hours as its own. If somebody "
            "may be elsewhere, give `timezone` in kit.yaml, under requisition: Europe/Paris."
        )
