"""The intake as text: the status for HR, letters for interviewers. Never a rating or a note."""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

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
        [*_head(kit, intake, today), *_cards(intake), *_problems(blind(intake.problems)), *_notes(intake), *remarks]
    )


def blind(problems: Sequence[CardProblem]) -> tuple[CardProblem, ...]:
    """The problems without what stands in rating cells: that is for the card's own author, in a letter."""
    return tuple(
        replace(p, message=ASKED_BACK_OF_A_CELL[p.code]) if p.code in ASKED_BACK_OF_A_CELL else p for p in problems
    )


def for_hr(asked: Sequence[NoteQuestion]) -> str:
    """The notes that touch a protected topic, by place and topic; the notes themselves are shown to nobody else."""
    held = [q for q in asked if q.for_hr_only]
    if not held:
        return ""
    lines = ["For HR only: held back from the panel"]
    for question in held:
        lines += _wrapped(f"{question.candidate}, {question.seat}: {question.ask}")
    return "\n".join(lines)


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
            yield from _wrapped(f"{problem.file}{place}: {problem.message} ({problem.code}): {problem.action}")
    if blank:
        yield f"\nAs they were sent, nothing filled in: {len(blank)} {'card' if len(blank) == 1 else 'cards'}"


def _notes(intake: Intake) -> Iterator[str]:
    if intake.notes:
        yield "\nScans, notes and declarations, kept with the cards (the program does not read them)"
        for note in intake.notes:
            yield f"  {note.file}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def letters(kit: Kit, intake: Intake, asked: Sequence[NoteQuestion] = ()) -> str:
    """A short text for each interviewer with something open, ready to paste: cards, then notes to look at again.

    What is for HR only is left out.
    """
    settled = {(r.file, r.place) for r in intake.ratings if r.rating is not None}
    texts = []
    for _, seat, person in kit.seats:
        owed = [c for c in intake.cards if c.seat == seat.id and not c.settled]
        files = {c.file for c in intake.cards if c.seat == seat.id and c.file is not None}
        wrong = [p for p in intake.problems if (p.file in files or f"_{seat.id}_" in p.file) and p.code in ASKED_BACK]
        wrong = [p for p in wrong if (p.file, p.place) not in settled]
        notes = [q for q in asked if q.seat == seat.id and not q.for_hr_only]
        if owed or wrong or notes:
            texts.append(_letter(kit, person.name, owed, wrong, notes))
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


def _letter(
    kit: Kit, name: str, owed: Sequence[CardStatus], wrong: Sequence[CardProblem], notes: Sequence[NoteQuestion]
) -> str:
    points = [*_owed(owed, wrong), *(_wrong(problem) for problem in wrong)]
    number = len(points) + len(notes)
    count = "One thing is" if number == 1 else f"{number} things are"
    to = kit.requisition.return_to or "the person who sent it to you"
    by = f" by {kit.requisition.return_by}" if kit.requisition.return_by else ""
    lines = [f"To {name}", "", f"Thank you for your interviews for {kit.requisition.title}. {count} still open:", ""]
    lines += points
    lines += [f"- Candidate {q.candidate}: {q.ask}" if q.candidate else f"- {q.ask}" for q in notes]
    lines.append("")
    if notes:
        lines.append("Nobody asks you to change a rating: please leave them as they are, and answer on your own.")
    lines.append(
        f"Please complete the cards that you have, change nothing else on them, and return them to {to}{by}."
    )
    lines.append("Please do not talk about a candidate until the panel meets.")
    return "\n".join(part for line in lines for part in _letter_line(line))


def _owed(owed: Sequence[CardStatus], wrong: Sequence[CardProblem]) -> Iterator[str]:
    # A cell that is named by itself need not be named twice.
    told = {p.file for p in wrong if p.code in ASKED_BACK_OF_A_CELL or p.code == "question-changed"}
    for card in owed:
        if card.state is CardState.MISSING:
            yield f"- Your card for candidate {card.candidate} has not come back yet."
            continue
        parts = [part for part in card.lacks if not (card.file in told and part.startswith("rating"))]
        if parts:
            yield f"- Your card for candidate {card.candidate} still lacks the {' and the '.join(parts)}."


def _wrong(problem: CardProblem) -> str:
    place = f", cell {problem.place.rpartition('!')[2]}" if problem.place else ""
    return f"- {problem.file}{place}: {problem.message}. We need {ASKED_BACK[problem.code]}."


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
