"""A PDF page's words in, its lines out: rows of pieces that stand apart, each bullet with its text."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from generator.postings import pdf_gutters
from generator.postings.pdf_pages import Box, PdfPage, Word
from generator.postings.wrapping import BULLET

# Words further apart than this many line heights stand in different columns or cells.
APART = 1.3
ON_ONE_LINE = 0.35
FURTHEST_MARK = 3.0
# A shape so small beside a line is its bullet, one so high is a table's rule or frame.
LARGEST_MARK, SHORTEST_RULE, LONGEST_MARK = 9.0, 9.0, 15.0
FEWEST_SPACED = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a row that stand together, and the width of the first of them.

    `cells` when it is a row of a table put together, `ruled` when an upright rule is drawn before it, `below` when a
    level one is drawn between its row and the one above.
    """

    text: str
    box: Box
    bold: bool
    size: float
    first: float
    page: int = 0
    cells: bool = False
    ruled: bool = False
    below: bool = False

    @property
    def is_item(self) -> bool:
        """Whether it begins with a bullet."""
        return BULLET.match(self.text) is not None


Row = tuple[Piece, ...]


def rows_of(page: PdfPage, number: int) -> list[Row]:
    """The rows of a page from top to bottom, each with its pieces from left to right."""
    marks = [box for box in page.shapes if is_mark(box)]
    rules = [box for box in page.shapes if box.height > SHORTEST_RULE]
    levels = sorted(y for box in page.shapes if box.right - box.left > LONGEST_MARK for y in (box.bottom, box.top))
    rows = [sorted(row, key=lambda w: w.box.left) for row in words_in_rows(page.words)]
    found = []
    for place, row in enumerate(rows):
        beside = {edge for box in rules if box.bottom < row[0].box.middle < box.top for edge in (box.left, box.right)}
        beside.update(pdf_gutters.beside(rows, place))
        pieces = marked(tuple(pieces_of(row, sorted(beside), number)), marks)
        above = rows[place - 1][0].box.middle if place else row[0].box.middle
        level = bisect_left(levels, row[0].box.middle)
        below = level < len(levels) and levels[level] < above
        found.append(tuple(replace(piece, below=below) for piece in pieces))
    return found


def is_mark(box: Box) -> bool:
    """Whether a shape is as small and round as a bullet."""
    wide = box.right - box.left
    return 1 < box.height < LARGEST_MARK and 0.6 < wide / box.height < 1.7


def words_in_rows(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words of each line, whichever column they stand in."""
    row: list[Word] = []
    for word in sorted(words, key=lambda w: (-w.box.middle, w.box.left)):
        if row and not is_level(row[0].box, word.box):
            yield row
            row = []
        row.append(word)
    if row:
        yield row


def is_level(one: Box, other: Box) -> bool:
    """Whether two boxes stand on one line."""
    return abs(one.middle - other.middle) < ON_ONE_LINE * min(one.height, other.height)


def pieces_of(words: Sequence[Word], rules: Sequence[float], page: int) -> Iterator[Piece]:
    """The pieces of a row, which wide spaces or upright rules part; a bullet belongs to what it stands before."""
    held: list[Word] = []
    ruled = False
    for word in words:
        bullet = len(held) == 1 and is_bullet(held[0].text)
        rule = bool(held) and not bullet and is_ruled_off(held[-1].box.right, word.box.left, rules)
        if held and (rule or is_apart(held, word)):
            yield replace(piece(held, page), ruled=ruled)
            held, ruled = [], rule
        held.append(word)
    if held:
        yield replace(piece(held, page), ruled=ruled)


def is_apart(held: Sequence[Word], word: Word) -> bool:
    """Whether a word stands so far from the words before it that it belongs to another column or cell."""
    before = held[-1].box
    wide = APART * max(before.height, word.box.height)
    if len(held) == 1 and is_bullet(held[0].text):
        wide *= FURTHEST_MARK
    return word.box.left - before.right > wide


def is_ruled_off(left: float, right: float, rules: Sequence[float]) -> bool:
    """Whether an upright rule is drawn between two places."""
    place = bisect_left(rules, left - 0.5)
    return place < len(rules) and rules[place] <= right + 0.5


def is_bullet(text: str) -> bool:
    """Whether a word is nothing but a bullet or the number of an item."""
    found = BULLET.match(f"{text} X")
    return found is not None and found.end() > len(text)


def piece(words: Sequence[Word], page: int) -> Piece:
    """The piece that words make."""
    box = Box(
        min(w.box.left for w in words),
        min(w.box.bottom for w in words),
        max(w.box.right for w in words),
        max(w.box.top for w in words),
    )
    bold = all(w.bold for w in words if any(c.isalnum() for c in w.text)) and any(w.bold for w in words)
    size = median(w.box.height for w in words)
    first = words[0].box.right - words[0].box.left
    return Piece(" ".join(w.text for w in unspaced(words)), box, bold, size, first, page)


def unspaced(words: Sequence[Word]) -> Sequence[Word]:
    """The words, with letters put together that a title sets wide apart."""
    if len(words) < FEWEST_SPACED or any(len(w.text) > 1 for w in words):
        return words
    gaps = [after.box.left - before.box.right for before, after in pairwise(words)]
    usual = median(gaps)
    found = [words[0]]
    for gap, word in zip(gaps, words[1:], strict=True):
        if gap > 1.6 * usual:
            found.append(word)
        else:
            found[-1] = replace(found[-1], text=found[-1].text + word.text)
    return found


def marked(row: Row, marks: Sequence[Box]) -> Row:
    """The row with a bullet before each piece beside which a small shape is drawn."""
    found = []
    for one in row:
        drawn = [mark for mark in marks if stands_before(mark, one.box)]
        if drawn and not one.is_item:
            box = replace(one.box, left=min(mark.left for mark in drawn))
            one = replace(one, text=f"• {one.text}", box=box)
        found.append(one)
    return tuple(found)


def stands_before(mark: Box, box: Box) -> bool:
    """Whether a shape is drawn close before a line."""
    near = -1 < box.left - mark.right < FURTHEST_MARK * box.height
    return near and box.bottom < mark.middle < box.top and mark.height < 0.7 * box.height
