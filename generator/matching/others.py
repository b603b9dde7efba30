"""What a line says of others: a department one works with, and those one answers to, are no work of one's own."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from generator.matching.splitting import Word
from generator.matching.theirs import theirs
from generator.matching.wordings import Counts, Found
from generator.patterns import anyhow

# What somebody works at, whose department may be called by it: "in agreement with sales and accounting".
WORKS = frozenset(
    {
        "administrative-coordination",
        "domain-expertise",
        "operations-management",
        "practical-skill",
        "quality-management",
        "technical-design",
    }
)
# As far as a list of departments goes: "to", "on" and "for" lead to what is done together.
CLAUSE = r"(?P<others>[^.;:()]+?)(?=[.;:()]|$|\s(?:to|on|for|in|pour|afin|sur|dans|um|bei|zur|für|über)\s)"
PARTNERS = {
    "en": (
        r"\b(?:(?:collaborat|liais|coordinat|partner|interfac|cooperat)\w*(?: \w+){0,2}"
        rf"|work(?:s|ing)? (?:\w+ly|together|in (?:partnership|conjunction))) with {CLAUSE}"
    ),
    "fr": (
        r"\b(?:collabor|liaison|lien|coordination|coopér|interface|échang)\w*(?: [\w-]+){0,3} "
        rf"(?:avec|entre) {CLAUSE}"
    ),
    "de": (
        r"\b(?:abstimmung|zusammenarbeit|zusammenspiel|schnittstelle|austausch|absprache|kooperation|abstimm\w*)"
        rf"(?: [\w-]+){{0,3}} (?:mit|zu|zur|zum|zwischen) {CLAUSE}"
    ),
}
END = r"(?P<others>[^.,;:()]+?)(?=[.,;:()]|$|\s(?:and|who|to|et|qui|pour|en|de tout\w*|und|die|der)\b)"
# A customer may be told of things as well: where telling alone does not say so, a word for a superior does.
CHIEF = r"(?:chef|responsable|directeur|directrice|supérieur|manager|gérant)"
SUPERIORS = {
    "en": (
        r"\b(?:under the (?:direct |general |close )?(?:direction|supervision|guidance|leadership|management)"
        rf"(?: and \w+)? of|report(?:s|ing)? (?:directly )?(?:in)?to){END}"
    ),
    "fr": (
        r"\b(?:(?:rattaché|subordonné)\S* (?:hiérarchiquement |directement )?(?:à|au|aux)"
        r"|sous (?:la |l['’])(?:direction|responsabilité|autorité|supervision|conduite)(?: \w+)? (?:de |du |d['’])"
        r"|(?:signal|prévien|prévenir|inform|alert|rend|rapport)\w*(?: [\w'’-]+){0,3} "
        rf"(?:à la |à l['’]|au |le |la |l['’])(?={CHIEF})){END}"
    ),
    "de": (
        r"\b(?:unter (?:der )?(?:direkten |fachlichen )?(?:leitung|anleitung|aufsicht) (?:von |der |des |unser\w* )"
        r"|(?:berichte(?:n|st)?|unterstellt|unterstehst|unterstehen)(?: sie)?(?: (?:direkt|fachlich))* (?:an )?"
        rf"(?=de[rnms]?\b)){END}"
    ),
}


def without_others(text: str, text_words: Sequence[Word], found: Iterable[Found]) -> list[Found]:
    """The wordings found that do not only speak of others (whom somebody works with or answers to, say).

    Those that never ask stay as well.
    """
    hits = list(found)
    if not hits or not text_words:
        return hits
    language = text_words[0].language
    of_others = [
        (_places(anyhow(PARTNERS[language]), text, text_words), WORKS),
        (_places(anyhow(SUPERIORS[language]), text, text_words), None),
        *((_places(pattern, text, text_words), never) for pattern, never in theirs(language)),
    ]
    return [hit for hit in hits if hit.wording.counts is Counts.NEVER or not _is_of_others(hit, of_others)]


def _is_of_others(hit: Found, of_others: Iterable[tuple[frozenset[int], frozenset[str] | None]]) -> bool:
    """Whether all words of a hit stand where what it asks for is not asked for; None asks for nothing there."""
    return any(places.issuperset(hit.places) and (ids is None or hit.wording.id in ids) for places, ids in of_others)


def _places(pattern: re.Pattern[str], text: str, text_words: Sequence[Word]) -> frozenset[int]:
    """The places of the words for others."""
    starts = [word.start for word in text_words]
    spans = (match.span("others") for match in pattern.finditer(text))
    return frozenset(
        place for start, end in spans for place in range(bisect_left(starts, start), bisect_left(starts, end))
    )
