"""Figures and names as every report prints them, so that two reports never print one figure in two ways."""

import math
import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from generator.model import Mark, Rating
from generator.office import one_line

NOTHING = "–"
HELD = "Held for HR."
LOWEST, HIGHEST = 1.0, 5.0
HALF = Fraction(1, 2)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def figure(value: Fraction | float | None, decimals: int = 2) -> str:
    """A figure to so many decimals, half up as Excel rounds; a dash for what cannot be known."""
    if value is None:
        return NOTHING
    scale = 10**decimals
    whole = math.floor(abs(Fraction(value)) * scale + HALF)
    sign = "−" if value < 0 and whole else ""
    return f"{sign}{whole // scale}" + (f".{whole % scale:0{decimals}d}" if decimals else "")


def plain(value: Fraction | float) -> str:
    """A number as short as it goes: 80, 72.5."""
    return f"{float(value):.10g}"


def cut(value: float | None) -> float | None:
    """An end of an interval, brought back onto the scale where it lies beyond."""
    return None if value is None else min(max(value, LOWEST), HIGHEST)


def interval(low: float | None, high: float | None) -> str:
    """A total's interval with one decimal, cut at the ends of the scale; a dash where there is none."""
    if low is None or high is None:
        return NOTHING
    return f"{figure(cut(low), 1)} to {figure(cut(high), 1)}"


def shown(rating: Rating | None) -> str:
    """A rating in words: 4, no example, not asked, missing."""
    if rating is None:
        return "missing"
    return rating.value if isinstance(rating, Mark) else str(rating)


def label(code: str, names: Mapping[str, str]) -> str:
    """A candidate as code and name; the code alone where there is no name."""
    return one_line(f"{code} {names.get(code, '')}")


def sentence(text: str) -> str:
    """The text with a capital in front and a full stop behind; a file's name in front stays as it is."""
    text = text.strip()
    first, _, rest = text.partition(" ")
    name = rest and ("." in first or "_" in first)
    begun = text if name else text[:1].upper() + text[1:]
    return begun + ("" if not begun or begun.endswith((".", "?", "…", "!")) else ".")


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: 1 card, 2 cards."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listed(parts: Sequence[str], last: str = "and") -> str:
    """The parts as a sentence lists them: a, b and c."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}" if parts else ""


def day(iso: str) -> str:
    """An ISO date as people write it: 12 March 2027; anything else as it stands."""
    found = ISO_DATE.fullmatch(iso)
    if found is None or not 1 <= int(found[2]) <= len(MONTHS):
        return iso
    return f"{int(found[3])} {MONTHS[int(found[2]) - 1]} {found[1]}"
