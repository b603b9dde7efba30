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
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from generator.sorted_lines import SortedLines

SCALE = 100
LANGUAGES = ("en", "fr", "de")
# So many letters hold all that stands above the signs of a table.
HEAD = 10_000
# Stands before a label in the list of headings, whose headings follow.
LABEL = "= "


class Learned(NamedTuple):
    """A table: what it was made from, its labels, their scores at the start, the lines of the signs, those read.

    `shares_of_all` are, in hundredths, what each label takes of what a sign says of all alike: nothing where signs
    speak of each label by itself.
    """

    digest: str
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    shares_of_all: tuple[int, ...]
    signs: SortedLines
    read: dict[str, dict[int, int]]

    def weights_of(self, sign: str) -> dict[int, int]:
        """How much a sign speaks for each label, by the label's number; nothing if it is unknown.

        What it says of all of them alike stands under the number past the last.
        """
        found = self.read.get(sign)
        if found is None:
            numbers = map(int, self.signs.get(sign, "").split())
            self.read[sign] = found = dict(zip(numbers, numbers, strict=True))
        return found

    def weight_for(self, number: int, weights: Mapping[int, int]) -> float:
        """What weights say of a label in all: of it by itself, and its share of what they say of all alike."""
        return weights.get(number, 0) + weights.get(len(self.labels), 0) * self.shares_of_all[number] / SCALE

    def likelihoods(self, weights: Iterable[Mapping[int, int]], least: float) -> dict[str, float]:
        """How likely each label is by these weights, each by itself, if it is at least so likely."""
        enough = SCALE * math.log(least / (1 - least))
        *scores, shared = self._scores(weights)
        whole = [score + shared * share / SCALE for score, share in zip(scores, self.shares_of_all, strict=True)]
        return {
            self.labels[number]: 1 / (1 + math.exp(-score / SCALE))
            for number, score in enumerate(whole)
            if score >= enough
        }

    def shares(self, signs: Iterable[str]) -> dict[str, float]:
        """How likely each label is where a text with these signs has just one of them."""
        *scores, _ = self._scores(map(self.weights_of, signs))
        most = max(scores)
        powers = [math.exp((score - most) / SCALE) for score in scores]
        whole = sum(powers)
        return {label: power / whole for label, power in zip(self.labels, powers, strict=True)}

    def _scores(self, weights: Iterable[Mapping[int, int]]) -> list[int]:
        """The score of each label from its start on, and behind them what the weights say of all alike."""
        scores = [*self.starts, 0]
        for each in weights:
            for number, weight in each.items():
                scores[number] += weight
        return scores

    def weighed(self, signs: Mapping[str, float]) -> dict[str, float]:
        """The score of each label in hundredths where a text has these signs, each as strong as it says."""
        scores: list[float] = list(self.starts)
        for sign, strength in signs.items():
            for number, weight in self.weights_of(sign).items():
                scores[number] += weight * strength
        return dict(zip(self.labels, scores, strict=True))


@cache
def learned(what: str, language: str) -> Learned:
    """The table of `competencies`, `kinds` or `headings` in `en`, `fr` or `de`, or that of `together` in `all`."""
    return read_table(_text(f"{what}.{language}.tsv"))


def read_table(text: str) -> Learned:
    """A table from what its file says."""
    digest, told, starts, shares = head = text[:HEAD].split("\n")[:4]
    labels = tuple(told.split("\t"))
    signs = SortedLines(text, len("\n".join(head)))
    return Learned(digest, labels, _numbers(starts), _numbers(shares) or (0,) * len(labels), signs, {})


def _numbers(row: str) -> tuple[int, ...]:
    return tuple(map(int, row.split()))


def headings(language: str) -> Iterator[tuple[str, list[str]]]:
    """The headings of our list, as adverts have them, by what they announce; `none` where they are only topics."""
    for part in _text(f"headings.{language}.txt").removeprefix(LABEL).split(f"\n{LABEL}"):
        label, *listed = part.splitlines()
        yield label, listed


def _text(name: str) -> str:
    return files("generator.learned").joinpath(name).read_text(encoding="utf-8")
