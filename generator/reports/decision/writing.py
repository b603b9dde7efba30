"""A debrief in, decision.xlsx out: the candidates in order, room for outcomes and reasons, and who signs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xlsxwriter.utility import xl_col_to_name

from generator.forms.drawing import Form, Page
from generator.forms.looks import BODY, CENTRED, CHOOSE, FILL_IN, HEAD, PART, PLAIN, PROVENANCE, STATUS, TITLE
from generator.model import MUSTS, Debrief, FoundCandidate, Kit, MinimumState, Standing
from generator.office import one_line
from generator.reports.decision import layout, live_line
from generator.reports.decision.layout import (
    AFTER,
    CODE,
    COUNTS,
    DECISION,
    HEAD_ROW,
    HEADS,
    LACKS,
    NAME,
    NEXT,
    OPEN,
    OUTCOME,
    PLACE,
    POINTS,
    REASON,
    STAGE,
    TOTAL,
    WORDS,
)
from generator.reports.decision.signing import draw_signing
from generator.reports.forms import identity
from generator.reports.forms.heads import widths_of
from generator.reports.tables import Reader, Report, ResultRow, tables_of
from generator.reports.tables.wording import NOTHING, figure
from generator.wording import Tongue, hearing

HOW_TO = (
    "The candidates stand in the order of the debrief. Choose an outcome for each, a reason from the list, and say "
    "in words what it rests on. The program decides nothing: it only says what is still missing."
)
LINE_ROW, HOW_TO_ROW = 3, 4
NOT_AN_OUTCOME, CHOOSE_ONE = "This is not an outcome", "Please choose one of: {choices}."
NOT_ON_THE_LIST = "This is not on the list"
CHOOSE_REASON = "Please choose a reason from the list; “{last}” is its last."
NEXT_IS = {
    Standing.AHEAD: "ahead of {code}",
    Standing.SLIGHTLY: "slightly ahead of {code}",
    Standing.CLOSE: "too close to call with {code}",
}
# A must that is open, by what its state is called.
OPEN_MUST = {state: f"Must {words}: {{must}}" for state, words in MUSTS.items()}
MINIMUM = "{competency}: {mean}, minimum {minimum}"
NOT_RATED = "{competency}: too few ratings, minimum {minimum}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A candidate as the form shows them: the latest stage that they were rated in."""

    candidate: FoundCandidate
    name: str
    result: ResultRow


def write(debrief: Debrief, kit: Kit, names: Mapping[str, str], number: int) -> bytes:
    """The form for the decision on a debrief; *names* gives candidates' names by code."""
    report = tables_of(debrief, kit, names, number, Reader.CHAIR)
    say, lines = report.say, _lines(debrief, report)
    form = Form(kit.requisition.sheet, say)
    heads, header = _heads(debrief, report), identity.on_paper(debrief, number, say)
    columns = {text: n for n, (text, _) in enumerate(heads, start=1)}
    page = form.sheet(say(DECISION), widths_of(heads, say), header)
    _top(page, report, columns)
    first, last = HEAD_ROW + 1, HEAD_ROW + max(1, len(lines))
    for row, line in enumerate(lines, start=first):
        _row(page, row, columns, line, kit, report)
        page.formula(row, columns[LACKS], _lacks(page, row, columns, first, last, say), say(layout.NO_OUTCOME))
    _offer(page, first, last, columns, _what_counts(form, header), say)
    page.table(HEAD_ROW, last)
    page.start_at(first, columns[OUTCOME])
    why, signed = draw_signing(form, page, last + 2, columns)
    lacks = page.range(first, last, columns[LACKS])
    page.formula(
        LINE_ROW, 1, live_line.on_top(lacks, why, signed, say), live_line.shown(len(lines), say), STATUS, page.last
    )
    page.height(LINE_ROW, 20)
    listed = [(line.candidate.code, line.result.place) for line in lines]
    about = identity.about(layout.FORM, layout.VERSION, debrief, number)
    return form.close(about, (layout.LISTED, *listed), say(layout.TITLE, role=debrief.title))


def _lines(debrief: Debrief, report: Report) -> tuple[Line, ...]:
    """Each candidate once, by the latest stage; those who came furthest first, in the order of the debrief."""
    # The report has the latest stage first.
    stages = reversed(dict.fromkeys(c.stage for c in debrief.candidates))
    found: dict[str, Line] = {}
    for stage, part in zip(stages, report.stages, strict=True):
        here = [c for c in debrief.candidates if c.stage == stage]
        for candidate, name, row in zip(here, part.names, part.result.rows, strict=True):
            found.setdefault(candidate.code, Line(candidate=candidate, name=name, result=row))
    return tuple(found.values())


def _heads(debrief: Debrief, report: Report) -> list[tuple[str, int]]:
    there = {
        STAGE: len(report.stages) > 1,
        AFTER: any(stage.result.moved for stage in report.stages),
        POINTS: debrief.rules.points is not None,
    }
    return [head for head in HEADS if there.get(head[0], True)]


