"""When who meets whom: what calendar files are made from, and what they last said."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from generator.model.kit import Seat, Session
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
class Appointment:
    """A meeting as a calendar file last told of it; calendars know it by its `uid`.

    `first` is the day that it was planned for in the beginning, `revision` how often the file has said something
    else of it since, `digest` what it says now.
    """

    uid: str
    session: str
    candidate: str
    start: datetime
    minutes: int
    first: date
    digest: str
    revision: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A seat as somebody had it before another person took it, and the meetings that they had in it."""

    seat: Seat
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Every meeting whose time is known, the earliest first, and in sentences what does not fit.

    `worked_out` are those whose time nobody typed.
    """

    meetings: tuple[Meeting, ...] = ()
    worked_out: tuple[Meeting, ...] = ()
    findings: tuple[str, ...] = ()


NO_TIMES = Timetable()
