"""A kit and what it may choose from in, plan-review.xlsx out."""

from generator.forms.drawing import Form, Page
from generator.forms.looks import FILL_IN_DATE, FILL_IN_LINE, HEAD, LABEL, PLAIN, TITLE
from generator.kits.review import competencies_sheet, live_line, people_sheet, questions_sheet
from generator.kits.review.layout import (
    APART,
    APPROVED,
    APPROVED_BY,
    APPROVED_ON,
    CHOICES,
    FIRST_LISTED,
    FOOTER,
    FORM,
    LABELS,
    LIST_OF_COMPETENCIES,
    NUMBERED,
    SEAT,
    TRAINED,
    VERSION,
    WRITTEN,
    YES_NO,
    listed,
)
from generator.kits.review.prefilled import prefilled
from generator.kits.review.top import Top, header_of, new_page, put_known
from generator.model import Kit, short_version
from generator.model.review import Offer, Part
from generator.office import one_line
from generator.wording import of_plan

APPROVAL = (
    "Whoever answers for this selection approves the plan: what is rated, with which questions and weights, and by "
    "whom. After that panelpack freeze fixes it, and a later change needs a reason, which is shown wherever "
    "results are. Below that, say yes or no to two things that no file shows; the overview's last page takes them up."
)
CHOOSING = (
    "What “Take instead” offers: first what this posting names and the plan does not rate, then the whole catalogue. "
    "Where a field is to be named (a law, a tool, a market), type it under “Of which field”."
)


def write(kit: Kit, offer: Offer) -> bytes:
    """The form for a plan, with everything in it that is known already."""
    form, known = Form(kit.requisition.sheet, of_plan(kit)), prefilled(kit)
    top = Top(kit=kit, known=known, shown=live_line.shown(kit))
    first = competencies_sheet.open_sheet(form, top)
    questions_sheet.draw(form, top, offer)
    people_sheet.draw(form, top)
    by, on = _approved(form, top)
    _choices(form, kit, offer)
    cells = competencies_sheet.draw(first, top, listed(LIST_OF_COMPETENCIES, len(offer.competencies)))
    first.formula(3, 1, live_line.formula(cells, by, on), top.shown, live_line.LOOK, first.last)
    about = {
        "form": FORM,
        "layout": VERSION,
        "kit_id": one_line(kit.requisition.id),
        "kit_version": short_version(kit.version),
    }
    written = [(part, key, item, text) for (part, key, item), text in known.items()]
    numbered = [(q, str(n), o.source) for q, others in offer.instead.items() for n, o in enumerate(others, start=2)]
    numbered += [(q.id, "1", q.source) for q in kit.questions]
    lists = (WRITTEN, *written, NUMBERED, *((NUMBERED[0], *row) for row in numbered))
    return form.close(about, lists, f"Review of the plan: {kit.requisition.title}")


def _approved(form: Form, top: Top) -> tuple[str, str]:
    """Draw the sheet of the approval; the cells of name and date come back."""
    page, row = new_page(form, top, APPROVED, (190, 260, 420), "Approval", APPROVAL)
    looks = {APPROVED_BY: FILL_IN_LINE, APPROVED_ON: FILL_IN_DATE}
    cells = []
    for at, (label, look) in enumerate(looks.items(), start=row + 1):
        item, name = LABELS[label]
        page.put(at, 1, form.say(label), LABEL)
        put_known(page, at, 2, top.known.get((Part.APPROVAL, "", item), ""), look, is_date=look is FILL_IN_DATE)
        page.height(at, 24)
        cells.append(form.name(name, page, at, 2))
    page.offer_date(row + 2, 2)
    _declared(form, page, top, row + 3)
    page.protect()
    page.start_at(row + 1, 2)
    return cells[0], cells[1]


def _declared(form: Form, page: Page, top: Top, first: int) -> None:
    """Draw the rows of what is declared, from the row *first* on."""
    for at, label in enumerate((TRAINED, APART), start=first):
        item, name = LABELS[label]
        page.put(at, 1, form.say(label), LABEL)
        put_known(page, at, 2, top.known.get((Part.APPROVAL, "", item), ""), FILL_IN_LINE)
        page.height(at, 44)
        form.name(name, page, at, 2)
    page.offer(first, first + 1, 2, YES_NO, "Yes or no", "Please choose yes or no, or leave it empty.")


def _choices(form: Form, kit: Kit, offer: Offer) -> None:
    """Draw the lists to choose from."""
    page = form.sheet(CHOICES, (300, 520, 170, 90), header_of(kit), FOOTER)
    page.put(1, 1, "To choose from", TITLE, page.last)
    page.put(2, 1, form.say(CHOOSING), PLAIN, page.last)
    for column, text in enumerate(("Competency", "What it is", "Seat", "Stage"), start=1):
        page.put(FIRST_LISTED - 1, column, text, HEAD)
    for row, offered in enumerate(offer.competencies, start=FIRST_LISTED):
        page.put(row, 1, offered.label)
        page.put(row, 2, f"{offered.name}. {offered.definition}")
    for row, (_, seat, person) in enumerate(kit.seats, start=FIRST_LISTED):
        page.put(row, 3, SEAT.format(seat=seat.id, name=one_line(person.name)))
    for row, stage in enumerate(people_sheet.stages_of(kit), start=FIRST_LISTED):
        page.put(row, 4, stage)
    page.sheet.freeze_panes(FIRST_LISTED - 1, 0)
    page.sheet.repeat_rows(FIRST_LISTED - 2)
    page.protect()
