"""kit.yaml in, Kit out: typed field by field, then checked as a whole, every problem with its line."""

from collections.abc import Mapping, Sequence
from dataclasses import fields as fields_of
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.kits.record.checking import check
from generator.kits.record.opening import requisition_of
from generator.kits.record.places import Places
from generator.kits.record.questions import question_of
from generator.kits.record.rules import numbers, rules_of
from generator.kits.record.translations import ASKED, NAMED, asked_in, named_in
from generator.model import (
    Fact,
    GoesTo,
    Importance,
    Interviewer,
    JobReview,
    Judgement,
    Kind,
    Kit,
    Line,
    Provenance,
    RatedCompetency,
    ScreeningLine,
    Seat,
    SeenCompetency,
    Session,
    in_interview_language,
)
from generator.yaml_source import Fields, Node, load, parse

TOP = "kit requisition short panel competencies sessions screening facts rules review seen provenance lines".split()
PERSON = "name key minutes stage together focus not expert date start".split()
COMPETENCY = (*"id slot printed_name definition weight minimum reason because".split(), *NAMED)
SESSION = "id stage minutes together opening facts candidate_questions closing seats questions".split()
NOTHING = Node({}, Place(""))


def read(path: Path) -> Kit:
    """The kit of a folder or of its kit.yaml, as it is asked. PlanError names everything wrong, by line."""
    return in_interview_language(read_as_written(path))


def read_as_written(path: Path) -> Kit:
    """The kit with every text as kit.yaml has it and its translations beside, for those who write it again."""
    path = path / "kit.yaml" if path.is_dir() else path
    if not path.exists():
        raise PlanError(Problem(Place(str(path)), "there is no kit here; `panelpack plan` makes one"))
    problems: list[Problem] = []
    text = load(path, problems)
    if text is None:
        raise PlanError(*problems)
    return parsed(text, str(path))


def parsed(text: str, file: str) -> Kit:
    """The kit of a YAML text; *file* is what messages call it. PlanError names everything wrong, by line."""
    problems: list[Problem] = []
    root = parse(text, file, problems)
    if root is None or not isinstance(root.value, Mapping):
        raise PlanError(*(problems or [Problem(Place(file), "this file holds no kit")]))
    kit = _kit(root, problems)
    check(kit, Places(root, problems), problems)
    if problems:
        raise PlanError(*problems)
    return kit


def _kit(root: Node, problems: list[Problem]) -> Kit:
    top = Fields(root, problems, TOP)
    if top.text("kit") not in ("", "1"):
        top.wrong(top.place_of("kit"), "'kit' must be 1, the form that this program knows")
    for needed in ("requisition", "panel", "competencies", "sessions", "provenance", "lines"):
        if not top.has(needed):
            top.wrong(top.place_of(needed), f"'{needed}' is missing")
    requisition, provenance = top.node("requisition"), top.node("provenance")
    return Kit(
        requisition=requisition_of(requisition or NOTHING, problems if requisition else []),
        panel=tuple(_person(n, problems) for n in top.items("panel")),
        competencies=tuple(_competency(n, problems) for n in top.items("competencies")),
        sessions=tuple(_session(n, problems) for n in top.items("sessions")),
        screening=tuple(_screening(n, problems) for n in top.items("screening")),
        facts=tuple(_fact(n, problems) for n in top.items("facts")),
        rules=rules_of(top.node("rules"), problems),
        seen=tuple(_seen(n, problems) for n in top.items("seen")),
        provenance=_provenance(provenance or NOTHING, problems if provenance else []),
        lines=tuple(_line(n, problems) for n in top.items("lines")),
        short=top.flag("short", False),
        review=_review(top.node("review"), problems),
    )


def _person(node: Node, problems: list[Problem]) -> Interviewer:
    fields = Fields(node, problems, PERSON)
    return Interviewer(
        name=fields.text("name"),
        key=fields.text("key"),
        minutes=fields.integer("minutes", low=1, high=600),
        stage=fields.optional("stage") or "panel",
        together=fields.flag("together", False),
        focus=fields.texts("focus"),
        excludes=fields.texts("not"),
        expert=fields.texts("expert"),
        date=fields.optional("date"),
        start=fields.optional("start"),
    )


def _competency(node: Node, problems: list[Problem]) -> RatedCompetency:
    fields = Fields(node, problems, COMPETENCY)
    return RatedCompetency(
        id=fields.text("id"),
        slot=fields.optional("slot"),
        printed_name=fields.text("printed_name"),
        definition=fields.text("definition"),
        weight=fields.number("weight", 1.0),
        minimum=fields.number("minimum", 0.0) if fields.has("minimum") else None,
        reason=fields.optional("reason"),
        because=numbers(fields, "because"),
        translations=named_in(fields),
    )


