"""The ledger's events in, what they changed in mid-process out: who was added, recused, advanced, replaced."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model import Candidate, Event, Interviewer, Kit, Seat, Sending, Session
from generator.model.midway import ADDED, ADVANCED, NO_SHOW, RECUSAL_UNDONE, RECUSED, REPLACED, WITHDRAWN

GONE = frozenset({"withdrawn", "no-show"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What stands after all changes.

    `added` are codes in order, `added_since` those added since a seat has its person; `kept` the cards (seat and
    code) that stay with an earlier person of the seat, by their number from 1; `passed` the stages that a
    candidate came through.
    """

    added: tuple[str, ...]
    added_since: Mapping[str, tuple[str, ...]]
    recused: frozenset[tuple[str, str]]
    kept: Mapping[tuple[str, str], int]
    passed: Mapping[str, tuple[str, ...]]


def changes_of(events: Sequence[Event]) -> Changes:
    """Every change that the ledger tells of, the later over the earlier."""
    return Changes(
        added=tuple(_added(events)),
        added_since={
            event.about.get("seat", ""): tuple(_added(events[number:]))
            for number, event in enumerate(events)
            if event.what == REPLACED
        },
        recused=_recused(events),
        kept=_kept(events),
        passed=_passed(events),
    )


def _added(events: Sequence[Event]) -> Iterator[str]:
    """Who was added when the pack was out already; whoever came before it stands in its documents."""
    yield from (e.about.get("candidate", "") for e in events if e.what == ADDED and e.about.get("pack") == "out")


def _recused(events: Sequence[Event]) -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for event in events:
        key = event.about.get("seat", ""), event.about.get("candidate", "")
        if event.what == RECUSED:
            found.add(key)
        elif event.what == RECUSAL_UNDONE:
            found.discard(key)
    return frozenset(found)


def _kept(events: Sequence[Event]) -> dict[tuple[str, str], int]:
    kept: dict[tuple[str, str], int] = {}
    for event in events:
        if event.what == REPLACED and event.about.get("number", "").isdecimal():
            for code in event.about.get("kept", "").split():
                kept.setdefault((event.about.get("seat", ""), code), int(event.about["number"]))
    return kept


def _passed(events: Sequence[Event]) -> dict[str, tuple[str, ...]]:
    passed: dict[str, tuple[str, ...]] = {}
    for event in events:
        if event.what == ADVANCED:
            code = event.about.get("candidate", "")
            passed[code] = (*passed.get(code, ()), event.about.get("from", ""))
    return passed


def is_gone(candidate: Candidate) -> bool:
    """Whether a candidate withdrew or did not come."""
    return (candidate.status or "").strip().lower() in GONE


def gone_since(candidates: Sequence[Candidate], events: Sequence[Event]) -> dict[str, date]:
    """The first day of which those who are gone had no interview any more, as far as the ledger tells.

    Whoever did not come is told of on that day or later: what was to be on it has been.
    """
    gone = {candidate.code for candidate in candidates if is_gone(candidate)}
    found: dict[str, date] = {}
    for event in events:
        code = event.about.get("candidate", "")
        if event.what in (WITHDRAWN, NO_SHOW) and code in gone:
            with suppress(ValueError):
                day = date.fromisoformat(event.at[:10])
                found[code] = day if event.what == WITHDRAWN else day + timedelta(days=1)
    return found


def replaced_since(events: Sequence[Event]) -> dict[tuple[str, int], date]:
    """The day on which somebody gave up a seat, by the seat and their number among those who had it, from 1."""
    found: dict[tuple[str, int], date] = {}
    for event in events:
        if event.what == REPLACED and event.about.get("number", "").isdecimal():
            with suppress(ValueError):
                key = event.about.get("seat", ""), int(event.about["number"])
                found[key] = date.fromisoformat(event.at[:10])
    return found


def stages_of(kit: Kit, candidate: Candidate, changes: Changes) -> tuple[str, ...]:
    """The stages in which a candidate is seen.

    Whoever has none in candidates.csv is seen in all of them; from the first advance on, in the first.
    """
    stages = tuple(dict.fromkeys(session.stage for session in kit.sessions))
    if candidate.stage is None:
        return stages[:1] if changes.passed else stages
    return (*changes.passed.get(candidate.code, ()), candidate.stage)


def is_seen(kit: Kit, candidate: Candidate, session: Session, seat: Seat, changes: Changes) -> bool:
    """Whether a seat sees a candidate."""
    return not is_gone(candidate) and was_to_see(kit, candidate, session, seat, changes)


def was_to_see(kit: Kit, candidate: Candidate, session: Session, seat: Seat, changes: Changes) -> bool:
    """Whether a seat sees a candidate, or would have if they had not withdrawn."""
    here = session.stage in stages_of(kit, candidate, changes)
    return here and (seat.id, candidate.code) not in changes.recused


def rater_of(seat: Seat, sits: Interviewer, candidate: Candidate, changes: Changes) -> Interviewer:
    """Whose card of a seat it is: that of who sits there, or of who had rated the candidate before leaving."""
    number = changes.kept.get((seat.id, candidate.code), 0)
    return seat.earlier[number - 1] if 0 < number <= len(seat.earlier) else sits


def sendings(
    kit: Kit, candidates: Sequence[Candidate], events: Sequence[Event], sent: Collection[tuple[str, str]] = ()
) -> tuple[Sending, ...]:
    """What lies in the folder of each seat; a card (seat and code) that was *sent* before stays in it."""
    changes = changes_of(events)
    return tuple(_sending(kit, session, seat, candidates, changes, sent) for session, seat, _ in kit.seats)


def _sending(
    kit: Kit,
    session: Session,
    seat: Seat,
    candidates: Sequence[Candidate],
    changes: Changes,
    sent: Collection[tuple[str, str]],
) -> Sending:
    own = [c for c in candidates if (seat.id, c.code) not in changes.kept]
    cards = (c for c in own if is_seen(kit, c, session, seat, changes) or (seat.id, c.code) in sent)
    cards_now = tuple(c for c in cards if (seat.id, c.code) not in changes.recused)
    after = changes.added_since.get(seat.id, changes.added)
    own = [c for c in own if not is_gone(c) or (seat.id, c.code) in sent]
    return Sending(
        seat=seat.id,
        cards=cards_now,
        declared=tuple(c for c in own if c.code not in after),
        later=tuple(c for c in cards_now if c.code in after),
    )
