"""Kit in, overview.docx out: the whole plan on paper, for the hiring manager."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.kits.overview.coverage import days_of, form_of, matrix_of
from generator.kits.overview.lines import line_rows, line_summary, paper_rows, seen_rows, sentence
from generator.kits.overview.rules import rule_sentences, weight_rows
from generator.kits.overview.sight import reckoned, sight_of
from generator.kits.overview.structure import count, structure_rows, summary
from generator.kits.overview.widths import fit_columns
from generator.model import DRAFT, Audit, Kit, short_version
from generator.office import one_line, render_word
from generator.wording import of_plan

NOTHING_SHORT = "Nothing: every competency has at least two raters inside everyone's minutes."
NOTHING_SHORT_OF_ONE = "Nothing: every competency has a rater inside everyone's minutes; a short interview needs one."
NOTHING_NAMED = "Nothing was named when this plan was made."


def render(
    kit: Kit, short: Sequence[str], audit: Callable[[], Audit], template: Path, *, draft: bool = False
) -> bytes:
    """The overview as a Word document; *short* are the sentences on what the plan falls short of.

    *audit* tells what is known of the kit beforehand. A *draft* says that it is not approved.
    """
    opening = kit.requisition
    properties = {
        "title": f"Overview: {opening.title}",
        "subject": opening.id,
        "language": of_plan(kit).locale,
        "paper": opening.sheet,
    }
    context = _context(kit, short, audit()) | {"draft": DRAFT if draft else ""}
    return fit_columns(render_word(template, context, properties))


def _context(kit: Kit, short: Sequence[str], audit: Audit) -> dict[str, Any]:
    return {
        **_opening(kit),
        "matrix": matrix_of(kit),
        "days": days_of(kit),
        "short": [sentence(one_line(text)) for text in short],
        "nothing_short": _nothing_short(kit),
        "weights": weight_rows(kit),
        "rules": rule_sentences(kit),
        "papers": paper_rows(kit),
        "sight": sight_of(kit, audit.sight),
        "reckoned": reckoned(audit.sight),
        "line_summary": line_summary(kit),
        "lines": line_rows(kit),
        "seen": seen_rows(kit),
        "structure_summary": summary(audit.components),
        "structure": structure_rows(audit.components, of_plan(kit)),
        "provenance": _provenance(kit),
    }


def _opening(kit: Kit) -> dict[str, str]:
    requisition = kit.requisition
    level = f"{requisition.level.capitalize()} level"
    if requisition.manages_people is not None:
        level += ", manages people" if requisition.manages_people else ", manages nobody"
    known = [requisition.organisation, level, form_of(kit), count(len(kit.competencies), "competency")]
    return {
        "title": one_line(requisition.title),
        "form": " · ".join(one_line(part) for part in known if part),
        "numbers": one_line(requisition.numbers or ""),
        "kit": requisition.id,
        "version": short_version(kit.version),
    }


def _nothing_short(kit: Kit) -> str:
    fewest = min((len(kit.raters_of(c)) for c in kit.competencies), default=0)
    if fewest >= 2:
        return NOTHING_SHORT
    return NOTHING_SHORT_OF_ONE if kit.short and fewest else NOTHING_NAMED


def _provenance(kit: Kit) -> str:
    made = kit.provenance
    parts = [
        f"Kit {kit.requisition.id}, version {short_version(kit.version)}, rules {short_version(kit.rules_digest)}",
        f"catalogue version {made.catalogue_version} ({short_version(made.catalogue)})",
        f"posting {short_version(made.posting)}",
        f"templates {short_version(made.templates)}",
        f"panelpack {made.program}",
    ]
    return "Made from: " + "; ".join(parts) + "."
