"""The line on top of the meeting form that says in words what is still missing: one formula of plain functions."""

from dataclasses import dataclass

from generator.reports.forms.formulas import BETWEEN, REASONS, counted, quoted
from generator.reports.meeting.layout import NO_REASON, TALK
from generator.reports.tables.wording import NOTHING
from generator.wording import Tongue

NOTHING_MOVED = "No rating moved so far"
MOVED = "{n} rating moved|{n} ratings moved"
AGREED = "{n} agreed rating is missing|{n} agreed ratings are missing"
TO_FILL_IN = "to fill in on “{sheet}”: "
NOTHING_MISSING = "; nothing is missing"
HEAD_PARTS = ("the chair", "the date", "who was there")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Where the line looks: ranges of the two tables, and the cells of the head.

    `wanted` agreed ratings are due, those apart that were agreed `before` (empty: none was).
    """

    alone: str
    changed: str
    lacks: str
    agreed: str
    before: str
    agreed_lacks: str
    head: tuple[str, str, str]
    wanted: int


def formula(cells: Cells, say: Tongue) -> str:
    """The formula; it uses nothing that LibreOffice, Google or an Excel of 2010 does not know."""
    between, no_reason = say(BETWEEN), quoted(say(NO_REASON))
    moved = f'SUMPRODUCT((TRIM({cells.changed})<>"")*(TRIM({cells.changed})<>TRIM({cells.alone})))'
    reasons = f"(COUNTIF({cells.lacks},{no_reason})+COUNTIF({cells.agreed_lacks},{no_reason}))"
    open_ = _open(cells) if cells.wanted else "0"
    gone = "&".join(
        f'IF(TRIM({cell})="",{quoted(f", {say(part)}")},"")'
        for cell, part in zip(cells.head, HEAD_PARTS, strict=True)
    )
    return (
        f"=IF({moved}=0,{quoted(say(NOTHING_MOVED))},{counted(moved, MOVED, say)})"
        f"&{counted(reasons, REASONS, say, between)}&{counted(open_, AGREED, say, between)}"
        f'&IF(LEN({gone})=0,"",{quoted(between + _to_fill_in(say))}&MID({gone},3,90))'
        f'&IF(AND({reasons}=0,{open_}=0,LEN({gone})=0),{quoted(say(NOTHING_MISSING))},"")'
    )


def _open(cells: Cells) -> str:
    """How many agreed ratings are still due; a dash stands where none was agreed before."""
    before = f'*(TRIM({cells.before})="{NOTHING}")' if cells.before else ""
    return f'SUMPRODUCT((TRIM({cells.agreed})=""){before})'


def shown(wanted: int, say: Tongue) -> str:
    """What the formula gives while nothing is filled in."""
    agreed = [say.counted(AGREED, wanted)] if wanted else []
    to_fill_in = f"{_to_fill_in(say)}{', '.join(map(say, HEAD_PARTS))}"
    return say(BETWEEN).join((say(NOTHING_MOVED), *agreed, to_fill_in))


def _to_fill_in(say: Tongue) -> str:
    return say(TO_FILL_IN, sheet=say(TALK))