def _session(node: Node, problems: list[Problem]) -> Session:
    fields = Fields(node, problems, SESSION)
    return Session(
        id=fields.text("id"),
        stage=fields.optional("stage") or "panel",
        minutes=fields.integer("minutes", low=1, high=600),
        together=fields.flag("together", False),
        opening=fields.integer("opening", 0),
        facts=fields.integer("facts", 0),
        candidate_questions=fields.integer("candidate_questions", 0),
        closing=fields.integer("closing", 0),
        seats=tuple(_seat(n, problems) for n in fields.items("seats")),
        questions=tuple(question_of(n, problems) for n in fields.items("questions")),
    )


def _seat(node: Node, problems: list[Problem]) -> Seat:
    fields = Fields(node, problems, ("id", "interviewer", "earlier"))
    earlier = tuple(_person(n, problems) for n in fields.items("earlier"))
    return Seat(id=fields.text("id"), interviewer=fields.text("interviewer"), earlier=earlier)


def _screening(node: Node, problems: list[Problem]) -> ScreeningLine:
    fields = Fields(node, problems, ("id", "kind", "importance", "unit", "text", "ask"))
    return ScreeningLine(
        id=fields.text("id"),
        kind=fields.choice("kind", Kind),
        importance=fields.choice("importance", Importance),
        unit=fields.integer("unit"),
        text=fields.text("text"),
        ask=fields.text("ask"),
    )


def _fact(node: Node, problems: list[Problem]) -> Fact:
    fields = Fields(node, problems, ("id", "unit", "text", "ask", "seat", *ASKED))
    return Fact(
        id=fields.text("id"),
        unit=fields.integer("unit"),
        text=fields.text("text"),
        ask=fields.text("ask"),
        seat=fields.text("seat"),
        translations=asked_in(fields),
    )


def _review(node: Node | None, problems: list[Problem]) -> JobReview:
    if node is None:
        return JobReview()
    fields = Fields(node, problems, [f.name for f in fields_of(JobReview)])
    return JobReview(
        people=_pair(fields, "people"),
        answers=tuple(_judgement(n, problems) for n in fields.items("answers")),
        approved_by=fields.optional("approved_by"),
        approved_on=fields.optional("approved_on"),
        trained=_declared(fields, "trained"),
        applications_apart=_declared(fields, "applications_apart"),
    )


def _declared(fields: Fields, name: str) -> str:
    """`yes` or `no`; nothing while nobody has said."""
    said = (fields.optional(name) or "").casefold()
    if said in ("", "yes", "no"):
        return said
    fields.wrong(fields.place_of(name), f"'{name}' holds '{said}', not yes or no")
    return ""


def _judgement(node: Node, problems: list[Problem]) -> Judgement:
    fields = Fields(node, problems, [f.name for f in fields_of(Judgement)])
    return Judgement(
        competency=fields.text("competency"),
        slot=fields.optional("slot"),
        needed=_pair(fields, "needed", ("", "yes", "no")),
        important=_pair(fields, "important", ("", "1", "2", "3", "4", "5")),
    )


def _pair(fields: Fields, name: str, allowed: Sequence[str] = ()) -> tuple[str, str]:
    """What each of the two people says; a field that is left out says nothing."""
    found = fields.texts(name) if fields.has(name) else ("", "")
    if len(found) != 2:
        fields.wrong(fields.place_of(name), f"'{name}' has {len(found)} entries; it has one for each of two people")
        return "", ""
    for text in found:
        if allowed and text not in allowed:
            known = ", ".join(filter(None, allowed))
            fields.wrong(fields.place_of(name), f"'{name}' holds '{text}', not one of {known}, or nothing")
    return found[0], found[1]


def _seen(node: Node, problems: list[Problem]) -> SeenCompetency:
    fields = Fields(node, problems, ("id", "slot", "printed_name", "why", "because"))
    return SeenCompetency(
        id=fields.text("id"),
        slot=fields.optional("slot"),
        printed_name=fields.text("printed_name"),
        why=fields.text("why"),
        because=numbers(fields, "because"),
    )


def _provenance(node: Node, problems: list[Problem]) -> Provenance:
    names: Sequence[str] = [f.name for f in fields_of(Provenance)]
    fields = Fields(node, problems, names)
    return Provenance(
        catalogue_version=fields.text("catalogue_version"),
        catalogue=fields.text("catalogue"),
        posting=fields.text("posting"),
        templates=fields.text("templates"),
        program=fields.text("program"),
    )


def _line(node: Node, problems: list[Problem]) -> Line:
    fields = Fields(node, problems, [f.name for f in fields_of(Line)])
    return Line(
        n=fields.integer("n"),
        line=fields.integer("line", low=1, high=10**9) if fields.has("line") else None,
        section=fields.optional("section"),
        text=fields.text("text"),
        kind=fields.choice("kind", Kind),
        importance=fields.choice("importance", Importance),
        goes_to=fields.choice("goes_to", GoesTo),
        why=fields.optional("why"),
    )
