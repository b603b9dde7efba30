"""A line's words in, the licences and certificates that it names out, as they are called."""

import re
from collections.abc import Iterator

from generator.model import Detail, DetailOf

# Papers by name, in English, French and German; words in small letters stand for any case.
NAMED = re.compile(
    r"\b(?:"
    r"(?:(?:full|clean|valid|current|uk|eu|class [a-e]\d?|category [a-e]\d?|commercial|manual) ){0,3}"
    r"driv(?:ing|er['’]?s?['’]?) licen[cs]e(?: \(?(?:class|category) [a-e]\d?\)?)?|class [a-e] (?:cdl|licen[cs]e)|"
    r"cdl(?: class [a-c]| \(class [a-c]\))?|(?:forklift|nursing|teaching|pilot|sia|liquor|trade|professional|medical|"
    r"real estate|security) (?:licen[cs]e|certificate|certification|ticket)|"
    r"registered (?:general )?nurse(?: licen[cs]e)?|"
    r"first[- ]aid(?: certificate| at work)?|(?:enhanced )?dbs(?: check)?|(?:criminal )?background check|"
    r"security clearance|food handlers?['’]?(?: (?:card|certificat\w+|permit))?|food (?:hygiene|safety) (?:card|"
    r"certificat\w+|permit)|tabc|"
    r"qualified teacher status|"
    r"permis (?:de conduire )?(?:\(?(?:catégorie |cat\. ?)?(?!de conduire)(?:[bcd]e?1?|a[12]?|poids lourd|classe \d)"
    r"\)?)(?!\w)|"
    r"permis de conduire|"
    r"caces(?: r?\d{3})?(?: (?:catégories? |cat\. ?)?\d[ab]?(?:(?:,| et| /) ?\d[ab]?)*)?|"
    r"habilitations? électriques?|carte professionnelle|casier judiciaire(?: vierge)?|"
    r"diplôme d['’]état (?:d['’]|de |en )?(?:\w+[ -]?){1,2}|"
    r"(?:führerschein|führerausweis|fahrerlaubnis)(?: der)?"
    r"(?: (?:klassen?|kl\.|kat\.|kategorie) ?[a-d]1?e?(?:(?:, ?| und | oder |/)[a-d]1?e?)*|"
    r" [bc]1?e?\b)?|"
    r"(?:gabel)?staplerschein|approbation|(?:erweitertes |polizeiliches )*führungszeugnis|gesundheitszeugnis|"
    r"meisterbrief|berufsurkunde|sachkundenachweis\w*|ersthelfer\w*"
    r")",
    re.I,
)
# One of these is part of every name above; looked for first, as most lines have none.
HINTS = (
    "licen", "cdl", "certificat", "nurse", "aid", "dbs", "check", "clearance", "handler", "hygiene", "safety", "tabc",
    "teacher", "permis", "caces", "habilitation", "carte", "casier", "diplôme", "schein", "erlaubnis", "approbation",
    "ausweis", "zeugnis", "brief", "urkunde", "nachweis", "ersthelfer", "ticket",
)  # fmt: skip
# What stands before the last word of a certificate that the table does not know.
CALLED = re.compile(
    r"\b(?P<name>(?!(?:A|An|The|Valid|Current|Possession|Must|Have|Any|Your|PLEASE|NOTE|[A-Z]\.(?:[A-Z]\.)?)(?!\w))"
    r"[A-Z][\w’'&/.-]*(?: (?:of|and|in|for|de|en|et|und|the|[A-Z(][\w’'&/.()-]*)){0,7}? ?"
    r"(?:[Ll]icen[cs]e|[Cc]ertificat(?:e|ion)|[Rr]egistration|[Dd]esignation|[Pp]ermit|[Cc]ard|Zertifikat|"
    r"Zertifizierung))\b|\b[Cc]ertified(?: [A-Z]\w+){1,4}"
)
LETTERS = re.compile(r"\b[A-Z][A-Z0-9]{1,6}(?:-[A-Z0-9]{1,4})?\b(?!-[a-zäöü])")
NO_PAPERS = frozenset(
    (
        "US USA UK EU OR AND NOT MUST FOR THE OF ON IN AT TO BE HR IT AM PM ET OU UND ODER CV OK LA NOTE DUI DWI "
        "PLEASE ALL ANY IF WE YOU NB AN IS ARE WITH ONLY FULL VALID CURRENT REQUIRED EN ISO DIN IEC II III IV VI"
    ).split()
)


def papers(text: str, *, asked: bool) -> Iterator[Detail]:
    """The papers of a text by name; letters like RN are one only where the text as a whole is `asked` for as one."""
    taken: list[range] = []
    small = text.lower()
    if not asked and not any(hint in small for hint in HINTS):
        return
    patterns = (NAMED, CALLED, LETTERS) if asked and text != text.upper() else (NAMED,)
    for pattern in patterns:
        for found in pattern.finditer(text):
            inside = any(place in other for other in taken for place in (found.start(), found.end() - 1))
            if inside or (pattern is LETTERS and found[0] in NO_PAPERS):
                continue
            taken.append(range(found.start(), found.end()))
            name = found[0].strip(" ,.")
            yield Detail(of=DetailOf.PAPER, words=name, name=name)
