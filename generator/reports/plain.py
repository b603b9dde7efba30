"""The intake as text: the status for HR, letters for interviewers. Never a rating or a note."""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from generator.model import (
    CardProblem,
    CardState,
    CardStatus,
    Intake,
    Kit,
    MustState,
    NoteQuestion,
    UnmetMust,
    short_version,
)

WIDTH = 100
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
WORDS = {
    CardState.COMPLETE: "complete",
    CardState.INCOMPLETE: "incomplete",
    CardState.MISSING: "missing",
    CardState.EXCUSED: "excused",
}


def status(kit: Kit, intake: Intake, today: str, remarks: Sequence[str] = ()) -> str:
    """Who has returned what, what is missing or wrong; *remarks* are sentences on the kit as a whole.

    *today* is an ISO date: where `return_by` is one too, it tells whether the cards are late.
    """
    return "\n".join(
        [*_head(kit, intake, today), *_cards(intake), *_problems(intake.problems), *_notes(intake), *remarks]
    )


def _head(kit: Kit, intake: Intake, today: str) -> Iterator[str]:
    complete = sum(c.state is CardState.COMPLETE for c in intake.cards)
    waiting = sum(not c.settled for c in intake.cards)
    yield f"{kit.requisition.title}, version {short_version(kit.version)}"
    outstanding = sum(c.state is CardState.MISSING for c in intake.cards)
    parts = [f"{complete} of {len(intake.cards)} cards are complete"]
    parts += [f"{waiting - outstanding} came back with something missing"] if waiting > outstanding else []
    parts += [f"{outstanding} still to come"] if outstanding else []
    yield "; ".join(parts)
    due = kit.requisition.return_by
    if due:
        late = waiting and ISO_DATE.fullmatch(due) and due < today
        yield f"Cards were due by {due}: {waiting} are late" if late else f"Cards are due by {due}"


def _cards(intake: Intake) -> Iterator[str]:
    seats = list(dict.fromkeys((c.seat, c.interviewer) for c in intake.cards))
    found = {c.key: c for c in intake.cards}
    width = max((len(name) for _, name in seats), default=0)
    for seat, name in seats:
        codes = [c.candidate for c in intake.cards if c.seat == seat]
        states = "  ".join(f"{code} {WORDS[found[seat, code].state]}" for code in codes)
        yield f"  {name:<{width}}  {seat}  {states}"
    lacking = [c for c in intake.cards if c.state is CardState.INCOMPLETE]
    if lacking:
        yield "\nIncomplete"
        for card in lacking:
            yield from _wrapped(f"{card.interviewer}, {card.candidate}: {', '.join(card.lacks)}")
    for card in intake.cards:
        if card.state is CardState.EXCUSED:
            yield from _wrapped(f"Excused: {card.interviewer}, {card.candidate}: {card.why}")


def _problems(problems: Sequence[CardProblem]) -> Iterator[str]:
    blank = [p for p in problems if p.code == "blank-card"]
    listed = [p for p in problems if p.code != "blank-card"]
    if listed:
        yield "\nFound"
        for problem in listed:
            place = f" {problem.place}" if problem.place else ""
            # What stands in a rating cell is for its own author: see the letters.
            said = ASKED_BACK_OF_A_CELL.get(problem.code, problem.message)
            yield from _wrapped(f"{problem.file}{place}: {said} ({problem.code}): {problem.action}")
    if blank:
        yield f"\nAs they were sent, nothing filled in: {len(blank)} {'card' if len(blank) == 1 else 'cards'}"


def _notes(intake: Intake) -> Iterator[str]:
    if intake.notes:
        yield "\nScans and notes, kept with their cards (the program does not read them)"
        for note in intake.notes:
            yield f"  {note.file}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def letters(kit: Kit, intake: Intake) -> str:
    """A short text for each interviewer who owes something or whose file has something wrong, ready to paste."""
    seats = {seat.id: person.name for _, seat, person in kit.seats}
    texts = []
    settled = {(r.file, r.place) for r in intake.ratings if r.rating is not None}
    for seat, name in seats.items():
        owed = [c for c in intake.cards if c.seat == seat and not c.settled]
        files = {c.file for c in intake.cards if c.seat == seat and c.file is not None}
        wrong = [p for p in intake.problems if (p.file in files or f"_{seat}_" in p.file) and p.code in ASKED_BACK]
        wrong = [p for p in wrong if (p.file, p.place) not in settled]
        if owed or wrong:
            texts.append(_letter(kit, name, owed, wrong))
    return "\n\n---\n\n".join(texts)


