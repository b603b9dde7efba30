"""The debrief as the object of debrief.json; what cannot be known is null."""

import json
from dataclasses import asdict

from generator.model import Debrief, FoundCandidate, FoundCompetency, Mark, Rating, Rules

NOT_COMPUTED = {"value": None, "low": None, "high": None, "n": None, "why_not": "this version does not compute it"}
UNKNOWN_TOTAL = {"value": None, "low": None, "high": None, "after_discussion": None}


def render(debrief: Debrief, number: int | None) -> str:
    """The object, its keys in the order of the contract; *number* is null before a debrief is written."""
    found = {
        "kit": debrief.kit,
        "version": debrief.version,
        "number": number,
        "interim": debrief.interim,
        "rules": _rules(debrief.rules),
        "candidates": [_candidate(c) for c in debrief.candidates],
        "interviewers": [],
        "reliability": {"alpha_ordinal": NOT_COMPUTED, "icc": NOT_COMPUTED},
        "missing": [{"seat": seat, "candidate": candidate} for seat, candidate in debrief.missing],
        "problems": [
            {"file": p.file, "place": p.place, "code": p.code, "message": p.message, "action": p.action}
            for p in debrief.problems
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _rules(rules: Rules) -> dict[str, object]:
    return asdict(rules)


def _candidate(candidate: FoundCandidate) -> dict[str, object]:
    return {
        "code": candidate.code,
        "stage": candidate.stage,
        "total": {**UNKNOWN_TOTAL, "n": candidate.n, "of": candidate.of},
        "points": None,
        "next": None,
        "minimums": [],
        "competencies": [_competency(c) for c in candidate.competencies],
    }


def _competency(competency: FoundCompetency) -> dict[str, object]:
    return {
        "id": competency.id,
        "slot": competency.slot,
        "mean": competency.mean,
        "n": competency.n,
        "of": competency.of,
        "range": competency.range,
        "agreed": None,
        "ratings": [
            {
                "seat": r.seat,
                "interviewer": r.interviewer,
                "question": r.question,
                "rating": _rating(r.rating),
                "note": r.note,
            }
            for r in competency.ratings
        ],
    }


def _rating(rating: Rating | None) -> int | str | None:
    return rating.value if isinstance(rating, Mark) else rating
