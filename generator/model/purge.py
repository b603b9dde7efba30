"""What a purge does with each place of a kit."""

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of a file: the words are those that are printed."""

    REMOVED = "removed"
    EMPTIED = "emptied of the candidate, the rest stays"
    AGAIN = "written again without the candidate"
    BY_HAND = "to be looked at by you"
    STAYS = "stays"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSeen:
    """A file as the purge of one candidate sees it.

    `kind` is as in `ReturnedFile`, empty for what did not come back. `is_theirs` says that it is the candidate's
    card, `told` that its own name tells of them, `of_another` that its name or content is another candidate's.
    `named`, `partly` and `coded` are what was found in it, `blind` why not all of it could be seen. `can_scrub` says
    that the candidate can be taken out of a file of this format.
    """

    name: str
    kind: str
    is_theirs: bool = False
    told: bool = False
    of_another: bool = False
    named: bool = False
    partly: bool = False
    coded: bool = False
    blind: str = ""
    can_scrub: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fated:
    """What becomes of a file, with the reason where it is not plain."""

    name: str
    fate: Fate
    why: str = ""
