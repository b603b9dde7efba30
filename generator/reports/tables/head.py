"""What stands on top of a report: whose it is, what it rests on, what is still out."""

from collections.abc import Iterator, Mapping

from generator.model import Debrief, Held, Kit, short_version
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import Head, Reader
from generator.reports.tables.wording import HELD, count, day, label, listed, sentence

INTERIM = "INTERIM: cards are still out"
PART = "PART OF THE STAGE: {} still out"
MOST_NAMED = 6
NO_SHOW = "no-show"
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
        purpose=PURPOSES[reader].partition(" What to talk")[0] if kit.short else PURPOSES[reader],
        interim=mark_of(debrief),
        missing=missing or ((NOTHING_OUT,) if debrief.interim else ()),
        excused=tuple(_excused(debrief, kit, names, reader)),
        meeting=_meeting(debrief),
        provenance=_provenance(debrief, number),
        short=kit.short,
        changed=_changed(debrief),
        to_agree=_to_agree(debrief),
        withdrew=_withdrew(debrief, names, reader),
        read_instead=_read_instead(debrief) if reader is Reader.HR else "",
        paper=kit.requisition.sheet,
    )


def mark_of(debrief: Debrief) -> str:
    """What every page says of a debrief that is not the whole; empty where it is."""
    if debrief.interim:
        return INTERIM
    codes = debrief.partial
    who = listed(codes) if len(codes) <= MOST_NAMED else f"{len(codes)} candidates"
    return PART.format(f"{who} {'is' if len(codes) == 1 else 'are'}") if codes else ""


def _missing(debrief: Debrief, kit: Kit, names: Mapping[str, str]) -> Iterator[str]:
    """Person by person, the cards that are waited for."""
    for seat, person in sitting_in(kit).items():
        codes = [label(code, names) for seat_id, code in debrief.missing if seat_id == seat]
        if codes:
            cards = "card" if len(codes) == 1 else "cards"
            is_ = "is" if len(codes) == 1 else "are"
            yield f"{person}: the {cards} for {listed(codes)} {is_} missing or not complete."


def _excused(debrief: Debrief, kit: Kit, names: Mapping[str, str], reader: Reader) -> Iterator[str]:
    people = sitting_in(kit)
    for seat, code, why in debrief.excused:
        who = people.get(seat, seat)
        told = HELD if why in debrief.held_reasons and reader is not Reader.HR else why
        yield sentence(f"The panel goes on without {who}'s card for {label(code, names)}: {told}")


def _meeting(debrief: Debrief) -> str:
    """A sentence on each meeting, then one on what the talk moved."""
    if debrief.meeting is None:
        return ""
    moved = len(debrief.moved)
    talk = f"The talk moved {count(moved, 'rating')}." if moved else "The talk moved no rating."
    first, *later = (*debrief.earlier_meetings, debrief.meeting)
    return " ".join((_held("The panel met", first), *(_held("It met again", held) for held in later), talk))


def _held(begun: str, held: Held) -> str:
    when = f" on {day(held.on)}" if held.on else ""
    chair = f", chaired by {held.chair}" if held.chair else ""
    over = f", over debrief {held.number}" if held.number else ""
    present = f" Present: {held.present}." if held.present else ""
    return f"{begun}{when}{chair}{over}.{present}"


def _withdrew(debrief: Debrief, names: Mapping[str, str], reader: Reader) -> str:
    """Who is a candidate no more, with what becomes of their ratings."""
    if not debrief.withdrew:
        return ""
    status = {gone.found.code: gone.status for gone in debrief.withdrew}
    ways = [(NO_SHOW, "did not come"), ("", "withdrew")]
    told = []
    for wanted, words in ways:
        codes = [code for code, said in status.items() if (said == NO_SHOW) == (wanted == NO_SHOW)]
        told += [f"{listed([label(code, names) for code in codes])} {words}"] if codes else []
    apart = "after the ratings had been shown: in no order, and compared with nobody"
    stay = "." if reader is not Reader.HR else (
        "; the ratings stay in what is said of the ratings (reliability, raters, intervals) and on “Ratings” and "
        "“Notes”."
    )  # fmt: skip
    return f"{' and '.join(told)} {apart}{stay}"


def _read_instead(debrief: Debrief) -> str:
    if not debrief.read_instead:
        return ""
    files = debrief.read_instead
    what = listed(files) if len(files) <= MOST_NAMED else f"{len(files)} files; debrief.json names them"
    return f"Read for this debrief instead of the folder returned/: {what}."


def _changed(debrief: Debrief) -> str:
    if not debrief.changes:
        return ""
    since = "it was frozen" if any(change.reason for change in debrief.changes) else "the first pack was built"
    return f"The plan was changed after {since}: {count(len(debrief.changes), 'change')}, listed in hr.xlsx."


def _to_agree(debrief: Debrief) -> str:
    """What the rule needs of the meeting; nothing while cards are out, or once all of it is there."""
    competencies = [c for candidate in debrief.candidates for c in candidate.competencies]
    missing = sum(c.agreed is None for c in competencies)
    if debrief.rules.combine != "agreed" or debrief.interim or not missing:
        return ""
    is_ = "is" if missing == 1 else "are"
    return (
        "This kit's rule adds up the ratings that the panel agrees on: every competency of every candidate needs "
        f"one, and {missing} of {len(competencies)} {is_} still missing (meeting.xlsx, sheet “Agreed”)."
    )


def _provenance(debrief: Debrief, number: int) -> str:
    parts = [
        f"Kit {debrief.kit}",
        f"version {short_version(debrief.version)}",
        f"rules {short_version(debrief.rules_digest)}",
        f"debrief {number}",
        f"panelpack {debrief.program}",
    ]
    return ", ".join(parts)
