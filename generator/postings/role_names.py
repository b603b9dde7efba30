"""Whether a line of a posting can be the name of a role, or names a section, pay, the employer, the sort of page."""

import re

from generator.postings.title_words import (
    ANNOUNCED_BY,
    CONTRACT,
    EMPLOYER,
    FOR_ALL,
    PAY,
    ROLE,
    SECTION_WORDS,
    SHARE,
    SPOKEN,
    WHEN,
)

# Headings that name the employer or the sort of paper, as classifications of posts begin.
OVER_TITLES = re.compile(
    r"(?:the )?(?:corporation of the )?(?:city|county|town|village|borough|district|state|commonwealth|"
    r"province|university|college) of [^:–—|-]+$|principal (?:duties|responsibilities|accountabilities|"
    r"tasks)\b|(?:class|job|position|role|post|vacancy) (?:specification|description|profile|posting|"
    r"announcement|advert\w*)$",
    re.I,
)
# What a company's name ends with.
COMPANY = re.compile(
    r"[^.:!?|]{2,60}?[\s,](?:ltd|limited|inc|llc|llp|plc|corp|gmbh|mbh|ag|kg|kgaa|ohg|ug|e\.\s?v|e\.\s?k|e\.\s?g|"
    r"sa|sarl|sàrl|s\.\s?a|s\.\s?à\s?r\.\s?l|sas|asbl|srl|scop)\.?(?: & co\.?(?: kga?a?)?)?$",
    re.I,
)
# Headings that call for people without saying for what, or that lead to what stands below.
CALLS = re.compile(r"(?![^!]*\([mwfdhx]/)[^!?:]{1,60}[!?:]$")
# A sentence that seeks, though it ends with the letters for all genders.
SEEKING = re.compile(r"\b(?:wir|suchen|sucht|als|we|nous|recherch\w+|recrut\w+)\b", re.I)
SEEKS_ROLE = re.compile(r"\b(?:such\w*|recherch\w+|recrut\w+|cherch\w+|need|hiring|seek|looking)\b", re.I)
# Who seeks, before the role that is sought.
SEEKS_AT = re.compile(
    r"\w (?:(?:is|are) (?:seeking|hiring|recruiting|looking for)|seeks|recrute|recherche|sucht) \w", re.I
)
# Where a line that begins with the role goes on, what parts it from its employer, and a shift.
TAILS = re.compile(r"\s+(?:[-–—|·•]|//)\s+|,\s+")
AT = re.compile(r"\s+(?:[-–—|·•]|//)\s+|\s(?:bei(?: der| dem)?|chez|at)\s")
SHIFT = re.compile(
    r"(?:(?:\d(?:st|nd|rd|th)|first|second|third|day|night|evening|weekend|early|late|rotating)[- ]shifts?|"
    r"(?:days?|nights?|weekends?|evenings?)(?: only| (?:&|and) \w+)?|(?:immediate|now|sign[- ]on|great|full|with) "
    r"(?:start|hiring|bonus|benefits|pay)|benefits|bonus|"
    r"\w*schicht\w*|ab sofort|per sofort|sofort|(?:de )?(?:nuit|jour|week-end)|dès que possible|urgent)\b[^,]{0,25}$",
    re.I,
)
# What no name is: the kind of house alone, as over its part of an advert, and a sentence about it.
KIND_ALONE = re.compile(r"(?:the|our|die|der|das|la|le|les|notre|unsere?) [^\W\d_]+", re.I)
TOLD = re.compile(
    r"\b(?:is|are|has|serves|offers)\b(?! (?:hiring|recruiting|seeking|looking|growing))|"
    r"\b(?:ist|sind|hat|haben|liegt|gehört|betreut|bietet|est|compte|accueille|propose)\b",
    re.I,
)
# A town behind its number, in Switzerland with the letters of its canton.
POSTAL = re.compile(r"(?:[A-Z]{1,3}[- ])?\d{4,5} [^\W\d_][\w.'’() /-]{1,40}$")
# The labels of a board's form, each of which stands on a line of its own above its value.
FORM_LABEL = re.compile(
    # English
    r"(?:(?:(?:job |work(?:place)? )?locations?|(?:remote|time|worker|employment|contract|job|position|work) type|"
    r"type of (?:contract|employment)|(?:posted|published)(?: on)?|date posted|(?:job )?requisition (?:id|number)|"
    r"(?:job|vacancy|requisition|reference) (?:id|ref(?:erence)?|number|no)|job (?:category|family(?: group)?|"
    r"function)|department|division|reports to|(?:working )?hours|(?:work )?schedule|salary(?: range)?|"
    r"pay(?: range)?|(?:start|end|closing) date|"
    # French
    r"(?:lieux?|site)(?: de travail)?|emplacements?|type de (?:temps|contrat|poste|travail|télétravail)|"
    r"temps de travail|durée d[ue] (?:travail|contrat)|contrat(?: de)? travail|nature (?:de l['’]offre|du contrat)|"
    r"publiée?s? le|date (?:de publication|de début|limite)|(?:identifiant|numéro|n°|référence|réf|id) "
    r"(?:de (?:la demande|l['’](?:offre|annonce))|du poste)(?: de poste)?|qualification|secteur d['’]activité|"
    r"rattachement|déplacements|salaire|rémunération|"
    # German
    r"(?:arbeits|einsatz)?ort|standorte?|(?:zeit|arbeitszeit|stellen|vertrags)(?:typ|art)|arbeitszeit(?:modell)?|"
    r"anstellungsart|art der (?:stelle|anstellung|beschäftigung)|beschäftigungsart|veröffentlicht(?: am)?|"
    r"(?:job|stellen|referenz|kenn)-?\s?(?:id|nummer|nr|ziffer)|abteilung|fachbereich|eintritts(?:datum|termin)|"
    r"eintritt|beginn|antritt|vertragsdauer|befristung|(?:arbeits)?pensum|gehalt|vergütung|branche)[.:]?)",
    re.I,
)
LETTERS = re.compile(r"\W*[^\W\d_]{3}")
WORDS = re.compile(r"[^\W\d_]+")
# A line that may be the title without looking like one has so few words.
SHORT, LONG = 8, 12
BARS = 2
LONGEST_NAME, LONGEST_LINE = 100, 250
MARKS = (".", "!", "?", ";", ",", ":")
LABEL = ": "
SEEKS = re.compile(
    r"\b(?:recrute(?:nt)?|recherche(?:nt)?|(?:is|are|we['’]re|now) (?:hiring|recruiting)|\d{4}(?: \w+)? hiring|sucht|"
    r"suchen(?: (?:dich|sie|euch))?)\W*$|"
    r"^(?:join (?:us|our|the)|work (?:with|for) us|we want you|komm (?:in|zu)|werde teil|verstärke|rejoi(?:gnez|"
    r"ns)[- ])",
    re.I,
)


