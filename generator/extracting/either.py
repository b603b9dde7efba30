"""A line's words in, the languages of which one will do out."""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.extracting import spoken
from generator.model import Detail, DetailOf

# Two languages of which one will do; what is said of how well either is spoken may stand between.
EITHER = re.compile(r"[^\W\d]{0,14}-?(?: [^\W_]+){0,4} (?:or|ou|oder)(?: [\w’'-]+){0,5}(?: |['’])", re.I)
BESIDES = re.compile(
    r"\b(?:and|et|und|sowie|native|near|muttersprach\w+|better|higher|besser|höher|plus|mieux)\b", re.I
)


def one_of(text: str) -> Iterator[Detail]:
    """The languages of a text of which one will do, as they are called there."""
    named, members = spoken.named_in(text, asked=True), list[spoken.Named]()
    for place, (before, behind) in enumerate(pairwise(named)):
        between = text[before.end : behind.start]
        if not EITHER.fullmatch(between) or BESIDES.search(between):
            continue
        start = place
        while start and spoken.LISTED.fullmatch(text[named[start - 1].end : named[start].start]):
            start -= 1
        members = named[start : place + 2]
    if members:
        words = text[members[0].start : members[-1].end]
        yield Detail(of=DetailOf.ONE_OF, words=words, members=tuple(each.words for each in members))
