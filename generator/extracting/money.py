"""A line's words in, the sums of money it names out, each with its currency and what it is paid for."""

import re
from collections.abc import Iterable, Iterator

from generator.extracting import bounds
from generator.model import Detail, DetailOf
from generator.patterns import anyhow

# Dollars of a country by the letters beside the sign; the bare sign and the word are of the posting's country.
DOLLARS = {"c": "CAD", "ca": "CAD", "cad": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD",
           "us": "USD", "usd": "USD"}  # fmt: skip
BARE = frozenset({"$", "dollars"})
SIGNS = {"£": "GBP", "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "gbp": "GBP", "chf": "CHF",
         "francs": "CHF", "fr.": "CHF"} | DOLLARS  # fmt: skip
SIGN = (
    r"(?:\b(?:cad|ca?|aud|au?|nzd?|usd?) ?\$|[$£€]|\b(?:eur|euros?|usd|cad|aud|nzd|gbp|chf|francs|dollars)\b|\bfr\.|"
    r"\b(?:usd|cad|aud|nzd) )"
)
# What shows the country of a posting that pays in dollars.
UNITED_STATES, CANADA = "USD", "CAD"
COUNTRIES = {
    UNITED_STATES: re.compile(
        r"\b(?:United States|USA?|U\.S\.|USD|401\(?k|W-2|E-Verify)(?!\w)|, (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|"
        r"K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b(?!,? Canada)"
    ),
    CANADA: re.compile(
        r"\b(?:Canad\w+|CAD|Qu[ée]bec|Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|"
        r"New Brunswick|Newfoundland|RRSP|REER|CNESST|Toronto|Montr[ée]al|Calgary|Edmonton|Winnipeg|Ottawa|"
        r"Mississauga)\b|, (?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PEI)\b|\((?:Q[Cc])\)"
    ),
    "AUD": re.compile(
        r"\b(?:Australia\w*|AUD|superannuation|plus super|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|"
        r"Tasmania|Queensland|New South Wales|NSW|QLD)\b"
    ),
    "NZD": re.compile(r"\b(?:New Zealand\w*|NZD|Aotearoa|KiwiSaver|Auckland|Wellington|Christchurch|Te Tiriti)\b"),
}
# A sign that parts thousands or cents has digits right behind it, a blank three of them.
SUM = r"\d{1,12}(?:(?:[.,'’]|[ \u00a0\u202f](?=\d{3}(?!\d)))\d{1,12}){0,4}"
SCALE = r"(?:\s?(?P<{name}>k|m|mm|mio|million|millionen|millions|bn|billion)\b\.?)?"
MONEY = re.compile(
    rf"(?P<before>{SIGN})?\s?(?P<low>{SUM}){SCALE.format(name='low_scale')}\s?(?P<between>{SIGN})?"
    rf"(?:\s?(?:-|–|\bto\b|\bbis\b|à|\band\b|\bet\b|\bund\b)\s?(?:{SIGN})?\s?(?P<high>{SUM})"
    rf"{SCALE.format(name='high_scale')}\s?(?P<after>{SIGN})?)?",
    re.I,
)
PER = re.compile(
    r"(?:\.[-–]{1,2})?\s{0,2}\+?(?:(?:gross|brut(?:to)?s?|nets?|doe) ?)?(?:per|p/|an?|/|pro|par|de l['’]|"
    r"l['’]|im|je|die|de)?"
    r"\s?(?P<per>hour|hr|h|year|annum|yr|month|week|day|stunde|std|jahr|monat|heure|mois|ans?|semaine|woche|tag|jour|"
    r"hourly|daily|weekly|monthly|annually|yearly|p\.\s?a(?=\.)|pa|pcm|stündlich|täglich|wöchentlich|monatlich|jährlich|"
    r"mensuels?|annuels?)\b",
    re.I,
)
PERIODS = {
    form: period
    for period, forms in {
        "hour": "hour hr h stunde std heure hourly stündlich", "day": "day tag jour daily täglich",
        "week": "week semaine woche weekly wöchentlich",
        "month": "month monat mois monthly pcm monatlich mensuel mensuels",
        "year": "year annum yr jahr an ans annually yearly pa jährlich annuel annuels",
    }.items()
    for form in forms.split()
}  # fmt: skip
# The pay's name may say the period before the sum: "hourly rate of", "Monatsgehalt", "salaire annuel brut de".
PAY = (
    r"(?:salar(?:y|ies)|wages?|pay|rate|remuneration|compensation|income|earnings|stipend|salaires?|rémunération|"
    r"traitement|taux|revenu|indemnité|gratification|fixe|lohn|gehalt|vergütung|entgelt|einkommen|verdienst|bezüge)"
)
BETWEEN = r"(?:(?!bonus|prime|zulage|prämie|allowance|\band\b|\bund\b|\bet\b|\bplus\b)[^\d.;$£€\n]){0,50}$"
NEAR = 120
NAMED = tuple(
    (
        period,
        rf"(?:\b(?:{english})[ -](?:\w+ ){{0,2}}{PAY}\b|\b{PAY}(?: \w+)?(?: \(| ?: ?| )(?:{english}|{french})\b|"
        rf"^\W*(?:{french}) (?:de|brut)\b|"
        rf"\b(?:brutto|netto|mindest|einstiegs|anfangs|grund)*(?:{german})(?:brutto|netto|mindest|grund|ziel|fest)*"
        rf"(?:lohn|löhne|gehalt|gehälter|satz|vergütung|entgelt|einkommen|verdienst|pauschale)\b|"
        rf"\b(?:{german})(?:brutto|netto)\b|\b(?:{adjective})e[rsn]? (?:[\w-]+ ){{0,1}}\w*{PAY}\b){BETWEEN}",
    )
    for period, english, french, german, adjective in (
        ("hour", "hourly", "horaire", "stunden", "stündlich"),
        ("day", "daily|day", "journali(?:er|ère)", "tages?", "täglich"),
        ("week", "weekly", "hebdomadaire", "wochen", "wöchentlich"),
        ("month", "monthly", "mensuel(?:le)?", "monats?", "monatlich"),
        ("year", "annual|yearly|annualised|annualized", "annuel(?:le)?", "jahres", "jährlich"),
    )
)
SCALES = {"k": 1_000.0, "bn": 1e9, "billion": 1e9}
MILLION = 1e6
CENTS = re.compile(r"[.,]\d{1,2}$")
NOT_DIGITS = re.compile(r"\D")


