"""Kit and candidates in, what people still have to write, fill in or approve before the first interview out."""

import re
from collections.abc import Iterator, Sequence

from generator.model import Candidate, Doing, Kit, PlannedQuestion, StillOpen, untranslated

KIT, CANDIDATES, REVIEW = "kit.yaml", "candidates.csv", "plan-review.xlsx"
STAND_IN = re.compile(r"Interviewer \d+")
# Without a slot a competency is seen and not rated; the reason begins so (`planning.choosing`).
NAME_THE_SLOT = "name the slot"
WORK_SAMPLE = "work-sample"
PRINTED = {
    "contact": "whom candidates turn to (contact)",
    "return_to": "to whom the cards go (return_to)",
    "return_by": "by when the cards are due (return_by)",
    "decision_by": "when candidates hear the result (decision_by)",
}
MANAGER, HR, EXPERT = "the hiring manager", "HR", "somebody who knows the field"
TRANSLATOR = "somebody who knows both languages"
LANGUAGES = {"fr": "French", "de": "German"}


def still_open(
    kit: Kit, people: Sequence[Candidate], *, begun: bool, approved: bool, answers: str | None
) -> tuple[StillOpen, ...]:
    """Everything that is open, but for what the questions themselves lack; none where all is ready.

    *people* are those of candidates.csv; whoever has *begun* to interview needs no day for it. *approved* says
    whether the approval is there that the rules ask for, *answers* where plan-review.xlsx has room for what two
    people say who know the job; None where that form is not in the kit.
    """
    return (
        *_material(kit),
        *_slots(kit),
        *_languages(kit),
        *_opening(kit),
        *_panel(kit),
        *(() if begun else _people(kit, people)),
        *_approval(kit, approved, answers),
    )


def _material(kit: Kit) -> Iterator[StillOpen]:
    for path, question in _questions(kit):
        if question.type == WORK_SAMPLE:
            what = f"the material for the work sample {question.id}"
            yield StillOpen(doing=Doing.WRITE, what=what, file=KIT, path=path, who=EXPERT)


def _questions(kit: Kit) -> Iterator[tuple[str, PlannedQuestion]]:
    """Each question with its path in kit.yaml."""
    for s, session in enumerate(kit.sessions):
        for n, question in enumerate(session.questions):
            yield f"sessions/{s}/questions/{n}", question


def _slots(kit: Kit) -> Iterator[StillOpen]:
    for n, seen in enumerate(kit.seen):
        if seen.why.startswith(NAME_THE_SLOT):
            what = f"{seen.printed_name}: {seen.why}"
            yield StillOpen(doing=Doing.WRITE, what=what, file=KIT, path=f"seen/{n}", who=MANAGER)


def _languages(kit: Kit) -> Iterator[StillOpen]:
    """What is not there yet in the language of the interview."""
    for part in untranslated(kit):
        what = f"{part.of} in {LANGUAGES[kit.requisition.interview_language]}: {', '.join(part.fields)}"
        yield StillOpen(doing=Doing.WRITE, what=what, file=KIT, path=part.path, who=TRANSLATOR)


def _opening(kit: Kit) -> Iterator[StillOpen]:
    for name in _empty(kit):
        yield StillOpen(doing=Doing.FILL, what=PRINTED[name], file=KIT, path=f"requisition/{name}", who=HR)


def _empty(kit: Kit) -> tuple[str, ...]:
    """The fields that papers print and nobody has filled in."""
    return tuple(name for name in PRINTED if not (getattr(kit.requisition, name) or "").strip())


def said_in_general(kit: Kit) -> tuple[str, ...]:
    """What papers say in general words for want of a name or a day, in a sentence; nothing where all is there."""
    empty = ", ".join(PRINTED[name] for name in _empty(kit))
    return (f"Not in kit.yaml yet, so the papers say it in general words: {empty}.",) if empty else ()


def _panel(kit: Kit) -> Iterator[StillOpen]:
    for n, person in enumerate(kit.panel):
        if STAND_IN.fullmatch(person.name):
            yield StillOpen(
                doing=Doing.FILL, what=f"who {person.name} is", file=KIT, path=f"panel/{n}/name", who=MANAGER
            )


def _people(kit: Kit, people: Sequence[Candidate]) -> Iterator[StillOpen]:
    """Days and candidates."""
    undated = [(n, person) for n, person in enumerate(kit.panel) if not (person.date or "").strip()]
    here = [person for person in people if person.status is None]
    if undated and not (here and all((person.starts or "").strip() for person in here)):
        whom = "" if len(undated) == len(kit.panel) else f" of {', '.join(p.name for _, p in undated)}"
        what = f"on which day the interviews{whom} are (date and start in the panel)"
        yield StillOpen(doing=Doing.FILL, what=what, file=KIT, path=f"panel/{undated[0][0]}", who=HR)
    if not people:
        what = "the candidates: panelpack candidate add KIT NAME, or --candidates FILE.csv with build"
        yield StillOpen(doing=Doing.FILL, what=what, file=CANDIDATES, who=HR)


def _approval(kit: Kit, approved: bool, answers: str | None) -> Iterator[StillOpen]:
    review = kit.review
    lacking = [c for c in kit.competencies if not review.of(c.key).complete]
    if lacking or not all(name.strip() for name in review.people):
        what = "whether each competency is needed from day one, and how important it is"
        what += f" ({len(lacking)} of {len(kit.competencies)} open)" if lacking else " (their names are open)"
        what += "" if answers else "; panelpack plan KIT --update writes this form"
        yield StillOpen(doing=Doing.APPROVE, what=what, file=REVIEW, cell=answers, who="two people who know the job")
    if not approved:
        what = "the plan: panelpack freeze KIT --by NAME --on DATE, once nothing is left to write"
        yield StillOpen(doing=Doing.APPROVE, what=what, file=KIT, path="rules/approval", who="whoever answers for it")


def in_english(kit: Kit) -> str:
    """Why the guides and cards of an interview in another language are in English, in a sentence."""
    language = LANGUAGES[kit.requisition.interview_language]
    parts = len(tuple(untranslated(kit)))
    of = "1 question, competency or fact is" if parts == 1 else f"{parts} questions, competencies and facts are"
    return (
        f"The interview is in {language}, the catalogue in English: {of} not yet in {language} in kit.yaml (text_"
        f"{kit.requisition.interview_language} and the like; docs/languages.md), so guides and cards are in English"
    )
