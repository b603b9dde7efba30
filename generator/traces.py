"""What tells of one candidate in a text or in the name of a file: the code, the name in any form, its parts."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

REMOVED = "[removed]"
FEWEST_LETTERS = 3
TAG = re.compile(r"<[^<>]{0,2000}>")
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|quot|apos|lt|gt));")
NAMED = {"amp": "&", "quot": '"', "apos": "'", "lt": "<", "gt": ">"}
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Letters that are also written as others where a keyboard does not have them.
SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d",
           "ı": "i", "ð": "d", "þ": "th"}  # fmt: skip
APOSTROPHES = "'’ʼ`´"
BETWEEN = r"[\W_]{0,3}"
# Where one spelling of a name may differ from another.
OTHERWISE = re.compile(rf"[\W\d_{''.join(SPELLED)}]+")
NOBODY = "C00"
# A digest may begin with what looks like a code: c03c60f7ee78.
CODED = r"(?<![0-9A-Za-z]){code}(?!\d|[0-9a-f]{{6}})"


class Keyed(NamedTuple):
    """A pattern, and what stands in every text that it can match, in small letters without accents."""

    key: str
    pattern: str
    flags: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One candidate, as they can be told: the code, whole names in every spelling known, and parts of these.

    `parts` are those words of the names that nobody else in the kit has and that its texts do not use.
    """

    code: str
    names: tuple[str, ...]
    parts: tuple[str, ...]
    wholes: tuple[Keyed, ...] = field(init=False, repr=False, compare=False)
    partials: tuple[Keyed, ...] = field(init=False, repr=False, compare=False)
    coded: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the patterns, once: a purge looks through many texts."""
        wholes = tuple(Keyed(_key(name), _any(list(_forms(name))), re.IGNORECASE) for name in self.names)
        partials = tuple(Keyed(_key(part), _any([_spelled(part), _spelled(part.upper())]), 0) for part in self.parts)
        object.__setattr__(self, "wholes", wholes)
        object.__setattr__(self, "partials", partials)
        object.__setattr__(self, "coded", re.compile(CODED.format(code=re.escape(self.code)), re.IGNORECASE))

    def is_named_in(self, text: str) -> bool:
        """Whether a text has the whole name, in any order, spelling or case."""
        return any(pattern.search(text) for pattern in _hit(self.wholes, text))

    def is_partly_named_in(self, text: str) -> bool:
        """Whether a text has a part of the name, written as a name is."""
        return any(pattern.search(text) for pattern in _hit(self.partials, text))

    def is_told_by(self, file: str) -> bool:
        """Whether the name of a file tells of the candidate, by the code or by the whole name."""
        return self.coded.search(file) is not None or self.is_named_in(file)

    def without(self, text: str, put: str = REMOVED) -> str:
        """The text with the name and its parts taken out, and *put* in their place."""
        for keyed in (self.wholes, self.partials):
            for pattern in _hit(keyed, text):
                text = pattern.sub(put, text)
        return text

    def mentions(self, text: str) -> list[tuple[int, int]]:
        """Where the name or a part of it stands in a text, from and to, in order and without overlap."""
        patterns = [*_hit(self.wholes, text), *_hit(self.partials, text)]
        spans = sorted(found.span() for pattern in patterns for found in pattern.finditer(text))
        kept: list[tuple[int, int]] = []
        for start, end in spans:
            if not kept or start >= kept[-1][1]:
                kept.append((start, end))
            elif end > kept[-1][1]:
                kept[-1] = (kept[-1][0], end)
        return kept


def together(traces: Sequence[Trace]) -> Trace:
    """The traces of several candidates as one, for a look that asks only whether anybody is named."""
    names = (name for trace in traces for name in trace.names)
    parts = (part for trace in traces for part in trace.parts)
    code = traces[0].code if traces else NOBODY
    return Trace(code=code, names=tuple(dict.fromkeys(names)), parts=tuple(dict.fromkeys(parts)))


def trace_of(code: str, names: Collection[str], common: Collection[str]) -> Trace:
    """The trace of a candidate by their *names*; words that are *common* in the kit are no part that tells."""
    known = tuple(dict.fromkeys(" ".join(name.split()) for name in names if WORD.search(name)))
    shared = {word.casefold() for word in common}
    parts = dict.fromkeys(word for name in known for word in WORD.findall(name))
    telling = (part for part in parts if part.casefold() not in shared and _is_name(part))
    return Trace(code=code, names=known, parts=tuple(telling))


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


def _forms(name: str) -> Iterator[str]:
    """Patterns of a whole name: its words in order, the last ones first, and the first with the last."""
    words = [_spelled(word) for word in WORD.findall(name)]
    yield BETWEEN.join(words)
    for cut in range(1, len(words)):
        yield BETWEEN.join([*words[cut:], *words[:cut]])
    if len(words) > 2:
        yield BETWEEN.join([words[0], words[-1]])
        yield BETWEEN.join([words[-1], words[0]])


def _hit(keyed: Sequence[Keyed], text: str) -> list[re.Pattern[str]]:
    """The patterns that a text can match at all: what they all begin with is looked for first, as that is quick."""
    plain = _plain(text)
    return [_compiled(each.pattern, each.flags) for each in keyed if each.key in plain]


@lru_cache(maxsize=1024)
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """A pattern, made when it is first needed: of the names of a large kit few stand in a file."""
    return re.compile(pattern, flags)


@lru_cache(maxsize=8)
def _plain(text: str) -> str:
    """A text in small letters without accents."""
    small = text if text.isascii() else "".join(c for c in unicodedata.normalize("NFD", text) if not _is_accent(c))
    return small.casefold()


@lru_cache(maxsize=4096)
def _is_accent(letter: str) -> bool:
    return unicodedata.combining(letter) != 0


def _key(name: str) -> str:
    """The longest run of letters of a name that every form of it has: of its first word, or its last."""
    words = WORD.findall(name)
    runs = [run for word in (words[0], words[-1]) for run in OTHERWISE.split(word.casefold())]
    return max((_plain(run) for run in runs), key=len)


def _any(forms: Sequence[str]) -> str:
    longest_first = sorted(dict.fromkeys(forms), key=len, reverse=True)
    return "|".join(_bounded(form) for form in longest_first)


def _bounded(form: str) -> str:
    # Scripts that put no space between words have no edge to look for.
    if any(unicodedata.category(letter) == "Lo" for letter in form):
        return f"(?:{form})"
    return rf"(?<![^\W_])(?:{form})(?:['’]?s)?(?![^\W_])"


@lru_cache(maxsize=4096)
def _spelled(word: str) -> str:
    """A pattern of a word with and without its accents, composed or not."""
    return "".join(_letter(letter) for letter in unicodedata.normalize("NFC", word))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in APOSTROPHES:
        return f"[{APOSTROPHES}]?"
    base = unicodedata.normalize("NFD", letter)[0]
    spelled = SPELLED.get(letter.lower(), "")
    other = spelled if letter.islower() or not spelled else f"(?:{spelled.capitalize()}|{spelled.upper()})"
    single = "".join(dict.fromkeys([letter, base, *_accented(base)]))
    pattern = rf"[{re.escape(single)}][̀-ͯ]*" if base.isalpha() and base.isascii() else re.escape(letter)
    return f"(?:{pattern}|{other})" if other else pattern


@lru_cache(maxsize=256)
def _accented(base: str) -> tuple[str, ...]:
    """The Latin letters that are *base* with an accent."""
    ranges = (range(0xC0, 0x250), range(0x1E00, 0x1F00))
    return tuple(
        chr(n) for each in ranges for n in each if len(d := unicodedata.normalize("NFD", chr(n))) > 1 and d[0] == base
    )
