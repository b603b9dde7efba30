"""The line on top of a card that says in words what is missing: one formula of plain functions.

It uses nothing that LibreOffice, Google or an Excel of 2010 does not know (no LET, TEXTJOIN, LAMBDA).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.scorecards.layout import NOT_ASKED, NUMBERS, notes_asked_for
from generator.wording import Tongue

NAME_MISSING = "; candidate's name missing"
OWN_MISSING = "; now answer the line about your own ratings, at the end"
NOTHING_MISSING = "; nothing is missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The cells of one question, as absolute addresses."""

    number: int
    rating: str
    note: str
    not_asked_because: str


def formula(questions: Sequence[Answers], notes: str, candidate: str | None, own_ratings: str, say: Tongue) -> str:
    """The formula; *candidate* is the cell to type a name in, None where the name is printed."""
    # `0+` makes a number of a single comparison too.
    rated = "0+" + "+".join(f'(TRIM({q.rating})<>"")' for q in questions) if questions else "0"
    total = len(questions)
    notes_gone = [(q.number, f'AND({_needs_note(q.rating, notes)},TRIM({q.note})="")') for q in questions]
    reasons_gone = [
        (q.number, f'AND(TRIM({q.rating})="{_text(say(NOT_ASKED))}",TRIM({q.not_asked_because})="")')
        for q in questions
    ]
    name_gone = [] if candidate is None else [f'TRIM({candidate})=""']
    gaps = ",".join(("FALSE", *name_gone, *(gap for _, gap in (*notes_gone, *reasons_gone))))
    name = "".join(f'&IF({gap},"{_text(say(NAME_MISSING))}","")' for gap in name_gone)
    own = f'IF(TRIM({own_ratings})="","{_text(say(OWN_MISSING))}","{_text(say(NOTHING_MISSING))}")'
    return (
        f'=({rated})&"{_text(say(" of {total} rated", total=total))}"{name}'
        f"{_listed(say('; note missing for question '), notes_gone)}"
        f"{_listed(say('; reason missing for question '), reasons_gone)}"
        f'&IF(AND({rated}={total},NOT(OR({gaps}))),{own},"")'
    )


def shown(questions: int, candidate: str | None, say: Tongue) -> str:
    """What the formula gives while nothing is filled in."""
    none = "0" + say(" of {total} rated", total=questions)
    if candidate is not None:
        return none + say(NAME_MISSING)
    return none if questions else none + say(OWN_MISSING)


def _text(words: str) -> str:
    """Words as they stand in quotes in a formula."""
    return words.replace('"', '""')


def _needs_note(rating: str, notes: str) -> str:
    wanted = notes_asked_for(notes)
    if wanted == NUMBERS:
        # Of all that the list offers only the numbers have one character.
        return f"LEN(TRIM({rating}))=1"
    return "OR(" + ",".join(f'TRIM({rating})="{number}"' for number in wanted) + ")"


def _listed(what: str, gaps: Sequence[tuple[int, str]]) -> str:
    """`; note missing for question 2, 4`, or nothing."""
    if not gaps:
        return ""
    numbers = "&".join(f'IF({gap},", {number}","")' for number, gap in gaps)
    return f'&IF(OR({",".join(gap for _, gap in gaps)}),"{_text(what)}"&MID({numbers},3,99),"")'
