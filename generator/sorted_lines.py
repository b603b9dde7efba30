"""Thousands of lines in, the few of them out that are asked for, without taking the others apart."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

# The lines that stand in so many letters are looked through.
BLOCK = 1_000


class SortedLines(Mapping[str, str]):
    """What each line of a text tells behind its name and a tab; the names stand in order.

    The lines begin behind the line break at *start* and end with one; the text is not copied, as it may be long.
    """

    def __init__(self, text: str = "\n", start: int = 0) -> None:
        self.text = text
        end = len(text) - 1
        edge, self.edges = start, []
        while 0 <= edge < end:
            self.edges.append(edge)
            edge = text.find("\n", edge + BLOCK)
        self.edges.append(end)
        self.names = [text[edge + 1 : text.find("\t", edge)] for edge in self.edges[:-1]]

    def __getitem__(self, name: str) -> str:
        if (told := self.told(name)) is None:
            raise KeyError(name)
        return told

    def told(self, name: str) -> str | None:
        """What the line of a name tells, if there is one; most names that are asked for have none."""
        block = bisect_right(self.names, name)
        place = self.text.find(f"\n{name}\t", self.edges[block - 1], self.edges[block])
        if place < 0:
            return None
        start = place + len(name) + 2
        return self.text[start : self.text.find("\n", start)]

    def __iter__(self) -> Iterator[str]:
        lines = self.text[self.edges[0] + 1 : -1].split("\n")
        return (line.partition("\t")[0] for line in lines if line)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def in_lines(told: Mapping[str, str]) -> str:
    """A text of which `SortedLines` gives back what was told."""
    return "\n" + "".join(f"{name}\t{told[name]}\n" for name in sorted(told))
