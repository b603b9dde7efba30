"""What stands on top of a report: whose it is, what it rests on, what is still out."""

from collections.abc import Iterator, Mapping

from generator.model import Debrief, Held, short_version
from generator.reports.tables.competencies import View
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import Head, Reader
from generator.reports.tables.wording import day, label, sentence
from generator.wording import Tongue

INTERIM = "INTERIM: cards are still out"
PART = "PART OF THE STAGE: {who} is still out|PART OF THE STAGE: {who} are still out"
MOST_NAMED = 6
NO_SHOW = "no-show"
NOTHING_OUT = "This was asked for as an interim look, although every card is in or excused."
FOR_CHAIR = "For the chair of the panel."
PURPOSES = {
    Reader.CHAIR: "For the chair of the panel. What to talk about comes first, then the ratings and notes side by "
    "side, the totals last.",
    Reader.MANAGER: "For the hiring manager: what the panel found, how sure it is, and what is open.",
    Reader.HR: "For HR: everything that the panel's result rests on. Keep with the selection record.",
}
APART = "{who} after the ratings had been shown: in no order, and compared with nobody."
APART_FOR_HR = (
    "{who} after the ratings had been shown: in no order, and compared with nobody; the ratings stay in what is said "
    "of the ratings (reliability, raters, intervals) and on “{ratings}” and “{notes}”."
)
MOVED = "The talk moved {n} rating.|The talk moved {n} ratings."
MISSING = (
    "{who}: the card for {whom} is missing or not complete.|{who}: the cards for {whom} are missing or not complete."
)
WITHOUT_CARD = "The panel goes on without {who}'s card for {whom}: {why}"
TO_AGREE = (
    "This kit's rule adds up the ratings that the panel agrees on: every competency of every candidate needs one, "
    "and {n} of {of} is still missing (meeting.xlsx, sheet “{sheet}”)."
    "|This kit's rule adds up the ratings that the panel agrees on: every competency of every candidate needs one, "
    "and {n} of {of} are still missing (meeting.xlsx, sheet “{sheet}”)."
)
SINCE_FROZEN = (
    "The plan was changed after it was frozen: {n} change, listed in hr.xlsx.|The plan was changed after it was "
    "frozen: {n} changes, listed in hr.xlsx."
)
SINCE_BUILT = (
    "The plan was changed after the first pack was built: {n} change, listed in hr.xlsx.|The plan was changed after "
    "the first pack was built: {n} changes, listed in hr.xlsx."
)


def head_of(debrief: Debrief, names: Mapping[str, str], number: int, view: View) -> Head:
    """The head of one reader's report."""
    say, kit, reader = view.say, view.kit, view.reader
    missing = tuple(_missing(debrief, names, view))
    brief = kit.short and reader is Reader.CHAIR
    return Head(
        title=debrief.title,
        organisation=debrief.organisation or "",
        reader=reader,
        purpose=say(FOR_CHAIR if brief else PURPOSES[reader]),
        interim=mark_of(debrief, say),
        missing=missing or ((say(NOTHING_OUT),) if debrief.interim else ()),
        excused=tuple(_excused(debrief, names, view)),
        meeting=_meeting(debrief, say),
        provenance=_provenance(debrief, number, say),
        short=kit.short,
        changed=_changed(debrief, say),
        to_agree=_to_agree(debrief, say),
        withdrew=_withdrew(debrief, names, view),
        read_instead=_read_instead(debrief, say) if reader is Reader.HR else "",
        paper=kit.requisition.sheet,
    )


def mark_of(debrief: Debrief, say: Tongue) -> str:
    """What every page says of a debrief that is not the whole; empty where it is."""
    if debrief.interim:
        return say(INTERIM)
    codes = debrief.partial
    if not codes:
        return ""
    who = say.listed(codes) if len(codes) <= MOST_NAMED else say("{number} candidates", number=len(codes))
    return say.counted(PART, len(codes), who=who)


