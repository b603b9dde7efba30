"""A kit and its candidates in, when each of them meets whom out, with everything that cannot be at once."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from generator.dates import in_words
from generator.model import Appointment, Candidate, Former, Interviewer, Kit, Meeting, Session, Timetable, granted
from generator.moments import clock_of, day_of, moment_of

# After an interview: to finish the notes, rate, and for the next candidate to come in.
BETWEEN = timedelta(minutes=10)
STEP = timedelta(minutes=5)
LABEL = re.compile(r"(\S+?)\s*:?\s+(?=\S)")


@dataclass(slots=True)
class Diary:
    """Who is taken from when to when; grows while the day is laid out."""

    taken: dict[str, list[tuple[datetime, datetime]]] = field(default_factory=dict)

    def book(self, who: Iterable[str], start: datetime, end: datetime) -> None:
        """Note that these are taken."""
        for each in who:
            self.taken.setdefault(each, []).append((start, end))

    def is_free(self, who: Iterable[str], start: datetime, end: datetime) -> bool:
        """Whether nobody of these is taken then, nor so close to it that nobody could be there."""
        spans = (span for each in who for span in self.taken.get(each, ()))
        return all(end + BETWEEN <= begins or ends + BETWEEN <= start for begins, ends in spans)


def make_timetable(kit: Kit, seen: Mapping[str, Sequence[Candidate]]) -> Timetable:
    """When the candidates that each session (by id) sees are there.

    A time in candidates.csv stands. Whoever has none comes one after another from the moment on that the panel
    gives for the session, in the order of the list, never in two rooms at once.
    """
    findings: list[str] = []
    known = {c.code: c for candidates in seen.values() for c in candidates}
    fixed = {code: _fixed(kit, c, seen, findings) for code, c in known.items()}
    diary, meetings = Diary(), []
    for session in kit.sessions:
        for candidate in seen.get(session.id, ()):
            start = fixed[candidate.code].get(session.id)
            if start is not None:
                meetings.append(_meeting(kit, session, candidate, start, diary))
    worked_out = tuple(_laid_out(kit, seen, fixed, diary, findings))
    meetings += worked_out
    findings += [*_without_a_time(kit, seen, meetings, worked_out), *_doubts(kit, seen), *_clashes(kit, meetings)]
    return Timetable(
        meetings=tuple(sorted(meetings, key=lambda m: (m.start, m.session.id, m.candidate.code))),
        worked_out=worked_out,
        findings=tuple(dict.fromkeys(findings)),
    )


def written(timetable: Timetable, candidate: Candidate) -> str | None:
    """The times of a candidate as candidates.csv holds them: what people typed, then what was worked out."""
    own = sorted((m for m in timetable.worked_out if m.candidate.code == candidate.code), key=lambda m: m.start)
    told = [f"{m.session.id} {m.start:%Y-%m-%d %H:%M}" for m in own]
    return "; ".join(filter(None, (candidate.starts, *told))) or None


def held_before(
    kit: Kit, people: Sequence[Candidate], told: Sequence[Appointment], gone_since: Mapping[str, date]
) -> tuple[Meeting, ...]:
    """The meetings, of those that calendars were told of, that had been when a candidate was gone."""
    known, sessions = {c.code: c for c in people}, {s.id: s for s in kit.sessions}
    return tuple(
        Meeting(session=sessions[t.session], candidate=known[t.candidate], start=t.start, minutes=t.minutes)
        for t in told
        if t.candidate in known.keys() & gone_since.keys() and t.session in sessions and not t.cancelled
        if t.start.date() < gone_since[t.candidate]
    )


def former_seats(
    kit: Kit,
    people: Sequence[Candidate],
    told: Mapping[str, Sequence[Appointment]],
    replaced_since: Mapping[tuple[str, int], date],
    kept: Mapping[tuple[str, str], int],
) -> Iterator[Former]:
    """The seats of those who have none any more, by what calendars *told* them (by key).

    Theirs are the meetings that had been on the day when they were replaced, and those of cards that they *kept*.
    """
    known, seated = {c.code: c for c in people}, {person.key for _, _, person in kit.seats}
    for session, seat, _ in kit.seats:
        for number, person in enumerate(seat.earlier, start=1):
            if person.key in seated:
                continue
            seated.add(person.key)
            day = replaced_since.get((seat.id, number))
            own = (
                Meeting(session=session, candidate=known[t.candidate], start=t.start, minutes=t.minutes)
                for t in told.get(person.key, ())
                if t.session == session.id and t.candidate in known and not t.cancelled
                if kept.get((seat.id, t.candidate)) == number or (day is not None and t.start.date() < day)
            )
            yield Former(seat=replace(seat, interviewer=person.key), meetings=tuple(own))


def _meeting(kit: Kit, session: Session, candidate: Candidate, start: datetime, diary: Diary) -> Meeting:
    meeting = Meeting(session=session, candidate=candidate, start=start, minutes=granted(candidate, session).minutes)
    diary.book((candidate.code, *_people(kit, session)), start, meeting.end)
    return meeting


def _people(kit: Kit, session: Session) -> list[str]:
    """Who sits in a session, by name: one person may stand in the panel once for each stage."""
    return [person.name.casefold() for each, _, person in kit.seats if each.id == session.id]


def _fixed(
    kit: Kit, candidate: Candidate, seen: Mapping[str, Sequence[Candidate]], findings: list[str]
) -> dict[str, datetime]:
    """The moments that candidates.csv has for a candidate, by session; one without a session is of the next one."""
    own = [s for s in kit.sessions if any(c.code == candidate.code for c in seen.get(s.id, ()))]
    known = {s.stage: s for s in reversed(kit.sessions)} | {s.id: s for s in kit.sessions}
    found: dict[str, datetime] = {}
    for entry in filter(None, (part.strip() for part in (candidate.starts or "").split(";"))):
        label = LABEL.match(entry)
        named = known.get(label[1].rstrip(":")) if label else None
        session = named or next((s for s in own if s.id not in found), None)
        moment = moment_of(entry[label.end() :] if named and label else entry)
        if isinstance(moment, str):
            unknown = label and not named and not isinstance(moment_of(entry[label.end() :]), str)
            why = _no_interview(kit, label[1]) if label and unknown else moment
            findings.append(f"candidates.csv, {candidate.code}: {why}")
        elif session is not None and session not in own:
            # A time in a stage that they have not come to yet.
            continue
        elif session is None or session.id in found:
            findings.append(f"candidates.csv, {candidate.code}: '{entry}' is for no interview of this plan")
        else:
            found[session.id] = moment
    return found


def _no_interview(kit: Kit, name: str) -> str:
    return f"'{name.rstrip(':')}' is no interview of this plan; it has {', '.join(s.id for s in kit.sessions)}"


def _laid_out(
    kit: Kit,
    seen: Mapping[str, Sequence[Candidate]],
    fixed: Mapping[str, Mapping[str, datetime]],
    diary: Diary,
    findings: list[str],
) -> Iterator[Meeting]:
    """Those without a time, each session going on from its moment with the first who is free."""
    sessions = {session.id: session for session in kit.sessions}
    clocks = {s.id: moment for s in kit.sessions if (moment := _begins(kit, s, findings)) is not None}
    days = {id_: moment.date() for id_, moment in clocks.items()}
    waiting = {id_: [c for c in seen.get(id_, ()) if id_ not in fixed[c.code]] for id_ in clocks}
    while any(waiting.values()):
        id_ = min((each for each in clocks if waiting[each]), key=lambda each: clocks[each])
        session, start = sessions[id_], clocks[id_]
        if start.date() != days[id_]:
            codes = ", ".join(c.code for c in waiting[id_])
            findings.append(f"{in_words(days[id_])} has no time left in {id_} for {codes}")
            waiting[id_] = []
            continue
        candidate = next((c for c in waiting[id_] if _fits(kit, session, c, start, diary)), None)
        if candidate is None:
            clocks[id_] += STEP
            continue
        waiting[id_].remove(candidate)
        meeting = _meeting(kit, session, candidate, start, diary)
        clocks[id_] = meeting.end + BETWEEN
        yield meeting


def _fits(kit: Kit, session: Session, candidate: Candidate, start: datetime, diary: Diary) -> bool:
    end = start + timedelta(minutes=granted(candidate, session).minutes)
    return diary.is_free((candidate.code, *_people(kit, session)), start, end)


def _begins(kit: Kit, session: Session, findings: list[str]) -> datetime | None:
    """The moment that the panel gives for a session: that of the first who gives one."""
    moments = {}
    for _, seat, person in kit.seats:
        if seat in session.seats and (person.date or person.start):
            moment = _moment_of(person)
            if isinstance(moment, str):
                findings.append(f"kit.yaml, {person.name}: {moment}")
            else:
                moments[person.name] = moment
    if len(set(moments.values())) > 1:
        told = ", ".join(f"{name} {_shown(moment)}" for name, moment in moments.items())
        findings.append(f"kit.yaml: {session.id} begins at different times ({told}); the first of them is taken")
    return next(iter(moments.values()), None)


def _moment_of(person: Interviewer) -> datetime | str:
    if not person.date or not person.start:
        given, lacking = ("date", "start") if person.date else ("start", "date")
        return f"there is a {given} and no {lacking}, so that no time is planned"
    day, clock = day_of(person.date), clock_of(person.start)
    if isinstance(day, str):
        return day
    return f"'{person.start}' is no time; write 09:00" if clock is None else datetime.combine(day, clock)


def _without_a_time(
    kit: Kit, seen: Mapping[str, Sequence[Candidate]], meetings: Sequence[Meeting], worked_out: Sequence[Meeting]
) -> Iterator[str]:
    """Who has a time in one session and none in another, or none where others have one from candidates.csv."""
    timed = {(m.session.id, m.candidate.code) for m in meetings}
    some = {code for _, code in timed}
    by_hand = {m.session.id for m in meetings} - {m.session.id for m in worked_out}
    for session in kit.sessions:
        waiting = [c.code for c in seen.get(session.id, ()) if (session.id, c.code) not in timed]
        codes = waiting if session.id in by_hand else [code for code in waiting if code in some]
        if codes:
            yield f"There is no time in {session.id} for {', '.join(codes)}: candidates.csv has none, nor the panel"


def _doubts(kit: Kit, seen: Mapping[str, Sequence[Candidate]]) -> Iterator[str]:
    """What candidates.csv says of minutes and cannot be followed."""
    for session in kit.sessions:
        for candidate in seen.get(session.id, ()):
            doubt = granted(candidate, session).doubt
            if doubt:
                yield f"candidates.csv, {candidate.code}: {doubt}"


def _clashes(kit: Kit, meetings: Sequence[Meeting]) -> Iterator[str]:
    """Whoever would have to be in two places at once, or has an interview that runs into the next."""
    diaries: dict[str, list[Meeting]] = {}
    for meeting in meetings:
        names = [p.name for each, _, p in kit.seats if each.id == meeting.session.id]
        for who in (meeting.candidate.code, *names):
            diaries.setdefault(who, []).append(meeting)
    for who, own in diaries.items():
        for one, other in pairwise(sorted(own, key=lambda m: m.start)):
            if other.start < one.end:
                yield (
                    f"{who} would be in two interviews at once on {in_words(one.start.date())}: {_told(one)} until "
                    f"{one.end:%H:%M}, {_told(other)} from {other.start:%H:%M}"
                )


def _told(meeting: Meeting) -> str:
    return f"{meeting.session.id} with {meeting.candidate.code}"


def _shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
