"""Which cell answers what: rows known by their text, columns by their heads, names where several would do."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.grids.book import At
from generator.kits.screening.layout import (
    ALL_LINES,
    BLANK,
    OF_KIT,
    by_name,
    candidate_name,
    check_name,
    note_name,
    on_name,
    source_name,
)
from generator.kits.screening.sheet import (
    HEAD_OF_ANSWERS,
    HEAD_OF_DATES,
    HEAD_OF_NAMES,
    HEAD_OF_SOURCES,
    Form,
    is_head,
)
from generator.model import Kit, ScreeningLine
from generator.model.kit import PLAIN
from generator.office import printable
from generator.wording import in_any

KIT = re.compile(OF_KIT.format(id="(.+)", version="[0-9a-f]{4}-[0-9a-f]{2}"), re.IGNORECASE)
NOWHERE = "the line {line} does not stand here as the kit has it: “{text}”"
SHORTEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The cells of one line for one candidate; `by` and `on` the line's own and then those for all lines."""

    line: str
    candidate: str
    answer: At
    source: At | None
    by: tuple[At, ...]
    on: tuple[At, ...]


class Wrong(NamedTuple):
    """A line or a candidate whose cells were not found: the code, where they should be, and why."""

    code: str
    at: At | None
    message: str


def kit_of(form: Form) -> str | None:
    """The id of the kit that a form is of, from its properties, else as printed on it; None where neither says."""
    if "kit_id" in form.properties:
        return form.properties["kit_id"]
    printed = (KIT.fullmatch(_plain(h.text)) for (row, _), h in form.cells.items() if row < form.head_row)
    return next((found.group(1) for found in printed if found), None)


def asked_on(form: Form, kit: Kit) -> tuple[list[Asked], list[Wrong]]:
    """Every line and candidate whose cells were found; and each line or candidate that was not."""
    rows, wrong = _rows(form, kit)
    asked = []
    for code in _codes(form):
        unclear = None
        for line, row in rows.items():
            answer = _column(form, HEAD_OF_ANSWERS, code, check_name(line, code))
            if answer is None:
                unclear = Wrong("screening-column-unclear", None, f"which column is that of {code} is not clear")
                continue
            asked.append(_asked(form, line, code, (row, answer)))
        wrong += [unclear] if unclear else []
    return asked, wrong


def _asked(form: Form, line: str, code: str, answer: At) -> Asked:
    named = (source_name(line, code), note_name(line, code))
    source = next((n for name in named if (n := _column(form, HEAD_OF_SOURCES, code, name)) is not None), None)
    return Asked(
        line=line,
        candidate=code,
        answer=answer,
        source=None if source is None else (answer[0], source),
        by=_own_and_all(form, HEAD_OF_NAMES, code, answer[0], (by_name(code, line), by_name(code))),
        on=_own_and_all(form, HEAD_OF_DATES, code, answer[0], (on_name(code, line), on_name(code))),
    )


def _own_and_all(form: Form, head: re.Pattern[str], code: str, row: int, names: tuple[str, str]) -> tuple[At, ...]:
    """The cell of a line and that for all lines, where the form has them."""
    own, every = (_column(form, head, code, name) for name in names)
    all_row = _row_of_all(form, names[1])
    found = (row if own is not None else None, own), (all_row if every is not None else None, every)
    return tuple((at_row, column) for at_row, column in found if at_row is not None and column is not None)


def _row_of_all(form: Form, name: str) -> int | None:
    """The row that holds for all lines: by what it says, else where the name is."""
    wanted = set(map(_plain, in_any(ALL_LINES)))
    rows = (
        row for (row, _), held in sorted(form.cells.items()) if row > form.head_row and _plain(held.text) in wanted
    )
    named = form.named(name)
    return next(rows, None if named is None else named[0])


