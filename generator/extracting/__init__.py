"""A Posting in, its Reading out: the units it says, what kind each is, and how senior the role is."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator import criteria
from generator.errors import Place, PostingError, Problem
from generator.extracting import (
    awaiting,
    cutting,
    details,
    governing,
    labelling,
    language,
    money,
    privacy,
    recognising,
    repeats,
    seniority,
    together,
    tongues,
)
from generator.extracting.cutting import Piece
from generator.extracting.together import Seeming
from generator.model import BlockType, Posting, Reading, Unit


def extract_requirements(posting: Posting) -> Reading:
    """What a posting says, unit by unit, without the contact data that it holds."""
    pieces, spoken, present = pieces_of(posting)
    found = tuple(together.seemings(pieces))
    judged = tuple(together.judged(found))
    dollar = money.dollar_of((block.text for block in posting.blocks), spoken)
    units = tuple(units_of(judged, present - {spoken}, dollar))
    return Reading(
        title=clean(posting.title),
        organisation=clean(posting.organisation),
        language=spoken,
        format=posting.format,
        seniority=seniority.seniority_of(units, posting.title, spoken),
        units=units,
        doubt=recognising.doubt(found, posting.title, spoken),
    )


def pieces_of(posting: Posting) -> tuple[tuple[Piece, ...], str, frozenset[str]]:
    """The pieces of a posting, the language that most of it is in, and all that whole parts of it are in."""
    blocks = repeats.cleaned(posting.blocks)
    spoken = language.language_of(block.text for block in blocks)
    if spoken not in tongues.READ:
        message = f"this text is in {spoken}; postings are read in English, French and German"
        raise PostingError(Problem(Place(posting.file), message))
    opens = [block.type is BlockType.HEADING for block in blocks]
    languages, present = language.spoken_in([block.text for block in blocks], opens, spoken)
    pieces = awaiting.settled(tuple(governing.with_labels(cutting.pieces(blocks, languages, posting.title))))
    return tuple(coded(pieces, spoken)), spoken, present


def coded(pieces: Sequence[Piece], spoken: str) -> Iterator[Piece]:
    """The pieces, where a code of its list says how much a criterion insists with that."""
    for piece, insists in zip(pieces, criteria.coded([piece.text for piece in pieces], spoken), strict=True):
        yield replace(piece, context=replace(piece.context, insists=insists)) if insists else piece


def without_contacts(posting: Posting) -> Posting:
    """The posting with e-mail addresses, telephone numbers and personal links taken out of every text."""
    blocks = tuple(map(privacy.without_contacts, posting.blocks))
    title, organisation = clean(posting.title), clean(posting.organisation)
    return replace(posting, blocks=blocks, title=title, organisation=organisation)


def clean(name: str | None) -> str | None:
    """A name of the posting without contact data."""
    return privacy.remove(name) if name else None


def units_of(
    judged: Sequence[Seeming], besides: Collection[str] = (), dollar: str = money.UNITED_STATES
) -> Iterator[Unit]:
    """The units that the pieces of a posting are.

    *besides* are the languages that whole parts of the posting are in, other than the one most of it is in; *dollar*
    is the currency that it pays in where it writes only a dollar sign.
    """
    for n, (piece, kind) in enumerate((each.piece, each.kind) for each in judged):
        yield Unit(
            n=n,
            line=piece.line,
            section=piece.section,
            text=piece.text,
            kind=kind,
            importance=labelling.importance_of(piece.text, kind, piece.context),
            details=details.details_of(piece.text, kind, dollar),
            language=piece.context.language if piece.context.language in besides else None,
        )
