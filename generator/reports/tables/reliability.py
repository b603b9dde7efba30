"""What the independent ratings tell of themselves, for HR: figures with method, interval and a sentence."""

from collections.abc import Iterator
from fractions import Fraction

from generator.agreement import deviation_limit
from generator.model import Estimate, Reliability
from generator.reports.tables.competencies import View
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import NOTHING, count, figure, sentence

Cell = str | int | float
AGREE_WITHIN = figure(deviation_limit())
READ_AD = (
    f"AD is the mean distance of the ratings from their mean; up to {AGREE_WITHIN} counts as agreement for practical "
    "purposes (Burke and Dunlap 2002), also where the two furthest are 2 points apart. r_wg runs from 0 (as by "
    "chance) to 1 (James, Demaree and Wolf 1984); random ratings can look good on it, so read it with AD."
)
ALPHA = "Krippendorff's alpha, ordinal"
# What a figure above zero says, and what one of zero or below does.
OF_ALPHA = (
    "The ratings of one answer agree on {} % of what there was to agree on beyond chance.",
    "The ratings of one answer agree no more than chance would make them.",
)
OF_ONE = (
    "{} % of the differences between the means of single raters is difference between candidates; the rest is who "
    "rated, and chance.",
    "The differences between the means of single raters tell nothing of the candidates: they are who rated, and "
    "chance.",
)
OF_MEAN = (
    "{} % of the differences between the means of all raters is difference between candidates; the rest is who "
    "rated, and chance.",
    "The differences between the means of all raters tell nothing of the candidates: they are who rated, and chance.",
)
NARROW = (
    "The interval of alpha is a little too narrow for few candidates: with 10 of them it holds the true value in "
    "about 87 of 100 cases, not in 95."
)
WIDTHS_OF_FIGURES = (40, 9, 15, 8, 56)


def reliability_tables(found: Reliability, view: View) -> tuple[Table, Table]:
    """The table of alpha and ICC, and that of single answers, which stands below it."""
    return _reliability(found, view), _answers(found, view)


def _reliability(found: Reliability, view: View) -> Table:
    form, of = found.icc_form.removesuffix(",1)"), _questions(found)
    k = "the" if found.icc_raters is None else _raters_in(found.icc_raters)
    return Table(
        sheet="Reliability",
        title=f"Reliability of the independent ratings{_in_stage(found, view)}",
        sentences=(
            "These figures tell how far ratings of the same answer agree. They say nothing of one candidate, and "
            "they are never taken from ratings after the talk.",
            *((NARROW,) if found.alpha_ordinal.value is not None else ()),
            *_not_whole(found, view),
        ),
        headings=("Method", "Value", "95 % interval", "n", "What it says"),
        rows=(
            _estimate(ALPHA, found.alpha_ordinal, *OF_ALPHA),
            _estimate(f"ICC{found.icc_form}, one rater's mean{of} (Shrout and Fleiss 1979)", found.icc, *OF_ONE),
            _estimate(f"ICC{form},k), the mean of {k} raters{of} (Shrout and Fleiss 1979)", found.icc_mean, *OF_MEAN),
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _in_stage(found: Reliability, view: View) -> str:
    several = len({session.stage for session in view.kit.sessions}) > 1
    return f", stage {found.stage}" if several and found.stage else ""


def _questions(found: Reliability) -> str:
    """Over how many questions a rater's mean is."""
    if found.icc_questions is None:
        return ""
    fewest, most = found.icc_questions
    return f" over {count(most, 'question')}" if fewest == most else f" over {fewest} to {most} questions"


def _raters_in(number: Fraction) -> str:
    """The k of a mean; where candidates had different numbers of raters, the k0 between them."""
    return f"k = {number}" if number.denominator == 1 else f"k0 = {figure(number)}"


def _not_whole(found: Reliability, view: View) -> Iterator[str]:
    """What ICC is without, as not every rating is a number."""
    if found.icc_left_out:
        yield f"ICC is without {view.in_order(found.icc_left_out)}: one of the raters gave no number there."
    if found.icc_of_fewer:
        one = "1 rater's mean of a candidate is" if found.icc_of_fewer == 1 else ""
        means = one or f"{found.icc_of_fewer} raters' means of a candidate are"
        yield f"{means} over fewer questions than that rater's others: the rest had no number, or no second rating."


def _estimate(method: str, found: Estimate, words: str, none: str) -> tuple[Cell, ...]:
    why = sentence(found.why_not or "")
    if found.value is None:
        return (method, NOTHING, NOTHING, found.n, why)
    ends = NOTHING
    if found.low is not None and found.high is not None:
        ends = f"{figure(found.low)} to {figure(found.high)}"
    told = words.format(figure(found.value * 100, 0)) if found.value > 0 else none
    return (method, found.value, ends, found.n, f"{told} {why}".strip())


def _answers(found: Reliability, view: View) -> Table:
    """In the columns of the table above, so that both fit on one sheet."""
    return Table(
        sheet="Reliability",
        title=f"Agreement on single answers{_in_stage(found, view)}",
        sentences=(sentence(f"Not given: {found.why_no_answers}") if found.why_no_answers else READ_AD,),
        headings=("Candidate and question", "AD", "r_wg", "Raters", "What it says"),
        rows=tuple(
            (
                f"{view.labels[a.candidate]}, question {view.kit.number_of(a.question)} ({a.question})",
                float(a.deviation),
                float(a.r_wg),
                a.n,
                _near(a.deviation),
            )
            for a in found.answers
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _near(deviation: Fraction) -> str:
    if deviation <= deviation_limit():
        return f"Within {AGREE_WITHIN} of their mean on average."
    return f"More than {AGREE_WITHIN} from their mean on average."
