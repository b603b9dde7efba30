"""What is fixed before the first interview, in words: so that a later change can be shown before and after."""

from collections.abc import Iterator

from generator.model.kit import Kit, PlannedQuestion, RatedCompetency

RULES = ("combine", "no_example", "minimum_complete", "tie", "points")


def plan_in_words(kit: Kit) -> dict[str, str]:
    """What `version` and `rules_digest` are the digests of, part by part, by a name that people know it by."""
    words = {name: text for q in kit.questions for name, text in _question(kit, q)}
    words |= {name: text for c in kit.competencies for name, text in _competency(c)}
    return words | {f"rule {name}": _rule(getattr(kit.rules, name)) for name in RULES}


def _question(kit: Kit, question: PlannedQuestion) -> Iterator[tuple[str, str]]:
    printed = kit.competency_of(question).printed_name
    yield f"{question.id} ({printed}), question", question.text
    yield f"{question.id} ({printed}), fallback", question.fallback or "none"
    for number, probe in enumerate(question.probes, start=1):
        yield f"{question.id} ({printed}), probe {number}", probe.text
    for number, anchor in enumerate(question.anchors, start=1):
        yield f"{question.id} ({printed}), anchor {number}", anchor


def _competency(competency: RatedCompetency) -> Iterator[tuple[str, str]]:
    name = competency.printed_name
    yield f"weight of {name}", f"{competency.weight:g}"
    yield f"minimum of {name}", "none" if competency.minimum is None else f"{competency.minimum:g}"


def _rule(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "none" if value is None else str(value)
