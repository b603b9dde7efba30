"""What the independent ratings tell of themselves, for HR: figures with method, interval and a sentence."""

from collections.abc import Iterator
from fractions import Fraction

from generator.agreement import deviation_limit
from generator.model import AnswerAgreement, Estimate, Reliability
from generator.reports.tables.competencies import View
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import NOTHING, ends, figure, sentence
from generator.wording import Tongue, hearing

Cell = str | int | float
READ_AD = (
    "AD is the mean distance of the ratings from their mean; up to {limit} counts as agreement for practical "
    "purposes (Burke and Dunlap 2002), also where the two furthest are 2 points apart. r_wg runs from 0 (as by "
    "chance) to 1 (James, Demaree and Wolf 1984); random ratings can look good on it, so read it with AD."
)
ALPHA = "Krippendorff's alpha, ordinal"
# What a figure above zero says, and what one of zero or below does.
OF_ALPHA = (
    "The ratings of one answer agree on {share} % of what there was to agree on beyond chance.",
    "The ratings of one answer agree no more than chance would make them.",
)
OF_ONE = (
    "{share} % of the differences between the means of single raters is difference between candidates; the rest is "
    "who rated, and chance.",
    "The differences between the means of single raters tell nothing of the candidates: they are who rated, and "
    "chance.",
)
OF_MEAN = (
    "{share} % of the differences between the means of all raters is difference between candidates; the rest is who "
    "rated, and chance.",
    "The differences between the means of all raters tell nothing of the candidates: they are who rated, and chance.",
)
NARROW = (
    "The interval of alpha is a little too narrow for few candidates: with 10 of them it holds the true value in "
    "about 87 of 100 cases, not in 95."
)
ONE_RATER = "ICC{form}, one rater's mean{over} (Shrout and Fleiss 1979)"
ALL_RATERS = "ICC{form}, the mean of {k} raters{over} (Shrout and Fleiss 1979)"
HOW_FAR = (
    "These figures tell how far ratings of the same answer agree. They say nothing of one candidate, and they "
    "are never taken from ratings after the talk."
)
OF_FEWER = (
    "{n} rater's mean of a candidate is over fewer questions than that rater's others: the rest had no number, or no "
    "second rating.|{n} raters' means of a candidate are over fewer questions than that rater's others: the rest had "
    "no number, or no second rating."
)
WIDTHS_OF_FIGURES = (40, 9, 15, 8, 56)


def reliability_tables(found: Reliability, view: View) -> tuple[Table, Table]:
    """The table of alpha and ICC, and that of single answers, which stands below it."""
    return _reliability(found, view), _answers(found, view)


def _reliability(found: Reliability, view: View) -> Table:
    say, over = view.say, _questions(found, view.say)
    k = say("the") if found.icc_raters is None else _raters_in(found.icc_raters, say)
    of_mean = f"{found.icc_form.removesuffix(',1)')},k)"
    one = say(ONE_RATER, form=found.icc_form, over=over)
    return Table(
        sheet=say("Reliability"),
        title=_titled("Reliability of the independent ratings", found, view),
        sentences=(
            say(HOW_FAR),
            *((say(NARROW),) if found.alpha_ordinal.value is not None else ()),
            *_not_whole(found, view),
        ),
        headings=(say("Method"), say("Value"), say("95 % interval"), say("n"), say("What it says")),
        rows=(
            _estimate(say(ALPHA), found.alpha_ordinal, OF_ALPHA, say),
            _estimate(one, found.icc, OF_ONE, say),
            _estimate(say(ALL_RATERS, form=of_mean, k=k, over=over), found.icc_mean, OF_MEAN, say),
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _titled(title: str, found: Reliability, view: View) -> str:
    """The title with the stage, where there are several."""
    several = len({session.stage for session in view.kit.sessions}) > 1
    if not several or not found.stage:
        return view.say(title)
    stage = hearing.stage(found.stage, view.say)
    return view.say("{title}, stage {stage}", title=view.say(title), stage=stage)


def _questions(found: Reliability, say: Tongue) -> str:
    """Over how many questions a rater's mean is."""
    if found.icc_questions is None:
        return ""
    fewest, most = found.icc_questions
    if fewest == most:
        return say.counted(" over {n} question| over {n} questions", most)
    return say(" over {fewest} to {most} questions", fewest=fewest, most=most)


def _raters_in(number: Fraction, say: Tongue) -> str:
    """The k of a mean; where candidates had different numbers of raters, the k0 between them."""
    return f"k = {number}" if number.denominator == 1 else f"k0 = {figure(number, say)}"


def _not_whole(found: Reliability, view: View) -> Iterator[str]:
    """What ICC is without, as not every rating is a number."""
    if found.icc_left_out:
        names = view.in_order(found.icc_left_out)
        yield view.say("ICC is without {names}: one of the raters gave no number there.", names=names)
    if found.icc_of_fewer:
        yield view.say.counted(OF_FEWER, found.icc_of_fewer)


def _estimate(method: str, found: Estimate, words: tuple[str, str], say: Tongue) -> tuple[Cell, ...]:
    why = sentence(say.clause(found.why_not or ""))
    if found.value is None:
        return (method, NOTHING, NOTHING, found.n, why)
    above, below = words
    share = figure(found.value * 100, say, decimals=0)
    told = say(above, share=share) if found.value > 0 else say(below)
    return (method, found.value, ends(found.low, found.high, say), found.n, f"{told} {why}".strip())


def _answers(found: Reliability, view: View) -> Table:
    """In the columns of the table above, so that both fit on one sheet."""
    say, limit = view.say, figure(deviation_limit(), view.say)
    why_not = found.why_no_answers
    refused = sentence(say("Not given: {why}", why=say.clause(why_not or "")))
    return Table(
        sheet=say("Reliability"),
        title=_titled("Agreement on single answers", found, view),
        sentences=(refused if why_not else say(READ_AD, limit=limit),),
        headings=(say("Candidate and question"), "AD", "r_wg", say("Raters"), say("What it says")),
        rows=tuple(
            (_answer(a, view), float(a.deviation), float(a.r_wg), a.n, say(_near(a.deviation), limit=limit))
            for a in found.answers
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _answer(answer: AnswerAgreement, view: View) -> str:
    who, number = view.labels[answer.candidate], view.kit.number_of(answer.question)
    return view.say("{who}, question {number} ({id})", who=who, number=number, id=answer.question)


def _near(deviation: Fraction) -> str:
    if deviation <= deviation_limit():
        return "Within {limit} of their mean on average."
    return "More than {limit} from their mean on average."
