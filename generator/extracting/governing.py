"""Pieces in, the same pieces out, those preferred that bullets inside a line part from a label which softens them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.extracting import splitting
from generator.extracting.cutting import Piece
from generator.extracting.wording import Announces
from generator.model import BlockType

# An item with a label says it of itself alone: a page may stand in one line as a whole.
STARTING = (BlockType.PARAGRAPH, BlockType.HEADING)


def with_labels(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, "Nice to have: rowing • sailing" softened as a whole where it has become a line and its items."""
    soft: Piece | None = None
    for piece in pieces:
        if soft is not None and not goes_on(piece, soft):
            soft = None
        if soft is not None:
            piece = replace(piece, context=replace(piece.context, announced=Announces.PREFERRED))
        elif (
            piece.context.type in STARTING
            and not piece.heading
            and splitting.is_softened_by_label(piece.text, piece.context.language)
        ):
            soft = piece
        yield piece


def goes_on(piece: Piece, before: Piece) -> bool:
    """Whether a piece is an item that stands in the very line of the one before."""
    return piece.context.type is BlockType.ITEM and piece.line is not None and piece.line == before.line
