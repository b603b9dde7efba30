"""How an interview's minutes are spent: fixed parts by the length of the slot, questions by level."""

from typing import NamedTuple

from generator.model import Level

FACTS = 3
LONG_SLOT = 45
MINUTES_PER_QUESTION = {
    Level.ENTRY: 5,
    Level.CONTRIBUTOR: 7,
    Level.MANAGER: 9,
    Level.DIRECTOR: 9,
    Level.EXECUTIVE: 12,
}


class Frame(NamedTuple):
    """The fixed minutes of a session around its questions."""

    opening: int
    facts: int
    candidate_questions: int
    closing: int

    @property
    def total(self) -> int:
        """All fixed minutes together."""
        return sum(self)


def frame_for(minutes: int, *, with_facts: bool) -> Frame:
    """The fixed parts of a slot; in a long slot the facts come out of the candidate's own time."""
    facts = FACTS if with_facts else 0
    if minutes <= 20:
        return Frame(1, facts, 2, 1)
    if minutes <= 30:
        return Frame(2, facts, 3, 2)
    if minutes <= LONG_SLOT:
        return Frame(3, facts, 5, 2)
    return Frame(5, facts, 7 - facts, 3)


def questions_that_fit(minutes: int, level: Level, taken: int = 0) -> int:
    """How many questions a slot holds when no facts are asked in it and exercises have *taken* some of it."""
    left = minutes - frame_for(minutes, with_facts=False).total - taken
    return max(0, left // MINUTES_PER_QUESTION[level])
