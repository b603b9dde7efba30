"""The calendar files of a pack, and what its manifest keeps of them: a meeting that changes has to be known again."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime

from generator.kits import appointments
from generator.kits.appointments import Calendar
from generator.model import Appointment, Candidate, Former, Kit, Meeting, Seat, Sending, Session

Told = Mapping[str, tuple[Appointment, ...]]
"""What each calendar file said last, by its path in the pack."""
NOTHING_TOLD: Told = {}
KEY = "calendars"


def calendars(
    kit: Kit,
    sendings: Mapping[str, Sending],
    meetings: Sequence[Meeting],
    before: Told,
    *,
    former: Sequence[Former] = (),
    named: bool,
) -> Iterator[tuple[str, Calendar]]:
    """The file of every seat and of every candidate who has a meeting, or had one when it was last written.

    Whoever had a seat as a *former* one gets theirs too: it says what is no longer theirs.
    """
    seats = [(seat, meetings_of(session, sendings.get(seat.id), meetings)) for session, seat, _ in kit.seats]
    for seat, own in (*seats, *((each.seat, each.meetings) for each in former)):
        path = path_of(seat)
        last = before.get(path, ())
        if own or last:
            yield path, appointments.for_seat(kit, seat, own, named=named, before=last)
    for path in dict.fromkeys((*(_path_of(m.candidate.code) for m in meetings), *_of_candidates(before))):
        theirs = [meeting for meeting in meetings if _path_of(meeting.candidate.code) == path]
        yield path, appointments.for_candidate(kit, theirs, before.get(path, ()))


def days_for_all(kit: Kit, people: Sequence[Candidate], files: Mapping[str, Calendar]) -> dict[str, date]:
    """The day of each session that has all its candidates on one and the same; whose are all off is no candidate."""
    told = [files[path].appointments if path in files else None for path in (_path_of(c.code) for c in people)]
    stand = [[a for a in each if not a.cancelled] for each in told if each is not None]
    if None in told or not any(stand):
        return {}
    found = {}
    for session in kit.sessions:
        days = [{a.start.date() for a in each if a.session == session.id} for each in stand if each]
        if all(days) and len(set().union(*days)) == 1:
            found[session.id] = days[0].pop()
    return found


def path_of(seat: Seat) -> str:
    """Where the file of who sits there lies."""
    return f"send/{seat.interviewer}/interviews.ics"


def meetings_of(session: Session, sending: Sending | None, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings of a session with those for whom a seat has a card."""
    cards = None if sending is None else {c.code for c in sending.cards}
    return [m for m in meetings if m.session == session and (cards is None or m.candidate.code in cards)]


def appointments_of_candidates(told: Told) -> list[Appointment]:
    """Every meeting that was told to a candidate, once each."""
    return [each for path in _of_candidates(told) for each in told[path]]


def read(manifest: Mapping[str, object]) -> Told:
    """What the manifest of a pack keeps; nothing of what somebody has made unreadable."""
    found = manifest.get(KEY)
    files = found.items() if isinstance(found, dict) else ()
    return {str(path): tuple(filter(None, map(_read, kept))) for path, kept in files if isinstance(kept, list)}


def noted(manifest: Mapping[str, object], told: Told) -> dict[str, object]:
    """The manifest with what calendar files say now."""
    files = {path: [_plain(each) for each in kept] for path, kept in sorted(told.items()) if kept}
    rest = {name: value for name, value in manifest.items() if name != KEY}
    return rest | ({KEY: files} if files else {})


def without(told: Told, codes: Collection[str], gone: Collection[str]) -> Told:
    """What is left when some candidates, and some files, are no more."""
    kept = {path: tuple(a for a in each if a.candidate not in codes) for path, each in told.items()}
    return {path: each for path, each in kept.items() if each and path not in gone}


def _path_of(code: str) -> str:
    return f"candidate-{code}.ics"


def _of_candidates(told: Told) -> list[str]:
    return [path for path, each in told.items() if each and path == _path_of(each[0].candidate)]


def _plain(kept: Appointment) -> dict[str, object]:
    return {
        "uid": kept.uid,
        "session": kept.session,
        "candidate": kept.candidate,
        "start": kept.start.isoformat(timespec="minutes"),
        "minutes": kept.minutes,
        "first": kept.first.isoformat(),
        "revision": kept.revision,
        "cancelled": kept.cancelled,
        "digest": kept.digest,
    }


def _read(found: object) -> Appointment | None:
    if not isinstance(found, dict):
        return None
    try:
        return Appointment(
            uid=str(found["uid"]),
            session=str(found["session"]),
            candidate=str(found["candidate"]),
            start=datetime.fromisoformat(found["start"]),
            minutes=int(found["minutes"]),
            first=date.fromisoformat(found["first"]),
            revision=int(found["revision"]),
            cancelled=found["cancelled"] is True,
            digest=str(found["digest"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
