"""The line on top of the meeting form that says in words what is still missing: one formula of plain functions."""

from dataclasses import dataclass

from generator.reports.tables.wording import NOTHING

NOTHING_MOVED = "No rating moved so far"
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


def formula(cells: Cells) -> str:
    """The formula; it uses nothing that LibreOffice, Google or an Excel of 2010 does not know."""
    moved = f'SUMPRODUCT((TRIM({cells.changed})<>"")*(TRIM({cells.changed})<>TRIM({cells.alone})))'
    reasons = f'(COUNTIF({cells.lacks},"reason missing")+COUNTIF({cells.agreed_lacks},"reason missing"))'
    open_ = _open(cells) if cells.wanted else "0"
    gone = "&".join(f'IF(TRIM({cell})="",", {part}","")' for cell, part in zip(cells.head, HEAD_PARTS, strict=True))
    return (
        f'=IF({moved}=0,"{NOTHING_MOVED}",IF({moved}=1,"1 rating moved",{moved}&" ratings moved"))'
        f'&IF({reasons}=0,"",IF({reasons}=1,"; 1 reason is missing","; "&{reasons}&" reasons are missing"))'
        f'&IF({open_}=0,"",IF({open_}=1,"; 1 agreed rating is missing","; "&{open_}&" agreed ratings are missing"))'
        f'&IF(LEN({gone})=0,"","; to fill in on “To talk about”: "&MID({gone},3,60))'
        f'&IF(AND({reasons}=0,{open_}=0,LEN({gone})=0),"{NOTHING_MISSING}","")'
    )


def _open(cells: Cells) -> str:
    """How many agreed ratings are still due; a dash stands where none was agreed before."""
    before = f'*(TRIM({cells.before})="{NOTHING}")' if cells.before else ""
    return f'SUMPRODUCT((TRIM({cells.agreed})=""){before})'


def shown(wanted: int) -> str:
    """What the formula gives while nothing is filled in."""
    agreed = "" if not wanted else f"; {wanted} agreed rating{' is' if wanted == 1 else 's are'} missing"
    return f"{NOTHING_MOVED}{agreed}; to fill in on “To talk about”: {', '.join(HEAD_PARTS)}"
