"""A pattern in, what it can spell out: its alternatives, each as the few texts that it matches or what those hold.

Most alternatives of a cue match one of a few phrases and nothing else ("licen[cs]es? required"), which can be looked
for as they are; of the others at least some words stand in whatever they match.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise, product
from typing import NamedTuple

# Pieces that spell more texts than this together are not written out, unless one of them spells as many alone.
MOST = 64
# What stands around a group may be written out for each of its members, if it is no longer than this.
AROUND = 24
# A class of so many letters is written out.
FEW_LETTERS = 10
CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
SIGN = re.compile(rf"\\.|{CLASS}|[()|]", re.DOTALL)
LETTER = r"[^\\()\[\].^$|?*+{]"
SIMPLE = re.compile(rf"{LETTER}+")
PIECE = re.compile(
    rf"(?P<letters>{LETTER}+(?![?*+{{])|{LETTER})|\\(?:x..|u....|N\{{[^}}]*\}}|.)|{CLASS}|.", re.DOTALL
)
COUNT = re.compile(r"(?:(?:[?*+]|\{\d*,?\d*\})[?+]?)?")
# The edge of a word, the beginning and the end of the text, as they stand in a text that is spelled.
EDGE, FIRST, LAST = "\b", "\x02", "\x03"
ENDS = EDGE + FIRST + LAST
MARKS = {r"\b": EDGE, "^": FIRST, "$": LAST}


class Alternative(NamedTuple):
    """One way a pattern can match: by texts, where it is `spelled`, else by its pattern.

    Of each of its `needs` one text stands in whatever it matches; a spelled one has one need, all that it matches.
    A text begins and ends with what must stand there: `|` the edge of a word, `^` and `$` the ends, `.` anything.
    """

    pattern: str
    needs: tuple[tuple[str, ...], ...]
    spelled: bool = False
    counts: bool = False


class Piece(NamedTuple):
    """What stands in a pattern: its text, whether that is letters, how often it may stand there, and where."""

    text: str
    letters: bool
    often: str
    start: int
    end: int


class Part(NamedTuple):
    """A piece of a pattern: the texts it can be, or none, then its needs and whether it holds a figure.

    Where not `whole`, the texts leave out what is looked for around them.
    """

    texts: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...] = ()
    counts: bool = False
    whole: bool = True


ANYTHING = Part((), whole=False)


def spell(pattern: str) -> Iterator[Alternative]:
    """The alternatives of a pattern in small letters, written out as far as that is short."""
    return chain.from_iterable(map(_written_out, split(pattern)))


def split(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    found, start, depth = [], 0, 0
    for sign in SIGN.finditer(pattern):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if sign[0] == "|" and depth == 0:
            found.append(pattern[start : sign.start()])
            start = sign.end()
    return [*found, pattern[start:]]


def _pieces(pattern: str) -> Iterator[Piece]:
    """The pieces of a pattern in order."""
    place = 0
    while match := PIECE.match(pattern, place):
        end = _end_of_group(pattern, place) if match[0] == "(" else match.end()
        count = COUNT.match(pattern, end)
        place, behind = count.end() if count else end, count[0] if count else ""
        yield Piece(pattern[match.start() : end], match["letters"] is not None, behind, match.start(), place)


def _end_of_group(pattern: str, start: int) -> int:
    depth = 0
    for sign in SIGN.finditer(pattern, start):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if depth == 0 and sign[0] == ")":
            return sign.end()
    return len(pattern)


def _written_out(alternative: str) -> Iterator[Alternative]:
    """An alternative as it is, or once for each member of its longest group where little stands around that."""
    found = _joined(_parts(alternative))
    groups = () if found.whole else [piece for piece in _pieces(alternative) if _is_choice(piece)]
    choice = max(groups, key=lambda piece: len(piece.text), default=None)
    if choice is not None and len(alternative) - len(choice.text) <= AROUND:
        before, after = alternative[: choice.start], alternative[choice.end :]
        for member in split(choice.text[3:-1]):
            yield from _written_out(f"{before}{member}{after}")
    else:
        needs = tuple(filter(None, map(_marked, found.needs)))
        yield Alternative(alternative, needs, spelled=found.whole and bool(needs), counts=found.counts)


def _is_choice(piece: Piece) -> bool:
    return piece.text.startswith("(?:") and not piece.often and len(split(piece.text[3:-1])) > 1


def _parts(alternative: str) -> Iterator[Part]:
    """What the pieces of an alternative can be."""
    for piece in _pieces(alternative):
        part = _part(piece.text, piece.letters)
        yield _counted(part, piece.often) if piece.often else part


def _part(part: str, letters: bool) -> Part:
    if letters or part in MARKS:
        return Part((MARKS.get(part, part),))
    if part.startswith("("):
        return _group(part)
    if part.startswith("["):
        known = part[1:-1]
        plain = len(known) <= FEW_LETTERS and not any(sign in known for sign in "^\\-")
        return Part(tuple(known)) if plain else ANYTHING
    if part == r"\d":
        return ANYTHING._replace(counts=True)
    return Part((part[1],)) if part.startswith("\\") and not part[1:].isalnum() else ANYTHING


def _counted(part: Part, count: str) -> Part:
    """A piece that may be missing or stand there several times."""
    if count == "?" and part.texts:
        return part._replace(texts=(*part.texts, ""))
    if count[0] in "?*" or count.startswith(("{0", "{,")):
        return ANYTHING
    return ANYTHING._replace(needs=(part.texts,) if part.texts and part.whole else part.needs, counts=part.counts)


# Written out, an alternative has the same groups again and again.
@lru_cache(maxsize=1_000)
def _group(group: str) -> Part:
    """A group: all that its members spell, else what each of them needs."""
    if group.startswith(("(?=", "(?!", "(?<=", "(?<!")):
        return Part(("",), whole=False)
    if group.startswith("(?") and not group.startswith("(?:"):
        return ANYTHING
    members = [
        Part((member,), ((member,),)) if SIMPLE.fullmatch(member) else _joined(_parts(member))
        for member in split(group[1:-1].removeprefix("?:"))
    ]
    if members and all(member.whole for member in members):
        return Part(tuple(text for member in members for text in member.texts))
    needs = [max(member.needs, key=shortest, default=()) for member in members]
    counts = bool(members) and all(member.counts for member in members)
    return Part((), (tuple(chain.from_iterable(needs)),) if members and all(needs) else (), counts, whole=False)


def shortest(need: Iterable[str]) -> int:
    """How many letters the shortest text of a need has."""
    return min(len(text.strip(ENDS)) for text in need)


def _joined(parts: Iterable[Part]) -> Part:
    """Pieces in a row as one: all that they spell, else what they need."""
    texts: tuple[str, ...] = ("",)
    needs: list[tuple[str, ...]] = []
    counts, whole = False, True
    for part in parts:
        counts, whole = counts or part.counts, whole and part.whole
        if part.texts and len(texts) * len(part.texts) <= max(MOST, len(texts), len(part.texts)):
            texts = tuple(map("".join, product(texts, part.texts)))
            continue
        whole = False
        needs += [texts, *part.needs]
        texts = part.texts or ("",)
    if whole:
        return Part(texts, (texts,))
    return Part((), tuple(need for need in [*needs, texts] if shortest(need)), counts, whole=False)


def _marked(texts: Sequence[str]) -> tuple[str, ...]:
    """Texts with what stands at their ends, without those that cannot be; none where one is empty."""
    return tuple(dict.fromkeys(filter(None, map(_with_ends, texts)))) if all(t.strip(ENDS) for t in texts) else ()


def _with_ends(text: str) -> str | None:
    """A text between the marks of its ends; None where an edge is asked for that is none."""
    known = text.strip(ENDS)
    if known == text and EDGE not in text:
        return f".{text}."
    pieces = [piece for piece in known.split(EDGE) if piece]
    joints = (in_word(one[-1]) == in_word(other[0]) for one, other in pairwise(pieces))
    start, _, end = text.partition(known)
    if any(joints) or FIRST in known + end or LAST in start + known:
        return None
    letters = "".join(pieces)
    if (FIRST + EDGE in start or EDGE + FIRST in start) and not in_word(letters[0]):
        return None
    before = "^" if FIRST in start else "|" if EDGE in start else "."
    return f"{before}{letters}{'$' if LAST in end else '|' if EDGE in end else '.'}"


def in_word(letter: str) -> bool:
    """Whether a letter is one of a word, as patterns know words."""
    return letter.isalnum() or letter == "_"
