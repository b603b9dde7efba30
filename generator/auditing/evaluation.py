"""Components 8 to 15 of a structured interview: how answers are rated, by whom, and how ratings are added up."""

from generator.auditing.content import NO, YES, Answer
from generator.model import Clause, Kit, Verdict, is_unwritten, joined

COMBINED = {
    "mean": "The mean of the ratings, by a rule fixed before the first interview.",
    "median": "The median of the ratings, by a rule fixed before the first interview.",
}


def rate_each(kit: Kit) -> Answer:
    """Whether each answer is rated."""
    unrated = [q.id for q in kit.questions if not q.rates]
    mend = "Name the seats that rate it (rates in kit.yaml)."
    if len(unrated) == len(kit.questions):
        return Answer(Verdict.NOT, "No answer is rated." if kit.questions else "No question is set.", mend)
    if unrated:
        return Answer(Verdict.PARTLY, Clause("Nobody rates the answer to {which}.", which=", ".join(unrated)), mend)
    return Answer(Verdict.MET, "Each answer has a rating of its own.")


def anchors(kit: Kit) -> Answer:
    """Whether each point of the scale is described for each question."""
    without = [q.id for q in kit.questions if any(not text.strip() or is_unwritten(text) for text in q.anchors)]
    mend = "Describe all five points for each question (anchors in kit.yaml)."
    if len(without) == len(kit.questions):
        return Answer(Verdict.NOT, "No question has five anchors.", mend)
    if without:
        but = Clause("Five anchors for each question but {which}.", which=", ".join(without))
        return Answer(Verdict.PARTLY, but, mend)
    return Answer(Verdict.MET, "Five anchors for each question. They are drafts to calibrate with your experts.")


def notes(kit: Kit) -> Answer:
    """Whether what was said is written down."""
    if not any(q.rates for q in kit.questions):
        return Answer(
            Verdict.NOT, "Nothing is rated, so no card has room for a note.", "Set questions and who rates."
        )
    if kit.rules.notes == "all":
        return Answer(Verdict.MET, "The card asks for a note beside every rating: what was said, not an impression.")
    return Answer(
        Verdict.PARTLY, "Notes are asked for beside the extreme ratings only.", "Ask for all: notes: all under rules."
    )


def several_interviewers(kit: Kit) -> Answer:
    """Whether every competency has two raters."""
    alone = [c.printed_name for c in kit.competencies if len(kit.raters_of(c)) < 2]
    mend = "Add an interviewer, or minutes, so that two people rate each competency."
    if len(alone) == len(kit.competencies):
        return Answer(Verdict.NOT, "No competency has two raters.", mend)
    if alone:
        but = Clause("Two raters or more, but one only for {which}.", which=", ".join(alone))
        return Answer(Verdict.PARTLY, but, mend)
    return Answer(Verdict.MET, "Every competency has two raters or more.")


def same_interviewers(kit: Kit) -> Answer:
    """Whether the same people see all candidates."""
    if not kit.seats:
        return Answer(Verdict.NOT, "Nobody sits in a session yet.", "Name the interviewers.")
    changed = [(person, seat.earlier[0]) for _, seat, person in kit.seats if seat.earlier]
    replaced = (
        Clause("{name} took the place of {before}", name=person.name, before=before.name)
        for person, before in changed
    )
    if changed:
        mend = "Nothing now; compare candidates over the interviewers whom both met, as the debrief does."
        return Answer(Verdict.PARTLY, Clause("{sentence}.", sentence=joined(replaced, "{one}; {other}")), mend)
    return Answer(Verdict.MET, "By plan: the same people see every candidate of a stage.")


def no_talk(kit: Kit) -> Answer:
    """Whether ratings stay apart until all are in."""
    if not any(q.rates for q in kit.questions):
        return Answer(Verdict.NOT, "Nothing is rated on one's own yet.", "Set questions and who rates.")
    if kit.rules.reveal == "after-all-candidates":
        why = "By plan: the guide asks for it, and no rating is shown to anyone before all have rated."
        return Answer(Verdict.MET, why)
    why = "Each rates alone, but one candidate's ratings are talked about before the next has been seen."
    return Answer(Verdict.PARTLY, why, "Show ratings after all candidates: reveal: after-all-candidates under rules.")


def training(kit: Kit) -> Answer:
    """Whether the interviewers are trained: the manager says so."""
    mend = (
        "Let everybody rate two practice answers and compare, or train them; then say so on the sheet Approved of "
        "plan-review.xlsx."
    )
    if kit.review.trained == YES:
        return Answer(Verdict.MET, "Declared: all interviewers are trained in rating, or have practised it.")
    if kit.review.trained == NO:
        return Answer(Verdict.NOT, "Declared: not all interviewers are trained in rating or have practised it.", mend)
    why = "The guide says how to rate, and each declaration asks about training; nobody has said so for the panel."
    return Answer(Verdict.UNKNOWN, why, mend)


def combination(kit: Kit) -> Answer:
    """Whether ratings become a total by a rule."""
    if not any(q.rates for q in kit.questions):
        return Answer(Verdict.NOT, "There is nothing to add up.", "Set questions and who rates.")
    if kit.rules.combine == "agreed":
        why = "The panel agrees each rating in talk; only the total is calculated."
        return Answer(Verdict.PARTLY, why, "Add the ratings up as they were given: combine: mean under rules.")
    return Answer(Verdict.MET, COMBINED[kit.rules.combine])
