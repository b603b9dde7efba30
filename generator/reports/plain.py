"""The intake as text: the status for HR, by file and cell. Never a rating or a note."""

import re
import textwrap
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from generator.dates import days_of, in_words
from generator.model import (
    BY_EQUIVALENT,
    MUSTS,
    NO_SOURCE,
    CardProblem,
    CardState,
    CardStatus,
    EquivalentMust,
    FactFound,
    Importance,
    Intake,
    Kit,
    MustState,
    NoteQuestion,
    UnmetMust,
    short_version,
)

Key = TypeVar("Key", bound=Hashable)

WIDTH, LONGEST_SOURCE = 100, 120
FACT_WIDTH = 34
WORDS = {
    CardState.COMPLETE: "complete",
    CardState.INCOMPLETE: "incomplete",
    CardState.MISSING: "missing",
    CardState.EXCUSED: "excused",
}
# What stands in a rating cell is for the card's own author, in a letter.
OF_A_RATING_CELL = (
    "rating-off-scale", "rating-not-whole", "rating-not-a-number", "rating-is-formula", "rating-is-date",
    "rating-is-boolean", "rating-is-error",
)  # fmt: skip
NOT_A_RATING = "what stands in this cell is not a rating"
# What is counted as it is and asks nothing of anybody.
TO_KNOW = frozenset(
    """before-freeze cells-merged change-accepted changed-before-complete excuse-not-needed filled-later
    keyed-from-paper knew-before mended not-expected note-added-to older-version rating-spelled renamed
    same-card-twice sheet-added""".split()
)
# How the program says of a problem that it has been settled.
SINCE = "mended since"
OF_A_CELL = re.compile(r"([A-Z]*)(\d+)$")


def status(kit: Kit, intake: Intake, today: str, remarks: Sequence[str] = ()) -> str:
    """Who has returned what, what is missing or wrong; *remarks* are sentences on the kit as a whole.

    *today* is an ISO date: where `return_by` is a date, it tells whether the cards are late.
    """
    problems = blind(intake.problems)
    return "\n".join(
        [*_head(kit, intake, today), *_cards(intake), *_problems(problems), *_notes(intake), *_remarks(remarks)]
    )


def blind(problems: Sequence[CardProblem]) -> tuple[CardProblem, ...]:
    """The problems without what stands in rating cells."""
    return tuple(replace(p, message=NOT_A_RATING) if p.code in OF_A_RATING_CELL else p for p in problems)


def for_hr(asked: Sequence[NoteQuestion]) -> str:
    """The notes that touch a protected topic, by place and topic; the notes themselves are shown to nobody else."""
    held = [q for q in asked if q.for_hr_only]
    if not held:
        return ""
    lines = ["For HR only: held back from the panel"]
    for question in held:
        lines += wrapped(f"{question.candidate}, {question.seat}: {question.ask}")
    return "\n".join(lines)


def is_late(kit: Kit, today: str) -> bool:
    """Whether the day by which cards were due is past; no where it is no date that can be read one way."""
    days = days_of(kit.requisition.return_by or "")
    return len(days) == 1 and days[0] < date.fromisoformat(today)


def _head(kit: Kit, intake: Intake, today: str) -> Iterator[str]:
    count = {state: sum(c.state is state for c in intake.cards) for state in CardState}
    yield f"{kit.requisition.title}, version {short_version(kit.version)}"
    parts = [f"{count[CardState.COMPLETE]} of {len(intake.cards)} cards are complete"]
    for state, words in (
        (CardState.EXCUSED, "excused"),
        (CardState.INCOMPLETE, "came back with something missing"),
        (CardState.MISSING, "still to come"),
    ):
        parts += [f"{count[state]} {words}"] if count[state] else []
    yield "; ".join(parts)
    yield from _due(kit, sum(not c.settled for c in intake.cards), today)


