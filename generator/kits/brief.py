"""Kit in, candidate-brief.docx out: one page for candidates, with no question, anchor or rating in it."""

from collections import Counter
from pathlib import Path

from generator.kits.phrases import counted, shortened
from generator.model import Importance, Kind, Kit
from generator.office import one_line, render_word

KINDS = (
    ({"behavioural"}, "Things you have done: a real situation, what you yourself did, and what came of it."),
    ({"situational"}, "A case that we describe: what you would do, and why."),
    ({"knowledge"}, "What you know of your field, by way of examples."),
    ({"work-sample"}, "A short piece of work of the kind that the job brings."),
)
PAPERS = frozenset({Kind.EDUCATION, Kind.CREDENTIAL})
LONGEST_PAPER = 240
INSISTED = {Importance.MUST: "required", Importance.PREFERRED: "welcome", Importance.NONE: "to know"}


def render(kit: Kit, template: Path) -> bytes:
    """The page that every candidate gets before the interview, the same for all."""
    opening = kit.requisition
    types = {question.type for question in kit.questions}
    context = {
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "sittings": _sittings(kit),
        "many": len(kit.seats) > 1,
        "kinds": [text for kinds, text in KINDS if types & kinds],
        "rated": [competency.printed_name for competency in kit.competencies],
        "papers": _papers(kit),
        "bring": any(line.kind in PAPERS for line in kit.screening),
        "contact": opening.contact,
        "decision_by": opening.decision_by,
        "waits": kit.rules.reveal == "after-all-candidates",
    }
    title = f"Your interview: {opening.title}"
    return render_word(template, context, {"title": title, "subject": "For candidates", "language": "en-GB"})


def _sittings(kit: Kit) -> list[str]:
    """Who meets the candidate and for how long, equal sittings counted together."""
    alike = Counter((session.minutes, len(session.seats)) for session in kit.sessions)
    return [_sitting(number, minutes, seats) for (minutes, seats), number in alike.items()]


def _sitting(number: int, minutes: int, seats: int) -> str:
    if seats == 1:
        people = "1 person" if number == 1 else f"{number} people, one after the other"
        return f"{people}: {minutes} minutes{' each' if number > 1 else ''}."
    times = "" if number == 1 else f"{number} interviews, each with "
    return f"{times}{seats} people together: {counted(minutes, 'minute')}{' each time' if number > 1 else ''}."


def _papers(kit: Kit) -> list[str]:
    """What candidates can show or answer on paper, in the posting's words, and how much it is insisted on.

    What may not be asked before an offer stands on HR's list only, and experience in the application.
    """
    asked = [line for line in kit.screening if line.kind is not Kind.EXPERIENCE and not line.after_an_offer]
    return [f"{shortened(line.text, LONGEST_PAPER)} ({INSISTED[line.importance]})" for line in asked]
