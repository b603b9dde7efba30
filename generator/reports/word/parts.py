"""The matrix and each competency's ratings with their notes, cut so that they fit the width of a page."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from generator.reports.tables import AskedQuestion, CompetencyPart, FoundCell, RatedRow, Stage, TalkRow
from generator.reports.tables.doubts import MARK
from generator.reports.word.names import closed
from generator.wording import Tongue

# As many columns as can be read beside each other on a portrait page; fewer where a note is long.
CANDIDATES_ACROSS = 6
RATINGS_ACROSS = ((450, 3), (900, 2))
EACH_RATING = "Rating, and what was heard"
NO_RATING: dict[str, str] = {"label": "", "rating": "–", "after": "", "not_asked": "", "note": ""}


def matrices(stage: Stage, say: Tongue) -> list[dict[str, Any]]:
    """Competencies down, candidates across; a further table where there are more than fit beside each other."""
    return [
        {
            "heads": stage.candidates[start:end],
            "rows": [
                {"name": part.name, "cells": [_found(cell, say) for cell in part.cells[start:end]]}
                for part in stage.competencies
            ],
        }
        for start, end in evenly(len(stage.candidates), CANDIDATES_ACROSS)
    ]


def _found(cell: FoundCell, say: Tongue, *, why: bool = False) -> dict[str, Any]:
    """A competency of one candidate: its mean, and in a line each what needs an eye; *why* the panel agreed too."""
    after = [say("after the talk {figure}", figure=cell.after)] if cell.after else []
    median = [say("median {figure}", figure=cell.median)] if cell.median else []
    because = say(", because: {reason}", reason=cell.agreed_because) if why and cell.agreed_because else ""
    agreed = [say("agreed {figure}", figure=cell.agreed) + because] if cell.agreed else []
    return {"mean": cell.mean, "n_of": cell.n_of, "more": [*median, *agreed, *after], "marks": cell.marks}


def competency_parts(stage: Stage, say: Tongue) -> list[dict[str, Any]]:
    """Every competency: what is asked, what to talk about, and each candidate's ratings beside each other."""
    talk = {part.name: [row for row in stage.talk if row.competency == part.name] for part in stage.competencies}
    return [_part(part, talk[part.name], say) for part in stage.competencies]


def _part(part: CompetencyPart, talk: Sequence[TalkRow], say: Tongue) -> dict[str, Any]:
    labels = _column_labels(part, say)
    return {
        "name": part.name,
        "definition": part.definition,
        "about": " ".join(part.about),
        "questions": [{"label": _asked(q), "text": q.text} for q in part.questions],
        "talk": [{"number": str(row.number), "who": closed(row.candidate), "what": row.what} for row in talk],
        "anchored": _to_rate_again(part.questions, talk, say),
        "heads": labels or [say(EACH_RATING)],
        "rows": [row for cell in part.cells for row in _rows(cell, say, named=bool(labels))],
    }


def _asked(question: AskedQuestion) -> str:
    return f"{question.label}, {question.asked_by}" if question.asked_by else question.label


def _to_rate_again(questions: Sequence[AskedQuestion], talk: Sequence[TalkRow], say: Tongue) -> list[dict[str, Any]]:
    """The descriptions that must be in sight when ratings are talked about, each set once for all its questions."""
    talked = {rating.id for row in talk for rating in row.ratings if rating.value is not None}
    sets: dict[tuple[str, ...], list[str]] = {}
    for question in questions:
        if question.id in talked:
            anchors = tuple(anchor or say("still to be written") for anchor in question.anchors)
            sets.setdefault(anchors, []).append(_asked(question))
    return [{"labels": say("; ").join(labels), "anchors": anchors} for anchors, labels in sets.items()]


def _across(cell: FoundCell) -> int:
    """How many ratings of a candidate stand beside each other."""
    longest = max((len(rating.note) for rating in cell.ratings), default=0)
    most = next((number for length, number in RATINGS_ACROSS if longest <= length), 1)
    return max((end - start for start, end in evenly(len(cell.ratings), most)), default=1)


def _column_labels(part: CompetencyPart, say: Tongue) -> list[str]:
    """Who rated what, where that is the same down every column and each rating has its own; else nothing."""
    columns = list(zip_longest(*([_label(r, say) for r in cell.ratings] for cell in part.cells if cell.ratings)))
    same = all(len(set(column)) == 1 for column in columns)
    own = all(_across(cell) == len(columns) for cell in part.cells if cell.ratings)
    return [column[0] for column in columns] if same and own else []


def _label(rating: RatedRow, say: Tongue) -> str:
    return f"{rating.who}, {say.inside(rating.question)}" if rating.who else rating.question


def _rows(cell: FoundCell, say: Tongue, *, named: bool) -> Iterator[dict[str, Any]]:
    """The lines of one candidate, as many ratings in each as stand beside each other."""
    ratings = [_rating(rating, say, named=named) for rating in cell.ratings]
    across = _across(cell)
    for start in range(0, max(1, len(ratings)), across):
        yield {
            **_found(cell, say, why=True),
            "candidate": cell.candidate,
            "first": start == 0,
            "alone": len(cell.ratings) == 1 and bool(cell.ratings[0].value) and not (cell.marks or cell.agreed),
            "why_not": cell.why_not,
            "ratings": ratings[start : start + across] or [NO_RATING],
        }


def _rating(rating: RatedRow, say: Tongue, *, named: bool) -> dict[str, str]:
    because = say(" Because: {reason}", reason=rating.because) if rating.because else ""
    after = say("After the talk: {rating}.", rating=rating.after) + because if rating.after else ""
    return {
        "label": "" if named else _label(rating, say),
        "rating": f"{rating.rating} {MARK}" if rating.doubted else rating.rating,
        "after": after,
        "not_asked": not_asked(rating, say),
        "note": rating.note,
    }


def not_asked(rating: RatedRow, say: Tongue) -> str:
    """Why a question was not asked; where there is a rating all the same, why it was asked otherwise."""
    if not rating.not_asked_because:
        return ""
    done = "Changed, because: {reason}" if rating.asked else "Not asked, because: {reason}"
    return say(done, reason=rating.not_asked_because)


def moved_lines(stage: Stage, say: Tongue) -> list[dict[str, str]]:
    """Every rating that the talk moved, with the reason."""
    return [
        {
            "competency": part.name,
            "candidate": cell.candidate,
            "who": _label(rating, say),
            "moved": f"{rating.rating} → {rating.after}",
            "because": rating.because,
        }
        for part in stage.competencies
        for cell in part.cells
        for rating in cell.ratings
        if rating.after
    ]


def evenly(number: int, most: int) -> list[tuple[int, int]]:
    """The bounds of as few pieces as hold *number* with at most *most* in each, evenly filled."""
    pieces = -(-number // most)
    return [(number * n // pieces, number * (n + 1) // pieces) for n in range(pieces)]
