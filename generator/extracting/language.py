"""Text in, its language out: English, French and German are read, any other is refused by name."""

import math
import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate

from generator.extracting.tongues import LETTERS, NAMES, READ, SCRIPTS, WORDS

WORD = re.compile(r"[^\W\d_]+")
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Below this weight of its own words a language is not taken to be another than those that are read, and so many
# times more of it must speak for the other.
SURE, CLEARLY = 2.0, 1.5
SAMPLE = 40_000
# How many letters that only one language writes weigh as much as a word that only one language has.
LETTERS_A_WORD = 2
# A line in another language than its posting has so much more of that language's words, and so many times more.
OWN_LINE, OWN_TIMES = 1.0, 3
# A posting is in a second language where several lines are, and this share of all; then little tells a line's.
SEVERAL, SHARE = 3, 0.15
HINT, HINT_TIMES = 0.5, 2
# Letters and endings that only one of the languages read writes; loan words have them too, so they only add.
SIGNS = {
    "fr": re.compile(r"[éèêàçœùîû]|\b(?:l|d|qu|n|s)['’]", re.IGNORECASE),
    "de": re.compile(r"[äöüß]|(?:keit|heit|schaft|ungen)\b", re.IGNORECASE),
}
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
# The same for a line, which can only be in a language that is read.
SAID_IN_LINE = {
    word: {language: share for language, share in said.items() if language in READ}
    for word, said in SAID.items()
    if not said.keys().isdisjoint(READ)
}
WRITTEN = shares(LETTERS)
ANY_SCRIPT = re.compile(f"[{''.join(script.pattern[1:-1] for _, script in SCRIPTS)}]")


def language_of(texts: Iterable[str]) -> str:
    """The code of a language that is read, or the name of the one that the texts are in instead."""
    sample = " ".join(texts)[:SAMPLE]
    if script := script_of(sample):
        return script
    found = weights(sample, SAID)
    for letter, count in Counter(NOT_ASCII.findall(sample.lower())).items():
        for language, share in WRITTEN.get(letter, {}).items():
            found[language] += count * share / LETTERS_A_WORD
    best = max(READ, key=lambda language: found[language])
    other = max(NAMES, key=lambda language: found[language])
    if other not in READ and found[other] > SURE and found[other] > CLEARLY * found[best]:
        return NAMES[other]
    return best


def script_of(sample: str) -> str | None:
    """The name of another script where that is what a text is written in."""
    if not ANY_SCRIPT.search(sample):
        return None
    letters = sum(map(len, WORD.findall(sample))) or 1
    return next((name for name, script in SCRIPTS if len(script.findall(sample)) > 0.3 * letters), None)


def language_of_line(text: str, otherwise: str) -> str:
    """The language of one line of a posting, the posting's own unless the line plainly is in another that is read."""
    found = weights(text[:LONGEST_LINE])
    best = max(READ, key=lambda language: found[language])
    return best if found[best] > max(found[otherwise] + OWN_LINE, OWN_TIMES * found[otherwise]) else otherwise


def spoken_in(texts: Sequence[str], opens: Sequence[bool], spoken: str) -> tuple[list[str], frozenset[str]]:
    """The language of each line of a posting, and those that the posting as a whole is written in.

    Where it is written in more than one, a line that does not tell is in that of the lines around it; a line that
    *opens* a section goes with what comes after it.
    """
    lines = [language_of_line(text, spoken) for text in texts]
    said: Counter[str] = Counter()
    for text, language in zip(texts, lines, strict=True):
        said[language] += len(text)
    least = SHARE * sum(said.values())
    present = frozenset({spoken} | {one for one in said if lines.count(one) >= SEVERAL and said[one] >= least})
    if len(present) == 1:
        return lines, present
    return filled([hint(text, present) for text in texts], opens, spoken), present


def hint(text: str, present: Collection[str]) -> str | None:
    """The language among those present that a line's words speak for; None where they hardly do."""
    found = weights(text[:LONGEST_LINE])
    for language, signs in SIGNS.items():
        found[language] += HINT * (signs.search(text) is not None)
    best, second = sorted(present, key=lambda language: -found[language])[:2]
    return best if found[best] >= HINT and found[best] > HINT_TIMES * found[second] else None


def filled(hints: Sequence[str | None], opens: Sequence[bool], otherwise: str) -> list[str]:
    """The languages of lines; where there is none, that of the nearest line, of the same section if one tells."""
    section = tuple(accumulate(opens))
    known = [place for place, found in enumerate(hints) if found is not None]
    languages = []
    for place, own in enumerate(hints):
        at = bisect(known, place)
        beside = known[max(0, at - 1) : at + 1]
        distances = [(section[other] != section[place], abs(other - place), other) for other in beside]
        near = min(distances, default=None)
        languages.append(own or (near and hints[near[2]]) or otherwise)
    return languages


def weights(text: str, said: Mapping[str, Mapping[str, float]] = SAID_IN_LINE) -> dict[str, float]:
    """How much the words of a text speak for each language."""
    found: dict[str, float] = dict.fromkeys(NAMES, 0.0)
    for word, count in Counter(filter(said.__contains__, WORD.findall(text.lower()))).items():
        for language, share in said[word].items():
            # One word said over and over says little more than one said twice.
            found[language] += math.sqrt(count) * share
    return found
