"""Kit in, candidate-brief.docx out: one page for candidates, with no question, anchor or rating in it."""

from collections import Counter
from pathlib import Path

from generator.kits.phrases import MINUTES, recorded, shortened
from generator.model import DRAFT, Importance, Kind, Kit
from generator.office import one_line, render_word
from generator.wording import Tongue, of_interview, of_panel

KINDS = (
    ({"behavioural"}, "Things you have done: a real situation, what you yourself did, and what came of it."),
    ({"situational"}, "A case that we describe: what you would do, and why."),
    ({"knowledge"}, "What you know of your field, by way of examples."),
    ({"work-sample"}, "A short piece of work of the kind that the job brings."),
)
PAPERS = frozenset({Kind.EDUCATION, Kind.CREDENTIAL})
LONGEST_PAPER = 240
ALONE = "1 person: {time}.|{n} people, one after the other: {time} each."
TOGETHER = "{seats} people together: {time}.|{n} interviews, each with {seats} people together: {time} each time."
INSISTED = {Importance.MUST: "required", Importance.PREFERRED: "welcome", Importance.NONE: "to know"}


def render(kit: Kit, template: Path, *, draft: bool = False) -> bytes:
    """The page that every candidate gets before the interview, the same for all; a *draft* is not approved."""
    opening, say = kit.requisition, of_interview(kit)
    types = {question.type for question in kit.questions}
    context = {
        "draft": say(DRAFT) if draft else "",
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "sittings": _sittings(kit, say),
        "many": len(kit.seats) > 1,
        "kinds": [*(say(text) for kinds, text in KINDS if types & kinds), *_exercises(kit, say)],
        # Names that nobody has put into its language stay out of it.
        "rated": [c.printed_name for c in kit.competencies if of_panel(kit) == say],
        "papers": _papers(kit, say),
        "bring": any(line.kind in PAPERS for line in kit.screening),
        "contact": opening.contact,
        "to_contact": say.to(opening.contact),
        "decision_by": say.by(opening.decision_by),
        "recorded": recorded(kit, say),
        "waits": kit.rules.reveal == "after-all-candidates",
    }
    title = say("Your interview: {role}", role=opening.title)
    about = {"title": title, "subject": say("For candidates"), "language": say.locale, "paper": opening.sheet}
    return render_word(template, context, about)


def _sittings(kit: Kit, say: Tongue) -> list[str]:
    """Who meets the candidate and for how long, equal sittings counted together."""
    alike = Counter((session.minutes, len(session.seats)) for session in kit.sessions)
    return [
        say.counted(ALONE if seats == 1 else TOGETHER, number, seats=seats, time=say.counted(MINUTES, minutes))
        for (minutes, seats), number in alike.items()
    ]


def _exercises(kit: Kit, say: Tongue) -> list[str]:
    """That there is an exercise and how long it takes; what it is about stands in the guides only."""
    minutes = [q.minutes for q in kit.questions if q.exercise is not None]
    work = "A piece of work to do there: {time}, the same for everyone."
    return [say(work, time=say.counted(MINUTES, each)) for each in minutes]


def _papers(kit: Kit, say: Tongue) -> list[str]:
    """What candidates can show or answer on paper, in the posting's words, and how much it is insisted on.

    What may not be asked before an offer stands on HR's list only, and experience in the application.
    """
    asked = [line for line in kit.screening if line.kind is not Kind.EXPERIENCE and not line.after_an_offer]
    said = [(shortened(line.text, LONGEST_PAPER).removesuffix("."), say(INSISTED[line.importance])) for line in asked]
    return [f"{text} ({insisted})" for text, insisted in said]
