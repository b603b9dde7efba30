"""Ratings of one candidate in, the figures of competencies and the total out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from generator.agreement import interval, mean, median, pooled_variance, spread, weighted_mean
from generator.debriefing.meeting import Talk
from generator.model import (
    Clause,
    FoundCompetency,
    FoundRating,
    FoundTotal,
    Importance,
    Intake,
    Interviewer,
    Kit,
    RatedCompetency,
    Rating,
    Rules,
    UsedRating,
    number_of,
)

NONE_MISSING = "{n_here} of {of} ratings are there: with points, a missing rating means no points and no total"
TOO_FEW = "{n_here} of {of} ratings are there, less than the {share} % that the rule asks for"
NOT_AGREED = "the rule adds up the ratings that the panel agrees on: {n_here} of {of} are in the meeting form"
NO_INTERVAL = "{degrees} degrees of freedom: an interval needs 4, from competencies rated twice"
Variance = tuple[Fraction, int] | None
"""The variance of ratings within competencies, and its degrees of freedom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The competencies of one candidate in one stage, before anything is added up."""

    code: str
    stage: str
    competencies: tuple[FoundCompetency, ...]


def by_candidate(intake: Intake) -> dict[str, list[UsedRating]]:
    """The ratings of record of each candidate."""
    found: dict[str, list[UsedRating]] = {}
    for rating in intake.ratings:
        found.setdefault(rating.candidate, []).append(rating)
    return found


def found_in(
    kit: Kit, code: str, stage: str, used: Sequence[UsedRating], talk: Talk, held: frozenset[tuple[str, str, str]]
) -> Found:
    """What the cards of a candidate, and the talk where there was one, say of one stage."""
    questions = {q.id: q for s in kit.sessions if s.stage == stage for q in s.questions}
    ratings = [r for r in used if r.question in questions]
    by_competency = {
        c.key: [r for r in ratings if (questions[r.question].competency, questions[r.question].slot) == c.key]
        for c in kit.competencies
    }
    sitting = {seat.id: person for _, seat, person in kit.seats}
    return Found(
        code=code,
        stage=stage,
        competencies=tuple(
            _competency(
                kit, c, tuple(_rating(r, sitting, talk, held) for r in by_competency[c.key]), code, stage, talk
            )
            for c in kit.competencies
            if by_competency[c.key]
        ),
    )


def _rating(
    used: UsedRating, sitting: Mapping[str, Interviewer], talk: Talk, held: frozenset[tuple[str, str, str]]
) -> FoundRating:
    key = (used.candidate, used.seat, used.question)
    after = talk.ratings.get(key)
    now = sitting[used.seat]
    return FoundRating(
        seat=used.seat,
        interviewer=used.interviewer or now.name,
        # Whoever moved to another seat is the same person in both.
        person=used.person or now.key,
        question=used.question,
        rating=used.rating,
        note=used.note,
        held=key in held,
        not_asked_because=used.not_asked_because,
        after=None if after is None else after.after,
        after_because="" if after is None else after.because,
        place=" ".join(part for part in (used.file, used.place) if part) or None,
    )


def _competency(
    kit: Kit, competency: RatedCompetency, ratings: tuple[FoundRating, ...], code: str, stage: str, talk: Talk
) -> FoundCompetency:
    agreed = talk.agreed.get((code, stage, *competency.key))
    panel = None if agreed is None or agreed.rating is None else Fraction(agreed.rating)
    uncounted = FoundCompetency(
        id=competency.id,
        slot=competency.slot,
        printed_name=competency.printed_name,
        must=is_must(kit, competency),
        weight=Fraction(str(competency.weight)),
        mean=None,
        median=None,
        figure=None,
        n=0,
        of=len(ratings),
        range=None,
        agreed=None if agreed is None else agreed.rating,
        agreed_because="" if agreed is None else agreed.because,
        after=_after(kit.rules, ratings, panel) if stage in talk.stages else None,
        ratings=ratings,
    )
    return recounted(kit.rules, uncounted)


def recounted(rules: Rules, competency: FoundCompetency) -> FoundCompetency:
    """The competency with the figures that its independent ratings have under *rules*."""
    numbers = [n for r in competency.ratings if (n := number_of(r.rating, rules)) is not None]
    enough = len(numbers) >= min(2, competency.of)
    middle, centre = (mean(numbers), median(numbers)) if enough else (None, None)
    panel = None if competency.agreed is None else Fraction(competency.agreed)
    return replace(
        competency,
        mean=middle,
        median=centre,
        figure=_by_rule(rules, middle, centre, panel),
        n=len(numbers),
        range=spread(numbers),
    )


def is_must(kit: Kit, competency: RatedCompetency) -> bool:
    """Whether the posting asks for it as a must."""
    return any(line.importance is Importance.MUST and line.n in competency.because for line in kit.lines)


def figure_of(rules: Rules, ratings: Sequence[Rating | None]) -> Fraction | None:
    """The mean or median of ratings as the rule counts them; None below min(2, planned) numbers."""
    numbers = [n for r in ratings if (n := number_of(r, rules)) is not None]
    if len(numbers) < min(2, len(ratings)):
        return None
    return median(numbers) if rules.combine == "median" else mean(numbers)


def _by_rule(
    rules: Rules, middle: Fraction | None, centre: Fraction | None, panel: Fraction | None
) -> Fraction | None:
    return {"median": centre, "agreed": panel}.get(rules.combine, middle)


def _after(rules: Rules, ratings: Sequence[FoundRating], panel: Fraction | None) -> Fraction | None:
    return panel if rules.combine == "agreed" else figure_of(rules, [r.final for r in ratings])


def added_up(competencies: Sequence[tuple[Fraction | None, Fraction]]) -> Fraction | None:
    """The weighted mean of figures (figure, weight) that are known; None without any."""
    return weighted_mean([(figure, weight) for figure, weight in competencies if figure is not None])


def variance_within(found: Sequence[Found], rules: Rules) -> Variance:
    """The variance of the debrief's ratings within candidate and competency, pooled, with its degrees of freedom."""
    return pooled_variance(
        [
            [n for r in c.ratings if (n := number_of(r.rating, rules)) is not None]
            for candidate in found
            for c in candidate.competencies
        ]
    )


