"""Kit, seat and candidates in, declaration.docx out: what one interviewer signs before the first interview."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.forms.papers import name_of, properties_of
from generator.kits.phrases import hand_in
from generator.model import Candidate, Kit, Seat, Session, short_version
from generator.office import one_line, render_word
from generator.wording import Tongue, of_interview

BLANK_ROWS = 4


def render(kit: Kit, session: Session, seat: Seat, candidates: Sequence[Candidate], template: Path) -> bytes:
    """The declaration of one interviewer, with a row for each candidate; empty rows where none is known."""
    opening, say = kit.requisition, of_interview(kit)
    named = [{"code": c.code, "name": _shown(c, say)} for c in candidates if c.name]
    interviewer = name_of(kit, seat.id)
    context = {
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "interviewer": interviewer,
        "kit": opening.id,
        "version": short_version(kit.version),
        "short": kit.short,
        "many": len(kit.seats) > 1,
        "candidates": named or [{"code": "", "name": ""}] * BLANK_ROWS,
        # The day in the opening is that of the cards, after the interviews.
        "hand_in": hand_in(
            replace(opening, return_by=None),
            say,
            "Send this form {to}",
            "Return this form to the person who sent it to you",
        ),
    }
    title = say("{role}: declaration of {name}", role=opening.title, name=interviewer)
    return render_word(template, context, properties_of(opening, title, say))


def _shown(candidate: Candidate, say: Tongue) -> str:
    """The name, with how to say it where the candidate told us."""
    name = one_line(candidate.name)
    return (
        name if candidate.say_as is None else say("{name} (say: {said})", name=name, said=one_line(candidate.say_as))
    )
