"""A text in, the signs that tell its kind, or what it announces as a heading: beginnings of words, and rows."""

import re
from itertools import pairwise

TOKEN = re.compile(r"[^\W_]+|[:%€$£?!]")
# So many letters of a word tell enough of it; a longer line shows what it is in so many words.
BEGINNING = 6
LONGEST = 40
FIRST, LAST = "<", ">"


def signs_of_line(text: str) -> frozenset[str]:
    """The words of a line and each two in a row, from the mark of its beginning on."""
    words = _words(text)
    return frozenset((*words, *map(" ".join, pairwise(words))))


def signs_of_heading(text: str) -> frozenset[str]:
    """The same with the mark of its end, and each three in a row: a heading is known by how little it says."""
    words = [*_words(text), LAST]
    threes = zip(words, words[1:], words[2:], strict=False)
    return frozenset((*words, *map(" ".join, (*pairwise(words), *threes))))


def _words(text: str) -> list[str]:
    return [FIRST, *(word[:BEGINNING] for word in TOKEN.findall(text.lower())[:LONGEST])]
