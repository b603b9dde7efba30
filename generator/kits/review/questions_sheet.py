"""The second sheet of the review: each question with two others to take instead, and room for own words."""

from collections.abc import Sequence
from dataclasses import replace

from generator.forms.drawing import ENGLISH, Form, Page
from generator.forms.looks import BODY, CENTRED, CHOOSE, FILL_IN, HEAD, KEY, Look
from generator.kits.review.layout import (
    FEWEST_QUESTION,
    LIST_OF_SEATS,
    LONGEST_QUESTION,
    QUESTION_HEADS,
    QUESTION_ITEMS,
    QUESTIONS,
    SEAT,
    listed,
)
from generator.kits.review.top import Top, new_page
from generator.model import PlannedQuestion
from generator.model.review import Item, Offer, Part
from generator.wording import heading_of

HOW_TO = (
    "Number 1 of each question stands in the plan; 2 and 3 are others on the same competency and level. Choose a "
    "number. If you type your own words, they take the place of the question with the number that you chose; its "
    "follow-up questions and what each rating looks like stay. “Who asks” passes a question to another seat, if "
    "there is time."
)

SMALL = replace(BODY, size=9)


def draw(form: Form, top: Top, offer: Offer) -> None:
    """Draw the sheet."""
    kit = top.kit
    widths = [width for _, width in QUESTION_HEADS]
    page, row = new_page(form, top, QUESTIONS, widths, "Questions", HOW_TO)
    head = row + 1
    for column, (text, _) in enumerate(QUESTION_HEADS, start=1):
        page.put(head, column, text, HEAD)
    seats = {seat.id: SEAT.format(seat=seat.id, name=person.name) for _, seat, person in kit.seats}
    row, starts = head + 1, []
    for question in kit.questions:
        starts.append(row)
        row = _block(page, row, top, question, offer.instead.get(question.id, ()), seats)
    page.sheet.freeze_panes(head, 0)
    page.sheet.repeat_rows(head - 1)
    page.break_before(starts, head)
    page.protect()
    page.start_at(head + 1, _column(Item.QUESTION))


def _block(
    page: Page,
    row: int,
    top: Top,
    question: PlannedQuestion,
    others: Sequence[PlannedQuestion],
    seats: dict[str, str],
) -> int:
    """Draw a question and those to take instead, a row each; the row after them comes back."""
    asked = (question, *others)
    last = row + len(asked) - 1
    _tall(page, row, 1, last, question.id, KEY)
    _tall(page, row, 2, last, heading_of(top.kit, question, ENGLISH), BODY)
    for number, each in enumerate(asked, start=1):
        at = row + number - 1
        page.put(at, 3, str(number), CENTRED)
        page.put(at, 4, each.text)
        page.put(at, 5, _helps(each), SMALL)
    _to_fill_in(page, row, last, top, question, seats)
    numbers = [str(n) for n in range(1, len(asked) + 1)]
    page.offer(row, row, _column(Item.QUESTION), numbers, "This is not one of these", f"1 to {len(asked)}, please.")
    error = "Please choose a seat from the list."
    page.offer(row, row, _column(Item.ASKS), listed(LIST_OF_SEATS, len(seats)), "This is not a seat", error)
    page.offer_number(row, row, _column(Item.MINUTES), FEWEST_QUESTION, LONGEST_QUESTION, whole=True)
    return last + 1


def _to_fill_in(page: Page, row: int, last: int, top: Top, question: PlannedQuestion, seats: dict[str, str]) -> None:
    known = top.known.get((Part.QUESTION, question.id, Item.ASKS), "")
    texts = {Item.WORDING: "", Item.FALLBACK: "", Item.ASKS: seats.get(known, "")}
    for item, text in texts.items():
        _tall(page, row, _column(item), last, text, FILL_IN)
    for item, number in ((Item.QUESTION, 1), (Item.MINUTES, question.minutes)):
        if last > row:
            page.tall(row, _column(item), last, CHOOSE)
        page.number(row, _column(item), number, CHOOSE)


def _tall(page: Page, row: int, column: int, last: int, text: str, look: Look) -> None:
    if last > row:
        page.tall(row, column, last, look)
    if text:
        page.write(row, column, text, look)
    elif last == row:
        page.blank(row, column, look)


def _helps(question: PlannedQuestion) -> str:
    """What an interviewer has besides the question: the way out, and the follow-up questions."""
    out = [] if question.fallback is None else [f"If not: {question.fallback}"]
    return "\n".join([*out, *(f"{probe.star}: {probe.text}" for probe in question.probes)])


def _column(item: Item) -> int:
    heads = [text for text, _ in QUESTION_HEADS]
    return next(heads.index(head) + 1 for head, found in QUESTION_ITEMS.items() if found is item)
