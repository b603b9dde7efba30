"""The result of a stage: candidates in order, how sure the order is, and what each total rests on."""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from generator.model import (
    Compared,
    CutLine,
    Debrief,
    FoundCandidate,
    FoundMinimum,
    FoundPoints,
    Kit,
    MinimumState,
    MustState,
    Standing,
)
from generator.reports.tables.competencies import View
from generator.reports.tables.rules import meaning_sentences, point_sentences
from generator.reports.tables.shapes import Reader, Result, ResultRow
from generator.reports.tables.wording import NOTHING, cut, ends, figure, float_of, interval, plain, sentence
from generator.wording import Tongue

INDEPENDENT = "The order is that of the independent ratings, made before anybody talked."
AGREED = "The order is that of the ratings that the panel agreed on in its meeting."
BY_POINTS = "The order is that of the points, before they are rounded. The words go by the interview ratings alone."

NOBODY_BOTH = "No interviewer rated both {first} and {second}, so nothing compares them directly."
NO_INTERVAL = (
    "The one interviewer who rated both gives {first} {size} {second} on average; there is no interval around that."
    "|The {n} who rated both give {first} {size} {second} on average; there is no interval around that."
)
WITH_INTERVAL = (
    "The {n} interviewers who rated both give {first} {size} {second} on average (90 % interval {interval})."
)
MUSTS_COUNTED = {
    MustState.UNMET: "{n} must is not met|{n} musts are not met",
    MustState.UNVERIFIED: "{n} must is not verified|{n} musts are not verified",
}
MINIMUMS = {
    MinimumState.MET: "{name}: minimum {minimum}, mean {mean}: met",
    MinimumState.BELOW: "{name}: minimum {minimum}, mean {mean}: below; the panel discusses and decides",
    MinimumState.NOT_RATED: "{name}: minimum {minimum}, too few ratings to say",
}
LEVEL = "{names} are level under the rules: the panel decides who stands first, with a reason."
BY_MUSTS = "{first} and {second} have the same total; the mean over the musts puts the first before the second."
SURE = {
    Standing.AHEAD: "{above} is ahead of {below}",
    Standing.SLIGHTLY: "{above} is slightly ahead of {below}",
    Standing.CLOSE: "{above} and {below} are too close to call",
}
LINE = (
    "There is {n} opening, so the line runs below {above}: {sure}."
    "|There are {n} openings, so the line runs below {above}: {sure}."
)
CLOSE = (
    "Too close to call with somebody across the line is {names}: the panel decides, with a reason."
    "|Too close to call with somebody across the line are {names}: the panel decides, with a reason."
)


def result_of(debrief: Debrief, found: Sequence[FoundCandidate], view: View) -> Result:
    """The rows of one stage in order, with the sentences that belong to them."""
    line = next((c for c in debrief.cut for f in found[:1] if c.stage == f.stage), None)
    given, short = any(c.total.low is not None for c in found), _is_said_once(view)
    return Result(
        rows=tuple(_row(c, found, view) for c in found),
        order=tuple(_order(found, view)),
        cut=() if line is None else tuple(_cut(line, view)),
        points=point_sentences(view.rules, view.say),
        meaning=meaning_sentences(
            view.rules,
            _degrees(found) if view.reader is Reader.HR else None,
            view.say,
            given=given and not short,
            together=not short and _shares_answers(view.kit, {c.stage for c in found}),
        ),
        moved=view.talked and view.rules.combine != "agreed" and any(_moved(c) for c in found),
        has_points=view.rules.points is not None,
        has_intervals=given,
        has_independent=view.rules.combine == "agreed",
        cut_after=None if line is None else [c.code for c in found].index(line.above),
    )


