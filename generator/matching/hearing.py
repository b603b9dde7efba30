"""What may be asked for in a unit of its kind."""

import re
from collections.abc import Iterable, Sequence

from generator.matching.splitting import Word
from generator.matching.wordings import Found
from generator.model import Kind, Unit

MATCHED = frozenset({Kind.COMPETENCY, Kind.DUTY, Kind.EXPERIENCE})
# What asks for something else may name how to behave as well; a trade named there is the degree or the strain.
BESIDES = frozenset({Kind.CONDITION, Kind.EDUCATION})
# What the words of a condition are about when they speak of hours, strain and hazards: no behaviour is asked for.
STRAINS = frozenset(
    {
        "adaptability",
        "dependability",
        "health-and-safety",
        "hiring-and-workforce-planning",
        "incident-and-emergency-response",
        "resilience-and-composure",
        "team-leadership",
    }
)
# "A degree and two years of experience in payroll": from that word on a trade is asked for all the same.
EXPERIENCE = re.compile(r"\bexp[eé]rience|erfahrung", re.IGNORECASE)
# How many words into what a line asks for the bare task stands; elsewhere single words say too little.
REACH = {Kind.DUTY: 4, Kind.EXPERIENCE: 4, Kind.COMPETENCY: 0, Kind.EDUCATION: 0}


def heard(unit: Unit, text_words: Sequence[Word], found: Iterable[Found], slotted: frozenset[str]) -> list[Found]:
    """The wordings found that a unit of its kind may mean."""
    if unit.kind in MATCHED:
        # "Hotel experience" is a past only where one is asked for; a duty gives the guests an experience.
        return [hit for hit in found if not hit.wording.before or unit.kind is Kind.EXPERIENCE]
    experience = EXPERIENCE.search(unit.text) if unit.kind is Kind.EDUCATION else None
    since = len(unit.text) if experience is None else experience.start()
    besides = slotted | STRAINS
    return [hit for hit in found if hit.wording.id not in besides or text_words[hit.first].start >= since]
