"""Which form of which debrief it is: said in `_kit`, in the properties and on a sheet, believed by majority."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.forms.drawing import HIDDEN
from generator.grids.book import Book, Sheet
from generator.model import Debrief, short_version
from generator.office import one_line
from generator.wording import Tongue, in_any

PROVENANCE = "Kit {kit}, version {version}, rules {rules}, debrief {number}, panelpack {program}"
SAID = {"kit_id": "kit", "kit_version": "version", "debrief": "number of the debrief"}
DIGEST = "kit_version_digest"
COLUMNS = 5
# A list of `_kit` begins with a row of heads, of which this is always the first.
FIRST_HEAD = "candidate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a form says of itself. `form` is empty where it does not say; `differs` names what its places dispute.

    `version` is the full digest where the form still holds it, else its short form. `lists` are the rows of
    `_kit` below what the form is.
    """

    form: str
    kit: str
    version: str
    number: int | None
    differs: tuple[str, ...]
    lists: tuple[tuple[str, ...], ...]

    def listed(self, heads: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """The rows of one list of `_kit`, less those that a purge has emptied."""
        return tuple(texts for texts in self.rows_of(heads) if any(texts))

    def rows_of(self, heads: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """The rows of one list of `_kit`, found by its heads; also those that are empty."""
        found: list[tuple[str, ...]] = []
        here = False
        for texts in self.lists:
            if texts[: len(heads)] == heads:
                here = True
            elif texts[0] == FIRST_HEAD:
                here = False
            elif here:
                found.append(texts[: len(heads)])
        return tuple(found)


def about(form: str, layout: str, debrief: Debrief, number: int) -> dict[str, str]:
    """What a form of a debrief says of itself, by defined name."""
    return {
        "form": form,
        "layout": layout,
        "kit_id": one_line(debrief.kit),
        "kit_version": short_version(debrief.version),
        DIGEST: debrief.version,
        "debrief": str(number),
    }


def on_paper(debrief: Debrief, number: int, say: Tongue) -> str:
    """What every printed page of a form says on top."""
    version = short_version(debrief.version)
    return say("Debrief {number}, version {version}: {title}", number=number, version=version, title=debrief.title)


def read(book: Book) -> Identity:
    """What a workbook says it is."""
    own, lists = _hidden(book.sheets.get(HIDDEN))
    sources = (own, book.properties, _printed(book))
    texts, differs = {}, []
    for name, words in SAID.items():
        said = [text for source in sources if (text := one_line(source.get(name, "")))]
        counts = Counter(said)
        texts[name] = max(counts, key=counts.__getitem__) if counts else ""
        if len(counts) > 1:
            differs.append(words)
    number = texts["debrief"]
    return Identity(
        form=own.get("form") or book.properties.get("form", ""),
        kit=texts["kit_id"],
        version=_full_version(texts["kit_version"], own, book.properties),
        number=int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else None,
        differs=tuple(differs),
        lists=lists,
    )


def _full_version(short: str, *sources: Mapping[str, str]) -> str:
    digests = (source.get(DIGEST, "") for source in sources)
    return next((d for d in digests if d and (not short or short_version(d) == short)), short)


def _hidden(sheet: Sheet | None) -> tuple[dict[str, str], tuple[tuple[str, ...], ...]]:
    """What `_kit` says of the form, and the rows of its lists."""
    if sheet is None:
        return {}, ()
    last = max((row for row, _ in sheet.cells), default=0)
    rows = [tuple(sheet.text((row, n)) for n in range(1, COLUMNS + 1)) for row in range(1, last + 1)]
    start = next((n for n, texts in enumerate(rows) if texts[0] == FIRST_HEAD), len(rows))
    return {texts[0]: texts[1] for texts in rows[:start] if texts[0]}, tuple(rows[start:])


def _printed(book: Book) -> dict[str, str]:
    """What is printed at the head of a sheet."""
    for sheet in book.sheets.values():
        for at in sorted(at for at in sheet.cells if at[0] <= 10):
            found = next(filter(None, (pattern.search(sheet.text(at)) for pattern in PRINTED)), None)
            if found is not None:
                return dict(zip(SAID, found.groups(), strict=True))
    return {}


def _pattern(phrase: str) -> re.Pattern[str]:
    """What finds kit, version and number of the debrief in the line that says them."""
    first, rest = phrase.split("{kit}")
    between, rest = rest.split("{version}")
    last = rest.split("{number}")[0].rpartition("}")[2]
    version, number = r"([0-9a-f]{4}-[0-9a-f]{2})\b", r"(\d{1,9})\b"
    return re.compile(rf"{re.escape(first)}(\S+){re.escape(between)}{version}.*{re.escape(last)}{number}")


PRINTED = tuple(map(_pattern, in_any(PROVENANCE)))
