"""What the panel can see, in words: for the overview, and for the plan that is printed."""

from collections.abc import Iterator

from generator.model import AGREE_APART, AGREE_TOGETHER, Kit, MinimumSight, Sight, StageSight, Told
from generator.wording import Tongue, hearing, of_panel

AUTHORS, YEAR = ("Huffcutt", "Culbertson", "Weyhrauch"), 2013
RATERS = {2: "{figure} with two", 3: "{figure} with three", 4: "{figure} with four"}
ABOVE = {0.5: "; of those half a point above it, {share}", 1.0: "; of those a point above it, {share}"}
ONE_ROOM = (
    "Everybody in one room hears the same answers: what a candidate happened to be asked and to say that day moves "
    "all ratings alike, and the panel's agreement does not show it."
)
RECKONED = (
    "How this is reckoned: {draws} simulated pairs of candidates for each stage, with the questions, seats and "
    "weights of this plan and the debrief's own rule of “ahead”. One candidate is better by the same in every "
    "competency, both stand around 3, and every answer is rated. A rating is off by about {error} points (standard "
    "deviation), so that two interviewers with five questions each agree as above. Assumptions of our own: ratings "
    "of one answer spread by one point; half of that variance belongs to the single answer, and half of that half is "
    "what everybody in the room heard. Simulated, so give or take {margin} in 100, and {step} points."
)
ONE_INTERVIEWER = "One interviewer cannot call one candidate ahead of another: that takes two, and three to be sure."
SLIGHTLY = (
    "With {who} who rate {answers}, the better of two candidates comes out slightly ahead in 4 of 5 cases {apart}, "
    "and never more: that takes three. Of two who are alike, one still comes out slightly ahead in {alike} of 100 "
    "cases."
)
AHEAD = (
    "With {who} who rate {answers}, the better of two candidates comes out ahead in 4 of 5 cases {apart}, and at "
    "least slightly ahead {slightly_apart}. Of two who are alike, one still comes out ahead in {alike} of 100 cases, "
    "and at least slightly ahead in {slightly_alike}."
)
MINIMUM = (
    "Minimum of {minimum} for {competency}, from {ratings}: of 100 candidates who are truly just at it, {share} come "
    "out below it by chance{more}."
)
MINIMUM_IN_STAGE = (
    "Minimum of {minimum} for {competency}, from {ratings} in the stage {stage}: of 100 candidates who are truly "
    "just at it, {share} come out below it by chance{more}."
)
RELIABILITY = (
    "Two interviewers who see a candidate separately agree at about {apart}, two in one room at about {together}, "
    "where 0 is no agreement and 1 is full agreement ({source}). The mean of more who see the candidate separately "
    "is steadier: {means} (Spearman-Brown). Here each competency has {here}, so part of every difference between two "
    "candidates comes from who listened and what was asked."
)


def sight_of(kit: Kit, sight: Sight) -> list[str]:
    """How far ratings can be relied on, and what the panel can tell apart, in paragraphs."""
    raters, say = [len(kit.raters_of(c)) for c in kit.competencies], of_panel(kit)
    if not raters or not sight.stages:
        return [say("Nothing is rated yet, so this panel cannot tell candidates apart.")]
    return [_reliability(raters, say), *told_apart(sight, say)]


def reckoned(sight: Sight, say: Tongue) -> str:
    """How the figures come about: what is simulated, and what is assumed; nothing where there are none."""
    if not sight.stages:
        return ""
    return say(
        RECKONED,
        draws=say.whole(sight.draws),
        error=say.figure(f"{sight.error:.1f}"),
        margin=f"{100 * sight.margin:.0f}",
        step=say.figure("0.1"),
    )


def told_apart(sight: Sight, say: Tongue) -> Iterator[str]:
    """What each stage can tell apart, and how often each minimum stops somebody by chance: a text for each."""
    several = len(sight.stages) > 1
    for stage in sight.stages:
        told = _stage(stage, say)
        named = say("Stage {stage}: {text}", stage=hearing.stage(stage.stage, say), text=told)
        yield named if several else told
    for minimum in sight.minimums:
        yield _minimum(minimum, say, several=several)


def _stage(stage: StageSight, say: Tongue) -> str:
    if stage.slightly is None:
        return say(ONE_INTERVIEWER)
    values = {
        "who": say.counted("{n} interviewer|{n} interviewers", stage.interviewers),
        "answers": _answers(stage, say),
    }
    if stage.ahead is None:
        apart, alike = _apart(stage.slightly, say), _of_100(stage.slightly.alike, say)
        told = say(SLIGHTLY, **values, apart=apart, alike=alike)
    else:
        told = say(
            AHEAD,
            **values,
            apart=_apart(stage.ahead, say),
            slightly_apart=_apart(stage.slightly, say),
            alike=_of_100(stage.ahead.alike, say),
            slightly_alike=_of_100(stage.slightly.alike, say),
        )
    return f"{told} {say(ONE_ROOM)}" if stage.together else told


def _answers(stage: StageSight, say: Tongue) -> str:
    low, high = stage.answers
    if low != high:
        return say("{low} to {high} answers each", low=low, high=high)
    return say.counted("{n} answer each|{n} answers each", low)


def _apart(told: Told, say: Tongue) -> str:
    if told.apart is None:
        return say("only where the two truly lie more than 3 points apart")
    return say("where the two truly lie {points} points apart", points=say.figure(f"{told.apart:.1f}"))


def _of_100(share: float, say: Tongue) -> str:
    number = round(100 * share)
    return str(number) if number or not share else say("fewer than 1")


def _minimum(minimum: MinimumSight, say: Tongue, *, several: bool) -> str:
    (_, first), *others = minimum.stopped
    told = {
        "minimum": say.figure(f"{minimum.minimum:g}"),
        "competency": minimum.competency,
        "ratings": say.counted("{n} rating|{n} ratings", minimum.ratings),
        "share": _of_100(first, say),
        "more": "".join(say(ABOVE[above], share=_of_100(share, say)) for above, share in others),
    }
    if not several:
        return say(MINIMUM, **told)
    return say(MINIMUM_IN_STAGE, **told, stage=hearing.stage(minimum.stage, say))


def _reliability(raters: list[int], say: Tongue) -> str:
    means = [say(phrase, figure=say.figure(f"{reliability(AGREE_APART, n):.2f}")) for n, phrase in RATERS.items()]
    low, high = min(raters), max(raters)
    here = say.counted("{n} rater|{n} raters", low)
    return say(
        RELIABILITY,
        apart=say.figure(str(AGREE_APART)),
        together=say.figure(str(AGREE_TOGETHER)),
        source=f"{say.listed(AUTHORS)} {YEAR}",
        means=", ".join(means),
        here=here if low == high else say("{low} to {high} raters", low=low, high=high),
    )


def reliability(single: float, raters: int) -> float:
    """Reliability of the mean of *raters* ratings: k r / (1 + (k - 1) r) (Spearman 1910; Brown 1910)."""
    return raters * single / (1 + (raters - 1) * single)
