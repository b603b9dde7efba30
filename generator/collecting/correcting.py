"""Rows of corrections.csv put into the cards of record: what was blank or wrong is mended, no rating changed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from unicodedata import normalize

from generator.collecting.merging import Record
from generator.model import Answer, CardProblem, Correction, Mark, Rating

PARTS = ("rating", "note", "not_asked_because")
WHOLE = re.compile(r"([1-5])[.,]0+")
NUMBERS = {str(n): n for n in range(1, 6)}


def correct(records: Mapping[tuple[str, str], Record], corrections: Sequence[Correction]) -> list[CardProblem]:
    """Put each correction into its card; what cannot be used is named by the line of the file."""
    cards = {record.first.card.card_id: record for record in records.values()}
    problems = []
    for correction in corrections:
        code, message, action = _put(cards.get(correction.card_id), correction)
        place = f"line {correction.line}"
        problems.append(CardProblem(file=correction.file, place=place, code=code, message=message, action=action))
    return problems


def _put(record: Record | None, correction: Correction) -> tuple[str, str, str]:
    out = "this line left out"
    if record is None:
        return "correction-unknown-card", f"no card {correction.card_id} has come back", out
    part = next((p for p in PARTS if correction.cell.startswith(f"{p}_")), None)
    question = "" if part is None else correction.cell.removeprefix(f"{part}_")
    if part is None or question not in record.answers:
        return "correction-unknown-cell", f"card {correction.card_id} has no cell '{correction.cell}' to correct", out
    if not correction.source or not correction.by:
        return "correction-without-source", "a correction needs its source and who made it", out
    answer, file = record.answers[question]
    if part != "rating":
        return _put_text(record, correction, answer, file, part)
    rating = rating_of(correction.value)
    if rating is None:
        return "rating-not-a-number", f"'{correction.value[:20]}' is not a rating: 1 to 5, no example, not asked", out
    if answer.rating not in (None, rating):
        message = f"{correction.cell} of {correction.card_id} holds another rating already"
        return "copy-changes-ratings", message, f"{out}; have the interviewer return a card and accept it"
    record.answers[question] = (replace(answer, rating=rating, wrong=False), file)
    return "mended", f"{correction.cell} of {correction.card_id}: entered from “{correction.source}”", "counted"


def _put_text(record: Record, correction: Correction, answer: Answer, file: str, part: str) -> tuple[str, str, str]:
    field = "note" if part == "note" else "not_asked_because"
    if str(getattr(answer, field)).strip():
        message = f"{correction.cell} of {correction.card_id} is filled already; the card's own words stay"
        return "note-replaced", message, "this line left out"
    changed = (
        replace(answer, note=correction.value)
        if part == "note"
        else replace(answer, not_asked_because=correction.value)
    )
    record.answers[answer.question] = (changed, file)
    return "filled-later", f"{correction.cell} of {correction.card_id}, from {correction.source}", "counted"


def rating_of(text: str) -> Rating | None:
    """The rating that a text is, wide digits and `4,0` as on a card; None where it is none."""
    plain = " ".join(normalize("NFKC", text).casefold().split())
    plain = WHOLE.sub(r"\1", plain) if WHOLE.fullmatch(plain) else plain
    return NUMBERS.get(plain) or next((mark for mark in Mark if mark.value == plain), None)
