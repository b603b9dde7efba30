"""How it is added up, what the words mean, and what the program does not decide: in sentences."""

from collections.abc import Iterator
from fractions import Fraction

from generator.model import Kit, Points, Rules
from generator.reports.tables.wording import count, listed, plain

HIGHEST = 5
COMBINE = {
    "mean": "A competency's figure is the mean of its ratings.",
    "median": "A competency's figure is the median of its ratings.",
    "agreed": "A competency's figure is the rating that the panel agrees on in its meeting; the mean of the "
    "independent ratings stands beside it.",
}
NO_EXAMPLE = {
    "exclude": "“No example” is left out of the figure and listed.",
    "count-as-1": "“No example” counts as 1.",
}
BLANK = (
    "A rating that is missing or “not asked” is never counted as zero: n of N says how many of the planned "
    "ratings a figure rests on."
)
WORDS = (
    "Ahead: at least three interviewers rated both candidates, and the 90 % interval of the difference between the "
    "two lies above zero. Slightly ahead: at least two rated both, and the order stays whichever of them is left "
    "out. Too close to call: neither is so; with other interviewers or questions the order could be the other one."
)
INTERVAL = (
    "The 90 % interval beside a total shows how far it could lie from here with other ratings of the same kind "
    "(the variance of ratings within competencies, pooled; Student's t). It is cut at 1 and 5, where the scale ends. "
    "It knows only how the raters of one candidate differ: where all of them err in the same way, or one of them in "
    "all ratings of a candidate, the total lies further off than it says."
)
OF_DIFFERENCES = (
    "The 90 % interval of a difference is a paired t interval over the interviewers who rated both: each of them "
    "counts once, with the mean of their own differences, and the degrees of freedom are their number less one. Its "
    "variance is at least that of ratings in whole points, 1/12 a rating, and on either side it is wider by half a "
    "step, which is how far one point on one rating moves the mean difference."
)
OF_TOTALS = (
    "The 90 % interval of a total is Student's t, here with {}, times the standard error from the variance of "
    "ratings within candidate and competency, pooled over the stage and at least 1/12. Below 4 degrees of freedom "
    "there is none."
)
ONE_ROOM = (
    "Where interviewers sat together, all heard the same answers: what a candidate happened to be asked and to say "
    "that day moves all ratings alike, and no interval here knows of it."
)
WITHOUT_SCORES = (
    "The words compare the interview ratings alone: scores from elsewhere, which count in the points, are not in "
    "them."
)
WITHOUT_AGREED = (
    "The words come from the independent ratings, made before anybody talked, not from those that the panel agreed "
    "on."
)
NOT_DECIDED = (
    "Who is offered the job: the panel and the hiring authority decide, with a reason that has to do with the job.",
    "What follows from a must that is not met or not verified.",
    "What follows from a rating below a minimum: the panel discusses it and decides.",
    "Who stands first where it is too close to call.",
    "Whose rating is right where the panel differs: the program corrects no rating and weights none down.",
)
NOT_DECIDED_IN_SHORT = (
    "Who is offered the job, and what follows from a must, a minimum or totals too close to call: people decide.",
)


def rule_sentences(kit: Kit, rules: Rules) -> tuple[str, ...]:
    """The rules that were fixed beforehand, in the order in which they apply."""
    of = "the mean" if rules.combine == "agreed" else "the figure"
    agreed = " It also needs an agreed rating for every competency." if rules.combine == "agreed" else ""
    told = [
        f"{COMBINE[rules.combine]} {NO_EXAMPLE[rules.no_example].replace('the figure', of)}",
        f"{_total(kit)} It is given once {_share(rules)} of the planned ratings are in.{agreed}",
        BLANK,
    ]
    if any(c.minimum is not None for c in kit.competencies):
        told.append("Below a minimum nothing happens by itself: the panel discusses and decides.")
    return tuple(told)


def _share(rules: Rules) -> str:
    """With points nothing may be missing: nobody's points are made of less than another's."""
    return "all" if rules.points is not None else f"at least {plain(rules.minimum_complete * 100)} %"


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


def meaning_sentences(rules: Rules, degrees: int | None, *, given: bool, together: bool = False) -> tuple[str, ...]:
    """What the words mean, and the interval where one is *given*; what they leave out under these rules.

    *together* says that interviewers of one session rate the same answers.

    With the *degrees* of freedom, also how the intervals are made.
    """
    interval = [INTERVAL] if given else []
    made = [] if degrees is None else [OF_DIFFERENCES]
    if degrees is not None and given:
        made.append(OF_TOTALS.format(count(degrees, "degree of freedom", "degrees of freedom")))
    words = [WITHOUT_SCORES] if rules.points is not None and rules.points.other else []
    words += [WITHOUT_AGREED] if rules.combine == "agreed" else []
    return (WORDS, *interval, *([ONE_ROOM] if together else []), *words, *made)


def point_sentences(rules: Rules) -> tuple[str, ...]:
    """How points are made, explained with numbers; none where the rules give no points."""
    return () if rules.points is None else tuple(_points(rules.points))


def _points(points: Points) -> Iterator[str]:
    steps = HIGHEST - points.zero_at
    most = plain(points.interview)
    three, one = (plain(points.worth(Fraction(mean), HIGHEST)) for mean in (3, 1))
    yield (
        f"The interview gives up to {most} of {plain(points.total)} points. Zero points stand at {points.zero_at}: "
        f"a mean of 3 gives {three} of {most}, which is {3 - points.zero_at} of {steps} steps; a mean of 5 gives "
        f"{most}, a mean of 1 gives {one}."
    )
    if points.other:
        others = listed([f"{name} (up to {plain(most)})" for name, most in points.other])
        yield f"The other points come from {others}."
    places = "whole points" if not points.decimals else count(points.decimals, "decimal")
    ways = {"half-up": "halves up", "half-even": "halves to the even number"}
    yield f"The sum is rounded once, to {places}, {ways[points.rounding]}."
    if points.pass_mark is not None:
        yield f"The pass mark is {plain(points.pass_mark)} points; what follows below it, the panel decides."
    yield "Where a rating or score is missing there are no points: nothing is scaled up from what is there."
