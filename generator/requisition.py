"""Options, panel.yaml and candidates.csv in, the panel and the candidates out; candidates.csv back."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.guarding import guarded, unguarded
from generator.model import Candidate, Interviewer
from generator.names import folder_name, free_name
from generator.yaml_source import Fields, Node, parse

DEFAULT_MINUTES = 60
DEFAULT_PANEL = 3
FEWEST_MINUTES, MOST_MINUTES = 10, 240
PERSON = "name minutes stage together focus not expert date start".split()
COLUMNS = tuple(f.name for f in fields_of(Candidate))
CODE = re.compile(r"C\d{2,}")
LARGEST = 5_000_000


def panel_from_options(interviewers: Sequence[str], minutes: int | None, together: bool) -> tuple[Interviewer, ...]:
    """People from texts like `Ana Ruiz:60` (the last colon splits); three stand-ins where there are none."""
    default = DEFAULT_MINUTES if minutes is None else minutes
    names = interviewers or [f"Interviewer {n}" for n in range(1, DEFAULT_PANEL + 1)]
    problems: list[Problem] = []
    people = [_from_option(text, default, together, problems) for text in names]
    return _panel(people, problems)


def _from_option(text: str, default: int, together: bool, problems: list[Problem]) -> Interviewer:
    name, colon, tail = text.rpartition(":")
    minutes = default
    if colon and tail.strip().isascii() and tail.strip().isdigit():
        minutes = int(tail)
    elif not colon:
        name = text
    else:
        problems.append(Problem(Place("--interviewer"), f"'{tail}' in '{text}' is no number of minutes"))
    place = Place("--interviewer")
    if not name.strip():
        problems.append(Problem(place, f"'{text}' has no name; write \"Ana Ruiz:60\""))
    if not FEWEST_MINUTES <= minutes <= MOST_MINUTES:
        message = f"'{text}' has {minutes} minutes, not from {FEWEST_MINUTES} to {MOST_MINUTES}"
        problems.append(Problem(place, message))
    return Interviewer(name=name.strip(), key="", minutes=minutes, together=together)


def read_panel(path: Path, minutes: int | None, together: bool) -> tuple[Interviewer, ...]:
    """The people of a panel.yaml: a list of {name, minutes, stage, together, focus, not, expert, date, start}."""
    problems: list[Problem] = []
    root = parse(_text(path), str(path), problems)
    if root is None or not isinstance(root.value, tuple):
        raise PlanError(*(problems or [Problem(Place(str(path)), "this panel is not a list of people")]))
    default = DEFAULT_MINUTES if minutes is None else minutes
    people = [_from_node(node, default, together, problems) for node in root.value]
    return _panel(people, problems)


def _from_node(node: Node, default: int, together: bool, problems: list[Problem]) -> Interviewer:
    fields = Fields(node, problems, PERSON)
    return Interviewer(
        name=fields.text("name").strip(),
        key="",
        minutes=fields.integer("minutes", default, FEWEST_MINUTES, MOST_MINUTES),
        stage=fields.optional("stage") or "panel",
        together=fields.flag("together", together),
        focus=fields.texts("focus"),
        excludes=fields.texts("not"),
        expert=fields.texts("expert"),
        date=fields.optional("date"),
        start=fields.optional("start"),
    )


def _panel(people: Sequence[Interviewer], problems: list[Problem]) -> tuple[Interviewer, ...]:
    if not people:
        problems.append(Problem(Place("panel"), "there is nobody in this panel"))
    if problems:
        raise PlanError(*problems)
    keyed: list[Interviewer] = []
    taken: set[str] = set()
    for number, person in enumerate(people, start=1):
        key = free_name(folder_name(person.name, f"interviewer-{number}"), taken)
        taken.add(key)
        keyed.append(replace(person, key=key))
    return tuple(keyed)


@dataclass(frozen=True, slots=True)
class _Table:
    """A .csv as it stands: its text, separator, column names, and each row with the line of the file it ends on."""

    text: str
    separator: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_candidates(path: Path) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """The candidates of a .csv, coded C01 … where the file gives no codes, and the columns left aside.

    Separators may be commas, semicolons or tabs. PlanError names every problem by line.
    """
    table = _table(path)
    problems: list[Problem] = []
    found = [_candidate(_named(table, row), Place(str(path), line), problems) for line, row in table.rows]
    candidates = with_codes([c for c in found if c is not None])
    codes = [c.code for c in candidates]
    for code in sorted({c for c in codes if codes.count(c) > 1}):
        problems.append(Problem(Place(str(path)), f"code '{code}' stands twice"))
    if problems:
        raise PlanError(*problems)
    return candidates, tuple(name for name in table.columns if name and name not in COLUMNS)


def _table(path: Path) -> _Table:
    text = _text(path)
    first = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        rows = [(reader.line_num, tuple(row)) for row in reader]
    except csv.Error as error:
        message = f"this is not a list that can be read: {error}"
        raise PlanError(Problem(Place(str(path), reader.line_num), message)) from None
    columns = rows[0][1] if rows else ()
    if "name" not in columns:
        raise PlanError(Problem(Place(str(path), 1), "there is no column 'name'"))
    return _Table(text, separator, columns, tuple(rows[1:]))


def _named(table: _Table, row: Sequence[str]) -> dict[str, str | None]:
    """A row's cells by the names of their columns."""
    return dict(zip(table.columns, row, strict=False))


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


