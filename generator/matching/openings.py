"""Which wordings can stand in a text at all: told by the first letters of their words, without stemming thousands."""

from collections.abc import Iterable, Iterator

from generator.matching.splitting import ELISION, LOOSE
from generator.words import WORD

LETTERS = 3
# A word with more letters than this keeps at least one more, whatever its ending.
LONG = 7
# What inflection changes so early in a word: a German vowel, an English y; the e of "use", told by its length.
PLAIN = str.maketrans("äöüßy’", "aousi'")


def openings(words: Iterable[str]) -> frozenset[str]:
    """The first letters of every word, as `may_stand` compares them."""
    plain = {word.translate(PLAIN) for word in words}
    return frozenset(opening for word in plain for opening in _openings(word))


def may_stand(core: str, language: str, among: frozenset[str]) -> bool:
    """Whether each word of a wording, or one of its alternatives, begins as a word of the text does.

    The end of a compound can stand in the middle of any word, so it always may.
    """
    return all(
        any(word.startswith("-") or not among.isdisjoint(_openings(word.translate(PLAIN))) for word in part)
        for part in _parts(core.lower(), language)
    )


def _openings(word: str) -> tuple[str, ...]:
    """The letters to know a word by: fewer of a short one, and of "use" and "using" no more than two."""
    if len(word) > LONG:
        return (word[: LETTERS + 1],)
    if (len(word) == LETTERS and word.endswith("e")) or (len(word) == LETTERS + 2 and word.endswith("ing")):
        return (word[: LETTERS + 1], word[:LETTERS], word[: LETTERS - 1])
    return (word[: LETTERS + 1], word[:LETTERS])


def _parts(core: str, language: str) -> Iterator[list[str]]:
    """The words that the text must have, each as its alternatives."""
    for token in core.replace("{slot}", "").replace("*", " ").split():
        if "|" in token or token.startswith("-"):
            words = token.strip("[]").split("|")
            if not LOOSE[language].issuperset(words):
                yield words
            continue
        for word in WORD.findall(token):
            plain = ELISION.sub("", word, count=1) if language == "fr" else word
            if plain not in LOOSE[language]:
                yield [plain]
