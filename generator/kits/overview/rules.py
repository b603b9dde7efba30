"""Page 2 of the overview: weights, minimums and rules in plain words."""

from fractions import Fraction

from generator.model import Kit, Points, Rules
from generator.wording import Tongue, hearing, of_panel

COMBINE = {
    "mean": "A competency's figure for a candidate is the mean of its ratings.",
    "median": "A competency's figure for a candidate is the median of its ratings.",
    "agreed": "A competency's figure for a candidate is the rating that the panel agrees in its meeting.",
}
NO_EXAMPLE = {
    "exclude": "“No example” is left out of the figure and listed.",
    "count-as-1": "“No example” counts as 1; totals with and without it are shown.",
}
NOTES = {
    "all": "Every rating needs a note: what was said that makes it this number.",
    "extremes": "The extreme ratings need a note: what was said that makes it this number.",
}
REVEAL = {
    "after-all-candidates": "No rating is shown to anyone before every card of the stage is complete or excused with "
    "a reason.",
    "per-candidate": "No rating of a candidate is shown to anyone before every card for that candidate is complete "
    "or excused with a reason.",
}
APPROVAL = {
    "optional": "The plan should be settled before the first interview; note the reason for any change after it.",
    "required": "The plan is approved before the first interview; note the reason for any change after it.",
}
TIES = {
    "must-mean": "the mean over the competencies that the posting calls a must",
    "panel-with-reason": "the panel decides and writes down its reason",
    "exact": "the order of the totals decides",
}
RECORDING = {
    "not-recorded": "Interviews are not recorded, and no program takes notes.",
    "recorded-with-consent": "Interviews are recorded where the candidate consents; who does not is at no "
    "disadvantage.",
    "ai-notes-with-consent": "A program takes notes (AI) where the candidate consents; who does not is at no "
    "disadvantage.",
}
TOTAL = (
    "A candidate's total is the mean of the competencies' figures. It is given once at least {percent}% of the "
    "planned ratings are in."
)
WEIGHTED_TOTAL = (
    "A candidate's total is the weighted mean of the competencies' figures. It is given once at least {percent}% of "
    "the planned ratings are in."
)
NO_POINTS = "“No example” is left out, so it means no points too; with `no_example: count-as-1` it is a 1."
POINTS = (
    "The interview gives up to {most} of {total} points: a mean of 5 gives {five}, of 3 gives {three}, of 1 gives "
    "{one} (zero points stand at {zero_at})."
)
HIGHEST = 5


def weight_rows(kit: Kit) -> list[dict[str, str]]:
    """Weight, minimum and reason of each competency; none where all weigh the same and no minimum is set."""
    rated, say = kit.competencies, of_panel(kit)
    if len({c.weight for c in rated}) <= 1 and all(c.minimum is None for c in rated):
        return []
    return [
        {
            "name": c.printed_name,
            "weight": say.figure(f"{c.weight:g}"),
            "minimum": say("none") if c.minimum is None else say.figure(f"{c.minimum:g}"),
            "reason": hearing.again(c.reason, hearing.OWN_REASONS, say) if c.reason else "–",
        }
        for c in rated
    ]


def rule_sentences(kit: Kit) -> list[str]:
    """The rules in plain words, in the order in which they apply."""
    rules, say = kit.rules, of_panel(kit)
    percent = f"{100 * rules.minimum_complete:.0f}"
    told = [
        say("Ratings run from 1 (well below) to 5 (well above); 3 meets what the job needs."),
        say(NOTES[rules.notes]),
        f"{say(COMBINE[rules.combine])} {say(NO_EXAMPLE[rules.no_example])}",
        say("A blank is never zero: beside every figure stands how many of the planned ratings it rests on."),
        say(TOTAL if len({c.weight for c in kit.competencies}) <= 1 else WEIGHTED_TOTAL, percent=percent),
    ]
    if any(c.minimum is not None for c in kit.competencies):
        told.append(say("Below a minimum nothing happens by itself: the panel discusses and decides."))
    told += [_ties(rules, say)] if rules.tie else []
    told += _points_sentences(rules.points, say) if rules.points else []
    if rules.points and rules.no_example == "exclude":
        told.append(say(NO_POINTS))
    return [*told, say(REVEAL[rules.reveal]), *_record_sentences(rules, say)]


def _ties(rules: Rules, say: Tongue) -> str:
    steps = say("; then ").join(say(TIES[step]) for step in rules.tie)
    return say("Where two candidates are too close to call: {steps}.", steps=steps)


def _record_sentences(rules: Rules, say: Tongue) -> list[str]:
    named = "The manager's debrief names who gave which rating."
    unnamed = "The manager's debrief does not name who gave which rating."
    return [
        say(named if rules.show_raters else unnamed),
        say(APPROVAL[rules.approval]),
        say(RECORDING[rules.recording]),
    ]


def _points_sentences(points: Points, say: Tongue) -> list[str]:
    """Points explained with numbers."""
    most, total = (say.figure(f"{number:g}") for number in (points.interview, points.total))
    five, three, one = (say.figure(_points(points, mean)) for mean in (5, 3, 1))
    told = [say(POINTS, most=most, total=total, five=five, three=three, one=one, zero_at=points.zero_at)]
    if points.other:
        given = [(name, say.figure(f"{number:g}")) for name, number in points.other]
        others = ", ".join(say("{name} (up to {most})", name=name, most=number) for name, number in given)
        told.append(say("The other points come from {others}.", others=others))
    if points.pass_mark is not None:
        told.append(say("The pass mark is {mark} points.", mark=say.figure(f"{points.pass_mark:g}")))
    return [*told, say("Where a rating is missing there are no points, never a rescaled total.")]


def _points(points: Points, mean: int) -> str:
    value = points.rounded(points.worth(Fraction(mean), HIGHEST))
    return f"{float(value):.{points.decimals}f}"
