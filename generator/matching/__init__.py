"""Units and catalogue in, which competencies each unit asks for out, with the words that say so."""

from collections.abc import Sequence

from generator.matching.settling import settle
from generator.matching.slots import slot_after
from generator.matching.wordings import Counts, Found, Word, compile_wordings, find_wordings, split_words
from generator.model import Catalogue, Kind, Match, MatchedUnit, Unit

MATCHED = frozenset({Kind.COMPETENCY, Kind.DUTY, Kind.EXPERIENCE})
# How many words into a line the bare task stands that it may be about; elsewhere single words say too little.
REACH = {Kind.DUTY: 4, Kind.EXPERIENCE: 4}
MOST_PER_UNIT = 4
CONFIDENCE = (0.8, 0.9, 0.95, 0.97)
CONFIDENCE_OF_CAPTURE = 0.7


def match_competencies(units: Sequence[Unit], catalogue: Catalogue, language: str = "en") -> tuple[MatchedUnit, ...]:
    """Each unit, in order, with the competencies it asks for: at most four, the surest first."""
    index = compile_wordings(catalogue, language)
    slotted = frozenset(c.id for c in catalogue.competencies if c.slot is not None)
    matched = []
    for unit in units:
        matches: tuple[Match, ...] = ()
        if unit.kind in MATCHED:
            text_words = split_words(unit.text, language)
            found = settle(unit.text, text_words, find_wordings(text_words, index), reach=REACH.get(unit.kind, 0))
            matches = _matches(unit.text, text_words, found, slotted)
        matched.append(MatchedUnit(unit=unit, matches=matches))
    return tuple(matched)


def match_title(title: str | None, catalogue: Catalogue, language: str = "en") -> frozenset[str]:
    """The ids of the competencies that a job title names."""
    index = compile_wordings(catalogue, language)
    found = find_wordings(split_words(title or "", language), index)
    return frozenset(f.wording.id for f in found if f.wording.counts is Counts.ALWAYS and not f.wording.captures)


def _matches(text: str, text_words: list[Word], found: list[Found], slotted: frozenset[str]) -> tuple[Match, ...]:
    best: dict[str, Match] = {}
    for hit in found:
        match = _match(text, text_words, hit, slotted)
        known = best.get(match.id)
        if known is None or _says(match) > _says(known):
            best[match.id] = match
    # What names the trade comes first: of a long list the other competencies are the interchangeable ones.
    surest = sorted(best.values(), key=lambda m: (m.id not in slotted, -m.confidence))
    return tuple(surest[:MOST_PER_UNIT])


def _says(match: Match) -> tuple[int, float]:
    """How much a match says: a named slot before none, a fuller one before a shorter."""
    return len(match.slot or ""), match.confidence


def _match(text: str, text_words: list[Word], hit: Found, slotted: frozenset[str]) -> Match:
    start, end = text_words[hit.first].start, text_words[hit.last - 1].end
    slot = hit.wording.slot if hit.wording.id in slotted else None
    if hit.wording.captures:
        slot = slot_after(text, end)
    confidence = CONFIDENCE[min(len(hit.wording.stems), len(CONFIDENCE)) - 1]
    return Match(
        id=hit.wording.id,
        slot=slot,
        because=text[start:end] if slot is None or not hit.wording.captures else text[start : end + 1 + len(slot)],
        confidence=CONFIDENCE_OF_CAPTURE if hit.wording.captures else confidence,
    )
