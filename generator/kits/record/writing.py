"""Kit in, the text of kit.yaml out: stable order, short comments, nothing that YAML would read otherwise."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

import yaml

from generator.kits.record.translations import written_asking, written_name, written_question
from generator.model import (
    Fact,
    Interviewer,
    JobReview,
    Kit,
    Line,
    PlannedQuestion,
    RatedCompetency,
    Rules,
    ScreeningLine,
    Seat,
    SeenCompetency,
    Session,
)

ENDLESS = 10**6
RARELY_SAID = ("jurisdiction", "paper", "timezone")
HEADER = """\
# The plan of one opening, for people to read and change; `panelpack build` uses it as it stands.
# No candidate stands here (they are in candidates.csv). A question keeps its id (q1, q2, …): cards refer to it.
# Times are minutes. Ratings run from 1 (well below) to 5 (well above); 3 meets what the job needs.
"""
COMMENTS = {
    "requisition": "# The opening. contact, return_to, return_by and decision_by are printed as you type them.",
    "panel": "# Who interviews. focus, not and expert are ids of competencies (wishes, exclusions, knows the field).",
    "competencies": "# What is rated. Weights are equal unless you give a reason; at most 2 to 1. At most two\n"
    "# minimums, each with a reason. because: the numbers (n) of the posting's lines below.",
    "sessions": "# Who asks what, in this order, of every candidate. A question with a slot needs look_for: points\n"
    "# from somebody who knows the field.",
    "screening": "# Checked on paper, the same for every candidate; no interview question.",
    "facts": "# Asked and written down by one seat; not rated.",
    "rules": "# How ratings are added up. Fix this before the first interview.",
    "review": "# What two people who know the job say of it (plan-review.xlsx), and who approved the plan.",
    "seen": "# Seen in the posting, not rated here.",
    "provenance": "# What this plan was made from.",
    "lines": "# Every line of the posting and what became of it.",
}
WIDTH = 110


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key and writes rows in one line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


class _Row(list[Any]):
    """A list that is written in one line."""


def _represent_row(dumper: yaml.SafeDumper, row: _Row) -> yaml.Node:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", row, flow_style=True)


_Dumper.add_representer(_Row, _represent_row)


def in_one_line(value: object) -> str:
    """A value of kit.yaml as it can stand in a line, quoted where YAML would read it otherwise."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, allow_unicode=True, default_flow_style=True, sort_keys=False, width=ENDLESS
    )
    return text.removesuffix("...\n").strip()


def write(kit: Kit) -> str:
    """The whole of kit.yaml."""
    parts = [HEADER]
    for name, value in sections(kit):
        parts.append(COMMENTS.get(name, "") + "\n" if name in COMMENTS else "")
        parts.append(block({name: value}) + "\n\n")
    return "".join(parts).rstrip("\n") + "\n"


def block(value: object, column: int = 0) -> str:
    """A part of kit.yaml as its lines, for a place that begins at *column*."""
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH - column)
    return text.rstrip("\n")


def sections(kit: Kit) -> Iterable[tuple[str, object]]:
    """The fields of the file in order, as YAML takes them."""
    requisition = kit.requisition
    yield "kit", 1
    opening = {f.name: _plain(getattr(requisition, f.name)) for f in fields(requisition)}
    yield "requisition", {name: value for name, value in opening.items() if value or name not in RARELY_SAID}
    if kit.short:
        yield "short", True
    yield "panel", [person_fields(p) for p in kit.panel]
    yield "competencies", [_competency(c) for c in kit.competencies]
    yield "sessions", [_session(s) for s in kit.sessions]
    yield "screening", [_screening(line) for line in kit.screening]
    yield "facts", [_fact(fact) for fact in kit.facts]
    yield "rules", _rules(kit.rules)
    if kit.review != JobReview():
        yield "review", _review(kit.review)
    yield "seen", [_seen(c) for c in kit.seen]
    yield "provenance", {f.name: getattr(kit.provenance, f.name) for f in fields(kit.provenance)}
    yield "lines", [_line(line) for line in kit.lines]


def _plain(value: object) -> object:
    return str(value) if isinstance(value, str) else value


def _given(**values: object) -> dict[str, object]:
    """The fields that say something."""
    return {name.rstrip("_"): value for name, value in values.items() if value not in (None, (), [], False)}


