"""People's names and removed texts in, where they stand in a text out: in any spelling, whole or in parts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from generator.traces.everyday import EVERYDAY, OF_PAPERS, PARTICLES
from generator.traces.folding import LETTERS, Folded, fold, is_spaceless, plain, spellings

# Between the parts of one name: a space, a hyphen, a comma and a space, the sign between parts of a file's name.
LONGEST_GAP = 3
APOSTROPHES = ("'", "’", "`", "´")
BETWEEN = " \t\n\u00a0-_.,+'’‐‑"
# So many words of a text that was removed are no chance.
RUN = 8
# The label of a name that stays.
KEPT = ""
FEWEST = 4
SHORTEST_PART = 2
FEWEST_WORDS = 2
CODE = re.compile(r"(?<![^\W_])c\d{2,}(?!\d|[0-9a-f]{6})")
# Between two letters of a name: O'Neill, D’Angelo.
APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ`´](?=[^\W\d_])")
# A digest: letters in it are no name.
DIGEST = re.compile(r"(?<![^\W_])[0-9a-f]{12,}(?![^\W_])")


class Name(NamedTuple):
    """Somebody's name: what stands in its place, whose it is, the words of it, and whether each needs a capital."""

    label: str
    owner: str
    words: tuple[str, ...]
    written: bool = False


class Found(NamedTuple):
    """A piece of a text that goes; a `part` is a first or last name alone."""

    start: int
    end: int
    label: str
    owner: str
    part: bool = False


class _Token(NamedTuple):
    start: int
    end: int
    word: str