def _row(candidate: FoundCandidate, found: Sequence[FoundCandidate], view: View) -> ResultRow:
    total, following, points = candidate.total, candidate.next, candidate.points
    here, say = view.labels[candidate.code], view.say
    return ResultRow(
        place=_place(candidate, found),
        candidate=here,
        total=figure(total.value, say),
        interval=interval(total.low, total.high, say),
        n_of=view.n_of(total.n, total.of),
        after=figure(total.after_discussion, say) if view.talked else "",
        word="" if following is None else say(following.standing.value),
        close=following is not None and following.standing is Standing.CLOSE,
        against="" if following is None else view.labels[following.against],
        compared="" if following is None or _is_said_once(view) else _compared(here, following, view),
        points="" if points is None else _points(points, say),
        points_made_of="" if points is None else _made_of(points, say),
        passed=_passed(points),
        musts=tuple(_musts(candidate, say)),
        minimums=tuple(_minimum(m, say) for m in candidate.minimums),
        notes=tuple(_notes(candidate, view)),
        value=float_of(total.value),
        low=cut(total.low),
        high=cut(total.high),
        after_value=float_of(total.after_discussion),
        independent=figure(total.independent, say) if view.rules.combine == "agreed" else "",
        independent_value=float_of(total.independent),
        interview=None if points is None else float_of(points.interview),
        scores=() if points is None else tuple(float_of(other.score) for other in points.other),
        sum=None if points is None else float_of(points.exact),
        points_value=None if points is None else float_of(points.value),
    )


def _degrees(found: Sequence[FoundCandidate]) -> int:
    """The degrees of freedom of the variance within candidate and competency."""
    return sum(max(0, c.n - 1) for candidate in found for c in candidate.competencies)


def _moved(candidate: FoundCandidate) -> bool:
    """Whether the talk changed anything of a candidate's figures."""
    return candidate.total.after_discussion not in (None, candidate.total.value) or any(
        c.after not in (None, c.figure) or any(r.moved for r in c.ratings) for c in candidate.competencies
    )


def _place(candidate: FoundCandidate, found: Sequence[FoundCandidate]) -> str:
    if candidate.rank is None:
        return NOTHING
    shared = sum(c.rank == candidate.rank for c in found) > 1
    return f"{candidate.rank} =" if shared else str(candidate.rank)


def _compared(first: str, compared: Compared, view: View) -> str:
    """The sentence on a difference: who it is from, how large, and its interval."""
    say, second = view.say, view.labels[compared.against]
    if compared.difference is None:
        return say(NOBODY_BOTH, first=first, second=second)
    more = say("more" if compared.difference > 0 else "fewer")
    apart = figure(abs(compared.difference), say)
    size = say("{points} points {more} than", points=apart, more=more) if compared.difference else say("as much as")
    values = {"first": first, "size": size, "second": second}
    if compared.low is None or compared.high is None:
        return say.counted(NO_INTERVAL, compared.interviewers, **values)
    # Two decimals: with one, an end just above zero would print as 0.0.
    between = ends(compared.low, compared.high, say, decimals=2)
    return say(WITH_INTERVAL, n=compared.interviewers, interval=between, **values)


def _points(points: FoundPoints, say: Tongue) -> str:
    return NOTHING if points.value is None else _of(points.value, points.of, say)


def _of(number: Fraction, most: Fraction, say: Tongue) -> str:
    return say("{n} of {of}", n=plain(number, say), of=plain(most, say))


def _made_of(points: FoundPoints, say: Tongue) -> str:
    if points.exact is None or points.interview is None or points.value is None:
        return ""
    interview = say("{n} of {of}", n=figure(points.interview, say), of=plain(points.interview_most, say))
    parts = [say("interview {points}", points=interview)]
    parts += [f"{o.id} {_of(o.score, o.most, say)}" for o in points.other if o.score is not None]
    exact = figure(points.exact, say)
    rounded = "" if points.exact == points.value else say(", rounded {points}", points=plain(points.value, say))
    return f"{' + '.join(parts)} = {exact}{rounded}"


def _passed(points: FoundPoints | None) -> str:
    if points is None or points.passed is None:
        return ""
    return "yes" if points.passed else "no"


def _musts(candidate: FoundCandidate, say: Tongue) -> Iterator[str]:
    for state, words in MUSTS_COUNTED.items():
        number = sum(must.state is state for must in candidate.musts)
        if number:
            yield say.counted(words, number)


