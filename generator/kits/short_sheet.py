"""Kit and seat in, the sheet of a short interview out: guide and card in one, two sides to read from and write on."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator import fitting
from generator.kits.guide import heads_of, kinds_of, room_of
from generator.kits.phrases import name_of
from generator.model import Kit, PlannedQuestion, Seat, Session
from generator.office import one_line, render_word

FEWEST_LINES, MOST_LINES = 2, 18
# The template's measures: points of height, pixels of width.
SIDE, RULED = 766, 18.5
TOP, BOTTOM, FRAME, FACTS, FACT = 214, 122, 91, 20, 16
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


def render(kit: Kit, session: Session, seat: Seat, template: Path) -> bytes:
    """The sheet of one seat, the candidate's name to be written in."""
    opening = kit.requisition
    facts = [{"id": fact.id, "ask": fact.ask} for fact in kit.facts if fact.seat == seat.id]
    context = {
        **heads_of(kit, session, seat),
        **room_of(kit, session, seat),
        "session": session.id,
        "seat": seat.id,
        "kinds": kinds_of(session),
        "agenda": _clock(session),
        "questions": _questions(kit, session, seat, [fact["ask"] for fact in facts]),
        "facts": facts,
        "contact": opening.contact,
        "decision_by": opening.decision_by,
        "waits": kit.rules.reveal == "after-all-candidates",
        "return_to": opening.return_to,
        "return_by": opening.return_by,
    }
    title = f"{opening.title}: interview sheet for {context['interviewer']}"
    return render_word(template, context, {"title": title, "subject": f"Kit {opening.id}", "language": "en-GB"})


def _clock(session: Session) -> list[str]:
    """When each part begins; what a question is about stands at the question."""
    return [f"{piece.clock} {SHORTER.get(piece.what, piece.what)}" for piece in session.agenda]


def _questions(kit: Kit, session: Session, seat: Seat, facts: Sequence[str]) -> list[dict[str, object]]:
    """Each question's block with its ruled lines; where two sides do not hold them, they follow one another."""
    sides = _sides([q for q in session.questions if seat.id in q.rates], facts)
    return [
        {
            **_block(kit, session, seat, question),
            "starts_side": number > 0 and place == 0 and all(s.each >= FEWEST_LINES for s in sides),
            "note_lines": range(_share(side, place)),
        }
        for number, side in enumerate(sides)
        for place, question in enumerate(side.questions)
    ]


def _sides(questions: Sequence[PlannedQuestion], facts: Sequence[str]) -> list[Side]:
    """The questions on two sides, parted so that the one with least room to write has as much as can be."""
    first = SIDE - TOP - (FACTS if facts else 0) - sum(FACT + _height(ask, SMALL) for ask in facts)
    if len(questions) < 2:
        return [_side(questions, first - BOTTOM)] if questions else []
    parted = [[_side(questions[:at], first), _side(questions[at:], SIDE - BOTTOM)] for at in range(1, len(questions))]
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


def _block(kit: Kit, session: Session, seat: Seat, question: PlannedQuestion) -> dict[str, object]:
    asker = "you ask" if question.asks == seat.id else f"{name_of(kit, question.asks)} asks"
    return {
        "number": session.questions.index(question) + 1,
        "id": question.id,
        "competency": one_line(kit.competency_of(question).printed_name),
        "minutes": question.minutes,
        "asker": asker if len(session.seats) > 1 else "",
        "text": question.text,
        "probes": [{"star": probe.star, "text": probe.text} for probe in question.probes],
        "fallback": question.fallback,
        "look_for": question.look_for,
        "anchors": [text or "still to be written" for text in question.anchors],
    }
