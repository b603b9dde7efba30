"""A cell of the review in, its answer in one form out; what is none is named and left out."""

from generator.dates import plain
from generator.forms.tables import Problems
from generator.grids import answers
from generator.grids.book import Value
from generator.grids.ratings import quoted
from generator.kits.review import layout
from generator.kits.review.layout import CHOICES_OF_NEW, CHOICES_OF_RATED, CHOICES_OF_SEEN, figure
from generator.model.review import Item, Part

LEFT_OUT = "left out"
CHOICES = tuple(map(str, (*CHOICES_OF_RATED, *CHOICES_OF_SEEN)))
YES_OR_NO = (Item.NEEDED_1, Item.NEEDED_2, Item.IN_PANEL, Item.TOGETHER)
DECLARED = (Item.TRAINED, Item.APART)
RANGES = {
    Item.IMPORTANT_1: (1.0, 5.0, True), Item.IMPORTANT_2: (1.0, 5.0, True),
    Item.WEIGHT: (layout.LOWEST_WEIGHT, layout.HIGHEST_WEIGHT, False),
    Item.MINIMUM: (layout.LOWEST_RATING, layout.HIGHEST_RATING, False),
    Item.QUESTION: (1.0, 3.0, True),
}  # fmt: skip
MINUTES = {
    Part.QUESTION: (layout.FEWEST_QUESTION, layout.LONGEST_QUESTION, True),
    Part.PERSON: (layout.FEWEST_MINUTES, layout.MOST_MINUTES, True),
    Part.NEW_PERSON: (layout.FEWEST_MINUTES, layout.MOST_MINUTES, True),
}


def read_cell(item: Item, part: Part, value: Value | None, place: str, problems: Problems) -> str | None:
    """What a cell says: empty for an empty one, None where it cannot be used (and that is said)."""
    if value is None:
        return ""
    if item is Item.CHOICE:
        offered = tuple(map(str, CHOICES_OF_NEW)) if part is Part.ADDED else CHOICES
        return problems.choice(value, place, offered, "choice-unknown") or None
    if item in YES_OR_NO:
        return _yes_or_no(value, place, problems)
    if item is Item.MINUTES or item in RANGES:
        return _number(value, place, problems, MINUTES[part] if item is Item.MINUTES else RANGES[item])
    text = problems.text(value, place)
    if not text:
        return None
    if item is Item.ASKS:
        return text.split()[0]
    return text if item in (Item.WORDING, Item.FALLBACK, Item.REASON) else " ".join(text.split())


def read_beside(item: Item, value: Value | None, place: str, problems: Problems) -> str | None:
    """What stands beside a label: a date, yes or no, or a text; None for a date that is none."""
    if item is Item.ON:
        return problems.date(value, place)
    if item in DECLARED:
        return "" if value is None else _yes_or_no(value, place, problems)
    return " ".join(problems.text(value, place).split())


def _yes_or_no(value: Value, place: str, problems: Problems) -> str | None:
    read = answers.read_yes_or_no(value)
    if read.code is not None:
        problems.say(place, read.code, f"{read.found} is neither yes nor no", LEFT_OUT)
    return None if read.code is not None else read.value or ""


def _number(value: Value, place: str, problems: Problems, allowed: tuple[float, float, bool]) -> str | None:
    """A number within its bounds, as people write it; a decimal comma is understood."""
    low, high, whole = allowed
    said = plain(value.text).replace(",", ".") if value.kind in ("text", "number") else ""
    try:
        found = float(said)
    except ValueError:
        found = float("nan")
    if not low <= found <= high or (whole and found % 1):
        what = f"a {'whole ' if whole else ''}number from {figure(low)} to {figure(high)}"
        shown = quoted(value.text) if value.kind != "formula" else "a formula"
        problems.say(place, "number-not-accepted", f"this cell holds {shown}; accepted is {what}", LEFT_OUT)
        return None
    return figure(found)
