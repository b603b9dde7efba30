"""The catalogue's wordings, compiled to sequences of stems that are looked for in a text.

A wording is the core of how postings ask for a competency. Its words are matched by stem and in order;
up to two other words may stand between them, `*` lets three more in. `{slot}` at its end takes what
follows up to the end of the clause as the slot's value, and `words => value` names the value itself.
`(words)` count only where nothing else in the line asks for a competency; where `~ words` stand, they
do not ask for this one, whatever shorter wordings are among them.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from generator.model import Catalogue
from generator.words import WORD, stem

GAP = 2
WIDE_GAP = 5
CLAUSE_SIGNS = ".;:()|"
SLOT = "{slot}"
FIXED_SLOT = " => "
NEVER = "~ "
# Words of a wording that may as well be missing or others in the posting.
LOOSE = {
    "en": frozenset("a an the of and or to for in on with our your their its as at by".split()),
    "fr": frozenset(
        """le la les l de du des d un une et ou à au aux en dans pour par sur avec notre nos votre vos son sa ses leur
        leurs""".split()
    ),
    "de": frozenset(
        """der die das den dem des ein eine einen einem einer und oder zu zum zur in im am mit für von unser unsere
        unseren unserer ihr ihre ihren ihrer""".split()
    ),
}
# "motivé·e", "passionné(e)s", "Mitarbeiter:innen": one word with an ending for a second gender.
GENDERED = {
    "fr": re.compile(
        r"(?<=[^\W\d_])(?:\((?:n?e|[ts]?rice|euse|se)?s?\)s?|[·•/.-](?:n?e|trice|euse|se)(?:[·•.-]s)?s?\b)"
    ),
    "de": re.compile(r"(?<=[^\W\d_])(?:[:*_](?:in|innen|r|n|e)\b|\((?:in|innen|r|n|e)\))"),
}
# In French a small word loses its vowel before another: l'analyse, d'initiative, qu'elle.
ELISION = re.compile(r"(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.IGNORECASE)


class Word(NamedTuple):
    """A word of a text: its stem, whether it is loose or begins a new clause, and where it stands."""

    text: str
    stem: str
    loose: bool
    begins: bool
    start: int
    end: int


class Counts(Enum):
    """When a wording asks for its competency: always, where the line has nothing surer, or not at all."""

    ALWAYS = "always"
    ALONE = "alone"
    NEVER = "never"


class Wording(NamedTuple):
    """One way to ask for a competency: stems, the room allowed before each, and what it says of the slot.

    A wording of one word has it as `exact`: stems of single words collide ("integrity", "integrate"). One that
    counts only alone may be any form of its word.
    """

    id: str
    stems: tuple[str, ...]
    gaps: tuple[int, ...]
    captures: bool
    slot: str | None
    exact: str | None
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


def split_words(text: str, language: str) -> list[Word]:
    """The words of a text with their stems, in order; endings for a second gender are passed over."""
    if language in GENDERED:
        text = GENDERED[language].sub(lambda ending: " " * len(ending.group()), text)
    found: list[Word] = []
    for match in WORD.finditer(text):
        start = match.start()
        if language == "fr" and (elided := ELISION.match(match.group())):
            start += elided.end()
        word = text[start : match.end()].lower().replace("’", "'")
        before = text[found[-1].end if found else 0 : match.start()]
        begins = any(sign in before for sign in CLAUSE_SIGNS)
        found.append(Word(word, stem(word, language), word in LOOSE[language], begins, start, match.end()))
    return found


def compile_wordings(catalogue: Catalogue, language: str) -> Mapping[str, tuple[Wording, ...]]:
    """Every wording of one language under the stem it begins with."""
    index: dict[str, list[Wording]] = {}
    for competency in catalogue.competencies:
        for text in competency.wordings.get(language, ()):
            wording = _compile(competency.id, text, language)
            if wording.stems:
                index.setdefault(wording.stems[0], []).append(wording)
    return {first: tuple(found) for first, found in index.items()}


def _compile(name: str, text: str, language: str) -> Wording:
    counts, text = _unmark(text)
    core, _, slot = text.partition(FIXED_SLOT)
    captures = core.rstrip().endswith(SLOT)
    core = core.replace(SLOT, "")
    stems: list[str] = []
    gaps: list[int] = []
    gap = GAP
    for token in core.replace("*", " * ").split():
        if token == "*":
            gap = WIDE_GAP
        in_token = split_words(token, language)
        for number, word in enumerate(in_token):
            # Words joined by a hyphen ("can-do") stand side by side, and so do those before a slot.
            joined = captures or number > 0
            if joined or len(in_token) > 1 or not word.loose:
                stems.append(word.stem)
                gaps.append(0 if joined else gap)
                gap = GAP
    alone = [word.text for word in split_words(core, language) if not word.loose]
    single = len(alone) == 1 and len(stems) == 1 and not captures
    exact = alone[0] if single and counts is not Counts.ALONE else None
    return Wording(name, tuple(stems), tuple(gaps), captures, slot or None, exact, counts)


def _unmark(text: str) -> tuple[Counts, str]:
    """When a wording counts, and its text without the marks that say so."""
    if text.startswith(NEVER):
        return Counts.NEVER, text.removeprefix(NEVER)
    if text.startswith("(") and text.endswith(")"):
        return Counts.ALONE, text[1:-1]
    return Counts.ALWAYS, text


def find_wordings(text_words: list[Word], index: Mapping[str, tuple[Wording, ...]]) -> Iterator[Found]:
    """Every wording that stands in the words, at its first and tightest place from each start."""
    for position, word in enumerate(text_words):
        for wording in index.get(word.stem, ()):
            if wording.exact is not None and word.text.removesuffix("'s") != wording.exact:
                continue
            places = _follow(text_words, position, wording)
            if places is not None:
                yield Found(wording, places)


def _follow(text_words: list[Word], position: int, wording: Wording) -> tuple[int, ...] | None:
    """The places of the wording's words from a first one on, or None where it does not go on."""
    places = [position]
    for wanted, gap in zip(wording.stems[1:], wording.gaps[1:], strict=True):
        following = _next(text_words, places[-1] + 1, wanted, gap)
        if following is None:
            return None
        places.append(following)
    return tuple(places)


def _next(text_words: list[Word], position: int, wanted: str, gap: int) -> int | None:
    """Where the wanted stem stands next in the same clause, with at most *gap* other words before it."""
    skipped = 0
    while position < len(text_words) and not text_words[position].begins and skipped <= gap:
        if text_words[position].stem == wanted:
            return position
        # Small words between two others cost nothing, unless they must stand side by side.
        skipped += 1 if gap == 0 else not text_words[position].loose
        position += 1
    return None
