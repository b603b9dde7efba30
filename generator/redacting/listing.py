"""Texts that people typed in, words that may be names out: a list for somebody to go through, never a finding."""

import re
from collections.abc import Iterable, Iterator

from generator.model.packet import Doubt
from generator.traces.everyday import EVERYDAY
from generator.traces.folding import LETTERS, fold
from generator.words import FUNCTION_WORDS

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE_END = re.compile(r"(?:^|[.!?:;•“”\"(\n\r–—*]|\]|^\s*[-–])\s*$")
REMOVED = re.compile(r"\[removed: [^\]]*\]")
POSSESSIVE = re.compile(r"['’]s$")
AROUND = 60
PLACES = 3
# So far back a sentence that ends before a word can be seen.
NEAR = 8
NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec english french german i i'm
    i've i'd i'll mr mrs ms dr hr it ceo""".split()
)


def possible_names(texts: Iterable[tuple[str, str]], known: frozenset[str]) -> tuple[Doubt, ...]:
    """Capitalised words in mid-sentence that the plan does not use, with the places and the first sentence of each.

    A word that only ever begins a sentence is not listed: every sentence begins with a capital.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for place, text in texts:
        for words, sentence in _in(text, known):
            found.setdefault(words, []).append((place, sentence))
    return tuple(
        Doubt(
            words=words,
            times=len(seen),
            places=tuple(dict.fromkeys(place for place, _ in seen))[:PLACES],
            sentence=seen[0][1],
        )
        for words, seen in sorted(found.items())
    )


def _in(text: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    plain = REMOVED.sub(lambda found: " " * len(found.group()), text)
    run: list[re.Match[str]] = []
    for word in [*WORD.finditer(plain), None]:
        adjoins = word is not None and run and plain[run[-1].end() : word.start()].strip(" \u00a0") == ""
        if run and not (adjoins and word is not None and _may_be(word, plain, known, inside=True)):
            words = POSSESSIVE.sub("", plain[run[0].start() : run[-1].end()])
            yield words, _around(text, run[0].start(), run[-1].end())
            run = []
        if word is not None and _may_be(word, plain, known, inside=bool(run)):
            run.append(word)


def _may_be(word: re.Match[str], text: str, known: frozenset[str], *, inside: bool) -> bool:
    letters = word.group()
    low = fold(POSSESSIVE.sub("", letters)).text
    if not letters[0].isupper() or len(letters) < 2 or low in NO_NAMES or low in FUNCTION_WORDS:
        return False
    if all(part in known and part not in EVERYDAY for part in LETTERS.findall(low)):
        return False
    before = text[max(0, word.start() - NEAR) : word.start()]
    return inside or SENTENCE_END.search(before if word.start() <= NEAR else f"…{before}") is None


def _around(text: str, start: int, end: int) -> str:
    before, after = max(0, start - AROUND), min(len(text), end + AROUND)
    cut = ("…" if before else "") + text[before:after] + ("…" if after < len(text) else "")
    return " ".join(cut.split())
