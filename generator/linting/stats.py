"""How alike the texts of a catalogue are: what would show boilerplate."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model import Catalogue
from generator.words import shared, words

BANDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)


def catalogue_stats(catalogue: Catalogue) -> tuple[str, ...]:
    """Sentences with figures: overlap over all pairs of questions and of adjacent anchors, lengths, openings.

    Overlap is the share of different words that two texts have in common (Jaccard 1901).
    """
    return (*_questions(catalogue), *_anchors(catalogue))


def _questions(catalogue: Catalogue) -> Iterator[str]:
    asked = [(q.id, frozenset(words(q.text)), q.text) for c in catalogue.competencies for q in c.questions]
    pairs = [
        (shared(one, other), left, right)
        for number, (left, one, _) in enumerate(asked)
        for right, other, _ in asked[:number]
    ]
    yield f"{len(asked)} questions, {len(pairs)} pairs: {_distribution([p[0] for p in pairs])}"
    if pairs:
        most, left, right = max(pairs)
        yield f"  most alike: {left} and {right}, {most:.2f}"
    yield from _shortest_and_longest([(name, text) for name, _, text in asked])


def _anchors(catalogue: Catalogue) -> Iterator[str]:
    sets = [(c.id, a.texts) for c in catalogue.competencies for a in c.anchors]
    sets += [(q.id, q.anchors.texts) for c in catalogue.competencies for q in c.questions if q.anchors is not None]
    bags = [(name, [frozenset(words(text)) for text in texts]) for name, texts in sets]
    adjacent = [shared(one, other) for _, found in bags for one, other in pairwise(found)]
    yield f"{len(sets)} sets of anchors, {len(adjacent)} adjacent pairs: {_distribution(adjacent)}"
    yield from _shortest_and_longest([(name, text) for name, texts in sets for text in texts])
    longest = sum(len(words(texts[4])) == max(len(words(text)) for text in texts) for _, texts in sets)
    yield f"  5 is the longest in {longest} of {len(sets)} sets"
    sharing = {name for name, texts in sets if _share_an_opening(texts)}
    named = {name for name, _ in sets}
    yield f"  {len(sharing)} of {len(named)} entries have a set in which two anchors open with the same two words"


def _shortest_and_longest(texts: Sequence[tuple[str, str]]) -> Iterator[str]:
    lengths = sorted((len(words(text)), name) for name, text in texts)
    if lengths:
        (least, short), (most, long) = lengths[0], lengths[-1]
        yield f"  shortest in {short} with {least} words, longest in {long} with {most}"


def _share_an_opening(texts: Sequence[str]) -> bool:
    openings = [tuple(words(text)[:2]) for text in texts]
    return len(set(openings)) < len(openings)


def _distribution(values: Sequence[float]) -> str:
    """The share of values below each bound of BANDS, and the highest."""
    if not values:
        return "none"
    ranked = sorted(values)
    below = ", ".join(f"{bisect_left(ranked, band) / len(ranked):.1%} below {band}" for band in BANDS)
    return f"overlap {below}; highest {ranked[-1]:.2f}"
