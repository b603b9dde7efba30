"""When who meets whom: what calendar files are made from."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from generator.model.kit import Session
from generator.model.opening import Candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A candidate in a session, from a moment of the local clock on, for so many minutes."""

    session: Session
    candidate: Candidate
    start: datetime
    minutes: int

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Every meeting whose time is known, the earliest first, and in sentences what does not fit.

    `worked_out` are those whose time nobody typed.
    """

    meetings: tuple[Meeting, ...] = ()
    worked_out: tuple[Meeting, ...] = ()
    findings: tuple[str, ...] = ()


NO_TIMES = Timetable()
