"""A line's words in, the numbers it names out: years, hours, weights and shares, each with its unit."""

import re
from collections.abc import Iterator

from generator.extracting.gates import gates, in_small, standing
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
FIGURE = r"(?:\d{1,3}(?:[.,]\d{1,2})?NUMBERS)"
TO = r"(?:-|–|/|\b(?:to|or|and|à|ou|et|bis|oder|und)\b)"
MORE = r"(?:or more|or longer|and more|plus|ou plus|et plus|oder mehr|und mehr)"
# With the words for numbers in place of NUMBERS.
SPAN = rf"(?P<low>{FIGURE})(?:\s?\(\d{{1,2}}\))?\s?\+?(?:\s?{TO}\s?(?P<high>{FIGURE}))?\s?\+?\s?(?:{MORE}\s)?"
# What is counted, the unit it is given in, and the words that stand behind the figure.
COUNTED: tuple[tuple[DetailOf, str, str], ...] = (
    (
        DetailOf.AMOUNT,
        "hours per week",
        r"(?:-\s?)?(?:(?:hours?|hrs?|h|heures?|stunden|std\.?)\s?(?:per|an?|/|par|pro|die|in der|each|je)\s?"
        r"(?:week|semaine|woche)|wochenstunden|h/sem\b|hours? weekly)",
    ),
    (
        DetailOf.AMOUNT,
        "days of leave",
        r"(?:days?['’]?|tage?|jours?)(?: of| de)?(?: paid| bezahlten?)? (?:holidays?|vacation|leave|annual leave|"
        r"urlaub|congés?)",
    ),
    (DetailOf.YEARS, "months", r"(?:full |volle )?(?:months?['’]?|mos\b\.?|mois|monate?n?)\b"),
    (
        DetailOf.YEARS,
        "years",
        r"(?:full |solid |volle )?(?:-\s?)?(?:years?['’]?(?! (?:fixed|framework|contract|plan|term|agreement|"
        r"strategy|project|grant|warranty))|yrs?\b\.?|années?|ans\b|an\b(?= d['’]| minimum)|jahre?n?\b|jährig\w*)",
    ),
    (DetailOf.AMOUNT, "lb", r"(?:lbs?|pounds?)\b"),
    (DetailOf.AMOUNT, "kg", r"(?:kgs?|kilos?|kilogram\w*)\b"),
    (DetailOf.AMOUNT, "words per minute", r"(?:wpm|words (?:per|a) minute|mots (?:par|/) ?minute|anschläge\w*)"),
    (DetailOf.AMOUNT, "percent", r"(?:%|percent\b|prozent\b|pour cent\b)"),
)
PATTERNS = tuple((of, unit, rf"(?<![\w.,]){SPAN}{behind}") for of, unit, behind in COUNTED)
# Most lines name no unit at all, and hardly any names each.
UNITS = tuple(behind for _, _, behind in COUNTED)
# How what may follow a figure at once begins: the units, their adjectives and MORE. No more is looked for in a word.
JOINED = tuple("h da ta jo fu vo so mo ye yr an ja jä st wo lb po kg ki wp pe pr or pl ou et od un".split())
AT_MOST = re.compile(
    r"(?:up to|no more than|at most|less than|under|maximum(?: of)?|max\.?|jusqu['’]à|moins de|au plus|bis zu|"
    r"höchstens|"
    r"maximal|weniger als)\s*$",
    re.I,
)
UNCOUNTED = re.compile(
    r"\b(?:several|many|mehrere|einige|plusieurs|quelques) (?:years['’]?|jahren?|années)\b|\bmehrjährig\w*", re.I
)
# "the last 36 months" and "within 12 months" are spans in which something was or will be, no length that is asked.
RECENT = re.compile(
    r"\b(?:last|past|previous|preceding|letzten|vergangenen|derniers|dernières|within|after|every|first|"
    r"not older than|dans (?:les|un délai de)|sous|après|au bout de|tous les|innerhalb(?: von)?|binnen|nach|alle|"
    r"ersten)\s*$|\b(?:violations?|accidents?|points|incidents?|convictions?)\b[^.;]{0,20}\bin\s*$|[\d%] at\s*$",
    re.I,
)
OF_AGE = re.compile(r"\s?(?:of age|old\b|d['’]âge|alt\b)", re.I)
AGED = re.compile(r"(?:aged?|âgée?s?(?: de| d['’])?|moins de|alter[: ]|mindestalter[: ])\s*$", re.I)
TRIGGER = re.compile(r"\d|year|month|ans?\b|année|mois|jahr|jähr|monat|percent|prozent")


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
            if not any(found.start() in other for other in taken):
                taken.append(range(found.start(), found.end()))
                yield counted(found, of, unit, text)
    for found in UNCOUNTED.finditer(text):
        yield Detail(of=DetailOf.YEARS, words=found[0], unit="years")


def counts_here(word: str, text: str) -> bool:
    """Whether a word for a figure stands in a text as one, or as the beginning of "zweijährig", but not of "und"."""
    if standing(f"|{word}.", text) < 0:
        return False
    return standing(f"|{word}|", text) >= 0 or any(standing(f"|{word}{begun}.", text) >= 0 for begun in JOINED)


def counted(found: re.Match[str], of: DetailOf, unit: str, text: str) -> Detail:
    """Years, hours and the like: one figure is the least that is asked unless it is called the most."""
    before, words = text[: found.start()], text[found.start() : found.end()]
    low, high = figure(found["low"]), figure(found["high"]) if found["high"] else None
    if of is DetailOf.YEARS and RECENT.search(before):
        of = DetailOf.AMOUNT
    if of is DetailOf.YEARS and (OF_AGE.match(text, found.end()) or AGED.search(before)):
        of, unit = DetailOf.AMOUNT, "years of age"
    most = AT_MOST.search(before)
    if most and high is None:
        return Detail(of=of, words=f"{most[0]}{words}".strip(), high=low, unit=unit)
    return Detail(of=of, words=words.strip(), low=low, high=high, unit=unit)


def figure(word: str) -> float:
    """The number that a figure or a word for one stands for."""
    known = NUMBERS.get(word.lower())
    return float(word.replace(",", ".")) if known is None else float(known)
