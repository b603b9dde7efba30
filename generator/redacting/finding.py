"""People's names and removed texts in, where they stand in a text out: in any spelling, whole or in parts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from generator.redacting.folding import LETTERS, Folded, fold, is_spaceless, spellings
from generator.words import FUNCTION_WORDS

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
CODE = re.compile(r"(?<![^\W_])c\d{2,}(?!\d)")
# Small words inside names, which are no name by themselves.
PARTICLES = frozenset(
    """al ap bin bint da das de del della den der di do dos du el ibn la las le los mc mac of san st ten ter the van
    von y zu zum zur and und et mr mrs ms mx dr prof herr frau mme monsieur madame jr sr phd""".split()
)
# Names that are everyday words as well, besides the words that the plan and the posting use.
EVERYDAY = frozenset(
    """an angel art ash bill bob carol chance chase chip christian clay cliff dale dawn dean drew earl eve faith fern
    ford frank gene glen grace grant guy hale hall harmony hazel heather hill holly hope hunter iris ivy jack jade
    jay joy king lake lance lane law lee love major marina mark mason melody miles nick noble page park paris
    patience pat pearl penny peg price prudence ray read reed rich rob robin rock rod rose ruby rusty sage sandy sky
    so sterling stone storm sue sunny tan tony victor viola violet ward ware wood wolf woods wren young yes do in am
    to be or as at by if no on up us we go me my oh ok hi ha ho long short may might baker cook smith singer miller
    taylor carter potter fisher mercy june april august summer autumn winter interviewer manager""".split()
)


class Name(NamedTuple):
    """Somebody's name: what stands in its place, whose it is, and the words of it."""

    label: str
    owner: str
    words: tuple[str, ...]


