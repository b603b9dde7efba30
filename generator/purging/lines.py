"""The ledger's events in, those that stay after a purge out: codes of others, hashes and times as they were."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model import Event
from generator.model.keeping import HELD, PURGED, RELEASED
from generator.model.midway import CHANGED, FROZEN, REPLACED
from generator.traces import Trace

# What tells of the plan and of who interviews, and of no candidate: it stays when a whole kit is purged.
OF_THE_PLAN = frozenset(("planned", "built", FROZEN, CHANGED, REPLACED, HELD, RELEASED, PURGED))
# What lists several candidates' codes in one text.
LISTS = ("candidates", "kept")
# The digests of rows of corrections.csv.
ROWS, TAKEN = "lines", "taken-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """The events that stay, and how many went."""

    events: tuple[Event, ...]
    removed: int


def purge_lines(
    events: Sequence[Event],
    traces: Sequence[Trace],
    *,
    gone: Collection[str],
    changed: Mapping[str, str],
    whole: bool,
    rows: Mapping[str, str],
) -> Purged:
    """The ledger without the candidates of *traces*.

    *gone* are the SHA-256s of files that are removed, *changed* those of files that are emptied, with what they are
    now: what is told of such a file goes on holding, its time too. *rows* are the digests of the corrections that
    stay, with what they are now: those of nobody known go. Of a *whole* kit only the lines of the plan stay.
    """
    stay: list[Event] = []
    for event in events:
        kept = event if event.what == PURGED else _without(event, traces, gone, changed, whole=whole)
        if kept is not None and kept.what == TAKEN:
            kept = _with_rows(kept, rows)
        if kept is not None:
            stay.append(kept)
    return Purged(events=tuple(stay), removed=len(events) - len(stay))


def _without(
    event: Event, traces: Sequence[Trace], gone: Collection[str], changed: Mapping[str, str], *, whole: bool
) -> Event | None:
    """The event without the candidates; None where it is about them."""
    if whole and event.what not in OF_THE_PLAN:
        return None
    if event.about.get("sha256") in gone:
        return None
    about = dict(event.about)
    for trace in traces:
        if _is_about(event, trace):
            return None
        lists = {name: _others(about[name], trace) for name in LISTS if name in about}
        if any(not text and about[name] and name != "kept" for name, text in lists.items()):
            return None
        about = {name: lists.get(name, trace.without(text)) for name, text in about.items()}
    if about.get("sha256") in changed:
        about["sha256"] = changed[about["sha256"]]
    return replace(event, about=about)


def _with_rows(event: Event, rows: Mapping[str, str]) -> Event:
    """The event with the digests of those corrections that stay."""
    if ROWS not in event.about:
        return event
    told = " ".join(rows[row] for row in event.about[ROWS].split() if row in rows)
    return replace(event, about={**event.about, ROWS: told})


def _is_about(event: Event, trace: Trace) -> bool:
    """Whether an event is about the candidate alone: by code, by card, by a file's name, by what a torn line said.

    What a person wrote as a reason may name the code of another than the event is about.
    """
    texts = (text for name, text in event.about.items() if name not in (*LISTS, "reason"))
    return any(trace.coded.search(text.replace("_", " ")) for text in texts)


def _others(codes: str, trace: Trace) -> str:
    return " ".join(code for code in codes.split() if code != trace.code)
