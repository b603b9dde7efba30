"""A line of a board's data in, the one kind that all such lines are of out, however the board puts them together."""

import re

from generator.model import Kind

APART = re.compile(r"\s*[|·•‧]\s*|\s+[-–—/]\s+|,\s+")
BAR = re.compile(r"\s[|·•‧]\s")
FEWEST_PARTS, FEWEST_PAGES, LONGEST_PART = 2, 3, 7
CONTRACT = re.compile(
    r"(?:(?:(?:permanent|temporary|fixed[- ]term|seasonal|casual) )?(?:full|part)[- ]time(?: (?:or part[- ]time|"
    r"permanent))?|permanent|temporary|fixed[- ]term|seasonal|casual|internship|freelance|"
    r"(?:à )?(?:temps|plein)[- ](?:plein|partiel|complet|temps)|cd[di]i?|intérim|contrat à durée (?:in)?déterminée|"
    r"voll[- ]?(?:zeit)?(?: ?(?:-|und|oder|/|u\.) ?teilzeit)?|teilzeit(?: ?(?:und|oder|/) ?vollzeit)?|"
    r"(?:un)?befristet|"
    r"fest(?:anstellung|angestellt)|minijob|werkstudent|temporär)"
    r"(?: (?:position|role|job|contract|post|poste|contrat|stelle|möglich|vertrag))?(?: \d+ (?:mois|months|monate))?",
    re.I,
)
NUMBERED = re.compile(
    r"(?:publiée?s?|posted|published|updated|reposted|mise? (?:à jour|en ligne)|actualisée?|veröffentlicht|"
    r"online seit|vor \d|il y a \d|\d+\+? (?:days?|hours?|weeks?|months?) ago|(?:job )?r[ée]f|job[- ]?(?:id|nr)|"
    r"kennziffer|offre n|n°|id\b|req(?:uisition)?\b)",
    re.I,
)
START = re.compile(
    r"(?:ab|per|zum|dès|from|asap|immediate|as soon)\b|\d{2,3}(?: ?[-–] ?\d{2,3})? ?%|\d{1,2}[./]\d{1,2}[./]\d{2,4}",
    re.I,
)
AFAR = re.compile(
    r"(?:(?:fully |100 ?% )?remote|home[- ]?office|hybrid\w*|télétravail|mobiles arbeiten|on-?site)", re.I
)
PLACE = re.compile(
    r"(?:(?i:standort|lieu|location|ort)\b:? )?(?:(?:\d{4,5} )?[A-ZÀ-Þ][\w.'’()-]*)(?: [\w.'’()-]+){0,3}"
)
# Labels of what boards sort adverts by, and of the sort of contract.
SORTED = re.compile(
    r"(?:secteur d['’]activité(?: du poste)?|qualification(?= ?: (?:employé|ouvrier|cadre|technicien|agent|"
    r"manœuvre))|effectif|taille de l['’]entreprise|(?:famille de )?métiers?|job (?:family(?: group)?|category)|"
    r"branche|unternehmensgröße|industry|sector|company size) ?: |secteur d['’]activité(?: du poste)?$",
    re.I,
)
TERMS = re.compile(
    r"(?:(?:contract|job|employment) type|type of (?:contract|employment)|type (?:de contrat|d['’]emploi)|"
    r"(?:anstellungs|beschäftigungs|vertrags|stellen)art|art der (?:stelle|anstellung|beschäftigung)) ?: ",
    re.I,
)
# An address alone in its line: a street with its number, a box, a town behind its number.
ADDRESS = re.compile(
    r"\d{1,4}[a-z]?,? (?:[A-Z][\w.'’]* ){1,3}(?:street|road|avenue|lane|drive|boulevard|court|square|close|way|"
    r"place|st|rd|ave|blvd)\b\.?(?:,[^,]{2,30}){0,3}|p\.? ?o\.? box \d+\b[^.]{0,40}|"
    r"(?:\d{1,4}(?: ?bis)?,? )?(?:rue|avenue|av\.|boulevard|bd|chemin|route|place|allée|quai|impasse|ruelle) "
    r"[\w'’.-]+(?: [\w'’.-]+){0,4},? ?\d{1,4}|\d{1,4}(?: ?bis)?,? (?:rue|avenue|av\.|boulevard|bd|chemin|route|"
    r"place|allée|quai|impasse|ruelle) [\w'’.-]+(?: [\w'’.-]+){0,4}|"
    r"(?:cp|case postale|bp|boîte postale|cs|postfach) \d+|[\w-]{2,25}(?:straße|strasse|str\.|weg|gasse|platz|allee) "
    r"\d{1,4} ?[a-z]?|"
    r"(?:ch-|f-|b-|d-|a-)?\d{4,5} (?!(?:euros?|chf|eur|kg|km|heures|personnes|stunden|people|clients)\b)"
    r"[^\W\d_]{3,}(?:[ -][^\W\d_.'’]+){0,3}(?: cedex(?: \d+)?)?",
    re.I,
)
SPAN = re.compile(r"\d+\+? (?:an(?:s|née\w*)?|mois|years?|months?|yrs?|jahre?|monate?)\b", re.I)
# What menus lead to.
PAGE = re.compile(
    r"home|jobs?|careers?|about(?: us)?|contact(?: us)?|log ?in|sign in|news|search|vacancies|"
    r"accueil|recrutement|(?:nos )?(?:offres|emplois?)|carrières?|actualités?|connexion|mon compte|qui sommes-nous|"
    r"start(?:seite)?|stellen|karriere|über uns|kontakt|aktuelles|anmelden|suche|jobportal|stellenangebote",
    re.I,
)


def is_span(line: str) -> bool:
    """Whether a line begins with how long, as what stands below "Experience" does."""
    return SPAN.match(line) is not None


def is_address(line: str) -> bool:
    """Whether a line is part of a postal address and nothing else."""
    return ADDRESS.fullmatch(line.strip(" .,;")) is not None


def kind_of(line: str) -> Kind | None:
    """What a line of nothing but short data is: the contract's terms, where the work is, or about the page."""
    if SORTED.match(line):
        return Kind.ABOUT
    terms = TERMS.match(line)
    parts = [part.strip(" .") for part in APART.split(line[terms.end() :] if terms else line)]
    if terms and CONTRACT.fullmatch(parts[0]):
        return Kind.OFFER
    if len(parts) < FEWEST_PARTS or any(not part or len(part.split()) > LONGEST_PART for part in parts):
        return None
    if len(BAR.findall(line)) + 1 >= FEWEST_PAGES and PAGE.fullmatch(parts[0]):
        return Kind.PROCESS
    found = [next((name for name, what in DATA if what(part)), None) for part in parts]
    if None in found:
        return None
    kinds = (Kind.OFFER, Kind.PROCESS) if len(parts) > FEWEST_PARTS else (Kind.OFFER, Kind.PROCESS, Kind.CONDITION)
    return next((kind for kind in kinds if kind in found), None)


DATA = (
    (Kind.OFFER, CONTRACT.fullmatch),
    (Kind.PROCESS, NUMBERED.match),
    (Kind.CONDITION, AFAR.fullmatch),
    # What stands beside any of these, and may be much else alone.
    (Kind.HEADING, START.match),
    (Kind.HEADING, PLACE.fullmatch),
)
