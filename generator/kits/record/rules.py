"""How ratings are added up, as kit.yaml says it, and lists of numbers."""

from dataclasses import fields as fields_of

from generator.errors import Problem
from generator.model import Points, Rules
from generator.yaml_source import Fields, Node

POINTS = "total interview other zero_at decimals rounding pass_mark".split()
LONGEST_NUMBER = 9
# What `recording` was called before notes by a program had a word of their own.
FORMER = {"with-consent": "recorded-with-consent"}


def numbers(fields: Fields, name: str) -> tuple[int, ...]:
    """A list of the numbers of lines, or of two for the scale."""
    found = []
    for text in fields.texts(name):
        if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER:
            found.append(int(text))
        else:
            fields.wrong(fields.place_of(name), f"'{name}' holds '{text}', not the number of a line")
    return tuple(found)


def rules_of(node: Node | None, problems: list[Problem]) -> Rules:
    """The rules, ours where none are given."""
    defaults = Rules()
    if node is None:
        return defaults
    fields = Fields(node, problems, [f.name for f in fields_of(Rules)])
    scale = numbers(fields, "scale") if fields.has("scale") else defaults.scale
    return Rules(
        scale=(scale[0], scale[1]) if len(scale) == 2 else (0, 0),
        combine=fields.optional("combine") or defaults.combine,
        no_example=fields.optional("no_example") or defaults.no_example,
        notes=fields.optional("notes") or defaults.notes,
        reveal=fields.optional("reveal") or defaults.reveal,
        minimum_complete=fields.number("minimum_complete", defaults.minimum_complete),
        tie=_ties(fields, defaults.tie),
        approval=fields.optional("approval") or defaults.approval,
        show_raters=fields.flag("show_raters", defaults.show_raters),
        recording=_recording(fields) or defaults.recording,
        points=_points(fields.node("points"), problems),
    )


def _recording(fields: Fields) -> str | None:
    said = fields.optional("recording")
    return said and FORMER.get(said, said)


def _ties(fields: Fields, default: tuple[str, ...]) -> tuple[str, ...]:
    node = fields.node("tie")
    if node is None:
        return default
    return (node.value,) if isinstance(node.value, str) else fields.texts("tie")


def _points(node: Node | None, problems: list[Problem]) -> Points | None:
    if node is None:
        return None
    fields = Fields(node, problems, POINTS)
    other = [Fields(n, problems, ("id", "max")) for n in fields.items("other")]
    return Points(
        total=fields.number("total", 100),
        interview=fields.number("interview", 100),
        other=tuple((o.text("id"), o.number("max", 0)) for o in other),
        zero_at=fields.integer("zero_at", 0, 0, 1),
        decimals=fields.integer("decimals", 0, 0, 4),
        rounding=fields.optional("rounding") or "half-up",
        pass_mark=fields.number("pass_mark", 0) if fields.has("pass_mark") else None,
    )
