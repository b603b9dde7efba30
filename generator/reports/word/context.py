"""What the Word templates of the debrief print: the report's own texts, laid out for paper."""

from dataclasses import asdict
from typing import Any

from generator.reports.tables import Report, Result, ResultRow, Stage
from generator.reports.word.names import closed, in_order
from generator.reports.word.parts import competency_parts, matrices, moved_lines
from generator.reports.word.talk import differences, must_lines, talk_groups
from generator.reports.word.whiskers import Whisker
from generator.wording import Tongue

PASSED = {"yes": "pass mark met", "no": "below the pass mark"}


def context_of(report: Report) -> dict[str, Any]:
    """The whole report; a template prints of it what its reader needs."""
    names = [name for stage in report.stages for name in stage.candidates if name != closed(name)]
    found: dict[str, Any] = in_order(_context(report), names)
    return found


def _context(report: Report) -> dict[str, Any]:
    return {
        **asdict(report.head),
        "stages": [_stage(stage, report.say) for stage in report.stages],
        "rules": report.rules,
        "not_decided": report.not_decided,
        "said": [asdict(row) for row in report.said],
        "besides": [asdict(row) | {"candidate": f"{row.code} {row.name}".strip()} for row in report.besides],
    }


def _stage(stage: Stage, say: Tongue) -> dict[str, Any]:
    return {
        "title": stage.title,
        "candidates": stage.candidates,
        "musts": must_lines((*stage.musts, *stage.equivalents)),
        "doubts": stage.doubts,
        "talk": talk_groups(stage.talk, say),
        "differences": differences(stage.talk, say),
        "matrices": matrices(stage, say),
        "competencies": competency_parts(stage, say),
        "moved": moved_lines(stage, say),
        "result": _result(stage.result, say),
    }


def _result(result: Result, say: Tongue) -> dict[str, Any]:
    return {
        **asdict(result),
        "rows": [
            {
                **asdict(row),
                "who": closed(row.candidate),
                "scale": _scale(row, say, moved=result.moved),
                "mark": f"\n{say(PASSED[row.passed])}" if row.passed else "",
                "line_below": place == result.cut_after,
                "told": _told(row, say),
            }
            for place, row in enumerate(result.rows)
        ],
        "told": any(_told(row, say) for row in result.rows),
    }


def _scale(row: ResultRow, say: Tongue, *, moved: bool) -> Whisker | str:
    """The total on the scale as a drawing, with that after the talk if it *moved* any; nothing without a total."""
    if row.value is None:
        return ""
    within = "" if row.low is None else say(", 90 % interval {interval}", interval=row.interval)
    later = say(", after the talk {figure}", figure=row.after) if moved and row.after else ""
    text = say("{who}: {total} on the scale from 1 to 5", who=row.candidate, total=row.total)
    return Whisker(
        value=row.value,
        low=row.low,
        high=row.high,
        after=row.after_value if moved else None,
        text=f"{text}{within}{later}",
        name=say("Total and interval"),
    )


def _told(row: ResultRow, say: Tongue) -> str:
    """The sentences that belong to a candidate's line, in one paragraph."""
    small = [f"{text}." for text in (*row.musts, *row.minimums)]
    points = [say("Points: {points}.", points=row.points_made_of)] if row.points_made_of else []
    return " ".join([*small, *row.notes, *points, *([row.compared] if row.compared else [])])
