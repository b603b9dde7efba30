"""The independent ratings in, what they tell of themselves out: agreement, reliability, colleagues."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from generator.agreement import (
    LEAST_CANDIDATES,
    LEAST_RATERS,
    Beside,
    Form,
    beside_colleagues,
    deviation,
    fitting_form,
    icc,
    ordinal_alpha,
    r_wg,
)
from generator.debriefing.figures import Found
from generator.model import AnswerAgreement, Estimate, InterviewerFigures, Kit, Reliability, number_of

MEAN_OF = {Form.ONE_WAY: Form.ONE_WAY_MEAN, Form.TWO_WAY: Form.TWO_WAY_MEAN}
NOBODY_TWICE = "no answer was rated by two people, so their agreement cannot be seen"
NO_THREE = f"no answer was rated by {LEAST_RATERS} people or more"
Doubles = Mapping[str, Mapping[str, Mapping[str, int]]]
"""By candidate and question, the numbers that two or more people gave to the same answer, by interviewer."""


def reliability(kit: Kit, found: Sequence[Found]) -> Reliability:
    """Alpha, ICC and the agreement on single answers, of the stage in which most candidates were rated twice.

    Alpha and ICC need ten candidates with two ratings of the same question, single answers three raters:
    below that there is a sentence with the n.
    """
    stages = dict.fromkeys(f.stage for f in found)
    by_stage = [(stage, _doubles(kit, [f for f in found if f.stage == stage])) for stage in stages]
    stage, doubles = max(by_stage, key=lambda pair: len(pair[1]), default=("", {}))
    groups = [[list(by_rater.values()) for by_rater in questions.values()] for questions in doubles.values()]
    rows = _rows(doubles)
    form = fitting_form(rows)
    answers = tuple(_answers(doubles))
    if not doubles:
        alpha = single = average = Estimate.refused(0, NOBODY_TWICE)
    else:
        alpha = ordinal_alpha(groups)
        single, average = (icc(rows, f, least=LEAST_CANDIDATES) for f in (form, MEAN_OF[form]))
    return Reliability(
        stage=stage,
        alpha_ordinal=alpha,
        icc=single,
        icc_mean=average,
        icc_form=form,
        answers=answers,
        why_no_answers=None if answers else NO_THREE,
    )


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
        for competency in candidate.competencies:
            for r in competency.ratings:
                if (number := number_of(r.rating, kit.rules)) is not None:
                    by_question.setdefault(r.question, {})[r.interviewer] = number
        twice = {q: by_rater for q, by_rater in by_question.items() if len(by_rater) > 1}
        if twice:
            doubles[candidate.code] = twice
    return doubles


def _rows(doubles: Doubles) -> list[list[Fraction | None]]:
    """A row for each candidate with a column for each rater: the mean over the questions rated twice.

    A rater who did not rate the same questions of each of these candidates has nothing in the rows where one
    is lacking: means over other questions would not be the same rater's measure.
    """
    raters = sorted({name for questions in doubles.values() for b in questions.values() for name in b})
    asked = {name: {q for qs in doubles.values() for q, b in qs.items() if name in b} for name in raters}
    return [
        [
            _mean([questions[q][name] for q in sorted(asked[name])])
            if all(name in questions.get(q, {}) for q in asked[name])
            else None
            for name in raters
        ]
        for questions in doubles.values()
    ]


def _mean(numbers: Sequence[int]) -> Fraction:
    return Fraction(sum(numbers), len(numbers))


def interviewers(kit: Kit, found: Sequence[Found]) -> tuple[InterviewerFigures, ...]:
    """Who rates higher or lower than the colleagues on the same candidates; figures from ten shared ones."""
    given: dict[tuple[str, str], list[int]] = {}
    for candidate in found:
        for competency in candidate.competencies:
            for r in competency.ratings:
                if (number := number_of(r.rating, kit.rules)) is not None:
                    given.setdefault((r.interviewer, f"{candidate.stage} {candidate.code}"), []).append(number)
    beside = beside_colleagues(given)
    people = (*kit.panel, *(person for _, seat, _ in kit.seats for person in seat.earlier))
    return tuple(_figures(name, given, beside.get(name)) for name in dict.fromkeys(p.name for p in people))


def _figures(name: str, given: Mapping[tuple[str, str], Sequence[int]], beside: Beside | None) -> InterviewerFigures:
    n = 0 if beside is None else beside.n
    shown = beside if n >= LEAST_CANDIDATES else None
    return InterviewerFigures(
        name=name,
        ratings=sum(len(numbers) for (who, _), numbers in given.items() if who == name),
        n=n,
        mean=None if shown is None else shown.mean,
        colleagues_mean=None if shown is None else shown.colleagues_mean,
        why_not=_too_few(n) if shown is None else None,
    )


def _too_few(n: int) -> str:
    people = "1 candidate is" if n == 1 else f"{n} candidates are"
    return f"{people} shared with a colleague; figures are given from {LEAST_CANDIDATES}"
