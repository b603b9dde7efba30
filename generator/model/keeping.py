"""How long what a selection leaves is kept: the organisation's rules, holds, and the days that follow from them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

HELD, RELEASED, PURGED = "held", "hold-released", "purged"


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time by the calendar."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.number} {self.unit}{'' if self.number == 1 else 's'}"


class What(StrEnum):
    """What a rule is about."""

    EVERYTHING = "everything"
    NAMES = "names"
    CARDS = "cards"
    NOTES = "notes"
    DECLARATIONS = "declarations"
    SCREENING = "screening"
    MEETING = "meeting"
    DEBRIEF = "debrief"
    DECISION = "decision"
    RECORDS = "records"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRule:
    """One line of a retention table: keep at least so long, delete at the latest after so long, and who says so.

    `checked` is the ISO day on which somebody last looked at `source`.
    """

    what: What
    applies: str
    keep: Period | None
    delete: Period | None
    source: str
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedOn:
    """The day that periods count from; `where` says how it is known, `is_open` that signatures are missing."""

    day: date
    where: str
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A stop to all deletion: why, who set it, and on which day (ISO)."""

    reason: str
    by: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The days for one kind of thing, with the rules that set them. `keep_until` is the last day of keeping.

    `asked` is the day of deletion that a rule asks for where it is earlier than the keeping that another asks for:
    the two contradict each other, and `delete_by` is then the end of the keeping.
    """

    what: What
    keep_until: date | None = None
    keep_rule: KeepRule | None = None
    delete_by: date | None = None
    delete_rule: KeepRule | None = None
    asked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long what one kit holds is kept: the decision that all counts from, its days, and the holds that stand.

    `is_own` says that the rules are the organisation's; without a table of its own the `dues` are those of the
    shipped rules, one by one, and bind nobody. `purged` is the day on which the whole kit was purged.
    """

    decided: DecidedOn | None
    dues: tuple[Due, ...]
    holds: tuple[Hold, ...]
    is_own: bool
    purged: str | None = None

    @property
    def keep_until(self) -> date | None:
        """The last day of keeping of all that is here; None where no rule says so."""
        return max((due.keep_until for due in self.dues if due.keep_until is not None), default=None)

    @property
    def delete_by(self) -> date | None:
        """The first day by which something must be gone."""
        return min((due.delete_by for due in self.dues if due.delete_by is not None), default=None)
