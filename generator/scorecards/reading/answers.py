"""Cells other than ratings in; a text, yes or no, or a date, and what is wrong with it in words."""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from generator.scorecards.reading.grid import Value
from generator.scorecards.reading.ratings import plain, quoted

YES = frozenset("yes y x oui o ja j true ✓ ✔ ☑ ☒ √".split())
NO = frozenset("no n non nein false ☐".split())
FIRST_DAY = date(1899, 12, 30)
LONGEST_DATE = 60
FIRST_YEAR, LAST_YEAR = 2020, 2099
MONTHS = (
    ("jan", "januar", "janvier"), ("feb", "februar", "fev", "fevr", "fevrier", "février", "févr"),
    ("mar", "mär", "maerz", "märz", "mars", "mrz"), ("apr", "april", "avr", "avril"), ("may", "mai"),
    ("jun", "juni", "juin"), ("jul", "juli", "juil", "juillet"), ("aug", "august", "aout", "août"),
    ("sep", "sept", "september", "septembre"), ("oct", "okt", "oktober", "octobre"),
    ("nov", "november", "novembre"), ("dec", "dez", "dezember", "décembre", "decembre", "déc"),
)  # fmt: skip
ENGLISH = "january february march april may june july august september october november december".split()
MONTH_OF = {name: n for n, names in enumerate(MONTHS, start=1) for name in (*names, ENGLISH[n - 1])}
YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})")
YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+of)?[\s.-]*([^\W\d_]+)[\s.,-]*(\d{4}|\d{2})")
MONTH_DAY = re.compile(r"([^\W\d_]+)[\s.]*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})")
WEEKDAYS = "mon tue wed thu fri sat sun lun mar mer jeu ven sam dim mo di mi do fr sa so".replace(" ", "|")
WEEKDAY = re.compile(rf"^(?:{WEEKDAYS})[^\W\d_]*[.,]?\s+(?=[\d(])", re.I)
TIME = re.compile(r"(?:[T,]|\s+(?:at|um|à)?)\s*\d{1,2}[:h.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|am|pm|uhr)?$", re.I)


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
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return Read(day.isoformat())
    return Read(None, "date-not-understood", f"{quoted(text)}, which would be {day.isoformat()}")


def _from_text(text: str) -> Read:
    if len(text) > LONGEST_DATE:
        return Read(None, "date-not-understood", quoted(text))
    said = TIME.sub("", plain(text)).strip(" .,")
    days = sorted(set(_readings(said) or _readings(WEEKDAY.sub("", said).strip())))
    if len(days) == 1:
        return Read(days[0].isoformat())
    if not days:
        return Read(None, "date-not-understood", quoted(text))
    return Read(None, "date-ambiguous", f"{quoted(text)}, which can be {' or '.join(map(_in_words, days))}")


def _readings(said: str) -> list[date]:
    """The days that a text can mean; points stand between day, month and year in that order everywhere."""
    found: list[tuple[str, str, str] | None] = []
    if match := YEAR_FIRST.fullmatch(said):
        found.append((match[1], match[2], match[3]))
    elif match := YEAR_LAST.fullmatch(said):
        found.append((match[4], match[3], match[1]))
        if match[2] != ".":
            found.append((match[4], match[1], match[3]))
    elif match := DAY_MONTH.fullmatch(said):
        found.append((match[3], _month(match[2]), match[1]))
    elif match := MONTH_DAY.fullmatch(said):
        found.append((match[3], _month(match[1]), match[2]))
    days = (_day(int(y), int(m), int(d)) for y, m, d in filter(None, found))
    return [day for day in days if day is not None]


def _month(word: str) -> str:
    return str(MONTH_OF.get(word.casefold(), 0))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _in_words(day: date) -> str:
    return f"{day.day} {ENGLISH[day.month - 1].capitalize()} {day.year}"
