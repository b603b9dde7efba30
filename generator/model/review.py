"""The review of a plan: what people decide on plan-review.xlsx, and what the kit keeps of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model.cards import CardProblem
from generator.model.kit import Kit, PlannedQuestion


class Part(StrEnum):
    """What a row of the form is about."""

    COMPETENCY = "competency"
    ADDED = "added"
    QUESTION = "question"
    PERSON = "person"
    NEW_PERSON = "new person"
    JOB = "job"
    APPROVAL = "approval"


class Item(StrEnum):
    """What a cell of the form asks for."""

    CHOICE = "choice"
    INSTEAD = "instead"
    FIELD = "field"
    NEEDED_1 = "needed 1"
    IMPORTANT_1 = "important 1"
    NEEDED_2 = "needed 2"
    IMPORTANT_2 = "important 2"
    WEIGHT = "weight"
    MINIMUM = "minimum"
    REASON = "reason"
    QUESTION = "question"
    WORDING = "wording"
    FALLBACK = "fallback"
    ASKS = "asks"
    MINUTES = "minutes"
    NAME = "name"
    IN_PANEL = "in panel"
    STAGE = "stage"
    TOGETHER = "together"
    PERSON_1 = "person 1"
    PERSON_2 = "person 2"
    BY = "by"
    ON = "on"
    TRAINED = "trained"
    APART = "apart"


class Choice(StrEnum):
    """What becomes of a competency."""

    KEEP = "keep"
    DROP = "drop"
    REPLACE = "replace by"
    RATE = "rate"
    LEAVE = "leave out"
    ADD = "add"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A cell that somebody changed: the row's part and key, what it asks for, its value now (empty: cleared)."""

    part: Part
    key: str
    item: Item
    value: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledReview:
    """What a filled form decides, cell by cell, and everything that is wrong with it.

    `usable` is false for a file that is none of ours; `current` says whether the form shows the plan as it is.
    """

    file: str
    filled: tuple[Filled, ...]
    problems: tuple[CardProblem, ...]
    usable: bool = True
    current: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """A plan brought up to what was decided; what was not used, and what its readers should think about."""

    kit: Kit
    problems: tuple[CardProblem, ...]
    remarks: tuple[str, ...]
    reworded: tuple[PlannedQuestion, ...]


def key_of(competency: str, slot: str | None) -> str:
    """A competency as its row's key: its id, and the slot where it has one."""
    return competency if slot is None else f"{competency}: {slot}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A competency that can be rated at the kit's level: as the form lists it, its catalogue name, and what it is."""

    label: str
    competency: str
    slot: str | None
    name: str
    definition: str
    wants_slot: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the form offers: competencies to choose from, and for each question (by id) others instead."""

    competencies: tuple[Offered, ...]
    instead: Mapping[str, tuple[PlannedQuestion, ...]]
