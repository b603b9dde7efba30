"""The independent ratings in, what they tell of themselves out: agreement, reliability, colleagues."""

from collections.abc import Iterator, Mapping, Sequence

from generator.agreement import (
    LEAST_CANDIDATES,
    LEAST_RATERS,
    Beside,
    Form,
    beside_colleagues,
    deviation,
    icc,
    ordinal_alpha,
    r_wg,
)
from generator.debriefing.figures import Found
from generator.debriefing.rater_means import Doubles, Means, Met, means_of
from generator.model import (
    AnswerAgreement,
    Clause,
    Estimate,
    FoundRating,
    InterviewerFigures,
    Kit,
    Mark,
    Reliability,
    number_of,
)

MEAN_OF = {Form.ONE_WAY: Form.ONE_WAY_MEAN, Form.TWO_WAY: Form.TWO_WAY_MEAN}
NOBODY_TWICE = Clause("no answer was rated by two people, so their agreement cannot be seen")
NO_THREE = Clause("no answer was rated by {least} people or more", least=LEAST_RATERS)
TOO_FEW_SHARED = (
    "{n} candidate is shared with a colleague; figures are given from {least}"
    "|{n} candidates are shared with a colleague; figures are given from {least}"
)
# What stands where nobody heard an answer: a rating that is missing, a question that was not asked.
UNHEARD = (None, Mark.NOT_ASKED)


def reliability(kit: Kit, found: Sequence[Found]) -> tuple[Reliability, ...]:
    """Alpha, ICC and the agreement on single answers of each stage, of that with most candidates rated twice first.

    Alpha and ICC need ten candidates with two ratings of the same question, single answers three raters:
    below that there is a sentence with the n.
    """
    stages = [(stage, [f for f in found if f.stage == stage]) for stage in dict.fromkeys(f.stage for f in found)]
    by_stage = [(stage, here, _doubles(kit, here)) for stage, here in stages or [("", [])]]
    return tuple(_of_stage(*each) for each in sorted(by_stage, key=lambda each: -len(each[2])))


def _of_stage(stage: str, found: Sequence[Found], doubles: Doubles) -> Reliability:
    answers = tuple(_answers(doubles))
    means = means_of(doubles, _met(found, doubles))
    alpha, single, average = _estimates(doubles, means)
    return Reliability(
        stage=stage,
        alpha_ordinal=alpha,
        icc=single,
        icc_mean=average,
        icc_form=means.form,
        icc_raters=means.raters,
        icc_questions=means.questions,
        icc_left_out=means.left_out,
        icc_of_fewer=means.of_fewer,
        answers=answers,
        why_no_answers=None if answers else NO_THREE,
    )


def _estimates(doubles: Doubles, means: Means) -> tuple[Estimate, Estimate, Estimate]:
    if not doubles:
        nobody = Estimate.refused(0, NOBODY_TWICE)
        return nobody, nobody, nobody
    groups = [[list(by_rater.values()) for by_rater in questions.values()] for questions in doubles.values()]
    single, average = (icc(means.rows, f, least=LEAST_CANDIDATES) for f in (means.form, MEAN_OF[means.form]))
    return ordinal_alpha(groups), single, average


def _answers(doubles: Doubles) -> Iterator[AnswerAgreement]:
    for code, questions in doubles.items():
        for question, by_rater in questions.items():
            numbers = list(by_rater.values())
            apart, agreement = deviation(numbers), r_wg(numbers)
            if apart is not None and agreement is not None:
                yield AnswerAgreement(
                    candidate=code, question=question, n=len(numbers), deviation=apart, r_wg=agreement
                )


def _doubles(kit: Kit, found: Sequence[Found]) -> Doubles:
    doubles: dict[str, dict[str, dict[str, int]]] = {}
    for candidate in sorted(found, key=lambda f: f.code):
        by_question: dict[str, dict[str, int]] = {}
        for r in _ratings(candidate):
            if (number := number_of(r.rating, kit.rules)) is not None:
                by_question.setdefault(r.question, {})[r.person] = number
        twice = {q: by_rater for q, by_rater in by_question.items() if len(by_rater) > 1}
        if twice:
            doubles[candidate.code] = twice
    return doubles


def _ratings(found: Found) -> Iterator[FoundRating]:
    return (r for competency in found.competencies for r in competency.ratings)


def _met(found: Sequence[Found], doubles: Doubles) -> Met:
    """Who heard each candidate answer a question that people share, also where no number came of it."""
    shared = {question for questions in doubles.values() for question in questions}
    heard = {
        f.code: frozenset(r.person for r in _ratings(f) if r.question in shared and r.rating not in UNHEARD)
        for f in sorted(found, key=lambda f: f.code)
    }
    return {code: people for code, people in heard.items() if len(people) > 1}


def interviewers(kit: Kit, found: Sequence[Found]) -> tuple[InterviewerFigures, ...]:
    """Who rates higher or lower than the colleagues on the same candidates; figures from ten shared ones."""
    given: dict[tuple[str, str, str], list[int]] = {}
    names: dict[str, str] = {person.key: person.name for person in kit.panel}
    for candidate in found:
        for r in _ratings(candidate):
            names.setdefault(r.person, r.interviewer)
            if (number := number_of(r.rating, kit.rules)) is not None:
                given.setdefault((r.person, candidate.code, candidate.stage), []).append(number)
    beside = beside_colleagues(given)
    return tuple(_figures(person, name, given, beside.get(person)) for person, name in names.items())


def _figures(
    person: str, name: str, given: Mapping[tuple[str, str, str], Sequence[int]], beside: Beside | None
) -> InterviewerFigures:
    n = 0 if beside is None else beside.n
    shown = beside if n >= LEAST_CANDIDATES else None
    return InterviewerFigures(
        person=person,
        name=name,
        ratings=sum(len(numbers) for (who, _, _), numbers in given.items() if who == person),
        n=n,
        mean=None if shown is None else shown.mean,
        colleagues_mean=None if shown is None else shown.colleagues_mean,
        why_not=_too_few(n) if shown is None else None,
    )


def _too_few(n: int) -> str:
    return Clause(TOO_FEW_SHARED, n=n, least=LEAST_CANDIDATES)
