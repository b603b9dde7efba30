"""What people said, as reports print it: in the talk, and to candidates besides the plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidRow:
    """What the meeting form keeps of the talk on one point, or that it is held for HR; `place` is file and cell."""

    about: str
    words: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BesidesRow:
    """What was asked besides the plan, word for word, or that it is held for HR; `place` is the card's file.

    `held` tells HR that the panel's papers do not have it.
    """

    code: str
    name: str
    who: str
    words: str
    held: bool
    place: str
