"""The debrief as the object of debrief.json: codes and no names, numbers unrounded, null for what cannot be known."""

import json
from dataclasses import asdict

from generator.model import (
    Compared,
    CutLine,
    Debrief,
    Estimate,
    FoundCandidate,
    FoundCompetency,
    FoundPoints,
    FoundRating,
    FoundTotal,
    InterviewerFigures,
    Mark,
    OtherRule,
    Rating,
    Reliability,
    Rules,
    TalkPoint,
)
from generator.reports.tables.wording import float_of

Object = dict[str, object]


def render(debrief: Debrief, number: int | None) -> str:
    """The object, its keys in the order of the contract; *number* is null before a debrief is written."""
    found: Object = {
        "kit": debrief.kit,
        "version": debrief.version,
        "number": number,
        "interim": debrief.interim,
        "rules": _rules(debrief.rules),
        "candidates": [_candidate(c) for c in debrief.candidates],
        "interviewers": [_interviewer(i) for i in debrief.interviewers],
        "reliability": _reliability(debrief.reliability),
        "missing": [{"seat": seat, "candidate": candidate} for seat, candidate in debrief.missing],
        "problems": [
            {"file": p.file, "place": p.place, "code": p.code, "message": p.message, "action": p.action}
            for p in debrief.problems
        ],
        "partial": list(debrief.partial),
        "excused": [{"seat": seat, "candidate": code, "reason": why} for seat, code, why in debrief.excused],
        "held_reasons": list(debrief.held_reasons),
        "talk": [_point(p) for p in debrief.talk],
        "cut": [_cut(c) for c in debrief.cut],
        "other_rules": [_other_rule(r) for r in debrief.other_rules],
        "changes": [asdict(c) for c in debrief.changes],
        "meeting": None if debrief.meeting is None else asdict(debrief.meeting),
        "earlier_meetings": [asdict(held) for held in debrief.earlier_meetings],
        "withdrew": [{"status": gone.status} | _candidate(gone.found) for gone in debrief.withdrew],
        "asked_besides": [asdict(asked) for asked in debrief.besides],
        "other_reliability": [_reliability(found) for found in debrief.other_reliability],
        "read_instead": list(debrief.read_instead),
        "title": debrief.title,
        "organisation": debrief.organisation,
        "openings": debrief.openings,
        "rules_digest": debrief.rules_digest,
        "program": debrief.program,
    }
    return json.dumps(found, ensure_ascii=False, indent=1, allow_nan=False)


def _rules(rules: Rules) -> Object:
    """The rules under the names that kit.yaml gives them."""
    told: Object = {**asdict(rules), "scale": list(rules.scale), "tie": list(rules.tie)}
    if rules.points is not None:
        other = [{"id": name, "max": most} for name, most in rules.points.other]
        told["points"] = asdict(rules.points) | {"other": other}
    return told


def _candidate(candidate: FoundCandidate) -> Object:
    points = candidate.points
    return {
        "code": candidate.code,
        "stage": candidate.stage,
        "rank": candidate.rank,
        "total": _total(candidate.total),
        "points": None if points is None else float_of(points.value),
        "points_detail": None if points is None else _points(points),
        "next": None if candidate.next is None else candidate.next.standing.value,
        "next_detail": None if candidate.next is None else _compared(candidate.next),
        "minimums": [
            {
                "competency": m.competency, "slot": m.slot, "minimum": float(m.minimum),
                "mean": float_of(m.mean), "state": m.state.value, "reason": m.reason,
            }
            for m in candidate.minimums
        ],
        "musts": [
            {"line": m.line, "text": m.text, "state": m.state.value, "why": m.why, "places": list(m.places)}
            for m in candidate.musts
        ]
        + [
            {"line": m.line, "text": m.text, "state": "equivalent", "why": m.source, "places": list(m.places)}
            for m in candidate.equivalents
        ],
        "competencies": [_competency(c) for c in candidate.competencies],
    }  # fmt: skip


