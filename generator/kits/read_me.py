"""Kit, seat and candidates in, READ-ME.txt out: what lies in an interviewer's folder and what to do with it."""

from collections.abc import Sequence

from generator.kits.phrases import counted, hand_in, listed, name_of
from generator.model import Candidate, Kit, Seat, Session
from generator.office import one_line


def render(
    kit: Kit, session: Session, seat: Seat, candidates: Sequence[Candidate], later: Sequence[Candidate] = ()
) -> bytes:
    """The folder's READ-ME as plain text, with the line ends that every editor shows.

    Each of *later* has a declaration of their own.
    """
    return "".join(f"{line}\r\n" for line in _lines(kit, session, seat, candidates, later)).encode()


def _lines(
    kit: Kit, session: Session, seat: Seat, candidates: Sequence[Candidate], later: Sequence[Candidate]
) -> list[str]:
    others = [name_of(kit, each.id) for each in session.seats if each.id != seat.id]
    room = f"together with {listed(others)}" if others else "one to one"
    named = [candidate for candidate in candidates if candidate.name]
    cards = (
        f"{counted(len(named), 'card')}, one for each candidate"
        if named
        else "1 blank card; copy it for each candidate"
    )
    return [
        f"{one_line(kit.requisition.title)}: interviews by {name_of(kit, seat.id)}",
        f"{counted(session.minutes, 'minute')}, {room}, {counted(len(session.questions), 'question')}.",
        "",
        *_to_read(kit, cards),
        "declaration.docx   sign it before your first interview",
        *(f"{_own(c)}   the same for {c.code}, who was added since" for c in later),
        "",
        f"Before: read the {'sheet' if kit.short else 'guide'} and sign the declaration.",
        "During: ask the questions in their order and write down what was said.",
        "Straight after: finish your notes, rate alone, and say on the card that the ratings are your own.",
        f"Then: {_lower(hand_in(kit.requisition, 'each card'))}",
        "Please do not talk about a candidate until the panel meets. Nobody sees your ratings before all have rated.",
    ]


def _own(candidate: Candidate) -> str:
    return f"declaration_{candidate.code}.docx"


def _to_read(kit: Kit, cards: str) -> list[str]:
    """What to read from and what to fill; in a short interview one sheet is both."""
    if kit.short:
        return [
            "*_sheet.docx       two sides: what to say and ask, and room to write; print one for each candidate",
            f"*.xlsx             {cards}: where your ratings and notes are keyed in",
        ]
    return [
        "guide.docx         read it once; it is the same for every candidate",
        f"*.xlsx             {cards}",
        "*_paper.docx       the same card, if you would rather write by hand",
    ]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
