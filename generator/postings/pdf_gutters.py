"""A PDF page's rows of words in, the places out at which a gap between columns goes through a row."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.postings.pdf_pages import Word

# A gap no wider than a wide space parts columns where it goes on through so many rows, so many of them on both sides.
NARROWEST = 0.55
FEWEST_ROWS, FEWEST_SHARED, MOST_ROWS = 6, 4, 60


def beside(rows: Sequence[Sequence[Word]], place: int) -> Iterator[float]:
    """The middle of each gap of a row that rows above and below leave free as well."""
    row = rows[place]
    for before, after in pairwise(row):
        high = max(before.box.height, after.box.height)
        if after.box.left - before.box.right > NARROWEST * high:
            middle = (before.box.right + after.box.left) / 2
            if is_gutter(rows, place, middle):
                yield middle


def is_gutter(rows: Sequence[Sequence[Word]], place: int, middle: float) -> bool:
    """Whether enough rows above and below leave a place free."""
    free = shared = 0
    for step in (-1, 1):
        at = place if step == 1 else place - 1
        while 0 <= at < len(rows) and abs(at - place) < MOST_ROWS:
            sides = sides_of(rows[at], middle)
            if sides is None:
                break
            free += 1
            shared += sides
            at += step
    return free >= FEWEST_ROWS and shared >= FEWEST_SHARED


def sides_of(row: Sequence[Word], middle: float) -> bool | None:
    """Whether a row has words on both sides of a place, None where it runs through."""
    left = max((word.box.right for word in row if word.box.left <= middle), default=None)
    right = min((word.box.left for word in row if word.box.left > middle), default=None)
    if left is not None and left > middle:
        return None
    if left is None or right is None:
        return False
    return None if right - left <= NARROWEST * row[0].box.height else True
