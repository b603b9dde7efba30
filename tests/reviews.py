"""What the tests of the review share: filling in plan-review.xlsx as a person would."""

from io import BytesIO

from openpyxl import load_workbook

from generator.kits.review import layout
from generator.model.review import Item, Part

SHEETS = {
    Part.COMPETENCY: (layout.COMPETENCIES, layout.KEY, layout.COMPETENCY_ITEMS),
    Part.ADDED: (layout.COMPETENCIES, layout.KEY, layout.COMPETENCY_ITEMS),
    Part.QUESTION: (layout.QUESTIONS, layout.QUESTION, layout.QUESTION_ITEMS),
    Part.PERSON: (layout.PEOPLE, layout.KEY, layout.PEOPLE_ITEMS),
    Part.NEW_PERSON: (layout.PEOPLE, layout.KEY, layout.PEOPLE_ITEMS),
}


def fill(content, cells):
    """The workbook with cells filled in, by part, key and item."""
    book = load_workbook(BytesIO(content))
    for (part, key, item), value in cells.items():
        cell_of(book, part, key, item).value = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def cell_of(book, part, key, item):
    """The cell that a person would fill in."""
    if part in (Part.JOB, Part.APPROVAL):
        name = next(name for found, name in layout.LABELS.values() if found is item)
        title, address = next(iter(book.defined_names[name].destinations))
        return book[title][address.replace("$", "")]
    title, head, items = SHEETS[part]
    sheet = book[title]
    label = next(text for text, found in items.items() if found is item)
    heads = next(row for row in sheet.iter_rows() if {head, label} <= {cell.value for cell in row})
    columns = {cell.value: cell.column for cell in heads}
    row = next(c.row for c in sheet[heads[columns[head] - 1].column_letter] if c.value == key)
    return sheet.cell(row, columns[label])


def fill_file(path, cells):
    """The same for a file, in place."""
    path.write_bytes(fill(path.read_bytes(), cells))


CHOICE, INSTEAD, WEIGHT, REASON = Item.CHOICE, Item.INSTEAD, Item.WEIGHT, Item.REASON
