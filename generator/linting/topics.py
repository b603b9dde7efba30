"""Protected topics: what no question, probe or anchor may touch, whatever the country."""

import re

PROTECTED = {
    "age": r"ages?|aged|how old|birth ?(?:day|date|place)|date of birth|born|retire(?:d|ment)?|graduation year"
    r"|young|older",
    "sex or gender": r"gender|pregnan\w*|maternity|paternity|sexual\w*|transgender",
    "family": r"child(?:ren|care)|marri(?:ed|age)|marital|spouse|husband|wife|boyfriend|girlfriend|divorced?",
    "origin": r"race|racial|ethnic\w*|caste|nationality|citizenship|birthplace|native speaker|mother tongue|accent",
    "religion": r"religio\w*|church|mosque|synagogue|prayers?|worship|faith",
    "health": r"disab\w*|illness\w*|sick (?:leave|days?)|medication|medical history|pregnan\w*|depression"
    r"|your health|genetic\w*|family history",
    "politics or union": r"political views?|political party|trade union|union member\w*|voted",
    "military": r"military discharge|military service",
    "criminal record": r"arrest(?:s|ed)|criminal convictions?|criminal record",
    "money": r"credit (?:rating|score|history)|bank account|home owner\w*|salary history|previous salary"
    r"|current salary|earned before",
    "home": r"where you live|commut\w*|residence|home address",
    "looks or name": r"appearance|good-looking|attractive|maiden name|surname|weight and height",
}
PATTERNS = {topic: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for topic, words in PROTECTED.items()}


def protected_topic(text: str) -> tuple[str, str] | None:
    """The first protected topic that a text touches and the words that do, or None."""
    for topic, pattern in PATTERNS.items():
        found = pattern.search(text)
        if found:
            return topic, found.group()
    return None
