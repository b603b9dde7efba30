"""Options or a panel.yaml in, the people who interview out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.errors import Place, PlanError, Problem
from generator.model import Interviewer
from generator.names import folder_name, free_name
from generator.requisition.table import text_of
from generator.yaml_source import Fields, Node, parse

DEFAULT_MINUTES = 60
DEFAULT_PANEL = 3
FEWEST_MINUTES, MOST_MINUTES = 10, 240
PERSON = "name minutes stage together focus not expert date start".split()


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
    """The people of a panel.yaml: a list of {name, minutes, stage, together, focus, not, expert, date, start}.

    Entries with `exercise` are no people; `exercises` reads them.
    """
    problems: list[Problem] = []
    root = parse(text_of(path), str(path), problems)
    if root is None or not isinstance(root.value, tuple):
        raise PlanError(*(problems or [Problem(Place(str(path)), "this panel is not a list of people")]))
    default = DEFAULT_MINUTES if minutes is None else minutes
    named = [node for node in root.value if not (isinstance(node.value, Mapping) and "exercise" in node.value)]
    people = [_from_node(node, default, together, problems) for node in named]
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
        place=node.place,
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
