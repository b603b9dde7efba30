"""What the chair wrote down of the talk on the meeting form: for the chair, and for HR in a table."""

from generator.model import Debrief
from generator.reports.tables.competencies import View
from generator.reports.tables.shapes import Table
from generator.reports.tables.spoken import SaidRow


def said_rows(debrief: Debrief, view: View) -> tuple[SaidRow, ...]:
    """What was said, as this reader sees it; nothing for the manager, to whom raters may not be named."""
    if not view.names_raters:
        return ()
    return tuple(SaidRow(about=s.about, words=view.reason(s.words), place=s.place) for s in debrief.said)


def said_table(debrief: Debrief, view: View) -> Table:
    """The same for HR, with the cell of the form that it stands in."""
    rows, say = said_rows(debrief, view), view.say
    return Table(
        sheet=say("Moved in the talk"),
        title=say("What was said in the talk"),
        sentences=() if rows else (say("The meeting form keeps nothing of the talk."),),
        headings=(say("What it was about"), say("Where it stands"), say("What was said")),
        rows=tuple((row.about, row.place, row.words) for row in rows),
        widths=(48, 24, 60),
    )
