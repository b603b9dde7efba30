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
        yield from spoken.languages(text, asked=kind is Kind.LANGUAGE)
        yield from papers.papers(text, asked=kind is Kind.CREDENTIAL)
        yield from choices.choices(text)
