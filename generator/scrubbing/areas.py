"""The cells of a sheet in, those that are about one candidate out: rows, columns, and blocks under a heading."""

import re
from collections.abc import Iterator, Mapping

from generator.grids.book import At
from generator.names import CODE
from generator.traces import REMOVED, Trace

STARTS = re.compile(r"C\d{2,}(?!\d)")
LONGEST_HEAD = 40
FIRST_COLUMN = 1


def about(cells: Mapping[At, str], trace: Trace) -> set[At]:
    """Every cell that says something about the candidate.

    A column is theirs where its head has their code beside another candidate's; a row where one of its cells is
    their code or name and nothing else; a block where its first row begins with code and name.
    """
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in cells.items():
        by_row.setdefault(row, {})[column] = text.strip()
    found = {at for head in _heads(by_row, trace) for at in cells if at[1] == head[1] and at[0] >= head[0]}
    rows = {row: {n: text for n, text in texts.items() if (row, n) not in found} for row, texts in by_row.items()}
    theirs = set(_rows(rows, trace))
    return found | {at for at in cells if at[0] in theirs} | {at for at in cells if _starts(cells[at], trace)}


def _heads(by_row: Mapping[int, Mapping[int, str]], trace: Trace) -> Iterator[At]:
    """The heads of columns that are the candidate's."""
    for row, texts in by_row.items():
        codes = {text for text in texts.values() if CODE.fullmatch(text)}
        if trace.code in codes and len(codes) > 1:
            yield from (
                (row, n) for n, text in texts.items() if len(text) <= LONGEST_HEAD and trace.coded.search(text)
            )


def _rows(rows: Mapping[int, Mapping[int, str]], trace: Trace) -> Iterator[int]:
    in_block = False
    for row in sorted(rows):
        texts = rows[row]
        starts = any(_begins_block(text, trace) for text in texts.values())
        if in_block and not starts:
            ends = texts.get(FIRST_COLUMN) or any(STARTS.match(text) for text in texts.values())
            in_block = not ends
        in_block = in_block or starts
        if in_block or any(_is_theirs(text, trace) for text in texts.values()):
            yield row


def _is_theirs(text: str, trace: Trace) -> bool:
    """Whether a text is the code or the name and nothing else."""
    if text.casefold() == trace.code.casefold():
        return True
    return bool(text) and trace.is_named_in(text) and not re.search(r"\w", trace.without(text).replace(REMOVED, ""))


def _begins_block(text: str, trace: Trace) -> bool:
    """Whether a text begins with the code and the name, as the heading of what follows does."""
    return _starts(text, trace) and trace.is_named_in(text)


def _starts(text: str, trace: Trace) -> bool:
    found = STARTS.match(text.strip())
    return found is not None and found.group() == trace.code
