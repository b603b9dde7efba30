"""What our own labelled lines and headings teach: how much the signs of a text speak for each label.

`benchmarks/learning.py` makes the tables from `benchmarks/sentences` and the headings listed here: logistic
regressions (Cox 1958) over what stands in a text or does not. There are three for each language: the `competencies`
that a line asks for, each for itself; the `kinds` of line and the sections that `headings` announce, one against the
others. A table begins with a digest of what it was made from, the labels, and the score that each has without a sign;
below stands a sign a line, in order, with the number and the weight, in hundredths, of each label that it speaks for
or against.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from generator.sorted_lines import SortedLines

SCALE = 100
LANGUAGES = ("en", "fr", "de")
# Stands before a label in the list of headings, whose headings follow.
LABEL = "= "


class Learned(NamedTuple):
    """A table: what it was made from, its labels, their scores at the start, the lines of the signs, those read."""

    digest: str
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    signs: SortedLines
    read: dict[str, list[int]]

    def weights_of(self, sign: str) -> list[int]:
        """The number of each label that a sign speaks of, each followed by the weight; none if unknown."""
        found = self.read.get(sign)
        if found is None:
            self.read[sign] = found = list(map(int, self.signs.get(sign, "").split()))
        return found

    def likelihoods(self, weights: Iterable[Sequence[int]]) -> dict[str, float]:
        """How likely each label is that one of the weights speaks of, whatever the others are."""
        scores, spoken = self._scores(weights)
        return {self.labels[number]: 1 / (1 + math.exp(-scores[number] / SCALE)) for number in sorted(spoken)}

    def shares(self, signs: Iterable[str]) -> dict[str, float]:
        """How likely each label is where a text with these signs has just one of them."""
        scores, _ = self._scores(map(self.weights_of, signs))
        powers = [math.exp((score - max(scores)) / SCALE) for score in scores]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}

    def _scores(self, weights: Iterable[Sequence[int]]) -> tuple[list[int], set[int]]:
        """The score of each label in hundredths, and the numbers of those that were spoken of."""
        scores = list(self.starts)
        spoken: set[int] = set()
        for each in weights:
            spoken.update(each[::2])
            for number, weight in zip(each[::2], each[1::2], strict=True):
                scores[number] += weight
        return scores, spoken


@cache
def learned(what: str, language: str) -> Learned:
    """The table of `competencies`, `kinds` or `headings` in `en`, `fr` or `de`."""
    digest, labels, starts, signs = _text(f"{what}.{language}.tsv").rstrip().split("\n", 3)
    return Learned(digest, tuple(labels.split("\t")), tuple(map(int, starts.split("\t"))), SortedLines(signs), {})


def headings(language: str) -> Iterator[tuple[str, str]]:
    """Each heading of our list, as adverts have them, and what it announces; `none` where it is only a topic."""
    label = ""
    for line in _text(f"headings.{language}.txt").splitlines():
        if line.startswith(LABEL):
            label = line.removeprefix(LABEL)
        else:
            yield line, label


def _text(name: str) -> str:
    return files("generator.learned").joinpath(name).read_text(encoding="utf-8")
