"""Which of the wordings found in a line say something of it, where they overlap or contradict each other."""

from collections.abc import Iterable, Sequence

from generator.matching.slots import slot_after
from generator.matching.wordings import Counts, Found, Word


def settle(text: str, text_words: Sequence[Word], found: Iterable[Found], *, reach: int) -> list[Found]:
    """The hits that count; where there is none, the first that counts only alone.

    Such a word names the task only where it stands among the first *reach* words of the line.
    """
    hits = list(found)
    barring = [hit for hit in hits if hit.wording.counts is Counts.NEVER]
    heard = [hit for hit in hits if hit.wording.counts is not Counts.NEVER and not _barred(hit, barring)]
    sure = _sure(text, text_words, [hit for hit in heard if hit.wording.counts is Counts.ALWAYS])
    return sure or _sure(text, text_words, [hit for hit in heard if _within(hit, reach)])[:1]


def _barred(hit: Found, barring: Iterable[Found]) -> bool:
    """Whether a wording of the same competency says that these very words do not ask for it."""
    return any(
        other.wording.id == hit.wording.id and set(hit.places) <= set(range(other.first, other.last))
        for other in barring
    )


def _within(hit: Found, reach: int) -> bool:
    return reach > 0 and (hit.wording.captures or hit.first < reach)


def _sure(text: str, text_words: Sequence[Word], found: Sequence[Found]) -> list[Found]:
    """The hits that no other explains better: plain ones first, then the one that takes a slot."""
    plain = _longest([hit for hit in found if not hit.wording.captures])
    return [*plain, *_captures(text, text_words, found, plain)]


def _captures(text: str, text_words: Sequence[Word], found: Iterable[Found], plain: Sequence[Found]) -> list[Found]:
    """The first wording that takes what follows as a slot, where nothing else explains the next word.

    It says least of all wordings, so one without a usable slot says nothing.
    """
    captures = [
        hit
        for hit in found
        if hit.wording.captures
        and slot_after(text, text_words[hit.last - 1].end) is not None
        and not any(_explains(other, hit) for other in plain)
    ]
    return captures[:1]


def _explains(plain: Found, capture: Found) -> bool:
    """Whether a hit of another competency covers the words that take a slot or the one after them."""
    return plain.wording.id != capture.wording.id and plain.first <= capture.last and plain.last > capture.first


def _longest(found: Sequence[Found]) -> list[Found]:
    """Without hits all of whose words a longer hit of another competency uses."""
    used = [(frozenset(hit.places), hit) for hit in found]
    return [
        hit
        for places, hit in used
        if not any(places < longer and other.wording.id != hit.wording.id for longer, other in used)
    ]
