"""What a line names exactly, in words for a page: numbers, languages, papers and what the line leaves open."""

import re

from generator.model import Detail, DetailOf

PLAIN_LEVELS = "ABC"
ONE = re.compile(r"^(year|month|week|hour|day|word|case)s\b")


def described(detail: Detail) -> str:
    """One detail in a few words."""
    if detail.of is DetailOf.LANGUAGE:
        return language(detail)
    if detail.of is DetailOf.PAPER:
        return str(detail.name)
    if detail.of is DetailOf.ONE_OF:
        return f"one of {', '.join(detail.members)}"
    if detail.of is DetailOf.EQUIVALENT:
        return f"“{detail.words}” counts too"
    return amount(detail)


def amount(detail: Detail) -> str:
    """A number with its unit; one end alone is the least or the most."""
    low, high = (None if end is None else f"{end:,.10g}" for end in (detail.low, detail.high))
    if low and high:
        return f"{low} to {high} {detail.unit}"
    if high:
        return f"at most {high} {detail.unit}"
    if low:
        least = "at least " if detail.of is DetailOf.YEARS else ""
        unit = ONE.sub(r"\1", detail.unit or "") if low == "1" else detail.unit
        return f"{least}{low} {unit}"
    return f"{detail.unit}, number not said"


def language(detail: Detail) -> str:
    """A language with its level, and whose reading the level is."""
    if detail.level is None:
        return f"{detail.name}, level not said"
    if detail.native:
        return f"{detail.name}: “{detail.words}” asks where somebody comes from; as a level it is {detail.level}"
    if detail.words[:1] in PLAIN_LEVELS and detail.words[1:2].isdigit():
        return f"{detail.name} {detail.level}"
    return f"{detail.name}, about {detail.level} (our reading of “{detail.words}”)"
