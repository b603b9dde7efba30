"""Kit in, overview.docx out: the whole plan on paper, for the hiring manager."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.kits.overview.coverage import days_of, form_of, matrix_of
from generator.kits.overview.lines import line_rows, line_summary, paper_rows, seen_rows
from generator.kits.overview.rules import rule_sentences, weight_rows
from generator.kits.overview.sight import reckoned, sight_of
from generator.kits.overview.structure import structure_rows, summary
from generator.kits.overview.widths import fit_columns
from generator.kits.phrases import sentence
from generator.model import DRAFT, Audit, Kit, Level, short_version
from generator.office import one_line, printable, render_word
from generator.wording import of_panel

NOTHING_SHORT = "Nothing: every competency has at least two raters inside everyone's minutes."
NOTHING_SHORT_OF_ONE = "Nothing: every competency has a rater inside everyone's minutes; a short interview needs one."
NOTHING_NAMED = "Nothing was named when this plan was made."
LEVELS = {
    Level.ENTRY: "Entry level",
    Level.CONTRIBUTOR: "Contributor level",
    Level.MANAGER: "Manager level",
    Level.DIRECTOR: "Director level",
    Level.EXECUTIVE: "Executive level",
}
MADE_FROM = (
    "Made from: Kit {kit}, version {version}, rules {rules}; catalogue version {catalogue} ({digest}); posting "
    "{posting}; templates {templates}; panelpack {program}."
)


def render(
    kit: Kit, short: Sequence[str], audit: Callable[[], Audit], template: Path, *, draft: bool = False
) -> bytes:
    """The overview as a Word document; *short* are the sentences on what the plan falls short of.

    *audit* tells what is known of the kit beforehand. A *draft* says that it is not approved.
    """
    opening, say = kit.requisition, of_panel(kit)
    properties = {
        "title": say("Overview: {role}", role=opening.title),
        "subject": opening.id,
        "language": say.locale,
        "paper": opening.sheet,
    }
    context = _context(kit, short, audit()) | {"draft": say(DRAFT) if draft else ""}
    return fit_columns(render_word(template, context, properties), say)


def _context(kit: Kit, short: Sequence[str], audit: Audit) -> dict[str, Any]:
    say = of_panel(kit)
    return {
        **_opening(kit),
        "matrix": matrix_of(kit),
        "days": days_of(kit),
        "short": [sentence(in_a_line(say.clause(text))) for text in short],
        "nothing_short": _nothing_short(kit),
        "weights": weight_rows(kit),
        "rules": rule_sentences(kit),
        "papers": paper_rows(kit),
        "sight": sight_of(kit, audit.sight),
        "reckoned": reckoned(audit.sight, say),
        "line_summary": line_summary(kit),
        "lines": line_rows(kit),
        "seen": seen_rows(kit),
        "structure_summary": summary(audit.components, say),
        "structure": structure_rows(audit.components, say),
        "provenance": _provenance(kit),
    }


def in_a_line(text: str) -> str:
    """The text without line breaks; the spaces at which French breaks no line stay."""
    return re.sub(r"[ \t\n]+", " ", printable(text)).strip()


def _opening(kit: Kit) -> dict[str, str]:
    requisition, say = kit.requisition, of_panel(kit)
    level = say(LEVELS[requisition.level])
    if requisition.manages_people is not None:
        manages = "{level}, manages people" if requisition.manages_people else "{level}, manages nobody"
        level = say(manages, level=level)
    rated = say.counted("{n} competency|{n} competencies", len(kit.competencies))
    known = [requisition.organisation, level, form_of(kit), rated]
    return {
        "title": one_line(requisition.title),
        "form": " · ".join(in_a_line(part) for part in known if part),
        "numbers": one_line(requisition.numbers or ""),
        "kit": requisition.id,
        "version": short_version(kit.version),
    }


def _nothing_short(kit: Kit) -> str:
    say = of_panel(kit)
    fewest = min((len(kit.raters_of(c)) for c in kit.competencies), default=0)
    if fewest >= 2:
        return say(NOTHING_SHORT)
    return say(NOTHING_SHORT_OF_ONE if kit.short and fewest else NOTHING_NAMED)


def _provenance(kit: Kit) -> str:
    made = kit.provenance
    return of_panel(kit)(
        MADE_FROM,
        kit=kit.requisition.id,
        version=short_version(kit.version),
        rules=short_version(kit.rules_digest),
        catalogue=made.catalogue_version,
        digest=short_version(made.catalogue),
        posting=short_version(made.posting),
        templates=short_version(made.templates),
        program=made.program,
    )
