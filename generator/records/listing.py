"""What lies beside a record: the log of what was removed, and the list of possible names to go through and tick."""

import csv
import io
from collections.abc import Sequence

from generator.errors import Place, PlanError, Problem
from generator.forms.drawing import Form
from generator.forms.looks import BODY, CENTRED, CHOOSE, FILL_IN, HEAD, PLAIN, TITLE
from generator.forms.tables import Table, table_of
from generator.grids import UnusableError, read
from generator.guarding import guarded
from generator.model import Kit
from generator.model.packet import Doubt, Removed

SHEET = "Possible names"
WORDS, TIMES, WHERE, SENTENCE, ANSWER = "Words", "How often", "Where", "In its sentence", "Remove? yes or no"
COLUMNS = ((WORDS, 190), (TIMES, 70), (WHERE, 230), (SENTENCE, 430), (ANSWER, 110))
HEADS = (WORDS, ANSWER)
YES, NO = "yes", "no"
LOG_HEADS = ("place", "what", "whose", "times")
# What a workbook is read up to, less its head and the rows for names of one's own.
MOST, OWN = 2_500, 15
FOOTER = "For HR only: it holds names. Delete it when the record is out."
HOW_TO = (
    "These words begin with a capital inside a sentence of what people typed, and the plan does not use them. Nobody "
    "checked whether they are names, and names that only begin a sentence are not here: read the notes as well. "
    "Choose yes where the words name a person (add others in the empty rows), save, and run the same command with "
    "--ticked and this file."
)


def log(removed: Sequence[Removed]) -> bytes:
    """redaction-log.csv: places and codes, never a name."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(LOG_HEADS)
    for line in removed:
        writer.writerow([guarded(line.place), guarded(line.what), guarded(line.whose), line.times])
    return out.getvalue().encode("utf-8-sig")


def names_form(kit: Kit, doubts: Sequence[Doubt]) -> bytes:
    """The list as a workbook with a column to fill in."""
    form = Form(kit.requisition.sheet)
    page = form.sheet(SHEET, [width for _, width in COLUMNS], f"Possible names: {kit.requisition.title}", FOOTER)
    page.put(1, 1, "Words that may be names", TITLE, page.last)
    page.put(2, 1, HOW_TO, PLAIN, page.last)
    for column, (head, _) in enumerate(COLUMNS, start=1):
        page.put(3, column, head, HEAD)
    page.height(3, 32)
    shown = doubts[:MOST]
    for row, doubt in enumerate(shown, start=4):
        page.put(row, 1, doubt.words)
        page.number(row, 2, doubt.times, CENTRED)
        page.put(row, 3, "; ".join(doubt.places))
        page.put(row, 4, doubt.sentence, BODY)
        page.blank(row, 5, CHOOSE)
    first, last = 4, 3 + len(shown) + OWN
    for row in range(4 + len(shown), last + 1):
        page.blank(row, 1, FILL_IN)
        for column in (2, 3, 4):
            page.put(row, column, "")
        page.blank(row, 5, CHOOSE)
    page.offer(first, last, 5, (YES, NO), "Yes or no", "Please choose yes where the words name a person, else no.")
    page.table(3, last)
    title = f"Possible names: {kit.requisition.title}"
    return form.close({"kit_id": kit.requisition.id, "form": "names"}, (), title)


def read_names(content: bytes, kit: Kit, file: str) -> tuple[tuple[str, ...], int]:
    """The words ticked as names, and how many rows nobody answered; PlanError names every cell that is neither."""
    try:
        book = read(content)
    except UnusableError as refused:
        raise PlanError(Problem(Place(file), refused.message)) from None
    found = book.properties.get("kit_id", "")
    table = table_of(book, SHEET, HEADS)
    if table is None:
        raise PlanError(Problem(Place(file), f"it has no row with the heads '{WORDS}' and '{ANSWER}'"))
    if found and found != kit.requisition.id:
        raise PlanError(Problem(Place(file), f"it is of the kit '{found}', not of '{kit.requisition.id}'"))
    return _ticked(table, file)


def _ticked(table: Table, file: str) -> tuple[tuple[str, ...], int]:
    ticked, open_, wrong = [], 0, []
    for row in table.rows():
        words, answer = table.text(row, WORDS), table.text(row, ANSWER).casefold()
        place = Place(f"{file} {table.place(row, ANSWER)}")
        if not words:
            wrong += [Problem(place, "an answer stands here, and no words beside it")] if answer else []
        elif answer == YES:
            ticked.append(words)
        elif not answer:
            open_ += 1
        elif answer != NO:
            wrong.append(Problem(place, f"'{answer[:20]}' is neither yes nor no"))
    if wrong:
        raise PlanError(*wrong)
    return tuple(dict.fromkeys(ticked)), open_
