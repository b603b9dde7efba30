"""How it is added up, what the words mean, and what the program does not decide: in sentences."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from generator.model import Kit, Points, Rules
from generator.reports.tables.wording import listed, plain

COMBINE = {
    "mean": "A competency's figure is the mean of its ratings.",
    "median": "A competency's figure is the median of its ratings.",
    "agreed": "A competency's figure is the rating that the panel agreed on in its meeting.",
}
NO_EXAMPLE = {
    "exclude": "“No example” is left out of the figure and listed.",
    "count-as-1": "“No example” counts as 1.",
}
BLANK = (
    "A rating that is missing or “not asked” is never counted as zero: n of N says how many of the planned "
    "ratings a figure rests on."
)
MEANING = (
    "Ahead: at least three interviewers rated both candidates, and the 90 % interval of the difference between the "
    "two lies above zero. Slightly ahead: at least two rated both, and the order stays whichever of them is left "
    "out. Too close to call: neither is so; with other interviewers or questions the order could be the other one.",
    "The 90 % interval beside a total shows how far it could lie from here with other ratings of the same kind "
    "(the variance of ratings within competencies, pooled; Student's t). It is cut at 1 and 5, where the scale ends.",
)
NOT_DECIDED = (
    "Who is offered the job: the panel and the hiring authority decide, with a reason that has to do with the job.",
    "What follows from a must that is not met or not verified.",
    "What follows from a rating below a minimum: the panel discusses it and decides.",
    "Who stands first where it is too close to call.",
    "Whose rating is right where the panel differs: the program corrects no rating and weights none down.",
)


def rule_sentences(kit: Kit, rules: Rules) -> tuple[str, ...]:
    """The rules that were fixed beforehand, in the order in which they apply."""
    told = [
        f"{COMBINE[rules.combine]} {NO_EXAMPLE[rules.no_example]}",
        f"{_total(kit)} It is given once at least {plain(rules.minimum_complete * 100)} % of the planned ratings "
        "are in.",
        BLANK,
    ]
    if any(c.minimum is not None for c in kit.competencies):
        told.append("Below a minimum nothing happens by itself: the panel discusses and decides.")
    return tuple(told)


def _total(kit: Kit) -> str:
    weights = {c.printed_name: c.weight for c in kit.competencies}
    if len(set(weights.values())) <= 1:
        return "A candidate's total is the mean of the competencies' figures; all weigh the same."
    usual = min(weights.values())
    heavy = [f"{name} {plain(weight)}" for name, weight in weights.items() if weight != usual]
    return (
        f"A candidate's total is the weighted mean of the competencies' figures: {listed(heavy)}, "
        f"the others {plain(usual)}."
    )


def point_sentences(rules: Rules) -> tuple[str, ...]:
    """How points are made, explained with numbers; none where the rules give no points."""
    return () if rules.points is None else tuple(_points(rules.points))


def _points(points: Points) -> Iterator[str]:
    steps = 5 - points.zero_at
    most = plain(points.interview)
    yield (
        f"The interview gives up to {most} of {plain(points.total)} points. Zero points stand at {points.zero_at}: "
        f"a mean of 3 gives {plain(worth(points, Fraction(3)))} of {most}, which is {3 - points.zero_at} of {steps} "
        f"steps; a mean of 5 gives {most}, a mean of 1 gives {plain(worth(points, Fraction(1)))}."
    )
    if points.other:
        others = listed([f"{name} (up to {plain(most)})" for name, most in points.other])
        yield f"The other points come from {others}."
    places = "whole points" if not points.decimals else f"{points.decimals} decimals"
    ways = {"half-up": "halves up", "half-even": "halves to the even number"}
    yield f"The sum is rounded once, to {places}, {ways[points.rounding]}."
    if points.pass_mark is not None:
        yield f"The pass mark is {plain(points.pass_mark)} points; what follows below it, the panel decides."
    yield "Where a rating or score is missing there are no points: nothing is scaled up from what is there."


def worth(points: Points, mean: Fraction) -> Fraction:
    """The points that a mean rating gives."""
    return exact(points.interview) * (mean - points.zero_at) / (5 - points.zero_at)


def exact(number: float) -> Fraction:
    """A number as it was typed: 0.1 is a tenth."""
    return Fraction(Decimal(str(number)))
