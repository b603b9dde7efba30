"""Units and catalogue in, which competencies each unit asks for out, with the words that say so."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from generator.learned import Learned, learned
from generator.matching.alike import with_trade
from generator.matching.capturing import captured
from generator.matching.hearing import BESIDES, MATCHED, REACH, heard
from generator.matching.kept import KeptWordings, kept_wordings
from generator.matching.leading import beginning_of
from generator.matching.likening import likened
from generator.matching.members import members_of, with_members
from generator.matching.naming import named
from generator.matching.others import without_others
from generator.matching.settling import settle
from generator.matching.splitting import Word, split_words
from generator.matching.tools import TOOL, named_tools
from generator.matching.wordings import Counts, Found, Wording, compile_wordings, find_wordings
from generator.model import Catalogue, Kind, Match, MatchedUnit, Unit

__all__ = ["MATCHED", "match_competencies", "match_title"]

# Of a long list the trade is kept and then what stands first; traits, which every list ends in, go before the others.
TRADES = frozenset({"domain-expertise", "practical-skill"})
LEARNED = "competencies"
TRAITS = "personal"
MOST_PER_UNIT = 4
CONFIDENCE = (0.8, 0.9, 0.95, 0.97)
CONFIDENCE_OF_CAPTURE = 0.7


def match_competencies(
    units: Sequence[Unit],
    catalogue: Catalogue,
    language: str = "en",
    *kept: KeptWordings | None,
    likeness: bool = True,
) -> tuple[MatchedUnit, ...]:
    """Each unit, in order, with the competencies it asks for: at most four, the trade first.

    A bare list of skills may ask for more: each of its members is read by itself as well.
    They are told by the catalogue's wordings, and without *likeness* by nothing else; with it also by how a line is
    like lines we have labelled. *language* is that of the units that have none of their own. *kept* are the wordings
    of that catalogue and of some languages from an earlier process, which only save time.
    """
    spoken = [unit.language or language for unit in units]
    known = {each.language: each for each in kept if each is not None}
    found = {}
    for each in dict.fromkeys(spoken):
        own = [unit for unit, its in zip(units, spoken, strict=True) if its == each]
        lists = [members_of(unit) for unit in own]
        table = learned(LEARNED, each) if likeness else None
        read = _matched([*own, *chain(*lists)], catalogue, each, known.get(each), table)
        wholes = list(islice(read, len(own)))
        found[each] = [with_members(whole, islice(read, len(its))) for whole, its in zip(wholes, lists, strict=True)]
    in_order = {each: iter(matched) for each, matched in found.items()}
    return tuple(with_trade([next(in_order[its]) for its in spoken], language, TRADES, MOST_PER_UNIT))


def _matched(
    units: Sequence[Unit], catalogue: Catalogue, language: str, kept: KeptWordings | None, table: Learned | None
) -> Iterator[MatchedUnit]:
    """Units of one language with what they ask for."""
    texts = [split_words(unit.text, language) if unit.kind in MATCHED | BESIDES else [] for unit in units]
    index = kept_wordings(kept, texts) if kept else compile_wordings(catalogue, language, texts)
    ids = frozenset(c.id for c in catalogue.competencies)
    slotted = frozenset(c.id for c in catalogue.competencies if c.slot is not None)
    traits = frozenset(c.id for c in catalogue.competencies if c.family == TRAITS)
    for unit, text_words in zip(units, texts, strict=True):
        every = tuple(_found(unit, text_words, index, slotted))
        found = without_others(unit.text, text_words, every)
        hits = settle(
            unit.text,
            text_words,
            heard(unit, text_words, found, slotted),
            beginning=beginning_of(unit.text, language),
            reach=REACH.get(unit.kind),
            besides=traits if unit.kind is Kind.DUTY else (),
        )
        matches = _kept([_match(unit.text, text_words, hit, slotted) for hit in hits], traits)
        if table is not None and unit.kind in MATCHED and len(matches) < MOST_PER_UNIT:
            # Nor does it find what words say that is not meant, or of others only.
            meant = set(map(id, found))
            barred = {hit.wording.id for hit in every if hit.wording.counts is Counts.NEVER or id(hit) not in meant}
            if matches:
                # A likeness names no field, so somebody would have to, where the line is already known for something.
                barred |= slotted
            more = likened(unit.text, text_words, table, ids - barred, {match.id for match in matches})
            matches = (*matches, *more)[:MOST_PER_UNIT]
        yield MatchedUnit(unit=unit, matches=matches)


def _found(
    unit: Unit, text_words: list[Word], index: Mapping[str, tuple[Wording, ...]], slotted: frozenset[str]
) -> Iterator[Found]:
    """The wordings found in a unit, and the tools that it names."""
    yield from find_wordings(text_words, index)
    if TOOL in slotted:
        yield from named_tools(unit.text, text_words, unit.kind)


def match_title(
    title: str | None, catalogue: Catalogue, language: str = "en", kept: KeptWordings | None = None
) -> frozenset[str]:
    """The ids of the competencies that a job title names."""
    title_words = split_words(title or "", language)
    index = kept_wordings(kept, [title_words]) if kept else compile_wordings(catalogue, language, [title_words])
    found = find_wordings(title_words, index)
    return frozenset(f.wording.id for f in found if f.wording.counts is Counts.ALWAYS and not f.wording.captures)


def _kept(matches: Sequence[Match], traits: frozenset[str]) -> tuple[Match, ...]:
    """One match a competency, the one that says most, and no more than a line asks for."""
    best: dict[str, Match] = {}
    for match in matches:
        known = best.get(match.id)
        if known is None or _says(match) > _says(known):
            best[match.id] = match
    kept = sorted(best.values(), key=lambda match: (match.id not in TRADES, match.id in traits))
    return tuple(kept[:MOST_PER_UNIT])


def _says(match: Match) -> tuple[int, float]:
    """How much a match says: a named slot before none, a fuller one before a shorter."""
    return len(match.slot or ""), match.confidence


def _match(text: str, text_words: list[Word], hit: Found, slotted: frozenset[str]) -> Match:
    start, end = text_words[hit.first].start, text_words[hit.last - 1].end
    slot = hit.wording.slot if hit.wording.id in slotted else None
    confidence = CONFIDENCE[min(len(hit.wording.stems), len(CONFIDENCE)) - 1]
    if hit.wording.captures:
        confidence = CONFIDENCE_OF_CAPTURE
        if (taken := captured(text, text_words, hit)) is not None:
            slot, start, end = taken
    elif hit.wording.named is not None:
        word = text_words[hit.places[hit.wording.named]]
        slot = text[word.start : word.end]
    elif hit.wording.id in slotted and (beside := named(text, text_words, hit, slot)) is not None:
        slot, start, end = beside
    return Match(id=hit.wording.id, slot=slot, because=text[start:end], confidence=confidence)
