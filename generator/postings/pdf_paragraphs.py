"""A PDF's lines in reading order in, its paragraphs and items out: what only the column's width kept apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.postings.paragraphs import fold
from generator.postings.pdf_columns import Region
from generator.postings.pdf_lines import Piece
from generator.postings.pdf_words import Hyphens
from generator.postings.wrapping import SENTENCE_END

SAME_SIZE = 0.07
# The space before a word, and how much further than usual the next line of a paragraph may stand.
SPACE, FURTHER = 0.3, 1.2
USUAL_STEP, LARGEST_STEP = 1.2, 2.2
# A line that is not full is gone on with where it is so much of the column, or has so many signs.
PART, FEWEST_SIGNS = 0.6, 25
INDENT, HANGING = 3.0, 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines put together; `apart` when more space than between lines stands above, `full` when its last line is."""

    text: str
    page: int
    left: float
    size: float
    bold: bool
    cells: bool
    apart: bool
    full: bool
    is_item: bool


def paragraphs_of(regions: Sequence[Region]) -> tuple[Paragraph, ...]:
    """The paragraphs of a document, those that a page or column breaks put together as well."""
    step = step_of(regions)
    hyphens = Hyphens(line.text for region in regions for line in region.lines)
    found: list[Paragraph] = []
    for region in regions:
        for place, lines in enumerate(runs(region, step)):
            one = paragraph(lines, region, step, hyphens, apart=place == 0 or stands_apart(region, lines[0], step))
            if place == 0 and found and goes_on(found[-1], one):
                whole = hyphens.join(found[-1].text, one.text)
                found[-1] = replace(found[-1], text=whole, full=one.full)
            else:
                found.append(one)
    return tuple(found)


def step_of(regions: Sequence[Region]) -> float:
    """How far lines of one paragraph stand from each other, in their own height: a small step among all."""
    steps = sorted(
        (above.box.bottom - below.box.bottom) / below.size
        for region in regions
        for above, below in zip(region.lines, region.lines[1:], strict=False)
        if is_same_size(above, below) and 0 < above.box.bottom - below.box.bottom < LARGEST_STEP * below.size
    )
    return steps[len(steps) // 4] if steps else USUAL_STEP


def is_same_size(one: Piece, other: Piece) -> bool:
    """Whether two lines are set in type of one size."""
    return abs(one.size - other.size) <= SAME_SIZE * max(one.size, other.size)


def runs(region: Region, step: float) -> Iterator[list[Piece]]:
    """The lines of each paragraph of a region."""
    held: list[Piece] = []
    for line in region.lines:
        if held and not continues(held, line, region, step):
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def continues(held: Sequence[Piece], line: Piece, region: Region, step: float) -> bool:
    """Whether a line goes on with the paragraph above it."""
    above = held[-1]
    if line.is_item or line.cells or above.cells or above.bold != line.bold or not is_same_size(above, line):
        return False
    down = above.box.bottom - line.box.bottom
    if not 0 < down <= FURTHER * step * line.size or not is_in_line(held, line):
        return False
    small = line.text[:1].islower()
    if is_full(above, line.first, region):
        return small or len(above.text) >= FEWEST_SIGNS
    wide = above.box.right - above.box.left > PART * (region.right - above.box.left)
    return small and not SENTENCE_END.search(above.text) and (wide or above.text.endswith(("-", ",")))


def is_full(line: Piece, first: float, region: Region) -> bool:
    """Whether the next line's first word had no more room on a line."""
    return region.right - line.box.right < first + SPACE * line.size


def is_in_line(held: Sequence[Piece], line: Piece) -> bool:
    """Whether a line stands below the paragraph's text, an item's not below its bullet unless in mid-sentence."""
    left, size = held[0].box.left, line.size
    if held[0].is_item:
        hanging = left + SPACE * size < line.box.left < left + HANGING * size
        return hanging or (line.text[:1].islower() and abs(line.box.left - left) < size)
    if len(held) > 1:
        return abs(line.box.left - held[-1].box.left) < size
    return left - INDENT * size < line.box.left < left + size


def stands_apart(region: Region, line: Piece, step: float) -> bool:
    """Whether more space than between lines stands above a line."""
    above = region.lines[region.lines.index(line) - 1]
    return not 0 < above.box.bottom - line.box.bottom <= FURTHER * step * max(above.size, line.size)


def paragraph(lines: Sequence[Piece], region: Region, step: float, hyphens: Hyphens, apart: bool) -> Paragraph:
    """The paragraph that lines make."""
    first, last = lines[0], lines[-1]
    text = first.text
    for line in lines[1:]:
        text = hyphens.join(text, line.text)
    return Paragraph(
        text=fold(text),
        page=first.page,
        left=first.box.left,
        size=round(first.size * 2) / 2,
        bold=all(line.bold for line in lines),
        cells=first.cells,
        apart=apart,
        full=is_full(last, last.size, region),
        is_item=first.is_item,
    )


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph at the top of a page or column goes on with the last one of the page or column before."""
    if after.is_item or after.cells or before.cells or before.bold != after.bold or before.size != after.size:
        return False
    if SENTENCE_END.search(before.text) or before.text.endswith(":"):
        return False
    return after.text[:1].islower() or (before.full and len(before.text) >= FEWEST_SIGNS)
