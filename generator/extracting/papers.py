"""A line's words in, the licences and certificates that it names out, as they are called."""

import re
from collections.abc import Iterable, Iterator

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
    r"habilitations? électriques?|carte (?:professionnelle|(?:de qualification )?(?:de )?conducteur)|"
    r"casier judiciaire(?: vierge)?|rqth|numéro inami|formation (?:adr|fimo|fco|haccp|sst|ssiap)\b|"
    r"diplôme d['’]état (?:d['’]|de |en )?(?:\w+[ -]?){1,2}|"
    r"(?:(?:pkw|lkw|auto|motorrad|boots)-?)?(?:führerschein|führerausweis|fahrerlaubnis)"
    r"(?:(?: der)?(?: \(?(?:führerschein)?|(?<=schein))(?:klassen?|kl\.|kat\.|kategorie) ?"
    r"[a-d]1?e?(?:(?:, ?| und | oder |/)[a-d]1?e?)*\b\)?|"
    r" [bc]1?e?\b)?|"
    r"(?:gabel)?staplerschein|erste[- ]hilfe[- ](?:kurs(?:es)?|schein|ausbildung|nachweis)|approbation|"
    r"(?:erweitertes |polizeiliches )*führungszeugnis|gesundheitszeugnis|"
    r"meisterbrief|berufsurkunde|sachkundenachweis\w*|ersthelfer\w*"
    r")",
    re.I,
)
# One of these is part of every name above; looked for first, as most lines have none.
HINTS = (
    "licen", "cdl", "certificat", "nurse", "aid", "dbs", "check", "clearance", "handler", "hygiene", "safety", "tabc",
    "teacher", "permis", "caces", "habilitation", "carte", "casier", "diplôme", "schein", "erlaubnis", "approbation",
    "ausweis", "zeugnis", "brief", "urkunde", "nachweis", "ersthelfer", "ticket", "rqth", "inami", "formation",
    "hilfe",
)  # fmt: skip
# Checks on whoever applies, also in a list whose last alone says that they are checks; on others they are work.
CHECKING = (
    r"(?:(?:clearance |disclosure )?(?:checks?|certificates?)|search(?:es)?|clearances?|screenings?|vetting|"
    r"disclosures?)"
)
CHECKS = re.compile(
    r"\b(?:(?:national|enhanced|basic|standard|satisfactory|clear|clean|valid) )*(?:police|criminal (?:record|"
    r"history|background)|credit|reference|employment history|right[- ]to[- ]work|working[- ]with[- ]children|"
    r"vulnerable (?:sector|person)s?|ndis worker|identity|barring|pvg|dbs|crb|background|"
    r"pre-employment|bpss|garda)(?:s? (?:record |history |worker "
    rf"|scheme )?{CHECKING}\b|(?=(?:,|,? and|,? &|/)[^.;:]{{0,60}}\b{CHECKING}\b))|"
    r"\b(?:white|blue|yellow|cscs|cpcs|sia|twic) (?:cards?|tickets?|badges?)\b|"
    r"\b(?:vérification|contrôle) (?:des |d['’])(?:antécédents|références)(?: judiciaires| criminels)?|"
    r"\b\w*registerauszug\b|\b(?:zuverlässigkeits|sicherheits)überprüfung\b",
    re.I,
)
# What stands before a licence without being a part of its name.
NOT_CALLED = (
    r"(?:an?|this|that|these|such|each|any|all|the|your|his|her|their|our|own|active|valid|current|clean|"
    r"full|unrestricted|new|and|or|with|without|from|in|for|to|by|as|at|on|of|must|have|has|holds?|holding|possess\w*|possession|obtain\w*|"
    r"maintain\w*|requir\w+|need\w*|eligible|able|appropriate|relevant|applicable|proper|possible|necessary|is|are|"
    r"if|no)\b"
)
# A trade or a country and what is licensed, in whatever letters: "Ohio law license".
LICENSED = re.compile(
    rf"(?<![\w&'’/-])(?:(?!{NOT_CALLED})[\w&'’/-]+ ){{1,4}}(?:licen[cs]es?|licensure|permits?|credentials?)\b|"
    r"(?<![\w-])(?!(?:gut|liefer|an|sonnen|augen|geld|wein|licht)schein)[\w-]{2,}schein\b(?! der\b)|"
    r"\bzusatz(?:qualifikation|weiterbildung) (?:in |im |für )?[\w-]+|"
    r"\b(?:attestation|certificat|brevet|habilitation|agrément|autorisation) (?:de |d['’]|du |en )[\w’'-]+"
    r"(?: (?:de |en |du |à la |au )[\w’'-]+)?",
    re.I,
)
# Who keeps the register that somebody must stand in, by the name of the body.
NAME = r"[A-Z][\w’'&-]*(?:(?:,? (?:and|&)(?! [A-Z]{2,7}\b)|,? (?:of|for|in)(?: the)?)? [A-Z][\w’'&-]*){0,8}"
GERMAN_NAME = r"[A-ZÄÖÜ][\w-]{3,}(?: (?:der|des|für|von) [A-ZÄÖÜ][\w-]+){0,2}"
BODIES = re.compile(
    r"\b(?:[Rr]egist(?:ered|ration)|[Ll]icen[cs]ed|[Aa]ccredited|[Mm]ember(?:ship)?|[Ff]ellow(?:ship)?)"
    rf"(?: (?![Nn]urse)\w+){{0,2}}? (?:with|by|of) (?:the )?(?P<first>{NAME})(?:,? (?:and|or) (?:with )?the "
    rf"(?P<second>{NAME}))?|"
    r"\b(?P<order>(?:[Oo]rdre|[Bb]arreau) (?:national |professionnel )?(?:du |des |de la |de l['’]|de )[\w’'-]+"
    r"(?: (?:du |des |de la |de l['’]|de )[\w’'-]+)?)|"
    r"\b(?:[Ee]intrag(?:ung)?|[Rr]egistrierung|[Ee]ingetragen|[Rr]egistriert|[Mm]itglied(?:schaft)?) "
    rf"(?:im|in der|in die|ins|beim|bei der|der|des) (?P<chamber>{GERMAN_NAME})|"
    rf"\b(?P<admitted>Zulassung (?:als|zur|zum) {GERMAN_NAME})"
)
# What stands before the last word of a certificate that the table does not know.
CALLED = re.compile(
    r"\b(?P<name>(?!(?:A|An|The|Valid|Current|Possession|Must|Have|Any|Your|PLEASE|NOTE|[A-Z]\.(?:[A-Z]\.)?)(?!\w))"
    r"[A-Z][\w’'&/.-]*(?: (?:of|and|in|for|with|to|de|en|et|und|the|[A-Z(][\w’'&/.()-]*)){0,7}? ?"
    r"(?:[Ll]icen[cs]e|[Cc]ertificat(?:e|ion)|[Rr]egistration|[Dd]esignation|[Pp]ermit|[Cc]ard|Check|Search|"
    r"Clearance|Disclosure|Zertifikat|Zertifizierung))\b|\b[Cc]ertified(?: [A-Z]\w+){1,4}"
)
LETTERS = re.compile(r"\b[A-Z][A-Z0-9]{1,6}(?:-[A-Z0-9]{1,4})?\b(?!-[a-zäöü])")
NO_PAPERS = frozenset(
    (
        "US USA UK EU OR AND NOT MUST FOR THE OF ON IN AT TO BE HR IT AM PM ET OU UND ODER CV OK LA NOTE DUI DWI "
        "PLEASE ALL ANY IF WE YOU NB AN IS ARE WITH ONLY FULL VALID CURRENT REQUIRED EN ISO DIN IEC II III IV VI "
        "BOTH EITHER ONE TWO ALSO PLUS NO YES HAVE HOLD BE THIS THAT FROM BY BEIDE ZWEI UN UNE DES LES DEUX PKW LKW"
    ).split()
)
# An act by its short name, and what is known by its name already: "Criminal Record Check (CRC)".
ACT = re.compile(r"§|(?i:(?:gesetz|verordnung|\bact|\bloi))\W+(?:\w+\.? )?$")


