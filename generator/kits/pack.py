"""A kit in, the files of its pack out; the cards apart, which `scorecards` writes."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator import __version__
from generator.kits import brief, declaration, guide, overview, read_me, screening
from generator.model import Candidate, Kit, plan_in_words
from generator.office import template, templates_digest


def render(
    kit: Kit, candidates: Sequence[Candidate], short: Sequence[str], own_templates: Path | None = None
) -> Iterator[tuple[str, bytes]]:
    """Every document of the pack under its path in it; an organisation's own templates stand before ours."""
    yield "overview.docx", overview.render(kit, short, template("overview.docx", own_templates))
    yield "candidate-brief.docx", brief.render(kit, template("brief.docx", own_templates))
    yield "screening.xlsx", screening.render(kit, candidates)
    for session, seat, person in kit.seats:
        folder = f"send/{person.key}"
        yield f"{folder}/guide.docx", guide.render(kit, session, seat, template("guide.docx", own_templates))
        signed = declaration.render(kit, session, seat, candidates, template("declaration.docx", own_templates))
        yield f"{folder}/declaration.docx", signed
        yield f"{folder}/READ-ME.txt", read_me.render(kit, session, seat, candidates)


def manifest(kit: Kit, before: Mapping[str, object], own_templates: Path | None = None) -> dict[str, object]:
    """What the pack was made from: version, rules and templates, and every version that was sent out before.

    `history` keeps the digest of each question, so that a card of an older version still counts for
    the questions that did not change, and the plan in words, so that the debrief shows what changed.
    """
    asked = {q.id: q.digest for q in kit.questions}
    entry = {
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "questions": asked,
        "words": plan_in_words(kit),
    }
    found = before.get("history", [])
    history = [e for e in found if isinstance(e, dict)] if isinstance(found, list) else []
    if not history or (history[-1].get("version"), history[-1].get("rules_digest")) != (
        kit.version,
        kit.rules_digest,
    ):
        history.append(entry)
    return {
        "kit": kit.requisition.id,
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "program": __version__,
        "templates": templates_digest(own_templates),
        "history": history,
    }
