"""All wordings of one language compiled at once, as a text to keep, and the few that a posting needs of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator import __version__
from generator.matching.openings import ANYWHERE, places_before, places_of
from generator.matching.splitting import LOOSE, Word, stems_of
from generator.matching.wordings import EITHER, Counts, Wording, compile_wording, words_of
from generator.model import Catalogue
from generator.sorted_lines import SortedLines, in_lines
from generator.words import FUNCTION_WORDS, remember_stems, stem

# Changed whenever the same wordings are kept in another form.
FORM = 5
MADE_BY = f"{__version__}.{FORM}"
# Between the wordings, where they begin, and the stems of words.
PART = "\n\n"
# Between two facts of a kept wording, as no word of it has a space.
SIGN = " ; "
# What a kept wording is told by besides its stems: whether it captures a slot, and from before it.
CAPTURES, BEFORE = "c", "b"
COUNTS = {counts.value: counts for counts in Counts}


class KeptWordings(NamedTuple):
    """A text with the wordings of a language, and where they begin, under stems of the word that the fewest have."""

    language: str
    text: str
    under: Mapping[str, str]


def wordings_to_keep(catalogue: Catalogue, language: str) -> str:
    """What `restored` makes kept wordings of; working it out takes as long as reading some postings."""
    texts = [(each.id, text) for each in catalogue.competencies for text in each.wordings.get(language, ())]
    words = LOOSE[language].union(FUNCTION_WORDS, *(words_of(text, language) for _, text in texts))
    compiled = [compile_wording(name, text, language) for name, text in texts]
    often = Counter(known for wording in compiled for part in wording.stems for known in part)
    under: dict[str, list[str]] = {}
    lines: list[str] = []
    start = 0
    for wording in compiled:
        rarest = min(wording.stems, key=lambda part: sum(often[known] for known in part), default=())
        for known in filter(None, sorted(rarest)):
            under.setdefault(known, []).append(str(start))
        lines.append(_line(wording))
        start += len(lines[-1]) + 1
    places = (f"{known} {','.join(found)}" for known, found in under.items())
    stems = in_lines({word: stem(word, language) for word in words})
    return "\n".join((*lines, "", *places, stems))


def restored(kept: str, language: str) -> KeptWordings:
    """The wordings of a language as they were kept."""
    places, stems = kept.index(PART), kept.rindex(PART) + 1
    remember_stems(SortedLines(kept, stems), language)
    under = iter(kept[places:stems].split())
    return KeptWordings(language, kept, dict(zip(under, under, strict=True)))


def kept_wordings(kept: KeptWordings, texts: Sequence[Sequence[Word]]) -> Mapping[str, tuple[Wording, ...]]:
    """The wordings that some texts could hold, under the words of the texts that may begin them."""
    standing = places_of(texts)
    stems = {word: stems_of(word, kept.language) for word in standing}
    places: dict[str, int] = {}
    for word, each in stems.items():
        for known in each:
            places[known] = places.get(known, 0) | standing[word]
    begun: dict[str, list[Wording]] = {}
    for wording in _possible(kept, places):
        for first in wording.stems[0]:
            begun.setdefault(first, []).append(wording)
    found = {}
    for word, each in stems.items():
        if starting := [wording for first in each for wording in begun.get(first, ())]:
            found[word] = tuple(starting)
    return found


def _possible(kept: KeptWordings, places: dict[str, int]) -> Iterator[Wording]:
    """The kept wordings all of whose words are there, near each other and in order."""
    starts = {int(start) for known in places.keys() & kept.under for start in kept.under[known].split(",")}
    for start in sorted(starts):
        reached = ANYWHERE
        for part in reversed(kept.text[start : kept.text.find(SIGN, start)].split(" ")):
            bits = places.get(part)
            if bits is None:
                bits = places[part] = _either(part, places)
            if not bits or not (reached := bits & places_before(reached)):
                break
        else:
            yield _restored(kept.text[start : kept.text.find("\n", start)])


def _either(part: str, places: Mapping[str, int]) -> int:
    """Where any of some alternatives stands, as the bits of a number."""
    bits = 0
    for known in part.split(EITHER):
        bits |= places.get(known, 0)
    return bits


def _line(wording: Wording) -> str:
    """A wording as a line: first its stems, which say whether the rest is needed, last the slot's value."""
    told = (CAPTURES if wording.captures else "") + (BEFORE if wording.before else "")
    return SIGN.join(
        (
            " ".join(EITHER.join(sorted(part)) for part in wording.stems),
            wording.id,
            " ".join(map(str, wording.gaps)),
            told,
            "" if wording.named is None else str(wording.named),
            "" if wording.exact is None else EITHER.join(sorted(wording.exact)),
            wording.counts.value,
            wording.slot or "",
        )
    )


@lru_cache(maxsize=20_000)
def _restored(line: str) -> Wording:
    """The wording that a line was made of."""
    stems, name, gaps, told, named, exact, counts, slot = line.split(SIGN, 7)
    return Wording(
        name,
        tuple(map(_words, stems.split(" "))),
        tuple(map(int, gaps.split())),
        CAPTURES in told,
        BEFORE in told,
        slot or None,
        int(named) if named else None,
        _words(exact) if exact else None,
        COUNTS[counts],
    )


@lru_cache(maxsize=20_000)
def _words(either: str) -> frozenset[str]:
    """The words of which any will do."""
    return frozenset(either.split(EITHER))
