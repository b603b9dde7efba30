"""candidates.csv in, the candidates out, and back; of any other list only our columns are read."""

import csv
import io
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import fields as fields_of
from dataclasses import replace
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.guarding import guarded, unguarded
from generator.model import Candidate
from generator.names import CODE
from generator.requisition.table import NAME, Table, table_of, written

COLUMNS = tuple(f.name for f in fields_of(Candidate))
CUT = "this row has more cells than the first line has names; put a name with a comma in it into quotes"


def read_candidates(path: Path, used: Iterable[str] = ()) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """The candidates of a .csv, coded C01 … where the file gives no codes, and the columns left aside.

    Separators may be commas, semicolons or tabs, heads in any case; codes *used* before are not given again. What
    the columns left aside hold is not kept. PlanError names every problem by line.
    """
    table = table_of(path)
    problems: list[Problem] = []
    found = [_candidate(_named(table, row), Place(str(path), line), problems) for line, row in table.rows]
    problems += [Problem(Place(str(path), line), CUT) for line, row in table.rows if _is_cut(table, row)]
    candidates = with_codes([c for c in found if c is not None], used)
    counts = Counter(c.code for c in candidates)
    for code in sorted(code for code, times in counts.items() if times > 1):
        problems.append(Problem(Place(str(path)), f"code '{code}' stands twice"))
    if problems:
        raise PlanError(*problems)
    said = (name.strip() for name in table.columns)
    return candidates, tuple(name for name in said if name and name.casefold() not in COLUMNS)


def _named(table: Table, row: Sequence[str]) -> dict[str, str | None]:
    """A row's cells by the names of their columns."""
    return dict(zip(table.known, row, strict=False))


def _is_cut(table: Table, row: Sequence[str]) -> bool:
    """Whether a row goes on where the names are last: a name with a separator in it would lose its end."""
    return table.known[-1] == NAME and any(cell.strip() for cell in row[len(table.columns) :])


def same_names(candidates: Sequence[Candidate]) -> tuple[tuple[str, ...], ...]:
    """The codes of those who have one name, for each name that stands more than once."""
    codes: dict[str, list[str]] = {}
    for candidate in candidates:
        codes.setdefault(candidate.name.casefold(), []).append(candidate.code)
    return tuple(tuple(found) for found in codes.values() if len(found) > 1)


def _candidate(row: dict[str, str | None], place: Place, problems: list[Problem]) -> Candidate | None:
    values = {name: _value(row.get(name)) for name in COLUMNS}
    name, code = values["name"], values["code"]
    if name is None:
        if any(values.values()):
            problems.append(Problem(place, "this row has no name"))
        return None
    if code is not None and not CODE.fullmatch(code):
        problems.append(Problem(place, f"code '{code}' is not C and two digits or more, as in C03"))
    rest = {key: value for key, value in values.items() if key not in ("name", "code")}
    return Candidate(name=name, code=code or "", **rest)


def _value(cell: str | None) -> str | None:
    """What a cell says, its white space folded; None where it says nothing."""
    return " ".join(unguarded(cell or "").split()) or None


