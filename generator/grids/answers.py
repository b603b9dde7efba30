"""Cells other than ratings in; a text, yes or no, or a date, and what is wrong with it in words."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from generator import dates
from generator.dates import plain
from generator.grids.book import Value
from generator.grids.ratings import quoted

YES = frozenset("yes y x oui o ja j true ✓ ✔ ☑ ☒ √".split())
NO = frozenset("no n non nein false ☐".split())
FIRST_DAY = date(1899, 12, 30)


class Read(NamedTuple):
    """A cell as it was understood; `code` and `found` where it was not."""

    value: str | None
    code: str | None = None
    found: str = ""


EMPTY = Read(None)


def read_text(value: Value | None) -> Read:
    """The text of a cell, whole; a formula or an error is none. What it said is never quoted."""
    if value is None:
        return EMPTY
    if value.kind == "formula":
        return Read(None, "text-is-formula", "a formula")
    if value.kind == "error":
        return Read(None, "text-is-error", f"the error {quoted(value.text)}")
    return Read(value.text) if value.text.strip() else EMPTY


def read_yes_or_no(value: Value | None) -> Read:
    """`yes`, `no`, or None: in English, French or German, a tick, or a box that was ticked."""
    if value is None:
        return EMPTY
    if value.kind in ("text", "boolean"):
        said = plain(value.text).strip(" .!").casefold()
        if not said:
            return EMPTY
        if said in YES or said in NO:
            return Read("yes" if said in YES else "no")
    return Read(None, "not-yes-or-no", quoted(value.text))


def read_date(value: Value | None) -> Read:
    """A date as 2027-03-14; one that can be read two ways is none."""
    if value is None or not value.text.strip():
        return EMPTY
    if value.kind == "number":
        return _from_serial(value.text)
    if value.kind == "date":
        return _from_iso(value.text)
    return _from_text(value.text) if value.kind == "text" else Read(None, "date-not-understood", quoted(value.text))


def _from_serial(text: str) -> Read:
    try:
        day = FIRST_DAY + timedelta(days=int(float(text)))
    except (ValueError, OverflowError):
        return Read(None, "date-not-understood", quoted(text))
    return _in_our_time(day, text)


def _from_iso(text: str) -> Read:
    try:
        day = datetime.fromisoformat(text.strip().removesuffix("Z")).date()
    except ValueError:
        return Read(None, "date-not-understood", quoted(text))
    return _in_our_time(day, text)


def _in_our_time(day: date, text: str) -> Read:
    if dates.is_in_our_time(day):
        return Read(day.isoformat())
    return Read(None, "date-not-understood", f"{quoted(text)}, which would be {day.isoformat()}")


def _from_text(text: str) -> Read:
    days = dates.days_of(text)
    if len(days) == 1:
        return Read(days[0].isoformat())
    if not days:
        return Read(None, "date-not-understood", quoted(text))
    return Read(None, "date-ambiguous", f"{quoted(text)}, which can be {' or '.join(map(dates.in_words, days))}")