def sums(text: str, dollar: str) -> Iterator[Detail]:
    """The sums and ranges of a text; *dollar* is the currency of a bare dollar sign."""
    yield from (detail for found in MONEY.finditer(text) if (detail := money(found, text, dollar)) is not None)


def dollar_of(texts: Iterable[str], language: str) -> str:
    """The currency that a bare dollar sign stands for in a posting: of the country that most of its words show.

    Where none does, the American one; in French that of Canada, where French postings pay in dollars.
    """
    told = "\n".join(texts)
    if "$" not in told and "dollar" not in told.lower():
        return UNITED_STATES
    shown = {dollar: len(set(country.findall(told))) for dollar, country in COUNTRIES.items()}
    most = max(shown, key=lambda dollar: shown[dollar])
    return most if shown[most] else CANADA if language == "fr" else UNITED_STATES


def money(found: re.Match[str], text: str, dollar: str) -> Detail | None:
    """A sum or a range of money with its currency and what it is paid for; None for a number without currency."""
    signs = [sign.lower() for sign in (found["before"], found["between"], found["after"]) if sign]
    if not signs:
        return None
    told = next((sign for sign in signs if sign not in BARE), None)
    currency = dollar if told is None else SIGNS[told.strip(" $") or told]
    per = PER.match(text, found.end())
    scale = found["low_scale"] or found["high_scale"]
    low = sum_of(found["low"], scale)
    high = sum_of(found["high"], found["high_scale"] or scale) if found["high"] else None
    start, end = found.start(), per.end() if per else found.end()
    period = PERIODS["".join(per["per"].lower().split(".")).replace(" ", "")] if per else named_before(text, start)
    unit = currency + (f" per {period}" if period else "")
    words = text[start:end].strip(" ,.")
    most, behind = bounds.ceiling(text, start), bounds.ceiling_behind(text, end)
    if high is None and (most or behind):
        words = text[start - len(most) : end + len(behind)].strip(" ,")
        return Detail(of=DetailOf.AMOUNT, words=words, high=low, unit=unit)
    return Detail(of=DetailOf.AMOUNT, words=words, low=low, high=high, unit=unit)


def named_before(text: str, start: int) -> str | None:
    """What the name of the pay before a sum says it is paid for."""
    before = text[max(0, start - NEAR) : start]
    return next((period for period, name in NAMED if anyhow(name).search(before)), None)


def sum_of(digits: str, scale: str | None) -> float:
    """The number that digits with dots, commas, blanks and apostrophes stand for."""
    written = digits.strip(" ,.'’\u00a0\u202f")
    cents = CENTS.search(written)
    whole = NOT_DIGITS.sub("", written[: cents.start()] if cents else written)
    value = float(whole or 0) + (float(f"0.{cents[0][1:]}") if cents else 0.0)
    return value * (SCALES.get(scale.lower(), MILLION) if scale else 1.0)
