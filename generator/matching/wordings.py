"""The catalogue's wordings, compiled to sequences of stems that are looked for in a text.

A wording is the core of how postings ask for a competency. Its words are matched by stem and in order; up to two
other words may stand between them, `*` lets three more in, `+` an article only. Of `one|other` either will do, and
`-word` is any German compound that ends so. `{slot}` at its end takes what follows up to the end of the clause as the
slot's value, at its beginning what comes before; in `[one|other]` the one that stands there is the value, and
`words => value` names the value itself. `(words)` count only where nothing else in the line asks for a competency;
where `~ words` stand, they do not ask for this one, whatever shorter wordings are among them.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from generator.matching.openings import Openings
from generator.matching.splitting import ARTICLES, LOOSE, Word, forms_of, split_words, stem_of, stems_of
from generator.model import Catalogue

GAP = 2
WIDE_GAP = 5
# No room at all but for an article: "clean + floors", "clean the floors".
ARTICLE_GAP = -1
SLOT = "{slot}"
FIXED_SLOT = " => "
NEVER = "~ "
EITHER = "|"
NAMED = "[]"
WIDE, BESIDE = "*", "+"


class Counts(Enum):
    """When a wording asks for its competency: always, where the line has nothing surer, or not at all."""

    ALWAYS = "always"
    ALONE = "alone"
    NEVER = "never"


class Wording(NamedTuple):
    """One way to ask for a competency: for each word its stems, the room before each, and what it says of the slot.

    `before` tells that the slot it captures comes first; `named` is the number of the word that is the slot's value.
    A wording of one word has it as `exact`: stems of single words collide ("integrity", "integrate"); German
    adjectives have their endings there. One that counts only alone may be any form of its word.
    """

    id: str
    stems: tuple[frozenset[str], ...]
    gaps: tuple[int, ...]
    captures: bool
    before: bool
    slot: str | None
    named: int | None
    exact: frozenset[str] | None
    counts: Counts


class Found(NamedTuple):
    """A wording found in a text: the places of its own words there, in order."""

    wording: Wording
    places: tuple[int, ...]

    @property
    def first(self) -> int:
        """The place of its first word."""
        return self.places[0]

    @property
    def last(self) -> int:
        """The place past its last word."""
        return self.places[-1] + 1


def compile_wordings(
    catalogue: Catalogue, language: str, texts: Sequence[Sequence[Word]]
) -> Mapping[str, tuple[Wording, ...]]:
    """The wordings of one language that some texts could hold, under the words of the texts that may begin them."""
    openings = Openings(texts, language)
    index: dict[str, list[Wording]] = {}
    beginning = 0
    for competency in catalogue.competencies:
        texts_here = competency.wordings.get(language, ())
        for text, tokens in zip(texts_here, _tokens(texts_here), strict=True):
            # A single word must stand there as it is; most do not, and need no stem.
            starts = openings.starts(tokens) if tokens else openings.standing(text)
            if starts:
                wording = compile_wording(competency.id, text, language)
                beginning |= starts
                for first in wording.stems[0] if wording.stems else ():
                    index.setdefault(first, []).append(wording)
    found = {}
    for word, places in openings.places.items():
        if places & beginning and (begun := [w for known in stems_of(word, language) for w in index.get(known, ())]):
            found[word] = tuple(begun)
    return found


@lru_cache(maxsize=1_000)
def _tokens(texts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The tokens of wordings in small letters, the last first; none of a single word without a mark."""
    return tuple(() if text.isalpha() else tuple(reversed(_core(text).lower().split())) for text in texts)


def _core(text: str) -> str:
    """The words of a wording without what is said of them and of the slot."""
    core = _unmark(text)[1].partition(FIXED_SLOT)[0]
    return core.replace(SLOT, "").replace("*", " ")


