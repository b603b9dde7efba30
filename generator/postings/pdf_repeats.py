"""The rows of a PDF's pages in, the same without what pages repeat at their edges and without page numbers."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.postings.pdf_lines import Row

MARGIN = 0.12
HALF = 0.5
Place = tuple[str, bool]

DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|s\.)\s*)?\d{1,3}\s*(?:(?:/|\||of|von|sur|de)\s*\d{1,3})?\W*$", re.I
)
# What browsers print above and below a page: the time, the page's address.
PRINTED = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:(?:at|à|um) )?\d{1,2}:\d{2}(?: ?[AP]M)?(?=\W|$)|(?:https?|file)://\S+\s*(?:\d+/\d+)?$)",
    re.I,
)


def without(pages: Sequence[Sequence[Row]], heights: Sequence[float]) -> list[list[Row]]:
    """The pages without running headers and footers."""
    seen: Counter[Place] = Counter()
    for rows, height in zip(pages, heights, strict=True):
        seen.update({place(row, height) for row in rows if is_at_edge(row, height)})
    repeated = {one for one, count in seen.items() if count > 1 and count >= HALF * len(pages)}
    return [
        [row for row in rows if not (is_at_edge(row, height) and is_repeated(row, height, repeated))]
        for rows, height in zip(pages, heights, strict=True)
    ]


def is_at_edge(row: Row, height: float) -> bool:
    """Whether a row stands near the top or bottom of its page."""
    middle = row[0].box.middle
    return middle < MARGIN * height or middle > (1 - MARGIN) * height


def is_repeated(row: Row, height: float, repeated: set[Place]) -> bool:
    """Whether a row is what other pages say in the same place, the page's number, or what a browser adds."""
    text = " ".join(piece.text for piece in row)
    return place(row, height) in repeated or PAGE_NUMBER.match(text) is not None or PRINTED.match(text) is not None


def place(row: Row, height: float) -> Place:
    """A row's text with every number alike, and whether it stands in the upper half of its page."""
    return DIGITS.sub("#", " ".join(piece.text for piece in row).lower()), row[0].box.middle > height / 2
