"""What was found in, what the panel must talk about out: musts, distances, minimums, gaps, ties."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from generator.model import (
    FAR_APART,
    Clause,
    FoundCandidate,
    FoundCompetency,
    FoundRating,
    Kit,
    Mark,
    MinimumState,
    MustState,
    TalkPoint,
    Topic,
    joined,
    number_of,
)

ORDER = tuple(Topic)
APART = (Topic.ONE_ANSWER, Topic.TWO_ANSWERS)
MUSTS = {MustState.UNMET: Topic.UNMET, MustState.UNVERIFIED: Topic.UNVERIFIED}
ONE_ANSWER = "{distance} points apart on the same answer, to question {number}"
TWO_ANSWERS = (
    "{distance} points apart on answers to different questions; the answers may differ as much as the ratings"
)
TOO_FEW = "too few ratings for the minimum of {minimum}. The panel discusses and decides"
BELOW = "the mean is {mean}, below the minimum of {minimum} set in advance. The panel discusses and decides"
COUNTED = "{words}; {n} of {of} ratings counts|{words}; {n} of {of} ratings count"
LEFT_OUT = "no example for {asked}, left out by the rule"
NO_FIGURE = "no example for {asked}, left out by the rule; there is no figure"


def talk_points(kit: Kit, found: Sequence[FoundCandidate]) -> tuple[TalkPoint, ...]:
    """Every point, musts first, then by topic; within one the widest apart first, then in the kit's order."""
    points = [point for candidate in found for point in _of_candidate(kit, candidate)]
    points += _ties(found)
    rated = [c.key for c in kit.competencies]
    place = {c.code: n for n, c in enumerate(sorted(found, key=lambda c: c.code))}
    return tuple(
        sorted(
            points,
            key=lambda p: (
                ORDER.index(p.topic),
                -_distance(kit, p.ratings) if p.topic in APART else 0,
                -1 if p.competency is None else rated.index(p.competency),
                place.get(p.candidate, -1),
                p.text,
            ),
        )
    )


def _of_candidate(kit: Kit, candidate: FoundCandidate) -> Iterator[TalkPoint]:
    for must in candidate.musts:
        yield _point(MUSTS[must.state], candidate, None, f"{must.text}: {must.why}")
    for competency in candidate.competencies:
        yield from _apart(kit, candidate, competency)
        yield from _missing(kit, candidate, competency)
        yield from _no_example(kit, candidate, competency)
    for minimum in candidate.minimums:
        if minimum.state is MinimumState.MET:
            continue
        key = (minimum.competency, minimum.slot)
        ratings = next((c.ratings for c in candidate.competencies if c.key == key), ())
        least = Decimal(f"{float(minimum.minimum):g}")
        if minimum.mean is None:
            what = Clause(TOO_FEW, minimum=least)
        else:
            what = Clause(BELOW, mean=Decimal(f"{float(minimum.mean):.2f}"), minimum=least)
        yield _point(Topic.BELOW_MINIMUM, candidate, key, _of(minimum.printed_name, what), ratings)


def _apart(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    rated = [r for r in competency.ratings if number_of(r.rating, kit.rules) is not None]
    widest = 0
    for question in dict.fromkeys(r.question for r in rated):
        here = [r for r in rated if r.question == question]
        distance = _distance(kit, here)
        widest = max(widest, distance)
        if distance >= FAR_APART:
            what = Clause(ONE_ANSWER, distance=distance, number=kit.number_of(question))
            yield _point(Topic.ONE_ANSWER, candidate, competency.key, _of(competency.printed_name, what), here)
    if (competency.range or 0) > max(widest, FAR_APART - 1):
        what = Clause(TWO_ANSWERS, distance=competency.range)
        yield _point(Topic.TWO_ANSWERS, candidate, competency.key, _of(competency.printed_name, what), rated)


def _distance(kit: Kit, ratings: Iterable[FoundRating]) -> int:
    numbers = [n for r in ratings if (n := number_of(r.rating, kit.rules)) is not None]
    return max(numbers) - min(numbers)


def _missing(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    gone = [r for r in competency.ratings if r.rating is None or r.rating is Mark.NOT_ASKED]
    if not gone:
        return
    words = joined(dict.fromkeys(_gap(kit, r) for r in gone))
    what = Clause(COUNTED, n=competency.n, of=competency.of, words=words)
    yield _point(Topic.MISSING, candidate, competency.key, _of(competency.printed_name, what), gone)


def _no_example(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    """A rating without a number that the rule leaves out of the figure."""
    if kit.rules.no_example == "count-as-1":
        return
    found = [r for r in competency.ratings if r.rating is Mark.NO_EXAMPLE]
    if found:
        numbers = dict.fromkeys(kit.number_of(r.question) for r in found)
        asked = tuple(Clause("question {number}", number=n) for n in numbers)
        what = Clause(NO_FIGURE if competency.mean is None else LEFT_OUT, asked=asked)
        yield _point(Topic.NO_EXAMPLE, candidate, competency.key, _of(competency.printed_name, what), found)


def _gap(kit: Kit, rating: FoundRating) -> Clause:
    """What is not there, without the name of the rater: the ratings of the point have that."""
    what = "question {number} was not asked" if rating.rating is Mark.NOT_ASKED else "question {number} has no rating"
    return Clause(what, number=kit.number_of(rating.question))


def _of(name: str, what: Clause) -> Clause:
    """What is said of a competency, after its name."""
    return Clause("{name}: {what}", name=name, what=what)


def _ties(found: Sequence[FoundCandidate]) -> Iterator[TalkPoint]:
    ranked = [c for c in found if c.rank is not None]
    for _, level in groupby(ranked, key=lambda c: (c.stage, c.rank)):
        group = list(level)
        codes = [c.code for c in group]
        if len(codes) > 1:
            names = " and ".join(codes)
            text = f"{names} have the same total, and the rules leave them level: the panel decides, with a reason"
            yield _point(Topic.TIE, group[0], None, text)


def _point(
    topic: Topic,
    candidate: FoundCandidate,
    competency: tuple[str, str | None] | None,
    text: str,
    ratings: Iterable[FoundRating] = (),
) -> TalkPoint:
    return TalkPoint(
        topic=topic,
        stage=candidate.stage,
        candidate=candidate.code,
        competency=competency,
        text=text,
        ratings=tuple(ratings),
    )
