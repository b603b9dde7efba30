"""Long patterns in, the start of their first match out: cut into alternatives, each compiled when a text needs it.

Nearly every alternative has letters that each of its matches holds; only where a text has them is it compiled at all
and searched for. What matches, and where it begins, is what the pattern as a whole would say.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

# Letters that are looked up together; an alternative without so many in a row is always searched for.
GRAM = 3
# What stands around a group may be written out for each of its members, if it is no longer than this.
AROUND = 24
# Letters that are another one regardless of case, but not in small letters.
ALIKE = str.maketrans("\u017f\u212a\u0130\u0131", "skii")
ODD = re.compile("[\u017f\u212a\u0130\u0131]")
CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
PLAIN = rf"[^()\[\]\\]|\\.|{CLASS}"
GROUP = rf"\((?:{PLAIN})*+\)"
for _ in range(5):
    GROUP = rf"\((?:{PLAIN}|{GROUP})*+\)"
QUANTIFIER = r"(?:[?*+]|\{[\d,]*\})"
ALTERNATIVE = re.compile(rf"(?:[^()\[\]\\|]|\\.|{CLASS}|{GROUP})*+", re.DOTALL)
# What ends a run of letters that every match holds, with the letter before it where that may be missing.
ESCAPED = r"\\(?:x..|u....|N\{[^}]*\}|.)"
BREAK = re.compile(rf"(?:{GROUP}|{CLASS}|{ESCAPED}|[^\\()\[\]+](?=[?*{{])|[.^$+]){QUANTIFIER}?\??", re.DOTALL)
MEMBERS = re.compile(rf"{CLASS}|\\.|(?P<group>{GROUP})(?P<counted>[?*+{{]?)", re.DOTALL)
# A figure that every match holds, and one in a text.
FIGURE = re.compile(rf"(?:{GROUP}|{CLASS}|\\[^d]|[^\\\[(])*?\\d(?![?*]|\{{0)", re.DOTALL)
DIGIT = re.compile(r"\d")
ESCAPE = re.compile(r"\\.|[^\\]+", re.DOTALL)


class Unit(NamedTuple):
    """An alternative, and letters of which a text must hold some for it to match; none where that cannot be told."""

    pattern: str
    needs: tuple[str, ...]


class Gates:
    """Several patterns at once, each known by its number. They and the texts are in small letters."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.always: list[tuple[int, Unit]] = []
        self.counting: list[tuple[int, Unit]] = []
        self.by_gram: dict[str, list[tuple[str, int, Unit]]] = {}
        for number, pattern in enumerate(patterns):
            for unit in units(pattern):
                if not unit.needs:
                    counts = ALTERNATIVE.fullmatch(unit.pattern) and FIGURE.match(unit.pattern)
                    (self.counting if counts else self.always).append((number, unit))
                for need in unit.needs:
                    self.by_gram.setdefault(need[:GRAM], []).append((need, number, unit))
        self.grams = frozenset(self.by_gram)

    def starts(self, text: str) -> dict[int, int]:
        """The numbers of the patterns that match in a text, in order, each with where its first match begins."""
        found: dict[int, int] = {}
        for number, unit in sorted(self._open(text)):
            match = compiled(unit.pattern).search(text)
            if match and match.start() < found.get(number, len(text) + 1):
                found[number] = match.start()
        return found

    def may_match(self, text: str) -> frozenset[int]:
        """The numbers of the patterns for which a text holds what a match needs."""
        return frozenset(number for number, _ in self._open(text))

    def _open(self, text: str) -> set[tuple[int, Unit]]:
        """The alternatives that a text could match."""
        known = self.by_gram
        grams = self.grams.intersection(_grams(text))
        here = {(number, unit) for gram in grams for need, number, unit in known[gram] if need in text}
        return here.union(self.always, self.counting if DIGIT.search(text) else ())


@cache
def gates(patterns: tuple[str, ...]) -> Gates:
    """The gates of some patterns, made once."""
    return Gates(patterns)


def first_matches(patterns: Sequence[str], texts: Sequence[str]) -> Iterator[str | None]:
    """For each pattern the words of its first match in any of the texts, regardless of case."""
    small_patterns = tuple(map(for_small, patterns))
    small = [in_small(text) for text in texts]
    near = [gates(small_patterns).starts(text) for text in small]
    for number, pattern in enumerate(small_patterns):
        found = (
            (text, compiled(pattern).search(same))
            for text, same, here in zip(texts, small, near, strict=True)
            if number in here
        )
        yield next((text[match.start() : match.end()] for text, match in found if match), None)


def in_small(text: str) -> str:
    """A text in small letters, in which all letters that are the same regardless of case are the same."""
    return (text.translate(ALIKE) if ODD.search(text) else text).lower()


@cache
def for_small(pattern: str) -> str:
    """A pattern with its letters in small, and what stands for a class of letters as it is."""
    return ESCAPE.sub(lambda found: found[0] if found[0].startswith("\\") else found[0].lower(), pattern)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern for text in small letters, which is compiled and searched twice as fast as one for any."""
    return re.compile(pattern)


@cache
def anyhow(pattern: str) -> re.Pattern[str]:
    """A pattern for text in letters of any case."""
    return re.compile(pattern, re.I)


# Several tables are held against the same line, one after the other.
@lru_cache(maxsize=128)
def _grams(text: str) -> frozenset[str]:
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def units(pattern: str) -> Iterator[Unit]:
    """The alternatives of a pattern, with what each needs."""
    alternatives = split(pattern)
    return chain.from_iterable(map(_written_out, alternatives)) if alternatives else iter((Unit(pattern, ()),))


def split(pattern: str) -> list[str]:
    """The alternatives of a pattern; none where its groups lie deeper than is known here."""
    found, place = [], 0
    while match := ALTERNATIVE.match(pattern, place):
        found.append(match[0])
        place = match.end() + 1
        if place > len(pattern):
            return found
        if pattern[place - 1] != "|":
            break
    return []


def _written_out(alternative: str) -> Iterator[Unit]:
    """An alternative as it is, or once for each member of its longest group where little stands around that."""
    run = _run(alternative)
    groups = () if len(run) >= GRAM else _groups(alternative)
    members = max(groups, key=lambda group: len(group[0]), default=None)
    if members is None:
        yield Unit(alternative, (run,) if len(run) >= GRAM else ())
    elif len(alternative) - len(members[0]) <= AROUND:
        before, after = alternative[: members.start()], alternative[members.end() :]
        for member in split(members["group"][3:-1]):
            yield from _written_out(f"{before}{member}{after}")
    else:
        yield Unit(alternative, _needs(alternative))


def _needs(alternative: str) -> tuple[str, ...]:
    """Letters of which every match holds some: a run of its own, or one for each member of a group."""
    run = _run(alternative)
    if len(run) >= GRAM:
        return (run,)
    for members in _groups(alternative):
        needs = [_needs(member) for member in split(members["group"][3:-1])]
        if all(needs):
            return tuple(need for each in needs for need in each)
    return ()


def _run(alternative: str) -> str:
    """The longest run of letters that every match holds."""
    return max(BREAK.split(alternative), key=len)


def _groups(alternative: str) -> Sequence[re.Match[str]]:
    """The groups of which every match holds one member."""
    found = MEMBERS.finditer(alternative)
    return [each for each in found if each["group"] and not each["counted"] and each["group"].startswith("(?:")]
