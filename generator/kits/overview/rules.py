"""Page 2 of the overview: weights, minimums and rules in plain words."""

from fractions import Fraction

from generator.model import Kit, Points, Rules

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
HIGHEST = 5


def weight_rows(kit: Kit) -> list[dict[str, str]]:
    """Weight, minimum and reason of each competency; none where all weigh the same and no minimum is set."""
    rated = kit.competencies
    if len({c.weight for c in rated}) <= 1 and all(c.minimum is None for c in rated):
        return []
    return [
        {
            "name": c.printed_name,
            "weight": f"{c.weight:g}",
            "minimum": "none" if c.minimum is None else f"{c.minimum:g}",
            "reason": c.reason or "–",
        }
        for c in rated
    ]


def rule_sentences(kit: Kit) -> list[str]:
    """The rules in plain words, in the order in which they apply."""
    rules = kit.rules
    told = [
        "Ratings run from 1 (well below) to 5 (well above); 3 meets what the job needs.",
        NOTES[rules.notes],
        f"{COMBINE[rules.combine]} {NO_EXAMPLE[rules.no_example]}",
        "A blank is never zero: beside every figure stands how many of the planned ratings it rests on.",
        f"A candidate's total is the {_weighting(kit)} of the competencies' figures. It is given once at least "
        f"{rules.minimum_complete:.0%} of the planned ratings are in.",
    ]
    if any(c.minimum is not None for c in kit.competencies):
        told.append("Below a minimum nothing happens by itself: the panel discusses and decides.")
    told += [_ties(rules)] if rules.tie else []
    told += _points_sentences(rules.points) if rules.points else []
    if rules.points and rules.no_example == "exclude":
        told.append("“No example” is left out, so it means no points too; with `no_example: count-as-1` it is a 1.")
    return [*told, REVEAL[rules.reveal], *_record_sentences(rules)]


def _weighting(kit: Kit) -> str:
    return "mean" if len({c.weight for c in kit.competencies}) <= 1 else "weighted mean"


def _ties(rules: Rules) -> str:
    steps = "; then ".join(TIES[step] for step in rules.tie)
    return f"Where two candidates are too close to call: {steps}."


def _record_sentences(rules: Rules) -> list[str]:
    shown = "names" if rules.show_raters else "does not name"
    return [
        f"The manager's debrief {shown} who gave which rating.",
        APPROVAL[rules.approval],
        RECORDING[rules.recording],
    ]


def _points_sentences(points: Points) -> list[str]:
    """Points explained with numbers."""
    told = [
        f"The interview gives up to {points.interview:g} of {points.total:g} points: a mean of 5 gives "
        f"{_points(points, 5)}, of 3 gives {_points(points, 3)}, of 1 gives {_points(points, 1)} "
        f"(zero points stand at {points.zero_at})."
    ]
    if points.other:
        others = ", ".join(f"{name} (up to {most:g})" for name, most in points.other)
        told.append(f"The other points come from {others}.")
    if points.pass_mark is not None:
        told.append(f"The pass mark is {points.pass_mark:g} points.")
    return [*told, "Where a rating is missing there are no points, never a rescaled total."]


def _points(points: Points, mean: int) -> str:
    value = points.rounded(points.worth(Fraction(mean), HIGHEST))
    return f"{float(value):.{points.decimals}f}"
