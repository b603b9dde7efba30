"""A line's words in, the numbers it names out: years, hours, weights and shares, each with its unit."""

import re
from collections.abc import Iterator

from generator.extracting import bounds
from generator.extracting.gates import gates, in_small, standing
from generator.extracting.measures import ABOUT, AGAIN, COUNTED, LABELLED, SPAN
from generator.model import Detail, DetailOf
from generator.patterns import compiled

NUMBERS = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    )
    for number, word in enumerate(words.split(), start=1)
} | {"une": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "fifteen": 15, "quinze": 15, "fünfzehn": 15,
     "twenty": 20, "vingt": 20, "zwanzig": 20}  # fmt: skip
LONGEST_FIRST = tuple(sorted(NUMBERS, key=len, reverse=True))
# A figure is no part of a longer one: "forty-six", "vingt-deux".
APART = r"(?<![\w.,])(?<!ty-)(?<!te-)(?<!gt-)"
PATTERNS = tuple(
    (of, unit, rf"{APART}{SPAN.replace('AGAIN', AGAIN.get(unit, '(?!)'))}{behind}") for of, unit, behind in COUNTED
) + tuple((of, unit, f"{label}{ABOUT}(?:{behind})") for of, unit, label, behind in LABELLED)
# Most lines name no unit at all, and hardly any names each.
UNITS = tuple(behind for _, _, behind in COUNTED) + tuple(label for _, _, label, _ in LABELLED)
# How what may follow a figure at once begins: the units, their adjectives and MORE. No more is looked for in a word.
JOINED = tuple("h da ta jo fu vo so mo ye yr an ja jä st wo we se lb po kg ki wp pe pr or pl ou et od un".split())
UNCOUNTED = re.compile(
    r"\b(?:several|many|mehrere|einige|plusieurs|quelques) (?:years['’]?|jahren?|années)\b|\bmehrjährig\w*", re.I
)
TRIGGER = re.compile(
    r"\d|year|month|week|hour|ans?\b|année|mois|semaine|heure|jours|jahr|jähr|monat|woche|tage|stunden|percent|prozent"
)
# How many salaries a sum of a year is paid in: "30 000 € sur 13 mois".
IN_SALARIES = re.compile(r"(?:€|euros?|eur|chf|bruts?|salaire|annuel)\W{1,3}(?:sur|x|×)\s*$", re.I)
TIMES = frozenset({"weeks", "months", "years"})
THOUSANDS = re.compile(r"[.,](?=\d{3}$)")


def quantities(text: str) -> Iterator[Detail]:
    """The numbers of a text that are counted, with their units."""
    small = in_small(text)
    if not TRIGGER.search(small):
        return
    taken: list[range] = []
    # With the few words for figures that the line has, its pattern is compiled in no time.
    numbers = "".join(f"|{word}" for word in LONGEST_FIRST if word in small and counts_here(word, small))
    for of, unit, pattern in (PATTERNS[number] for number in gates(UNITS).starts(small)):
        for found in compiled(pattern.replace("NUMBERS", numbers)).finditer(small):
            if not any(found.start("low") in other for other in taken):
                taken.append(range(found.start("low"), found.end()))
                yield from counted(found, of, unit, text)
    for found in UNCOUNTED.finditer(text):
        yield Detail(of=DetailOf.YEARS, words=found[0], unit="years")


def counts_here(word: str, text: str) -> bool:
    """Whether a word for a figure stands in a text as one, or as the beginning of "zweijährig", but not of "und"."""
    if standing(f"|{word}.", text) < 0:
        return False
    return standing(f"|{word}|", text) >= 0 or any(standing(f"|{word}{begun}.", text) >= 0 for begun in JOINED)


def counted(found: re.Match[str], of: DetailOf, unit: str, text: str) -> Iterator[Detail]:
    """Years, hours and the like: one figure is the least that is asked unless it is called the most."""
    start, end = found.start("low"), found.end()
    low, high = figure(found["low"]), figure(found["high"]) if found["high"] else None
    if high is not None and high < low and found["low"] in NUMBERS:
        # "Vingt-deux" is one figure.
        low, high = low + high, None
    if unit in TIMES and bounds.is_rhythm(text, start):
        return
    if of is DetailOf.YEARS:
        of, unit = meant(of, unit, text, start, end, low)
    most, behind = bounds.ceiling(text, start), bounds.ceiling_behind(text, end)
    if high is None and (most or behind):
        yield Detail(of=of, words=f"{most}{text[start:end]}{behind}".strip(" ,"), high=low, unit=unit)
        return
    if of is DetailOf.YEARS and bounds.is_floor(text, start, end):
        high = None
    yield Detail(of=of, words=text[start:end].strip(), low=low, high=high, unit=unit)


def meant(of: DetailOf, unit: str, text: str, start: int, end: int, low: float) -> tuple[DetailOf, str]:
    """What a time is, and its unit: experience, somebody's age, nobody's experience, or the salaries of a year."""
    if unit == "years" and bounds.is_age(text, start, end, low):
        return DetailOf.AMOUNT, "years of age"
    if unit == "months" and IN_SALARIES.search(text[max(0, start - bounds.NEAR) : start]):
        return DetailOf.AMOUNT, "salaries per year"
    return (DetailOf.AMOUNT if bounds.is_nobodys(text, start, end) else of), unit


def figure(word: str) -> float:
    """The number that a figure or a word for one stands for."""
    known = NUMBERS.get(word.lower())
    return float(THOUSANDS.sub("", word).replace(",", ".")) if known is None else float(known)
