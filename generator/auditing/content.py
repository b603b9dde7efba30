"""Components 1 to 7 of a structured interview: what is asked, and what else reaches those who ask."""

from collections import Counter
from typing import NamedTuple

from generator.model import EXERCISE, Kit, Verdict

TYPES = {
    "behavioural": "past behaviour",
    "situational": "situational",
    "knowledge": "job knowledge",
    "work-sample": "work sample",
    EXERCISE: "exercise",
}
# Our own bounds for "a longer interview or more questions" and for "limited"; the paper sets none.
LONG_MINUTES, LONG_QUESTIONS = 60, 6
FAIR_MINUTES, FAIR_QUESTIONS = 30, 3
FEW_PROBES = 2
YES, NO = "yes", "no"


class Answer(NamedTuple):
    """How far a component is met, what shows it, and what would raise it; the latter empty where it is met."""

    verdict: Verdict
    why: str
    mend: str = ""


def count(number: int, noun: str) -> str:
    """A number with its noun, in the plural unless it is one: `1 question`, `2 competencies`."""
    many = noun.removesuffix("y") + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else many}"


def job_analysis(kit: Kit) -> Answer:
    """Whether two people who know the job have said of each competency that the job needs it."""
    if not kit.competencies:
        return Answer(Verdict.NOT, "Nothing is rated yet.", "Rate at least one competency.")
    review = kit.review
    people = {" ".join(name.split()).casefold() for name in review.people} - {""}
    answers = [review.of(c.key) for c in kit.competencies]
    answered = sum(answer.complete for answer in answers)
    unneeded = [c.printed_name for c, a in zip(kit.competencies, answers, strict=True) if a.needed == (NO, NO)]
    if unneeded:
        lead = f"Both people who know the job say that this is not needed from day one: {', '.join(unneeded)}."
        return Answer(Verdict.PARTLY, lead, "Drop or replace it in plan-review.xlsx.")
    if len(people) == 2 and answered == len(answers):
        return Answer(Verdict.MET, f"{' and '.join(review.people)} know the job and have judged all that is rated.")
    mend = "Two people who know the job fill in plan-review.xlsx, sheet Competencies, each alone."
    if not answered and not people:
        why = "What is rated comes from the posting, line by line; nobody has confirmed it."
        return Answer(Verdict.PARTLY, why, mend)
    known = f"{answered} of {count(len(answers), 'competency')} {'is' if answered == 1 else 'are'} judged by two"
    who = {0: ", and nobody is named", 1: ", and one person is named", 2: ""}[len(people)]
    return Answer(Verdict.PARTLY, f"What is rated comes from the posting; {known}{who}.", mend)


def same_questions(kit: Kit) -> Answer:
    """Whether all candidates of a session hear the same."""
    if not kit.questions:
        return Answer(Verdict.NOT, "No question is set.", "Give the interviewers time for questions.")
    idle = [s.id for s in kit.sessions if not s.questions]
    if idle:
        why = f"No question is set for {', '.join(idle)}, so each interviewer there would make up their own."
        return Answer(Verdict.PARTLY, why, "Set questions for it, or leave the session out.")
    return Answer(
        Verdict.MET, "Every candidate of a session gets the same questions, word for word and in the same order."
    )


def prompting(kit: Kit) -> Answer:
    """Whether follow-up questions are set and few."""
    bare = [q.id for q in kit.questions if not q.probes]
    if len(bare) == len(kit.questions):
        mend = "Set one or two follow-up questions for each question (probes in kit.yaml)."
        return Answer(Verdict.NOT, "No follow-up question is set in advance.", mend)
    if bare:
        why = f"Follow-up questions are set in advance, but not for {', '.join(bare)}."
        return Answer(Verdict.PARTLY, why, "Set some for these too (probes in kit.yaml).")
    most = max(len(q.probes) for q in kit.questions)
    if most > FEW_PROBES:
        why = f"Up to {most} follow-up questions are set in advance; each interviewer chooses which of them to use."
        mend = (
            f"Keep {FEW_PROBES} for each question at most, so that everybody can be asked them all (our own bound)."
        )
        return Answer(Verdict.PARTLY, why, mend)
    return Answer(Verdict.MET, f"At most {count(most, 'follow-up question')} for each question, set in advance.")


def better_questions(kit: Kit) -> Answer:
    """Whether the questions are of the types that predict better."""
    counts = Counter(TYPES.get(q.type, "") for q in kit.questions)
    mend = "Ask about past behaviour, a case of the job, knowledge that the job needs, or give a work sample."
    if counts[""] == len(kit.questions):
        why = f"{count(counts[''], 'question')} of another type." if kit.questions else "No question is set."
        return Answer(Verdict.NOT, why, mend)
    named = ", ".join(f"{counts[name]} {name}" for name in TYPES.values() if counts[name])
    if counts[""]:
        return Answer(Verdict.PARTLY, f"{count(counts[''], 'question')} of another type; {named}.", mend)
    return Answer(Verdict.MET, f"By type: {named}.")


def length(kit: Kit) -> Answer:
    """Whether the interview is long, or has many questions."""
    minutes, questions = sum(s.minutes for s in kit.sessions), len(kit.questions)
    why = f"{count(questions, 'question')} in {minutes} min, over {count(len(kit.sessions), 'session')}."
    if minutes >= LONG_MINUTES and questions >= LONG_QUESTIONS:
        return Answer(Verdict.MET, why)
    mend = f"{LONG_QUESTIONS} questions and {LONG_MINUTES} min or more in all (our own bound)."
    fair = minutes >= FAIR_MINUTES and questions >= FAIR_QUESTIONS
    return Answer(Verdict.PARTLY if fair else Verdict.NOT, why, mend)


def other_information(kit: Kit) -> Answer:
    """Whether interviewers rate without the application at hand: the manager says so."""
    shown = "Guides and cards hold no application and no test result; what is on paper is checked apart."
    mend = (
        "Give interviewers no application before they have rated, and say so on the sheet Approved of "
        "plan-review.xlsx."
    )
    said = kit.review.applications_apart
    if said == YES:
        why = f"{shown} Declared: interviewers get no application before they have rated."
        return Answer(Verdict.MET, why)
    if said == NO:
        return Answer(Verdict.NOT, "Declared: interviewers read the application before they rate.", mend)
    return Answer(Verdict.PARTLY, f"{shown} Whether interviewers read applications beforehand is not declared.", mend)


def their_questions(kit: Kit) -> Answer:
    """Whether the candidate's own questions have their time after the rated part."""
    without = [s.id for s in kit.sessions if not s.candidate_questions]
    if len(without) == len(kit.sessions):
        why = "No session has time for the candidate's questions, so they may come between the rated ones."
        mend = "Give them some minutes at the end (candidate_questions in kit.yaml)."
        return Answer(Verdict.NOT, why if kit.sessions else "There is no session yet.", mend)
    if without:
        why = f"No time is set for the candidate's questions in {', '.join(without)}."
        return Answer(Verdict.PARTLY, why, "Give them some minutes there (candidate_questions in kit.yaml).")
    return Answer(Verdict.MET, "The candidate's own questions come after the last rated question and are not rated.")
