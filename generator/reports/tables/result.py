"""The result of a stage: candidates in order, how sure the order is, and what each total rests on."""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from generator.model import (
    MUSTS,
    Compared,
    CutLine,
    Debrief,
    FoundCandidate,
    FoundMinimum,
    FoundPoints,
    Kit,
    MinimumState,
    Standing,
)
from generator.reports.tables.competencies import View
from generator.reports.tables.rules import meaning_sentences, point_sentences
from generator.reports.tables.shapes import Reader, Result, ResultRow
from generator.reports.tables.wording import NOTHING, count, cut, figure, interval, listed, plain, sentence

INDEPENDENT = "The order is that of the independent ratings, made before anybody talked."
AGREED = "The order is that of the ratings that the panel agreed on in its meeting."
BY_POINTS = "The order is that of the points, before they are rounded. The words go by the interview ratings alone."


def result_of(debrief: Debrief, found: Sequence[FoundCandidate], view: View) -> Result:
    """The rows of one stage in order, with the sentences that belong to them."""
    line = next((c for c in debrief.cut for f in found[:1] if c.stage == f.stage), None)
    given, short = any(c.total.low is not None for c in found), _is_said_once(view)
    return Result(
        rows=tuple(_row(c, found, view) for c in found),
        order=tuple(_order(found, view)),
        cut=() if line is None else tuple(_cut(line, view)),
        points=point_sentences(view.rules),
        meaning=meaning_sentences(
            view.rules,
            _degrees(found) if view.reader is Reader.HR else None,
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
    here = view.labels[candidate.code]
    return ResultRow(
        place=_place(candidate, found),
        candidate=here,
        total=figure(total.value),
        interval=interval(total.low, total.high),
        n_of=f"{total.n} of {total.of}",
        after=figure(total.after_discussion) if view.talked else "",
        word="" if following is None else following.standing.value,
        against="" if following is None else view.labels[following.against],
        compared="" if following is None or _is_said_once(view) else _compared(here, following, view),
        points="" if points is None else _points(points),
        points_made_of="" if points is None else _made_of(points),
        passed=_passed(points),
        musts=tuple(_musts(candidate)),
        minimums=tuple(_minimum(m) for m in candidate.minimums),
        notes=tuple(_notes(candidate, view)),
        value=_number(total.value),
        low=cut(total.low),
        high=cut(total.high),
        after_value=_number(total.after_discussion),
        independent=figure(total.independent) if view.rules.combine == "agreed" else "",
        independent_value=_number(total.independent),
        interview=None if points is None else _number(points.interview),
        scores=() if points is None else tuple(_number(other.score) for other in points.other),
        sum=None if points is None else _number(points.exact),
        points_value=None if points is None else _number(points.value),
    )


def _degrees(found: Sequence[FoundCandidate]) -> int:
    """The degrees of freedom of the variance within candidate and competency."""
    return sum(max(0, c.n - 1) for candidate in found for c in candidate.competencies)


def _moved(candidate: FoundCandidate) -> bool:
    """Whether the talk changed anything of a candidate's figures."""
    return candidate.total.after_discussion not in (None, candidate.total.value) or any(
        c.after not in (None, c.figure) or any(r.moved for r in c.ratings) for c in candidate.competencies
    )


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _place(candidate: FoundCandidate, found: Sequence[FoundCandidate]) -> str:
    if candidate.rank is None:
        return NOTHING
    shared = sum(c.rank == candidate.rank for c in found) > 1
    return f"{candidate.rank} =" if shared else str(candidate.rank)


def _compared(first: str, compared: Compared, view: View) -> str:
    """The sentence on a difference: who it is from, how large, and its interval."""
    second, number = view.labels[compared.against], compared.interviewers
    if compared.difference is None:
        return f"No interviewer rated both {first} and {second}, so nothing compares them directly."
    more = "more" if compared.difference > 0 else "fewer"
    size = f"{figure(abs(compared.difference))} points {more} than" if compared.difference else "as much as"
    if compared.low is None or compared.high is None:
        who = "The one interviewer who rated both gives" if number == 1 else f"The {number} who rated both give"
        return f"{who} {first} {size} {second} on average; there is no interval around that."
    ends = _ends(compared.low, compared.high)
    who = f"The {number} interviewers who rated both give"
    return f"{who} {first} {size} {second} on average (90 % interval {ends})."


def _ends(low: float, high: float) -> str:
    # Two decimals: with one, an end just above zero would print as 0.0.
    return f"{figure(low)} to {figure(high)}"


def _points(points: FoundPoints) -> str:
    return NOTHING if points.value is None else f"{plain(points.value)} of {plain(points.of)}"


def _made_of(points: FoundPoints) -> str:
    if points.exact is None or points.interview is None or points.value is None:
        return ""
    parts = [f"interview {figure(points.interview)} of {plain(points.interview_most)}"]
    parts += [f"{o.id} {plain(o.score)} of {plain(o.most)}" for o in points.other if o.score is not None]
    exact = figure(points.exact)
    rounded = "" if points.exact == points.value else f", rounded {plain(points.value)}"
    return f"{' + '.join(parts)} = {exact}{rounded}"


def _passed(points: FoundPoints | None) -> str:
    if points is None or points.passed is None:
        return ""
    return "yes" if points.passed else "no"


def _musts(candidate: FoundCandidate) -> Iterator[str]:
    for state, word in MUSTS.items():
        number = sum(must.state is state for must in candidate.musts)
        if number:
            yield f"{count(number, 'must is', 'musts are')} {word}"


def _minimum(minimum: FoundMinimum) -> str:
    set_at = f"{minimum.printed_name}: minimum {figure(minimum.minimum)}"
    if minimum.state is MinimumState.NOT_RATED:
        return f"{set_at}, too few ratings to say"
    word = "met" if minimum.state is MinimumState.MET else "below; the panel discusses and decides"
    return f"{set_at}, mean {figure(minimum.mean)}: {word}"


def _notes(candidate: FoundCandidate, view: View) -> Iterator[str]:
    """Why a figure is not there, and what a total is without."""
    total, points = candidate.total, candidate.points
    if total.why_not:
        yield sentence(f"No total: {total.why_not}")
    if total.left_out:
        yield f"The total is without {listed(total.left_out)}: too few ratings."
    if total.why_no_interval:
        # Degrees of freedom are told to HR alone.
        few = view.rules.combine == "mean" and view.reader is not Reader.HR
        if not _is_said_once(view):
            yield sentence(f"No interval: {'too few ratings for one' if few else total.why_no_interval}")
    if points is not None and points.why_not and points.why_not != total.why_not:
        yield sentence(f"No points: {points.why_not}")


def _shares_answers(kit: Kit, stages: Collection[str]) -> bool:
    """Whether several people rate one answer in any of the stages."""
    return any(len(q.rates) > 1 for s in kit.sessions if s.stage in stages for q in s.questions)


def _is_said_once(view: View) -> bool:
    """Whether what is the same for all candidates stands only once, so that a short interview's debrief is a page."""
    return view.kit.short and view.reader is not Reader.HR


def _order(found: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    ranked = [c for c in found if c.rank is not None]
    if ranked:
        by_points = all(c.points is not None and c.points.exact is not None for c in ranked)
        yield BY_POINTS if by_points else AGREED if view.rules.combine == "agreed" else INDEPENDENT
    if not _is_said_once(view):
        yield from _ties(ranked, view)
    if len(ranked) < len(found):
        without = listed([view.labels[c.code] for c in found if c.rank is None])
        yield f"Without a total, and last in no order: {without}."
    yield from _after_the_talk(ranked, view)
    if _is_said_once(view) and any(c.total.why_no_interval for c in found):
        yield "Totals without an interval have too few ratings for one."


def _ties(ranked: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    """Equal totals, and what put one before the other."""
    for rank in dict.fromkeys(c.rank for c in ranked):
        level = [view.labels[c.code] for c in ranked if c.rank == rank]
        if len(level) > 1:
            yield f"{listed(level)} are level under the rules: the panel decides who stands first, with a reason."
    for first, second in pairwise(ranked):
        if first.rank != second.rank and _sum(first) == _sum(second):
            pair = f"{view.labels[first.code]} and {view.labels[second.code]}"
            yield f"{pair} have the same total; the mean over the musts puts the first before the second."


def _sum(candidate: FoundCandidate) -> tuple[Fraction | None, Fraction | None]:
    return candidate.total.value, None if candidate.points is None else candidate.points.exact


def _after_the_talk(ranked: Sequence[FoundCandidate], view: View) -> Iterator[str]:
    """Whether the totals after the talk would give another order; the order stays that of the first ratings."""
    after = {c.code: c.total.after_discussion for c in ranked}
    if not view.talked or view.rules.combine == "agreed" or None in after.values():
        return
    ordered = sorted(ranked, key=lambda c: after[c.code] or Fraction(0), reverse=True)
    if [c.code for c in ordered] != [c.code for c in ranked]:
        yield f"The totals after the talk would give another order: {view.in_order([c.code for c in ordered])}."


def _cut(line: CutLine, view: View) -> Iterator[str]:
    openings = "There is 1 opening" if line.openings == 1 else f"There are {line.openings} openings"
    above, below = view.labels[line.above], view.labels[line.below]
    sure = {
        Standing.AHEAD: f"{above} is ahead of {below}",
        Standing.SLIGHTLY: f"{above} is slightly ahead of {below}",
        Standing.CLOSE: f"{above} and {below} are too close to call",
    }
    yield f"{openings}, so the line runs below {above}: {sure[line.compared.standing]}."
    yield _compared(above, line.compared, view)
    if line.close:
        close = [view.labels[code] for code in line.close]
        whom = "is" if len(close) == 1 else "are"
        yield (
            f"Too close to call with somebody across the line {whom} {listed(close)}: the panel decides, with a "
            "reason."
        )
