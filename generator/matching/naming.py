"""The slot of a competency that a line plainly names, where the wording found takes none itself.

"Train new starters in first aid", "deliver forklift safety training", "Fehlersuche an Verpackungsmaschinen": what is
taught, looked into or repaired stands behind a preposition, as the object, or between the wording's own words. What
is not plain is left to people.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.matching.capturing import Captured
from generator.matching.phrases import LONGEST, noun_phrase
from generator.matching.slots import is_empty
from generator.matching.splitting import Word
from generator.matching.tools import TOOL
from generator.matching.wordings import Found
from generator.patterns import anyhow

# Few letters stand before the preposition, or those who are taught ("train new starters in ...").
NEAR, BESIDE = 26, 12
# A line may be as long as a posting; nothing farther belongs to the words found.
FAR = 300

Place = tuple[str, int, int]


class Rule(NamedTuple):
    """Where a competency's slot stands: behind which prepositions, as an object (or of which verbs), before a head.

    A head that *opens* its phrase stands before what it is about: "secteur hospitalier". Words that are a task or a
    field by their form are the slot *itself*. *near* is how many letters may stand before the preposition.
    """

    behind: Mapping[str, str] = {}
    objects: bool = False
    verbs: str = ""
    heads: str = ""
    with_head: bool = False
    opens: str = ""
    itself: str = ""
    near: int = BESIDE


TEACHING = {"en": "in|on|about", "fr": "en|sur|aux|au|à la|à l['’]|du|de la|d['’]|de", "de": "in|im|zu|zum|zur"}
FIELD = {"en": "in|into|on", "fr": "en|dans le domaine de|sur", "de": "in|im|zu|zum|zur|über"}
DRAW = {"en": "in|for|to", "fr": "pour", "de": "für|an|am"}
SYSTEM = {"en": "in|on|of", "fr": "de|du|d['’]|sur", "de": "an|von|bei"}
BRANCH = {"en": "in the (?:field|area)s? of", "fr": "dans le domaine", "de": "im bereich|auf dem gebiet|rund um"}
# "Unloading and loading trucks", "preventive maintenance"; "insurance", "software installation".
DOING = r"[a-z]{2,}ing(?:(?:,? and |, ?|/| & )[a-z]{2,}(?:ing|tion))?(?: [\w-]+){0,3}"
NOUN = r"(?:[\w-]+ )?(?:[\w-]{2,}(?:tion|ance|ment|ology|istics)|law)"
NOMINAL = r"(?:ing|tion|ance|ment|ology|istics|law)$"
ARTICLES = frozenset({"the", "a", "an"})
NOT_ITSELF = (
    r"\b(?:experience|expereince|equipment|department|duties|tasks?|operators?|management|(?:maintain|perform|conduct"
    r"|operat|ensur|us|prepar|assist|provid|help|keep|be)(?:e|es|s|ing)?)\b"
)
TAUGHT = "teaching-and-training"
RULES = {
    TAUGHT: Rule(
        TEACHING,
        heads=r"trainings?|lessons?|courses?|class(?:es)?|workshops?|instruction",
        verbs=r"teach\w*|enseign(?:er|ez|e)|unterricht(?:en|et|e)",
        near=NEAR,
    ),
    "research-and-enquiry": Rule(FIELD, heads="research|studies", with_head=True),
    "motivation-for-the-work": Rule(DRAW),
    "professional-judgement": Rule(FIELD),
    "sector-and-technology-knowledge": Rule(
        {"fr": "en|dans", "de": "in|im|über"},
        heads="industry|sector|market|trade|technologies",
        with_head=True,
        opens="secteur|marché|milieu|industrie|filière",
    ),
    "technical-troubleshooting": Rule(SYSTEM, objects=True),
    "technical-design": Rule({"fr": "de|d['’]", "de": "von"}, objects=True),
    "practical-skill": Rule(
        verbs=r"operat\w+|driv\w+|bedien\w+|condui\w+|utilis\w+|mani(?:er|ement)|pilot\w+", itself=f"{DOING}|{NOUN}"
    ),
    "domain-expertise": Rule(BRANCH, itself=NOUN, near=NEAR),
}
# Which side of a contract somebody stands on, by whom the line names.
CONTRACTS = "commercial-and-contract-management"
BUYING = (
    r"\b(?:suppl(?:ier|y)|vendor|procure|purchas|contractor|fournisseur|achat|sous-traitant|lieferant|einkauf"
    r"|beschaff)"
)
SELLING = (
    r"\b(?:clients?|customers?|price offers|quot(?:e|ation)s? (?:for|to)|sales|vente|clientèle|kunden|verkauf"
    r"|vertrieb)"
)
SIDES = {"en": ("buy", "sell"), "fr": ("achat", "vente"), "de": ("Einkauf", "Verkauf")}
# What only says how, for whom or how often before a head.
MODIFIERS = frozenset(
    """additional all annual appropriate basic class customer effective employee employees engaging ensure external
    formal further general good group hands hire high in-house individual initial internal job necessary new on
    ongoing online other practical private professional quality refresher regular relevant required staff team the
    their user users various weekly your our any some and or daily small""".split()
)
# Whose object is what is built or repaired.
MAKING = re.compile(
    r"(?:design|build|develop|repair|fix|maintain|troubleshoot|diagnos|conce[vp]|conçoi|répar|dépann|entret|développ"
    r"|entwurf|entwerf|konstruktion|konstruier|entwickl|reparatur|reparier|instandsetz|wart)\w*"
)
# "Physikunterricht" is taught physics; other compounds say to whom or how.
LESSON = re.compile(
    r"(?P<what>(?!förder|einzel|gruppen|nachhilfe|fach|schul|präsenz|regel|online|zusatz|vertretungs|stütz|ergänzungs|sach)"
    r"\w{3,}?)s?unterrichts?"
)
JOINING = frozenset({"and", "or", "&"})
CUT = re.compile(r"[,.;:()|]")
CLAUSE = re.compile(r"[^.;:()]*")
# A program called by name behind the word for one: "logiciel Silae".
PROGRAM = re.compile(
    r"(?:logiciels?|programmes?|software|system|Software|Programm)\s+(?P<name>[A-Z][\w.+-]*(?: \d+)?)"
)


def named(text: str, text_words: Sequence[Word], hit: Found, known: str | None) -> Captured | None:
    """The slot that the words in and beside a hit name; None where they name none plainly, or say no more of it.

    What is *known* by the wording alone may be more: "machines" may be packaging machines.
    """
    first, last = text_words[hit.first], text_words[hit.last - 1]
    found = _place(text, text_words, hit)
    if found is None or (known is not None and not found[0].casefold().endswith(f" {known.casefold()}")):
        return None
    value, start, end = found
    return Captured(value, min(first.start, start), max(last.end, end))


def _place(text: str, text_words: Sequence[Word], hit: Found) -> Place | None:
    """The likeliest slot, with where it stands."""
    first, last = text_words[hit.first], text_words[hit.last - 1]
    if hit.wording.id == CONTRACTS:
        side = _side(text[max(0, first.start - FAR) : last.end + FAR], first.language)
        return (side, first.start, last.end) if side else None
    if hit.wording.id == TOOL:
        program = PROGRAM.search(text, first.start, last.end + NEAR)
        return (program["name"], *program.span()) if program else None
    if hit.wording.id not in RULES:
        return None
    taught = hit.wording.id == TAUGHT
    places = _places(text, text_words, hit, RULES[hit.wording.id])
    return next((p for p in places if p and not is_empty(p[0], first.language, taught=taught)), None)


def _side(text: str, language: str) -> str | None:
    """Buying or selling, where a line's words speak for one of them only."""
    buying, selling = anyhow(BUYING).search(text), anyhow(SELLING).search(text)
    return SIDES[language][buying is None] if bool(buying) != bool(selling) else None


