"""The first sheet of the meeting form: who met when, then point by point what the panel must talk about."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator import fitting
from generator.forms.drawing import HIGHEST_ROW, Form, Page
from generator.forms.looks import (
    BODY,
    CENTRED,
    FILL_IN,
    FILL_IN_DATE,
    FILL_IN_LINE,
    HEAD,
    LABEL,
    PART,
    PLAIN,
    PROVENANCE,
    TINT,
    TITLE,
)
from generator.model import MUSTS
from generator.reports.meeting import layout
from generator.reports.meeting.layout import AFTER, TALK, TALK_HEADS
from generator.reports.tables import Head, MustRow, RatedRow, Report, Stage, TalkRow
from generator.reports.tables.talking import NOTHING_TO_TALK
from generator.wording import Tongue

WIDTHS = (40, 160, 85, 85, 420, 330)
LINE_ROW, HEAD_ROW = 6, 8
ROOM = 30
HOW_TO = (
    "One point after the other: first everyone reads out what they wrote down, in the order of the interviews, then "
    "you talk. After that each interviewer rates again, alone, where something was heard that changes the rating; "
    "type it on the sheet “{sheet}”, with the reason. Nobody moves a rating because they stand alone with it."
)
GOES_ON = "… (the whole note: chair.docx)"
NOT_ASKED_BECAUSE = "Not asked or changed, because: {why}"
# What stands over musts, by what the report calls their state.
OVER_MUSTS = {words: f"A must is {words}" for words in MUSTS.values()}
SAID = replace(PROVENANCE, down="vcenter", frame=BODY.frame)
POINT = replace(BODY, bold=True, fill=TINT, down="vcenter")
NUMBER = replace(POINT, across="center")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The sheet, and as formulas name them the cell of its live line and those of its head."""

    page: Page
    line: str
    head: tuple[str, str, str]


def draw(form: Form, report: Report, header: str) -> Drawn:
    """Draw the sheet; its live line is written when all the cells are known that it speaks of."""
    say = report.say
    page = form.sheet(say(TALK), WIDTHS, header)
    page.put(1, 1, say(layout.TITLE, role=report.head.headed), TITLE, page.last)
    page.put(2, 1, _which(report.head), replace(PROVENANCE, across="left"), page.last)
    cells = []
    for row, (label, name) in enumerate(layout.HEAD, start=3):
        page.put(row, 2, say(label), LABEL)
        date = label == layout.DAY
        page.blank(row, 3, FILL_IN_DATE if date else FILL_IN_LINE, 4 if date else 5)
        page.height(row, 20)
        cells.append(form.name(name, page, row, 3))
    page.offer_date(4, 3)
    page.height(LINE_ROW, 20)
    page.put(LINE_ROW + 1, 1, say(HOW_TO, sheet=say(AFTER)), PLAIN, page.last)
    for column, head in enumerate(TALK_HEADS, start=1):
        page.put(HEAD_ROW, column, say(head), HEAD)
    _points(page, report)
    page.sheet.freeze_panes(HEAD_ROW, 0)
    page.sheet.repeat_rows(HEAD_ROW - 1)
    page.start_at(3, 3)
    page.protect()
    chair, day, present = cells
    return Drawn(page=page, line=page.cell(LINE_ROW, 1), head=(chair, day, present))


def _which(head: Head) -> str:
    """Which debrief it is of, and before that whether that was the whole."""
    return f"{head.interim}. {head.provenance}" if head.interim else head.provenance


def _points(page: Page, report: Report) -> None:
    say, row, starts = report.say, HEAD_ROW + 1, []
    for stage in report.stages:
        starts.append(row)
        if stage.title:
            page.put(row, 1, stage.title, replace(PART, size=12), page.last)
            row += 1
        if not stage.musts and not stage.talk:
            page.put(row, 1, say(NOTHING_TO_TALK), PLAIN, page.last)
            row += 1
        for title, points in groupby(_of_stage(stage, say), key=lambda point: point[0]):
            # A heading stays with what it is over.
            starts.append(row)
            page.put(row, 1, title, PART, page.last)
            row += 1
            for n, (_, number, text, ratings) in enumerate(points):
                if n:
                    starts.append(row)
                row = _point(page, row, number, text, ratings, say)
    page.break_before(_each_once(starts), HEAD_ROW)


def _each_once(starts: list[int]) -> list[int]:
    """The rows that begin a piece; a stage's title goes with the heading below it."""
    return [row for row in dict.fromkeys(starts) if row - 1 not in starts]


def _of_stage(stage: Stage, say: Tongue) -> Iterator[tuple[str, str, str, tuple[RatedRow, ...]]]:
    """Each point with its heading, its number (musts have none), its sentence and the ratings it is about."""
    over = {say(state): say(words) for state, words in OVER_MUSTS.items()}
    for must in stage.musts:
        yield over[must.state], "", _must(must, say), ()
    for point in stage.talk:
        yield point.topic, str(point.number), _about(point), point.ratings


def _must(must: MustRow, say: Tongue) -> str:
    return f"{say('{name}: {what}', name=must.candidate, what=must.must)}\n{must.why}"


def _about(point: TalkRow) -> str:
    # A sentence on several candidates names them itself.
    return f"{point.candidate}. {point.text}" if point.competency else point.text


def _point(page: Page, row: int, number: str, text: str, ratings: tuple[RatedRow, ...], say: Tongue) -> int:
    page.put(row, 1, number, NUMBER)
    page.put(row, 2, text, POINT, page.last)
    row += 1
    for rating in ratings:
        page.put(row, 2, rating.who)
        page.put(row, 3, rating.question)
        page.put(row, 4, rating.rating, CENTRED)
        page.put(row, 5, _note(rating, say))
        page.blank(row, 6, FILL_IN)
        page.height(row, ROOM)
        row += 1
    if not ratings:
        page.put(row, 2, say(layout.BOX), SAID, 5)
        page.blank(row, 6, FILL_IN)
        page.height(row, ROOM)
        row += 1
    return row


def _note(rating: RatedRow, say: Tongue) -> str:
    if not rating.not_asked_because:
        return _as_far_as_it_fits(rating.note, say)
    why = say(NOT_ASKED_BECAUSE, why=rating.not_asked_because)
    return _as_far_as_it_fits(f"{rating.note}\n{why}".strip(), say)


def _as_far_as_it_fits(note: str, say: Tongue) -> str:
    """The note as long as a row can be high; what is longer says where the whole of it is."""
    width, kept, goes_on = WIDTHS[4], note, say(GOES_ON)
    while fitting.height(kept, width, BODY.size) > HIGHEST_ROW:
        short = note[: int(len(kept) * 0.95) - len(goes_on)]
        kept = f"{short.rstrip()}{goes_on}"
    return kept
