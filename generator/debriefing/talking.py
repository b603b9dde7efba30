"""What was found in, what the panel must talk about out: musts, distances, minimums, gaps, ties."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.model import (
    FAR_APART,
    FoundCandidate,
    FoundCompetency,
    FoundRating,
    Kit,
    Mark,
    MinimumState,
    MustState,
    TalkPoint,
    Topic,
    number_of,
)

ORDER = tuple(Topic)
APART = (Topic.ONE_ANSWER, Topic.TWO_ANSWERS)
MUSTS = {MustState.UNMET: Topic.UNMET, MustState.UNVERIFIED: Topic.UNVERIFIED}


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
        if minimum.mean is None:
            text = f"{minimum.printed_name}: too few ratings for the minimum of {float(minimum.minimum):g}"
        else:
            text = (
                f"{minimum.printed_name}: the mean is {float(minimum.mean):.2f}, "
                f"below the minimum of {float(minimum.minimum):g} set in advance"
            )
        yield _point(Topic.BELOW_MINIMUM, candidate, key, f"{text}. The panel discusses and decides", ratings)


def _apart(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    rated = [r for r in competency.ratings if number_of(r.rating, kit.rules) is not None]
    widest = 0
    for question in dict.fromkeys(r.question for r in rated):
        here = [r for r in rated if r.question == question]
        distance = _distance(kit, here)
        widest = max(widest, distance)
        if distance >= FAR_APART:
            answer = f"the same answer, to question {_number(kit, question)}"
            text = f"{competency.printed_name}: {distance} points apart on {answer}"
            yield _point(Topic.ONE_ANSWER, candidate, competency.key, text, here)
    if (competency.range or 0) > max(widest, FAR_APART - 1):
        text = (
            f"{competency.printed_name}: {competency.range} points apart on answers to different questions; "
            "the answers may differ as much as the ratings"
        )
        yield _point(Topic.TWO_ANSWERS, candidate, competency.key, text, rated)


def _distance(kit: Kit, ratings: Iterable[FoundRating]) -> int:
    numbers = [n for r in ratings if (n := number_of(r.rating, kit.rules)) is not None]
    return max(numbers) - min(numbers)


def _number(kit: Kit, question: str) -> int:
    return kit.number_of(question)


def _missing(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    gone = [r for r in competency.ratings if r.rating is None or r.rating is Mark.NOT_ASKED]
    if not gone:
        return
    words = ", ".join(dict.fromkeys(_gap(kit, r) for r in gone))
    count = "counts" if competency.n == 1 else "count"
    text = f"{competency.printed_name}: {words}; {competency.n} of {competency.of} ratings {count}"
    yield _point(Topic.MISSING, candidate, competency.key, text, gone)


def _no_example(kit: Kit, candidate: FoundCandidate, competency: FoundCompetency) -> Iterator[TalkPoint]:
    """A rating without a number that the rule leaves out of the figure."""
    if kit.rules.no_example == "count-as-1":
        return
    found = [r for r in competency.ratings if r.rating is Mark.NO_EXAMPLE]
    if found:
        asked = " and ".join(dict.fromkeys(f"question {_number(kit, r.question)}" for r in found))
        figure = "" if competency.mean is not None else "; there is no figure"
        text = f"{competency.printed_name}: no example for {asked}, left out by the rule{figure}"
        yield _point(Topic.NO_EXAMPLE, candidate, competency.key, text, found)


def _gap(kit: Kit, rating: FoundRating) -> str:
    """What is not there, without the name of the rater: the ratings of the point have that."""
    what = "was not asked" if rating.rating is Mark.NOT_ASKED else "has no rating"
    return f"question {_number(kit, rating.question)} {what}"


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
