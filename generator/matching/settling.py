"""Which of the wordings found in a line say something of it, where they overlap or contradict each other."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from generator.matching.capturing import captured
from generator.matching.leading import Beginning
from generator.matching.splitting import Word
from generator.matching.wordings import Counts, Found

# No slot has more words, with the small ones before it.
NEAR = 20
JOINING = frozenset({"and", "et", "und", "&"})
PAIR = 3


def settle(
    text: str,
    text_words: Sequence[Word],
    found: Iterable[Found],
    *,
    beginning: Beginning,
    reach: int | None,
    besides: Collection[str] = (),
) -> list[Found]:
    """The hits that count, in the order of the text; where there is none, the first that counts only alone.

    That one counts as well where all others are of competencies that may stand *besides*.

    A single word counts so only among the first *reach* words that ask for something; with None, nothing does.
    What the name of the job says counts so too: it tells who does the work.
    """
    hits = list(found)
    if not hits:
        return []
    barring = _by_place(
        (range(hit.first, hit.last), hit.wording.id) for hit in hits if hit.wording.counts is Counts.NEVER
    )
    heard = [hit for hit in hits if hit.wording.counts is not Counts.NEVER and not _barred(hit, barring)]
    named, led = (sum(word.end <= end for word in text_words) for end in beginning)
    sure = _sure(text, text_words, [hit for hit in heard if hit.wording.counts is Counts.ALWAYS and hit.last > named])
    if reach is not None and all(hit.wording.id in besides for hit in sure):
        known = set(map(id, sure))
        sure += _alone(text, text_words, [hit for hit in heard if id(hit) not in known], led + reach if reach else 0)
    return sorted(sure, key=lambda hit: hit.first)


def _alone(text: str, text_words: Sequence[Word], heard: Iterable[Found], reach: int) -> list[Found]:
    """The first hit that counts where there is no surer one; one that names a slot rather than one that does not.

    A single word counts within reach and in what a wording takes as its slot ("experience in cleaning").
    """
    captures = [hit for hit in heard if hit.wording.captures]
    taken = {place for hit in captures for place in _taken(text, text_words, hit)}
    within = [
        hit
        for hit in heard
        if len(hit.wording.stems) > 1 or hit.wording.captures or hit.first < reach or hit.first in taken
    ]
    for first in _sure(text, text_words, within)[:1]:
        named = [hit for hit in _captures(text, text_words, captures, ()) if hit.wording.id == first.wording.id]
        return named or [first]
    return []


def _taken(text: str, text_words: Sequence[Word], hit: Found) -> Iterator[int]:
    """The places of the words that a wording takes as its slot, and of its own."""
    found = captured(text, text_words, hit)
    if found is not None:
        for place in range(max(0, hit.first - NEAR), min(len(text_words), hit.last + NEAR)):
            if found.start <= text_words[place].start < found.end:
                yield place


def _barred(hit: Found, barring: Mapping[int, Sequence[tuple[Sequence[int], str]]]) -> bool:
    """Whether a wording of the same competency says that these very words do not ask for it."""
    return any(
        name == hit.wording.id and set(hit.places) <= set(places) for places, name in barring.get(hit.first, ())
    )


def _sure(text: str, text_words: Sequence[Word], found: Sequence[Found]) -> list[Found]:
    """The hits that no other explains better: plain ones first, then the one that takes a slot."""
    plain = _longest(text_words, [hit for hit in found if not hit.wording.captures])
    return [*plain, *_captures(text, text_words, found, plain)]


def _captures(text: str, text_words: Sequence[Word], found: Iterable[Found], plain: Sequence[Found]) -> list[Found]:
    """The first wording that takes a slot, where nothing else explains the word beside it.

    It says least of all wordings, so one without a usable slot says nothing.
    """
    explained = _by_place((range(hit.first, hit.last), hit.wording.id) for hit in plain)
    for hit in found:
        if not hit.wording.captures or captured(text, text_words, hit) is None:
            continue
        beside = hit.first - 1 if hit.wording.before else hit.last
        places = {beside, *range(hit.first, hit.last)}
        if not any(name != hit.wording.id for place in places for _, name in explained.get(place, ())):
            return [hit]
    return []


def _longest(text_words: Sequence[Word], found: Sequence[Found]) -> list[Found]:
    """Without hits all of whose words a longer hit of another competency uses.

    One that only names its slot so, or that is two traits with "and" between them, leaves each of them as it is.
    """
    longer = _by_place(
        (hit.places, hit.wording.id) for hit in found if hit.wording.named is None and not _is_pair(text_words, hit)
    )
    return [
        hit
        for hit in found
        if not any(
            set(hit.places) < set(places) and name != hit.wording.id for places, name in longer.get(hit.first, ())
        )
    ]


def _is_pair(text_words: Sequence[Word], hit: Found) -> bool:
    """Whether a hit is two words with "and" between them."""
    return len(hit.places) == PAIR and text_words[hit.places[1]].text.lower() in JOINING


def _by_place(spans: Iterable[tuple[Sequence[int], str]]) -> dict[int, list[tuple[Sequence[int], str]]]:
    """The spans that hold a place, under that place: a line may be as long as a posting."""
    held: dict[int, list[tuple[Sequence[int], str]]] = {}
    for places, name in spans:
        for place in places:
            held.setdefault(place, []).append((places, name))
    return held
