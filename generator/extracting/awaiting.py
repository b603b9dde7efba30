"""Pieces in, the same pieces out, those settled whose heading alone does not say what stands below it.

"Das erwartet Sie" stands over the tasks in one advert and over the pay in the next, and some headings say nothing at
all ("Dafür stehen wir"): the other headings tell which part of the advert is still missing.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from generator.extracting import labelling, sections
from generator.extracting.cutting import Piece
from generator.extracting.wording import Announces
from generator.model import ASKING, BlockType, Kind

ASKED = (Announces.REQUIREMENTS, Announces.PREFERRED)
# What is like asks no more than this and like an offer that much is one, where an advert must have its offer.
HARDLY, SOME = 0.5, 0.3
# Conditions of work as such, not those of a body or a place.
TERMS = re.compile(
    r"(?:(?:les|nos|vos|the|our|die|unsere|ihre|deine) )?(?:conditions|rahmenbedingungen|konditionen)\b"
)


def settled(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, where a heading may mean two things with what the advert has no other heading for."""
    announced = {piece.context.announced for piece in pieces}
    read: dict[Announces | None, Announces] = {}
    if Announces.AWAITING in announced:
        tasks = Announces.DUTIES not in announced
        read[Announces.AWAITING] = Announces.DUTIES if tasks else Announces.OFFER
    if Announces.OFFER not in announced | set(read.values()):
        pieces = _with_offer(pieces, announced)
    return tuple(_read_as(piece, read.get(piece.context.announced), mixed=True) for piece in pieces)


def _with_offer(pieces: Sequence[Piece], announced: Container[Announces | None]) -> Sequence[Piece]:
    """The pieces of an advert without a heading for what is offered, where it is found to stand below another."""
    if section := _first_unknown_behind(pieces):
        return [_read_as(piece, Announces.OFFER) if _is_unknown(piece, section) else piece for piece in pieces]
    if Announces.DUTIES in announced and (given := _given_behind(pieces)):
        return [_read_as(piece, Announces.OFFER) if piece in given else piece for piece in pieces]
    terms = Announces.EXPECTATIONS
    return [_read_as(piece, terms) if _are_terms(piece) else piece for piece in pieces]


def _given_behind(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The last list below what is asked, under a line of unknown meaning: what is offered, if more like that."""
    below = [piece for piece in pieces if piece.context.announced in ASKED and not piece.heading]
    last = [piece for piece in below if piece.section == below[-1].section]
    if len(last) == len(below) or not all(p.context.topic and p.context.type is BlockType.ITEM for p in last):
        return ()
    likely = [labelling.likeness_of(piece.text, piece.context.language) for piece in last]
    given, asked = sum(each[Kind.OFFER] for each in likely), sum(each[kind] for each in likely for kind in ASKING)
    return last if asked < HARDLY * len(last) and given > SOME * asked else ()


def _are_terms(piece: Piece) -> bool:
    """Whether a piece without a label stands under conditions of work as such, of which the employer gives most."""
    under = piece.context.announced is Announces.CONDITIONS and ":" not in piece.text
    return under and TERMS.match(sections.plain(piece.section or "")) is not None


def _first_unknown_behind(pieces: Sequence[Piece]) -> str | None:
    """The first heading behind what is asked that says nothing and has a list: there an advert has its offer."""
    asked = [place for place, piece in enumerate(pieces) if piece.context.announced in ASKED]
    behind = pieces[asked[-1] + 1 :] if asked else ()
    return next((p.section for p in behind if p.context.type is BlockType.ITEM and _is_unknown(p, p.section)), None)


def _is_unknown(piece: Piece, section: str | None) -> bool:
    """Whether a piece stands under this heading, which announces nothing."""
    return section is not None and piece.section == section and piece.context.announced is None


def _read_as(piece: Piece, what: Announces | None, *, mixed: bool = False) -> Piece:
    return replace(piece, context=replace(piece.context, announced=what, mixed=mixed)) if what else piece
