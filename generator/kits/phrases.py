"""Phrases that several documents print: a person's name, names in a row, counts, quotations, where a card goes."""

from collections.abc import Sequence

from generator.model import Kit, Requisition
from generator.office import one_line


def name_of(kit: Kit, seat: str) -> str:
    """The name of the person in a seat."""
    return next(one_line(person.name) for _, place, person in kit.seats if place.id == seat)


def listed(names: Sequence[str]) -> str:
    """Names as a sentence has them: `A, B and C`."""
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), *names[-1:]])


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 question`, `4 questions`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def shortened(text: str, longest: int) -> str:
    """The text in one line, cut between words where it is too long."""
    plain = one_line(text)
    return plain if len(plain) <= longest else plain[:longest].rsplit(" ", 1)[0] + " …"


def hand_in(opening: Requisition, what: str) -> str:
    """Where a filled form goes, as far as the opening says, in a sentence."""
    place = f"Return {what} to the person who sent it to you"
    if opening.return_to is not None:
        place = f"Send {what} to {one_line(opening.return_to)}"
    return f"{place}." if opening.return_by is None else f"{place} by {one_line(opening.return_by)}."
