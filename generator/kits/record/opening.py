"""The opening as kit.yaml has it: what is filled, where, and what is said to whom."""

from collections.abc import Sequence
from dataclasses import fields as fields_of

from generator import zones
from generator.errors import Problem, did_you_mean
from generator.model import JURISDICTIONS, Level, Requisition
from generator.yaml_source import Fields, Node


def requisition_of(node: Node, problems: list[Problem]) -> Requisition:
    """The opening that stands there; what is wrong in it goes to *problems*."""
    names = [f.name for f in fields_of(Requisition)]
    fields = Fields(node, problems, names)
    return Requisition(
        id=fields.text("id"),
        title=fields.text("title"),
        organisation=fields.optional("organisation"),
        level=fields.choice("level", Level),
        manages_people=fields.flag("manages_people", False) if fields.has("manages_people") else None,
        numbers=fields.optional("numbers"),
        openings=_openings(fields),
        interview_language=fields.optional("interview_language") or "en",
        jurisdiction=_one_of(fields, "jurisdiction", JURISDICTIONS),
        paper=_one_of(fields, "paper", ("a4", "letter")),
        timezone=_timezone(fields),
        contact=fields.optional("contact"),
        return_to=fields.optional("return_to"),
        return_by=fields.optional("return_by"),
        decision_by=fields.optional("decision_by"),
    )


def _one_of(fields: Fields, name: str, allowed: Sequence[str]) -> str | None:
    said = fields.optional(name)
    if said is None or said.casefold() in allowed:
        return said and said.casefold()
    fields.wrong(fields.place_of(name), f"'{name}' is '{said}', not one of {', '.join(allowed)}")
    return None


def _timezone(fields: Fields) -> str | None:
    """The name of a time zone; no other way of saying one holds in summer as in winter."""
    said = fields.optional("timezone")
    if said is None or said in zones.names():
        return said
    near = next((name for name in zones.names() if name.casefold() == said.casefold()), None)
    guess = f"; did you mean '{near}'?" if near else did_you_mean(said, zones.names())
    message = f"'timezone' is '{said}', no time zone that is known; write Europe/Paris or America/New_York{guess}"
    fields.wrong(fields.place_of("timezone"), message)
    return None


def _openings(fields: Fields) -> int:
    number = fields.number("openings", 1)
    if number < 1 or number % 1:
        fields.wrong(fields.place_of("openings"), f"'openings' is {number:g}: how many people are sought, 1 or more")
        return 1
    return int(number)
