"""The trade behind "experience in a similar position": the one that the other lines of the posting name most."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.model import Kind, Match, MatchedUnit
from generator.patterns import anyhow

ALIKE = {
    "en": (
        r"\b(?:similar|comparable|equivalent|same) (?:(?:or|and) \w+ )?(?:roles?|positions?|jobs?|posts?|capacity"
        r"|functions?)\b"
    ),
    "fr": (
        r"\b(?:postes?|emplois?|fonctions?|métiers?) (?:similaires?|équivalent(?:e|s|es)?|comparables?|identiques?"
        r"|analogues?)\b|\bdans (?:le|ce) (?:domaine|métier|poste)(?= *(?:[.,;)]|$))"
    ),
    "de": (
        r"\b(?:vergleichbare[nrms]?|ähnliche[nrms]?|gleichwertige[nrms]?) (?:position|stelle|funktion|tätigkeit"
        r"|aufgabe|rolle)(?:en|n)?\b"
    ),
}
CONFIDENCE = 0.7


def with_trade(
    matched: Sequence[MatchedUnit], language: str, trades: frozenset[str], most: int
) -> Iterator[MatchedUnit]:
    """The units again; a past "in a similar job" that names no trade is one in the posting's, if it has room."""
    named = Counter(match.id for each in matched for match in each.matches if match.id in trades)
    trade = max(named, key=lambda name: named[name], default=None)
    for each in matched:
        unit = each.unit
        room = len(each.matches) < most and trades.isdisjoint(match.id for match in each.matches)
        if trade is not None and unit.kind is Kind.EXPERIENCE and room:
            alike = anyhow(ALIKE[unit.language or language]).search(unit.text)
            if alike:
                match = Match(id=trade, slot=None, because=alike.group(), confidence=CONFIDENCE)
                each = MatchedUnit(unit=unit, matches=(match, *each.matches))
        yield each