def _places(text: str, text_words: Sequence[Word], hit: Found, rule: Rule) -> Iterator[Place | None]:
    """What may be the slot, the likeliest first, with where it stands."""
    last = text_words[hit.last - 1]
    yield _before_head(text, text_words, hit, rule)
    if hit.wording.id == TAUGHT and (lesson := LESSON.fullmatch(last.text)) is not None:
        yield text[last.start : last.start + lesson.end("what")], last.start, last.end
    if rule.opens and re.fullmatch(rule.opens, last.text):
        opened = noun_phrase(text, last.start, last.language, behind=True)
        yield opened if opened and " " in opened[0] else None
    behind = rule.behind.get(last.language, "")
    if rule.objects or (rule.verbs and re.fullmatch(rule.verbs, last.text)):
        yield from _within(text, text_words[hit.first], last, behind)
        yield noun_phrase(text, last.end, last.language)
    if behind:
        yield _behind(text, last, behind, rule.near)
    if rule.itself:
        yield _itself(text, text_words, hit, rule.itself)


def _itself(text: str, text_words: Sequence[Word], hit: Found, form: str) -> Place | None:
    """An English wording's own words, where they are a task or a field by their form; names keep their capitals."""
    first, last = text_words[hit.first], text_words[hit.last - 1]
    following = text_words[hit.last] if hit.last < len(text_words) else None
    if following and not following.loose and not following.begins and not re.search(NOMINAL, last.text):
        # The object goes on: "developing X-ray" films.
        return None
    own = " ".join(text[first.start : last.end].split())
    plain = " ".join(word.lower() if word.istitle() else word for word in own.split() if word.lower() not in ARTICLES)
    fits = first.language == "en" and len(own.split()) <= LONGEST and anyhow(form).fullmatch(own)
    return (plain, first.start, last.end) if fits and not anyhow(NOT_ITSELF).search(own) else None


