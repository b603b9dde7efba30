"""Tables of one reader in, a Word document out: chair.docx, from which the meeting is run, and manager.docx."""

from pathlib import Path

from generator.office import one_line, render_word
from generator.reports.tables import Reader, Report
from generator.reports.word.columns import fit_columns
from generator.reports.word.context import context_of

__all__ = ["render"]

TITLES = {
    Reader.CHAIR: "Debrief for the chair: {role}",
    Reader.MANAGER: "Debrief for the manager: {role}",
    Reader.HR: "Debrief for HR: {role}",
}


def render(report: Report, template: Path) -> bytes:
    """The report as a Word document: its reader decides what it holds, the template what of that is printed."""
    head = report.head
    title = report.say(TITLES[head.reader], role=one_line(head.title))
    if head.interim:
        title = f"{head.interim}. {title}"
    properties = {"title": title, "subject": head.provenance, "language": report.say.locale, "paper": head.paper}
    return fit_columns(render_word(template, context_of(report), properties))
