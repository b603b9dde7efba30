"""Pieces in, the same pieces out, those preferred that bullets inside a line part from a label which softens them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.extracting import splitting
from generator.extracting.cutting import Piece
from generator.extracting.wording import Announces
from generator.model import BlockType

STARTING = (BlockType.PARAGRAPH, BlockType.HEADING)


def with_labels(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, "Nice to have: rowing • sailing" softened as a whole where it has become a line and its items."""
    soft: Piece | None = None
    line: int | None = None
    for piece in pieces:
        if soft is not None and not goes_on(piece, soft):
            soft = None
        # An item in the middle of its line says of itself alone what its label says: a page may stand in one line.
        starts = piece.context.type in STARTING or (goes_on(piece, piece) and piece.line != line)
        if soft is not None:
            piece = replace(piece, context=replace(piece.context, announced=Announces.PREFERRED))
        elif starts and not piece.heading and splitting.is_softened_by_label(piece.text, piece.context.language):
            soft = piece
        line = piece.line
        yield piece


def goes_on(piece: Piece, before: Piece) -> bool:
    """Whether a piece is an item that stands in the very line of the one before."""
    return piece.context.type is BlockType.ITEM and piece.line is not None and piece.line == before.line
