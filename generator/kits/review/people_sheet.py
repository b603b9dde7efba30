"""The third sheet of the review: who interviews, for how long, in which stage, and what each asks about."""

from generator.forms.drawing import Form, Page
from generator.forms.looks import BODY, CENTRED, CHOOSE, FILL_IN, HEAD, KEY
from generator.kits.review.layout import (
    FEWEST_MINUTES,
    LIST_OF_STAGES,
    MOST_MINUTES,
    NEW_PEOPLE,
    PEOPLE,
    PEOPLE_HEADS,
    PEOPLE_ITEMS,
    YES_NO,
    listed,
)
from generator.kits.review.top import Top, new_page, put_known, put_number
from generator.model import Interviewer, Kit
from generator.model.review import Item, Part
from generator.wording.hearing import STAGES

HOW_TO = (
    "Who interviews, and for how many minutes. Who sits with the others shares one interview with everybody of the "
    "same stage who does. Empty rows are for further interviewers. Once the pack is sent, somebody is replaced by "
    "panelpack interviewer replace, so that cards stay with whoever filled them."
)


def draw(form: Form, top: Top) -> None:
    """Draw the sheet."""
    widths = [width for _, width in PEOPLE_HEADS]
    page, row = new_page(form, top, PEOPLE, widths, "People and time", HOW_TO)
    head = row + 1
    for column, (text, _) in enumerate(PEOPLE_HEADS, start=1):
        page.put(head, column, text, HEAD)
    row = head + 1
    for person in top.kit.panel:
        about, used = _asks(top.kit, person)
        _row(page, row, top, Part.PERSON, person.key, (about, used))
        row += 1
    for key in NEW_PEOPLE:
        _row(page, row, top, Part.NEW_PERSON, key, ("", ""))
        row += 1
    _offer(page, top.kit, head + 1, row - 1)
    page.table(head, row - 1)
    page.start_at(head + 1, 1)


def _row(page: Page, row: int, top: Top, part: Part, key: str, texts: tuple[str, str]) -> None:
    for head, item in PEOPLE_ITEMS.items():
        known = top.known.get((part, key, item), "")
        if item is Item.MINUTES:
            put_number(page, row, _column(head), known)
        else:
            put_known(page, row, _column(head), known, FILL_IN if item is Item.NAME else CHOOSE)
    about, used = texts
    page.put(row, _column("Asks about"), about, BODY)
    page.put(row, _column("Minutes in use"), used, CENTRED)
    page.put(row, page.last, key, KEY)
    page.height(row, 20)


def _asks(kit: Kit, person: Interviewer) -> tuple[str, str]:
    """What somebody asks about, and how many minutes their interview uses."""
    for session, seat, found in kit.seats:
        if found.key == person.key:
            asked = [q for q in session.questions if q.asks == seat.id]
            named = (f"{q.id} {kit.competency_of(q).printed_name} ({q.minutes} min)" for q in asked)
            return "\n".join(named) or "nothing", str(session.minutes - session.spare)
    return "nothing", ""


def _offer(page: Page, kit: Kit, first: int, last: int) -> None:
    stages = stages_of(kit)
    page.offer(first, last, _column("In the panel"), YES_NO, "Yes or no", "Please choose yes or no.")
    page.offer(first, last, _column("Sits with the others"), YES_NO, "Yes or no", "Please choose yes or no.")
    offered = listed(LIST_OF_STAGES, len(stages))
    page.offer(first, last, _column("Stage"), offered, "This is not a stage", "Please choose one from the list.")
    page.offer_number(first, last, _column("Minutes"), FEWEST_MINUTES, MOST_MINUTES, whole=True)


def stages_of(kit: Kit) -> tuple[str, ...]:
    """The stages to choose from: those of the panel, and the usual ones."""
    return tuple(dict.fromkeys((*(p.stage for p in kit.panel), *STAGES)))


def _column(head: str) -> int:
    return [text for text, _ in PEOPLE_HEADS].index(head) + 1
