"""How it is added up, what the words mean, and what the program does not decide: in sentences."""

from collections.abc import Iterator
from fractions import Fraction

from generator.model import Kit, Points, Rules
from generator.reports.tables.wording import plain
from generator.wording import Tongue

HIGHEST = 5
COMBINE = {
    "mean": "A competency's figure is the mean of its ratings.",
    "median": "A competency's figure is the median of its ratings.",
    "agreed": "A competency's figure is the rating that the panel agrees on in its meeting; the mean of the "
    "independent ratings stands beside it.",
}
LEFT_OUT = "“No example” is left out of the figure and listed."
NO_EXAMPLE = {"exclude": LEFT_OUT, "count-as-1": "“No example” counts as 1."}
LEFT_OUT_OF_MEAN = "“No example” is left out of the mean and listed."
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
    "The 90 % interval of a total is Student's t, here with {degrees}, times the standard error from the variance of "
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
ROUNDED = {
    "half-up": "The sum is rounded once, to {places}, halves up.",
    "half-even": "The sum is rounded once, to {places}, halves to the even number.",
}
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


def rule_sentences(kit: Kit, rules: Rules, say: Tongue) -> tuple[str, ...]:
    """The rules that were fixed beforehand, in the order in which they apply."""
    no_example = NO_EXAMPLE[rules.no_example]
    if rules.combine == "agreed" and no_example == LEFT_OUT:
        no_example = LEFT_OUT_OF_MEAN
    agreed = [say("It also needs an agreed rating for every competency.")] if rules.combine == "agreed" else []
    told = [
        f"{say(COMBINE[rules.combine])} {say(no_example)}",
        " ".join((_total(kit, say), _given(rules, say), *agreed)),
        say(BLANK),
    ]
    if any(c.minimum is not None for c in kit.competencies):
        told.append(say("Below a minimum nothing happens by itself: the panel discusses and decides."))
    return tuple(told)


def _given(rules: Rules, say: Tongue) -> str:
    """With points nothing may be missing: nobody's points are made of less than another's."""
    if rules.points is not None:
        return say("It is given once all of the planned ratings are in.")
    share = plain(rules.minimum_complete * 100, say)
    return say("It is given once at least {share} % of the planned ratings are in.", share=share)


def _total(kit: Kit, say: Tongue) -> str:
    weights = {c.printed_name: c.weight for c in kit.competencies}
    if len(set(weights.values())) <= 1:
        return say("A candidate's total is the mean of the competencies' figures; all weigh the same.")
    usual = min(weights.values())
    heavy = [f"{name} {plain(weight, say)}" for name, weight in weights.items() if weight != usual]
    return say(
        "A candidate's total is the weighted mean of the competencies' figures: {heavy}, the others {usual}.",
        heavy=say.listed(heavy),
        usual=plain(usual, say),
    )


def meaning_sentences(
    rules: Rules, degrees: int | None, say: Tongue, *, given: bool, together: bool = False
) -> tuple[str, ...]:
    """What the words mean, and the interval where one is *given*; what they leave out under these rules.

    *together* says that interviewers of one session rate the same answers.

    With the *degrees* of freedom, also how the intervals are made.
    """
    interval = [INTERVAL] if given else []
    words = [WITHOUT_SCORES] if rules.points is not None and rules.points.other else []
    words += [WITHOUT_AGREED] if rules.combine == "agreed" else []
    words += [] if degrees is None else [OF_DIFFERENCES]
    told = [say(text) for text in (WORDS, *interval, *([ONE_ROOM] if together else []), *words)]
    if degrees is not None and given:
        of = say.counted("{n} degree of freedom|{n} degrees of freedom", degrees)
        told.append(say(OF_TOTALS, degrees=of))
    return tuple(told)


def point_sentences(rules: Rules, say: Tongue) -> tuple[str, ...]:
    """How points are made, explained with numbers; none where the rules give no points."""
    return () if rules.points is None else tuple(_points(rules.points, say))


def _points(points: Points, say: Tongue) -> Iterator[str]:
    three, one = (plain(points.worth(Fraction(mean), HIGHEST), say) for mean in (3, 1))
    yield say(
        "The interview gives up to {most} of {total} points. Zero points stand at {zero}: a mean of 3 gives {three} "
        "of {most}, which is {taken} of {steps} steps; a mean of 5 gives {most}, a mean of 1 gives {one}.",
        most=plain(points.interview, say),
        total=plain(points.total, say),
        zero=points.zero_at,
        three=three,
        taken=3 - points.zero_at,
        steps=HIGHEST - points.zero_at,
        one=one,
    )
    if points.other:
        others = [say("{test} (up to {most})", test=name, most=plain(most, say)) for name, most in points.other]
        yield say("The other points come from {others}.", others=say.listed(others))
    places = say.counted("{n} decimal|{n} decimals", points.decimals) if points.decimals else say("whole points")
    yield say(ROUNDED[points.rounding], places=places)
    if points.pass_mark is not None:
        mark = plain(points.pass_mark, say)
        yield say("The pass mark is {mark} points; what follows below it, the panel decides.", mark=mark)
    yield say("Where a rating or score is missing there are no points: nothing is scaled up from what is there.")
