"""Two lines of a PDF in, one text out: whether the hyphen between them belongs to the word."""

import re
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN = re.compile(r"([^\W\d_]+)-$")
# "Kunden- und Teamgespräche": the hyphen stands for a part of the word that follows later.
JOINING = re.compile(r"(?:und|oder|bzw|sowie|and|or|et|ou|to|bis|as)\b", re.I)
KEPT_BEFORE = frozenset(
    """all anti co cross day e end entry ex face fast fixed forward front full half hands high in inter long low mid
    multi near non off on one open out over part peer post pre problem real self semi short six sub ten third three
    time two under well wide work year""".split()
)


class Hyphens:
    """The words of a document, which show how it writes those that a line's end breaks."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.seen = Counter(word.lower() for text in texts for word in WORD.findall(text))

    def join(self, above: str, below: str) -> str:
        """The text of a line and of the line below that goes on with it."""
        broken, follows = BROKEN.search(above), WORD.match(below)
        if broken is None or follows is None:
            return f"{above}{'' if above.endswith('-') and not above.endswith(' -') else ' '}{below}"
        if JOINING.match(below):
            return f"{above} {below}"
        kept = not below[0].islower() or self.keeps(broken[1].lower(), follows[0].lower())
        return (above if kept else above[:-1]) + below

    def keeps(self, before: str, after: str) -> bool:
        """Whether two parts of a word are written with a hyphen, as the rest of the document and usage show."""
        if self.seen[before + after]:
            return False
        if self.seen[f"{before}-{after}"] or before in KEPT_BEFORE:
            return True
        return self.seen[before] > 0 and self.seen[after] > 1
