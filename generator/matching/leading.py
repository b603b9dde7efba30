"""Where a line comes to the point: after the name of the job and the words that only lead in."""

import re
from typing import NamedTuple

NAME = r"(?:[A-Z][\w/&'’.-]*,? (?:(?:of|and|or|in|for|the|&|-|–|/) )*){1,8}"
# "The Dock Associate ...", "A Payroll Analyst ...": the job by name, in capitals, before a word in small letters.
JOBS = {
    "en": re.compile(rf"(?:(?i:as )?(?i:the|an?|our|this) ){NAME}(?=[a-z])"),
    "fr": re.compile(r"(?:Le |La |L['’]|En tant qu(?:e |['’]))(?:[A-ZÉ][\w/·()-]*,? ){1,5}(?=[a-zéà])"),
    "de": re.compile(
        r"Als (?!Teil |Mitglied )(?:[A-ZÄÖÜ][\w/*:()-]*,? (?:(?:und|für|im|der|des) )?){1,5}(?=[a-zäöü])"
    ),
}
# "Savoir-être : autonomie, rigueur": the heading of a list of traits, none of them itself.
LABELS = {
    "fr": re.compile(r"(?:savoirs?[- ]être|qualités (?:humaines|personnelles)(?: et \w+)?)\s*:\s*", re.IGNORECASE)
}
OFTEN = r"(?:also|often|usually|occasionally|primarily|mainly|regularly|typically|then|further) "
WHO = r"(?:role|position|job|person|individual|candidate|employee|incumbent|post ?holder|team member)"
CHARGED = r"(?:(?:responsible|accountable) for |in charge of |tasked with |(?:expected|required|asked|able) to )"
DUTIES = (
    r"(?:duties|responsibilities|tasks) (?:performed )?(?:(?:may|will|also) )*(?:include|are|involve)s? ?"
    r"(?:the following)?:? ?"
)
MOREOVER = r"(?:(?:additionally|in addition|in this (?:role|position)),? )?"
LEADS = {
    "en": re.compile(
        rf"{MOREOVER}(?:(?:your|key|main|core|primary|essential|job|the|and|duties) )*{DUTIES}|"
        rf"{MOREOVER}(?:(?:you|you['’]ll|he ?/ ?she|s/he|they|who|incumbents?|(?:the|this|our) {WHO}) )?"
        rf"(?:(?:will|would|must|may|shall|should|can|are|is) )*(?:{OFTEN})*(?:be )?{CHARGED}?"
        rf"(?:assists? (?:with|in) )?",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?:vous|tu|il|elle|il/elle|le poste|la fonction|la personne) )?"
        r"(?:(?:serez|êtes|es|est|sera|aurez|devrez|devra) )?"
        r"(?:(?:également|principalement|notamment|aussi) )?"
        r"(?:(?:chargé|responsable)\S* (?:de (?:la |l['’])?|du |des |d['’])|amené\S* à |"
        r"pour missions? (?:de |d['’]))?",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:(?:du|sie|er|ihr|wir|die person) )?"
        r"(?:(?:bist|sind|ist|wirst|werden|wird|übernimmst|übernehmen) )?(?:(?:du|sie) )?"
        r"(?:(?:dabei|auch|außerdem|insbesondere|hauptsächlich) )?"
        r"(?:(?:verantwortlich|zuständig) für (?:die |den |das )?)?",
        re.IGNORECASE,
    ),
}


class Beginning(NamedTuple):
    """How far into a text the name of the job or of a list goes, and where what the line asks for begins."""

    named: int
    asked: int


def beginning_of(text: str, language: str) -> Beginning:
    """What stands before `named` says who does it or names a list; what stands before `asked` only leads in."""
    label = LABELS[language].match(text) if language in LABELS else None
    job = label or JOBS[language].match(text)
    named = job.end() if job else 0
    lead = LEADS[language].match(text, named)
    return Beginning(named, lead.end() if lead else named)
