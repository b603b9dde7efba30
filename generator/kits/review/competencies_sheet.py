"""The first sheet of the review: what is rated and why, what could be, and what two people say of each."""

from collections.abc import Iterable
from itertools import pairwise

from generator.forms.drawing import Form, Page
from generator.forms.looks import CHOOSE, FILL_IN, FILL_IN_LINE, HEAD, KEY, LABEL
from generator.grids.book import address_of
from generator.kits.review import layout
from generator.kits.review.layout import (
    CHOICES_OF_NEW,
    CHOICES_OF_RATED,
    CHOICES_OF_SEEN,
    COMPETENCIES,
    COMPETENCY_HEADS,
    COMPETENCY_ITEMS,
    FIRST_PERSON,
    IMPORTANCES,
    LABELS,
    NEW_COMPETENCIES,
    SECOND_PERSON,
    YES_NO,
)
from generator.kits.review.live_line import Cells
from generator.kits.review.top import Top, new_page, put_known, put_number
from generator.model import Kit
from generator.model.review import Item, Part, key_of

HOW_TO = (
    "Look at what is rated, and change what you like in the framed cells. Keep, drop or replace each competency; "
    "below stands what the posting names too, and room for what it does not name. Two people who know the job say, "
    "each alone: must somebody have this from day one, and how important is it (1 little, 5 most)? A weight other "
    "than 1 (at most 2 to 1) and a minimum (at most two) need a reason. Then: panelpack plan KIT --update."
)
NOT_NAMED = "The posting does not name it: choose it under “Take instead”, and say in “Reason” why the job needs it."
FIRST_HEAD = 7
NUMBERS = (Item.WEIGHT, Item.MINIMUM, Item.IMPORTANT_1, Item.IMPORTANT_2)
TEXTS = (Item.INSTEAD, Item.FIELD, Item.REASON)
# Cells of a row that has no use for them stay locked.
OF_SEEN = (Item.FIELD,)


def open_sheet(form: Form, top: Top) -> Page:
    """The sheet with what stands above its table; it is drawn once the list to choose from is."""
    widths = [width for _, width in COMPETENCY_HEADS]
    page, _ = new_page(form, top, COMPETENCIES, widths, "Review of the plan", HOW_TO)
    for row, label in ((5, FIRST_PERSON), (6, SECOND_PERSON)):
        item, name = LABELS[label]
        page.put(row, 1, form.say(label), LABEL)
        put_known(page, row, 2, top.known.get((Part.JOB, "", item), ""), FILL_IN_LINE)
        page.height(row, 30)
        form.name(name, page, row, 2)
    for column, (text, _) in enumerate(COMPETENCY_HEADS, start=1):
        page.put(FIRST_HEAD, column, text, HEAD)
    return page


def draw(page: Page, top: Top, labels: str) -> Cells:
    """Draw the table; *labels* is the list of names to choose from. Where the live line looks comes back."""
    kit, row = top.kit, FIRST_HEAD + 1
    first = row
    for competency in kit.competencies:
        texts = (competency.printed_name, _says(kit, competency.because), "rated")
        _row(page, row, top, Part.COMPETENCY, key_of(*competency.key), texts)
        row += 1
    seen_from = row
    for seen in kit.seen:
        texts = (seen.printed_name, _says(kit, seen.because), f"not rated: {seen.why}")
        _row(page, row, top, Part.COMPETENCY, key_of(seen.id, seen.slot), texts)
        row += 1
    new_from = row
    for key in NEW_COMPETENCIES:
        _row(page, row, top, Part.ADDED, key, ("", NOT_NAMED, "not rated"))
        row += 1
    last = row - 1
    starts = (first, seen_from, new_from, row)
    offered = (CHOICES_OF_RATED, CHOICES_OF_SEEN, CHOICES_OF_NEW)
    for (start, end), choices in zip(pairwise(starts), offered, strict=True):
        if end > start:
            _offer(page, start, end - 1, tuple(map(str, choices)), labels)
    page.table(FIRST_HEAD, last)
    page.start_at(5, 2)
    return _cells(page, first, last)


def _row(page: Page, row: int, top: Top, part: Part, key: str, texts: tuple[str, str, str]) -> None:
    for column, text in enumerate(texts, start=1):
        page.put(row, column, text)
    for head, item in COMPETENCY_ITEMS.items():
        column, known = _column(head), top.known.get((part, key, item), "")
        if item in NUMBERS:
            put_number(page, row, column, known)
        else:
            put_known(page, row, column, known, FILL_IN if item in TEXTS else CHOOSE)
    page.put(row, page.last, key, KEY)
    page.height(row, 30)


def _says(kit: Kit, because: Iterable[int]) -> str:
    """The words of the posting that brought a competency, each with its line."""
    lines = {line.n: line for line in kit.lines}
    found = [lines[n] for n in because if n in lines]
    said = (f"“{f.text}”" + ("" if f.line is None else f" (line {f.line})") for f in found)
    return "\n".join(said) or "The posting does not name it."


def _offer(page: Page, first: int, last: int, choices: tuple[str, ...], labels: str) -> None:
    listed = f"Please choose one of: {', '.join(choices)}."
    page.offer(first, last, _column("Your choice"), choices, "This is not a choice", listed)
    instead = "Please choose a name of the sheet “To choose from”."
    page.offer(first, last, _column("Take instead"), labels, "This is not on the list", instead)
    for head, item in COMPETENCY_ITEMS.items():
        if item in (Item.NEEDED_1, Item.NEEDED_2):
            page.offer(first, last, _column(head), YES_NO, "Yes or no", "Please choose yes or no, or leave it empty.")
        if item in (Item.IMPORTANT_1, Item.IMPORTANT_2):
            error = "Please choose a whole number from 1 (little) to 5 (most)."
            page.offer(first, last, _column(head), IMPORTANCES, "This is not from 1 to 5", error)
    page.offer_number(first, last, _column("Weight"), layout.LOWEST_WEIGHT, layout.HIGHEST_WEIGHT, whole=False)
    page.offer_number(first, last, _column("Minimum"), layout.LOWEST_RATING, layout.HIGHEST_RATING, whole=False)


def _cells(page: Page, first: int, last: int) -> Cells:
    at = {item: page.range(first, last, _column(head)) for head, item in COMPETENCY_ITEMS.items()}
    return Cells(
        choice=at[Item.CHOICE],
        instead=at[Item.INSTEAD],
        answers=tuple(at[i] for i in (Item.NEEDED_1, Item.IMPORTANT_1, Item.NEEDED_2, Item.IMPORTANT_2)),
        weight=at[Item.WEIGHT],
        minimum=at[Item.MINIMUM],
        reason=at[Item.REASON],
        people=(page.cell(5, 2), page.cell(6, 2)),
    )


def _column(head: str) -> int:
    return [text for text, _ in COMPETENCY_HEADS].index(head) + 1


def where_answered(kit: Kit) -> str:
    """The cells in which two people say what the job needs of what is rated."""
    first, last = _column("First: needed from day one"), _column("Second: how important, 1 to 5")
    rows = FIRST_HEAD + 1, FIRST_HEAD + max(1, len(kit.competencies))
    return f"{COMPETENCIES}!{address_of((rows[0], first))}:{address_of((rows[1], last))}"
