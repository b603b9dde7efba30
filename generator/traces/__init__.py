"""What tells of one candidate in a text or in the name of a file: the code, the name in any form, its parts."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from generator.traces.finding import Finder, Found
from generator.traces.folding import plain

REMOVED = "[removed]"
FEWEST_LETTERS = 3
TAG = re.compile(r"<[^<>]{0,2000}>")
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|quot|apos|lt|gt));")
NAMED = {"amp": "&", "quot": '"', "apos": "'", "lt": "<", "gt": ">"}
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
NOBODY = "C00"
# A digest may begin with what looks like a code: c03c60f7ee78.
CODED = r"(?<![0-9A-Za-z]){code}(?!\d|[0-9a-f]{{6}})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One candidate, as they can be told: the code, whole names in every spelling known, and parts of these.

    `parts` are those words of the names that nobody else in the kit has and that its texts do not use; `common` are
    words that everybody uses.
    """

    code: str
    names: tuple[str, ...]
    parts: tuple[str, ...]
    common: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    finder: Finder = field(init=False, repr=False, compare=False)
    hint: re.Pattern[str] = field(init=False, repr=False, compare=False)
    coded: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the finder, once: a purge looks through many texts."""
        finder = Finder(self.common)
        for name in self.names:
            finder.know(REMOVED, self.code, name, in_parts=False)
        for part in self.parts:
            finder.know_part(REMOVED, self.code, part)
        object.__setattr__(self, "finder", finder)
        object.__setattr__(self, "hint", _hint(*finder.keys))
        object.__setattr__(self, "coded", re.compile(CODED.format(code=re.escape(self.code)), re.IGNORECASE))

    def is_named_in(self, text: str) -> bool:
        """Whether a text has the whole name, in any order, spelling or case."""
        return any(not found.part for found in self._found(text))

    def is_partly_named_in(self, text: str, *, written: bool = False) -> bool:
        """Whether a text has a part of the name; where it must be *written* as a name is, one with a capital."""
        return any(found.part for found in self._found(text, written=written))

    def is_told_by(self, file: str) -> bool:
        """Whether the name of a file tells of the candidate, by the code or by the whole name."""
        return self.coded.search(file) is not None or self.is_named_in(file)

    def without(self, text: str, put: str = REMOVED, *, written: bool = False) -> str:
        """The text with the name and its parts taken out, and *put* in their place."""
        kept, end = [], 0
        for found in self._found(text, written=written):
            kept += [text[end : found.start], put]
            end = found.end
        return "".join((*kept, text[end:]))

    def mentions(self, text: str) -> list[tuple[int, int]]:
        """Where the name or a part of it stands in a text, from and to, in order and without overlap."""
        return [(found.start, found.end) for found in self._found(text)]

    def _found(self, text: str, *, written: bool = False) -> list[Found]:
        # Few texts have a name in them, and a quick look tells most that have none.
        if self.hint.search(_plain(text)) is None:
            return []
        return self.finder.find(text, parts=True, written=written)


def together(traces: Sequence[Trace]) -> Trace:
    """The traces of several candidates as one, for a look that asks only whether anybody is named."""
    names = (name for trace in traces for name in trace.names)
    parts = (part for trace in traces for part in trace.parts)
    code = traces[0].code if traces else NOBODY
    common = frozenset(word for trace in traces for word in trace.common)
    return Trace(code=code, names=tuple(dict.fromkeys(names)), parts=tuple(dict.fromkeys(parts)), common=common)


def trace_of(code: str, names: Collection[str], common: Collection[str]) -> Trace:
    """The trace of a candidate by their *names*; words that are *common* in the kit are no part that tells."""
    known = tuple(dict.fromkeys(" ".join(name.split()) for name in names if WORD.search(name)))
    shared = frozenset(word.casefold() for word in common)
    parts = dict.fromkeys(word for name in known for word in WORD.findall(name))
    telling = (part for part in parts if part.casefold() not in shared and _is_name(part))
    return Trace(code=code, names=known, parts=tuple(telling), common=shared)


def words_of(texts: Sequence[str]) -> set[str]:
    """The words that stand in texts, in small letters."""
    return {word.casefold() for text in texts for word in WORD.findall(text)}


def readings(text: str) -> Iterator[str]:
    """A text as it stands, and as its reader sees it: marks taken out, references and escapes resolved."""
    yield text
    if "<" in text or "&" in text:
        yield REFERENCE.sub(_resolved, TAG.sub("", text))
    if "\\u" in text:
        yield ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)


def _resolved(found: re.Match[str]) -> str:
    if found.group(3):
        return NAMED[found.group(3)]
    number = int(found.group(1) or found.group(2), 10 if found.group(1) else 16)
    return chr(number) if 0 < number < 0x110000 else ""


def _is_name(word: str) -> bool:
    """Whether a word is long enough to tell; one in a script without capitals needs two letters."""
    return len(word) >= FEWEST_LETTERS or (len(word) > 1 and word.lower() == word.upper())


def _hint(words: Collection[str], inside: Collection[str]) -> re.Pattern[str]:
    """A pattern that whatever text has a name in it has a match of, folded."""
    bounded = "|".join(map(re.escape, sorted(words)))
    alone = rf"(?<![^\W\d_])(?:{bounded})s?(?![^\W\d_])" if bounded else r"(?!)"
    return re.compile("|".join((alone, *map(re.escape, sorted(inside)))))


@lru_cache(maxsize=8)
def _plain(text: str) -> str:
    return plain(text)
