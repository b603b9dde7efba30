"""Many kits as one table: how far the cards of each are, and of all together. Never a rating."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import CardState

Rows = Sequence[tuple[str, Mapping[str, int] | None]]

# What is counted in a kit (`plain.counts`), and what of it has a column here.
NAMES = (*(state.value for state in CardState), "of", "problems", "to_look_at")
COLUMNS = {
    CardState.COMPLETE.value: "complete", "of": "of", CardState.MISSING.value: "missing",
    CardState.INCOMPLETE.value: "incomplete", "to_look_at": "to look at",
}  # fmt: skip
UNREADABLE = "cannot be read; `panelpack status` on it says why"


def table(rows: Rows) -> str:
    """Every kit with its counts (`plain.counts`; None where it cannot be read), and below several their totals."""
    named = [("kit", COLUMNS), *rows, *_last(rows)]
    wide = max(len(name) for name, _ in named)
    widths = {
        column: max(len(str(counts[column])) for _, counts in named if counts is not None) for column in COLUMNS
    }
    return "\n".join(f"{name:<{wide}}  {_line(counts, widths)}" for name, counts in named)


def _line(counts: Mapping[str, object] | None, widths: Mapping[str, int]) -> str:
    if counts is None:
        return UNREADABLE
    return "  ".join(f"{counts[column]!s:>{width}}" for column, width in widths.items())


def _last(rows: Rows) -> Iterator[tuple[str, Mapping[str, int]]]:
    found = total(counts for _, counts in rows)
    if len(rows) > 1:
        unread = f", {found['unreadable']} not read" if found["unreadable"] else ""
        yield f"all {found['kits']} kits{unread}", found


def total(every: Iterable[Mapping[str, int] | None]) -> dict[str, int]:
    """The counts of all kits together, how many kits there are, and how many of these could not be read."""
    rows = tuple(every)
    read = [counts for counts in rows if counts is not None]
    found = {"kits": len(rows), "unreadable": len(rows) - len(read)}
    return found | {name: sum(counts[name] for counts in read) for name in NAMES}


def as_object(rows: Rows) -> dict[str, object]:
    """What a program reads: each kit's counts under its name, null where it cannot be read, and the total."""
    return {"kits": dict(rows), "total": total(counts for _, counts in rows)}


def all_well(counts: Mapping[str, int]) -> bool:
    """Whether nothing was found in a kit and no card is waited for."""
    settled = counts[CardState.COMPLETE.value] + counts[CardState.EXCUSED.value]
    return not counts["problems"] and settled == counts["of"]
