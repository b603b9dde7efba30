"""Components 1 to 7 of a structured interview: what is asked, and what else reaches those who ask."""

from collections import Counter
from typing import NamedTuple

from generator.model import EXERCISE, Clause, Kit, Verdict, joined
from generator.names import folded

TYPES = {
    "behavioural": Clause("past behaviour"),
    "situational": Clause("situational"),
    "knowledge": Clause("job knowledge"),
    "work-sample": Clause("work sample"),
    EXERCISE: Clause("exercise"),
}
# Our own bounds for "a longer interview or more questions" and for "limited"; the paper sets none.
LONG_MINUTES, LONG_QUESTIONS = 60, 6
FAIR_MINUTES, FAIR_QUESTIONS = 30, 3
FEW_PROBES = 2
YES, NO = "yes", "no"
COMPETENCIES = "{n} competency|{n} competencies"
JUDGED = "{n} of {total} is judged by two|{n} of {total} are judged by two"
# By how many people are named who know the job.
NAMED = (
    "What is rated comes from the posting; {known}, and nobody is named.",
    "What is rated comes from the posting; {known}, and one person is named.",
    "What is rated comes from the posting; {known}.",
)
ANOTHER_TYPE = "{n} question of another type|{n} questions of another type"


class Answer(NamedTuple):
    """How far a component is met, what shows it, and what would raise it; the latter empty where it is met.

    What shows and what would raise it are phrases, or clauses: sentences made of a phrase and values.
    """

    verdict: Verdict
    why: str
    mend: str = ""


def job_analysis(kit: Kit) -> Answer:
    """Whether two people who know the job have said of each competency that the job needs it."""
    if not kit.competencies:
        return Answer(Verdict.NOT, "Nothing is rated yet.", "Rate at least one competency.")
    review = kit.review
    people = {folded(name) for name in review.people} - {""}
    answers = [review.of(c.key) for c in kit.competencies]
    answered = sum(answer.complete for answer in answers)
    unneeded = [c.printed_name for c, a in zip(kit.competencies, answers, strict=True) if a.needed == (NO, NO)]
    if unneeded:
        lead = "Both people who know the job say that this is not needed from day one: {which}."
        return Answer(
            Verdict.PARTLY, Clause(lead, which=", ".join(unneeded)), "Drop or replace it in plan-review.xlsx."
        )
    if len(people) == 2 and answered == len(answers):
        return Answer(
            Verdict.MET,
            Clause("{people} know the job and have judged all that is rated.", people=tuple(review.people)),
        )
    mend = "Two people who know the job fill in plan-review.xlsx, sheet Competencies, each alone."
    if not answered and not people:
        why = "What is rated comes from the posting, line by line; nobody has confirmed it."
        return Answer(Verdict.PARTLY, why, mend)
    known = Clause(JUDGED, n=answered, total=Clause(COMPETENCIES, n=len(answers)))
    return Answer(Verdict.PARTLY, Clause(NAMED[len(people)], known=known), mend)


def same_questions(kit: Kit) -> Answer:
    """Whether all candidates of a session hear the same."""
    if not kit.questions:
        return Answer(Verdict.NOT, "No question is set.", "Give the interviewers time for questions.")
    idle = [s.id for s in kit.sessions if not s.questions]
    if idle:
        why = "No question is set for {which}, so each interviewer there would make up their own."
        mend = "Set questions for it, or leave the session out."
        return Answer(Verdict.PARTLY, Clause(why, which=", ".join(idle)), mend)
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
        but = Clause("Follow-up questions are set in advance, but not for {which}.", which=", ".join(bare))
        return Answer(Verdict.PARTLY, but, "Set some for these too (probes in kit.yaml).")
    most = max(len(q.probes) for q in kit.questions)
    if most > FEW_PROBES:
        why = "Up to {most} follow-up questions are set in advance; each interviewer chooses which of them to use."
        mend = "Keep {few} for each question at most, so that everybody can be asked them all (our own bound)."
        return Answer(Verdict.PARTLY, Clause(why, most=most), Clause(mend, few=FEW_PROBES))
    few = (
        "At most {n} follow-up question for each question, set in advance."
        "|At most {n} follow-up questions for each question, set in advance."
    )
    return Answer(Verdict.MET, Clause(few, n=most))


def better_questions(kit: Kit) -> Answer:
    """Whether the questions are of the types that predict better."""
    counts = Counter(TYPES.get(q.type, "") for q in kit.questions)
    mend = "Ask about past behaviour, a case of the job, knowledge that the job needs, or give a work sample."
    of_another = Clause(ANOTHER_TYPE, n=counts[""])
    if counts[""] == len(kit.questions):
        other = Clause("{sentence}.", sentence=of_another)
        return Answer(Verdict.NOT, other if kit.questions else "No question is set.", mend)
    types = joined(Clause("{n} {type}", n=counts[name], type=name) for name in TYPES.values() if counts[name])
    if counts[""]:
        return Answer(Verdict.PARTLY, Clause("{of_another}; {types}.", of_another=of_another, types=types), mend)
    return Answer(Verdict.MET, Clause("By type: {types}.", types=types))


def length(kit: Kit) -> Answer:
    """Whether the interview is long, or has many questions."""
    minutes, questions = sum(s.minutes for s in kit.sessions), len(kit.questions)
    why = Clause(
        "{questions} in {minutes} min, over {sessions}.",
        questions=Clause("{n} question|{n} questions", n=questions),
        minutes=minutes,
        sessions=Clause("{n} session|{n} sessions", n=len(kit.sessions)),
    )
    if minutes >= LONG_MINUTES and questions >= LONG_QUESTIONS:
        return Answer(Verdict.MET, why)
    more = "{questions} questions and {minutes} min or more in all (our own bound)."
    mend = Clause(more, questions=LONG_QUESTIONS, minutes=LONG_MINUTES)
    fair = minutes >= FAIR_MINUTES and questions >= FAIR_QUESTIONS
    return Answer(Verdict.PARTLY if fair else Verdict.NOT, why, mend)


def other_information(kit: Kit) -> Answer:
    """Whether interviewers rate without the application at hand: the manager says so."""
    mend = (
        "Give interviewers no application before they have rated, and say so on the sheet Approved of "
        "plan-review.xlsx."
    )
    said = kit.review.applications_apart
    if said == YES:
        why = (
            "Guides and cards hold no application and no test result; what is on paper is checked apart. Declared: "
            "interviewers get no application before they have rated."
        )
        return Answer(Verdict.MET, why)
    if said == NO:
        return Answer(Verdict.NOT, "Declared: interviewers read the application before they rate.", mend)
    why = (
        "Guides and cards hold no application and no test result; what is on paper is checked apart. Whether "
        "interviewers read applications beforehand is not declared."
    )
    return Answer(Verdict.PARTLY, why, mend)


def their_questions(kit: Kit) -> Answer:
    """Whether the candidate's own questions have their time after the rated part."""
    without = [s.id for s in kit.sessions if not s.candidate_questions]
    if len(without) == len(kit.sessions):
        why = "No session has time for the candidate's questions, so they may come between the rated ones."
        mend = "Give them some minutes at the end (candidate_questions in kit.yaml)."
        return Answer(Verdict.NOT, why if kit.sessions else "There is no session yet.", mend)
    if without:
        why = "No time is set for the candidate's questions in {which}."
        mend = "Give them some minutes there (candidate_questions in kit.yaml)."
        return Answer(Verdict.PARTLY, Clause(why, which=", ".join(without)), mend)
    return Answer(Verdict.MET, "The candidate's own questions come after the last rated question and are not rated.")
