"""What comes back from the checks on paper: every answer, and which musts are unmet, unverified or met otherwise."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What HR found in the papers on one line; a cell still empty is None."""

    MET = "met"
    EQUIVALENT = "equivalent accepted"
    NOT_MET = "not met"
    PENDING = "pending"

    @property
    def is_met(self) -> bool:
        """Whether the line counts as met: by what the posting names, or by an equivalent that was accepted."""
        return self in (Check.MET, Check.EQUIVALENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One line of screening.xlsx for one candidate: `answer` is None where it is empty or not understood.

    `source` is what shows it, and any note; `by` and `on` (2027-03-14) are those of the line, else those of the
    candidate's whole column. `typed` is the name in the head of a blank form, whose candidate is C00.
    """

    line: str
    candidate: str
    answer: Check | None
    source: str
    file: str
    place: str
    by: str = ""
    on: str = ""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class EquivalentMust:
    """A must line that counts as met by something else than the posting names, and the source that shows it.

    `source` is empty where the form gives none; `places` are the cells, each as file and cell.
    """

    candidate: str
    line: str
    text: str
    source: str
    places: tuple[str, ...]


MUSTS = {MustState.UNMET: "not met", MustState.UNVERIFIED: "not verified"}
"""How a must that is not met is told."""
BY_EQUIVALENT = "met by an equivalent"
NO_SOURCE = "the form does not say what shows it"
