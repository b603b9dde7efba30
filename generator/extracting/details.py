"""A unit's words and kind in, what it names exactly out: numbers, languages and levels, papers, what is left open."""

from collections.abc import Iterator
from dataclasses import replace

from generator.extracting import choices, either, money, papers, quantities, spoken
from generator.model import Detail, DetailOf, Kind

COUNTING = frozenset({Kind.OFFER, Kind.DUTY})
LONGEST = 1_000


def details_of(text: str, kind: Kind, dollar: str = money.UNITED_STATES) -> tuple[Detail, ...]:
    """What a unit that asks, offers or tells a duty names exactly; nothing for the others.

    *dollar* is the currency that a dollar sign stands for where the line does not say whose it is.
    """
    if len(text) > LONGEST or not (kind.asks or kind in COUNTING):
        return ()
    return tuple(found(text, kind, dollar))


def found(text: str, kind: Kind, dollar: str) -> Iterator[Detail]:
    """The details in the order of their sorts; only who asks may ask for years."""
    for each in quantities.quantities(text):
        yield each if kind.asks or each.of is not DetailOf.YEARS else replace(each, of=DetailOf.AMOUNT)
    yield from money.sums(text, dollar)
    if kind.asks:
        languages = tuple(spoken.languages(text, asked=kind is Kind.LANGUAGE))
        yield from languages
        # "Driving licence and German at B2": the level of a language is no paper.
        levels = {language.words for language in languages}
        named = papers.papers(text, asked=kind is Kind.CREDENTIAL, checked=kind is Kind.CONDITION)
        yield from (each for each in named if each.words not in levels)
        tongues = tuple(either.one_of(text)) if kind is Kind.LANGUAGE else ()
        yield from (each for each in choices.choices(text) if not tongues or each.of is not DetailOf.ONE_OF)
        yield from tongues