def total(rules: Rules, found: Found, variance: Variance, *, talked: bool) -> FoundTotal:
    """The weighted mean of the competencies' figures, with its interval; or the sentence why there is none."""
    known = [c for c in found.competencies if c.figure is not None]
    n, of = sum(c.n for c in found.competencies), sum(c.of for c in found.competencies)
    why_not = _why_no_total(rules, found, n, of)
    value = None if why_not else added_up([(c.figure, c.weight) for c in known])
    low, high, why_no_interval = (None, None, None) if value is None else _interval(rules, value, known, variance)
    return FoundTotal(
        value=value,
        low=low,
        high=high,
        n=n,
        of=of,
        after_discussion=_after_talk(rules, found) if talked else None,
        independent=None if not n or _falls_short(rules, n, of) else _independent(found),
        why_not=why_not,
        why_no_interval=why_no_interval,
        left_out=() if value is None else tuple(c.printed_name for c in found.competencies if c.figure is None),
    )


def _independent(found: Found) -> Fraction | None:
    return added_up([(c.mean, c.weight) for c in found.competencies])


def _after_talk(rules: Rules, found: Found) -> Fraction | None:
    finals = [r.final for c in found.competencies for r in c.ratings]
    n = sum(number_of(rating, rules) is not None for rating in finals)
    if not finals or _falls_short(rules, n, len(finals)):
        return None
    if rules.combine == "agreed" and any(c.after is None for c in found.competencies):
        return None
    return added_up([(c.after, c.weight) for c in found.competencies])


def _why_no_total(rules: Rules, found: Found, n: int, of: int) -> str | None:
    if not n:
        return Clause("no rating is there")
    if rules.points is not None and n < of:
        return Clause(NONE_MISSING, n_here=n, of=of)
    if _falls_short(rules, n, of):
        return Clause(TOO_FEW, n_here=n, of=of, share=Decimal(f"{rules.minimum_complete * 100:g}"))
    if rules.combine == "agreed":
        agreed = sum(c.agreed is not None for c in found.competencies)
        if agreed < len(found.competencies):
            return Clause(NOT_AGREED, n_here=agreed, of=len(found.competencies))
    if all(c.figure is None for c in found.competencies):
        return Clause("no competency has the two ratings that a mean needs")
    return None


def _falls_short(rules: Rules, n: int, of: int) -> bool:
    return n < Fraction(str(rules.minimum_complete)) * of or (rules.points is not None and n < of)


def _interval(
    rules: Rules, value: Fraction, known: Sequence[FoundCompetency], variance: Variance
) -> tuple[float | None, float | None, str | None]:
    if rules.combine != "mean":
        return None, None, Clause("an interval is given for means only")
    weights = sum(c.weight for c in known)
    shares = [(c.weight / weights, c.n) for c in known]
    found = None if variance is None else interval(value, shares, *variance)
    if found is None:
        degrees = 0 if variance is None else variance[1]
        return None, None, Clause(NO_INTERVAL, degrees=degrees)
    return *found, None
