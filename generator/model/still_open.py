"""What people still have to do before the first interview."""

from dataclasses import dataclass
from enum import StrEnum


class Doing(StrEnum):
    """What is to be done about something that is open."""

    WRITE = "write"
    FILL = "fill"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True, kw_only=True)
class StillOpen:
    """Something that is open and who can do it: at a `path` of kit.yaml (its `line`), or in a cell of a form."""

    doing: Doing
    what: str
    file: str
    who: str
    path: str | None = None
    line: int | None = None
    cell: str | None = None
