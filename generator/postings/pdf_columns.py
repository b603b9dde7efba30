"""A PDF page's rows in, its lines out in the order in which a reader takes them: columns, tables, plain text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from generator.postings.pdf_lines import Piece, Row
from generator.postings.pdf_pages import Box

NARROWEST_GUTTER = 0.6
FAR = 1.9
FEWEST_LINES = 3
# Columns of text do not share their lines, or run on over most of their width; a table does neither.
SHARED, FULL, FULL_LINES, WORDS = 0.6, 0.6, 0.5, 4
LABELLED, LABEL_WORDS = 0.75, 4
# In a table with wrapped cells the rows stand further apart than the lines of a cell.
LOOSE, TIGHT = 1.35, 1.18


@dataclass(frozen=True, slots=True)
class Region:
    """Lines that are read one below the other, and how far right the longest of them reaches."""

    lines: tuple[Piece, ...]
    right: float


def regions_of(rows: Sequence[Row]) -> Iterator[Region]:
    """The regions of a page in reading order."""
    plain: list[Piece] = []
    start = 0
    right = max((piece.box.right for row in rows for piece in row), default=0.0)
    while start < len(rows):
        end, gutters = band(rows, start)
        if not gutters:
            plain += rows[start]
            start += 1
            continue
        first = start
        while plain and fits(plain[-1], gutters) and is_near(plain[-1], rows[first][0]):
            plain.pop()
            first -= 1
        if plain:
            yield Region(tuple(plain), right)
            plain = []
        yield from of_band(rows[first:end], gutters)
        start = end
    if plain:
        yield Region(tuple(plain), right)


def band(rows: Sequence[Row], start: int) -> tuple[int, list[tuple[float, float]]]:
    """Where the rows end that leave an upright gap free, from a first row on, and the gaps; none where none does."""
    held: list[Piece] = list(rows[start])
    found, end = gaps(held), start + 1
    while end < len(rows) and is_near(rows[end - 1][0], rows[end][0]):
        wider = [*held, *rows[end]]
        free = gaps(wider)
        if not free and (found or end > start):
            break
        held, found, end = wider, free, end + 1
    if len(rows[start]) < 2 and end - start < 2:
        return start + 1, []
    return without_tail(rows, start, end, found), found


def without_tail(rows: Sequence[Row], start: int, end: int, gutters: Sequence[tuple[float, float]]) -> int:
    """The end of a band without the lines below it that only begin at the same margin."""
    if not gutters:
        return end
    last = max(n for n in range(start, end) if any(piece.box.left >= gutters[0][0] for piece in rows[n]))
    while last + 1 < end and len(rows[last + 1]) == 1 and is_near(rows[last][0], rows[last + 1][0]):
        last += 1
    return last + 1


def is_near(above: Piece, below: Piece) -> bool:
    """Whether a line follows closely on another."""
    return above.box.bottom - below.box.bottom < FAR * max(above.size, below.size)


def fits(piece: Piece, gutters: Sequence[tuple[float, float]]) -> bool:
    """Whether a line leaves the gaps free."""
    return all(piece.box.right <= left + 1 or piece.box.left >= right - 1 for left, right in gutters)


def gaps(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    """The upright gaps that pieces leave free between them."""
    found, reach = [], None
    wide = NARROWEST_GUTTER * min((piece.size for piece in pieces), default=0.0)
    for one in sorted(pieces, key=lambda p: p.box.left):
        narrowest = 0 if one.ruled else wide
        if reach is not None and one.box.left - reach > narrowest:
            found.append((reach, one.box.left))
        reach = one.box.right if reach is None else max(reach, one.box.right)
    return found


def of_band(rows: Sequence[Row], gutters: Sequence[tuple[float, float]]) -> Iterator[Region]:
    """The regions of rows that leave gaps free: column by column, or a table row by row."""
    for gutter in sorted(gutters, key=lambda g: g[0] - g[1]):
        left = [tuple(p for p in row if p.box.right <= gutter[0] + 1) for row in rows]
        right = [tuple(p for p in row if p.box.left >= gutter[1] - 1) for row in rows]
        if are_columns(left, right):
            yield from regions_of([row for row in left if row])
            yield from regions_of([row for row in right if row])
            return
    yield Region(tuple(table(rows, gutters)), max(p.box.right for row in rows for p in row))


def are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two sides of a gap are read one after the other."""
    counts = sum(map(bool, left)), sum(map(bool, right))
    shared = sum(bool(one) and bool(other) for one, other in zip(left, right, strict=True))
    if min(counts) < FEWEST_LINES:
        return False
    if all(sum(row[0].is_item for row in side if row) > 1 for side in (left, right)):
        return True
    if flows(left) and flows(right):
        return True
    labels = median(len(row[0].text.split()) for row in left if row) <= LABEL_WORDS
    if labels and shared >= LABELLED * counts[0] and not any(row[0].is_item for row in left if row):
        return False
    return shared < SHARED * min(counts)