def _total(total: FoundTotal) -> Object:
    return {
        "value": float_of(total.value),
        "low": total.low,
        "high": total.high,
        "n": total.n,
        "of": total.of,
        "after_discussion": float_of(total.after_discussion),
        "independent": float_of(total.independent),
        "why_not": total.why_not,
        "why_no_interval": total.why_no_interval,
        "left_out": list(total.left_out),
    }


def _points(points: FoundPoints) -> Object:
    return {
        "exact": float_of(points.exact),
        "of": float(points.of),
        "interview": float_of(points.interview),
        "interview_max": float(points.interview_most),
        "other": [{"id": o.id, "score": float_of(o.score), "max": float(o.most)} for o in points.other],
        "passed": points.passed,
        "why_not": points.why_not,
    }


def _compared(compared: Compared) -> Object:
    return {
        "against": compared.against,
        "difference": float_of(compared.difference),
        "low": compared.low,
        "high": compared.high,
        "interviewers": compared.interviewers,
    }


def _competency(competency: FoundCompetency) -> Object:
    return {
        "id": competency.id,
        "slot": competency.slot,
        "printed_name": competency.printed_name,
        "must": competency.must,
        "weight": float(competency.weight),
        "mean": float_of(competency.mean),
        "median": float_of(competency.median),
        "figure": float_of(competency.figure),
        "n": competency.n,
        "of": competency.of,
        "range": competency.range,
        "agreed": competency.agreed,
        "agreed_because": competency.agreed_because,
        "after_discussion": float_of(competency.after),
        "ratings": [_found_rating(r) for r in competency.ratings],
    }


def _found_rating(rating: FoundRating) -> Object:
    return {
        "seat": rating.seat,
        "interviewer": rating.interviewer,
        "person": rating.person,
        "question": rating.question,
        "rating": _rating(rating.rating),
        "note": rating.note,
        "held_for_hr": rating.held,
        "not_asked_because": rating.not_asked_because,
        "after_talk": _rating(rating.after),
        "moved_because": rating.after_because,
    }


def _rating(rating: Rating | None) -> int | str | None:
    return rating.value if isinstance(rating, Mark) else rating


def _interviewer(person: InterviewerFigures) -> Object:
    return {
        "name": person.name,
        "person": person.person,
        "ratings": person.ratings,
        "n": person.n,
        "mean": float_of(person.mean),
        "colleagues_mean": float_of(person.colleagues_mean),
        "why_not": person.why_not,
    }


def _reliability(found: Reliability) -> Object:
    return {
        "stage": found.stage,
        "alpha_ordinal": _estimate(found.alpha_ordinal),
        "icc": _estimate(found.icc) | {"form": found.icc_form},
        "icc_mean": _estimate(found.icc_mean) | {"raters": float_of(found.icc_raters)},
        "icc_of": {
            "questions": None if found.icc_questions is None else list(found.icc_questions),
            "left_out": list(found.icc_left_out),
            "of_fewer": found.icc_of_fewer,
        },
        "answers": [
            {
                "candidate": a.candidate, "question": a.question, "n": a.n,
                "deviation": float(a.deviation), "r_wg": float(a.r_wg),
            }
            for a in found.answers
        ],
        "why_no_answers": found.why_no_answers,
    }  # fmt: skip


def _estimate(found: Estimate) -> Object:
    return {"value": found.value, "low": found.low, "high": found.high, "n": found.n, "why_not": found.why_not}


def _point(point: TalkPoint) -> Object:
    competency = None if point.competency is None else {"id": point.competency[0], "slot": point.competency[1]}
    return {
        "topic": point.topic.value,
        "stage": point.stage,
        "candidate": point.candidate,
        "competency": competency,
        "text": point.text,
        "ratings": [{"seat": r.seat, "question": r.question} for r in point.ratings],
    }


def _cut(line: CutLine) -> Object:
    return {
        "stage": line.stage,
        "openings": line.openings,
        "above": line.above,
        "below": line.below,
        "standing": line.compared.standing.value,
        "compared": _compared(line.compared),
        "close": list(line.close),
    }


def _other_rule(rule: OtherRule) -> Object:
    totals = [{"candidate": code, "total": float_of(total)} for code, total in rule.totals]
    return {"stage": rule.stage, "rule": rule.rule, "totals": totals, "changes_order": rule.changes_order}
