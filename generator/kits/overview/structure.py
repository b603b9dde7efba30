"""Kit in, an answer to "How structured is this interview" out: 15 components, each judged by a plain rule.

The components are those of Campion, Palmer and Campion 1997 (Personnel Psychology 50:655-702).
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.model import Kit

MET, PARTLY, NOT, UNKNOWN = "met", "partly", "not", "not ours to know"
VERDICTS = (MET, PARTLY, NOT, UNKNOWN)
TYPES = {
    "behavioural": "past behaviour",
    "situational": "situational",
    "knowledge": "job knowledge",
    "work-sample": "work sample",
}
# Our own bounds for "a longer interview or more questions"; the paper sets none.
LONG_MINUTES, LONG_QUESTIONS = 60, 6
FAIR_MINUTES, FAIR_QUESTIONS = 30, 3

Answer = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One component of structure, how far this kit has it, and why in one line."""

    number: int
    name: str
    verdict: str
    why: str


def judge(kit: Kit) -> tuple[Component, ...]:
    """The 15 components in the paper's order, each with its verdict for this kit."""
    answers = ((name, rule(kit)) for name, rule in RULES)
    return tuple(
        Component(number=number, name=name, verdict=verdict, why=why)
        for number, (name, (verdict, why)) in enumerate(answers, start=1)
    )


def summary(components: Sequence[Component]) -> str:
    """How many components have which verdict, in one sentence."""
    counts = Counter(c.verdict for c in components)
    return ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict]) + "."


def count(number: int, noun: str) -> str:
    """A number with its noun, in the plural unless it is one: `1 question`, `2 competencies`."""
    many = noun.removesuffix("y") + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else many}"


def _job_analysis(kit: Kit) -> Answer:
    if not kit.competencies:
        return NOT, "Nothing is rated yet."
    return PARTLY, (
        "What is rated comes from the posting, line by line. It is met once two people who know the job have "
        "confirmed the list of what is rated."
    )


def _same_questions(kit: Kit) -> Answer:
    if not kit.questions:
        return NOT, "No question is set."
    return MET, "Every candidate of a session gets the same questions, word for word and in the same order."


def _prompting(kit: Kit) -> Answer:
    bare = [q.id for q in kit.questions if not q.probes]
    if len(bare) == len(kit.questions):
        return NOT, "No follow-up questions are set in advance."
    if bare:
        return PARTLY, f"Follow-up questions are set in advance, but not for {', '.join(bare)}."
    return PARTLY, "Follow-up questions are set in advance; each interviewer chooses which of them to use."


def _better_questions(kit: Kit) -> Answer:
    if not kit.questions:
        return NOT, "No question is set."
    counts = Counter(TYPES.get(q.type, "") for q in kit.questions)
    named = ", ".join(f"{counts[name]} {name}" for name in TYPES.values() if counts[name])
    if counts[""]:
        return PARTLY, f"{count(counts[''], 'question')} of another type{'; ' if named else ''}{named}."
    return MET, f"By type: {named}."


def _length(kit: Kit) -> Answer:
    minutes, questions = sum(s.minutes for s in kit.sessions), len(kit.questions)
    why = f"{count(questions, 'question')} in {minutes} min, over {count(len(kit.sessions), 'session')}."
    if minutes >= LONG_MINUTES and questions >= LONG_QUESTIONS:
        return MET, why
    asked = f" It is met from {LONG_QUESTIONS} questions and {LONG_MINUTES} min (our own bound)."
    return PARTLY if minutes >= FAIR_MINUTES and questions >= FAIR_QUESTIONS else NOT, why + asked


def _other_information(kit: Kit) -> Answer:
    return PARTLY, (
        "Guides and cards hold no application and no test result, and what is on paper is checked apart. Whether "
        "interviewers read applications beforehand is yours to settle."
    )


def _their_questions(kit: Kit) -> Answer:
    if not kit.sessions:
        return NOT, "There is no session yet."
    return MET, "The candidate's own questions come after the last rated question and are not rated."


def _rate_each(kit: Kit) -> Answer:
    unrated = [q.id for q in kit.questions if not q.rates]
    if unrated or not kit.questions:
        return NOT, f"Nobody rates {', '.join(unrated) or 'anything'}."
    return MET, "Each answer has a rating of its own."


def _anchors(kit: Kit) -> Answer:
    without = [q.id for q in kit.questions if not all(q.anchors)]
    if len(without) == len(kit.questions):
        return NOT, "No question has five anchors."
    if without:
        return PARTLY, f"Five anchors for each question but {', '.join(without)}."
    return MET, "Five anchors for each question. They are drafts to calibrate with your experts."


def _notes(kit: Kit) -> Answer:
    if kit.rules.notes == "all":
        return MET, "The card asks for a note beside every rating: what was said, not an impression."
    return PARTLY, "Notes are asked for beside the extreme ratings only."


def _several_interviewers(kit: Kit) -> Answer:
    alone = [c.printed_name for c in kit.competencies if len(kit.raters_of(c)) < 2]
    if not kit.competencies or len(alone) == len(kit.competencies):
        return NOT, "No competency has two raters."
    if alone:
        return PARTLY, f"Two raters or more, but one only for {', '.join(alone)}."
    return MET, "Every competency has two raters or more."


def _same_interviewers(kit: Kit) -> Answer:
    if not kit.seats:
        return NOT, "Nobody sits in a session yet."
    return MET, "By plan: the same people see every candidate. A replacement or a recusal is written down."


def _no_talk(kit: Kit) -> Answer:
    if kit.rules.reveal == "after-all-candidates":
        return MET, "By plan: the guide asks for it, and no rating is shown to anyone before all have rated."
    return PARTLY, "Each rates alone, but one candidate's ratings are talked about before the next has been seen."


def _training(kit: Kit) -> Answer:
    return UNKNOWN, "The guide says how to rate, and the declaration asks each interviewer whether they have read it."


def _combination(kit: Kit) -> Answer:
    if kit.rules.combine == "agreed":
        return PARTLY, "The panel agrees each rating in talk; only the total is calculated."
    return MET, f"The {kit.rules.combine} of the ratings, by a rule fixed before the first interview."


RULES: tuple[tuple[str, Callable[[Kit], Answer]], ...] = (
    ("Questions come from an analysis of the job", _job_analysis),
    ("The same questions for every candidate", _same_questions),
    ("Prompting and follow-up are limited", _prompting),
    ("Better types of question", _better_questions),
    ("A longer interview or more questions", _length),
    ("Other information (application, tests) is kept apart", _other_information),
    ("No questions from the candidate until the rated part is over", _their_questions),
    ("Each answer is rated", _rate_each),
    ("Scales with described anchors", _anchors),
    ("Detailed notes", _notes),
    ("Several interviewers", _several_interviewers),
    ("The same interviewers for all candidates", _same_interviewers),
    ("No talk about candidates between interviews", _no_talk),
    ("Interviewers are trained", _training),
    ("Ratings are combined by a rule", _combination),
)
