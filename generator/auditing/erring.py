"""By how much ratings are off: the errors that a panel is reckoned with, drawn the same on every machine.

What two people who interview the same candidate say agrees at .44 where each sees the candidate apart and at .74
where both sit in one room (Huffcutt, Culbertson and Weyhrauch 2013), so a rating has errors of four kinds: what
everybody in the room heard (in all answers, and in the single one) and what one interviewer made of it (likewise).
The published figures give their sizes once three things are assumed, which are ours: ratings of one answer spread
with a standard deviation of one point; half of that variance belongs to the single answer, half of which again
everybody heard; and the published interviews had five questions.
"""

from functools import lru_cache
from math import sqrt
from random import Random
from statistics import NormalDist
from typing import NamedTuple

from generator.model import AGREE_APART, AGREE_TOGETHER

SPREAD = 1.0
OF_ONE_ANSWER, HEARD_BY_ALL = 0.5, 0.5
QUESTIONS = 5
# Ratings are reckoned in thousandths of a point, in whole numbers: no machine rounds them otherwise.
POINT = 1000
LOWEST, HIGHEST = 1, 5
STEPS = 1024
# How many candidates, or pairs of them, are simulated; a share is then right to within `margin`.
DRAWS = 1000
# No error takes what is heard beyond these.
LEAST, MOST = -8 * POINT, 14 * POINT


class Errors(NamedTuple):
    """The standard deviations of the four kinds of error, in points."""

    room: float
    person: float
    answer: float
    ear: float

    @property
    def whole(self) -> float:
        """The standard deviation of the error of one rating."""
        return sqrt(sum(part * part for part in self))


@lru_cache(maxsize=1)
def errors() -> Errors:
    """The sizes that follow from the published agreement: of a person's mean over five answers, .44 and .74.

    With V the variance of that mean, true differences are .44 V, what a room shares beyond them (.74 - .44) V and
    the rest (1 - .74) V; what belongs to the single answer counts a fifth in each.
    """
    variance = SPREAD * SPREAD
    single = OF_ONE_ANSWER * variance
    answer, ear = HEARD_BY_ALL * single, (1 - HEARD_BY_ALL) * single
    of_mean = variance - single + single / QUESTIONS
    room = (AGREE_TOGETHER - AGREE_APART) * of_mean - answer / QUESTIONS
    person = (1 - AGREE_TOGETHER) * of_mean - ear / QUESTIONS
    return Errors(sqrt(room), sqrt(person), sqrt(answer), sqrt(ear))


def margin() -> float:
    """How far a share found in so many draws may be off, with 95 % confidence, where chance moves it most."""
    return 1.96 * sqrt(0.25 / DRAWS)


class Cell(NamedTuple):
    """A planned rating: who gives it, in which room, to which answer, and its weight in the total."""

    person: int
    room: int
    question: int
    competency: int
    weight: int


class Candidates:
    """Simulated candidates: each has the errors of one candidate's ratings, cell by cell, in thousandths."""

    def __init__(self, cells: tuple[Cell, ...], seed: str, sizes: Errors) -> None:
        self.cells = cells
        self.sizes = sizes
        self.random = Random(seed)

    def next(self) -> list[int]:
        """The errors of the ratings of one more candidate."""
        room, person, answer, ear = map(_deviates, self.sizes)
        rooms = self._many(room, [cell.room for cell in self.cells])
        people = self._many(person, [cell.person for cell in self.cells])
        answers = self._many(answer, [cell.question for cell in self.cells])
        return [rooms[c.room] + people[c.person] + answers[c.question] + self._one(ear) for c in self.cells]

    def offset(self) -> int:
        """Where between two whole points two candidates stand, from -1/2 to 1/2."""
        return int(self.random.random() * POINT) - POINT // 2

    def _many(self, deviates: tuple[int, ...], names: list[int]) -> dict[int, int]:
        return {name: self._one(deviates) for name in dict.fromkeys(names)}

    def _one(self, deviates: tuple[int, ...]) -> int:
        # `random()` is the one that Python promises to keep as it is; its product with a power of two is exact.
        return deviates[int(self.random.random() * STEPS)]


@lru_cache(maxsize=8)
def _deviates(sd: float) -> tuple[int, ...]:
    """Equally likely errors of a normal distribution, in thousandths of a point."""
    normal = NormalDist()
    return tuple(round(POINT * sd * normal.inv_cdf((step + 0.5) / STEPS)) for step in range(STEPS))


def rating(latent: int) -> int:
    """The whole point from 1 to 5 that an interviewer gives to what is heard, in thousandths."""
    return _points()[latent - LEAST]


@lru_cache(maxsize=1)
def _points() -> bytes:
    """The point for each of the thousandths that a rating can be heard at, from LEAST on."""
    return bytes(min(HIGHEST, max(LOWEST, (heard + POINT // 2) // POINT)) for heard in range(LEAST, MOST))
