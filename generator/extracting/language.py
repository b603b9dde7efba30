"""Text in, its language out: English, French and German are read, any other is refused by name."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from generator.extracting.tongues import LETTERS, NAMES, READ, SCRIPTS, WORDS

WORD = re.compile(r"[^\W\d_]+")
# Below this weight of its own words a language is not taken to be another than those that are read, and so many
# times more of it must speak for the other.
SURE, CLEARLY = 2.0, 1.5
SAMPLE = 40_000
# How many letters that only one language writes weigh as much as a word that only one language has.
LETTERS_A_WORD = 2
# A line in another language than its posting has so much more of that language's words, and so many times more.
OWN_LINE, OWN_TIMES = 1.0, 3
LONGEST_LINE = 2_000


def shares(table: dict[str, str]) -> dict[str, dict[str, float]]:
    """What each word speaks for, and how much: the less, the more languages have it."""
    words = {language: frozenset(text.split()) for language, text in table.items()}
    had = Counter(word for found in words.values() for word in found)
    said: dict[str, dict[str, float]] = {}
    for language, found in words.items():
        for word in found:
            said.setdefault(word, {})[language] = 1 / had[word]
    return said


SAID = shares(WORDS)
WRITTEN = shares(LETTERS)


def language_of(texts: Iterable[str]) -> str:
    """The code of a language that is read, or the name of the one that the texts are in instead."""
    sample = " ".join(texts)[:SAMPLE]
    letters = sum(map(len, WORD.findall(sample))) or 1
    for name, script in SCRIPTS:
        if len(script.findall(sample)) > 0.3 * letters:
            return name
    found = weights(sample)
    best = max(READ, key=lambda language: found[language])
    other = max(NAMES, key=lambda language: found[language])
    if other not in READ and found[other] > SURE and found[other] > CLEARLY * found[best]:
        return NAMES[other]
    return best


def language_of_line(text: str, otherwise: str) -> str:
    """The language of one line of a posting, the posting's own unless the line plainly is in another that is read."""
    found = weights(text[:LONGEST_LINE], letters=False)
    best = max(READ, key=lambda language: found[language])
    return best if found[best] > max(found[otherwise] + OWN_LINE, OWN_TIMES * found[otherwise]) else otherwise


def weights(text: str, letters: bool = True) -> dict[str, float]:
    """How much the words of a text, and letters that few languages write, speak for each language."""
    small = text.lower()
    found: dict[str, float] = dict.fromkeys(NAMES, 0.0)
    for word, count in Counter(WORD.findall(small)).items():
        for language, share in SAID.get(word, {}).items():
            # One word said over and over says little more than one said twice.
            found[language] += math.sqrt(count) * share
    if letters and not small.isascii():
        for letter, count in Counter(small).items():
            for language, share in WRITTEN.get(letter, {}).items():
                found[language] += count * share / LETTERS_A_WORD
    return found