def _offer(page: Page, first: int, last: int, columns: Mapping[str, int], reasons: str, say: Tongue) -> None:
    """Offer outcomes and reasons, these by the cells in which they stand."""
    outcomes = [say(text) for text in layout.OUTCOMES]
    error = say(CHOOSE_ONE, choices=", ".join(outcomes))
    page.offer(first, last, columns[OUTCOME], outcomes, say(NOT_AN_OUTCOME), error)
    error = say(CHOOSE_REASON, last=say(layout.ANOTHER))
    page.offer(first, last, columns[REASON], f"={reasons}", say(NOT_ON_THE_LIST), error)


def _top(page: Page, report: Report, columns: Mapping[str, int]) -> None:
    say = report.say
    page.put(1, 1, say(layout.TITLE, role=report.head.headed), TITLE, page.last)
    page.put(2, 1, report.head.provenance, replace(PROVENANCE, across="left"), page.last)
    cut = " ".join(sentence for stage in report.stages for sentence in stage.result.cut)
    page.put(HOW_TO_ROW, 1, f"{say(HOW_TO)}\n{cut}".strip(), PLAIN, page.last)
    for text, column in columns.items():
        page.put(HEAD_ROW, column, say(text), HEAD)
    page.height(HEAD_ROW, 32)


def _row(page: Page, row: int, columns: Mapping[str, int], line: Line, kit: Kit, report: Report) -> None:
    candidate, result, say = line.candidate, line.result, report.say
    if candidate.rank is None:
        page.put(row, columns[PLACE], NOTHING, CENTRED)
    else:
        shared = '0" ="' if result.place.endswith("=") else "0"
        page.number(row, columns[PLACE], candidate.rank, replace(CENTRED, number=shared))
    interval = f"\n{result.interval}" if result.low is not None else ""
    texts = {
        NAME: one_line(line.name),
        STAGE: hearing.stage(candidate.stage, say),
        NEXT: _next(candidate, say),
        OPEN: "\n".join((*_musts(candidate, say), *_minimums(candidate, kit, say))) or layout.NOTHING_OPEN,
    }
    figures = {
        CODE: candidate.code, TOTAL: f"{result.total}{interval}", AFTER: result.after, POINTS: _points(result, say)
    }  # fmt: skip
    for head, text in (texts | figures).items():
        if head in columns:
            page.put(row, columns[head], text, CENTRED if head in figures else BODY)
    page.blank(row, columns[OUTCOME], CHOOSE)
    page.blank(row, columns[REASON], FILL_IN)
    page.blank(row, columns[WORDS], FILL_IN)
    page.height(row, 30)


def _points(result: ResultRow, say: Tongue) -> str:
    passed = {"yes": "passed", "no": "not passed"}.get(result.passed)
    return result.points if passed is None else f"{result.points}\n{say(passed)}"


def _next(candidate: FoundCandidate, say: Tongue) -> str:
    following = candidate.next
    return "" if following is None else say(NEXT_IS[following.standing], code=following.against)


def _musts(candidate: FoundCandidate, say: Tongue) -> list[str]:
    """The musts that are not met or not verified, each in a line."""
    return [say(OPEN_MUST[must.state], must=must.text) for must in candidate.musts]


def _minimums(candidate: FoundCandidate, kit: Kit, say: Tongue) -> list[str]:
    """The minimums that are not met, each in a line."""
    named = kit.printed_names
    return [
        say(NOT_RATED, competency=named[m.competency, m.slot], minimum=figure(m.minimum, say))
        if m.mean is None
        else say(
            MINIMUM, competency=named[m.competency, m.slot], mean=figure(m.mean, say), minimum=figure(m.minimum, say)
        )
        for m in candidate.minimums
        if m.state is not MinimumState.MET
    ]


def _lacks(page: Page, row: int, columns: Mapping[str, int], first: int, last: int, say: Tongue) -> str:
    at = {head: f"{xl_col_to_name(column - 1)}{row}" for head, column in columns.items()}
    staged = STAGE in columns
    return live_line.of_row(
        live_line.Row(
            place=at[PLACE],
            stage=at[STAGE] if staged else None,
            open=at[OPEN],
            outcome=at[OUTCOME],
            reason=at[REASON],
            words=at[WORDS],
            places=page.range(first, last, columns[PLACE]),
            stages=page.range(first, last, columns[STAGE]) if staged else None,
            outcomes=page.range(first, last, columns[OUTCOME]),
        ),
        say,
    )


def _what_counts(form: Form, header: str) -> str:
    """Draw the sheet that says what the reasons mean; the cells with the reasons come back, for the list."""
    say = form.say
    page = form.sheet(say(COUNTS), (330, 560), header)
    page.put(1, 1, say("What counts as a reason, and what departs from the order"), TITLE, page.last)
    page.put(3, 1, say("Reason"), HEAD)
    page.put(3, 2, say("Choose it when"), HEAD)
    for row, (reason, when) in enumerate(layout.REASONS.items(), start=4):
        page.put(row, 1, say(reason))
        page.put(row, 2, say(when))
    end = 3 + len(layout.REASONS)
    page.put(end + 2, 1, say("What departs from the order"), PART, page.last)
    page.put(end + 3, 1, say(layout.DEPARTURE), PLAIN, page.last)
    page.protect()
    return page.range(4, end, 1)