@lru_cache(maxsize=20_000)
def compile_wording(name: str, text: str, language: str) -> Wording:
    """One wording of a competency, from the form that the catalogue gives it."""
    counts, text = _unmark(text)
    core, _, slot = text.partition(FIXED_SLOT)
    before = core.lstrip().startswith(SLOT)
    captures = before or core.rstrip().endswith(SLOT)
    tokens = core.replace(SLOT, "").replace("*", " * ").split()
    stems: list[frozenset[str]] = []
    gaps: list[int] = []
    gap = GAP
    named = None
    for place, token in enumerate(tokens):
        if token in (WIDE, BESIDE):
            gap = WIDE_GAP if token == WIDE else ARTICLE_GAP
            continue
        if token.startswith(NAMED[0]):
            named = len(stems)
        parts = _parts(token, language)
        beside = tokens[max(place - 1, 0) : place + 2]
        for number, part in enumerate(parts):
            # Words joined by a hyphen ("can-do") stand side by side, and so do those before a slot.
            joined = captures or number > 0
            # A small word counts where it stands beside another.
            if joined or BESIDE in beside or len(parts) > 1 or not part <= LOOSE[language]:
                stems.append(frozenset(_known_by(word, language) for word in part))
                gaps.append(0 if joined else gap)
                gap = GAP
    alone = [word for token in tokens for part in _parts(token, language) for word in part - LOOSE[language]]
    bare = bool(alone) and not alone[0].startswith("-")
    single = len(stems) == 1 and not captures and counts is not Counts.ALONE and bare
    exact = frozenset(form for word in alone for form in forms_of(word, language)) if single else None
    return Wording(name, tuple(stems), tuple(gaps), captures, before, slot or None, named, exact, counts)


def _parts(token: str, language: str) -> list[frozenset[str]]:
    """The words of a wording's token in order: several where a hyphen joins them, each with its alternatives."""
    if EITHER in token or token.startswith("-"):
        return [frozenset(token.lower().strip(NAMED).split(EITHER))]
    return [frozenset({word.text}) for word in split_words(token, language)]


def _known_by(word: str, language: str) -> str:
    """The stem of a wording's word; that of a compound's end keeps its hyphen."""
    return f"-{stem_of(word[1:], language)}" if word.startswith("-") else stem_of(word, language)


def words_of(text: str, language: str) -> frozenset[str]:
    """The words of a wording as they are stemmed."""
    tokens = _core(text).split()
    return frozenset(word.removeprefix("-") for token in tokens for part in _parts(token, language) for word in part)


def _unmark(text: str) -> tuple[Counts, str]:
    """When a wording counts, and its text without the marks that say so."""
    if text.startswith(NEVER):
        return Counts.NEVER, text.removeprefix(NEVER)
    if text.startswith("(") and text.endswith(")"):
        return Counts.ALONE, text[1:-1]
    return Counts.ALWAYS, text


def find_wordings(text_words: list[Word], index: Mapping[str, tuple[Wording, ...]]) -> Iterator[Found]:
    """Every wording that stands in the words, at its first and tightest place from each start."""
    begun = [(position, wording) for position, word in enumerate(text_words) for wording in index.get(word.text, ())]
    if not begun:
        return
    stems = [word.stems for word in text_words]
    there = frozenset().union(*stems)
    for position, wording in begun:
        if wording.exact is not None:
            if text_words[position].text.removesuffix("'s") in wording.exact:
                yield Found(wording, (position,))
        elif not any(map(there.isdisjoint, wording.stems)):
            places = _follow(text_words, stems, position, wording)
            if places is not None:
                yield Found(wording, places)


def _follow(
    text_words: list[Word], stems: Sequence[Sequence[str]], position: int, wording: Wording
) -> tuple[int, ...] | None:
    """The places of the wording's words from a first one on, or None where it does not go on."""
    places = [position]
    for wanted, gap in zip(wording.stems[1:], wording.gaps[1:], strict=True):
        following = _next(text_words, stems, places[-1] + 1, wanted, gap)
        if following is None:
            return None
        places.append(following)
    return tuple(places)


def _next(
    text_words: list[Word], stems: Sequence[Sequence[str]], position: int, wanted: frozenset[str], gap: int
) -> int | None:
    """Where the wanted stem stands next in the same clause, with at most *gap* other words before it."""
    skipped = 0
    while position < len(text_words) and not text_words[position].begins and skipped <= max(gap, 0):
        if not wanted.isdisjoint(stems[position]):
            return position
        skipped += _takes_room(text_words[position], gap)
        position += 1
    return None


def _takes_room(word: Word, gap: int) -> bool:
    """Whether a word counts between two others: small ones do not, unless those must stand side by side."""
    if gap == ARTICLE_GAP:
        return word.text not in ARTICLES[word.language]
    return gap == 0 or not word.loose
