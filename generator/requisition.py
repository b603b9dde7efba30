"""Options, panel.yaml and candidates.csv in, the panel and the candidates out; candidates.csv back."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import fields as fields_of
from dataclasses import replace
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.folders import folder_name
from generator.model import Candidate, Interviewer
from generator.yaml_source import Fields, Node, parse

DEFAULT_MINUTES = 60
DEFAULT_PANEL = 3
FEWEST_MINUTES, MOST_MINUTES = 10, 240
PERSON = "name minutes stage together focus not expert date start".split()
COLUMNS = tuple(f.name for f in fields_of(Candidate))
FORMULA = ("=", "+", "-", "@", "\t", "\r")
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
    else:
        name = text
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
        key = _free(folder_name(person.name, f"interviewer-{number}"), taken)
        taken.add(key)
        keyed.append(replace(person, key=key))
    return tuple(keyed)


def _free(key: str, taken: set[str]) -> str:
    number = 2
    free = key
    while free in taken:
        free = f"{key}-{number}"
        number += 1
    return free


def read_candidates(path: Path) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """The candidates of a .csv, coded C01 … where the file gives no codes, and the columns left aside.

    Separators may be commas, semicolons or tabs. PlanError names every problem by line.
    """
    text = _text(path)
    first = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=first.count)
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))
    columns = next(csv.reader([first], delimiter=separator), [])
    if "name" not in columns:
        raise PlanError(Problem(Place(str(path), 1), "there is no column 'name'"))
    problems: list[Problem] = []
    found = [_candidate(row, Place(str(path), n), problems) for n, row in enumerate(rows, start=2)]
    candidates = with_codes([c for c in found if c is not None])
    codes = [c.code for c in candidates]
    for code in sorted({c for c in codes if codes.count(c) > 1}):
        problems.append(Problem(Place(str(path)), f"code '{code}' stands twice"))
    if problems:
        raise PlanError(*problems)
    return candidates, tuple(name for name in columns if name not in COLUMNS)


def _candidate(row: dict[str, str | None], place: Place, problems: list[Problem]) -> Candidate | None:
    values = {name: _unguarded(row.get(name) or "").strip() or None for name in COLUMNS}
    name, code = values["name"], values["code"]
    if name is None:
        if any(values.values()):
            problems.append(Problem(place, "this row has no name"))
        return None
    if code is not None and not CODE.fullmatch(code):
        problems.append(Problem(place, f"code '{code}' is not C and two digits or more, as in C03"))
    rest = {key: value for key, value in values.items() if key not in ("name", "code")}
    return Candidate(name=name, code=code or "", **rest)


def with_codes(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The same candidates, those without a code given the next one."""
    taken = [int(c.code[1:]) for c in candidates if CODE.fullmatch(c.code)]
    following = max(taken, default=0) + 1
    coded = []
    for candidate in candidates:
        if not candidate.code:
            candidate = replace(candidate, code=f"C{following:02d}")
            following += 1
        coded.append(candidate)
    return tuple(coded)


def candidates_from_names(names: Sequence[str], known: Sequence[Candidate] = ()) -> tuple[Candidate, ...]:
    """*known* and a further candidate for each name that is not among them yet."""
    problems = [Problem(Place("--candidate"), "a name is empty") for name in names if not name.strip()]
    if problems:
        raise PlanError(*problems)
    have = {c.name for c in known}
    new = [name.strip() for name in dict.fromkeys(names) if name.strip() not in have]
    return with_codes([*known, *(Candidate(code="", name=name) for name in new)])


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
        writer.writerow([_guarded(getattr(candidate, name) or "") for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise PlanError(Problem(Place(str(path)), "this file is too large"))
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise PlanError(Problem(Place(str(path)), f"cannot be read: {error.strerror}")) from None
    except UnicodeDecodeError:
        raise PlanError(Problem(Place(str(path)), "this is not UTF-8 text")) from None
