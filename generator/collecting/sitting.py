"""The copies of one card by several people who sat in its seat in; whose card it is out."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from generator.collecting.checking import Sound
from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.model import CardProblem, Interviewer, Kit, ReturnedCard
from generator.names import folded


def by_one_person(
    kit: Kit, due: Due, copies: Sequence[Sound], merged: Callable[[Sequence[Sound]], tuple[Record, bool]]
) -> tuple[Due, list[Sound], list[CardProblem]]:
    """The card with the person whose it is, their copies, and a problem for each copy of somebody else.

    Two people's ratings never make one card. Whoever's card is complete first has it; until one is, the person
    from whom it is expected, or the one whose card is there. *merged* tells whether copies make a complete card.
    """
    people = {person.key: person for person in (due.person, *kit.sat_in(due.seat.id))}
    if len(people) == 1:
        return due, list(copies), []
    by: dict[str, list[Sound]] = {}
    for copy in copies:
        by.setdefault(author_of(copy.card, tuple(people.values())).key, []).append(copy)
    whole = [key for key, own in by.items() if merged(own)[1]]
    key = next(iter(whole), due.person.key if due.person.key in by else next(iter(by)))
    others = [copy for copy in copies if copy not in by[key]]
    return replace(due, person=people[key]), by[key], [_not_theirs(due, copy, people[key]) for copy in others]


def author_of(card: ReturnedCard, people: Sequence[Interviewer]) -> Interviewer:
    """Whose card it is, by its id, else by the name printed on it; the first where neither says."""
    by_id = [p for p in people if card.card_id.casefold().endswith(f"_{p.key}".casefold())]
    by_name = [p for p in people if folded(p.name) == folded(card.interviewer)]
    return next(iter((*by_id, *by_name, *people)))


def _not_theirs(due: Due, copy: Sound, person: Interviewer) -> CardProblem:
    message = (
        f"the card of {due.seat.id} for {due.candidate.code} is {person.name}'s; this one is of somebody else who "
        "sits or sat there"
    )
    return CardProblem(
        file=copy.file.file, place="", code="not-expected", message=message, action="kept and not counted"
    )