def flows(side: Sequence[Row]) -> bool:
    """Whether lines run on over most of their column."""
    lines = [row for row in side if row]
    wide = max(row[-1].box.right for row in lines) - min(row[0].box.left for row in lines)
    full = sum(row[-1].box.right - row[0].box.left > FULL * wide for row in lines)
    words = median(sum(len(piece.text.split()) for piece in row) for row in lines)
    return len(lines) > FEWEST_LINES and full >= FULL_LINES * len(lines) and words >= WORDS


def table(rows: Sequence[Row], gutters: Sequence[tuple[float, float]]) -> Iterator[Piece]:
    """The rows of a table, each as one piece; lines of a cell that is wrapped are put together."""
    edges = [left for left, _ in gutters]
    held: list[list[Piece]] = []
    starts = row_starts(rows, edges[0])
    for number, row in enumerate(rows):
        if held and starts[number]:
            yield from joined(held)
            held = []
        held = held or [[] for _ in (*edges, None)]
        for piece in row:
            held[sum(piece.box.left > edge for edge in edges)].append(piece)
    yield from joined(held) if held else ()


def row_starts(rows: Sequence[Row], edge: float) -> list[bool]:
    """Whether a row of the table begins with each line: below a rule, else by its distance and its first cell."""
    if sum(row[0].below for row in rows[1:]) > 1:
        return [row[0].below for row in rows]
    steps = [0.0, *(above[0].box.bottom - row[0].box.bottom for above, row in pairwise(rows))]
    least = min(steps[1:], default=0.0)
    loose = sum(step > LOOSE * least for step in steps[1:]) > 1
    starts = []
    for number, (step, row) in enumerate(zip(steps, rows, strict=True)):
        close = step < TIGHT * least and (loose or (number > 0 and is_wrapped(rows[number - 1], row)))
        starts.append(step > FAR * row[0].size or (row[0].box.right <= edge + 1 and not close))
    return starts


def is_wrapped(above: Row, row: Row) -> bool:
    """Whether every cell goes on in small letters below longer ones, so that they had no more room."""
    small = all(piece.text[:1].islower() for piece in row)
    return small and len(row) <= len(above) and all(len(piece.text) > len(row[0].text) for piece in above)


def joined(columns: Sequence[Sequence[Piece]]) -> Iterator[Piece]:
    """A table's row as one piece; a single cell, or a label with a colon and its value, is plain text."""
    cells = [cell for cell in columns if cell]
    if len(cells) == 1:
        yield from cells[0]
        return
    texts = [" ".join(piece.text for piece in cell) for cell in cells]
    pieces = [piece for cell in cells for piece in cell]
    labelled = len(texts) == 2 and texts[0].endswith(":")
    box = Box(
        min(p.box.left for p in pieces),
        min(p.box.bottom for p in pieces),
        max(p.box.right for p in pieces),
        max(p.box.top for p in pieces),
    )
    bold = all(piece.bold for piece in pieces)
    yield replace(pieces[0], text=(" " if labelled else " | ").join(texts), box=box, bold=bold, cells=not labelled)
