"""A line's words in, what it leaves open out: "or equivalent", and the members of "one of A, B or C"."""

import re
from collections.abc import Iterator, Sequence

from generator.extracting.qualifications import papers_and_fields
from generator.model import Detail, DetailOf

# What may be as good; other words behind "equivalent" belong to what comes next.
SORTS = (
    r"(?:(?!(?:or|and|is|are|in|with|plus|preferred|required|of|from|to|for|would)\b)[\w-]+ )?"
    r"(?:experience|fields?|disciplines?|degrees?|diplomas?|qualifications?|certificat(?:es?|ions?)|education|training"
    r"|areas?|subjects?|combination|mix|industr(?:y|ies)|sectors?|roles?|positions?|levels?|stud(?:y|ies)|tools?|software"
    r"|systems?|languages?|settings?|environments?|credentials?|licen[cs]es?|skills?|backgrounds?|courses?|knowledge"
    r"|programs?|programmes?|technolog(?:y|ies)|platforms?|frameworks?|standards?|equipment|products?|services?|major"
    r"|specialty|occupations?|professions?|trades?|work|apprenticeship|centres?|centers?|institutions?)"
)
EQUIVALENT = re.compile(
    r"\bor (?:(?:an? |any |other |another |in |its |the |closely ){1,2})?"
    rf"(?:equivalent|comparable|similar|related|relevant)\b(?:(?: or (?:related|similar))? {SORTS}\b)?|"
    r"\bou (?:(?:un |une |dans un |en )?(?:\w+ ){0,2})?(?:équivalente?s?|similaires?|comparables?|connexes?"
    r"|apparentée?s?)\b|\bou (?:l['’]équivalent|équivalence)\b|"
    r"\bou (?:toutes? |tous |tout )?autres? (?:expériences?|diplômes?|formations?|domaines?|disciplines?)"
    r"(?: (?:pertinente?s?|connexes?|équivalente?s?|jugée?s? \w+))?|"
    r"\b(?:oder|bzw\.) (?:in )?(?:eine? |einer |einem |einen )?"
    r"(?:vergleichbar|gleichwertig|ähnlich|äquivalent|verwandt)\w*(?: (?!und\b|oder\b|ist\b|mit\b|in\b)[\w-]+)?",
    re.I,
)
ONE_OF = re.compile(
    r"\b(?:(?:at least |any )?one (?:or more )?of(?: the following(?: \w+)?| these)?|either|"
    r"(?:l['’]une? (?:des|de ces)|au moins (?:un|une|l['’]une?)(?: (?:de|des|parmi|de ces))?|soit)(?: suivante?s?)?|"
    r"(?:mindestens |wenigstens )?(?:eine[rsmn]?|eines) (?:der|von)(?: folgenden)?|entweder)\b:?\s+"
    r"(?P<rest>[^.;()]{3,200})",
    re.I,
)
# With the dots of "B.Ed" and the signs of forms for all genders.
CAPITAL = r"[A-Z0-9ÄÖÜÉ][\w+#/-]*(?:[.*:·][\w+#/-]+)*"
# "Fire Safety in Care Homes" is one name; "Experience in Java" is none.
CAPITALS = (
    rf"{CAPITAL}(?: {CAPITAL}(?<!xperience)(?<!nowledge)(?<!egree)(?<!kills)(?<!ackground)"
    r"(?<!rfahrung)(?<!enntnisse)(?<!ildung)(?<!tudium)(?<!ormation)(?<!iplôme)(?<!xpérience)(?<!iploma)(?<!raining)"
    rf" (?:in|of|for|de|des|du|für) {CAPITAL}(?: {CAPITAL})?|(?: {CAPITAL}){{0,2}})"
)
OR = r"(?:or|ou|oder|bzw\.) (?:eine?[*:]?[nrms]? )?"
LISTED = re.compile(rf"(?<!\w)(?P<rest>{CAPITALS}(?:, {CAPITALS}){{0,6}},? {OR}{CAPITALS})")
BETWEEN = re.compile(rf",? (?:{OR}|(?:and|et|und) )|, ")
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
    listed = tuple(papers_and_fields(text))
    yield from listed
    one = ONE_OF.search(text) or LISTED.search(text)
    if one is None or any(_overlap(one[0], each.words) for each in listed):
        return
    if members := members_of(one["rest"]):
        yield Detail(of=DetailOf.ONE_OF, words=one[0].strip(), members=members)


def _overlap(one: str, other: str) -> bool:
    """Whether two runs of the same line say the same choice."""
    return one in other or other in one or one.split()[0] in other or other.split()[0] in one


def members_of(rest: str) -> tuple[str, ...]:
    """The members of a list, or none where the words are no list of names."""
    parts = [FOLLOWING.sub("", part).strip(" ,:") for part in BETWEEN.split(SORT.sub("", EQUIVALENT.sub("", rest)))]
    if len(parts) < 2 or any(not part or len(part.split()) > LONGEST_MEMBER for part in parts):
        return ()
    return tuple(_completed(parts))


def _completed(parts: Sequence[str]) -> Iterator[str]:
    """The members with the word that all of them share: "2- oder 3-Schicht-System"."""
    _, hyphen, shared = parts[-1].partition("-")
    for part in parts:
        yield f"{part}{shared}" if part.endswith("-") and hyphen else part
