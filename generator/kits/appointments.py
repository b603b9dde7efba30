"""Meetings in, a calendar file (RFC 5545) out: for an interviewer, or for a candidate, who sees nobody else's.

Where kit.yaml names a time zone, times are given in universal time, which every calendar shows in its own; without
one they are those of the clock on the wall. Nothing of what is asked stands in it.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from generator import zones
from generator.forms.papers import name_of
from generator.kits.phrases import MINUTES, sentence
from generator.model import Appointment, Kit, Meeting, Seat
from generator.office import one_line
from generator.wording import Tongue, of_interview
from generator.wording.arranging import instead

LONGEST_LINE = 75
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
STANDS = ("STATUS:CONFIRMED",)
IS_OFF = ("STATUS:CANCELLED", "TRANSP:TRANSPARENT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A calendar file, and what it says of each meeting."""

    content: bytes
    appointments: tuple[Appointment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """What a file is to say of a meeting."""

    uid: str
    session: str
    candidate: str
    start: datetime
    minutes: int
    heading: str
    text: str = ""
    cancelled: bool = False


def for_seat(
    kit: Kit, seat: Seat, meetings: Sequence[Meeting], *, named: bool = False, before: Sequence[Appointment] = ()
) -> Calendar:
    """The interviews of a seat; candidates stand in it by code, and by name too where *named*.

    What the file said *before* of a meeting that is no more is said to be cancelled.
    """
    say = of_interview(kit)
    own = [_of_a_seat(kit, seat, meeting, say, named=named) for meeting in meetings]
    return _calendar(kit, say, [*own, *_off(kit, say, own, before)], before)


def for_candidate(kit: Kit, meetings: Sequence[Meeting], before: Sequence[Appointment] = ()) -> Calendar:
    """The interviews of one candidate; no interviewer is named in it."""
    say = of_interview(kit)
    own = [_of_a_candidate(kit, meeting, say) for meeting in meetings]
    return _calendar(kit, say, [*own, *_off(kit, say, own, before, whose=False)], before)


def _of_a_seat(kit: Kit, seat: Seat, meeting: Meeting, say: Tongue, *, named: bool) -> _Entry:
    candidate, session = meeting.candidate, meeting.session
    others = [name_of(kit, each.id) for each in session.seats if each.id != seat.id]
    room = say("together with {names}", names=say.listed(others)) if others else say("one to one")
    longer = meeting.minutes != session.minutes
    time = instead(meeting.minutes, session, say) if longer else say.counted(MINUTES, meeting.minutes)
    lines = [f"{time}, {room}.", sentence(candidate.format or "")]
    return _Entry(
        uid=f"{kit.requisition.id}_{candidate.code}_{seat.id}_{seat.interviewer}@panelpack",
        session=session.id,
        candidate=candidate.code,
        start=meeting.start,
        minutes=meeting.minutes,
        heading=_heading(kit, say, f"{candidate.name} ({candidate.code})" if named else candidate.code),
        text="\n".join(filter(None, lines)),
    )


def _of_a_candidate(kit: Kit, meeting: Meeting, say: Tongue) -> _Entry:
    opening, session = kit.requisition, meeting.session
    contact = say.whom(opening.contact) if opening.contact else say("the person who invited you")
    lines = [
        f"{say.counted(MINUTES, meeting.minutes)}.",
        sentence(meeting.candidate.format or ""),
        say("If anything would help you take part, tell {contact}.", contact=contact),
    ]
    return _Entry(
        uid=f"{opening.id}_{meeting.candidate.code}_{session.id}@panelpack",
        session=session.id,
        candidate=meeting.candidate.code,
        start=meeting.start,
        minutes=meeting.minutes,
        heading=_heading(kit, say),
        text="\n".join(filter(None, lines)),
    )


def _heading(kit: Kit, say: Tongue, who: str | None = None) -> str:
    """What a meeting is called: for an interviewer with whom, for a candidate where."""
    if who is not None:
        return say("Interview {who}: {role}", who=who, role=kit.requisition.title)
    return say("Interview: {role}", role=kit.requisition.headed)


def _off(
    kit: Kit, say: Tongue, own: Sequence[_Entry], before: Sequence[Appointment], *, whose: bool = True
) -> Iterator[_Entry]:
    """What a file told of before and is no more; whoever gets it may have it in their calendar."""
    there = {entry.uid for entry in own}
    for last in before:
        if last.uid not in there:
            heading = _heading(kit, say, last.candidate if whose else None)
            yield _Entry(
                uid=last.uid,
                session=last.session,
                candidate=last.candidate,
                start=last.start,
                minutes=last.minutes,
                heading=say("Cancelled: {heading}", heading=heading),
                cancelled=True,
            )


def _calendar(kit: Kit, say: Tongue, entries: Sequence[_Entry], before: Sequence[Appointment]) -> Calendar:
    known = {last.uid: last for last in before}
    told = [(e, _lines(e, kit.requisition.timezone)) for e in sorted(entries, key=lambda e: e.start)]
    kept = [_appointment(entry, lines, known.get(entry.uid)) for entry, lines in told]
    language = say.locale.partition("-")[0].upper()
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//panelpack//panelpack//{language}", "CALSCALE:GREGORIAN"]
    events = (_event(each, lines) for each, (_, lines) in zip(kept, told, strict=True))
    lines = [*head, *(line for event in events for line in event), "END:VCALENDAR"]
    content = b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))
    return Calendar(content=content, appointments=tuple(kept))


