"""The debrief as ratings.csv: one row for each planned rating, codes and no candidate's name."""

from collections.abc import Iterator
from functools import lru_cache

from generator.guarding import guarded
from generator.model import Debrief, FoundCandidate, Mark, Rating, Rules, number_of, short_version
from generator.office import printable

HEADINGS = (
    *("kit", "version", "debrief", "interim", "stage", "candidate", "competency", "slot", "question", "seat"),
    *("interviewer", "rating", "counted_as", "after_talk", "moved_because", "withdrew"),
)
BYTE_ORDER_MARK = "\ufeff"
TO_QUOTE = frozenset('",\n\r')


def render(debrief: Debrief, number: int) -> bytes:
    """The table, UTF-8 with a byte order mark so that Excel reads it as such.

    It is `interim` too where cards of others in the stage were still out. Who withdrew when their ratings had been
    shown comes last.
    """
    whole = "yes" if debrief.interim or debrief.partial else "no"
    fixed = ",".join(_cell(text) for text in (debrief.kit, short_version(debrief.version), str(number), whole))
    rated = _counted(debrief.rules)
    lines = [f"{fixed},{row}," for candidate in debrief.candidates for row in _rows(candidate, rated)]
    lines += [f"{fixed},{row},yes" for gone in debrief.withdrew for row in _rows(gone.found, rated)]
    return "\r\n".join((BYTE_ORDER_MARK + ",".join(HEADINGS), *lines, "")).encode()


def _counted(rules: Rules) -> dict[Rating | None, str]:
    """By rating, the cells of what was given and of what it counts as; empty for one that is missing."""
    given: tuple[Rating | None, ...] = (*range(rules.scale[0], rules.scale[1] + 1), *Mark, None)
    return {rating: f"{_shown(rating)},{_number(rating, rules)}" for rating in given}


def _shown(rating: Rating | None) -> str:
    return "" if rating is None else str(rating)


def _number(rating: Rating | None, rules: Rules) -> str:
    number = number_of(rating, rules)
    return "" if number is None else str(number)


def _rows(candidate: FoundCandidate, rated: dict[Rating | None, str]) -> Iterator[str]:
    """The rows of one candidate; there may be a million in all, so that no text is made safe twice."""
    who = f"{_cell(candidate.stage)},{_cell(candidate.code)}"
    for competency in candidate.competencies:
        what = f"{who},{_cell(competency.id)},{_cell(competency.slot or '')}"
        for r in competency.ratings:
            asked = f"{_cell(r.question)},{_cell(r.seat)},{_cell(r.interviewer)}"
            moved = f"{_shown(r.after)},{_cell(r.after_because)}" if r.moved else ","
            yield f"{what},{asked},{rated[r.rating]},{moved}"


@lru_cache(maxsize=10_000)
def _cell(text: str) -> str:
    """A text as one cell of a .csv, never a formula."""
    if not text:
        return ""
    said = printable(guarded(text))
    return f'"{said.replace(chr(34), chr(34) * 2)}"' if not TO_QUOTE.isdisjoint(said) else said
