"""What the independent ratings tell of themselves: how the interviewers rate, and how far they agree."""

from dataclasses import dataclass
from fractions import Fraction

from generator.model.estimates import Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewerFigures:
    """How an interviewer rates beside the colleagues: for HR only, shown and never applied.

    `n` counts the candidates whom a colleague rated too, `ratings` the ratings given. `mean` and
    `colleagues_mean` are means over those candidates; None, with the sentence `why_not`, below ten. `person`
    is the one of that name.
    """

    person: str
    name: str
    ratings: int
    n: int
    mean: Fraction | None
    colleagues_mean: Fraction | None
    why_not: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAgreement:
    """How near three or more ratings of one answer lie: mean deviation from their mean, and r_wg."""

    candidate: str
    question: str
    n: int
    deviation: Fraction
    r_wg: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """What the independent ratings tell of themselves: `icc` of one rater, `icc_mean` of their mean.

    `icc_form` is the form of Shrout and Fleiss (1979) that fits, as `(2,1)`, `icc_raters` its k. What it compares
    are raters' means over at least and at most so many `icc_questions`; `icc_of_fewer` counts the means that are
    over fewer, `icc_left_out` are candidates whom one of the raters gave no number. Estimates that are refused
    say why. All of them are of one `stage`.
    """

    stage: str
    alpha_ordinal: Estimate
    icc: Estimate
    icc_mean: Estimate
    icc_form: str
    icc_raters: Fraction | None
    icc_questions: tuple[int, int] | None
    icc_left_out: tuple[str, ...]
    icc_of_fewer: int
    answers: tuple[AnswerAgreement, ...]
    why_no_answers: str | None
