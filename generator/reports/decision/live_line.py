"""What the decision form still lacks, row by row and on top: formulas of plain functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.reports.decision.layout import ANOTHER, DEPARTS, NO_OUTCOME, NO_REASON, NO_WORDS, NOTHING_OPEN

SIGNERS = ("the chair", "HR", "the hiring authority")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The cells of one row, and the ranges of all rows: places, outcomes and (in several stages) stages."""

    place: str
    stage: str | None
    open: str
    outcome: str
    reason: str
    words: str
    places: str
    stages: str | None
    outcomes: str


def of_row(row: Row) -> str:
    """What a row still lacks, and whether it departs from the order."""
    here = "" if row.stage is None else f",{row.stages},{row.stage}"
    higher = f'COUNTIFS({row.places},"<"&{row.place}{here},{row.outcomes},'
    # Who is selected passes over reserves too.
    over = f'({higher}"not selected")+({row.outcome}="selected")*{higher}"reserve"))'
    chosen = f'OR({row.outcome}="selected",{row.outcome}="reserve")'
    passed = f"IF(ISNUMBER({row.place}),{over}>0,FALSE)"
    departs = f'IF(AND({chosen},OR({row.open}<>"{NOTHING_OPEN}",{passed})),", {DEPARTS}","")'
    reason = f'IF(AND(TRIM({row.reason})="",TRIM({row.words})=""),", {NO_REASON}","")'
    words = f'IF(AND({row.reason}="{ANOTHER}",TRIM({row.words})=""),", {NO_WORDS}","")'
    lacks = f'IF({row.outcome}="withdrew","",MID({reason}&{words}&{departs},3,99))'
    return f'=IF(TRIM({row.outcome})="","{NO_OUTCOME}",{lacks})'


def on_top(lacks: str, departures: str, signed: Sequence[tuple[str, str]]) -> str:
    """What the form still lacks: outcomes, reasons, the reason for departing, signatures with their dates."""
    outcomes, reasons = f'COUNTIF({lacks},"{NO_OUTCOME}")', f'COUNTIF({lacks},"*{NO_REASON}*")'
    words, departs = f'COUNTIF({lacks},"*{NO_WORDS}*")', f'COUNTIF({lacks},"*{DEPARTS}*")'
    unsigned = "&".join(
        f'IF(OR(TRIM({name})="",TRIM({day})=""),", {who}","")'
        for (name, day), who in zip(signed, SIGNERS, strict=True)
    )
    pieces = (
        _counted(outcomes, "outcome"),
        _counted(f"({reasons}+{words})", "reason"),
        f'IF(AND({departs}>0,TRIM({departures})=""),"; why the decision departs from the order is missing","")',
        f'IF(LEN({unsigned})=0,"","; name and date are missing for "&MID({unsigned},3,99))',
    )
    said = "&".join(pieces)
    return f'=IF(LEN({said})=0,"Nothing is missing",UPPER(MID({said},3,1))&MID({said},4,300))'


def shown(candidates: int) -> str:
    """What the line on top gives while nothing is filled in."""
    outcomes = "" if not candidates else f"{candidates} outcome{' is' if candidates == 1 else 's are'} missing; "
    said = f"{outcomes}name and date are missing for {', '.join(SIGNERS)}"
    return said[0].upper() + said[1:]


def _counted(number: str, what: str) -> str:
    return f'IF({number}=0,"",IF({number}=1,"; 1 {what} is missing","; "&{number}&" {what}s are missing"))'
