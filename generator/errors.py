"""What can go wrong, and where: the bottom of the house."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands: a file and, where it has lines, the line counted from 1."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}:{self.line}"


class Problem(NamedTuple):
    """What is wrong at a place, in one sentence."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class PanelpackError(Exception):
    """Something a user can mend; its text is the whole message, one problem a line."""

    def __init__(self, *problems: Problem | str) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class PostingError(PanelpackError):
    """The posting cannot be read or is not a posting."""


class CatalogueError(PanelpackError):
    """The catalogue of competencies does not hold together."""


class PlanError(PanelpackError):
    """The kit, panel or candidates do not hold together."""


class TemplateError(PanelpackError):
    """A Word template asks for something that the program does not give."""


class ScorecardError(PanelpackError):
    """What was asked of a returned card cannot be done."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` where a known word is near, else nothing."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""