@dataclass(slots=True)
class Finder:
    """Looks for names and for runs of removed texts; made once, asked for every text.

    `ordinary` are words that are a name only where they have a capital.
    """

    ordinary: frozenset[str]
    _whole: dict[str, dict[tuple[str, ...], Name]] = field(default_factory=dict)
    _parts: dict[str, tuple[str, str]] = field(default_factory=dict)
    _joined: dict[str, tuple[str, str]] = field(default_factory=dict)
    _spaceless: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    _codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    _runs: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)

    def know(self, label: str, owner: str, name: str, *, in_parts: bool = True) -> None:
        """Look for a name from now on: whole, in every order, run together, and its parts.

        Where it is not looked for *in_parts*, a name of one word is a whole one, unless everybody uses the word.
        """
        for spelt in dict.fromkeys((name, APOSTROPHE.sub("", name))):
            words = LETTERS.findall(spelt)
            spaced = [word for word in words if not is_spaceless(word)]
            if len(spaced) < len(words):
                self._know_spaceless(label, owner, "".join(words), part=False)
            self._know_whole(label, owner, spaced)
            if not in_parts and len(spaced) == 1 and not self._is_ordinary(plain(spaced[0])):
                self._joined |= dict.fromkeys(spellings(spaced[0]), (label, owner))
        for word in LETTERS.findall(name) if in_parts else ():
            self.know_part(label, owner, word)
        whole = "".join(LETTERS.findall(name))
        if in_parts and is_spaceless(whole) and len(whole) > SHORTEST_PART:
            # The family's name stands first in most scripts without spaces, and is one sign.
            self._know_spaceless(label, owner, whole[1:], part=True)

    def know_part(self, label: str, owner: str, part: str) -> None:
        """Look for a part of a name from now on, where parts are looked for."""
        for word in LETTERS.findall(part):
            if is_spaceless(word):
                self._know_spaceless(label, owner, word, part=True)
                continue
            for form in sorted(spellings(word)):
                if len(form) >= SHORTEST_PART and form not in PARTICLES:
                    self._parts.setdefault(form, (label, owner))

    def keep(self, name: str) -> None:
        """Leave a whole name alone from now on, also where a part of it is somebody's who is looked for."""
        self._know_whole(KEPT, "", LETTERS.findall(name))

    def _know_whole(self, label: str, owner: str, words: Sequence[str]) -> None:
        if len(words) < FEWEST_WORDS:
            return
        spelt = [sorted(spellings(word)) for word in words]
        for number in range(max(map(len, spelt))):
            straight = tuple(forms[min(number, len(forms) - 1)] for forms in spelt)
            # `may mark` is no Mark May.
            written = all(map(self._is_ordinary, straight))
            for order in _orders(straight):
                name = Name(label, owner, order, written and order != straight)
                self._whole.setdefault(order[0], {}).setdefault(order, name)
                if label != KEPT:
                    self._joined.setdefault("".join(order), (label, owner))

    def _know_spaceless(self, label: str, owner: str, form: str, *, part: bool) -> None:
        if len(form) >= SHORTEST_PART:
            self._spaceless.setdefault(plain(form), (label, owner, part))

    @property
    def keys(self) -> tuple[frozenset[str], frozenset[str]]:
        """Folded words of which a text has at least one if it has a name; and those that stand inside others."""
        return frozenset((*self._whole, *self._joined, *self._parts)), frozenset(self._spaceless)

    def know_code(self, label: str, code: str) -> None:
        """Look for a candidate's code from now on, where parts of names are looked for."""
        self._codes[code.casefold()] = (label, code)

    def know_text(self, label: str, owner: str, text: str) -> None:
        """Look for a removed text from now on: eight of its words in order, or the whole where it is shorter."""
        words = tuple(LETTERS.findall(plain(text)))
        length = min(RUN, len(words))
        if length >= FEWEST:
            for start in range(len(words) - length + 1):
                self._runs.setdefault(words[start : start + length], (label, owner))

    def find(self, text: str, *, parts: bool, written: bool = False) -> list[Found]:
        """Every piece that goes, in order, none over another; with *parts* also first and last names alone.

        Where they must be *written* as names are, only those with a capital: in marks and digests.
        """
        folded = fold(text)
        tokens = list(_tokens(folded.text))
        found = [*self._in_runs(tokens), *self._in_spaceless(folded)]
        found += self._in_names(folded, tokens, parts=parts, written=written)
        if parts and self._codes:
            known = ((m, self._codes.get(m.group())) for m in CODE.finditer(folded.text))
            found += [Found(m.start(), m.end(), *code) for m, code in known if code is not None]
        return _merged(text, [Found(*folded.span(f.start, f.end), f.label, f.owner, f.part) for f in found])

    def _in_runs(self, tokens: Sequence[_Token]) -> Iterator[Found]:
        if not self._runs:
            return
        words = tuple(token.word for token in tokens)
        for length in {len(run) for run in self._runs}:
            for n in range(len(words) - length + 1):
                known = self._runs.get(words[n : n + length])
                if known is not None:
                    yield Found(tokens[n].start, tokens[n + length - 1].end, *known)

    def _in_spaceless(self, folded: Folded) -> Iterator[Found]:
        if not self._spaceless:
            return
        longest_first = sorted(self._spaceless, key=lambda form: (-len(form), form))
        for match in re.finditer("|".join(map(re.escape, longest_first)), folded.text):
            yield Found(match.start(), match.end(), *self._spaceless[match.group()])

    def _in_names(self, folded: Folded, tokens: Sequence[_Token], *, parts: bool, written: bool) -> Iterator[Found]:
        n = 0
        while n < len(tokens):
            length, known = self._at(folded, tokens, n, parts=parts, written=written)
            if length and known.label != KEPT:
                start, end = _with_o(folded, tokens, n), _with_s(folded, tokens, n + length - 1)
                yield known._replace(start=start, end=end)
            n += max(1, length)

    def _at(
        self, folded: Folded, tokens: Sequence[_Token], n: int, *, parts: bool, written: bool
    ) -> tuple[int, Found]:
        """How many words from one on are a name, and whose; 0 where none is."""
        known = self._whole.get(tokens[n].word, {}).values()
        here = [name for name in known if self._stands(folded, tokens, n, name)]
        if here:
            longest = max(here, key=lambda name: len(name.words))
            return len(longest.words), Found(0, 0, longest.label, longest.owner)
        for form in self._forms(tokens[n].word):
            if form in self._joined:
                return 1, Found(0, 0, *self._joined[form])
            if parts and form in self._parts:
                needs_capital = written or self._is_ordinary(form)
                if not needs_capital or folded.is_capital(tokens[n].start):
                    return 1, Found(0, 0, *self._parts[form], part=True)
        return 0, Found(0, 0, KEPT, "")

    def _forms(self, word: str) -> tuple[str, ...]:
        """A word and, where it may be a possessive or a plural, without its s."""
        if word.endswith("s") and len(word) > SHORTEST_PART + 1 and not self._is_ordinary(word):
            return word, word[:-1]
        return (word,)

    def _stands(self, folded: Folded, tokens: Sequence[_Token], n: int, name: Name) -> bool:
        last = n + len(name.words) - 1
        if last >= len(tokens) or name.words[-1] not in self._forms(tokens[last].word):
            return False
        found = tokens[n : last + 1]
        same = all(token.word == word for token, word in zip(found[:-1], name.words[:-1], strict=True))
        near = same and all(_are_near(folded.text[a.end : b.start], a) for a, b in pairwise(found))
        return near and (not name.written or all(folded.is_capital(token.start) for token in found))

    def _is_ordinary(self, word: str) -> bool:
        return word in self.ordinary or word in EVERYDAY or word in OF_PAPERS


