"""What stands on top of a report: whose it is, what it rests on, what is still out."""

from collections.abc import Iterator, Mapping

from generator.model import Debrief, Kit, short_version
from generator.reports.tables.shapes import Head, Reader
from generator.reports.tables.wording import count, day, label, listed, sentence

INTERIM = "INTERIM: cards are still out"
NOTHING_OUT = "This was asked for as an interim look, although every card is in or excused."
PURPOSES = {
    Reader.CHAIR: "For the chair of the panel. What to talk about comes first, then the ratings and notes side by "
    "side, the totals last.",
    Reader.MANAGER: "For the hiring manager: what the panel found, how sure it is, and what is open.",
    Reader.HR: "For HR: everything that the panel's result rests on. Keep with the selection record.",
}


def head_of(debrief: Debrief, kit: Kit, names: Mapping[str, str], number: int, reader: Reader) -> Head:
    """The head of one reader's report."""
    missing = tuple(_missing(debrief, kit, names))
    return Head(
        title=debrief.title,
        organisation=debrief.organisation or "",
        reader=reader,
        purpose=PURPOSES[reader],
        interim=INTERIM if debrief.interim else "",
        missing=missing or ((NOTHING_OUT,) if debrief.interim else ()),
        excused=tuple(_excused(debrief, kit, names)),
        meeting=_meeting(debrief),
        provenance=_provenance(debrief, number),
        short=kit.short,
    )


def _missing(debrief: Debrief, kit: Kit, names: Mapping[str, str]) -> Iterator[str]:
    """Person by person, the cards that are waited for."""
    for _, seat, person in kit.seats:
        codes = [label(code, names) for seat_id, code in debrief.missing if seat_id == seat.id]
        if codes:
            cards = "card" if len(codes) == 1 else "cards"
            is_ = "is" if len(codes) == 1 else "are"
            yield f"{person.name}: the {cards} for {listed(codes)} {is_} missing or not complete."


def _excused(debrief: Debrief, kit: Kit, names: Mapping[str, str]) -> Iterator[str]:
    people = {seat.id: person.name for _, seat, person in kit.seats}
    for seat, code, why in debrief.excused:
        who = people.get(seat, seat)
        yield sentence(f"The panel goes on without {who}'s card for {label(code, names)}: {why}")


def _meeting(debrief: Debrief) -> str:
    held = debrief.meeting
    if held is None:
        return ""
    when = f" on {day(held.on)}" if held.on else ""
    chair = f", chaired by {held.chair}" if held.chair else ""
    present = f" Present: {held.present}." if held.present else ""
    moved = len(debrief.moved)
    talk = f"The talk moved {count(moved, 'rating')}." if moved else "The talk moved no rating."
    if not held.number:
        return f"The panel met{when}{chair}.{present} {talk}"
    return f"The panel met{when}{chair}, over debrief {held.number}.{present} {talk}"


def _provenance(debrief: Debrief, number: int) -> str:
    parts = [
        f"Kit {debrief.kit}",
        f"version {short_version(debrief.version)}",
        f"rules {short_version(debrief.rules_digest)}",
        f"debrief {number}",
        f"panelpack {debrief.program}",
    ]
    return ", ".join(parts)
