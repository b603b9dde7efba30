"""The intake as letters: what each interviewer still owes, by card and cell, ready to paste; nobody else's rating."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from generator.model import CardProblem, CardState, CardStatus, Intake, Interviewer, Kit, NoteQuestion
from generator.reports.found import asked as asked_again
from generator.reports.found import found, lacking
from generator.reports.plain import OF_A_RATING_CELL, SINCE, WIDTH, in_order, is_late
from generator.wording import Tongue, of_interview

A_RATING = "1 to 5, no example, or not asked"
A_DATE = "the date with the month in letters, as in 9 March 2027"
YES_OR_NO = "yes or no"
WORDS = "the words themselves, typed in"
# What is asked of the author of a card, by the code of what was found.
ASKED_BACK: Mapping[str, str] = dict.fromkeys(OF_A_RATING_CELL, A_RATING) | {
    "rating-not-whole": "a whole number from 1 to 5",
    "rating-is-formula": "the number itself, typed in",
    "rating-not-found": "your rating on the card as it was sent to you",
    "question-changed": "your rating on the card as it was sent to you",
    "copy-changes-ratings": "a line to say which copy is right, and why they differ",
    "note-replaced": "an addition to your first note, with today's date; please do not replace it",
    "text-is-formula": WORDS,
    "text-is-error": WORDS,
    "date-ambiguous": A_DATE,
    "date-not-understood": A_DATE,
    "interview-date-missing": A_DATE,
    "not-yes-or-no": YES_OR_NO,
    "knew-before-unanswered": YES_OR_NO,
    "declaration-missing": "your declaration, signed: declaration.docx in your folder",
    "signed-by-another": "a line to say whose ratings they are",
    "identity-differs": "a line to say which is right",
    "unknown-candidate": "the candidate's name as it stands in your folder",
    "unknown-version": "your ratings on the card from your folder",
    "damaged": "the card once more; this file cannot be opened",
    "encrypted": "the card without a password",
    "not-a-workbook": "the card itself, as an Excel file",
    "macro": "the card saved as .xlsx",
    "too-large": "the card as it was sent to you, without pictures",
}
# How the program says of a problem that the card lacks something; that is asked for as what it lacks.
LACKS = "the card is not complete"
THANKS = (
    "Thank you for your interviews for {role}. One thing is still open:"
    "|Thank you for your interviews for {role}. {n} things are still open:"
)
QUIET = "Please do not talk about a candidate until the panel meets."
QUIET_ALONE = "Please do not talk about a candidate until the decision."
TO_A_PERSON = "Please complete the cards that you have, change nothing else on them, and return them {to}{until}."
TO_THE_SENDER = (
    "Please complete the cards that you have, change nothing else on them, and return them to the person who sent "
    "them to you{until}."
)
# The candidate need not be named before a question that names them.
NAMED = "candidate {code}"


def render(kit: Kit, intake: Intake, today: str, asked: Sequence[NoteQuestion] = ()) -> str:
    """A letter for each interviewer with something open: cards, cells, then notes to look at again.

    What is for HR only is left out. *today* is an ISO date.
    """
    seats: dict[str, list[str]] = {}
    people: dict[str, Interviewer] = {}
    # Whoever sat in a seat before is asked about what they returned.
    for person, seat in ((p, place.id) for _, place, _ in kit.seats for p in kit.sat_in(place.id)):
        seats.setdefault(person.key, []).append(seat)
        people[person.key] = person
    letters = (_letter(kit, intake, today, people[key], seats[key], asked) for key in seats)
    return "\n\n---\n\n".join(letter for letter in letters if letter)


def _letter(
    kit: Kit, intake: Intake, today: str, person: Interviewer, seats: Sequence[str], asked: Sequence[NoteQuestion]
) -> str:
    """The letter to one interviewer; empty where nothing is open."""
    others = [c for c in intake.cards if c.interviewer != person.name]
    files, cards = {file for c in others for file in c.copies}, {c.key for c in others}
    wrong = [p for p in _wrong(intake, seats) if p.file not in files]
    notes = [q for q in asked if q.seat in seats and (q.seat, q.candidate) not in cards and not q.for_hr_only]
    say = of_interview(kit)
    owed = [c for c in intake.cards if c.interviewer == person.name and not c.settled]
    points = [
        *_owed(owed, wrong, say),
        *(_point(problem, say) for problem in wrong),
        *(_question(question, say) for question in notes),
    ]
    if not points:
        return ""
    thanks = say.counted(THANKS, len(points), role=kit.requisition.title)
    lines = [say("To {name}", name=person.name), "", thanks, "", *points, ""]
    if notes:
        lines.append(
            say("Nobody asks you to change a rating: please leave them as they are, and answer on your own.")
        )
    lines += [*_closing(kit, today, say), say(QUIET if len(kit.seats) > 1 else QUIET_ALONE)]
    return "\n".join(part for line in lines for part in _wrapped(line))


def _closing(kit: Kit, today: str, say: Tongue) -> Iterator[str]:
    to, day = kit.requisition.return_to, say.until(kit.requisition.return_by)
    late = is_late(kit, today)
    until = "" if not day else say(" as soon as you can") if late else say(" by {day}", day=day)
    yield say(TO_A_PERSON, to=say.to(to), until=until) if to else say(TO_THE_SENDER, until=until)
    if late:
        yield say("They were due by {day}.", day=day)


def _wrong(intake: Intake, seats: Sequence[str]) -> Iterator[CardProblem]:
    """What is to be asked back about the cards of some seats, but what is mended, excused or missing anyway."""
    excused = {file for c in intake.cards if c.state is CardState.EXCUSED for file in c.copies}
    for problem in in_order(intake.problems):
        if problem.action.endswith(SINCE) or LACKS in problem.action or problem.file in excused:
            continue
        # What could not be opened says only by its name whose it is.
        said = intake.seats.get(problem.file)
        theirs = any(f"_{seat}_" in problem.file for seat in seats) if said is None else said in seats
        if theirs and problem.code in ASKED_BACK:
            yield problem


def _owed(owed: Sequence[CardStatus], wrong: Sequence[CardProblem], say: Tongue) -> Iterator[str]:
    # A cell that is named by itself need not be named twice.
    told = {p.file for p in wrong if p.code in OF_A_RATING_CELL or p.code == "question-changed"}
    for card in owed:
        if card.state is CardState.MISSING:
            yield say("- Your card for candidate {code} has not come back yet.", code=card.candidate)
            continue
        parts = [part for part in card.lacks if not (card.file in told and part.startswith("rating"))]
        if parts:
            lacks = say(" and the ").join(lacking(part, say) for part in parts)
            yield say("- Your card for candidate {code} still lacks the {parts}.", code=card.candidate, parts=lacks)


def _point(problem: CardProblem, say: Tongue) -> str:
    _, in_a_sheet, cell = problem.place.rpartition("!")
    where = say("cell {cell}", cell=cell) if in_a_sheet else problem.place
    needed = say(ASKED_BACK[problem.code])
    file = f"{problem.file}, {where}" if where else problem.file
    return say("- {file}: {found}. We need {needed}.", file=file, found=found(problem, say), needed=needed)


def _question(question: NoteQuestion, say: Tongue) -> str:
    code, ask = question.candidate, asked_again(question.ask, say)
    named = not code or NAMED.format(code=code) in question.ask
    return f"- {ask}" if named else say("- Candidate {code}: {ask}", code=code, ask=ask)


def _wrapped(line: str) -> list[str]:
    """A line of a letter; names of files are never broken, and a point hangs under itself."""
    hanging = "  " if line.startswith("- ") else ""
    lines = textwrap.wrap(line, WIDTH, subsequent_indent=hanging, break_on_hyphens=False, break_long_words=False)
    return lines or [""]