def _tokens(text: str) -> Iterator[_Token]:
    """The words of a folded text, those apart that are a piece of a digest."""
    for found in LETTERS.finditer(DIGEST.sub(lambda digest: "0" * len(digest.group()), text)):
        yield _Token(found.start(), found.end(), found.group())


def _orders(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """The orders in which people write a name: as it is, the last ones first, and the first with the last."""
    turned = [(*words[cut:], *words[:cut]) for cut in range(1, len(words))]
    ends = [(words[0], words[-1]), (words[-1], words[0])] if len(words) > FEWEST_WORDS else []
    return dict.fromkeys((words, *turned, *ends))


def _are_near(between: str, before: _Token) -> bool:
    """Whether two words can be of one name: nothing ends a sentence between them."""
    if not 0 < len(between) <= LONGEST_GAP or between.strip(BETWEEN):
        return False
    return "." not in between or not between.endswith((" ", "\n")) or before.end - before.start == 1


def _with_o(folded: Folded, tokens: Sequence[_Token], n: int) -> int:
    """The start of a name, what stands before its apostrophe included: O'Neill, D'Angelo."""
    before = tokens[n - 1] if n else None
    if before is not None and before.end - before.start == 1:
        return before.start if folded.text[before.end : tokens[n].start] in APOSTROPHES else tokens[n].start
    return tokens[n].start


def _with_s(folded: Folded, tokens: Sequence[_Token], n: int) -> int:
    """The end of a name, its `'s` included."""
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    if following is not None and following.word == "s":
        between = folded.text[tokens[n].end : following.start]
        return following.end if between in APOSTROPHES else tokens[n].end
    return tokens[n].end


def _merged(text: str, found: list[Found]) -> list[Found]:
    """The pieces in order; those that overlap, and neighbours of one person with a space between, as one."""
    done: list[Found] = []
    for piece in sorted(found, key=lambda f: (f.start, -f.end)):
        if done and (piece.start <= done[-1].end or _are_one(text, done[-1], piece)):
            last = done.pop()
            end = max(last.end, piece.end)
            piece = Found(last.start, end, last.label, last.owner, last.part and piece.part)
        done.append(piece)
    return done


def _are_one(text: str, one: Found, other: Found) -> bool:
    between = text[one.end : other.start]
    return (
        (one.label, one.owner) == (other.label, other.owner) and len(between) <= 2 and not between.strip(" -_.\u00a0")
    )
