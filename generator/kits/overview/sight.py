"""What the panel can see, in words: for the overview, and for the plan that is printed."""

from collections.abc import Iterator

from generator.kits.overview.structure import count
from generator.model import AGREE_APART, AGREE_TOGETHER, Kit, MinimumSight, Sight, StageSight, Told

SOURCE = "Huffcutt, Culbertson and Weyhrauch 2013"
RATERS = {2: "two", 3: "three", 4: "four"}
ABOVE = {0.0: "truly just at it", 0.5: "half a point above it", 1.0: "a point above it"}
ONE_ROOM = (
    "Everybody in one room hears the same answers: what a candidate happened to be asked and to say that day moves "
    "all ratings alike, and the panel's agreement does not show it."
)


def sight_of(kit: Kit, sight: Sight) -> list[str]:
    """How far ratings can be relied on, and what the panel can tell apart, in paragraphs."""
    raters = [len(kit.raters_of(c)) for c in kit.competencies]
    if not raters or not sight.stages:
        return ["Nothing is rated yet, so this panel cannot tell candidates apart."]
    return [_reliability(raters), *told_apart(sight)]


def reckoned(sight: Sight) -> str:
    """How the figures come about: what is simulated, and what is assumed; nothing where there are none."""
    if not sight.stages:
        return ""
    return (
        f"How this is reckoned: {sight.draws:,} simulated pairs of candidates for each stage, with the questions, "
        "seats and weights of this plan and the debrief's own rule of “ahead”. One candidate is better by the same "
        "in every competency, both stand around 3, and every answer is rated. A rating is off by about "
        f"{sight.error:.1f} points (standard deviation), so that two interviewers with five questions each agree as "
        "above. Assumptions of our own: ratings of one answer spread by one point; half of that variance belongs to "
        "the single answer, and half of that half is what everybody in the room heard. Simulated, so give or take "
        f"{100 * sight.margin:.0f} in 100, and 0.1 points."
    )


def told_apart(sight: Sight) -> Iterator[str]:
    """What each stage can tell apart, and how often each minimum stops somebody by chance: a text for each."""
    several = len(sight.stages) > 1
    for stage in sight.stages:
        yield (f"Stage {stage.stage}: " if several else "") + _stage(stage)
    for minimum in sight.minimums:
        yield _minimum(minimum, several=several)


def _stage(stage: StageSight) -> str:
    who = count(stage.interviewers, "interviewer")
    room = f" {ONE_ROOM}" if stage.together else ""
    if stage.slightly is None:
        return "One interviewer cannot call one candidate ahead of another: that takes two, and three to be sure."
    low, high = stage.answers
    rate = f"{count(low, 'answer')} each" if low == high else f"{low} to {high} answers each"
    if stage.ahead is None:
        return (
            f"With {who} who rate {rate}, the better of two candidates comes out slightly ahead in 4 of 5 cases "
            f"{_apart(stage.slightly)}, and never more: that takes three. Of two who are alike, one still comes out "
            f"slightly ahead in {_of_100(stage.slightly.alike)} of 100 cases.{room}"
        )
    return (
        f"With {who} who rate {rate}, the better of two candidates comes out ahead in 4 of 5 cases "
        f"{_apart(stage.ahead)}, and at least slightly ahead {_apart(stage.slightly)}. Of two who are alike, one "
        f"still comes out ahead in {_of_100(stage.ahead.alike)} of 100 cases, and at least slightly ahead in "
        f"{_of_100(stage.slightly.alike)}.{room}"
    )


def _apart(told: Told) -> str:
    if told.apart is None:
        return "only where the two truly lie more than 3 points apart"
    return f"where the two truly lie {told.apart:.1f} points apart"


def _of_100(share: float) -> str:
    number = round(100 * share)
    return str(number) if number or not share else "fewer than 1"


def _minimum(minimum: MinimumSight, *, several: bool) -> str:
    (_, first), *others = minimum.stopped
    where = f" in the stage {minimum.stage}" if several else ""
    more = "".join(f"; of those {ABOVE[above]}, {_of_100(share)}" for above, share in others)
    ratings = count(minimum.ratings, "rating")
    return (
        f"Minimum of {minimum.minimum:g} for {minimum.competency}, from {ratings}{where}: of "
        f"100 candidates who are {ABOVE[0.0]}, {_of_100(first)} come out below it by chance{more}."
    )


def _reliability(raters: list[int]) -> str:
    means = ", ".join(f"{reliability(AGREE_APART, n):.2f} with {word}" for n, word in RATERS.items())
    low, high = min(raters), max(raters)
    here = count(low, "rater") if low == high else f"{low} to {high} raters"
    return (
        f"Two interviewers who see a candidate separately agree at about {AGREE_APART}, two in one room at about "
        f"{AGREE_TOGETHER}, where 0 is no agreement and 1 is full agreement ({SOURCE}). The mean of more who see the "
        f"candidate separately is steadier: {means} (Spearman-Brown). Here each competency has {here}, so part of "
        "every difference between two candidates comes from who listened and what was asked."
    )


def reliability(single: float, raters: int) -> float:
    """Reliability of the mean of *raters* ratings: k r / (1 + (k - 1) r) (Spearman 1910; Brown 1910)."""
    return raters * single / (1 + (raters - 1) * single)