def merge_candidates(known: Sequence[Candidate], added: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """*known* with those of *added* whose name is not among them, coded after them."""
    have = {c.name for c in known}
    codes = {c.code for c in known}
    new = [c if c.code not in codes else replace(c, code="") for c in added if c.name not in have]
    return with_codes([*known, *new])


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
    table = _table(path)
    columns = _columns(table, candidates)
    before = [list(row) for _, row in table.rows]
    owners = _owners(table, candidates)
    rows = [_filled(row, owners.get(n), columns) for n, row in enumerate(before)]
    rows += [_filled([], c, columns) for c in candidates if c not in owners.values()]
    if rows == before:
        return path.read_bytes()
    out = io.StringIO(newline="")
    end = "\r\n" if "\r\n" in table.text else "\n"
    csv.writer(out, delimiter=table.separator, lineterminator=end).writerows([columns, *rows])
    return out.getvalue().encode("utf-8-sig")


def _columns(table: _Table, candidates: Sequence[Candidate]) -> list[str]:
    """The table's columns and, right of its widest row, those of ours that it lacks and *candidates* fill."""
    columns = list(table.columns)
    missing = [n for n in COLUMNS if n not in columns and any(getattr(c, n) for c in candidates)]
    widest = max((len(row) for _, row in table.rows), default=0)
    return [*columns, *[""] * (widest - len(columns)), *missing] if missing else columns


def _owners(table: _Table, candidates: Sequence[Candidate]) -> dict[int, Candidate]:
    """Which candidate a row is about, by the row's number: by its code, else by its name."""
    cells = [_named(table, row) for _, row in table.rows]
    codes = [_value(row.get("code")) for row in cells]
    coded = {c.code: c for c in candidates}
    waiting = [c for c in candidates if c.code not in codes]
    owners: dict[int, Candidate] = {}
    for number, (row, code) in enumerate(zip(cells, codes, strict=True)):
        name = _value(row.get("name"))
        owner = coded.get(code) if code else next((c for c in waiting if c.name == name), None)
        if owner is not None:
            owners[number] = owner
            waiting = [c for c in waiting if c is not owner]
    return owners


def _filled(row: list[str], candidate: Candidate | None, columns: Sequence[str]) -> list[str]:
    """A row with what its candidate says, cells that say so already left as they are."""
    if candidate is None:
        return row
    cells = row + [""] * (len(columns) - len(row))
    # Where a heading stands twice, the last column counts, as it does in reading.
    for name, place in {name: n for n, name in enumerate(columns) if name in COLUMNS}.items():
        wanted = guarded(getattr(candidate, name) or "")
        if _value(cells[place]) != _value(wanted):
            cells[place] = wanted
    return cells if any(cells[len(row) :]) or cells[: len(row)] != row else row


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise PlanError(Problem(Place(str(path)), f"cannot be read: {error.strerror}")) from None
    if len(content) > LARGEST:
        raise PlanError(Problem(Place(str(path)), "this file is too large"))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel saves as .csv on Windows.
        return content.decode("cp1252", "replace")
