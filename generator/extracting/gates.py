"""Many patterns in, which of them a text matches out, and where: only what the text has the words for is compiled.

What an alternative of a pattern spells is looked for as it is; one that spells too much is compiled once a text holds
what each of its matches holds. What matches, and where, is what the patterns as a whole would say. The alternatives
are worked out once and kept: see `remember`.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from generator.extracting.spelling import Alternative, in_word, shortest, spell
from generator.patterns import compiled

# Letters that are looked up together.
GRAM = 3
# Changed whenever the same patterns make other tables.
FORM = 3
# What stands between the parts of a line, and between its lists; no pattern has either.
SIGN, AND = "~", "~~"
# Letters that are another one regardless of case, but not in small letters.
ALIKE = str.maketrans("\u017f\u212a\u0130\u0131", "skii")
ODD = re.compile("[\u017f\u212a\u0130\u0131]")
DIGIT = re.compile(r"\d")
WORD = re.compile(r"\w+")
# A word that stands as a whole wherever something spelled does: at its ends only where an edge is asked for there.
WHOLE_WORD = re.compile(r"(?<![\w.])\w+(?![\w.])")


class Table(NamedTuple):
    """What some patterns can match, told by a word or three letters of the texts that they spell or are opened by.

    Under these stand the letters of each text, each followed by what is asked for at its ends with a number between:
    that of the pattern that spells it, or below zero the place in `searched` of the alternative that it opens.
    There stands each alternative that must be compiled.
    """

    lines: Mapping[str, str]
    searched: Sequence[str]


class Searched(NamedTuple):
    """An alternative that must be compiled: the number of its pattern, and of what texts it needs one each."""

    number: int
    pattern: str
    counts: bool
    needs: tuple[list[str], ...]


# Tables by what they are made of: those of an earlier process as JSON, for hardly any is needed, and those of this.
REMEMBERED: Mapping[str, str] = {}
MADE: dict[str, Table] = {}


def remember(tables: Mapping[str, str]) -> None:
    """Take these tables, kept from an earlier process, instead of working them out."""
    global REMEMBERED
    REMEMBERED = tables


def worked_out() -> dict[str, str]:
    """All tables known now as JSON where some were made in this process, to be kept; nothing where none was."""
    if MADE.keys() <= REMEMBERED.keys():
        return {}
    return {**REMEMBERED, **{key: json.dumps(made, separators=(",", ":")) for key, made in MADE.items()}}


class Gates:
    """Several patterns at once, each known by its number. They and the texts are in small letters."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = patterns
        self.table = table(patterns)
        self.by_key: dict[str, list[tuple[str, str, int]]] = {}

    def starts(self, text: str) -> dict[int, int]:
        """The numbers of the patterns that match in a text, in order, each with where its first match begins."""
        return {number: found[0][0] for number, found in _found(self, text).items()}

    def spans(self, text: str) -> dict[int, tuple[int, int]]:
        """The same, each with where its first match begins and ends."""
        return {number: self._span(number, text, found) for number, found in _found(self, text).items()}

    def span(self, number: int, text: str) -> tuple[int, int] | None:
        """Where the first match of one of the patterns begins and ends, if it matches."""
        found = _found(self, text).get(number)
        return None if found is None else self._span(number, text, found)

    def _span(self, number: int, text: str, found: Sequence[tuple[int, int]]) -> tuple[int, int]:
        """The first match of a pattern; of several that begin alike only the pattern as a whole knows which."""
        alike = {each for each in found if each[0] == found[0][0]}
        match = compiled(self.patterns[number]).search(text) if len(alike) > 1 else None
        return match.span() if match else found[0]

    def found(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """The numbers of the patterns that match, each with where its alternatives do first, in order."""
        found: dict[int, list[tuple[int, int]]] = {}
        opened = set()
        for key in self.table.lines.keys() & _keys_in(text):
            for letters, wanted, number in self.by_key.get(key) or self._under(key):
                if letters in text and (start := standing(wanted, text)) >= 0:
                    if number >= 0:
                        found.setdefault(number, []).append((start, start + len(letters)))
                    else:
                        opened.add(~number)
        for place in opened:
            alternative = _restored(self.table.searched[place])
            if span := _searched(alternative, text):
                found.setdefault(alternative.number, []).append(span)
        return {number: sorted(found[number]) for number in sorted(found)}

    def _under(self, key: str) -> list[tuple[str, str, int]]:
        """What is spelled and what opens the others under a key: its letters, with their edges, and the number."""
        parts = self.table.lines[key].split(SIGN)
        told = zip(parts[::2], parts[1::2], strict=True)
        self.by_key[key] = found = [
            (letters, f"{sign[0]}{letters}{sign[-1]}", int(sign[1:-1])) for letters, sign in told
        ]
        return found


def table(patterns: Sequence[str]) -> Table:
    """The table of some patterns, as it was kept or made now."""
    key = hashlib.sha256("\0".join((str(FORM), *patterns)).encode()).hexdigest()
    match json.loads(REMEMBERED.get(key, "null")):
        case [dict(lines), list(searched)]:
            return Table(lines, searched)
    MADE[key] = made = _made(patterns)
    return made


def _made(patterns: Sequence[str]) -> Table:
    texts: list[tuple[str, int]] = []
    searched: list[str] = []
    for number, pattern in enumerate(patterns):
        for each in spell(pattern):
            opening = max(each.needs, key=shortest, default=("..",))
            texts += ((text, number if each.spelled else ~len(searched)) for text in opening)
            if not each.spelled:
                searched.append(_kept(number, each, opening))
    often = Counter(key for text, _ in texts for key in _keys(text))
    lines: dict[str, list[str]] = {}
    for text, number in texts:
        rarest = min(_keys(text), key=lambda key: (often[key], key), default="")
        lines.setdefault(rarest, []).append(f"{text[1:-1]}{SIGN}{text[0]}{number}{text[-1]}")
    return Table({key: SIGN.join(found) for key, found in lines.items()}, searched)


def _keys(spelled: str) -> Sequence[str]:
    """What stands in any text that has something spelled: its longer words, else letters, else its words."""
    words = WHOLE_WORD.findall(spelled)
    return [word for word in words if len(word) > GRAM] or list(_in_row(spelled[1:-1])) or words


def _kept(number: int, alternative: Alternative, opening: Sequence[str]) -> str:
    """An alternative as a line, without the need that has opened it where it is asked for."""
    needs = (SIGN.join(text[1:-1] for text in need) for need in alternative.needs if need != opening)
    return AND.join((SIGN.join((str(number), str(int(alternative.counts)), alternative.pattern)), *needs))


@cache
def _restored(line: str) -> Searched:
    """The alternative that a line was made of."""
    first, *needs = line.split(AND)
    number, counts, pattern = first.split(SIGN)
    return Searched(int(number), pattern, counts == "1", tuple(need.split(SIGN) for need in needs))


def _searched(alternative: Searched, text: str) -> tuple[int, int] | None:
    """Where an opened alternative first matches; it is compiled only for a text that has all it needs."""
    if alternative.counts and not DIGIT.search(text):
        return None
    for need in alternative.needs:
        if not any(map(text.__contains__, need)):
            return None
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


# The same line is asked about again as it is cut, weighed and named, and once more as the kit keeps the posting.
@lru_cache(maxsize=1024)
def _found(known: Gates, text: str) -> Mapping[int, Sequence[tuple[int, int]]]:
    return known.found(text)


@cache
def gates(patterns: tuple[str, ...]) -> Gates:
    """The gates of some patterns, made once."""
    return Gates(patterns)


def first_matches(patterns: Sequence[str], texts: Sequence[str]) -> Iterator[str | None]:
    """For each pattern, in small letters, the words of its first match in any of the texts, regardless of case."""
    known = gates(tuple(patterns))
    found: dict[int, str] = {}
    for text in texts:
        for number, (start, end) in known.spans(in_small(text)).items():
            found.setdefault(number, text[start:end])
    return (found.get(number) for number in range(len(patterns)))


def in_small(text: str) -> str:
    """A text in small letters, in which all letters that are the same regardless of case are the same."""
    return (text.translate(ALIKE) if ODD.search(text) else text).lower()


# Several tables are held against the same line, one after the other.
@lru_cache(maxsize=128)
def _keys_in(text: str) -> frozenset[str]:
    """All words and all three letters in a row; what has neither, under none, is held against every text."""
    return frozenset((*_in_row(text), *WORD.findall(text), ""))


def _in_row(text: str) -> Iterator[str]:
    return map("".join, zip(text, text[1:], text[2:], strict=False))
