"""A text in, the moment that it means out: a day and a time of the clock, as people type them."""

import re
from datetime import date, datetime, time

from generator import dates

NOON = ("noon", "midday", "midi", "mittags")
CLOCK = re.compile(rf"(\d{{1,2}})(?:\s*[:.h]\s*(\d{{2}}))?(?::00)?\s*({dates.HALF})?", re.IGNORECASE)
AT = re.compile(
    rf"(?:[T,\s])\s*(?:at|um|à)?\s*(\d{{1,2}}\s*[:.h]\s*\d{{2}}(?::00)?\s*(?:{dates.HALF})?|\d{{1,2}}\s*(?:{dates.HALF})|{'|'.join(NOON)})$",
    re.IGNORECASE,
)


def clock_of(text: str) -> time | None:
    """The time that a text means: `9:00`, `9.30 Uhr`, `14h15`, `2 pm`; None where it means none."""
    said = dates.plain(text).casefold()
    if said in NOON:
        return time(12)
    found = CLOCK.fullmatch(said)
    if found is None or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def day_of(text: str) -> date | str:
    """The one day that a text means, or in words why it means none."""
    days = dates.days_of(text)
    if not days:
        return f"'{text}' is no day; write 2027-03-09"
    if len(days) > 1:
        ways = " or ".join(map(dates.in_words, days))
        return f"'{text}' can be {ways}; write 2027-03-09"
    return days[0]


def moment_of(text: str) -> datetime | str:
    """The moment that a text such as `2027-03-09 10:00` means, or in words why it means none."""
    found = AT.search(dates.plain(text))
    clock = clock_of(found[1]) if found else None
    if clock is None:
        return f"'{text}' has no time; write 2027-03-09 10:00"
    day = day_of(text)
    return day if isinstance(day, str) else datetime.combine(day, clock)
