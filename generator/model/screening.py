"""What comes back from the checks on paper: every answer, and which musts are unmet or unverified."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What HR found in the papers on one line; a cell still empty is None."""

    YES = "yes"
    NO = "no"
    TO_CHECK = "to check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One line of screening.xlsx for one candidate: `answer` is None where it is empty or not understood.

    `typed` is the name in the head of a blank form, whose candidate is C00.
    """

    line: str
    candidate: str
    answer: Check | None
    note: str
    file: str
    place: str
    typed: str = ""


class MustState(StrEnum):
    """How a must stands that is not met."""

    UNMET = "unmet"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetMust:
    """A must line that a candidate does not meet, or that nobody has verified yet, and why that is said.

    `places` are the cells it goes by, each as file and cell; none where no form names the candidate.
    """

    candidate: str
    line: str
    text: str
    state: MustState
    why: str
    places: tuple[str, ...]


MUSTS = {MustState.UNMET: "not met", MustState.UNVERIFIED: "not verified"}
"""How a must that is not met is told."""
