"""The lower part of the decision form: why it departs from the order, and who signs."""

from collections.abc import Mapping
from dataclasses import replace

from generator.forms.drawing import Form, Page
from generator.forms.looks import BODY, FILL_IN, FILL_IN_DATE, FILL_IN_LINE, HEAD, LABEL, PART, PLAIN
from generator.reports.decision.layout import (
    DEPARTING,
    DEPARTURE,
    HEAD_ROW,
    NAME,
    OPEN,
    OUTCOME,
    PARTS,
    SIGNATURE,
    SIGNED_BY,
    SIGNED_FOR,
    SIGNED_ON,
    WHY,
    WHY_NAME,
)

ROOM, LINE = 75, 28


def draw_signing(form: Form, page: Page, row: int, columns: Mapping[str, int]) -> tuple[str, list[tuple[str, str]]]:
    """Draw it from a row on; the cell of the reason comes back, and those of each signature's name and date."""
    say = form.say
    page.put(row, 1, say(DEPARTING), PART, page.last)
    page.put(row + 1, 1, say(DEPARTURE), PLAIN, page.last)
    # The reader finds what is filled in beside the label, whether or not there is a column for the stage.
    beside = columns[NAME] + 1
    page.put(row + 2, columns[NAME], say(WHY), replace(LABEL, across="right"))
    page.blank(row + 2, beside, FILL_IN, page.last)
    page.height(row + 2, ROOM)
    why = form.name(WHY_NAME, page, row + 2, beside)
    # Four fields, each over the columns of the table above it.
    fields = (
        (1, columns[NAME], SIGNED_FOR), (beside, columns[OPEN] - 1, SIGNED_BY),
        (columns[OPEN], columns[OPEN], SIGNED_ON), (columns[OUTCOME], page.last, SIGNATURE),
    )  # fmt: skip
    for first, last, text in fields:
        page.put(row + 4, first, say(text), HEAD, last)
    signed = []
    (_, to, _), (name, name_to, _), (day, _, _), (sign, sign_to, _) = fields
    for at, (printed, part) in enumerate(PARTS.items(), start=row + 5):
        page.put(at, 1, say(printed), replace(BODY, down="vcenter"), to)
        page.blank(at, name, FILL_IN_LINE, name_to)
        page.blank(at, day, FILL_IN_DATE)
        page.put(at, sign, "", BODY, sign_to)
        page.offer_date(at, day)
        page.height(at, LINE)
        word = part.split()[0].lower()
        signed.append((form.name(f"{word}_name", page, at, name), form.name(f"{word}_date", page, at, day)))
    # Why it departs and who signs for that stand on one page.
    page.break_before([HEAD_ROW + 1, row], HEAD_ROW)
    return why, signed
