"""What every sheet of the review has on top, and cells that show what is known already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.forms.drawing import Form, Page
from generator.forms.looks import CHOOSE, FILL_IN, PLAIN, PROVENANCE, STATUS, TITLE, Look
from generator.kits.review.layout import COMPETENCIES, FOOTER, OF_KIT
from generator.kits.review.prefilled import Cell
from generator.model import Kit, short_version

LINE_ROW, HOW_TO_ROW = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """The kit, what is known of each cell, and what the live line says while nothing is filled in."""

    kit: Kit
    known: Mapping[Cell, str]
    shown: str


def header_of(kit: Kit) -> str:
    """What every printed page says on top."""
    return f"Review of the plan: {kit.requisition.title}"


def new_page(form: Form, top: Top, title: str, widths: Sequence[int], heading: str, how_to: str) -> tuple[Page, int]:
    """A sheet with its title, which kit it is of, the live line and how to fill it in; and the last row of that."""
    kit = top.kit
    page = form.sheet(title, widths, header_of(kit), FOOTER)
    page.put(1, 1, f"{heading}: {kit.requisition.headed}", TITLE, page.last)
    named = OF_KIT.format(id=kit.requisition.id, version=short_version(kit.version))
    page.put(2, 1, named, replace(PROVENANCE, across="left"), page.last)
    if title != COMPETENCIES:
        page.formula(LINE_ROW, 1, f"='{COMPETENCIES}'!$A${LINE_ROW}", top.shown, STATUS, page.last)
    page.height(LINE_ROW, 20)
    page.put(HOW_TO_ROW, 1, form.say(how_to), PLAIN, page.last)
    return page, HOW_TO_ROW


def put_known(
    page: Page,
    row: int,
    column: int,
    text: str,
    look: Look = FILL_IN,
    *,
    is_number: bool = False,
    is_date: bool = False,
) -> None:
    """A cell to fill in that shows what is known already, if anything is."""
    if not text:
        page.blank(row, column, look)
    elif is_date:
        page.number(row, column, (date.fromisoformat(text) - date(1899, 12, 30)).days, look)
    elif is_number:
        page.number(row, column, float(text), look)
    else:
        page.put(row, column, text, look)
        page.growing.add(row)


def put_number(page: Page, row: int, column: int, text: str) -> None:
    """A centred cell to fill in that holds a number."""
    put_known(page, row, column, text, CHOOSE, is_number=True)
