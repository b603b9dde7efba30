"""Kit, seat and candidates in, READ-ME.txt out: what lies in an interviewer's folder and what to do with it."""

from collections.abc import Iterator, Sequence

from generator.forms.papers import name_of
from generator.kits.phrases import MINUTES, hand_in, questions_in
from generator.model import Candidate, Kit, Seat, Session
from generator.office import one_line
from generator.wording import Tongue, of_interview
from generator.wording.arranging import arranged

THEN = ("Then: send each card {to}", "Then: return each card to the person who sent it to you")
BEFORE = "Before: read the guide, rate the two answers at its end, and sign the declaration."
QUIET = "Please do not talk about a candidate until the panel meets. Nobody sees your ratings before all have rated."
QUIET_ALONE = "Please do not talk about a candidate until the decision."


def render(
    kit: Kit,
    session: Session,
    seat: Seat,
    candidates: Sequence[Candidate],
    later: Sequence[Candidate] = (),
    *,
    timed: bool = False,
) -> bytes:
    """The folder's READ-ME as plain text, with the line ends that every editor shows.

    Each of *later* has a declaration of their own; a calendar file lies there where it is *timed*.
    """
    lines = _lines(kit, session, seat, candidates, later, timed=timed)
    return "".join(f"{line}\r\n" for line in lines).encode()


def _lines(
    kit: Kit,
    session: Session,
    seat: Seat,
    candidates: Sequence[Candidate],
    later: Sequence[Candidate],
    *,
    timed: bool,
) -> list[str]:
    say = of_interview(kit)
    others = [name_of(kit, each.id) for each in session.seats if each.id != seat.id]
    room = say("together with {names}", names=say.listed(others)) if others else say("one to one")
    named = [candidate for candidate in candidates if candidate.name]
    one_each = "{n} card|{n} cards, one for each candidate"
    cards = say.counted(one_each, len(named)) if named else say("1 blank card; copy it for each candidate")
    before = "Before: read the sheet and sign the declaration." if kit.short else BEFORE
    minutes = say.counted(MINUTES, session.minutes)
    role = one_line(kit.requisition.title)
    return [
        say("{role}: interviews by {name}", role=role, name=name_of(kit, seat.id)),
        f"{minutes}, {room}, {questions_in(session, say)}.",
        "",
        *_to_read(kit, cards, say),
        *_to_hand_out(session, say),
        _lying("declaration.docx", say("sign it before your first interview")),
        *(_lying(_own(c), say("the same for {code}, who was added since", code=c.code)) for c in later),
        *([_lying("interviews.ics", say("the times of your interviews, for your calendar"))] if timed else []),
        "",
        *_arranged(session, candidates, say),
        say(before),
        say("During: ask the questions in their order and write down what was said."),
        say("Straight after: finish your notes, rate alone, and say on the card that the ratings are your own."),
        hand_in(kit.requisition, say, *THEN),
        say(QUIET if len(kit.seats) > 1 else QUIET_ALONE),
    ]


def _arranged(session: Session, candidates: Sequence[Candidate], say: Tongue) -> list[str]:
    """A line for each candidate for whom something is arranged differently, by code."""
    told = [(c.code, arranged(c, session, say)) for c in candidates]
    lines = [say("{name}: {what}", name=code, what=one_line(what)) + "." for code, what in told if what]
    return [*lines, ""] if lines else []


def _lying(name: str, what: str) -> str:
    """A file of the folder, and what it is for."""
    return f"{name:<18} {what}" if len(name) < 18 else f"{name}   {what}"


def _own(candidate: Candidate) -> str:
    return f"declaration_{candidate.code}.docx"


def _to_read(kit: Kit, cards: str, say: Tongue) -> list[str]:
    """What to read from and what to fill; in a short interview one sheet is both."""
    if kit.short:
        sides = "two sides: what to say and ask, and room to write; print one for each candidate"
        keyed = say("{cards}: where your ratings and notes are keyed in", cards=cards)
        return [_lying("*_sheet.docx", say(sides)), _lying("*.xlsx", keyed)]
    return [
        _lying("guide.docx", say("read it once; it is the same for every candidate")),
        _lying("*.xlsx", cards),
        _lying("*_paper.docx", say("the same card, if you would rather write by hand")),
    ]


def _to_hand_out(session: Session, say: Tongue) -> Iterator[str]:
    """What the candidate is given in an exercise."""
    for question in session.questions:
        name = None if question.exercise is None else question.exercise.sent_as(question.id)
        if question.exercise is not None and name is not None:
            title = one_line(question.exercise.title)
            yield _lying(name, say("hand this to the candidate in the exercise “{title}”", title=title))
