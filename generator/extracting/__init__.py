"""A Posting in, its Reading out: the units it says, what kind each is, and how senior the role is."""

from generator.errors import Place, PostingError, Problem
from generator.extracting import cutting, labelling, language, recognising, seniority
from generator.model import Importance, Kind, Posting, Reading, Unit


def extract_requirements(posting: Posting) -> Reading:
    """What a posting says, unit by unit, without the contact data that it holds."""
    blocks = cutting.cleaned(posting.blocks)
    spoken = language.language_of(block.text for block in blocks)
    if spoken not in language.READ:
        message = f"this text is in {spoken}; postings are read in English, French and German"
        raise PostingError(Problem(Place(posting.file), message))
    units = tuple(
        unit_of(n, piece) for n, piece in enumerate(cutting.pieces(blocks, spoken, posting.title))
    )
    return Reading(
        title=posting.title,
        organisation=posting.organisation,
        language=spoken,
        format=posting.format,
        seniority=seniority.seniority_of(units, posting.title, spoken),
        units=units,
        doubt=recognising.doubt(blocks, units, spoken),
    )


def unit_of(n: int, piece: cutting.Piece) -> Unit:
    """The unit that a piece of the posting makes."""
    kind = Kind.HEADING if piece.heading else labelling.kind_of(piece.text, piece.context)
    importance = labelling.importance_of(piece.text, kind, piece.context) if kind.asks else Importance.NONE
    return Unit(
        n=n, line=piece.line, section=piece.section, text=piece.text, kind=kind, importance=importance
    )
