"""Kit and seat in, the sheet of a short interview out: guide and card in one, two sides to read from and write on."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator import fitting
from generator.forms.papers import properties_of, question_to_fill
from generator.kits import legal
from generator.kits.guide import heads_of, kinds_of, room_of
from generator.kits.phrases import decision_day, recorded
from generator.model import DRAFT, Kit, PlannedQuestion, Seat, Session
from generator.office import LOWER, render_word
from generator.wording import Tongue, of_panel

FEWEST_LINES, MOST_LINES = 2, 18
# The template's measures: points of height, pixels of width.
SIDE, RULED = 766, 18.5
TOP, BOTTOM, FRAME, FACTS, FACT, GAP = 238, 122, 91, 20, 16, 1
WIDE, ANCHOR = 711, 138
QUESTION, SMALL, STRIP = 10.5, 8.5, 8

SHORTER = {"In hand, if an answer runs over": "In hand"}


class Side(NamedTuple):
    """A side of the sheet: its questions, and how many ruled lines are left for them."""

    questions: tuple[PlannedQuestion, ...]
    lines: int

    @property
    def each(self) -> int:
        """The lines that the question with fewest gets."""
        return self.lines // len(self.questions)


def render(
    kit: Kit,
    session: Session,
    seat: Seat,
    template: Path,
    *,
    draft: bool = False,
    own_law: legal.OwnLaw | None = None,
) -> bytes:
    """The sheet of one seat, the candidate's name to be written in; a *draft* says that it is not approved.

    *own_law* stands where our words on what may not be asked would.
    """
    opening, say = kit.requisition, of_panel(kit)
    small_print = legal.small_print(kit, say, own_law)
    facts = [{"id": fact.id, "ask": fact.ask} for fact in kit.facts if fact.seat == seat.id]
    context = {
        "draft": say(DRAFT) if draft else "",
        **heads_of(kit, session, seat, say),
        **room_of(kit, session, seat, say),
        "session": session.id,
        "seat": seat.id,
        "kinds": kinds_of(session, say),
        "agenda": _clock(session, say),
        "questions": _questions(kit, session, seat, [fact["ask"] for fact in facts], small_print),
        "facts": facts,
        "contact": opening.contact,
        "to_contact": say.to(opening.contact),
        "decision_by": decision_day(opening, say),
        "recorded": recorded(kit, say),
        **legal.part_of(kit, say, own_law),
        "small_print": small_print,
        "waits": kit.rules.reveal == "after-all-candidates",
        "return_to": opening.return_to,
        "to_whom": say.to(opening.return_to),
        "return_by": say.until(opening.return_by),
    }
    title = say("{role}: interview sheet for {name}", role=opening.title, name=context["interviewer"])
    return render_word(template, context, properties_of(opening, title, say))


def _clock(session: Session, say: Tongue) -> list[str]:
    """When each part begins; what a question is about stands at the question."""
    questions = enumerate(session.questions, start=1)
    numbered = {q.id: say("Question {number}", number=number) for number, q in questions}
    return [
        f"{p.clock} {numbered[p.question.id] if p.question else say(SHORTER.get(p.what, p.what))}"
        for p in session.agenda
    ]


def _questions(
    kit: Kit, session: Session, seat: Seat, facts: Sequence[str], small_print: Sequence[str]
) -> list[dict[str, object]]:
    """Each question's block with its ruled lines; where two sides do not hold them, they follow one another."""
    high = SIDE - LOWER.get(kit.requisition.sheet, 0)
    sides = _sides([q for q in session.questions if seat.id in q.rates], facts, small_print, high)
    return [
        {
            **question_to_fill(kit, session, seat, question, of_panel(kit)),
            "starts_side": number > 0 and place == 0 and all(s.each >= FEWEST_LINES for s in sides),
            "note_lines": range(_share(side, place)),
        }
        for number, side in enumerate(sides)
        for place, question in enumerate(side.questions)
    ]


def _sides(
    questions: Sequence[PlannedQuestion], facts: Sequence[str], small_print: Sequence[str], high: float
) -> list[Side]:
    """The questions on two sides *high* points each, parted so that the one with least room has as much as can be."""
    first = high - TOP - (FACTS if facts else 0) - sum(FACT + _height(ask, SMALL) for ask in facts)
    first -= sum(_height(line, SMALL) + GAP for line in small_print)
    if len(questions) < 2:
        return [_side(questions, first - BOTTOM)] if questions else []
    parted = [[_side(questions[:at], first), _side(questions[at:], high - BOTTOM)] for at in range(1, len(questions))]
    return max(parted, key=lambda sides: min(side.each for side in sides))


def _side(questions: Sequence[PlannedQuestion], room: float) -> Side:
    return Side(tuple(questions), int((room - sum(map(_block_height, questions))) // RULED))


def _block_height(question: PlannedQuestion) -> float:
    """About how high a question's block is, without its ruled lines."""
    probes = "  ".join(f"S: {probe.text}" for probe in question.probes)
    fallback = f"Only if no example comes after one prompt (☐ used): {question.fallback}" if question.fallback else ""
    points = f"Look for: {'; '.join(question.look_for)}" if question.look_for else ""
    texts = _height(question.text, QUESTION) + sum(_height(text, SMALL) for text in (probes, fallback, points))
    return FRAME + texts + max(_height(text, STRIP, ANCHOR) for text in question.anchors)


def _height(text: str, size: float, pixels: float = WIDE) -> float:
    return fitting.lines(text, pixels, size) * fitting.line_height(size, text) * 1.05 if text else 0


def _share(side: Side, place: int) -> int:
    """A question's part of a side's ruled lines; the first get what is left over."""
    part = side.each + (place < side.lines % len(side.questions))
    return max(FEWEST_LINES, min(MOST_LINES, part))
