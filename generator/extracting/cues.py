"""A unit's words in, what they speak for out: a score for each kind, and how much the words insist."""

import re
from collections import Counter
from functools import cache

from generator.extracting.sections import in_small_letters, wording_of
from generator.model import Importance, Kind

FIRST_WORD = re.compile(r"\W*(?:\w+ly\s+)?([^\W\d_]+)")
VERB_WEIGHT = 4
# What a line says first is mostly what it is about.
EARLY = 2
EARLY_LETTERS = 15
FEW_WORDS = 6
# Nobody writes a line of more letters; where a file has one, its beginning shows what it is as well as the whole.
LONGEST = 2_000


@cache
def table(language: str) -> tuple[tuple[Kind, int, re.Pattern[str]], ...]:
    """The cues of a language, compiled."""
    return tuple((kind, weight, in_small_letters(pattern)) for kind, weight, pattern in wording_of(language).cues)


def scores(text: str, language: str) -> Counter[Kind]:
    """How much the words of a text speak for each kind."""
    found: Counter[Kind] = Counter()
    small = text[:LONGEST].lower()
    for kind, weight, pattern in table(language):
        match = pattern.search(small)
        if match:
            found[kind] += weight + (EARLY if match.start() < EARLY_LETTERS and weight > 0 else 0)
    if opens_with_verb(small, language):
        found[Kind.DUTY] += VERB_WEIGHT
    return found


def opens_with_verb(text: str, language: str) -> bool:
    """Whether a text begins with the verb of a task."""
    word = FIRST_WORD.match(text)
    return word is not None and in_small_letters(wording_of(language).verb).fullmatch(word[1]) is not None


def waives(text: str, language: str) -> bool:
    """Whether a text says that something is not asked for, and next to nothing besides."""
    wording, small = wording_of(language), text[:LONGEST].lower()
    found = in_small_letters(wording.waived).search(small)
    if found is None:
        return False
    rest = f"{small[: found.start()]} {small[found.end() :]}"
    return len(rest.split()) <= FEW_WORDS and in_small_letters(wording.preferred).search(rest) is None


def importance(text: str, language: str, otherwise: Importance) -> Importance:
    """How much the words of an ask insist; `otherwise` where they do not say."""
    wording, small = wording_of(language), text[:LONGEST].lower()
    if in_small_letters(wording.preferred).search(small):
        return Importance.PREFERRED
    if otherwise is Importance.PREFERRED and in_small_letters(wording.required).search(small):
        return Importance.MUST
    return otherwise
