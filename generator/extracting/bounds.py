"""The words around a figure in, how it is meant out: the most or the least, an age, or nobody's experience."""

import re

# What may stand between such words and their figure is never longer.
NEAR = 90
AT_MOST = re.compile(
    r"(?:\bup to|\b(?:no|not) (?:more|longer|older) than|\b(?:not|never) (?:to )?exceed(?:ing)?|\bat most|"
    r"(?<!no )(?<!not )\bless than|(?<!not )\bunder|\bmax(?:imum|imal|\.)?(?: of| de)?|\bupper limit of|"
    r"\bjusqu['’]à|(?<!pas )\bmoins de|\bpas plus de|\bau (?:plus|maximum)|\bpas (?:dépasser|excéder)|"
    r"\b(?:n['’]excédant|ne dépassant) pas|\b(?:durée|âge|poids|charge|montant) (?:maxim(?:um|ale?)|"
    r"limite)(?: de| est "
    r"de| :|:)?|\bmaximale de|"
    r"\blimite d['’]âge(?: de| :|:)?|\bbis zu|\bbis|\bhöchstens|\bmaximal|(?<!nicht )\bweniger als|\bnicht (?:mehr|"
    r"älter|länger) als|(?<!nicht )\bunter|\bhöchst(?:alter|dauer|gewicht|grenze)(?: von| ist|:)?)\s*$",
    re.I,
)
MOST = re.compile(
    r"[ ,]{0,2}\(?(?:or (?:less|fewer|under|younger|below)|at (?:the )?most|max(?:imum|imal)?\b\.?|"
    r"au (?:plus\b(?! (?:tard|tôt|vite|près))|maximum|max\b)|ou moins|oder (?:weniger|jünger)|höchstens)",
    re.I,
)
AT_LEAST = re.compile(
    r"\b(?:at least|minimum(?: of| de)?|min\.?|mind\.?|mindestens|wenigstens|au moins|no less than)\s*$", re.I
)
LEAST = re.compile(r"[ ,]{0,2}\(?(?:at least|(?:au )?minimum|min\b\.?|au moins|mindestens|or more|ou plus)", re.I)
# "The last 36 months" and "within 12 months" are spans in which something was or will be, no length that is asked.
RECENT = re.compile(
    r"\b(?:last|past|previous|preceding|letzten|vergangenen|derniers|dernières|within|after|first|"
    r"(?:not|nicht) (?:older than|älter als)|dans (?:les|un délai de)|sous|après|au bout de|innerhalb(?: von)?|"
    r"binnen|nach|ersten|datant de moins de)\s*$|\b(?:violations?|accidents?|points|incidents?|convictions?)\b"
    r"[^.;]{0,20}\bin\s*$|[\d%] at\s*$",
    re.I,
)
RHYTHM = re.compile(r"\b(?:every|each|alle|tous les|toutes les)\s*$", re.I)
OF_AGE = re.compile(
    r"\s?(?:of age|old\b|young\b|d['’]âge|révolus|accomplis|(?:or|and) (?:older|over)\b|alt\b|"
    r"oder älter|jung\b)",
    re.I,
)
AGED = re.compile(
    r"\b(?:aged?|âge|âgée?s?|(?:mindest|höchst)?alter|limite d['’]âge)\b[^.;,\d]{0,30}$|"
    r"(?:\bmoins de|\b(?:pas|à ne pas) (?:dépasser|excéder))\s*$",
    re.I,
)
# No fewer years are an age; so many that are the most can be nothing else.
YOUNGEST, GROWN = 14, 25
# Whose length is told: a contract's, a course's, a trial's, that of a step of the career.
LASTS = re.compile(
    r"\b(?:term|contract|duration|length|probation(?:ary period)?|notice(?: period)?|commit(?:ment)?|course|training|"
    r"programme?|apprenticeship|internship|lasts?|lasting|takes?|appointment|temporary|fixed[- ]term|available|"
    r"(?:be|stay|remain) in (?:this|the) (?:role|position|job|post)|"
    r"contrat|cdd|durée|mission|engagement|engager|préavis|(?:période )?d['’]essai|formation|cursus|dure|durent|"
    r"remplacement|temporaire|(?:rest\w+|serez|seras) (?:dans|à) ce poste|"
    r"befristet\w*|befristung|vertragsdauer|(?:vertrags)?laufzeit|dauer|dauert|probezeit|kündigungsfrist|"
    r"verpflichtung|ausbildung(?:sdauer|szeit)?|lehre|lehrzeit|einarbeitung(?:szeit)?|kurs|lehrgang|umschulung)"
    r"(?:\s{0,2}(?:[:–=-]|\(|of|for|is|are|was|will be|lasts?|about|approximately|approx\.?|around|up to|an?|initial|"
    r"initially|period|at least|minimum|du|de|d['’]une|d['’]un|d['’]|durée|pour|environ|est|sera|dure|initiale?|au "
    r"moins|maximale?|minimale?|entre|von|für|auf|zunächst|vorerst|vorläufig|mindestens|etwa|rund|ca\.?|"
    r"voraussichtlich|beträgt|dauert|bis|zu)(?![^\W\d])){0,5}\s*$|\b(?:en|pour|für)\s*$",
    re.I,
)
# What a figure with a unit in the singular, or in one word with it, is the length of.
LONG_THINGS = re.compile(
    r"[\s-]{0,2}(?:(?:full-time|part-time|accredited|recogni[sz]ed|undergraduate|post-?secondary|technical|"
    r"vocational|fixed|initial|\w+e[rns]?) ){0,1}(?:colleges?|universit(?:y|ies)|institutions?|schools?|degree|"
    r"diploma|bachelor\w*|certificate|course|programme?|apprenticeship|traineeship|commitment|probation\w*|notice|"
    r"trial|\w*ausbildung\w*|\w*lehre|\w*studium\w*|\w*kurs\w*|fachschule|\w*schulung|probezeit|befristung|vertrag\w*|"
    r"verpflichtung)\b",
    re.I,
)
LONG_IN_ALL = re.compile(
    r"\s(?:in duration|in length|long\b|of (?:college|university|study|studies|schooling|post-?secondary)|notice\b|"
    r"probation\w*|d['’]études|de formation|de préavis|d['’]essai|befristet\w*|ausbildung\b|lehre\b|probezeit\b|"
    r"dauer(?:t|nde\w*)\b)",
    re.I,
)
SINGULAR = re.compile(r"(?:year|month|week|jährige\w*|monatige\w*)$", re.I)
OF_EXPERIENCE = re.compile(
    r"['’]?\s?(?:of |d['’]|de )?(?!depending|based|according|selon|je nach)(?:[\w-]+ ){0,1}"
    r"(?:experience|expérience|\w*erfahrung|pratique|praxis|practice)",
    re.I,
)
# The figure belongs to the experience named before it: "an experience of a duration of two years".
EXPERIENCE_OF = re.compile(r"(?:experience|expérience|erfahrung|praxis)\b[^.;,]{0,40}$", re.I)


