"""Meetings in, a calendar file (RFC 5545) out: for an interviewer, or for a candidate, who sees nobody else's.

Times are local ones without a zone, as the panel typed them. Nothing of what is asked stands in it.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from generator.forms.papers import name_of
from generator.kits.phrases import MINUTES
from generator.model import Kit, Meeting, Seat
from generator.office import one_line
from generator.wording import Tongue, of_interview
from generator.wording.arranging import arranged

LONGEST_LINE = 75
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def for_seat(kit: Kit, seat: Seat, meetings: Sequence[Meeting], *, named: bool = False) -> bytes:
    """The interviews of a seat; candidates stand in it by code, and by name too where *named*."""
    say = of_interview(kit)
    events = [_event(*_of_a_seat(kit, seat, each, say, named=named), each) for each in meetings]
    return _calendar(say, events)


def for_candidate(kit: Kit, meetings: Sequence[Meeting]) -> bytes:
    """The interviews of one candidate; no interviewer is named, as on the page that candidates get."""
    say = of_interview(kit)
    return _calendar(say, [_event(*_of_a_candidate(kit, meeting, say), meeting) for meeting in meetings])


def _of_a_seat(kit: Kit, seat: Seat, meeting: Meeting, say: Tongue, *, named: bool) -> tuple[str, str, str]:
    """What a meeting is known by, its heading and its text, for an interviewer."""
    candidate, session = meeting.candidate, meeting.session
    who = f"{candidate.name} ({candidate.code})" if named else candidate.code
    heading = say("Interview {who}: {role}", who=who, role=kit.requisition.title)
    others = [name_of(kit, each.id) for each in session.seats if each.id != seat.id]
    room = say("together with {names}", names=say.listed(others)) if others else say("one to one")
    lines = [f"{say.counted(MINUTES, meeting.minutes)}, {room}.", arranged(candidate, session, say)]
    card = f"{kit.requisition.id}_{candidate.code}_{seat.id}_{seat.interviewer}"
    return card, heading, "\n".join(filter(None, lines))


def _of_a_candidate(kit: Kit, meeting: Meeting, say: Tongue) -> tuple[str, str, str]:
    opening, session = kit.requisition, meeting.session
    of = f", {opening.organisation}" if opening.organisation else ""
    heading = say("Interview: {role}", role=f"{opening.title}{of}")
    contact = opening.contact or say("the person who invited you")
    lines = [
        f"{say.counted(MINUTES, meeting.minutes)}.",
        meeting.candidate.format,
        say("If anything would help you take part, tell {contact}.", contact=contact),
    ]
    return f"{opening.id}_{meeting.candidate.code}_{session.id}", heading, "\n".join(filter(None, lines))


def _event(id_: str, heading: str, text: str, meeting: Meeting) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{id_}@panelpack",
        # When the file was made would differ at each run; the day of the meeting is what people typed.
        f"DTSTAMP:{meeting.start:%Y%m%d}T000000Z",
        f"DTSTART:{_local(meeting.start)}",
        f"DTEND:{_local(meeting.end)}",
        f"SUMMARY:{_escaped(one_line(heading))}",
        f"DESCRIPTION:{_escaped(text)}",
        "END:VEVENT",
    ]


def _local(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}"


def _escaped(text: str) -> str:
    return "\n".join(map(one_line, text.split("\n"))).translate(ESCAPED)


def _calendar(say: Tongue, events: Sequence[Sequence[str]]) -> bytes:
    language = say.locale.partition("-")[0].upper()
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//panelpack//panelpack//{language}", "CALSCALE:GREGORIAN"]
    lines = [*head, *(line for event in events for line in event), "END:VCALENDAR"]
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


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
