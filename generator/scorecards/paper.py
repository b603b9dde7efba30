"""Kit and seat in, the card by hand out: the blocks of the Excel card with boxes to tick and lines to write on."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator import fitting
from generator.forms import sides
from generator.forms.papers import name_of, properties_of, question_to_fill
from generator.logo import with_logo
from generator.model import DRAFT, Kit, PlannedQuestion, Seat, Session, short_version
from generator.office import LOWER, one_line, render_word, template
from generator.wording import of_panel

# On one sheet a card of so many questions is kept even if that leaves a question fewer lines than wanted.
ON_ONE_SHEET = 4
FEWEST_LINES, ENOUGH_LINES = 2, 4
# The template's measures, heights in points and widths in pixels: long texts leave fewer ruled lines.
SIDE, TOP, BOTTOM, FACTS, FACT, FRAME = 771, 51, 140, 22, 20, 98.5
WIDE, ANCHOR_WIDE, ROLE_WIDE = 730, 145, 560
TITLE, QUESTION, SMALL, ANCHOR = 15, 10.5, 8.5, 8


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
        "many": len(kit.seats) > 1,
        "return_to": opening.return_to,
        "to_whom": say.to(opening.return_to),
        "return_by": say.until(opening.return_by),
    }
    title = say("{role}: card of {name}", role=opening.title, name=interviewer)
    return render_word(template, context, properties_of(opening, title, say))


def _questions(kit: Kit, session: Session, seat: Seat) -> list[dict[str, object]]:
    """Each question's block with its ruled lines; where sides do not hold them whole, they follow one another."""
    rated = [q for q in session.questions if seat.id in q.rates]
    parted = _sides(kit, seat, rated)
    fits = all(min(side.shares) >= FEWEST_LINES for side in parted)
    starts = {side.places[0] for side in parted[1:]} if fits else set()
    return [
        {
            **question_to_fill(kit, session, seat, question, of_panel(kit)),
            "starts_side": place in starts,
            "note_lines": range(lines),
        }
        for place, (question, lines) in enumerate(zip(rated, sides.evened(parted, FEWEST_LINES), strict=True))
    ]


def _sides(kit: Kit, seat: Seat, rated: Sequence[PlannedQuestion]) -> tuple[sides.Side, ...]:
    """The questions on the sides of the card."""
    facts = [fact.ask for fact in kit.facts if fact.seat == seat.id]
    head = TOP + _height(kit.requisition.title, TITLE, ROLE_WIDE, bold=True)
    head += (FACTS if facts else 0) + sum(FACT + _height(ask, SMALL) for ask in facts)
    paper = sides.Paper(side=SIDE - LOWER.get(kit.requisition.sheet, 0), head=head, foot=BOTTOM)
    enough = FEWEST_LINES if len(rated) <= ON_ONE_SHEET else ENOUGH_LINES
    return sides.part([_block(question) for question in rated], paper, enough)


def _block(question: PlannedQuestion) -> float:
    """About how high a question's block is, without its ruled lines."""
    probes = "  ".join(f"S: {probe.text}" for probe in question.probes)
    # The box before `used` would be taken for a tall script.
    fallback = f"Only if no example comes after one prompt (  used): {question.fallback}" if question.fallback else ""
    texts = _height(question.text, QUESTION, bold=True) + _height(probes, SMALL) + _height(fallback, SMALL)
    return FRAME + texts + max(_height(text, ANCHOR, ANCHOR_WIDE) for text in question.anchors)


def _height(text: str, size: float, pixels: float = WIDE, *, bold: bool = False) -> float:
    return fitting.lines(text, pixels, size, bold=bold) * fitting.line_height(size, text) if text else 0


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
