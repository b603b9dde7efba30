"""A line's words in, what it leaves open out: "or equivalent", and the members of "one of A, B or C"."""

import re
from collections.abc import Iterator

from generator.model import Detail, DetailOf

EQUIVALENT = re.compile(
    r"\bor (?:an? |any |other )?(?:equivalent|comparable|similar|related|relevant)\b(?: (?!or\b|and\b|is\b|are\b|"
    r"in\b)[\w-]+){0,2}|"
    r"\bou (?:(?:un |une )?(?:\w+ ){0,2})?(?:équivalente?s?|similaires?|comparables?)\b|"
    r"\boder (?:eine? |einer |einem |einen )?(?:vergleichbar|gleichwertig|ähnlich|äquivalent)\w*(?: (?!und\b|oder\b|"
    r"ist\b)[\w-]+)?",
    re.I,
)
ONE_OF = re.compile(
    r"\b(?:(?:at least |any )?one (?:or more )?of(?: the following(?: \w+)?| these)?|either|"
    r"(?:l['’]une? (?:des|de ces)|au moins (?:un|une|l['’]une?)(?: (?:de|des|parmi|de ces))?|soit)(?: suivante?s?)?|"
    r"(?:mindestens |wenigstens )?(?:eine[rsmn]?|eines) (?:der|von)(?: folgenden)?|entweder)\b:?\s+"
    r"(?P<rest>[^.;()]{3,200})",
    re.I,
)
CAPITALS = r"[A-Z0-9ÄÖÜÉ][\w+#/-]*(?: [A-Z0-9ÄÖÜÉ][\w+#/-]*){0,2}"
LISTED = re.compile(rf"(?P<rest>{CAPITALS}(?:, {CAPITALS}){{0,6}},? (?:or|ou|oder) {CAPITALS})")
BETWEEN = re.compile(r",? (?:or|and|ou|et|oder|und) |, ")
LONGEST_MEMBER = 5
# "one of the languages Java, Go or Python": what they are is no name of the first.
SORT = re.compile(
    r"^(?:the |les |der |den )?"
    r"(?:(?:programming |scripting )?(?:languages?|tools?|systems?|programs?|areas?)|(?:programmier)?sprachen?|"
    r"programmen?|bereichen?|(?:langages?|logiciels?|domaines?)(?: suivants?)?)\s*:?\s+(?=\S)",
    re.I,
)
FOLLOWING = re.compile(r"\s(?:is|are|required|preferred|would|sind|ist|wird|est|sont|with|to|in order)\b.*$", re.I)


def choices(text: str) -> Iterator[Detail]:
    """What a text leaves open: an equivalent, and the members of a list of which one will do."""
    for found in EQUIVALENT.finditer(text):
        yield Detail(of=DetailOf.EQUIVALENT, words=found[0])
    one = ONE_OF.search(text) or LISTED.search(text)
    if one is not None and (members := members_of(one["rest"])):
        yield Detail(of=DetailOf.ONE_OF, words=one[0].strip(), members=members)


def members_of(rest: str) -> tuple[str, ...]:
    """The members of a list, or none where the words are no list of names."""
    parts = [FOLLOWING.sub("", part).strip(" ,:") for part in BETWEEN.split(SORT.sub("", EQUIVALENT.sub("", rest)))]
    if len(parts) < 2 or any(not part or len(part.split()) > LONGEST_MEMBER for part in parts):
        return ()
    return tuple(parts)