def _lines(entry: _Entry, zone: str | None) -> list[str]:
    """All that is said of a meeting but how often it was changed."""
    start = entry.start if zone is None else zones.in_universal_time(entry.start, zone)
    return [
        f"DTSTART:{_moment(start)}",
        f"DTEND:{_moment(start + timedelta(minutes=entry.minutes))}",
        f"SUMMARY:{_escaped(one_line(entry.heading))}",
        *([f"DESCRIPTION:{_escaped(entry.text)}"] if entry.text else []),
        *(IS_OFF if entry.cancelled else STANDS),
    ]


def _appointment(entry: _Entry, lines: Sequence[str], last: Appointment | None) -> Appointment:
    """What is kept of a meeting: it is a revision more where the file says something else than before."""
    digest = hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    revision = 0 if last is None else last.revision + (digest != last.digest)
    return Appointment(
        uid=entry.uid,
        session=entry.session,
        candidate=entry.candidate,
        start=entry.start,
        minutes=entry.minutes,
        first=entry.start.date() if last is None else last.first,
        digest=digest,
        revision=revision,
        cancelled=entry.cancelled,
    )


def _event(kept: Appointment, lines: Sequence[str]) -> list[str]:
    # The clock would make every run differ. This goes on with each revision, which is what a calendar asks of it.
    stamp = datetime.combine(kept.first, time()) + timedelta(seconds=kept.revision)
    numbered = [f"UID:{kept.uid}", f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}", f"SEQUENCE:{kept.revision}"]
    return ["BEGIN:VEVENT", *numbered, *lines, "END:VEVENT"]


def _moment(moment: datetime) -> str:
    """A time of the clock on the wall, or of universal time, which is said by a Z."""
    return f"{moment:%Y%m%dT%H%M%S}" + ("Z" if moment.tzinfo else "")


def _escaped(text: str) -> str:
    return "\n".join(map(one_line, text.split("\n"))).translate(ESCAPED)


def _folded(line: str) -> Iterator[bytes]:
    """A line in pieces of at most 75 bytes, no letter cut, each but the first begun with a space."""
    piece = b""
    for letter in line:
        coded = letter.encode()
        if len(piece) + len(coded) > LONGEST_LINE:
            yield piece
            piece = b" "
        piece += coded
    yield piece
