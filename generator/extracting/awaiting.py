"""Pieces in, the same pieces out, those settled whose heading alone does not say what stands below it.

"Das erwartet Sie" stands over the tasks in one advert and over the pay in the next, and some headings say nothing at
all ("Dafür stehen wir"): the other headings tell which part of the advert is still missing.
"""

from collections.abc import Sequence
from dataclasses import replace

from generator.extracting.cutting import Piece
from generator.extracting.wording import Announces
from generator.model import BlockType

ASKED = (Announces.REQUIREMENTS, Announces.PREFERRED)


def settled(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, where a heading may mean two things with what the advert has no other heading for."""
    announced = {piece.context.announced for piece in pieces}
    read: dict[Announces | None, Announces] = {}
    if Announces.AWAITING in announced:
        tasks = Announces.OFFER in announced and Announces.DUTIES not in announced
        read[Announces.AWAITING] = Announces.DUTIES if tasks else Announces.OFFER
    if Announces.OFFER not in announced | set(read.values()) and (section := _first_unknown_behind(pieces)):
        pieces = [_read_as(piece, Announces.OFFER) if _is_unknown(piece, section) else piece for piece in pieces]
    return tuple(_read_as(piece, read.get(piece.context.announced)) for piece in pieces)


def _first_unknown_behind(pieces: Sequence[Piece]) -> str | None:
    """The first heading behind what is asked that says nothing and has a list: there an advert has its offer."""
    asked = [place for place, piece in enumerate(pieces) if piece.context.announced in ASKED]
    behind = pieces[asked[-1] + 1 :] if asked else ()
    return next((p.section for p in behind if p.context.type is BlockType.ITEM and _is_unknown(p, p.section)), None)


def _is_unknown(piece: Piece, section: str | None) -> bool:
    """Whether a piece stands under this heading, which announces nothing."""
    return section is not None and piece.section == section and piece.context.announced is None


def _read_as(piece: Piece, what: Announces | None) -> Piece:
    return replace(piece, context=replace(piece.context, announced=what)) if what else piece
