"""Figures and names as every report prints them, so that two reports never print one figure in two ways."""

import math
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from generator.model import Mark, Rating
from generator.office import one_line
from generator.wording import Tongue

NOTHING = "–"
HELD = "Held for HR."
LOWEST, HIGHEST = 1.0, 5.0
HALF = Fraction(1, 2)


def figure(value: Fraction | float | None, say: Tongue, decimals: int = 2) -> str:
    """A figure to so many decimals, half up as Excel rounds; a dash for what cannot be known."""
    if value is None:
        return NOTHING
    scale = 10**decimals
    whole = math.floor(abs(Fraction(value)) * scale + HALF)
    sign = "−" if value < 0 and whole else ""
    return say.figure(f"{sign}{whole // scale}" + (f".{whole % scale:0{decimals}d}" if decimals else ""))


def plain(value: Fraction | float, say: Tongue) -> str:
    """A number as short as it goes: 80, 72.5."""
    return say.figure(f"{float(value):.10g}")


def cut(value: float | None) -> float | None:
    """An end of an interval, brought back onto the scale where it lies beyond."""
    return None if value is None else min(max(value, LOWEST), HIGHEST)


def float_of(value: Fraction | None) -> float | None:
    """An exact figure as files and formulas hold it."""
    return None if value is None else float(value)


def interval(low: float | None, high: float | None, say: Tongue) -> str:
    """A total's interval with one decimal, cut at the ends of the scale; a dash where there is none."""
    return ends(cut(low), cut(high), say, decimals=1)


def ends(low: float | None, high: float | None, say: Tongue, decimals: int = 2) -> str:
    """An interval by its ends; a dash where there is none."""
    if low is None or high is None:
        return NOTHING
    return say("{low} to {high}", low=figure(low, say, decimals), high=figure(high, say, decimals))


def shown(rating: Rating | None, say: Tongue) -> str:
    """A rating in words: 4, no example, not asked, missing."""
    if rating is None:
        return say("missing")
    return say(rating.value) if isinstance(rating, Mark) else str(rating)


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


def day(iso: str, say: Tongue) -> str:
    """An ISO date as people write it: 12 March 2027; anything else as it stands."""
    try:
        return say.on(date.fromisoformat(iso))
    except ValueError:
        return iso