def person_fields(person: Interviewer) -> dict[str, object]:
    """A person of the panel, field by field, as they stand in kit.yaml."""
    named = {"name": person.name, "key": person.key, "minutes": person.minutes, "stage": person.stage}
    return named | _given(
        together=person.together,
        focus=_Row(person.focus),
        not_=_Row(person.excludes),
        expert=_Row(person.expert),
        date=person.date,
        start=person.start,
    )


def _competency(competency: RatedCompetency) -> dict[str, object]:
    return {
        "id": competency.id,
        "slot": competency.slot,
        "printed_name": competency.printed_name,
        "definition": competency.definition,
        **written_name(competency.translations),
        "weight": _number(competency.weight),
        "minimum": competency.minimum if competency.minimum is None else _number(competency.minimum),
        "reason": competency.reason,
        "because": _Row(competency.because),
    }


def _number(value: float) -> float:
    return int(value) if value == int(value) else value


def _session(session: Session) -> dict[str, object]:
    return {
        "id": session.id,
        "stage": session.stage,
        "minutes": session.minutes,
        "together": session.together,
        "opening": session.opening,
        "facts": session.facts,
        "candidate_questions": session.candidate_questions,
        "closing": session.closing,
        "seats": [_seat(seat) for seat in session.seats],
        "questions": [_question(q) for q in session.questions],
    }


def _seat(seat: Seat) -> dict[str, object]:
    return {"id": seat.id, "interviewer": seat.interviewer} | _given(earlier=[person_fields(p) for p in seat.earlier])


def _question(question: PlannedQuestion) -> dict[str, object]:
    head: dict[str, object] = {"id": question.id, "competency": question.competency}
    if question.slot is not None:
        head["slot"] = question.slot
    if question.slot is not None or question.look_for or question.exercise is not None:
        head["look_for"] = list(question.look_for)
    if question.exercise is not None:
        head["exercise"] = {"title": question.exercise.title} | _given(material=question.exercise.material)
    return head | {
        "question": question.source,
        "type": question.type,
        "minutes": question.minutes,
        "asks": question.asks,
        "rates": _Row(question.rates),
        "text": question.text,
        "fallback": question.fallback,
        "probes": [{"star": p.star, "text": p.text} for p in question.probes],
        "anchors": dict(enumerate(question.anchors, start=1)),
        **dict(written_question(question.translations)),
        **_given(translated_by=question.translated_by),
    }


def _screening(line: ScreeningLine) -> dict[str, object]:
    return {
        "id": line.id,
        "kind": line.kind.value,
        "importance": line.importance.value,
        "unit": line.unit,
        "text": line.text,
        "ask": line.ask,
    }


def _fact(fact: Fact) -> dict[str, object]:
    found = {"id": fact.id, "unit": fact.unit, "text": fact.text, "ask": fact.ask, "seat": fact.seat}
    return found | written_asking(fact.translations)


def _rules(rules: Rules) -> dict[str, object]:
    found: dict[str, object] = {f.name: getattr(rules, f.name) for f in fields(rules)}
    points = rules.points
    found |= {"scale": _Row(rules.scale), "tie": _Row(rules.tie)}
    if points is not None:
        other = [{"id": name, "max": _number(most)} for name, most in points.other]
        found["points"] = asdict(points) | {"other": other}
    return found


def _review(review: JobReview) -> dict[str, object]:
    declared = {"trained": review.trained, "applications_apart": review.applications_apart}
    return {
        "people": _Row(review.people),
        "approved_by": review.approved_by,
        "approved_on": review.approved_on,
        **{name: said for name, said in declared.items() if said},
        "answers": [
            {"competency": a.competency, "slot": a.slot, "needed": _Row(a.needed), "important": _Row(a.important)}
            for a in review.answers
        ],
    }


def _seen(competency: SeenCompetency) -> dict[str, object]:
    return {
        "id": competency.id,
        "slot": competency.slot,
        "printed_name": competency.printed_name,
        "why": competency.why,
        "because": _Row(competency.because),
    }


def _line(line: Line) -> dict[str, object]:
    return {
        "n": line.n,
        "line": line.line,
        "section": line.section,
        "text": line.text,
        "kind": line.kind.value,
        "importance": line.importance.value,
        "goes_to": line.goes_to.value,
        "why": line.why,
    }
