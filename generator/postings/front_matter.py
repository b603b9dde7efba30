"""The head of a Markdown file in, its fields out: YAML between `---` lines or TOML between `+++` lines."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import yaml

from generator.postings import decoding

FENCE = re.compile(r"\s*(---|\+\+\+)[ \t]*\n")
PLAIN_FIELD = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*[:=][ \t]*(\S.*)$")

# Fields that hold contact data in whatever form: no later step ever sees them.
CONTACT_FIELD = re.compile(
    r"(?:[^\W_]+_)*(?:phone|tel|t[eé]l[eé]phone|telefon|fax|mobile?|handy|whatsapp|e_?mail|courriel)s?"
    r"(?:_(?:number|nummer|num[eé]ro|no|nr|address|adresse|\d+))?",
    re.I,
)
# The parsers take minutes for a long head that means them ill; its plain lines are read in any case.
LONGEST_HEAD, MOST_BRACKETS = 30_000, 1_000
NOT_IN_WORDS = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")


class Field(NamedTuple):
    """A value of the front matter under its dotted name, with the line it starts on."""

    name: str
    value: str
    line: int


# Several formats ask whether a file has front matter before one reads it.
@lru_cache(maxsize=1)
def split(text: str) -> tuple[tuple[Field, ...], str, int]:
    """The fields of the front matter, the text below it, and how many lines stand above that text."""
    fence = FENCE.match(text)
    if fence is None:
        return (), text, 0
    end = re.compile(rf"^{re.escape(fence[1])}[ \t]*$", re.M).search(text, fence.end())
    if end is None:
        return (), text, 0
    head, above = text[fence.end() : end.start()], text.count("\n", 0, fence.end())
    read: Callable[[str], tuple[Field, ...]] = read_toml if fence[1] == "+++" else read_yaml
    if len(head) > LONGEST_HEAD or sum(map(head.count, "[{")) > MOST_BRACKETS:
        read = plain_fields
    texts = ((f, decoding.cleaned(f.value).strip()) for f in read(head))
    found = [Field(f.name, text, f.line + above) for f, text in texts if text]
    if not found and head.strip():
        return (), text, 0
    fields = tuple(field for field in found if not is_contact(field.name))
    return fields, text[end.end() :], text.count("\n", 0, end.end())


def is_contact(name: str) -> bool:
    """Whether a field is called after a telephone or an e-mail address, at any level of its dotted name."""
    return any(CONTACT_FIELD.fullmatch(NOT_IN_WORDS.sub("_", part).strip("_")) for part in name.split("."))


def read_yaml(head: str) -> tuple[Field, ...]:
    """The scalars of a YAML mapping in order; where YAML does not hold, its plain `name: value` lines."""
    try:
        return tuple(scalars(yaml.compose(head, Loader=yaml.SafeLoader)))
    except (yaml.YAMLError, RecursionError, ValueError):
        return plain_fields(head)


def scalars(root: yaml.Node | None) -> Iterator[Field]:
    """The scalars below a node in the file's order, each once however often an alias repeats it."""
    seen: set[int] = set()
    waiting: list[tuple[str, yaml.Node]] = [("", root)] if isinstance(root, yaml.MappingNode) else []
    while waiting:
        name, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            block_style = node.style in ("|", ">")
            yield Field(name, node.value, node.start_mark.line + 1 + block_style)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend((name, child) for child in reversed(node.value))
        elif isinstance(node, yaml.MappingNode):
            waiting.extend((below(name, key), child) for key, child in reversed(node.value))


def below(name: str, key: yaml.Node) -> str:
    """The dotted name of a key inside a mapping."""
    own = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
    return f"{name}.{own}" if name else own


def read_toml(head: str) -> tuple[Field, ...]:
    """The scalars of a TOML table; where TOML does not hold, its plain `name = value` lines."""
    try:
        table = tomllib.loads(head)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return plain_fields(head)
    lines: dict[str, int] = {}
    for number, line in enumerate(head.split("\n"), start=1):
        lines.setdefault(line.partition("=")[0].strip().strip("\"'"), number)
    leaves = flatten(table, "")
    return tuple(Field(name, str(value), lines.get(name.rpartition(".")[2], 1)) for name, value in leaves)


def flatten(value: object, name: str) -> Iterator[tuple[str, object]]:
    """The leaves of nested tables and lists with their dotted names."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from flatten(child, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for child in value:
            yield from flatten(child, name)
    else:
        yield name, value


def plain_fields(head: str) -> tuple[Field, ...]:
    """The lines of a broken front matter that still read as a name and a value."""
    found = []
    for number, line in enumerate(head.split("\n"), start=1):
        field = PLAIN_FIELD.match(line)
        if field:
            found.append(Field(field[1], field[2].strip("\"' "), number))
    return tuple(found)
