"""A filled plan-review.xlsx or .ods in, the cells that somebody changed out, and all that is wrong by cell."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator import grids
from generator.forms.rows import Heads, known_rows
from generator.forms.tables import FILE_OUT, LISTED, Problems, Table, beside, table_of
from generator.grids.book import Book
from generator.kits.review import layout
from generator.kits.review.cells import read_beside, read_cell
from generator.kits.review.layout import (
    COMPETENCIES,
    COMPETENCY_ITEMS,
    KEY,
    LABELS,
    NEW_COMPETENCIES,
    NEW_PEOPLE,
    NUMBERED,
    PEOPLE,
    PEOPLE_ITEMS,
    QUESTION,
    QUESTION_ITEMS,
    QUESTIONS,
    WRITTEN,
)
from generator.kits.review.prefilled import Cell, prefilled
from generator.model import CardProblem, Kit, short_version
from generator.model.review import Filled, FilledReview, Item, Part, key_of
from generator.wording.american import american

HIDDEN = "_kit"
COLUMNS = 4
GONE = "the sheet “{title}” is gone, or the heads of its columns are"
ON_FIRST = (Item.PERSON_1, Item.PERSON_2)


class _Sheet(NamedTuple):
    """A sheet with a table: its parts with their keys, the head that keys stand under, and what is filled in."""

    title: str
    key: str
    items: Mapping[str, Item]
    keys: Mapping[str, Part]
    code: str


def read(content: bytes, name: str, kit: Kit) -> FilledReview:
    """What the form decides for a kit; *name* is what messages call the file.

    A cell decides something where it says other than when the form was written, so that what was changed in
    kit.yaml meanwhile stays. Whether the plan can follow is weighed by who knows the catalogue.
    """
    try:
        book = grids.read(content)
        written = _Written(book, kit)
        problems = Problems(name)
        found = [*_tables(book, kit, written, problems), *_labels(book, problems)]
    except grids.UnusableError as refused:
        problem = CardProblem(file=name, place="", code=refused.code, message=refused.message, action=FILE_OUT)
        return FilledReview(file=name, filled=(), problems=(problem,), usable=False)
    changed = tuple(cell for cell in found if cell.value != written.cells.get((cell.part, cell.key, cell.item), ""))
    return FilledReview(file=name, filled=changed, problems=tuple(problems), current=written.is_current(kit))


class _Written:
    """What the form said when it was written: of which kit, in which cells, which question each number is."""

    def __init__(self, book: Book, kit: Kit) -> None:
        about, lists = _hidden(book)
        of = about.get("kit_id") or book.properties.get("kit_id", "")
        form = about.get("form") or book.properties.get("form", "")
        if form not in ("", layout.FORM):
            raise grids.UnusableError("not-ours", f"it is another form, the {form}'s")
        if of and of != kit.requisition.id:
            raise grids.UnusableError("other-kit", f"this form is of the kit '{of}', not of '{kit.requisition.id}'")
        self._version = about.get("kit_version", "")
        rows = [row for row in lists.get(WRITTEN[0], []) if _is_cell(row)]
        self.cells: Mapping[Cell, str] = {(Part(p), key, Item(item)): text for p, key, item, text in rows}
        self.sources = {(q, number): source for q, number, source, _ in lists.get(NUMBERED[0], [])}
        if not rows:
            # `_kit` is lost: what the kit says now is what the form is compared with.
            self.cells = prefilled(kit)

    def is_current(self, kit: Kit) -> bool:
        """Whether the form shows the kit as it is now."""
        return self._version == short_version(kit.version) and self.cells == prefilled(kit)


def _hidden(book: Book) -> tuple[dict[str, str], dict[str, list[tuple[str, str, str, str]]]]:
    """What `_kit` says of the form, and its lists by the first word of their heads."""
    sheet = book.sheets.get(HIDDEN)
    about: dict[str, str] = {}
    lists: dict[str, list[tuple[str, str, str, str]]] = {}
    here: list[tuple[str, str, str, str]] | None = None
    last = max((row for row, _ in sheet.cells), default=0) if sheet else 0
    for row in range(1, last + 1):
        one, two, three, four = (sheet.text((row, n)) if sheet else "" for n in range(1, COLUMNS + 1))
        if (one, two, three, four) in (WRITTEN, NUMBERED):
            here = lists.setdefault(one, [])
        elif here is None:
            about[one] = two
        else:
            here.append((one, two, three, four) if one != NUMBERED[0] else (two, three, four, ""))
    return about, lists


def _is_cell(row: tuple[str, str, str, str]) -> bool:
    return row[0] in {part.value for part in Part} and row[2] in {item.value for item in Item}


def _sheets(kit: Kit) -> tuple[_Sheet, ...]:
    """The tables of the form with the rows that a kit gives them."""
    named = {key_of(*c.key): Part.COMPETENCY for c in kit.competencies}
    named |= {key_of(s.id, s.slot): Part.COMPETENCY for s in kit.seen} | dict.fromkeys(NEW_COMPETENCIES, Part.ADDED)
    people = {p.key: Part.PERSON for p in kit.panel} | dict.fromkeys(NEW_PEOPLE, Part.NEW_PERSON)
    asked = {q.id: Part.QUESTION for q in kit.questions}
    return (
        _Sheet(PEOPLE, KEY, PEOPLE_ITEMS, people, "unknown-interviewer"),
        _Sheet(COMPETENCIES, KEY, COMPETENCY_ITEMS, named, "unknown-competency"),
        _Sheet(QUESTIONS, QUESTION, QUESTION_ITEMS, asked, "unknown-question"),
    )


def _tables(book: Book, kit: Kit, written: _Written, problems: Problems) -> Iterator[Filled]:
    tables = [(s, table_of(book, s.title, (s.key, *s.items))) for s in _sheets(kit)]
    if not any(table for _, table in tables):
        raise grids.UnusableError("not-ours", "no sheet of it has the heads of a plan's review")
    for sheet, table in tables:
        if table is None:
            problems.say("", "sheet-missing", GONE.format(title=sheet.title), f"{LISTED}; nothing changes there")
        else:
            yield from _rows(sheet, table, written, problems)


def _rows(sheet: _Sheet, table: Table, written: _Written, problems: Problems) -> Iterator[Filled]:
    """The cells of a table; rows that the form was written with and the kit no longer has are passed over."""
    then = {key: part for part, key, _ in written.cells if part in set(sheet.keys.values())}
    new = {key: part for key, part in sheet.keys.items() if part in (Part.ADDED, Part.NEW_PERSON)}
    parts = then | new
    heads = Heads(keys=(sheet.key,), codes=(sheet.code,), filled=tuple(sheet.items))
    for known in known_rows(table, heads, [(key,) for key in parts], problems):
        if not known.counts:
            continue
        (key,) = known.key
        for head, item in sheet.items.items():
            if head not in table.columns:
                continue
            place = table.place(known.row, head)
            value = read_cell(item, parts[key], table.value(known.row, head), place, problems)
            if item is Item.QUESTION and value:
                value = _source(key, value, place, written, problems)
            if value is not None:
                yield Filled(part=parts[key], key=key, item=item, value=value, place=place)


def _source(key: str, number: str, place: str, written: _Written, problems: Problems) -> str | None:
    """The catalogue's question that a number stood for when the form was written."""
    source = written.sources.get((key, number))
    if source is None:
        message = f"there is no question {number} for {key} on this form"
        problems.say(place, "unknown-question", message, "left out")
    return source


def _labels(book: Book, problems: Problems) -> Iterator[Filled]:
    """The cells beside a label: who the two people are, the approval, what is declared."""
    for label, (item, name) in LABELS.items():
        # A form of a kit of the United States is spelt as there; one of before it became one is not.
        spelt = (beside(book, each, "") for each in (label, american(label)))
        place, value = next((found for found in spelt if found[0]), None) or beside(book, label, name)
        text = read_beside(item, value, place, problems)
        part = Part.JOB if item in ON_FIRST else Part.APPROVAL
        if text is not None or value is None:
            yield Filled(part=part, key="", item=item, value=text or "", place=place)
