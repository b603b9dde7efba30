"""Which row of a table says what: known by its visible key, wherever sorting, filtering or pasting has put it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.dates import plain
from generator.forms.tables import LISTED, Problems, Table
from generator.grids.ratings import quoted

Key = tuple[str, ...]
ROW_OUT = "this row left out, the others count"
MOST_NAMED = 5


class Known(NamedTuple):
    """A row with its key; one that does not count contradicts another row of the same key."""

    key: Key
    row: int
    counts: bool


class Heads(NamedTuple):
    """The heads of a table's key, with the code for each when it is unknown; and the heads of what is filled in."""

    keys: tuple[str, ...]
    codes: tuple[str, ...]
    filled: tuple[str, ...]


def known_rows(table: Table, heads: Heads, listed: Sequence[Key], problems: Problems) -> Iterator[Known]:
    """The rows whose key the form was written with (*listed*; empty where that is lost), each key once."""
    found = _by_key(table, heads, listed, problems)
    for key, rows in found.items():
        filled = [row for row in rows if _filled(table, heads, row)]
        said = {tuple(table.text(row, head) for head in heads.filled) for row in filled}
        for row in filled[1:] if len(said) == 1 else filled if len(said) > 1 else ():
            action = "counted once" if len(said) == 1 else "neither of them counts"
            place = table.place(row, heads.filled[0])
            problems.say(place, "row-twice", f"the row of {', '.join(key)} stands here twice", action)
        yield Known(key, (filled or rows)[0], len(said) <= 1)
    gone = [", ".join(key) for key in listed if key not in found]
    if gone:
        _say_gone(table, gone, problems)


def _by_key(table: Table, heads: Heads, listed: Sequence[Key], problems: Problems) -> dict[Key, list[int]]:
    spelled = {tuple(plain(part).casefold() for part in key): key for key in listed}
    found: dict[Key, list[int]] = {}
    for row in table.rows():
        said = tuple(table.text(row, head) for head in heads.keys)
        key = spelled.get(tuple(part.casefold() for part in said)) if listed else said if all(said) else None
        if key is not None:
            found.setdefault(key, []).append(row)
        elif _filled(table, heads, row):
            _say_unknown(table, heads, row, said, listed, problems)
    return found


def _filled(table: Table, heads: Heads, row: int) -> bool:
    return any(table.value(row, head) is not None for head in heads.filled)


def _say_unknown(table: Table, heads: Heads, row: int, said: Key, listed: Sequence[Key], problems: Problems) -> None:
    """Name the first part of a key that no row was written with; the parts together may be what is unknown."""
    for n, (head, code) in enumerate(zip(heads.keys, heads.codes, strict=True)):
        known = {plain(key[n]).casefold() for key in listed}
        if not said[n] or (listed and said[n].casefold() not in known):
            words = f"“{table.printed.get(head, head)}”"
            message = f"{quoted(said[n])} under {words} is not on this form" if said[n] else f"{words} is empty"
            problems.say(table.place(row, head), code, message, ROW_OUT)
            return
    place = table.place(row, heads.filled[0])
    problems.say(place, "unknown-row", f"this form was written without a row for {', '.join(said)}", ROW_OUT)


def _say_gone(table: Table, gone: Sequence[str], problems: Problems) -> None:
    named = "; ".join(gone[:MOST_NAMED]) + ("; …" if len(gone) > MOST_NAMED else "")
    what = "1 row is gone" if len(gone) == 1 else f"{len(gone)} rows are gone"
    problems.say(
        table.sheet.title, "row-missing", f"{what} from this sheet: {named}", f"{LISTED}; nothing changes there"
    )
