"""What is fixed before the first interview, in words: so that a later change can be shown before and after."""

from collections.abc import Iterator, Mapping

from generator.model.kit import Kit, PlannedQuestion, RatedCompetency, Rules
from generator.model.points import Points

RULES = ("combine", "no_example", "minimum_complete", "tie", "reveal", "notes", "show_raters", "approval")
NONE = "none"
# What stands on top of what goes out while a plan that needs an approval has none.
DRAFT = "DRAFT, not approved"
# What an exercise hands out is known by the pack, not by the kit: its path and digest.
MATERIAL = "material "
NO_MATERIAL: Mapping[str, str] = {}
ROUNDED = {"half-up": "halves up", "half-even": "halves to the even number"}


def plan_in_words(kit: Kit, materials: Mapping[str, str] = NO_MATERIAL) -> dict[str, str]:
    """What was agreed on before the first interview, part by part, by the id of the thing.

    All that `version` and `rules_digest` are the digests of is in it. Names as they are printed are not: another
    name for the same thing changes no plan. *materials* are what exercises hand out, by path, with a digest.
    """
    words = {name: text for q in kit.questions for name, text in _question(q)}
    words |= {name: text for c in kit.competencies for name, text in _competency(c)}
    return words | dict(_rules(kit.rules)) | {f"{MATERIAL}{path}": digest for path, digest in materials.items()}


def _question(question: PlannedQuestion) -> Iterator[tuple[str, str]]:
    yield f"{question.id}, question", question.text
    yield f"{question.id}, fallback", question.fallback or NONE
    for number, probe in enumerate(question.probes, start=1):
        yield f"{question.id}, probe {number}", f"{probe.star}: {probe.text}"
    for number, anchor in enumerate(question.anchors, start=1):
        yield f"{question.id}, anchor {number}", anchor


def _competency(competency: RatedCompetency) -> Iterator[tuple[str, str]]:
    name = competency.id if competency.slot is None else f"{competency.id}: {competency.slot}"
    yield f"weight of {name}", f"{competency.weight:g}"
    yield f"minimum of {name}", NONE if competency.minimum is None else f"{competency.minimum:g}"
    yield f"reason of {name}", competency.reason or NONE


def _rules(rules: Rules) -> Iterator[tuple[str, str]]:
    yield "rule scale", f"{rules.scale[0]} to {rules.scale[1]}"
    for name in RULES:
        yield f"rule {name}", _rule(getattr(rules, name))
    yield "rule points", NONE if rules.points is None else _points(rules.points)


def _rule(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _points(points: Points) -> str:
    parts = [f"{points.interview:g} of {points.total:g} from the interview"]
    parts += [f"{most:g} from {name}" for name, most in points.other]
    parts.append(f"zero points at a rating of {points.zero_at}")
    places = {0: "whole points", 1: "1 decimal"}.get(points.decimals, f"{points.decimals} decimals")
    parts.append(f"{places}, {ROUNDED.get(points.rounding, points.rounding)}")
    parts.append("no pass mark" if points.pass_mark is None else f"pass mark {points.pass_mark:g}")
    return ", ".join(parts)