def _due(kit: Kit, waiting: int, today: str) -> Iterator[str]:
    due = kit.requisition.return_by
    if not due:
        return
    days = days_of(due)
    late = waiting and is_late(kit, today)
    yield f"Cards were due by {due}: {waiting} {_are(waiting)} late" if late else f"Cards are due by {due}"
    if not days:
        yield from wrapped(f"“{due}” is not a date with day, month and year, so late cards are not marked")
    elif len(days) > 1:
        either = " or ".join(map(in_words, days))
        yield from wrapped(f"“{due}” can be {either}, so late cards are not marked")


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _cards(intake: Intake) -> Iterator[str]:
    seats = list(dict.fromkeys((c.seat, c.interviewer) for c in intake.cards))
    found = {c.key: c for c in intake.cards}
    width = max((len(name) for _, name in seats), default=0)
    wide = max((len(seat) for seat, _ in seats), default=0)
    yield ""
    for seat, name in seats:
        codes = [c.candidate for c in intake.cards if (c.seat, c.interviewer) == (seat, name)]
        states = "  ".join(f"{code} {WORDS[found[seat, code].state]}" for code in codes)
        yield from _hanging(f"  {name:<{width}}  {seat:<{wide}}  ", states)
    lacking = [c for c in intake.cards if c.state is CardState.INCOMPLETE]
    if lacking:
        yield "\nIncomplete"
        for card in lacking:
            yield from wrapped(f"{card.interviewer}, {card.candidate}: {', '.join(card.lacks)}")
    yield from _excused([card for card in intake.cards if card.state is CardState.EXCUSED])


def _excused(cards: Sequence[CardStatus]) -> Iterator[str]:
    """What the panel goes on without and why; of a card that is here in part, with what."""
    if cards:
        yield ""
    for (person, why), codes in grouped(((c.interviewer, c.why), c.candidate) for c in cards if c.file is None):
        noun = "card" if len(codes) == 1 else "cards"
        yield from wrapped(f"Going on without {person}'s {noun} for {', '.join(codes)}: “{why}”")
    for card in cards:
        if card.file is not None:
            name, lacks = f"{card.interviewer}'s card for {card.candidate}", " and the ".join(card.lacks)
            yield from wrapped(f"Going on with {name} as it is, without the {lacks}: “{card.why}”")


def grouped(pairs: Iterable[tuple[Key, str]]) -> Iterator[tuple[Key, list[str]]]:
    """What belongs to each key, in the order in which the keys come first."""
    groups: dict[Key, list[str]] = {}
    for key, each in pairs:
        groups.setdefault(key, []).append(each)
    yield from groups.items()


def _problems(problems: Sequence[CardProblem]) -> Iterator[str]:
    blank = sum(p.code == "blank-card" for p in problems)
    listed = [p for p in problems if p.code != "blank-card"]
    yield from _listed("To look at", [p for p in listed if asks_for_something(p)])
    yield from _listed("Good to know", [p for p in listed if not asks_for_something(p)])
    if blank:
        yield f"\nAs they were sent, nothing filled in: {blank} {'card' if blank == 1 else 'cards'}"


def asks_for_something(problem: CardProblem) -> bool:
    """Whether somebody has to look at a problem: it is neither counted as it is nor settled."""
    return problem.code not in (*TO_KNOW, "blank-card") and not problem.action.endswith(SINCE)


def in_order(problems: Iterable[CardProblem]) -> list[CardProblem]:
    """Problems by file, and in it from the top of the sheet down."""
    return sorted(problems, key=lambda p: (p.file, *_row_and_column(p.place), p.code))


def _row_and_column(place: str) -> tuple[int, int, str]:
    found = OF_A_CELL.search(place)
    return (0, 0, place) if found is None else (int(found[2]), len(found[1]), found[1])


def _listed(title: str, problems: Sequence[CardProblem]) -> Iterator[str]:
    """Problems under their files, each as a sentence and in brackets what was done."""
    if problems:
        yield f"\n{title}"
    for file, sentences in grouped((p.file, sentence(p)) for p in in_order(problems)):
        yield f"  {file}"
        for each in sentences:
            yield from wrapped(each, indent=4)


