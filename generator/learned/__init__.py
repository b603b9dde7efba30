"""What our own labelled lines of postings teach: how much the signs of a line speak for each competency.

`benchmarks/learning.py` makes the tables from `benchmarks/sentences` and the catalogue's wordings: a logistic
regression for each competency (Cox 1958) over what stands in a line or does not. A table begins with a digest of what
it was made from, the ids, and the score that each has in a line without a sign; below stands a sign a line, in order,
with the number and the weight of each competency that it speaks for or against, in hundredths.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

SCALE = 100
LANGUAGES = ("en", "fr", "de")


class Learned(NamedTuple):
    """The table of a language: what it was made from, ids, their scores at the start, the lines of the signs."""

    digest: str
    ids: tuple[str, ...]
    starts: tuple[int, ...]
    signs: list[str]

    def weights_of(self, sign: str) -> Mapping[str, int]:
        """The weight of a sign for each competency that it says something of; none where it is not known."""
        place = bisect_left(self.signs, f"{sign}\t")
        if place == len(self.signs) or not self.signs[place].startswith(f"{sign}\t"):
            return {}
        pairs = (pair.split(":") for pair in self.signs[place].split("\t")[1].split())
        return {self.ids[int(number)]: int(weight) for number, weight in pairs}

    def likelihoods(self, signs: Iterable[str]) -> dict[str, float]:
        """How likely a line with these signs asks for each competency that one of them speaks for or against."""
        scores: dict[str, int] = {}
        starts = dict(zip(self.ids, self.starts, strict=True))
        for sign in signs:
            for name, weight in self.weights_of(sign).items():
                scores[name] = scores.get(name, starts[name]) + weight
        return {name: 1 / (1 + math.exp(-score / SCALE)) for name, score in scores.items()}


@cache
def learned(language: str) -> Learned:
    """The table of `en`, `fr` or `de`."""
    text = files("generator.learned").joinpath(f"{language}.tsv").read_text(encoding="utf-8")
    digest, ids, starts, *signs = text.splitlines()
    return Learned(digest, tuple(ids.split("\t")), tuple(map(int, starts.split("\t"))), signs)
