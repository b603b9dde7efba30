"""What our own labelled lines and headings teach: how much the signs of a text speak for each label.

`benchmarks/learning.py` makes the tables from `benchmarks/sentences`, `benchmarks/adverts` and the headings listed
here: logistic regressions (Cox 1958) over what stands in a text or does not. There are three for each language: the
`competencies` that a line asks for, each for itself; the `kinds` of line and the sections that `headings` announce,
one against the others. One more is of all languages: `together`, which kind a line is by all that stands around it,
made by `benchmarks/together.py`. A table begins with a digest of what it was made from, the labels, the score that
each has without a sign, and for `competencies` the share that each takes of what a sign says of all alike; below
stands a sign a line, in order, with the number and the weight, in hundredths, of each label that it speaks for or
against, and under the number past the last what it says of all.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from operator import mul

from generator.sorted_lines import SortedLines

SCALE = 100
LANGUAGES = ("en", "fr", "de")
# So many letters hold all that stands above the signs of a table.
HEAD = 10_000
# Stands before a label in the list of headings, whose headings follow.
LABEL = "= "


@dataclass(frozen=True, slots=True)
class Learned:
    """A table: what it was made from, its labels, their scores at the start, and the lines of the signs.

    `shares_of_all` are, in hundredths, what each label takes of what a sign says of all alike: nothing where signs
    speak of each label by itself.
    """

    digest: str
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    shares_of_all: tuple[int, ...]
    signs: SortedLines
    known: dict[str, dict[int, int]] = field(default_factory=dict)
    rows: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def weights_of(self, sign: str) -> dict[int, int]:
        """How much a sign speaks for each label, by the label's number; nothing if it is unknown.

        What it says of all of them alike stands under the number past the last.
        """
        found = self.known.get(sign)
        if found is None:
            self.known[sign] = found = self._read(sign)
        return found

    def row_of(self, sign: str) -> tuple[int, ...]:
        """How much a sign speaks for each label, in their order, without what it says of all; empty if unknown."""
        found = self.rows.get(sign)
        if found is None:
            weights = self._read(sign)
            found = tuple(weights.get(number, 0) for number in range(len(self.labels))) if weights else ()
            self.rows[sign] = found
        return found

    def _read(self, sign: str) -> dict[int, int]:
        numbers = map(int, (self.signs.told(sign) or "").split())
        return dict(zip(numbers, numbers, strict=True))

    def weight_for(self, number: int, weights: Mapping[int, int]) -> float:
        """What weights say of a label in all: of it by itself, and its share of what they say of all alike."""
        return weights.get(number, 0) + weights.get(len(self.labels), 0) * self.shares_of_all[number] / SCALE

    def likelihoods(self, weights: Iterable[Mapping[int, int]], least: float) -> dict[str, float]:
        """How likely each label is by these weights, each by itself, if it is at least so likely."""
        enough = SCALE * math.log(least / (1 - least))
        scores = [*self.starts, 0]
        for each in weights:
            for number, weight in each.items():
                scores[number] += weight
        shared = scores.pop()
        whole = [score + shared * share / SCALE for score, share in zip(scores, self.shares_of_all, strict=True)]
        return {
            self.labels[number]: 1 / (1 + math.exp(-score / SCALE))
            for number, score in enumerate(whole)
            if score >= enough
        }

    def shares(self, signs: Iterable[str]) -> dict[str, float]:
        """How likely each label is where a text with these signs has just one of them."""
        scores = list(map(sum, zip(self.starts, *filter(None, map(self.row_of, signs)), strict=True)))
        most = max(scores)
        powers = [math.exp((score - most) / SCALE) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}

    def weighed(self, signs: Mapping[str, float]) -> dict[str, float]:
        """The score of each label in hundredths where a text has these signs, each as strong as it says."""
        known = [(strength, row) for sign, strength in signs.items() if (row := self.row_of(sign))]
        strengths = [1.0, *(strength for strength, _ in known)]
        columns = zip(self.starts, *(row for _, row in known), strict=True)
        return {label: sum(map(mul, strengths, column)) for label, column in zip(self.labels, columns, strict=True)}


@cache
def learned(what: str, language: str) -> Learned:
    """The table of `competencies`, `kinds` or `headings` in `en`, `fr` or `de`, or that of `together` in `all`."""
    return read_table(_text(f"{what}.{language}.tsv"))


def read_table(text: str) -> Learned:
    """A table from what its file says."""
    digest, told, starts, shares = head = text[:HEAD].split("\n")[:4]
    labels = tuple(told.split("\t"))
    signs = SortedLines(text, len("\n".join(head)))
    return Learned(digest, labels, _numbers(starts), _numbers(shares) or (0,) * len(labels), signs)


def _numbers(row: str) -> tuple[int, ...]:
    return tuple(map(int, row.split()))


def headings(language: str) -> Iterator[tuple[str, list[str]]]:
    """The headings of our list, as adverts have them, by what they announce; `none` where they are only topics."""
    for part in _text(f"headings.{language}.txt").removeprefix(LABEL).split(f"\n{LABEL}"):
        label, *listed = part.splitlines()
        yield label, listed


def _text(name: str) -> str:
    return files("generator.learned").joinpath(name).read_text(encoding="utf-8")