def sentence(problem: CardProblem) -> str:
    """A problem as it is read aloud: where, what, and in brackets what was done."""
    where = f"{place_in_words(problem.place)}: " if problem.place else ""
    return f"{where}{problem.message} ({problem.action})"


def place_in_words(place: str) -> str:
    """A place in a file as people say it: `cell A21`, `line 2`."""
    return f"cell {place.rpartition('!')[2]}" if "!" in place else place


def _notes(intake: Intake) -> Iterator[str]:
    if intake.notes:
        yield "\nScans, notes and declarations, kept with the cards (the program does not read them)"
        for note in intake.notes:
            yield f"  {note.file}"


def _remarks(remarks: Sequence[str]) -> Iterator[str]:
    if remarks:
        yield ""
        yield from remarks


def wrapped(text: str, *, indent: int = 2) -> list[str]:
    """A text in lines that a terminal shows whole, hanging under its beginning; names of files are never broken."""
    return _hanging(" " * indent, text, hang=indent + 2)


def _hanging(first: str, text: str, *, hang: int | None = None) -> list[str]:
    later = " " * (len(first) if hang is None else hang)
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=later, break_on_hyphens=False, break_long_words=False
    )


def counts(intake: Intake) -> dict[str, int]:
    """How many cards are in each state, how many are expected, and how much was found and is to be looked at."""
    found = {state.value: sum(c.state is state for c in intake.cards) for state in CardState}
    look = sum(map(asks_for_something, intake.problems))
    return found | {"of": len(intake.cards), "problems": len(intake.problems), "to_look_at": look}


def facts(kit: Kit, found: Sequence[FactFound]) -> str:
    """What the cards say on the facts, candidate by candidate, the beginning of each answer; none, no text."""
    if not found:
        return ""
    texts = {fact.id: fact.text for fact in kit.facts}
    lines = ["Facts asked, not rated (the answers are whole in the cards)"]
    wide = max(len(fact.seat) for fact in found)
    for fact in sorted(found, key=lambda f: f.candidate):
        asked = textwrap.shorten(texts.get(fact.fact, fact.fact), FACT_WIDTH, placeholder="…")
        before = f"  {fact.candidate}  {fact.seat:<{wide}}  {asked:<{FACT_WIDTH}}  "
        lines.append(before + textwrap.shorten(fact.text, WIDTH - len(before), placeholder=" …"))
    return "\n".join(lines)


def _in_file(place: str) -> str:
    """A file and cell as people say them."""
    file, _, cell = place.rpartition(" ")
    return f"{file}, {place_in_words(cell)}" if file else place


def no_checks(kit: Kit) -> str:
    """That nothing was checked on paper yet, where something has to be; else no text."""
    number = sum(line.importance is Importance.MUST for line in kit.screening)
    if not number:
        return ""
    things = "one thing that is required is" if number == 1 else f"{number} things that are required are"
    return "\n".join(wrapped(f"screening.xlsx has not come back: {things} not verified for any candidate", indent=0))


def musts(unmet: Sequence[UnmetMust], equivalents: Sequence[EquivalentMust] = ()) -> str:
    """The musts that are unmet, those that nobody has verified, those met by an equivalent; none, no text."""
    if not (unmet or equivalents):
        return ""
    lines = ["Checked on paper, before any rating"]
    for must in sorted(unmet, key=lambda m: m.state is not MustState.UNMET):
        lines += wrapped(f"{must.candidate}, {MUSTS[must.state]}: “{must.text}”: {must.why}{_where(must.places)}")
    for met in equivalents:
        shown = met.source if len(met.source) <= LONGEST_SOURCE else f"{met.source[: LONGEST_SOURCE - 1]}…"
        lines += wrapped(f"{met.candidate}, {BY_EQUIVALENT}: “{met.text}”: {shown or NO_SOURCE}{_where(met.places)}")
    return "\n".join(lines)


def _where(places: Sequence[str]) -> str:
    return f" ({'; '.join(map(_in_file, places))})" if places else ""