# What a board puts above an advert that is over.
OVER = re.compile(
    r"\b(?:job|position|vacancy|role|post|advert|listing|competition|applications?) (?:is|are|has|have) "
    r"(?:(?:now|already|been|no longer) )*(?:closed|filled|expired|available|accept\w+)|"
    r"\boffre (?:expirée|pourvue|clôturée)|\b(?:poste|offre) (?:est|a été|n['’]est plus) (?:déjà )?"
    r"(?:pourvue?|clôturée?|expirée?|disponible)|"
    r"\bstelle (?:ist|wurde) (?:(?:leider|bereits|schon|nicht mehr) )*(?:besetzt|vergeben|verfügbar|online)",
    re.I,
)


def announces_role(line: str) -> bool:
    """Whether behind the words that announce a role stands one, and not when or how it is filled."""
    words = ANNOUNCED_BY.match(line)
    rest = line[words.end() :] if words else ""
    if not LETTERS.match(rest) or len(rest.split()) > LONG or not is_value(rest) or WHEN.match(rest):
        return False
    return bool(ROLE.search(rest)) or is_marked(rest) or (words is not None and ":" in words[0] and rest[0].isupper())


def without_tail(line: str) -> str:
    """A line that begins with a role as far as a bar or its hours, pay or employer, and any other whole."""
    if len(line) > LONGEST_LINE:
        return line
    for gap in TAILS.finditer(line):
        role, tail = line[: gap.start()], TAILS.split(line[gap.end() :])[0].strip(" !.*")
        told = "|" in gap[0] or names_pay(tail) or any(what.match(tail) for what in (CONTRACT, SHIFT, COMPANY))
        if told and (ROLE.search(role) or FOR_ALL.search(role)):
            return role
    return line