def ceiling(text: str, start: int) -> str:
    """The words before a figure that call it the most, if any do."""
    found = AT_MOST.search(text[max(0, start - NEAR) : start])
    return found[0] if found else ""


def ceiling_behind(text: str, end: int) -> str:
    """The words behind an amount that call it the most, if any do."""
    found = MOST.match(text, end)
    return found[0] if found else ""


def is_floor(text: str, start: int, end: int) -> bool:
    """Whether an amount is called the least, before it or behind."""
    return AT_LEAST.search(text[max(0, start - NEAR) : start]) is not None or LEAST.match(text, end) is not None


def is_age(text: str, start: int, end: int, figure: float) -> bool:
    """Whether a figure of years is somebody's age."""
    if OF_AGE.match(text, end):
        return True
    if figure < YOUNGEST or OF_EXPERIENCE.match(text, end) or _before(EXPERIENCE_OF, text, start):
        return False
    return _before(AGED, text, start) or (figure >= GROWN and bool(ceiling(text, start) or ceiling_behind(text, end)))


def is_rhythm(text: str, start: int) -> bool:
    """Whether a figure says how often something comes: "every two years"."""
    return _before(RHYTHM, text, start)


def is_nobodys(text: str, start: int, end: int) -> bool:
    """Whether a time is no experience: one in which something was or will be, or the length of something named."""
    if _before(RECENT, text, start):
        return True
    if OF_EXPERIENCE.match(text, end):
        return False
    if SINGULAR.search(text[start:end]) and LONG_THINGS.match(text, end):
        return True
    if _before(EXPERIENCE_OF, text, start):
        return False
    return LONG_IN_ALL.match(text, end) is not None or _before(LASTS, text, start)


def _before(words: re.Pattern[str], text: str, start: int) -> bool:
    """Whether some words stand right before a place."""
    return words.search(text[max(0, start - NEAR) : start]) is not None