class Found(NamedTuple):
    """A piece of a text that goes."""

    start: int
    end: int
    label: str
    owner: str


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
    _whole: dict[str, list[Name]] = field(default_factory=dict)
    _parts: dict[str, tuple[str, str]] = field(default_factory=dict)
    _joined: dict[str, tuple[str, str]] = field(default_factory=dict)
    _spaceless: dict[str, tuple[str, str]] = field(default_factory=dict)
    _codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    _runs: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)

    def know(self, label: str, owner: str, name: str) -> None:
        """Look for a name from now on: whole, run together in either order, and its parts."""
        words = LETTERS.findall(name)
        if any(map(is_spaceless, words)):
            self._know_spaceless(label, owner, words)
        spelt = [sorted(spellings(w)) for w in words if not is_spaceless(w)]
        for number in range(max(map(len, spelt), default=0)):
            whole = tuple(forms[min(number, len(forms) - 1)] for forms in spelt)
            self._know_whole(Name(label, owner, whole))
        for forms in spelt:
            for form in forms:
                if len(form) >= SHORTEST_PART and form not in PARTICLES:
                    self._parts.setdefault(form, (label, owner))

    def _know_whole(self, name: Name) -> None:
        if len(name.words) < FEWEST_WORDS:
            return
        self._whole.setdefault(name.words[0], []).append(name)
        for words in (name.words, (*name.words[-1:], *name.words[:-1])) if name.label != KEPT else ():
            self._joined.setdefault("".join(words), (name.label, name.owner))

    def _know_spaceless(self, label: str, owner: str, words: Sequence[str]) -> None:
        whole = "".join(words)
        forms = {whole, *words, whole[1:]} if len(whole) > SHORTEST_PART else {whole}
        for form in forms:
            if len(form) >= SHORTEST_PART:
                self._spaceless.setdefault(fold(form).text, (label, owner))

    def keep(self, name: str) -> None:
        """Leave a whole name alone from now on, also where a part of it is somebody's who is looked for."""
        words = LETTERS.findall(name)
        for number in range(max((len(spellings(w)) for w in words), default=0)):
            spelt = [sorted(spellings(w)) for w in words]
            self._know_whole(Name(KEPT, "", tuple(forms[min(number, len(forms) - 1)] for forms in spelt)))

    def know_code(self, label: str, code: str) -> None:
        """Look for a candidate's code from now on, where parts of names are looked for."""
        self._codes[code.casefold()] = (label, code)

    def know_text(self, label: str, owner: str, text: str) -> None:
        """Look for a removed text from now on: eight of its words in order, or the whole where it is shorter."""
        words = tuple(LETTERS.findall(fold(text).text))
        length = min(RUN, len(words))
        if length >= FEWEST:
            for start in range(len(words) - length + 1):
                self._runs.setdefault(words[start : start + length], (label, owner))

    def find(self, text: str, *, parts: bool) -> list[Found]:
        """Every piece that goes, in order, none over another; with *parts* also first and last names alone."""
        folded = fold(text)
        tokens = [_Token(m.start(), m.end(), m.group()) for m in LETTERS.finditer(folded.text)]
        found = [*self._in_runs(tokens), *self._in_spaceless(folded), *self._in_names(folded, tokens, parts=parts)]
        if parts and self._codes:
            known = ((m, self._codes.get(m.group())) for m in CODE.finditer(folded.text))
            found += [Found(m.start(), m.end(), *code) for m, code in known if code is not None]
        return _merged(text, [Found(*folded.span(f.start, f.end), f.label, f.owner) for f in found])

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

    def _in_names(self, folded: Folded, tokens: Sequence[_Token], *, parts: bool) -> Iterator[Found]:
        n = 0
        while n < len(tokens):
            length, label, owner = self._at(folded, tokens, n, parts=parts)
            if length and label != KEPT:
                yield Found(_with_o(folded, tokens, n), _with_s(folded, tokens, n + length - 1), label, owner)
            n += max(1, length)

    def _at(self, folded: Folded, tokens: Sequence[_Token], n: int, *, parts: bool) -> tuple[int, str, str]:
        """How many words from one on are a name, and whose; 0 where none is."""
        here = [
            known for known in self._whole.get(tokens[n].word, ()) if self._stands(folded, tokens, n, known.words)
        ]
        if here:
            longest = max(here, key=lambda known: len(known.words))
            return len(longest.words), longest.label, longest.owner
        word = tokens[n].word
        for form in self._forms(word):
            if form in self._joined:
                return 1, *self._joined[form]
            if parts and form in self._parts and self._may_be_a_name(folded, tokens[n], form):
                return 1, *self._parts[form]
        return 0, "", ""

    def _forms(self, word: str) -> tuple[str, ...]:
        """A word and, where it may be a possessive or a plural, without its s."""
        if word.endswith("s") and len(word) > SHORTEST_PART + 1 and not self._is_ordinary(word):
            return word, word[:-1]
        return (word,)

    def _stands(self, folded: Folded, tokens: Sequence[_Token], n: int, words: Sequence[str]) -> bool:
        found = tokens[n : n + len(words)]
        near = all(_are_near(folded.text[a.end : b.start], a) for a, b in pairwise(found))
        same = [token.word for token in found[:-1]] == list(words[:-1])
        return len(found) == len(words) and same and near and words[-1] in self._forms(found[-1].word)

    def _is_ordinary(self, word: str) -> bool:
        return word in self.ordinary or word in FUNCTION_WORDS or word in EVERYDAY

    def _may_be_a_name(self, folded: Folded, token: _Token, form: str) -> bool:
        """Whether a part of a name is one here: a word that everybody uses is only where it has a capital."""
        if not self._is_ordinary(form):
            return True
        return folded.source[folded.at[token.start]].isupper()


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
            piece = Found(last.start, max(last.end, piece.end), last.label, last.owner)
        done.append(piece)
    return done


def _are_one(text: str, one: Found, other: Found) -> bool:
    between = text[one.end : other.start]
    return (
        (one.label, one.owner) == (other.label, other.owner) and len(between) <= 2 and not between.strip(" -_.\u00a0")
    )