def is_trade(line: str) -> bool:
    """Whether a line is no sentence, and no more than a trade with its place or hours."""
    line = without_tail(line)
    if len(line.split()) > SHORT or line.endswith(MARKS) or LABEL in line or SEEKS_AT.search(line):
        return False
    return bool(ROLE.search(line))


def is_marked(line: str) -> bool:
    """Whether a line, no sentence, has the letters or ends for all genders, or ends with a share of full hours."""
    if len(line) > LONGEST_LINE or len(line.split()) > LONG or line.endswith(MARKS) or LABEL in line:
        return False
    if SEEKING.search(line):
        return False
    return bool(FOR_ALL.search(line) or SHARE.match(line))


def is_menu(line: str) -> bool:
    """Whether a line has several bars and no role, as the menu of a page has."""
    return line.count(" | ") >= BARS and not ROLE.search(line) and not FOR_ALL.search(line)


def is_form_label(line: str) -> bool:
    """Whether a line is nothing but the label of a board's form."""
    return FORM_LABEL.fullmatch(line.strip()) is not None


def names_no_role(heading: str) -> bool:
    """Whether a heading announces a section, names pay, the employer or the sort of page, or only calls.

    Nor does one that says that the advert is over.
    """
    heading = without_tail(heading)
    if (
        is_over_title(heading)
        or OVER.search(heading)
        or heading.endswith(":")
        or (heading.endswith(".") and not ROLE.search(heading))
    ):
        return True
    return announces_section(heading) or names_terms(heading)


def company_in(line: str) -> str | None:
    """The company that a line is by its legal form, or names behind a role; no town of Aargau with its number."""
    gaps = [gap for gap in AT.finditer(line) if ROLE.search(line[: gap.start()]) or is_marked(line[: gap.start()])]
    parts = AT.split(line[gaps[0].end() :]) if gaps else [line]
    return next((part for part in parts if COMPANY.match(part) and not POSTAL.match(part)), None)


def is_over_title(heading: str) -> bool:
    """Whether a heading names the employer, names the sort of paper, or only calls for people."""
    other = (SEEKS.search(heading), OVER_TITLES.match(heading), POSTAL.match(heading), CALLS.match(heading))
    return company_in(heading) == heading or any(other) or is_employer(heading) or is_spoken(heading)


def is_spoken(heading: str) -> bool:
    """Whether a heading speaks to the reader or of the writer, and seeks nobody: no role is called so."""
    if len(heading) > LONGEST_LINE or SPOKEN.search(heading) is None:
        return False
    names = (ROLE.search(heading), ANNOUNCED_BY.match(heading), SEEKS_ROLE.search(heading), FOR_ALL.search(heading))
    return not any(names)


def is_employer(line: str) -> bool:
    """Whether a line is a kind of body, house or shop with its name, and no role in it."""
    match = EMPLOYER.match(line) if len(line) <= LONGEST_NAME else None
    if match is None or KIND_ALONE.fullmatch(line) or TOLD.search(line):
        return False
    return not ROLE.search(match["name"]) and not FOR_ALL.search(line)


def announces_section(heading: str) -> bool:
    """Whether a heading has no other words than those of sections, pages and contracts."""
    return all(word in SECTION_WORDS for word in WORDS.findall(heading.lower()))


def names_pay(line: str) -> bool:
    """Whether a line names what is paid, and no role."""
    return PAY.search(line) is not None and not ROLE.search(line)


def names_terms(line: str) -> bool:
    """Whether a line names pay, hours or a sort of contract, and no role."""
    return names_pay(line) or (CONTRACT.match(line) is not None and not ROLE.search(line))


def is_value(text: str) -> bool:
    """Whether what stands behind "Role:" may be a title, and is no sentence, pay or hours."""
    return not text.endswith(MARKS) and not names_no_role(text)
