"""Thousands of lines in, the few of them out that are asked for, without taking the others apart."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

# The lines that stand in so many letters are looked through.
BLOCK = 2_000


class SortedLines(Mapping[str, str]):
    """What each line of a text tells behind its name and a tab; the names stand in order."""

    def __init__(self, text: str = "") -> None:
        self.text = f"\n{text}\n" if text else "\n"
        end = len(self.text) - 1
        edges = dict.fromkeys(self.text.find("\n", place) for place in range(0, end, BLOCK))
        self.edges = [*(edge for edge in edges if edge < end), end]
        self.names = [self.text[edge + 1 : self.text.find("\t", edge)] for edge in self.edges[:-1]]

    def __getitem__(self, name: str) -> str:
        block = bisect_right(self.names, name)
        place = self.text.find(f"\n{name}\t", self.edges[block - 1], self.edges[block])
        if place < 0:
            raise KeyError(name)
        start = place + len(name) + 2
        return self.text[start : self.text.find("\n", start)]

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self.text[1:-1].split("\n") if line)

    def __len__(self) -> int:
        return self.text.count("\n") - 1
