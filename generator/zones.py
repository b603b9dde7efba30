"""The name of a time zone in, the moment of a local clock there out in universal time.

The rules are those of the tzdata package and never the machine's own: two machines write the same calendar files.
"""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo


@cache
def names() -> tuple[str, ...]:
    """Every name that there is, as in `Europe/Paris`."""
    listed = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return tuple(name for name in listed if name != "Factory")


def in_universal_time(moment: datetime, zone: str) -> datetime:
    """A moment of the clock on the wall in a zone; of an hour that comes twice in autumn the first is meant."""
    return moment.replace(tzinfo=_zone(zone)).astimezone(UTC)


@cache
def _zone(name: str) -> ZoneInfo:
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)
