"""Tables of one reader in, a Word document out: chair.docx, from which the meeting is run, and manager.docx."""

from pathlib import Path

from generator.office import one_line, render_word
from generator.reports.tables import Report
from generator.reports.word.columns import fit_columns
from generator.reports.word.context import context_of

__all__ = ["render"]


def render(report: Report, template: Path) -> bytes:
    """The report as a Word document: its reader decides what it holds, the template what of that is printed."""
    head = report.head
    title = f"Debrief for the {head.reader}: {one_line(head.title)}"
    if head.interim:
        title = f"{head.interim}. {title}"
    properties = {"title": title, "subject": head.provenance, "language": "en-GB", "paper": head.paper}
    return fit_columns(render_word(template, context_of(report), properties))
