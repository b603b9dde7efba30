"""A text in, its letters as names are compared out: small, without accents, each with where it stood."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LETTERS = re.compile(r"[^\W\d_]+")
# Letters that no accent can be taken off from.
ALONE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
SPELT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("å", "aa"), ("ø", "oe"))
# In a shorter name two letters are rarely an umlaut: Zoe, Mae.
LONG_ENOUGH = 5
WITH_SPACES = ("LATIN", "GREEK", "CYRILLIC", "FULLWIDTH LATIN", "ARMENIAN", "GEORGIAN")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `at` has for each of its letters the place in the text that it came from."""

    source: str
    text: str
    at: tuple[int, ...]

    def is_capital(self, start: int) -> bool:
        """Whether the letter of the text that a place in the folded text came from is a capital."""
        return self.source[self.at[start]].isupper()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of the folded text stands in the text, marks over its last letter included."""
        first, last = self.at[start], self.at[end - 1] + 1
        while last < len(self.source) and not folded_letter(self.source[last]):
            last += 1
        return first, last


@lru_cache(maxsize=4096)
def folded_letter(letter: str) -> str:
    """A letter as names are compared; nothing for accents and signs that nobody sees."""
    apart = unicodedata.normalize("NFKD", letter.casefold())
    kept = "".join(c for c in apart if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return kept.translate(ALONE)


def plain(text: str) -> str:
    """The whole text folded, where nobody asks what stood where."""
    return text.casefold() if text.isascii() else "".join(map(folded_letter, text))


@lru_cache(maxsize=2)
def fold(text: str) -> Folded:
    """The whole text folded."""
    letters = [(c, n) for n, letter in enumerate(text) for c in folded_letter(letter)]
    return Folded(text, "".join(c for c, _ in letters), tuple(n for _, n in letters))


def spellings(word: str) -> set[str]:
    """How a name is written: folded, and with umlauts written as two letters, or as one."""
    plain = fold(word).text
    low = word.casefold()
    for one, two in SPELT:
        low = low.replace(one, two)
    found = {plain, fold(low).text}
    for one, two in (("a", "ae"), ("o", "oe"), ("u", "ue")) if len(plain) >= LONG_ENOUGH else ():
        found |= {spelt.replace(two, one) for spelt in tuple(found)}
    return found


def is_spaceless(word: str) -> bool:
    """Whether a name is in a script that sets words without spaces, or joins small words to them."""
    return any(c.isalpha() and not unicodedata.name(c, "").startswith(WITH_SPACES) for c in word)
