"""Where in texts a wording can begin at all: told by the first letters of its words, without stemming thousands."""

from collections.abc import Iterable, Iterator, Sequence

from generator.matching.splitting import ELISION, LOOSE, Word, forms_of
from generator.words import WORD

LETTERS = 3
# A word with more letters than this keeps at least one more, whatever its ending.
LONG = 7
# What inflection changes so early in a word: a German vowel, an English y; the e of "use", told by its length.
PLAIN = str.maketrans("äöüßy’", "aousi'")
ANYWHERE = -1
# The room between two texts: more places than may lie between two words of a wording.
APART = 8
# In longer texts all words share one place, as the numbers that hold the places would grow with the text.
MOST_WORDS = 5_000


class Openings(dict[str, tuple[int, ...]]):
    """Where in some texts the words of a wording's token can stand, as the bits of a number, the last word first.

    Small words take no place of their own, as a wording passes over them. Filled in as tokens are asked for.
    """

    def __init__(self, texts: Iterable[Sequence[Word]], language: str) -> None:
        super().__init__()
        self.language = language
        self.places = places_of(list(texts))
        self.known: dict[str, int] = {}
        for text, bits in self.places.items():
            for opening in _openings(text.translate(PLAIN)):
                self.known[opening] = self.known.get(opening, 0) | bits

    def __missing__(self, token: str) -> tuple[int, ...]:
        """One number for each word of the token that the texts must have."""
        parts = list(_parts(token, self.language))
        found = tuple(map(self._any, reversed(parts)))
        if parts and len(parts) < len(WORD.findall(token)) and "|" not in token:
            # Beside a hyphen a small word counts, and moves the others apart.
            found = tuple(bits and ANYWHERE for bits in found)
        self[token] = found
        return found

    def _any(self, words: Iterable[str]) -> int:
        """Where one of the words can stand; the end of a compound can stand in the middle of any word."""
        bits = 0
        for word in words:
            if word.startswith("-"):
                return ANYWHERE
            for opening in _openings(word.translate(PLAIN)):
                bits |= self.known.get(opening, 0)
        return bits

    def standing(self, text: str) -> int:
        """Where a single word stands in one of its forms, or as an owner; 0 for nowhere."""
        bits = 0
        for word in forms_of(text.lower(), self.language):
            bits |= self.places.get(word, 0) | self.places.get(f"{word}'s", 0)
        return bits

    def starts(self, tokens: Sequence[str]) -> int:
        """Where a wording, given from its last token to its first, can begin with its words near each other."""
        reached = ANYWHERE
        for token in tokens:
            for bits in self[token]:
                reached = bits if bits == ANYWHERE else bits & places_before(reached)
                if not reached:
                    return 0
        return reached if tokens and self[tokens[-1]] else ANYWHERE


def places_of(texts: Sequence[Sequence[Word]]) -> dict[str, int]:
    """Where each word stands, all texts in a row; a small word stands where the next word does."""
    step = int(sum(map(len, texts)) <= MOST_WORDS)
    found: dict[str, int] = {}
    place = 0
    for text_words in texts:
        for word in text_words:
            found[word.text] = found.get(word.text, 0) | 1 << place
            place += 0 if word.loose else step
        place += APART * step
    return found


def places_before(bits: int) -> int:
    """The places from which a wording's next word may be at one of these: the same, or up to seven before."""
    bits |= bits >> 1
    bits |= bits >> 2
    return bits | bits >> 4


def _openings(word: str) -> tuple[str, ...]:
    """The letters to know a word by: fewer of a short one, and of "use" and "using" no more than two."""
    if len(word) > LONG:
        return (word[: LETTERS + 1],)
    if (len(word) == LETTERS and word.endswith("e")) or (len(word) == LETTERS + 2 and word.endswith("ing")):
        return (word[: LETTERS + 1], word[:LETTERS], word[: LETTERS - 1])
    return (word[: LETTERS + 1], word[:LETTERS])


def _parts(token: str, language: str) -> Iterator[list[str]]:
    """The words that a text must have for a token, each as its alternatives."""
    if "|" in token or token.startswith("-"):
        words = token.strip("[]").split("|")
        if not LOOSE[language].issuperset(words):
            yield words
        return
    for word in WORD.findall(token):
        plain = ELISION.sub("", word, count=1) if language == "fr" else word
        if plain not in LOOSE[language]:
            yield [plain]
