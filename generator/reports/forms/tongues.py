"""A form that came back in any of our languages: its tables and labels found, its words understood."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.dates import plain
from generator.forms import tables
from generator.forms.tables import Problems, Table
from generator.grids.book import Book, Value
from generator.wording import Tongue, in_any, tongues


def tongue_of(book: Book, wanted: Iterable[tuple[str, Sequence[str]]]) -> Tongue | None:
    """The language in which at least one of the *wanted* tables (its sheet, its heads) stands in the workbook."""
    every = tuple(wanted)
    return next((say for say in tongues() if any(table_in(book, *table, say) for table in every)), None)


def table_in(book: Book, sheet: str, keys: Sequence[str], say: Tongue, others: Sequence[str] = ()) -> Table | None:
    """The table that has all the *keys* as heads in a language; these and *others* are called as in English."""
    found = tables.table_of(book, say(sheet), tuple(map(say, keys)))
    if found is None:
        return None
    printed = {head: say(head) for head in (*keys, *others) if say(head) in found.columns}
    columns = {head: found.columns[words] for head, words in printed.items()}
    return replace(found, columns=columns, printed=printed)


def beside(book: Book, label: str, name: str) -> tuple[str, Value | None]:
    """What stands right of a label that is once in the workbook, in any language; else in the cell of *name*."""
    found = [tables.beside(book, words, "") for words in in_any(label)]
    there = [(place, value) for place, value in found if place]
    return there[0] if len(there) == 1 else tables.beside(book, label, name)


def meant_by(offered: Iterable[str]) -> Mapping[str, str]:
    """What of *offered* is meant by its words in any language, however they are spelled."""
    return {plain(words).casefold(): text for text in offered for words in in_any(text)}


def choice(
    value: Value | None, place: str, meant: Mapping[str, str], say: Tongue, problems: Problems, code: str
) -> str:
    """The one of the texts that a list offered which a cell holds, as English has it; empty where it is none."""
    if value is None:
        return ""
    said = plain(value.text).strip(" .").casefold() if value.kind in ("text", "number") else None
    found = meant.get(said or "", "")
    if not found:
        problems.choice(value, place, tuple(dict.fromkeys(map(say, meant.values()))), code)
    return found