def _codes(form: Form) -> list[str]:
    """The candidates that have columns, in the order of their heads."""
    heads = [_plain(held.text) for (row, _), held in sorted(form.cells.items()) if row == form.head_row]
    return list(dict.fromkeys(HEAD_OF_ANSWERS.findall("\n".join(filter(is_head, heads)))))


def _rows(form: Form, kit: Kit) -> tuple[dict[str, int], list[Wrong]]:
    """The row of each line: the one that shows its text, and how to ask where several lines share a text."""
    texts = _texts_by_row(form)
    rows: dict[str, int] = {}
    wrong: list[Wrong] = []
    for alike in _alike(kit.screening):
        shown = [row for row, found in texts.items() if all(wanted in found for wanted in _known_by(kit, alike[0]))]
        for number, line in enumerate(alike):
            named = _named_row(form, line)
            if named in shown:
                rows[line.id] = named
            elif len(shown) == len(alike):
                rows[line.id] = shown[number]
            else:
                text = _plain(line.text)
                cut = text if len(text) <= SHORTEST else f"{text[: SHORTEST - 1]}…"
                message = NOWHERE.format(line=line.id, text=cut)
                wrong.append(Wrong("screening-line-changed", _named_cell(form, line), message))
    return rows, wrong


def _texts_by_row(form: Form) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for (row, _), held in sorted(form.cells.items()):
        if row > form.head_row and held.kind != "formula":
            found[row].add(_plain(held.text))
    return found


def _alike(lines: Sequence[ScreeningLine]) -> Iterator[list[ScreeningLine]]:
    """The lines in groups that nothing on the sheet tells apart; most groups are of one."""
    groups: dict[tuple[str, str], list[ScreeningLine]] = defaultdict(list)
    for line in lines:
        groups[_plain(line.text), _plain(line.ask)].append(line)
    yield from groups.values()


def _known_by(kit: Kit, line: ScreeningLine) -> Iterator[str]:
    text = _plain(line.text)
    yield text
    if sum(_plain(other.text) == text for other in kit.screening) > 1:
        yield _plain(line.ask)


def _named_cell(form: Form, line: ScreeningLine) -> At | None:
    named = (form.named(check_name(line.id, code)) for code in _codes(form))
    return next((at for at in named if at is not None), None)


def _named_row(form: Form, line: ScreeningLine) -> int | None:
    at = _named_cell(form, line)
    return None if at is None else at[0]


def _column(form: Form, head: re.Pattern[str], code: str, name: str) -> int | None:
    """The column under a candidate's head; the name decides among several, and alone where the head is gone."""
    heads = {at[1]: _plain(h.text) for at, h in form.cells.items() if at[0] == form.head_row}
    shown = [column for column, text in sorted(heads.items()) if head.fullmatch(text) and text.endswith(code)]
    at = form.named(name)
    named = None if at is None else at[1]
    if named in shown:
        return named
    if shown:
        return shown[0] if len(shown) == 1 else None
    over = heads.get(named, "") if named is not None else ""
    of_another = HEAD_OF_ANSWERS.search(over)
    return None if of_another is not None and of_another.group() != code else named


def name_typed(form: Form) -> str:
    """The candidate's name in the head of a blank form."""
    at = form.named(candidate_name(BLANK.code))
    if at is None:
        column = _column(form, HEAD_OF_SOURCES, BLANK.code, "")
        at = None if column is None else (form.head_row + 1, column)
    return "" if at is None else _plain(form.text(at))


def rows_unknown(form: Form, asked: Iterable[Asked], known: Iterable[At | None]) -> Iterator[At]:
    """The first filled answer of each row that is no line's, but those named already."""
    rows = {item.answer[0] for item in asked} | {at[0] for at in known if at is not None}
    columns = {item.answer[1] for item in asked}
    for row, column in sorted(form.cells):
        if row > form.head_row + 1 and column in columns and row not in rows:
            rows.add(row)
            yield row, column


def _plain(text: str) -> str:
    return " ".join(printable(text).translate(PLAIN).split())
