"""Kit in, candidate-brief.docx out: one page for candidates, with no question, anchor or rating in it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from generator.forms.papers import name_of
from generator.kits.phrases import MINUTES, decision_day, recorded, shortened
from generator.model import DRAFT, Importance, Kind, Kit
from generator.office import one_line, render_word
from generator.patterns import EQUIVALENT, anyhow
from generator.wording import Tongue, of_interview, of_panel

KINDS = (
    ({"behavioural"}, "Things you have done: a real situation, what you yourself did, and what came of it."),
    ({"situational"}, "A case that we describe: what you would do, and why."),
    ({"knowledge"}, "What you know of your field, by way of examples."),
    ({"work-sample"}, "A short piece of work of the kind that the job brings."),
)
PAPERS = frozenset({Kind.EDUCATION, Kind.CREDENTIAL})
LONGEST_PAPER = 240
NO_DAYS: Mapping[str, date] = MappingProxyType({})
ALONE = "{who}: {time}{day}.|{who}, one after the other: {time} each{day}."
TOGETHER = "{who}, together: {time}{day}."
TO_BE_TOLD = "You will be told the day, the time and the place."
DAY_KNOWN = "You will be told the time and the place."
INSISTED = {Importance.MUST: "required", Importance.PREFERRED: "welcome", Importance.NONE: "to know"}


def render(kit: Kit, template: Path, *, days: Mapping[str, date] = NO_DAYS, draft: bool = False) -> bytes:
    """The page that every candidate gets before the interview, the same for all; a *draft* is not approved.

    *days* are those of sessions that have all their candidates on one day.
    """
    opening, say = kit.requisition, of_interview(kit)
    types = {question.type for question in kit.questions}
    context = {
        "draft": say(DRAFT) if draft else "",
        "role": one_line(opening.title),
        "organisation": opening.organisation,
        "sittings": [*_sittings(kit, say, days), say(DAY_KNOWN if _all_known(kit, days) else TO_BE_TOLD)],
        "many": len(kit.seats) > 1,
        "kinds": [*(say(text) for kinds, text in KINDS if types & kinds), *_exercises(kit, say)],
        # Names that nobody has put into its language stay out of it.
        "rated": [c.printed_name for c in kit.competencies if of_panel(kit) == say],
        "papers": _papers(kit, say),
        "bring": any(line.kind in PAPERS for line in kit.screening),
        "equivalents": _equivalents_count(kit),
        "contact": opening.contact,
        "to_contact": say.to(opening.contact),
        "decision_by": decision_day(opening, say),
        "recorded": recorded(kit, say),
        "waits": kit.rules.reveal == "after-all-candidates",
    }
    title = say("Your interview: {role}", role=opening.title)
    about = {"title": title, "subject": say("For candidates"), "language": say.locale, "paper": opening.sheet}
    return render_word(template, context, about)


def _sittings(kit: Kit, say: Tongue, days: Mapping[str, date]) -> list[str]:
    """Who meets the candidate, for how long and on which day; one-to-one interviews that are alike in one line."""
    alone: dict[tuple[str, str], list[str]] = {}
    together = []
    for session in kit.sessions:
        names = [name_of(kit, seat.id) for seat in session.seats]
        when = say.counted(MINUTES, session.minutes), _on(days.get(session.id), say)
        if len(names) == 1:
            alone.setdefault(when, []).extend(names)
        else:
            together.append(say(TOGETHER, who=say.listed(names), time=when[0], day=when[1]))
    listed = [
        say.counted(ALONE, len(names), who=say.listed(names), time=time, day=day)
        for (time, day), names in alone.items()
    ]
    return listed + together


def _on(day: date | None, say: Tongue) -> str:
    return "" if day is None else say(", on {day}", day=say.in_words(day))


def _all_known(kit: Kit, days: Mapping[str, date]) -> bool:
    return all(session.id in days for session in kit.sessions)


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


def _equivalents_count(kit: Kit) -> bool:
    """Whether the posting says of anything that is checked that an equivalent counts."""
    return any(anyhow(EQUIVALENT).search(text) for line in kit.screening for text in (line.text, line.ask))
