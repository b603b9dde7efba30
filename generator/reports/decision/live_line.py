"""What the decision form still lacks, row by row and on top: formulas of plain functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Outcome
from generator.reports.decision.layout import ANOTHER, DEPARTS, NO_OUTCOME, NO_REASON, NO_WORDS, NOTHING_OPEN
from generator.reports.forms.formulas import BETWEEN, REASONS, counted, quoted
from generator.wording import Tongue

SIGNERS = ("the chair", "HR", "the hiring authority")
NOTHING_MISSING = "Nothing is missing"
OUTCOMES = "{n} outcome is missing|{n} outcomes are missing"
WHY_MISSING = "why the decision departs from the order is missing"
UNSIGNED = "name and date are missing for "


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


def of_row(row: Row, say: Tongue) -> str:
    """What a row still lacks, and whether it departs from the order."""
    selected, reserve, not_selected, withdrew = (quoted(say(outcome)) for outcome in Outcome)
    here = "" if row.stage is None else f",{row.stages},{row.stage}"
    higher = f'COUNTIFS({row.places},"<"&{row.place}{here},{row.outcomes},'
    # Who is selected passes over reserves too.
    over = f"({higher}{not_selected})+({row.outcome}={selected})*{higher}{reserve}))"
    chosen = f"OR({row.outcome}={selected},{row.outcome}={reserve})"
    passed = f"IF(ISNUMBER({row.place}),{over}>0,FALSE)"
    departs = f'IF(AND({chosen},OR({row.open}<>"{NOTHING_OPEN}",{passed})),{_next(say(DEPARTS))},"")'
    reason = f'IF(AND(TRIM({row.reason})="",TRIM({row.words})=""),{_next(say(NO_REASON))},"")'
    words = f'IF(AND({row.reason}={quoted(say(ANOTHER))},TRIM({row.words})=""),{_next(say(NO_WORDS))},"")'
    lacks = f'IF({row.outcome}={withdrew},"",MID({reason}&{words}&{departs},3,150))'
    return f'=IF(TRIM({row.outcome})="",{quoted(say(NO_OUTCOME))},{lacks})'


def on_top(lacks: str, departures: str, signed: Sequence[tuple[str, str]], say: Tongue) -> str:
    """What the form still lacks: outcomes, reasons, the reason for departing, signatures with their dates."""
    outcomes = f"COUNTIF({lacks},{quoted(say(NO_OUTCOME))})"
    reasons, words, departs = (
        f"COUNTIF({lacks},{quoted(f'*{say(what)}*')})" for what in (NO_REASON, NO_WORDS, DEPARTS)
    )
    unsigned = "&".join(
        f'IF(OR(TRIM({name})="",TRIM({day})=""),{_next(say(who))},"")'
        for (name, day), who in zip(signed, SIGNERS, strict=True)
    )
    between = say(BETWEEN)
    pieces = (
        counted(outcomes, OUTCOMES, say, between),
        counted(f"({reasons}+{words})", REASONS, say, between),
        f'IF(AND({departs}>0,TRIM({departures})=""),{quoted(between + say(WHY_MISSING))},"")',
        f'IF(LEN({unsigned})=0,"",{quoted(between + say(UNSIGNED))}&MID({unsigned},3,150))',
    )
    said, start = "&".join(pieces), len(between) + 1
    some = f"UPPER(MID({said},{start},1))&MID({said},{start + 1},400)"
    return f"=IF(LEN({said})=0,{quoted(say(NOTHING_MISSING))},{some})"


def shown(candidates: int, say: Tongue) -> str:
    """What the line on top gives while nothing is filled in."""
    outcomes = [say.counted(OUTCOMES, candidates)] if candidates else []
    said = say(BETWEEN).join((*outcomes, f"{say(UNSIGNED)}{', '.join(map(say, SIGNERS))}"))
    return said[0].upper() + said[1:]


def _next(words: str) -> str:
    """Words that go on from others, or stand alone without the comma."""
    return quoted(f", {words}")
