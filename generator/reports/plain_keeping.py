"""How long kits are kept, as text and as an object: for one kit its days, for many what is due by when."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from generator.dates import in_words
from generator.model.keeping import Due, Keeping, KeepRule

WIDTH = 100
NO_DECISION = (
    "There is no decision with a date yet, so nothing can be counted: put the signed decision.xlsx into returned/."
)
NO_TABLE = (
    "You have no retention.yaml beside your kits. These two are all that was checked; whether one of them is yours, "
    "and when to delete, is for you to say. `panelpack retention --example` prints a table to begin with."
)
NO_TABLE_AT_ALL = (
    "There is no retention.yaml beside these kits, so no day follows. `panelpack retention --example` prints a table "
    "to begin with."
)
NO_DELETION = "No rule sets a day by which it must be deleted."
ON_HOLD = "On hold, so that nothing is deleted whatever the days say:"
UNREADABLE = "cannot be read; `panelpack status` on it says why"

Rows = Sequence[tuple[str, Keeping | None]]


def text(kit: str, keeping: Keeping, today: date) -> str:
    """One kit: what its days count from, each of them with its source, and the holds."""
    parts = [f"{kit}, looked at on {in_words(today)}"]
    if keeping.purged is not None:
        parts.append(f"Purged on {keeping.purged}: nothing about candidates is left to keep.")
    elif keeping.decided is None:
        parts.append(NO_DECISION)
    else:
        is_open = " (other signatures are still missing)" if keeping.decided.is_open else ""
        parts.append(f"Decided on {in_words(keeping.decided.day)}: {keeping.decided.where}{is_open}.")
    if not keeping.is_own and keeping.purged is None:
        parts.append(NO_TABLE)
    parts += [_due(due, today, is_own=keeping.is_own) for due in keeping.dues]
    if keeping.dues and keeping.is_own and keeping.delete_by is None:
        parts.append(NO_DELETION)
    if keeping.holds:
        parts.append(
            "\n".join([ON_HOLD, *(f"  since {hold.on}, {hold.by}: {hold.reason}" for hold in keeping.holds)])
        )
    return "\n\n".join(wrapped(part) for part in parts)


def wrapped(part: str) -> str:
    """A text in lines of a readable width; what is indented stays so."""
    lines = part.split("\n")
    return "\n".join(textwrap.fill(line, WIDTH, subsequent_indent=_indent(line)) for line in lines)


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip()) + (2 if line.startswith(" ") else 0))


def _due(due: Due, today: date, *, is_own: bool) -> str:
    head = due.what if is_own or due.keep_rule is None else f"{due.what}, for {due.keep_rule.applies}"
    return "\n".join([head[0].upper() + head[1:], *_days_of(due, today, is_own=is_own)])


def _days_of(due: Due, today: date, *, is_own: bool) -> Iterator[str]:
    if due.keep_until is not None and due.keep_rule is not None:
        source = _source(due.keep_rule, due.keep_rule.keep, is_own=is_own)
        yield f"  keep at least until {in_words(due.keep_until)}{_over(due.keep_until, today)} ({source})"
    if due.delete_by is None or due.delete_rule is None:
        return
    source = _source(due.delete_rule, due.delete_rule.delete, is_own=is_own)
    if due.asked is None:
        yield f"  delete by {in_words(due.delete_by)}{_over(due.delete_by, today)} ({source})"
        return
    crossed = "the two contradict each other, and keeping wins until somebody says otherwise"
    yield f"  a rule asks for deletion by {in_words(due.asked)} already ({source}): {crossed}"
    yield f"  delete by {in_words(due.delete_by)}{_over(due.delete_by, today)}, when the keeping ends"


def _over(day: date, today: date) -> str:
    return "" if today <= day else ", which is over"


def _source(rule: KeepRule, period: object, *, is_own: bool) -> str:
    applies = f"; {rule.applies}" if is_own else ""
    return f"{period}{applies}; {rule.source}; checked {rule.checked}"


def table(rows: Rows, today: date) -> str:
    """Many kits, what is due first on top."""
    lines = [("kit", "decided", "keep until", "delete by", "now")]
    lines += [_line(name, keeping, today) for name, keeping in in_order(rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    told = ["  ".join(f"{text:<{wide}}" for text, wide in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([f"Looked at on {in_words(today)}", "", *told])


def in_order(rows: Rows) -> list[tuple[str, Keeping | None]]:
    """The kits by what is due: a day of deletion first, then one of keeping, then those without either."""

    def key(row: tuple[str, Keeping | None]) -> tuple[int, date, date, str]:
        name, keeping = row
        last = date.max
        if keeping is None or keeping.purged is not None:
            return 3, last, last, name
        delete, keep = keeping.delete_by or last, keeping.keep_until or last
        return (2 if keeping.holds else 0 if keeping.dues else 1), delete, keep, name

    return sorted(rows, key=key)


def _line(name: str, keeping: Keeping | None, today: date) -> tuple[str, str, str, str, str]:
    if keeping is None:
        return name, "–", "–", "–", UNREADABLE
    decided = "–" if keeping.decided is None else keeping.decided.day.isoformat()
    own = keeping.is_own and keeping.purged is None
    keep = keeping.keep_until.isoformat() if own and keeping.keep_until else "–"
    delete = keeping.delete_by.isoformat() if own and keeping.delete_by else "–"
    return name, decided, keep, delete, state(keeping, today)


def state(keeping: Keeping, today: date) -> str:
    """Where a kit stands on a day, in a few words."""
    if keeping.purged is not None:
        return f"purged on {keeping.purged}"
    if keeping.holds:
        return "on hold"
    if keeping.decided is None:
        return "no decision with a date"
    if not keeping.is_own:
        return "no retention.yaml"
    if keeping.delete_by is not None and today > keeping.delete_by:
        return f"overdue by {_days((today - keeping.delete_by).days)}"
    if keeping.keep_until is not None and today <= keeping.keep_until:
        return "to be kept"
    if keeping.delete_by is not None:
        return f"may be deleted; {_days((keeping.delete_by - today).days)} left"
    return "may be deleted"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def as_object(keeping: Keeping, today: date) -> dict[str, object]:
    """What a program reads of one kit; what is not known is null."""
    decided = keeping.decided
    return {
        "on": today.isoformat(),
        "decided": None
        if decided is None
        else {"on": decided.day.isoformat(), "where": decided.where, "open": decided.is_open},
        "own_table": keeping.is_own,
        "purged": keeping.purged,
        "holds": [{"reason": hold.reason, "by": hold.by, "on": hold.on} for hold in keeping.holds],
        "state": state(keeping, today),
        "due": list(_objects(keeping)),
    }


def _objects(keeping: Keeping) -> Iterator[Mapping[str, object]]:
    for due in keeping.dues:
        yield {
            "what": due.what.value,
            "keep_until": _iso(due.keep_until),
            "keep_rule": _rule(due.keep_rule),
            "delete_by": _iso(due.delete_by),
            "delete_rule": _rule(due.delete_rule),
            "deletion_asked_by": _iso(due.asked),
        }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _rule(rule: KeepRule | None) -> Mapping[str, object] | None:
    if rule is None:
        return None
    keep, delete = (None if period is None else str(period) for period in (rule.keep, rule.delete))
    return {"applies": rule.applies, "keep": keep, "delete": delete, "source": rule.source, "checked": rule.checked}
