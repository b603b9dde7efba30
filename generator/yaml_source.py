"""YAML that remembers its lines: every scalar is text until a field says what it is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import yaml

from generator.errors import Place, Problem, did_you_mean

Choice = TypeVar("Choice", bound=StrEnum)

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
WHOLE = re.compile(r"-?[0-9]{1,18}")
DEEPEST = 60
LARGEST = 5_000_000
FLAGS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


@dataclass(frozen=True, slots=True)
class Node:
    """A YAML value and its place: a text, a tuple of nodes or a mapping of nodes.

    `empty` is true for a value that is left out or written as null.
    """

    value: "str | tuple[Node, ...] | Mapping[str, Node]"
    place: Place
    empty: bool = False


def load(path: Path, problems: list[Problem]) -> str | None:
    """The text of a YAML file, or None after adding to *problems* why it cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) <= LARGEST:
            return content.decode("utf-8-sig")
        reason = f"it is larger than {LARGEST // 1_000_000} MB"
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError:
        reason = "it is not UTF-8 text"
    problems.append(Problem(Place(str(path)), f"cannot be read: {reason}"))
    return None


def parse(text: str, file: str, problems: list[Problem]) -> Node | None:
    """The one document of a YAML text, or None after adding what is wrong with it to *problems*.

    Aliases are refused: the files are for people, and an alias can stand for a million nodes. Nesting is
    counted before the nodes are made, as the YAML library would follow it until the stack is full.
    """
    try:
        deep = _too_deep(text)
        if deep is not None:
            problems.append(Problem(Place(file, deep), f"this is nested deeper than {DEEPEST} levels"))
            return None
        root = yaml.compose(text, Loader=LOADER)
        return None if root is None else _convert(root, file, problems, set())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = None if mark is None else mark.line + 1
        problems.append(Problem(Place(file, line), f"this is not YAML: {error.problem}"))
    except (yaml.YAMLError, ValueError) as error:
        problems.append(Problem(Place(file), f"this is not YAML: {str(error).splitlines()[0]}"))
    except RecursionError:
        problems.append(Problem(Place(file), "this YAML is nested too deeply"))
    return None


def _too_deep(text: str) -> int | None:
    """The line on which the nesting passes all reason; None where it never does."""
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            return event.start_mark.line + 1 if event.start_mark else 1
    return None


def _convert(node: yaml.Node, file: str, problems: list[Problem], seen: set[int]) -> Node:
    place = Place(file, node.start_mark.line + 1)
    if id(node) in seen:
        problems.append(Problem(place, "YAML anchors and aliases are not used here; write the value out"))
        return Node("", place, True)
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        return Node(node.value, place, not node.style and node.value in NULLS)
    if isinstance(node, yaml.SequenceNode):
        return Node(tuple(_convert(item, file, problems, seen) for item in node.value), place)
    fields: dict[str, Node] = {}
    for key, value in node.value:
        line = Place(file, key.start_mark.line + 1)
        if not isinstance(key, yaml.ScalarNode):
            problems.append(Problem(line, "the name of a field is one text"))
            continue
        if key.value in fields:
            problems.append(Problem(line, f"'{key.value}' stands twice in the same place"))
        fields[key.value] = _convert(value, file, problems, seen)
    return Node(fields, place)


class Fields:
    """One mapping, typed field by field; what is wrong goes to *problems* and a neutral value comes back."""

    def __init__(self, node: Node, problems: list[Problem], known: Iterable[str]) -> None:
        self.place = node.place
        self.problems = problems
        self.nodes: Mapping[str, Node] = {}
        if not isinstance(node.value, Mapping):
            self.wrong(node.place, "expected fields with values here")
            return
        self.nodes = node.value
        known = tuple(known)
        for name, value in self.nodes.items():
            if name not in known:
                self.wrong(value.place, f"unknown field '{name}'{did_you_mean(name, known)}")

    def wrong(self, place: Place, message: str) -> None:
        """Add one problem."""
        self.problems.append(Problem(place, message))

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        node = self.nodes.get(name)
        return node is not None and not node.empty

    def node(self, name: str) -> Node | None:
        """The field's node; None where it is left out or null."""
        return self.nodes[name] if self.has(name) else None

    def place_of(self, name: str) -> Place:
        """Where the field stands, or where the mapping begins."""
        node = self.nodes.get(name)
        return self.place if node is None else node.place

    def text(self, name: str) -> str:
        """A text that must be there."""
        value = self.optional(name)
        if value is None or not value.strip():
            if value is not None or name not in self.nodes or self.nodes[name].empty:
                self.wrong(self.place_of(name), f"'{name}' is missing")
            return ""
        return value

    def optional(self, name: str) -> str | None:
        """A text, or None where the field is left out or null."""
        node = self.node(name)
        if node is None:
            return None
        if not isinstance(node.value, str):
            self.wrong(node.place, f"'{name}' must be one text")
            return None
        return node.value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; empty where it is left out."""
        found = []
        for node in self.items(name):
            if isinstance(node.value, str):
                found.append(node.value)
            else:
                self.wrong(node.place, f"'{name}' is a list of texts")
        return tuple(found)

    def items(self, name: str) -> tuple[Node, ...]:
        """The nodes of a list; empty where it is left out."""
        node = self.node(name)
        if node is None:
            return ()
        if not isinstance(node.value, tuple):
            self.wrong(node.place, f"'{name}' must be a list")
            return ()
        return node.value

    def choice(self, name: str, allowed: type[Choice], default: Choice | None = None) -> Choice:
        """One of the values of an enumeration."""
        value = self.optional(name)
        if value is None:
            if default is None:
                self.wrong(self.place_of(name), f"'{name}' is missing")
            return default or next(iter(allowed))
        return self._chosen(name, value, self.place_of(name), allowed)

    def choices(self, name: str, allowed: type[Choice]) -> tuple[Choice, ...]:
        """A list of values of an enumeration."""
        return tuple(self._chosen(name, str(node.value), node.place, allowed) for node in self.items(name))

    def _chosen(self, name: str, value: str, place: Place, allowed: type[Choice]) -> Choice:
        try:
            return allowed(value)
        except ValueError:
            known = [str(member) for member in allowed]
            self.wrong(place, f"'{name}' is '{value}', not one of {', '.join(known)}{did_you_mean(value, known)}")
            return next(iter(allowed))

    def integer(self, name: str, default: int | None = None, low: int = 0, high: int = 10**6) -> int:
        """A whole number from *low* to *high*."""
        value = self.optional(name)
        if value is None:
            if default is None:
                self.wrong(self.place_of(name), f"'{name}' is missing")
            return low if default is None else default
        if not WHOLE.fullmatch(value.strip()):
            self.wrong(self.place_of(name), f"'{name}' is '{value}', not a whole number")
            return low
        if not low <= int(value) <= high:
            self.wrong(self.place_of(name), f"'{name}' is {value}, not from {low} to {high}")
            return low
        return int(value)

    def number(self, name: str, default: float) -> float:
        """A number, with a decimal point where it has one."""
        value = self.optional(name)
        if value is None:
            return default
        try:
            found = float(value)
        except ValueError:
            found = float("nan")
        if found != found or found in (float("inf"), float("-inf")):
            self.wrong(self.place_of(name), f"'{name}' is '{value}', not a number")
            return default
        return found

    def flag(self, name: str, default: bool) -> bool:
        """Yes or no."""
        value = self.optional(name)
        if value is None:
            return default
        if value.lower() not in FLAGS:
            self.wrong(self.place_of(name), f"'{name}' is '{value}', not yes or no")
            return default
        return FLAGS[value.lower()]
