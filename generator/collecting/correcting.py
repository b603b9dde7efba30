"""Rows of corrections.csv put into the cards of record: what was blank or wrong is mended, no rating changed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from unicodedata import normalize

from generator.collecting.expected import Due
from generator.collecting.lines import place_of
from generator.collecting.merging import Record
from generator.dates import days_of
from generator.errors import did_you_mean
from generator.model import Answer, CardProblem, Correction, Mark, Rating

# As users know the parts of a question that can be corrected, and the parts that stand once on a card.
PARTS = {"rating": "{}", "note": "the note on {}", "not_asked_because": "the reason for not asking {}"}
ONCE = {
    "interview_date": "the interview date",
    "knew_before": "“Before today I knew this candidate”",
    "own_ratings": "“These are my own ratings”",
}
FLAGS = {"yes": True, "no": False}
SUFFIX = re.compile(r"\.(xlsx|xlsm|xls|ods|pdf|docx)$", re.IGNORECASE)
WHOLE = re.compile(r"([1-5])[.,]0+")
NUMBERS = {str(n): n for n in range(1, 6)}
LEFT_OUT, COUNTED = "this line left out", "counted"
LATE = "this line came in after the ratings had been shown: was it written without knowing them?"


class Cell(NamedTuple):
    """A cell that a correction means: the part of a question, and what it is called in messages."""

    part: str
    question: str
    words: str


def correct(
    due: Sequence[Due],
    records: Mapping[tuple[str, str], Record],
    corrections: Sequence[Correction],
    came: Mapping[Correction, str],
) -> list[CardProblem]:
    """Put each correction into its card; what cannot be used is named by the line of the file.

    One that *came* when the ratings had been shown counts and is named as such.
    """
    cards = _by_id(due, records)
    problems = []
    for correction in corrections:
        code, message, action = _put(cards, correction)
        problems.append(_problem(correction, code, message, action))
        if action == COUNTED and _named(cards, correction)[0].known.came_late(came[correction]):
            problems.append(_problem(correction, "came-after-reveal", LATE, COUNTED))
    return problems


def _problem(correction: Correction, code: str, message: str, action: str) -> CardProblem:
    place = place_of(correction)
    return CardProblem(file=correction.file, place=place, code=code, message=message, action=action)


def _named(cards: Mapping[str, Sequence[Record]], correction: Correction) -> Sequence[Record]:
    return cards.get(SUFFIX.sub("", correction.card_id).casefold(), ())


def _by_id(due: Sequence[Due], records: Mapping[tuple[str, str], Record]) -> dict[str, list[Record]]:
    """The cards by what they are called: as printed on them, and as a blank card would be that has its candidate."""
    cards: dict[str, list[Record]] = {}
    for d in due:
        record = records.get(d.key)
        if record is not None:
            printed = record.first.card.card_id
            named = f"{record.first.card.kit_id}_{d.candidate.code}_{d.seat.id}_{d.person.key}"
            for card_id in dict.fromkeys((printed.casefold(), named.casefold())):
                cards.setdefault(card_id, []).append(record)
    return cards


def _put(cards: Mapping[str, Sequence[Record]], correction: Correction) -> tuple[str, str, str]:
    card_id = SUFFIX.sub("", correction.card_id)
    found = _named(cards, correction)
    if len(found) != 1:
        return "correction-unknown-card", _no_card(card_id, found, cards), LEFT_OUT
    record = found[0]
    cell = _cell(record, correction.cell)
    if cell is None:
        message = f"card {card_id} has no cell '{correction.cell}' to correct; write it as rating_q2 or as A21"
        return "correction-unknown-cell", message, LEFT_OUT
    if not correction.source or not correction.by:
        return "correction-without-source", "a correction needs its source and who made it", LEFT_OUT
    if cell.part in ONCE:
        return _put_once(record, correction, cell)
    if cell.part == "rating":
        return _put_rating(record, correction, cell)
    return _put_text(record, correction, cell)


def _no_card(card_id: str, found: Sequence[Record], known: Iterable[str]) -> str:
    if found:
        return f"{card_id} is the blank card of several candidates; write the candidate's code instead of C00"
    return f"no card '{card_id}' has come back{did_you_mean(card_id, known)}"


def _cell(record: Record, said: str) -> Cell | None:
    """The cell that is meant: by its name, or by its address as `status` prints it."""
    wanted = said.casefold()
    if wanted in ONCE:
        return Cell(wanted, "", f"{ONCE[wanted]} ({wanted}) of {record.first.card.card_id}")
    for question, (answer, _) in record.answers.items():
        places = {"rating": answer.place, "note": answer.note_place}
        for part, words in PARTS.items():
            place = places.get(part, "").casefold()
            if wanted in (f"{part}_{question}".casefold(), place, place.rpartition("!")[2]) and wanted:
                number = record.numbers.get(question, 0)
                name = words.format(f"question {number}")
                return Cell(part, question, f"{name} ({part}_{question}) of {record.first.card.card_id}")
    return None


def _put_once(record: Record, correction: Correction, cell: Cell) -> tuple[str, str, str]:
    """A date, or a yes or no, put where the card says nothing that could be read."""
    value: str | bool | None
    if cell.part == "interview_date":
        days = days_of(correction.value)
        value, code = days[0].isoformat() if len(days) == 1 else None, "date-not-understood"
        wanted = "a date that can be read one way, as 9 March 2027"
    else:
        value, code, wanted = FLAGS.get(correction.value.casefold()), "not-yes-or-no", "yes or no"
    if value is None:
        return code, f"nothing is given for {cell.words} that is {wanted}", LEFT_OUT
    held = record.said(cell.part)
    if held == value:
        return "same-card-twice", f"{cell.words} says the same already", LEFT_OUT
    if held is not None:
        return "correction-differs", f"{cell.words} is answered otherwise; the card's own answer stays", LEFT_OUT
    record.say(cell.part, value)
    return "mended", f"{cell.words}: entered from “{correction.source}”", COUNTED


def _put_rating(record: Record, correction: Correction, cell: Cell) -> tuple[str, str, str]:
    answer, file = record.answers[cell.question]
    rating = rating_of(correction.value)
    if rating is None:
        what = f"'{correction.value[:20]}'" if correction.value else "an empty value"
        return "rating-not-a-number", f"{what} is not a rating: 1 to 5, no example, not asked", LEFT_OUT
    if answer.rating == rating:
        return "same-card-twice", f"{cell.words} says the same already", LEFT_OUT
    if answer.rating is not None:
        message = f"{cell.words} holds another rating already"
        return "copy-changes-ratings", message, f"{LEFT_OUT}; have the interviewer return a card and accept it"
    record.answers[cell.question] = (replace(answer, rating=rating, wrong=False), file)
    record.corrected[cell.question] = (correction.file, place_of(correction))
    return "mended", f"{cell.words}: entered from “{correction.source}”", COUNTED


def _put_text(record: Record, correction: Correction, cell: Cell) -> tuple[str, str, str]:
    answer, file = record.answers[cell.question]
    held = answer.note if cell.part == "note" else answer.not_asked_because
    if not correction.value:
        return "correction-without-value", f"nothing is given for {cell.words}", LEFT_OUT
    if held.strip():
        return "note-replaced", f"{cell.words} is filled already; the card's own words stay", LEFT_OUT
    record.answers[cell.question] = (_with_text(answer, correction, cell), file)
    return "filled-later", f"{cell.words}: entered from “{correction.source}”", COUNTED


def _with_text(answer: Answer, correction: Correction, cell: Cell) -> Answer:
    if cell.part == "note":
        return replace(answer, note=correction.value)
    return replace(answer, not_asked_because=correction.value)


def rating_of(text: str) -> Rating | None:
    """The rating that a text is, wide digits and `4,0` as on a card; None where it is none."""
    plain = " ".join(normalize("NFKC", text).casefold().split())
    plain = WHOLE.sub(r"\1", plain) if WHOLE.fullmatch(plain) else plain
    return NUMBERS.get(plain) or next((mark for mark in Mark if mark.value == plain), None)
