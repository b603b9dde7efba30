"""What the panel must talk about: unmet and unverified musts apart, then everything else in order."""

from collections.abc import Iterator, Sequence

from generator.model import (
    BY_EQUIVALENT,
    MUSTS,
    NO_SOURCE,
    Debrief,
    FoundCandidate,
    FoundRating,
    Mark,
    MustState,
    TalkPoint,
    Topic,
)
from generator.reports.tables.competencies import View, rated_rows
from generator.reports.tables.shapes import MustRow, TalkRow
from generator.reports.tables.wording import sentence
from generator.wording import Tongue

NOTHING_TO_TALK = (
    "Nothing has to be talked about: every must is met, no ratings are 2 or more points apart, none is below a "
    "minimum and none is missing."
)
TOPICS = {
    Topic.ONE_ANSWER: "2 or more points apart on one answer",
    Topic.TWO_ANSWERS: "2 or more points apart on different answers",
    Topic.BELOW_MINIMUM: "Below a minimum set in advance",
    Topic.MISSING: "A rating is missing",
    Topic.NO_EXAMPLE: "No example was given, and the rule leaves it out",
    Topic.TIE: "The same total",
}
# What these are about is told by the ratings themselves.
APART = (Topic.ONE_ANSWER, Topic.TWO_ANSWERS)
NO_EXAMPLE = (
    "No example was given {n} time, left out by the rule.|No example was given {n} times, left out by the rule."
)
LEVEL = (
    "{names} have the same total, and the rules leave them level: the panel decides who stands first and writes down "
    "why."
)


def must_rows(found: Sequence[FoundCandidate], view: View) -> tuple[MustRow, ...]:
    """The musts that are not met, then those that nobody has verified; candidates by code."""
    musts = [must for candidate in sorted(found, key=lambda c: c.code) for must in candidate.musts]
    musts.sort(key=lambda must: must.state is not MustState.UNMET)
    return tuple(
        MustRow(
            candidate=view.labels[must.candidate],
            must=must.text,
            state=view.say(MUSTS[must.state]),
            why=sentence(view.say.clause(must.why)),
            places=", ".join(must.places),
        )
        for must in musts
    )


def equivalent_rows(found: Sequence[FoundCandidate], view: View) -> tuple[MustRow, ...]:
    """The musts that are met by an equivalent, each with what shows it; candidates by code."""
    return tuple(
        MustRow(
            candidate=view.labels[must.candidate],
            must=must.text,
            state=view.say(BY_EQUIVALENT),
            why=sentence(view.reason(must.source) or view.say(NO_SOURCE)),
            places=", ".join(must.places),
        )
        for candidate in sorted(found, key=lambda c: c.code)
        for must in candidate.equivalents
    )


def talk_rows(debrief: Debrief, found: Sequence[FoundCandidate], view: View) -> tuple[TalkRow, ...]:
    """The points of this stage, numbered; a must is not repeated here."""
    stage = {c.stage for c in found}
    points = [p for p in debrief.talk if p.stage in stage and p.topic in TOPICS]
    return tuple(_row(number, point, found, view) for number, point in enumerate(points, start=1))


def _row(number: int, point: TalkPoint, found: Sequence[FoundCandidate], view: View) -> TalkRow:
    name = "" if point.competency is None else view.kit.printed_names[point.competency]
    text = _text(point, found, view)
    what = text.removeprefix(view.say("{name}: {what}", name=name, what="")) if name else text
    return TalkRow(
        number=number,
        topic=view.say(TOPICS[point.topic]),
        candidate=view.labels[point.candidate],
        competency=name,
        text=text,
        what=what[:1].upper() + what[1:],
        apart=point.topic in APART,
        ratings=rated_rows(point.ratings, view),
    )


def _text(point: TalkPoint, found: Sequence[FoundCandidate], view: View) -> str:
    if point.topic is Topic.TIE:
        return _tie(point, found, view)
    if point.topic is Topic.MISSING and not view.names_raters:
        return view.say("; ").join(_missing(point.ratings, view.say)) + "."
    if point.topic is Topic.NO_EXAMPLE and not view.names_raters:
        return view.say.counted(NO_EXAMPLE, len(point.ratings))
    return sentence(view.say.clause(point.text))


def _tie(point: TalkPoint, found: Sequence[FoundCandidate], view: View) -> str:
    rank = next(c.rank for c in found if c.code == point.candidate)
    level = [view.labels[c.code] for c in found if c.rank == rank]
    return view.say(LEVEL, names=view.say.listed(level))


def _missing(ratings: Sequence[FoundRating], say: Tongue) -> Iterator[str]:
    """What is missing without saying whose it is."""
    unasked = sum(r.rating is Mark.NOT_ASKED for r in ratings)
    if unasked:
        yield say.counted("{n} question was not asked|{n} questions were not asked", unasked)
    if len(ratings) > unasked:
        yield say.counted("{n} rating is missing|{n} ratings are missing", len(ratings) - unasked)
