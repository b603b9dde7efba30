"""A debrief in, meeting.xlsx out: what to talk about, a row for each rating, what the panel agrees on."""

from collections.abc import Mapping

from generator.forms.drawing import Form
from generator.forms.looks import STATUS
from generator.model import Debrief, Kit
from generator.reports.forms.identity import about, on_paper
from generator.reports.meeting import after_sheet, agreed_sheet, layout, live_line, talk_sheet
from generator.reports.meeting.top import LiveLine
from generator.reports.tables import Reader, tables_of


def write(debrief: Debrief, kit: Kit, names: Mapping[str, str], number: int) -> bytes:
    """The chair's form for a debrief; *names* gives candidates' names by code."""
    report = tables_of(debrief, kit, names, number, Reader.CHAIR)
    say = report.say
    form = Form(kit.requisition.sheet, say)
    mark = f"{report.head.interim}. " if report.head.interim else ""
    header = f"{mark}{on_paper(debrief, number, say)}"
    talk = talk_sheet.draw(form, report, header)
    wanted = 0
    if debrief.rules.combine == "agreed":
        wanted = sum(c.agreed is None for candidate in debrief.candidates for c in candidate.competencies)
    line = LiveLine(cell=talk.line, shown=live_line.shown(wanted, say))
    after = after_sheet.draw(form, debrief, kit, names, line, header)
    agreed = agreed_sheet.draw(form, debrief, kit, names, line, header)
    cells = live_line.Cells(
        alone=after.alone,
        changed=after.changed,
        lacks=after.lacks,
        agreed=agreed.settled,
        before=agreed.before,
        agreed_lacks=agreed.lacks,
        head=talk.head,
        wanted=wanted,
    )
    talk.page.formula(talk_sheet.LINE_ROW, 1, live_line.formula(cells, say), line.shown, STATUS, talk.page.last)
    is_ = about(layout.FORM, layout.VERSION, debrief, number) | {"ratings": str(len(after.rows) - 1)}
    return form.close(is_, (*after.rows, *agreed.rows), f"{mark}{say(layout.TITLE, role=debrief.title)}")
