"""What the law of a place adds to the questions that may not be asked, each line with its source and day of reading.

Only lines that somebody has read at their source stand in `law.tsv`; a place without one adds nothing.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from generator.wording import Tongue
from generator.wording.american import american

PLACES = {
    "us": "the United States",
    "uk": "the United Kingdom",
    "fr": "France",
    "de": "Germany",
    "ch": "Switzerland",
    "eu": "the European Union",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LawLine:
    """A question that may not be asked, what may be asked instead, and where that was read and when.

    `text_of` is the day of the text that was read, empty where it bears none; `checked` the day of reading.
    """

    not_this: str
    instead: str
    source: str
    text_of: str
    checked: str


def lines_of(jurisdiction: str | None, say: Tongue) -> tuple[LawLine, ...]:
    """The lines for a place; none where no place is said, or nothing was checked for it."""
    return tuple(_line(row, say) for row in _table() if row["jurisdiction"] == jurisdiction)


def sources_of(jurisdiction: str | None, say: Tongue) -> str:
    """Where the lines for a place come from and when they were read, as a sentence; empty where there are none."""
    lines = lines_of(jurisdiction, say)
    if jurisdiction is None or not lines:
        return ""
    sources = _spaced("; ".join(dict.fromkeys(_source(line, say) for line in lines)), say)
    return say("Added for {place}: {sources}.", place=say(PLACES[jurisdiction]), sources=sources)


def also_not(jurisdiction: str | None, say: Tongue) -> Sequence[str]:
    """What may not be asked besides, each with its source, for a form that has no room for a table."""
    lines = lines_of(jurisdiction, say)
    sources = [_spaced(_source(line, say), say) for line in lines]
    nor = "Nor: {what} ({source})"
    return [say(nor, what=line.not_this, source=source) for line, source in zip(lines, sources, strict=True)]


def _line(row: dict[str, str], say: Tongue) -> LawLine:
    not_this, instead = (row[f"{part}_{say.folder or 'en'}"] for part in ("not", "instead"))
    if say.code == "us":
        not_this, instead = american(not_this), american(instead)
    return LawLine(
        not_this=not_this,
        instead=instead,
        source=row["source"],
        text_of=row["text_of"],
        checked=row["checked"],
    )


def _source(line: LawLine, say: Tongue) -> str:
    if line.text_of:
        phrase = "{source}, text of {text_of}, read on {checked}"
        return say(phrase, source=line.source, text_of=_day(line.text_of, say), checked=_day(line.checked, say))
    return say("{source}, read on {checked}", source=line.source, checked=_day(line.checked, say))


def _spaced(sources: str, say: Tongue) -> str:
    """The sources with the space that French sets before a semicolon."""
    return sources.replace("; ", "\u00a0; ") if say.code == "fr" else sources


def _day(text: str, say: Tongue) -> str:
    return say.on(date.fromisoformat(text))


@cache
def _table() -> tuple[dict[str, str], ...]:
    with files("generator.wording").joinpath("law.tsv").open(encoding="utf-8") as file:
        return tuple(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
