"""A Posting in, its Reading out: the units it says, what kind each is, and how senior the role is."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from generator.errors import Place, PostingError, Problem
from generator.extracting import (
    awaiting,
    cutting,
    details,
    labelling,
    language,
    privacy,
    recognising,
    seniority,
    tongues,
)
from generator.extracting.cutting import Piece
from generator.model import BlockType, Kind, Posting, Reading, Unit


def extract_requirements(posting: Posting) -> Reading:
    """What a posting says, unit by unit, without the contact data that it holds."""
    blocks = cutting.cleaned(posting.blocks)
    spoken = language.language_of(block.text for block in blocks)
    if spoken not in tongues.READ:
        message = f"this text is in {spoken}; postings are read in English, French and German"
        raise PostingError(Problem(Place(posting.file), message))
    opens = [block.type is BlockType.HEADING for block in blocks]
    languages, present = language.spoken_in([block.text for block in blocks], opens, spoken)
    pieces = awaiting.settled(tuple(cutting.pieces(blocks, languages, posting.title)))
    units = tuple(labelled(pieces, present - {spoken}))
    return Reading(
        title=clean(posting.title),
        organisation=clean(posting.organisation),
        language=spoken,
        format=posting.format,
        seniority=seniority.seniority_of(units, posting.title, spoken),
        units=units,
        doubt=recognising.doubt(pieces, units, posting.title, spoken),
    )


def without_contacts(posting: Posting) -> Posting:
    """The posting with e-mail addresses, telephone numbers and personal links taken out of every text."""
    blocks = tuple(map(privacy.without_contacts, posting.blocks))
    title, organisation = clean(posting.title), clean(posting.organisation)
    return replace(posting, blocks=blocks, title=title, organisation=organisation)


def clean(name: str | None) -> str | None:
    """A name of the posting without contact data."""
    return privacy.remove(name) if name else None


def labelled(pieces: Iterable[Piece], besides: Collection[str] = ()) -> Iterator[Unit]:
    """The units that the pieces of a posting make, each judged after the one before it.

    *besides* are the languages that whole parts of the posting are in, other than the one most of it is in.
    """
    before: Kind | None = None
    for n, piece in enumerate(pieces):
        context = piece.context
        if before and (piece.continues or context.after_list):
            context = replace(context, before=before)
        kind = Kind.HEADING if piece.heading else labelling.kind_of(piece.text, context)
        if piece.aside and before is not None and before.asks and kind is Kind.COMPETENCY:
            kind = before
        importance = labelling.importance_of(piece.text, kind, context)
        yield Unit(
            n=n,
            line=piece.line,
            section=piece.section,
            text=piece.text,
            kind=kind,
            importance=importance,
            details=details.details_of(piece.text, kind),
            language=context.language if context.language in besides else None,
        )
        before = kind