def _within(text: str, first: Word, last: Word, behind: str) -> Iterator[Place]:
    """The object of a wording's first word, where its last one belongs to it: "design [steel structures]"."""
    if first is last or not MAKING.fullmatch(first.text):
        return
    for found in (noun_phrase(text, first.end, first.language), behind and _behind(text, first, behind, BESIDE)):
        if found and found[1] < last.end <= found[2]:
            yield found


def _behind(text: str, last: Word, prepositions: str, near: int) -> Place | None:
    """The phrase behind the first of some prepositions that stands near in the same clause."""
    clause = CLAUSE.match(text, last.end, last.end + near)
    reach = clause.end() if clause else last.end
    found = anyhow(rf"\s(?:{prepositions})(?:\s+|(?<=['’]))").search(text, last.end, reach)
    return noun_phrase(text, found.end(), last.language, behind=True) if found else None


def _before_head(text: str, text_words: Sequence[Word], hit: Found, rule: Rule) -> Place | None:
    """The words before a wording's last one, if that is the head of what they name."""
    head = text_words[hit.last - 1]
    if not rule.heads or not re.fullmatch(rule.heads, head.text) or len(hit.places) < 2:
        return None
    between = list(text_words[hit.places[-2] + 1 : hit.last - 1])
    if any(word.text == "to" for word in between):
        # What is done to it, or what for: "knowledge to analyse the market".
        return None
    if len(between) > 1 and between[-1].text in JOINING and re.fullmatch(rule.heads, between[-2].text):
        # Two heads of one thing: "first aid training and workshops".
        del between[-2:]
    while between and (between[0].text in MODIFIERS or between[0].loose):
        del between[0]
    if not between or text[head.start - 1] != " " or CUT.search(text[between[0].start : head.start]):
        return None
    end = head.end if rule.with_head else between[-1].end
    return text[between[0].start : end], between[0].start, end
