"""A PDF's pages in, its blocks out: headings by the size of their type, items by their bullets, rows of tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings import pdf_repeats, text
from generator.postings.paragraphs import LONGEST_HEADING, cut
from generator.postings.pdf_columns import regions_of
from generator.postings.pdf_lines import rows_of
from generator.postings.pdf_pages import PdfPage
from generator.postings.pdf_paragraphs import Paragraph, paragraphs_of
from generator.postings.wrapping import SENTENCE_END, Line

# Type this much larger than that of most of the text makes a heading.
LARGER = 1.12
DEEPEST = 6
STEPS_OF_INDENT = 0.4


def blocks_of(pages: Sequence[PdfPage]) -> tuple[Block, ...]:
    """The blocks of a PDF in reading order; a block's line is the number of its page."""
    rows = [rows_of(page, number) for number, page in enumerate(pages, start=1)]
    kept = pdf_repeats.without(rows, [page.height for page in pages])
    regions = [region for page in kept for region in regions_of(page)]
    paragraphs = paragraphs_of(regions)
    found = blocks_of_paragraphs(paragraphs)
    return tuple(block if block.line is None else replace(block, line=paragraphs[block.line].page) for block in found)


def blocks_of_paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[Block]:
    """The blocks of paragraphs, with the number of the paragraph as their line."""
    depths = depths_of(paragraphs)
    emphasised = bool(depths) or any(p.bold for p in paragraphs)
    left = min((p.left for p in paragraphs), default=0.0)
    stretch: list[Line] = []
    for number, one in enumerate(paragraphs):
        special = one.cells or (one.size in depths and is_short(one))
        if stretch and (special or one.apart):
            yield from of_stretch(stretch, emphasised, last=False)
            stretch = []
        if one.cells:
            yield Block(type=BlockType.ROW, text=one.text, line=number)
        elif special:
            yield Block(type=BlockType.HEADING, text=one.text, line=number, depth=depths[one.size])
        else:
            indent = " " * round((one.left - left) / (STEPS_OF_INDENT * one.size))
            stretch.append(Line(indent + one.text, number, bold=one.bold))
    if stretch:
        yield from of_stretch(stretch, emphasised, last=True)


def of_stretch(lines: list[Line], emphasised: bool, last: bool) -> Iterator[Block]:
    """The blocks of lines without a wider space between them.

    Where nothing in the document is set larger or bolder, a short line that stands alone is a heading.
    """
    if len(lines) == 1 and not last and not emphasised and text.is_lone_heading(lines[0], lines[0].number or 0):
        yield text.heading(lines[0], depth=text.LONE_DEPTH if lines[0].number else 1)
    else:
        yield from text.with_depths(cut(lines), lines)


def depths_of(paragraphs: Sequence[Paragraph]) -> dict[float, int]:
    """The sizes of type that headings are set in, with the depth of each: the largest is 1."""
    signs: Counter[float] = Counter()
    for one in paragraphs:
        signs[one.size] += len(one.text)
    if not signs:
        return {}
    body = signs.most_common(1)[0][0]
    larger = sorted({one.size for one in paragraphs if one.size > LARGER * body and is_short(one)}, reverse=True)
    return {size: min(depth, DEEPEST) for depth, size in enumerate(larger, start=1)}


def is_short(paragraph: Paragraph) -> bool:
    """Whether a paragraph is as short as a heading, ends no sentence and is no item."""
    words = len(paragraph.text.split())
    return not paragraph.is_item and words <= LONGEST_HEADING and not SENTENCE_END.search(paragraph.text)
