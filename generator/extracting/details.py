"""A unit's words and kind in, what it names exactly out: numbers, languages and levels, papers, what is left open."""

from collections.abc import Iterator

from generator.extracting import choices, papers, quantities, spoken
from generator.model import Detail, Kind

COUNTING = frozenset({Kind.OFFER, Kind.DUTY})
LONGEST = 1_000


def details_of(text: str, kind: Kind) -> tuple[Detail, ...]:
    """What a unit that asks, offers or tells a duty names exactly; nothing for the others."""
    if len(text) > LONGEST or not (kind.asks or kind in COUNTING):
        return ()
    return tuple(found(text, kind))


def found(text: str, kind: Kind) -> Iterator[Detail]:
    """The details in the order of their sorts."""
    yield from quantities.quantities(text)
    if kind.asks:
        languages = tuple(spoken.languages(text, asked=kind is Kind.LANGUAGE))
        yield from languages
        # "Driving licence and German at B2": the level of a language is no paper.
        levels = {language.words for language in languages}
        yield from (each for each in papers.papers(text, asked=kind is Kind.CREDENTIAL) if each.words not in levels)
        yield from choices.choices(text)
