"""What is still to write, fill or approve, as text and as objects."""

from collections.abc import Iterator, Sequence

from generator.model import Doing, StillOpen
from generator.reports.plain import place_in_words, wrapped

TITLES = {Doing.WRITE: "To write", Doing.FILL: "To fill in", Doing.APPROVE: "To approve"}
NOTHING = "Nothing is left to write, fill in or approve."


def text(found: Sequence[StillOpen]) -> str:
    """Everything that is open, by what is to be done, each with its place and who can do it."""
    return "\n".join(_lines(found)) if found else NOTHING


def _lines(found: Sequence[StillOpen]) -> Iterator[str]:
    things = "one thing" if len(found) == 1 else f"{len(found)} things"
    yield f"Still open in the plan: {things}"
    for doing, who in dict.fromkeys((each.doing, each.who) for each in found):
        yield f"  {TITLES[doing]}, by {who}"
        for each in (each for each in found if (each.doing, each.who) == (doing, who)):
            yield from wrapped(f"{_place(each)}: {each.what}", indent=4)


def _place(each: StillOpen) -> str:
    if each.line is not None:
        return f"{each.file}, line {each.line}"
    if each.cell is None:
        return each.file
    sheet, _, _ = each.cell.rpartition("!")
    cells = place_in_words(each.cell).replace("cell ", "cells " if ":" in each.cell else "cell ")
    return f"{each.file}, sheet {sheet}, {cells}"


def as_objects(found: Sequence[StillOpen]) -> list[dict[str, object]]:
    """The same for a program."""
    return [
        {
            "kind": str(each.doing),
            "what": each.what,
            "file": each.file,
            "line": each.line,
            "cell": each.cell,
            "who": each.who,
        }
        for each in found
    ]
