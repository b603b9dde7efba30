"""What is counted in adverts: the units, and the words that stand behind or before the figures of each."""

from generator.model import DetailOf

FIGURE = (
    r"(?:\d{1,3}(?:[.,]\d{1,3})?(?!\d)|\d{4}(?=\s?(?:billable |chargeable )?(?:hours|heures|stunden|h)\b)NUMBERS)"
)
TO = r"(?:-|–|/|\b(?:to|or|and|à|ou|et|bis|oder|und)\b)"
MORE = r"(?:or more|or longer|and more|plus|ou plus|et plus|oder mehr|und mehr)"
# With the words for numbers in place of NUMBERS, and the unit where it is said twice in place of AGAIN.
SPAN = (
    rf"(?P<low>{FIGURE})(?:\s?\(\d{{1,2}}\))?\s?\+?(?:(?:\s?AGAIN)?-?\s?{TO}\s?(?P<high>{FIGURE}))?\s?\+?\s?"
    rf"(?:{MORE}\s)?"
)
# Half a working week at least, which no time of the day can be.
LONG = r"(?:2[5-9]|[3-6]\d)(?:[.,]\d{1,2})?(?!\d)"
LONG_SPAN = (
    rf"(?P<low>{LONG})(?:(?:\s?(?:h|hours|heures|stunden|std\.?))?\s?{TO}\s?(?P<high>{LONG}))?"
    r"(?!\s?(?:-|–)\s?\d|[:%])"
)
ABOUT = (
    r"\s{0,2}[:|(–-]?\s{0,2}(?:(?:ca\.?|circa|env\.?|environ|about|approx\.?|approximately|rund|etwa|von|zu|de|of|"
    r"bis(?: zu)?|up to|jusqu['’]à|max\.?|maximum|maximal|min\.?|mind\.?|mindestens|minimum)\s){0,2}"
)
HOURS = (
    r"(?:-\s?)?(?:billable |chargeable |working )?(?:hours?|hrs?\b\.?|h\b|heures?|arbeitsstunden|stunden|std\b\.?)"
)
DAYS = r"(?:-\s?)?(?:working )?(?:days?|jours?|j\b|arbeitstage|tagen?|tage)"
# How often: the words behind "per", and those that say it alone.
PERIODS = {
    "day": (r"(?:day|jour|tag)\b", r"daily|täglich\w*|quotidien\w*"),
    "week": (r"(?:week|wk|semaine|woche|sem|s)\b", r"weekly|wöchentlich\w*|hebdo\w*"),
    "month": (r"(?:month|mois|monat)\b", r"monthly|monatlich\w*|mensuel\w*"),
    "year": (r"(?:year|annum|an|année|jahr)\b", r"annually|yearly|jährlich\w*|annuel\w*"),
}
LEAVE = (
    r"(?:of |de |d['’])?(?:(?:paid|annual|bezahlte[rnsm]?) ){0,2}(?:holidays?|vacation|leave|urlaub|jahresurlaub|"
    r"erholungsurlaub|ferien|congés?|vacances|rtt\b|pto\b|time off)"
)


def per(period: str) -> str:
    """The pattern of how often, with what it is done for between: "hours of lessons a week"."""
    noun, alone = PERIODS[period]
    return (
        rf"(?:\s(?:(?:of|de|für)\s|d['’])?(?!and\b|et\b|und\b|or\b|ou\b|oder\b|per\b|par\b|pro\b)[^\W\d_]+){{0,1}}\s?"
        rf"(?:(?:(?:per|an?|par|pro|die|in der|im|am|each|every|je|chaque)\s|/\s?){noun}|(?:{alone}))"
    )


