"""Rules, decision and ledger in, how long a kit is kept out."""

import calendar
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from generator.model import DecisionForm, Event
from generator.model.keeping import (
    HELD,
    PURGED,
    RELEASED,
    DecidedOn,
    Due,
    Hold,
    Keeping,
    KeepRule,
    Period,
    Unit,
    What,
)

LAST_DAY = date(9999, 12, 31)
DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}


def work_out_keeping(
    rules: Sequence[KeepRule],
    forms: Sequence[DecisionForm],
    events: Sequence[Event],
    *,
    is_own: bool,
) -> Keeping:
    """How long a kit is kept: the days count from the decision, and without one there are none.

    *forms* are the kit's decision forms as they came back. Of the organisation's own rules every one counts: the
    longest keeping and the earliest deletion stand, and where these cross, keeping wins. Rules that are not its own
    stand one by one.
    """
    decided = decided_on(forms, events)
    dues: tuple[Due, ...] = ()
    if decided is not None:
        dues = tuple(_merged(rules, decided.day) if is_own else (_due(r.what, [r], decided.day) for r in rules))
    return Keeping(decided=decided, dues=dues, holds=holds(events), is_own=is_own, purged=_purged(events))


def decided_on(forms: Sequence[DecisionForm], events: Sequence[Event]) -> DecidedOn | None:
    """The day of the decision: its latest signature; where no form is here, when the ledger took a whole one in."""
    signed = [(s.on, form) for form in forms if any(d.outcome for d in form.decided) for s in form.signed if s.on]
    if signed:
        day, form = max(signed, key=lambda pair: (pair[0], pair[1].file))
        is_open = any(not s.name.strip() or s.on is None for s in form.signed)
        return DecidedOn(day=date.fromisoformat(day), where=f"the latest signature on {form.file}", is_open=is_open)
    known = [e for e in events if e.what == "decided" and e.about.get("complete") == "yes"]
    if known:
        return DecidedOn(day=date.fromisoformat(known[-1].at[:10]), where="the day on which the ledger took it in")
    return None


def later(day: date, period: Period) -> date:
    """The day a period after another; one that its month does not have is the month's last.

    So 31 August and six months is the end of February, and 29 February and a year is 28 February. What lies beyond
    the calendar is its last day.
    """
    if period.unit in DAYS:
        days = period.number * DAYS[period.unit]
        return LAST_DAY if days > (LAST_DAY - day).days else day + timedelta(days=days)
    months = day.year * 12 + day.month - 1 + period.number * MONTHS[period.unit]
    year, month = divmod(months, 12)
    if year > LAST_DAY.year:
        return LAST_DAY
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _merged(rules: Sequence[KeepRule], decided: date) -> Iterator[Due]:
    """The days for each kind of thing that a rule names; what only *everything* covers comes last, as one."""
    general = [rule for rule in rules if rule.what is What.EVERYTHING]
    for what in What:
        own = [rule for rule in rules if rule.what is what]
        if own and what is not What.EVERYTHING:
            yield _due(what, [*own, *general], decided)
    if general:
        yield _due(What.EVERYTHING, general, decided)


def _due(what: What, rules: Sequence[KeepRule], decided: date) -> Due:
    keeps = [(later(decided, rule.keep), rule) for rule in rules if rule.keep is not None]
    deletes = [(later(decided, rule.delete), rule) for rule in rules if rule.delete is not None]
    keep, keep_rule = max(keeps, key=lambda pair: pair[0], default=(None, None))
    delete, delete_rule = min(deletes, key=lambda pair: pair[0], default=(None, None))
    crossed = keep is not None and delete is not None and delete < keep
    return Due(
        what=what,
        keep_until=keep,
        keep_rule=keep_rule,
        delete_by=keep if crossed else delete,
        delete_rule=delete_rule,
        asked=delete if crossed else None,
    )


def holds(events: Sequence[Event]) -> tuple[Hold, ...]:
    """The holds that stand: a release ends all that were set before it."""
    standing: list[Hold] = []
    for event in events:
        if event.what == HELD:
            about = event.about
            standing.append(Hold(reason=about.get("reason", ""), by=about.get("by", ""), on=about.get("on", "")))
        elif event.what == RELEASED:
            standing.clear()
    return tuple(standing)


def _purged(events: Sequence[Event]) -> str | None:
    """The day on which the whole kit was purged, where nothing was built or taken in since."""
    purged = None
    for event in events:
        if event.what == PURGED and event.about.get("whole") == "yes":
            purged = event.about.get("on")
        elif event.what in ("built", "taken-in", "candidate-added"):
            purged = None
    return purged


def why_not_purged(keeping: Keeping, today: date) -> tuple[str, ...]:
    """Why nothing may be deleted today, in sentences; nothing where it may."""
    reasons = [f"on hold since {hold.on} by {hold.by}: {hold.reason}" for hold in keeping.holds]
    for due in keeping.dues if keeping.is_own else ():
        if due.keep_until is not None and due.keep_rule is not None and today <= due.keep_until:
            until = due.keep_until.isoformat()
            reasons.append(f"{due.what}: to be kept until {until} ({due.keep_rule.applies}, {due.keep_rule.keep})")
    return tuple(reasons)
