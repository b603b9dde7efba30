"""A text in, the days that it can mean out: English, French and German, with or without weekday and time."""

import re
import unicodedata
from datetime import date

LONGEST = 60
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
ARTICLE = r"(?:(?:le|the|der|den|dem|am|zum)\s+)?"
BEFORE_IT = re.compile(rf"^{ARTICLE}(?:(?:{WEEKDAYS})[^\W\d_]*[.,]?\s+)?{ARTICLE}(?=[\w(])", re.I)
HALF = r"am|pm|a\.m\.|p\.m\.|uhr|h"
OF_THE_CLOCK = (
    rf"\d{{1,2}}[:h.]\d{{2}}(?::\d{{2}}(?:\.\d+)?)?\s*(?:Z|{HALF})?|\d{{1,2}}\s*(?:{HALF})|"
    "noon|midday|midi|mittags"
)
TIME = re.compile(rf"(?:[T,]|\s)\s*(?:at|um|à|by|bis)?\s*(?:{OF_THE_CLOCK})(?:\s+[A-Z]{{3,4}})?$", re.I)


def plain(text: str) -> str:
    """A text as it was meant: wide and raised characters as usual ones, invisible ones gone, spaces single."""
    usual = unicodedata.normalize("NFKC", text)
    visible = "".join(c for c in usual if unicodedata.category(c) != "Cf")
    digits = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in visible)
    return " ".join(digits.split())


def days_of(text: str) -> tuple[date, ...]:
    """The days that a text can mean, the earliest first: none, one, or two where day and month could be swapped."""
    if len(text) > LONGEST:
        return ()
    said = TIME.sub("", plain(text)).strip(" .,")
    return tuple(sorted(set(_readings(said) or _readings(BEFORE_IT.sub("", said).strip()))))


def is_in_our_time(day: date) -> bool:
    """Whether an interview can have been on that day."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def in_words(day: date) -> str:
    """A day as `9 March 2027`, which can be read only one way."""
    return f"{day.day} {ENGLISH[day.month - 1].capitalize()} {day.year}"


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
    return found if is_in_our_time(found) else None