def _missing(debrief: Debrief, names: Mapping[str, str], view: View) -> Iterator[str]:
    """Person by person, the cards that are waited for."""
    for seat, person in sitting_in(view.kit).items():
        codes = [label(code, names) for seat_id, code in debrief.missing if seat_id == seat]
        if codes:
            yield view.say.counted(MISSING, len(codes), who=person, whom=view.say.listed(codes))


def _excused(debrief: Debrief, names: Mapping[str, str], view: View) -> Iterator[str]:
    people = sitting_in(view.kit)
    for seat, code, why in debrief.excused:
        whom = label(code, names)
        yield sentence(view.say(WITHOUT_CARD, who=people.get(seat, seat), whom=whom, why=view.reason(why)))


def _meeting(debrief: Debrief, say: Tongue) -> str:
    """A sentence on each meeting, then one on what the talk moved."""
    if debrief.meeting is None:
        return ""
    moved = len(debrief.moved)
    talk = say.counted(MOVED, moved) if moved else say("The talk moved no rating.")
    first, *later = (*debrief.earlier_meetings, debrief.meeting)
    met = (_held(say("The panel met"), first, say), *(_held(say("It met again"), held, say) for held in later))
    return " ".join((*met, talk))


def _held(begun: str, held: Held, say: Tongue) -> str:
    when = say(" on {day}", day=day(held.on, say)) if held.on else ""
    chair = say(", chaired by {chair}", chair=held.chair) if held.chair else ""
    over = say(", over debrief {number}", number=held.number) if held.number else ""
    present = say(" Present: {present}.", present=held.present) if held.present else ""
    return f"{begun}{when}{chair}{over}.{present}"


def _withdrew(debrief: Debrief, names: Mapping[str, str], view: View) -> str:
    """Who is a candidate no more, with what becomes of their ratings."""
    say, told = view.say, []
    for came, words in (
        (False, "{who} did not come|{who} did not come"),
        (True, "{who} withdrew|{who} withdrew"),
    ):
        gone = [label(g.found.code, names) for g in debrief.withdrew if (g.status != NO_SHOW) == came]
        told += [say.counted(words, len(gone), who=say.listed(gone))] if gone else []
    if not told:
        return ""
    who = say.listed(told)
    if view.reader is not Reader.HR:
        return say(APART, who=who)
    return say(APART_FOR_HR, who=who, ratings=say("Ratings"), notes=say("Notes"))


def _read_instead(debrief: Debrief, say: Tongue) -> str:
    files = debrief.read_instead
    if not files:
        return ""
    many = say("{number} files; debrief.json names them", number=len(files))
    what = many if len(files) > MOST_NAMED else say.listed(files)
    return say("Read for this debrief instead of the folder returned/: {files}.", files=what)


def _changed(debrief: Debrief, say: Tongue) -> str:
    if not debrief.changes:
        return ""
    since = SINCE_FROZEN if any(change.reason for change in debrief.changes) else SINCE_BUILT
    return say.counted(since, len(debrief.changes))


def _to_agree(debrief: Debrief, say: Tongue) -> str:
    """What the rule needs of the meeting; nothing while cards are out, or once all of it is there."""
    competencies = [c for candidate in debrief.candidates for c in candidate.competencies]
    missing = sum(c.agreed is None for c in competencies)
    if debrief.rules.combine != "agreed" or debrief.interim or not missing:
        return ""
    return say.counted(TO_AGREE, missing, of=len(competencies), sheet=say("Agreed"))


def _provenance(debrief: Debrief, number: int, say: Tongue) -> str:
    return say(
        "Kit {kit}, version {version}, rules {rules}, debrief {number}, panelpack {program}",
        kit=debrief.kit,
        version=short_version(debrief.version),
        rules=short_version(debrief.rules_digest),
        number=number,
        program=debrief.program,
    )
