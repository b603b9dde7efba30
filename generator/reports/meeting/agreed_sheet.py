"""The third sheet of the meeting form: candidate by competency, the rating that the panel agrees on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xlsxwriter.utility import xl_col_to_name

from generator.forms import looks
from generator.forms.drawing import Form, Page
from generator.forms.looks import CENTRED, CHOOSE, FILL_IN, TINT
from generator.model import Debrief, FoundCandidate, FoundCompetency, Kit
from generator.office import one_line
from generator.reports.forms.formulas import quoted
from generator.reports.forms.heads import widths_of
from generator.reports.meeting import layout
from generator.reports.meeting.layout import (
    AGREED,
    AGREED_HEADS,
    APART,
    BECAUSE,
    BEFORE,
    CODE,
    COMPETENCY,
    KEY,
    LACKS,
    MEAN,
    NAME,
    NO_REASON,
    NUMBERS,
    RATINGS_OF,
    SETTLED,
    STAGE,
    key_of,
)
from generator.reports.meeting.top import LiveLine, head_of_table
from generator.reports.tables.wording import NOTHING
from generator.wording import Tongue, hearing

HOW_TO = (
    "The rating that the panel agrees on for each competency, a whole number from 1 to 5. A reason is needed where "
    "it is more than half a point from the independent mean, or where there is no mean. {rule}"
)
IS_THE_RULE = "These ratings are what this kit's rule adds up: every cell is needed."
IS_NOT_THE_RULE = "This kit's rule adds up the interviewers' ratings; what you agree on is recorded beside them."
SETTLED_BEFORE = (
    "What was agreed in the meeting before counts already and need not be typed again; a rating typed here takes its "
    "place."
)
ERROR = "Please choose a whole number from 1 to 5, or leave the cell empty."
FIGURE = replace(CENTRED, fill=TINT, number="0.00")
PRINTED = replace(CENTRED, fill=TINT)
GREY_KEY = replace(looks.KEY, across="left")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The ranges that the live line looks at, and the rows as `_kit` lists them; `before` may be empty."""

    settled: str
    before: str
    lacks: str
    rows: tuple[tuple[str, ...], ...]


def draw(form: Form, debrief: Debrief, kit: Kit, names: Mapping[str, str], line: LiveLine, header: str) -> Drawn:
    """Draw the sheet; *line* is the live line, which is shown here again."""
    say, rows = form.say, _rows(debrief, kit)
    several = len({candidate.stage for candidate in debrief.candidates}) > 1
    met = any(competency.agreed is not None for _, competency in rows)
    absent = (() if several else (STAGE,)) + (() if met else (BEFORE,))
    heads = [head for head in AGREED_HEADS if head[0] not in absent]
    columns = {text: n for n, (text, _) in enumerate(heads, start=1)}
    page = form.sheet(say(AGREED), widths_of(heads, say), header)
    rule = say(IS_THE_RULE if debrief.rules.combine == "agreed" else IS_NOT_THE_RULE)
    how_to = say(HOW_TO, rule=f"{rule} {say(SETTLED_BEFORE)}" if met else rule)
    head = head_of_table(page, "What the panel agrees on", line, how_to, list(columns), say)
    first, last = head + 1, head + max(1, len(rows))
    for row, (candidate, competency) in enumerate(rows, start=first):
        page.put(row, columns[CODE], candidate.code, CENTRED)
        page.put(row, columns[NAME], one_line(names.get(candidate.code, "")))
        if STAGE in columns:
            page.put(row, columns[STAGE], hearing.stage(candidate.stage, say))
        page.put(row, columns[COMPETENCY], kit.printed_names[competency.key])
        _row(page, row, columns, competency, say)
    page.offer(first, last, columns[SETTLED], NUMBERS, say("This is not a rating"), say(ERROR))
    page.table(head, last)
    page.start_at(first, columns[SETTLED])
    return Drawn(
        settled=page.range(first, last, columns[SETTLED]),
        before=page.range(first, last, columns[BEFORE]) if met else "",
        lacks=page.range(first, last, columns[LACKS]),
        rows=(layout.LISTED_AGREED, *((p.code, p.stage, c.id, c.slot or "") for p, c in rows)),
    )


def _rows(debrief: Debrief, kit: Kit) -> list[tuple[FoundCandidate, FoundCompetency]]:
    """Competency by competency, candidates by code."""
    order = {c.key: n for n, c in enumerate(kit.competencies)}
    rows = [(p, c) for p in debrief.candidates for c in p.competencies]
    return sorted(rows, key=lambda row: (order[row[1].key], row[0].code))


def _row(page: Page, row: int, columns: Mapping[str, int], found: FoundCompetency, say: Tongue) -> None:
    """What was found before the talk, and the cells to fill in."""
    page.put(row, columns[KEY], key_of(found.id, found.slot), GREY_KEY)
    if found.mean is None:
        page.put(row, columns[MEAN], NOTHING, PRINTED)
    else:
        page.number(row, columns[MEAN], float(found.mean), FIGURE)
    page.put(row, columns[RATINGS_OF], say("{n} of {of}", n=found.n, of=found.of), PRINTED)
    page.put(row, columns[APART], NOTHING if found.range is None else str(found.range), PRINTED)
    if BEFORE in columns:
        page.put(row, columns[BEFORE], NOTHING if found.agreed is None else str(found.agreed), PRINTED)
    page.blank(row, columns[SETTLED], CHOOSE)
    page.blank(row, columns[BECAUSE], FILL_IN)
    settled, mean, because = (f"{xl_col_to_name(columns[head] - 1)}{row}" for head in (SETTLED, MEAN, BECAUSE))
    # What is no number, or where there is no mean, needs a reason too.
    far = f"IFERROR(ABS(VALUE(TRIM({settled}))-{mean})>0.5,TRUE)"
    lacks = f'IF(AND({far},TRIM({because})=""),{quoted(say(NO_REASON))},"")'
    page.formula(row, columns[LACKS], f'=IF(TRIM({settled})="","",{lacks})', "")