def papers(text: str, *, asked: bool, checked: bool = False) -> Iterator[Detail]:
    """The papers of a text by name, in order; some only where the text as a whole is `asked` for as one, like RN.

    Checks are some where it is a condition as well, by which somebody is `checked`.
    """
    small = text.lower()
    if not asked and not any(hint in small for hint in HINTS):
        return
    taken: list[range] = []
    for pattern in patterns_for(text, asked=asked, checked=checked):
        for found in pattern.finditer(text):
            for start, end in names_in(found):
                inside = any(place in other for other in taken for place in (start, end - 1))
                if inside or (pattern is LETTERS and is_none(text, start, found[0], taken)):
                    continue
                taken.append(range(start, end))
    for place in sorted(taken, key=lambda place: place.start):
        name = text[place.start : place.stop].strip(" ,.")
        yield Detail(of=DetailOf.PAPER, words=name, name=name)


def patterns_for(text: str, *, asked: bool, checked: bool) -> tuple[re.Pattern[str], ...]:
    """The patterns of papers that a text of its kind can name."""
    if asked:
        return (NAMED, CHECKS, BODIES, CALLED, LICENSED, LETTERS) if text != text.upper() else (NAMED, CHECKS)
    return (NAMED, CHECKS) if checked else (NAMED,)


def names_in(found: re.Match[str]) -> list[tuple[int, int]]:
    """Where the names of what was found stand: those of the bodies alone, without how somebody belongs to them."""
    if found.re is not BODIES:
        return [found.span()]
    return [found.span(name) for name, words in found.groupdict().items() if words]


def is_none(text: str, start: int, letters: str, taken: Iterable[range]) -> bool:
    """Whether letters are no paper, or the short name of one that stands before them or of an act."""
    before = text[:start]
    named = before.endswith("(") and any(other.stop in (start - 1, start - 2) for other in taken)
    return letters in NO_PAPERS or named or ACT.search(before[-40:]) is not None