def _minimum(minimum: FoundMinimum, say: Tongue) -> str:
    name, least, mean = minimum.printed_name, figure(minimum.minimum, say), figure(minimum.mean, say)
    return say(MINIMUMS[minimum.state], name=name, minimum=least, mean=mean)


def _notes(candidate: FoundCandidate, view: View) -> Iterator[str]:
    """Why a figure is not there, and what a total is without."""
    say, total, points = view.say, candidate.total, candidate.points
    if total.why_not:
        yield sentence(say("No total: {why}", why=say.clause(total.why_not)))
    if total.left_out:
        yield say("The total is without {names}: too few ratings.", names=say.listed(total.left_out))
    if total.why_no_interval and not _is_said_once(view):
        # Degrees of freedom are told to HR alone.
        few = view.rules.combine == "mean" and view.reader is not Reader.HR
        why = say("too few ratings for one") if few else say.clause(total.why_no_interval)
        yield sentence(say("No interval: {why}", why=why))
    if points is not None and points.why_not and points.why_not != total.why_not:
        yield sentence(say("No points: {why}", why=say.clause(points.why_not)))


def _shares_answers(kit: Kit, stages: Collection[str]) -> bool:
    """Whether several people rate one answer in any of the stages."""
    return any(len(q.rates) > 1 for s in kit.sessions if s.stage in stages for q in s.questions)


def _is_said_once(view: View) -> bool:
    """Whether what is the same for all candidates stands only once, so that a short interview's debrief is a page."""
    return view.kit.short and view.reader is not Reader.HR


def _order(found: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    ranked, say = [c for c in found if c.rank is not None], view.say
    if ranked:
        by_points = all(c.points is not None and c.points.exact is not None for c in ranked)
        yield say(BY_POINTS if by_points else AGREED if view.rules.combine == "agreed" else INDEPENDENT)
    if not _is_said_once(view):
        yield from _ties(ranked, view)
    if len(ranked) < len(found):
        without = [view.labels[c.code] for c in found if c.rank is None]
        yield say("Without a total, and last in no order: {names}.", names=say.listed(without))
    yield from _after_the_talk(ranked, view)
    if _is_said_once(view) and any(c.total.why_no_interval for c in found):
        yield say("Totals without an interval have too few ratings for one.")


def _ties(ranked: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    """Equal totals, and what put one before the other."""
    for rank in dict.fromkeys(c.rank for c in ranked):
        level = [view.labels[c.code] for c in ranked if c.rank == rank]
        if len(level) > 1:
            yield view.say(LEVEL, names=view.say.listed(level))
    for first, second in pairwise(ranked):
        if first.rank != second.rank and _sum(first) == _sum(second):
            yield view.say(BY_MUSTS, first=view.labels[first.code], second=view.labels[second.code])


def _sum(candidate: FoundCandidate) -> tuple[Fraction | None, Fraction | None]:
    return candidate.total.value, None if candidate.points is None else candidate.points.exact


def _after_the_talk(ranked: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    """Whether the totals after the talk would give another order; the order stays that of the first ratings."""
    after = {c.code: c.total.after_discussion for c in ranked}
    if not view.talked or view.rules.combine == "agreed" or None in after.values():
        return
    ordered = sorted(ranked, key=lambda c: after[c.code] or Fraction(0), reverse=True)
    if [c.code for c in ordered] != [c.code for c in ranked]:
        order = view.in_order([c.code for c in ordered])
        yield view.say("The totals after the talk would give another order: {names}.", names=order)


def _cut(line: CutLine, view: View) -> Iterator[str]:
    say, above, below = view.say, view.labels[line.above], view.labels[line.below]
    sure = say(SURE[line.compared.standing], above=above, below=below)
    yield say.counted(LINE, line.openings, above=above, sure=sure)
    yield _compared(above, line.compared, view)
    if line.close:
        close = [view.labels[code] for code in line.close]
        yield say.counted(CLOSE, len(close), names=say.listed(close))
