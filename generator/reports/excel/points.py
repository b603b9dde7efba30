"""The points of each candidate: from the total to the interview's points, other scores, the rounded sum."""

from collections.abc import Sequence
from dataclasses import replace

from generator.forms.drawing import Page
from generator.forms.looks import BODY, CENTRED, LABEL, PART, TINT
from generator.model import Points
from generator.reports.excel.book import FIGURE, SENTENCE, calculated, heads, known, letter
from generator.reports.forms.formulas import quoted
from generator.reports.tables import ResultRow, Stage
from generator.reports.tables.wording import NOTHING
from generator.wording import Tongue

GENERAL = replace(CENTRED, number="General")
NAMED = replace(BODY, bold=True)
RULES_AT = 3


def draw_points(page: Page, row: int, points: Points, stage: Stage, totals: Sequence[str], say: Tongue) -> int:
    """Draw the table from *row* on, over the cells that hold the *totals*; the row after it comes back."""
    page.put(row, 1, say("Points"), PART, page.last)
    row += 1
    page.put(row, 1, " ".join(stage.result.points), SENTENCE, page.last)
    rule, row = row + 1, _rule(page, row + 1, points, say)
    tests = [name for name, _ in points.other]
    names = ["", say("Candidate"), say("Interview points"), *tests, say("Sum"), say("Points")]
    names += [say("Pass mark reached")] if points.pass_mark is not None else []
    heads(page, row, names)
    for n, found in enumerate(stage.result.rows):
        _row(page, row + 1 + n, found, points, rule, totals[n], say)
    return row + len(stage.result.rows) + 2


def _rule(page: Page, row: int, points: Points, say: Tongue) -> int:
    """The numbers of the rule, each in a cell that the formulas use."""
    told = [
        ("Points for the interview, at most", points.interview),
        ("Zero points stand at", points.zero_at),
        ("Decimals", points.decimals),
    ]
    told += [("Pass mark", points.pass_mark)] if points.pass_mark is not None else []
    for offset, (label, number) in enumerate(told):
        page.put(row + offset, 1, say(label), LABEL, 2)
        page.number(row + offset, RULES_AT, number, GENERAL)
    return row + len(told) + 1


def _row(page: Page, row: int, found: ResultRow, points: Points, rule: int, total: str, say: Tongue) -> None:
    most, zero, decimals, mark = (f"${letter(RULES_AT)}${rule + n}" for n in range(4))
    page.put(row, 1, found.place, CENTRED)
    page.put(row, 2, found.candidate, NAMED)
    first, last = 3, 3 + len(found.scores)
    worth = f'=IF(ISNUMBER({total}),{most}*({total}-{zero})/(5-{zero}),"{NOTHING}")'
    calculated(page, row, first, worth, found.interview)
    for column, score in enumerate(found.scores, start=first + 1):
        known(page, row, column, score, GENERAL)
    parts = f"{letter(first)}{row}:{letter(last)}{row}"
    summed = f'=IF(COUNT({parts})={1 + len(found.scores)},SUM({parts}),"{NOTHING}")'
    calculated(page, row, last + 1, summed, found.sum)
    whole = f"{letter(last + 1)}{row}"
    rounded = f'=IF(ISNUMBER({whole}),{_rounded(whole, decimals, points.rounding)},"{NOTHING}")'
    places = f"0.{'0' * points.decimals}" if points.decimals else "0"
    calculated(page, row, last + 2, rounded, found.points_value, replace(FIGURE, bold=True, fill=TINT, number=places))
    if points.pass_mark is not None:
        got = f"{letter(last + 2)}{row}"
        passed = f'=IF(ISNUMBER({got}),IF({got}>={mark},{quoted(say("yes"))},{quoted(say("no"))}),"")'
        calculated(page, row, last + 3, passed, say(found.passed) if found.passed else "", CENTRED)


def _rounded(cell: str, decimals: str, rounding: str) -> str:
    """Rounded as the rule says; nine places first, so that 0.1 + 0.2 is not a hair above 0.3."""
    exact = f"ROUND({cell},9)"
    if rounding == "half-up":
        return f"ROUND({exact},{decimals})"
    scaled = f"{exact}*10^{decimals}"
    half = f"ABS(MOD({scaled},1)-0.5)<0.0000001"
    return f"IF({half},2*ROUND({scaled}/2,0)/10^{decimals},ROUND({exact},{decimals}))"
