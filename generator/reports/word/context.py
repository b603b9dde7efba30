"""What the Word templates of the debrief print: the report's own texts, laid out for paper."""

from dataclasses import asdict
from typing import Any

from generator.reports.tables import Report, Result, ResultRow, Stage
from generator.reports.word.names import closed, in_order
from generator.reports.word.parts import competency_parts, matrices, moved_lines
from generator.reports.word.talk import differences, must_lines, talk_groups
from generator.reports.word.whiskers import Whisker

PASSED = {"yes": "\npass mark met", "no": "\nbelow the pass mark"}


def context_of(report: Report) -> dict[str, Any]:
    """The whole report; a template prints of it what its reader needs."""
    names = [name for stage in report.stages for name in stage.candidates if name != closed(name)]
    found: dict[str, Any] = in_order(_context(report), names)
    return found


def _context(report: Report) -> dict[str, Any]:
    return {
        **asdict(report.head),
        "stages": [_stage(stage) for stage in report.stages],
        "rules": report.rules,
        "not_decided": report.not_decided,
        "said": [asdict(row) for row in report.said],
        "besides": [asdict(row) | {"candidate": f"{row.code} {row.name}".strip()} for row in report.besides],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {
        "title": stage.title,
        "candidates": stage.candidates,
        "musts": must_lines((*stage.musts, *stage.equivalents)),
        "doubts": stage.doubts,
        "talk": talk_groups(stage.talk),
        "differences": differences(stage.talk),
        "matrices": matrices(stage),
        "competencies": competency_parts(stage),
        "moved": moved_lines(stage),
        "result": _result(stage.result),
    }


def _result(result: Result) -> dict[str, Any]:
    return {
        **asdict(result),
        "rows": [
            {
                **asdict(row),
                "who": closed(row.candidate),
                "scale": _scale(row, moved=result.moved),
                "mark": PASSED.get(row.passed, ""),
                "line_below": place == result.cut_after,
                "told": _told(row),
            }
            for place, row in enumerate(result.rows)
        ],
        "told": any(_told(row) for row in result.rows),
    }


def _scale(row: ResultRow, *, moved: bool) -> Whisker | str:
    """The total on the scale as a drawing, with that after the talk if it *moved* any; nothing without a total."""
    if row.value is None:
        return ""
    within = "" if row.low is None else f", 90 % interval {row.interval}"
    after = f", after the talk {row.after}" if moved and row.after else ""
    text = f"{row.candidate}: {row.total} on the scale from 1 to 5{within}{after}"
    return Whisker(value=row.value, low=row.low, high=row.high, after=row.after_value if moved else None, text=text)


def _told(row: ResultRow) -> str:
    """The sentences that belong to a candidate's line, in one paragraph."""
    small = [f"{text}." for text in (*row.musts, *row.minimums)]
    points = [f"Points: {row.points_made_of}."] if row.points_made_of else []
    return " ".join([*small, *row.notes, *points, *([row.compared] if row.compared else [])])