def with_codes(candidates: Sequence[Candidate], used: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """The same candidates, those without a code given the next one; a code *used* before is never given again."""
    taken = [int(code[1:]) for code in (*used, *(c.code for c in candidates)) if CODE.fullmatch(code)]
    following = max(taken, default=0) + 1
    coded = []
    for candidate in candidates:
        if not candidate.code:
            candidate = replace(candidate, code=f"C{following:02d}")
            following += 1
        coded.append(candidate)
    return tuple(coded)


def candidates_from_names(
    names: Sequence[str], known: Sequence[Candidate] = (), used: Iterable[str] = ()
) -> tuple[Candidate, ...]:
    """*known* and a further candidate for each name that is not among them yet; codes *used* are not given again."""
    problems = [Problem(Place("--candidate"), "a name is empty") for name in names if not name.strip()]
    if problems:
        raise PlanError(*problems)
    have = {c.name for c in known}
    tidy = dict.fromkeys(" ".join(name.split()) for name in names)
    new = [name for name in tidy if name not in have]
    return with_codes([*known, *(Candidate(code="", name=name) for name in new)], used)


def merge_candidates(
    known: Sequence[Candidate], added: Sequence[Candidate], used: Iterable[str] = ()
) -> tuple[Candidate, ...]:
    """*known* with those of *added* whose name is not among them, coded after them and after all that were *used*."""
    have = {c.name for c in known}
    taken = {*(c.code for c in known), *used}
    new = [c if c.code not in taken else replace(c, code="") for c in added if c.name not in have]
    return with_codes([*known, *new], taken)


def write_candidates(candidates: Sequence[Candidate]) -> bytes:
    """candidates.csv with every column of ours; a text that a sheet would take for a formula is guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for candidate in candidates:
        writer.writerow([guarded(getattr(candidate, name) or "") for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def update_candidates(path: Path, candidates: Sequence[Candidate]) -> bytes:
    """A candidates.csv that says what *candidates* say and keeps every row, column and text that is there.

    Codes that the file lacks are filled in, new candidates stand below. Where nothing differs these are the
    file's own bytes; where there is no file, one with every column of ours.
    """
    if not path.exists():
        return write_candidates(candidates)
    table = table_of(path)
    columns = _columns(table, candidates)
    before = [list(row) for _, row in table.rows]
    owners = _owners(table, candidates)
    rows = [_filled(row, owners.get(n), columns) for n, row in enumerate(before)]
    there = {c.code for c in owners.values()}
    rows += [_filled([], c, columns) for c in candidates if c.code not in there]
    if rows == before:
        return path.read_bytes()
    return written(table, [columns, *rows])


def without_candidates(path: Path, candidates: Sequence[Candidate], codes: Iterable[str]) -> bytes:
    """A candidates.csv without the rows of *codes*; every other row, column and text stays.

    Codes that the file lacks are filled in, so that nobody else's changes when a row above it goes.
    """
    gone = set(codes)
    table = table_of(path)
    columns = _columns(table, candidates)
    owners = _owners(table, candidates)
    rows = [
        _filled(list(row), owners.get(n), columns)
        for n, (_, row) in enumerate(table.rows)
        if n not in owners or owners[n].code not in gone
    ]
    return written(table, [columns, *rows])


def _columns(table: Table, candidates: Sequence[Candidate]) -> list[str]:
    """The table's columns and, right of its widest row, those of ours that it lacks and *candidates* fill."""
    columns = list(table.columns)
    missing = [n for n in COLUMNS if n not in table.known and any(getattr(c, n) for c in candidates)]
    widest = max((len(row) for _, row in table.rows), default=0)
    return [*columns, *[""] * (widest - len(columns)), *missing] if missing else columns


def _owners(table: Table, candidates: Sequence[Candidate]) -> dict[int, Candidate]:
    """Which candidate a row is about, by the row's number: by its code, else by its name."""
    cells = [_named(table, row) for _, row in table.rows]
    codes = [_value(row.get("code")) for row in cells]
    coded = {c.code: c for c in candidates}
    said = set(codes)
    waiting: dict[str, deque[Candidate]] = {}
    for candidate in candidates:
        if candidate.code not in said:
            waiting.setdefault(candidate.name, deque()).append(candidate)
    owners: dict[int, Candidate] = {}
    for number, (row, code) in enumerate(zip(cells, codes, strict=True)):
        queue = waiting.get(_value(row.get("name")) or "")
        owner = coded.get(code) if code else queue.popleft() if queue else None
        if owner is not None:
            owners[number] = owner
    return owners


def _filled(row: list[str], candidate: Candidate | None, columns: Sequence[str]) -> list[str]:
    """A row with what its candidate says, cells that say so already left as they are."""
    if candidate is None:
        return row
    cells = row + [""] * (len(columns) - len(row))
    # Where a heading stands twice, the last column counts, as it does in reading.
    for name, place in {name.strip().casefold(): n for n, name in enumerate(columns)}.items():
        if name not in COLUMNS:
            continue
        wanted = guarded(getattr(candidate, name) or "")
        if _value(cells[place]) != _value(wanted):
            cells[place] = wanted
    return cells if any(cells[len(row) :]) or cells[: len(row)] != row else row
