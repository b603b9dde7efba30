"""Kit and seat in, the card by hand out: the blocks of the Excel card with boxes to tick and lines to write on."""

from collections.abc import Callable, Iterator, Sequence
from math import ceil
from pathlib import Path

from generator.forms.papers import name_of, properties_of, question_to_fill
from generator.logo import with_logo
from generator.model import DRAFT, Kit, PlannedQuestion, Seat, Session, short_version
from generator.office import LOWER, one_line, render_word, template
from generator.wording import of_panel

SIDES, QUESTIONS_A_SIDE = 2, 2
FEWEST_LINES, MOST_LINES = 2, 16
# The template's measures in points, and how many letters one of its lines holds: long texts leave fewer ruled lines.
SIDE, TOP, BOTTOM, FACTS, FACT, RULED, FRAME = 765, 92, 145, 24, 22, 18.5, 97
QUESTION, SMALL, ANCHOR = (13, 95), (11, 130), (10.3, 26)


def render(kit: Kit, session: Session, seat: Seat, template: Path, *, draft: bool = False) -> bytes:
    """The card of one seat, the candidate's name to be written in; a *draft* says that it is not approved."""
    opening, say = kit.requisition, of_panel(kit)
    interviewer = name_of(kit, seat.id)
    context = {
        "draft": say(DRAFT) if draft else "",
        "role": one_line(opening.title),
        "interviewer": interviewer,
        "kit": opening.id,
        "session": session.id,
        "seat": seat.id,
        "version": short_version(kit.version),
        "questions": _questions(kit, session, seat),
        "facts": [{"id": fact.id, "ask": fact.ask} for fact in kit.facts if fact.seat == seat.id],
        "return_to": opening.return_to,
        "to_whom": say.to(opening.return_to),
        "return_by": say.by(opening.return_by),
    }
    title = say("{role}: card of {name}", role=opening.title, name=interviewer)
    return render_word(template, context, properties_of(opening, title, say))


def _questions(kit: Kit, session: Session, seat: Seat) -> list[dict[str, object]]:
    """Each question's block, two on a side; where they do not fit there, they follow one another."""
    rated = [q for q in session.questions if seat.id in q.rates]
    a_side = QUESTIONS_A_SIDE if len(rated) > SIDES else 1
    sides = [rated[at : at + a_side] for at in range(0, len(rated), a_side)]
    facts = [fact.ask for fact in kit.facts if fact.seat == seat.id]
    high = SIDE - LOWER.get(kit.requisition.sheet, 0)
    room = [_ruled_lines(sides, number, facts, high) for number in range(len(sides))]
    fits = all(lines >= FEWEST_LINES * len(side) for side, lines in zip(sides, room, strict=True))
    return [
        {
            **question_to_fill(kit, session, seat, question, of_panel(kit)),
            "starts_side": fits and number > 0 and place == 0,
            "note_lines": range(_share(lines, len(side), place)),
        }
        for number, (side, lines) in enumerate(zip(sides, room, strict=True))
        for place, question in enumerate(side)
    ]


def _share(lines: int, questions: int, place: int) -> int:
    """A question's part of a side's ruled lines; the first get what is left over."""
    part = lines // questions + (place < lines % questions)
    return max(FEWEST_LINES, min(MOST_LINES, part))


def _ruled_lines(sides: Sequence[Sequence[PlannedQuestion]], number: int, facts: Sequence[str], high: float) -> int:
    """How many ruled lines fill a side of *high* points beside all else on it; below 0 where texts are too long."""
    room = high - sum(map(_height, sides[number]))
    if number == 0:
        room -= TOP + (FACTS if facts else 0) + sum(FACT + _lines(ask, SMALL) for ask in facts)
    if number == len(sides) - 1:
        room -= BOTTOM
    return int(room // RULED)


def _height(question: PlannedQuestion) -> float:
    """About how high a question's block is, without its ruled lines."""
    probes = "  ".join(f"S: {probe.text}" for probe in question.probes)
    texts = _lines(question.text, QUESTION) + _lines(probes, SMALL) + _lines(question.fallback or "", SMALL)
    return FRAME + texts + max(_lines(text, ANCHOR) for text in question.anchors)


def _lines(text: str, measure: tuple[float, int]) -> float:
    height, letters = measure
    return height * sum(ceil(len(line) / letters) for line in text.split("\n"))


def render_all(
    kit: Kit, own_templates: Path | None, wanted: Callable[[str], bool] | None = None, *, draft: bool = False
) -> Iterator[tuple[str, bytes]]:
    """The paper card of every seat under its path in the pack; where given, only of paths that are *wanted*.

    The sheet of a short interview is guide and card in one, so there is none.
    """
    if kit.short:
        return
    for session, seat, person in kit.seats:
        path = f"send/{person.key}/{kit.requisition.id}_{seat.id}_{person.key}_paper.docx"
        if wanted is None or wanted(path):
            page = template("paper.docx", own_templates, of_panel(kit).folder)
            yield path, with_logo(render(kit, session, seat, page, draft=draft), own_templates)