# What is counted, the unit it is given in, and the words that stand behind the figure.
COUNTED: tuple[tuple[DetailOf, str, str], ...] = (
    (
        DetailOf.AMOUNT,
        "days of leave",
        rf"(?:(?:(?:working |business |arbeits|werk)?(?:days?['’]?|tage?|jours?)(?: ouvrés| ouvrables)?)\s{LEAVE}|"
        r"(?:urlaubs|ferien)tagen?\b|(?:urlaubs|ferien)tage?\b|(?:vacation|holiday|leave|pto) days|rtt\b)",
    ),
    (DetailOf.AMOUNT, "weeks of leave", rf"(?:weeks?['’]?|semaines?|wochen?)\s{LEAVE}"),
    (
        DetailOf.AMOUNT,
        "hours per week",
        rf"(?:wochenstunden|(?:-\s?)?(?:hour|stunden|std\.?|h)[- ](?:work(?:ing)?[- ])?(?:week|woche)\b|"
        rf"{HOURS}{per('week')})",
    ),
    (
        DetailOf.AMOUNT,
        "hours per day",
        rf"(?:(?:-\s?)?(?:hour|stunden)[- ](?:work(?:ing)?[- ])?(?:day|tag)\b|{HOURS}{per('day')})",
    ),
    (DetailOf.AMOUNT, "hours per month", rf"{HOURS}{per('month')}"),
    (DetailOf.AMOUNT, "hours per year", rf"{HOURS}{per('year')}"),
    (
        DetailOf.AMOUNT,
        "days per week",
        rf"(?:(?:-\s?)?(?:day|tage)[- ](?:work(?:ing)?[- ])?(?:week|woche)\b|{DAYS}{per('week')})",
    ),
    (DetailOf.AMOUNT, "days per month", rf"{DAYS}{per('month')}"),
    (DetailOf.AMOUNT, "days per year", rf"{DAYS}{per('year')}"),
    (
        DetailOf.AMOUNT,
        "salaries per year",
        r"(?:monats)?(?:gehälter|gehältern|löhne|salaries|salaires|mensualités)\b",
    ),
    (DetailOf.AMOUNT, "cases", r"(?:(?:active|open|aktive|offene) )?(?:cases|fällen?|dossiers)\b"),
    (
        DetailOf.AMOUNT,
        "weeks",
        r"(?:full |volle )?(?:-\s?)?(?:weeks?['’]?\b(?!-?\s?ends?\b)|semaines?\b(?! sur\b)|wochen?\b)",
    ),
    (DetailOf.YEARS, "months", r"(?:full |volle )?(?:-\s?)?(?:months?['’]?|mos\b\.?|mois|monate?n?|monatig\w*)\b"),
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
# The same behind a label: a figure alone where the label says the unit, else only one that is no time of the day.
LABELLED: tuple[tuple[DetailOf, str, str, str], ...] = (
    (
        DetailOf.AMOUNT,
        "hours per week",
        r"(?<!\d\s)(?<!\d)\b(?:weekly (?:working )?hours|(?:working )?hours (?:per|a) week|wochenarbeitszeit|"
        r"wochenstunden(?:zahl)?|"
        r"stunden (?:pro|je|/) ?woche|heures (?:hebdomadaires|par semaine)|(?:horaire|durée|volume|temps) "
        r"hebdomadaire(?: de travail)?)",
        rf"(?P<low>\d{{1,2}}(?:[.,]\d{{1,2}})?)(?!\d)(?:(?:\s?h)?\s?{TO}\s?(?P<high>{LONG}))?"
        r"(?![\d.,]*\d|\s?(?:-|–|:|/|%|to\b|à\b|bis\b|am\b|pm\b|uhr|h\d|days?\b|jours?\b|tage?\b))",
    ),
    (
        DetailOf.AMOUNT,
        "hours per week",
        r"\b(?:durée (?:du|de) travail|temps (?:de travail|plein|complet|partiel)|horaires?(?: (?:flexibles?|de "
        r"travail|variables?))?|(?:regel)?arbeitszeit|vollzeit|teilzeit|geringfügig|minijob|full[- ]time|"
        r"part[- ]time)",
        rf"{LONG_SPAN}\s?(?:hours|hrs|h\b|heures|stunden|std\b\.?)(?! ?(?:par|/|pro|per|im|a) ?(?:mois|month|monat))",
    ),
    (
        DetailOf.AMOUNT,
        "days of leave",
        r"\b(?:(?:annual |paid )?(?:holidays?|leave|vacation)(?: entitlement)?|"
        r"(?:jahres)?urlaub(?:sanspruch)?|ferien|"
        r"congés(?: payés| annuels)?)",
        r"(?P<low>\d{1,2})(?:\s?(?:-|–|to|bis|à)\s?(?P<high>\d{1,2}))?\s?(?:working |arbeits|werk)?"
        r"(?:days?|tage?|jours?)\b",
    ),
)
# The units that stand at both ends of a span: "from 5 kg to 20 kg".
AGAIN = {
    "lb": r"(?:lbs?|pounds?)",
    "kg": r"(?:kgs?|kilos?)",
    "hours per week": r"(?:h|hours|heures|stunden|std\.?)",
    "years": r"(?:years?|ans|jahre?n?)",
    "months": r"(?:months?|mois|monate?n?)",
    "percent": r"(?:%)",
}
