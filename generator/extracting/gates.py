"""Many patterns in, which of them a text matches out, and where: only what the text has the words for is compiled.

What an alternative of a pattern spells is looked for as it is; one that spells too much is compiled once a text holds
what each of its matches holds. What matches, and where, is what the patterns as a whole would say. The alternatives
are worked out once and kept: see `remember`.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from generator.extracting.spelling import Alternative, in_word, shortest, spell
from generator.patterns import compiled

# Letters that are looked up together; what has fewer is looked for in every text.
GRAM = 3
# Changed whenever the same patterns make other tables.
FORM = 2
# Letters that are another one regardless of case, but not in small letters.
ALIKE = str.maketrans("\u017f\u212a\u0130\u0131", "skii")
ODD = re.compile("[\u017f\u212a\u0130\u0131]")
DIGIT = re.compile(r"\d")
ESCAPE = re.compile(r"\\.|[^\\]+", re.DOTALL)


class Table(NamedTuple):
    """What some patterns can match, told by three letters of the texts that they spell and that open the others.

    `spelled` has lines of a pattern's number and a text, `opening` lines of a place in `searched` and a text; there
    stands each alternative that must be compiled, behind the number of its pattern.
    """

    spelled: Mapping[str, str]
    opening: Mapping[str, str]
    searched: Sequence[tuple[int, Alternative]]


# The letters of something spelled, that itself, its number, and whether that is a pattern's.
Line = tuple[str, str, int, bool]
# Tables by what they are made of: those of an earlier process as JSON, for hardly any is needed, and those of this.
REMEMBERED: dict[str, str] = {}
MADE: dict[str, Table] = {}


def remember(tables: Mapping[str, str]) -> None:
    """Take these tables, kept from an earlier process, instead of working them out."""
    REMEMBERED.update(tables)


def worked_out() -> dict[str, str]:
    """All tables known now as JSON where some were made in this process, to be kept; nothing where none was."""
    if MADE.keys() <= REMEMBERED.keys():
        return {}
    return REMEMBERED | {key: json.dumps(made, separators=(",", ":")) for key, made in MADE.items()}


class Gates:
    """Several patterns at once, each known by its number. They and the texts are in small letters."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = patterns
        self.table = table(patterns)
        self.grams = frozenset(self.table.spelled) | frozenset(self.table.opening)
        self.by_gram: dict[str, list[Line]] = {}

    def starts(self, text: str) -> dict[int, int]:
        """The numbers of the patterns that match in a text, in order, each with where its first match begins."""
        return {number: found[0][0] for number, found in self._found(text).items()}

    def spans(self, text: str) -> dict[int, tuple[int, int]]:
        """The same, each with where its first match begins and ends."""
        return {number: self._span(number, text, found) for number, found in self._found(text).items()}

    def span(self, number: int, text: str) -> tuple[int, int] | None:
        """Where the first match of one of the patterns begins and ends, if it matches."""
        found = self._found(text).get(number)
        return None if found is None else self._span(number, text, found)

    def _span(self, number: int, text: str, found: Sequence[tuple[int, int]]) -> tuple[int, int]:
        """The first match of a pattern; of several that begin alike only the pattern as a whole knows which."""
        alike = {each for each in found if each[0] == found[0][0]}
        match = compiled(self.patterns[number]).search(text) if len(alike) > 1 else None
        return match.span() if match else found[0]

    def _found(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """The numbers of the patterns that match, each with where its alternatives do first, in order."""
        found: dict[int, list[tuple[int, int]]] = {}
        opened = set()
        for gram in self.grams.intersection(_grams(text)):
            for letters, wanted, number, spelled in self.by_gram.get(gram) or self._under(gram):
                if letters in text and (start := standing(wanted, text)) >= 0:
                    if spelled:
                        found.setdefault(number, []).append((start, start + len(letters)))
                    else:
                        opened.add(number)
        for place in opened:
            number, alternative = self.table.searched[place]
            if span := _searched(alternative, text):
                found.setdefault(number, []).append(span)
        return {number: sorted(found[number]) for number in sorted(found)}

    def _under(self, gram: str) -> list[Line]:
        """What is spelled and what opens the others under some letters."""
        tables = ((self.table.spelled, True), (self.table.opening, False))
        self.by_gram[gram] = found = [line for lines, spelled in tables for line in _lines(lines.get(gram), spelled)]
        return found


def table(patterns: Sequence[str]) -> Table:
    """The table of some patterns, as it was kept or made now."""
    key = hashlib.sha256("\0".join((str(FORM), *patterns)).encode()).hexdigest()
    match json.loads(REMEMBERED.get(key, "null")):
        case [dict(spelled), dict(opening), list(searched)]:
            return Table(spelled, opening, [(number, Alternative(*each)) for number, each in searched])
    MADE[key] = made = _made(patterns)
    return made


def _made(patterns: Sequence[str]) -> Table:
    alternatives = [(number, each) for number, pattern in enumerate(patterns) for each in spell(pattern)]
    spelled = [(number, text) for number, each in alternatives if each.spelled for text in each.needs[0]]
    searched = [(number, each) for number, each in alternatives if not each.spelled]
    opening = [
        (place, text)
        for place, (_, each) in enumerate(searched)
        for text in max(each.needs, key=shortest, default=("..",))
    ]
    # What opens one with a single need is all that it needs.
    searched = [(number, each._replace(needs=each.needs if len(each.needs) > 1 else ())) for number, each in searched]
    often = Counter(gram for _, text in spelled + opening for gram in _in_row(text[1:-1]))
    return Table(_by_gram(spelled, often), _by_gram(opening, often), searched)


def _by_gram(texts: Iterable[tuple[int, str]], often: Mapping[str, int]) -> dict[str, str]:
    """Lines of a number and a text, under those letters of the text that the fewest have."""
    lines: dict[str, list[str]] = {}
    for number, text in texts:
        rarest = min(_in_row(text[1:-1]), key=lambda gram: (often[gram], gram), default="")
        lines.setdefault(rarest, []).append(f"{number} {text}")
    return {gram: "\n".join(found) for gram, found in lines.items()}


def _lines(lines: str | None, spelled: bool) -> Iterator[Line]:
    """What stands in the lines of a table."""
    for line in lines.split("\n") if lines else ():
        number, _, text = line.partition(" ")
        yield text[1:-1], text, int(number), spelled


def _searched(alternative: Alternative, text: str) -> tuple[int, int] | None:
    """Where an opened alternative first matches; it is compiled only for a text that has all it needs, in order."""
    if alternative.counts and not DIGIT.search(text):
        return None
    end = 0
    for need in alternative.needs:
        here = [each for each in need if each[1:-1] in text]
        ends = [start + len(each) - 2 for each in here if (start := standing(each, text, end)) >= 0]
        if not ends:
            return None
        end = min(ends)
    match = compiled(alternative.pattern).search(text)
    return match.span() if match else None


def standing(wanted: str, text: str, since: int = 0) -> int:
    """Where something spelled first stands in a text from some place on; -1 for nowhere."""
    letters = wanted[1:-1]
    start = text.find(letters, since)
    while start >= 0 and not (_begins(wanted, text, start) and _ends(wanted, text, start + len(letters))):
        start = text.find(letters, start + 1)
    return start


def _begins(wanted: str, text: str, start: int) -> bool:
    """Whether what is asked for before something spelled is there."""
    if wanted[0] == "|":
        return in_word(wanted[1]) != (start > 0 and in_word(text[start - 1]))
    return wanted[0] == "." or start == 0


def _ends(wanted: str, text: str, end: int) -> bool:
    """Whether what is asked for behind something spelled is there."""
    if wanted[-1] == "|":
        return in_word(wanted[-2]) != (end < len(text) and in_word(text[end]))
    return wanted[-1] == "." or text[end:] in ("", "\n")


@cache
def gates(patterns: tuple[str, ...]) -> Gates:
    """The gates of some patterns, made once."""
    return Gates(patterns)


def first_matches(patterns: Sequence[str], texts: Sequence[str]) -> Iterator[str | None]:
    """For each pattern the words of its first match in any of the texts, regardless of case."""
    known = gates(tuple(map(for_small, patterns)))
    found: dict[int, str] = {}
    for text in texts:
        for number, (start, end) in known.spans(in_small(text)).items():
            found.setdefault(number, text[start:end])
    return (found.get(number) for number in range(len(patterns)))


def in_small(text: str) -> str:
    """A text in small letters, in which all letters that are the same regardless of case are the same."""
    return (text.translate(ALIKE) if ODD.search(text) else text).lower()


@cache
def for_small(pattern: str) -> str:
    """A pattern with its letters in small, and what stands for a class of letters as it is."""
    return ESCAPE.sub(lambda found: found[0] if found[0].startswith("\\") else found[0].lower(), pattern)


# Several tables are held against the same line, one after the other.
@lru_cache(maxsize=128)
def _grams(text: str) -> frozenset[str]:
    """All three letters in a row; what has no more, under none, is held against every text."""
    return frozenset(_in_row(text)) | {""}


def _in_row(text: str) -> Iterator[str]:
    return map("".join, zip(text, text[1:], text[2:], strict=False))