A_RATING = "1 to 5, no example, or not asked"
ASKED_BACK_OF_A_CELL: Mapping[str, str] = dict.fromkeys(
    (
        "rating-off-scale",
        "rating-not-whole",
        "rating-not-a-number",
        "rating-is-formula",
        "rating-is-date",
        "rating-is-boolean",
        "rating-is-error",
    ),
    "what stands in this cell is not a rating",
)
ASKED_BACK: Mapping[str, str] = dict.fromkeys(ASKED_BACK_OF_A_CELL, A_RATING) | {
    "rating-not-whole": "a whole number from 1 to 5",
    "rating-is-formula": "the number itself, typed in",
    "question-changed": "your rating on the card as it was sent to you",
    "copy-changes-ratings": "a line to say which copy is right, and why they differ",
    "note-replaced": "an addition to your first note, with today's date; please do not replace it",
    "unknown-candidate": "the candidate's name as it stands in your folder",
    "damaged": "the card once more; this file cannot be opened",
    "encrypted": "the card without a password",
    "not-a-workbook": "the card itself, as an Excel file",
    "macro": "the card saved as .xlsx",
    "too-large": "the card as it was sent to you, without pictures",
}


def _letter(kit: Kit, name: str, owed: Sequence[CardStatus], wrong: Sequence[CardProblem]) -> str:
    lines = [
        f"To {name}",
        "",
        f"Thank you for your interviews for {kit.requisition.title}. Something is still open:",
        "",
    ]
    told = {p.file for p in wrong if p.code in ASKED_BACK_OF_A_CELL or p.code == "question-changed"}
    for card in owed:
        if card.state is CardState.MISSING:
            lines.append(f"- Your card for candidate {card.candidate} has not come back yet.")
            continue
        # A cell that is named below need not be named twice.
        open_parts = [part for part in card.lacks if not (card.file in told and part.startswith("rating"))]
        if open_parts:
            lines.append(
                f"- Your card for candidate {card.candidate} still lacks the {' and the '.join(open_parts)}."
            )
    for problem in wrong:
        place = f", cell {problem.place.rpartition('!')[2]}" if problem.place else ""
        lines.append(f"- {problem.file}{place}: {problem.message}. We need {ASKED_BACK[problem.code]}.")
    to = kit.requisition.return_to or "the person who sent it to you"
    by = f" by {kit.requisition.return_by}" if kit.requisition.return_by else ""
    lines += ["", f"Please complete the card that you have and return it to {to}{by}."]
    lines.append("Please do not talk about a candidate until the panel meets.")
    return "\n".join(part for line in lines for part in _letter_line(line))


def _letter_line(line: str) -> list[str]:
    """A line of a letter, wrapped; names of files are never broken, and a point hangs under itself."""
    hanging = "  " if line.startswith("- ") else ""
    return textwrap.wrap(line, WIDTH, subsequent_indent=hanging, break_on_hyphens=False) or [""]


def counts(intake: Intake) -> dict[str, int]:
    """How many cards are in each state, how many are expected, and how many problems were found."""
    found = {state.value: sum(c.state is state for c in intake.cards) for state in CardState}
    return found | {"of": len(intake.cards), "problems": len(intake.problems)}


def overview(rows: Sequence[tuple[str, Intake | None]]) -> str:
    """Every kit in one table: its name, how many cards are complete, and how many files have something wrong."""
    width = max((len(name) for name, _ in rows), default=3)
    lines = [f"{'kit':<{width}}  complete  of  missing  incomplete  found"]
    for name, intake in rows:
        if intake is None:
            lines.append(f"{name:<{width}}  cannot be read; `panelpack status` on it says why")
            continue
        n = counts(intake)
        lines.append(
            f"{name:<{width}}  {n['complete']:>8}  {n['of']:>2}  {n['missing']:>7}  {n['incomplete']:>10}"
            f"  {n['problems']:>5}"
        )
    return "\n".join(lines)


def note_questions(questions: Sequence[NoteQuestion], kit: Kit) -> str:
    """A short text for each interviewer with what is asked again about notes; what is for HR only is left out."""
    people = {seat.id: person.name for _, seat, person in kit.seats}
    asked: dict[str, list[NoteQuestion]] = {}
    for question in questions:
        if not question.for_hr_only:
            asked.setdefault(people.get(question.seat, question.seat), []).append(question)
    return "\n\n---\n\n".join(_note_letter(kit, name, own) for name, own in asked.items())


def _note_letter(kit: Kit, name: str, questions: Sequence[NoteQuestion]) -> str:
    lines = [f"To {name}", "", f"Your notes from the interviews for {kit.requisition.title}", ""]
    for question in questions:
        about = ", ".join(part for part in (question.candidate, question.file) if part)
        lines.append(f"- {about}: {question.ask}" if about else f"- {question.ask}")
    lines += ["", "None of this is about your ratings: please leave them as they are, and answer on your own."]
    return "\n".join(part for line in lines for part in _letter_line(line))


MUSTS = {MustState.UNMET: "not met", MustState.UNVERIFIED: "not verified"}


def musts(unmet: Sequence[UnmetMust]) -> str:
    """The musts that a candidate does not meet or that nobody has verified yet, unmet ones first; none, no text."""
    if not unmet:
        return ""
    lines = ["Checked on paper, before any rating"]
    for must in sorted(unmet, key=lambda m: m.state is not MustState.UNMET):
        where = f" ({', '.join(must.places)})" if must.places else ""
        lines += _wrapped(f"{must.candidate}, {MUSTS[must.state]}: “{must.text}”: {must.why}{where}")
    return "\n".join(lines)
