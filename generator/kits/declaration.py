"""Kit, seat and candidates in, declaration.docx out: what one interviewer signs before the first interview."""

from collections.abc import Sequence
from pathlib import Path

from generator.kits.phrases import hand_in, name_of
from generator.model import Candidate, Kit, Seat, Session, short_version
from generator.office import one_line, render_word

BLANK_ROWS = 4


def render(kit: Kit, session: Session, seat: Seat, candidates: Sequence[Candidate], template: Path) -> bytes:
    """The declaration of one interviewer, with a row for each candidate; empty rows where none is known."""
    opening = kit.requisition
    named = [{"code": c.code, "name": _shown(c)} for c in candidates if c.name]
    interviewer = name_of(kit, seat.id)
    context = {
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "interviewer": interviewer,
        "kit": opening.id,
        "version": short_version(kit.version),
        "candidates": named or [{"code": "", "name": ""}] * BLANK_ROWS,
        "hand_in": hand_in(opening, "this form"),
    }
    title = f"{opening.title}: declaration of {interviewer}"
    return render_word(template, context, {"title": title, "subject": f"Kit {opening.id}", "language": "en-GB"})


def _shown(candidate: Candidate) -> str:
    """The name, with how to say it where the candidate told us."""
    said = "" if candidate.say_as is None else f" (say: {one_line(candidate.say_as)})"
    return one_line(candidate.name) + said
