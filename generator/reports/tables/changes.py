"""What was changed after the plan was fixed, for HR: the history has it in English words, and they are said anew."""

from collections.abc import Iterator, Sequence

from generator.model import Change, Debrief
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import NOTHING
from generator.wording import Tongue, hearing

NO_CHANGE = "Nothing: questions, anchors and rules are those of the first pack."
HEADS = ("What", "Before", "After", "Reason")
FIGURES = ("points", "total")
# What the kit's history names, and how it puts the rules into words; anything else was typed.
THINGS = (
    *("{id}, question", "{id}, fallback", "{id}, probe {number}", "{id}, anchor {number}", "weight of {name}"),
    *("minimum of {name}", "reason of {name}", "rule {name}", "material {name}", "version and rules", "materials"),
)
SCALE, POINTS = "rule scale", "rule points"
SETTINGS = ("none", "yes", "no")
OF_POINTS = (
    *("{points} of {total} from the interview", "{points} from {test}", "zero points at a rating of {zero}"),
    *("whole points", "1 decimal", "{number} decimals", "halves up", "halves to the even number"),
    *("no pass mark", "pass mark {points}"),
)


def changes_table(debrief: Debrief, say: Tongue) -> Table:
    """Each change with before and after, and with the reason where one had to be given."""
    why = any(change.reason for change in debrief.changes)
    title = "What changed after the plan was frozen" if why else "What changed after the first pack"
    return Table(
        sheet=say("Changes after the first pack"),
        title=say(title),
        sentences=() if debrief.changes else (say(NO_CHANGE),),
        headings=tuple(map(say, HEADS))[: 4 if why else 3],
        rows=tuple(tuple(_cells(change, say))[: 4 if why else 3] for change in debrief.changes),
        widths=(26, 38, 38, 34) if why else (30, 45, 45),
    )


def _cells(change: Change, say: Tongue) -> Iterator[str]:
    yield _again(change.what, THINGS, say)
    for value in (change.before, change.after):
        yield _value(change.what, value, say)
    yield change.reason or NOTHING


def _value(what: str, value: str, say: Tongue) -> str:
    if what == SCALE:
        return _again(value, ("{low} to {high}",), say)
    if what == POINTS:
        return ", ".join(_again(part, (*OF_POINTS, *SETTINGS), say) for part in value.split(", "))
    return _again(value, SETTINGS, say)


def _again(text: str, phrases: Sequence[str], say: Tongue) -> str:
    """The text in the language where it is one of *phrases* with its places filled in, else as it stands."""
    found = hearing.match(text, phrases)
    if found is None:
        return text
    phrase, parts = found
    return say(phrase, **{name: _part(name, part, say) for name, part in parts.items()})


def _part(name: str, part: str, say: Tongue) -> str:
    return say.figure(part) if name in FIGURES else part
