"""A kit.yaml and the plan that it should hold in, its text with only what differs written anew."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import yaml

from generator.errors import Place, PlanError, Problem
from generator.kits.record.reading import parsed
from generator.kits.record.writing import COMMENTS, block, sections
from generator.model import Kit
from generator.yaml_source import LOADER

CANNOT = "this plan stands in a form that the program cannot change in part; change it by hand, or plan anew with -o"
IDS = ("id", "key", "n", "competency", "name")


class _Edit(NamedTuple):
    """A piece of the text, from and to, and what takes its place."""

    start: int
    end: int
    text: str


def patched(text: str, file: str, after: Kit) -> str:
    """The text of a kit.yaml brought to say *after*; a person's comments and spelling stay elsewhere.

    What differs is written anew as finely as the text allows, else section by section. PlanError where neither
    says what it should.
    """
    before = parsed(text, file)
    if before == after:
        return text
    for fine in (True, False):
        done = _Patch(text, fine=fine).applied(dict(sections(before)), dict(sections(after)))
        try:
            if parsed(done, file) == after:
                return done
        except PlanError:
            continue
    raise PlanError(Problem(Place(file), CANNOT))


class _Patch:
    """The edits of one text; where not *fine*, whole sections are written anew."""

    def __init__(self, text: str, *, fine: bool) -> None:
        self._text = text
        self._fine = fine

    def applied(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
        """The text after every edit, the last one first, so that places before it hold."""
        text = self._text
        root: Any = yaml.compose(text, Loader=LOADER)
        edits = enumerate(self._mapping(root, old, new, top=True))
        for _, edit in sorted(edits, key=lambda numbered: (numbered[1].start, numbered[0]), reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text

    def _mapping(
        self, node: Any, old: Mapping[str, Any], new: Mapping[str, Any], *, top: bool = False
    ) -> Iterator[_Edit]:
        """The edits that make a mapping say *new*."""
        fields = {key.value: (key, value) for key, value in node.value}
        at = _line_end(self._text, _end(self._text, node.value[0][0]))
        for name in [*new, *(name for name in old if name not in new)]:
            if name in fields:
                key, value = fields[name]
                at = _line_end(self._text, max(_end(self._text, value), key.end_mark.index))
                if name not in new:
                    yield _Edit(_line_start(self._text, key.start_mark.index), at + 1, "")
                elif old.get(name) != new[name]:
                    yield from self._value(key, value, name, old.get(name), new[name], top=top)
            elif old.get(name) != new.get(name):
                column = node.value[0][0].start_mark.column
                yield _Edit(at, at, _field(name, new[name], column, top=top))

    def _value(self, key: Any, value: Any, name: str, old: Any, new: Any, *, top: bool) -> Iterator[_Edit]:
        if self._fine or not top:
            inner = self._inner(value, old, new)
            if inner is not None:
                yield from inner
                return
        end = max(_end(self._text, value), key.end_mark.index + 1)
        yield _Edit(key.start_mark.index, end, _shifted(block({name: new}, key.start_mark.column), key))

    def _inner(self, node: Any, old: Any, new: Any) -> list[_Edit] | None:
        """The edits inside a value; None where it is to be written anew whole."""
        if getattr(node, "flow_style", True):
            return None
        if isinstance(old, Mapping) and isinstance(new, Mapping) and isinstance(node, yaml.MappingNode):
            return list(self._mapping(node, old, new))
        if isinstance(node, yaml.SequenceNode) and isinstance(old, list) and isinstance(new, list):
            return self._items(node, old, new)
        return None

    def _items(self, node: Any, old: Sequence[Any], new: Sequence[Any]) -> list[_Edit] | None:
        """The edits that make a list of mappings say *new*; items are known by their ids."""
        before, after = _by_id(old), _by_id(new)
        if not before or not after or len(node.value) != len(old):
            return None
        common = [name for name in before if name in after]
        if not common or common != [name for name in after if name in before]:
            return None
        nodes = dict(zip(before, node.value, strict=True))
        edits = [self._without(nodes[name]) for name in before if name not in after]
        column = node.start_mark.column
        at = _line_start(self._text, nodes[next(iter(before))].start_mark.index) - 1
        for name, item in after.items():
            if name not in before:
                edits.append(_Edit(at, at, "\n" + _indented(block([item], column), column)))
                continue
            at = _line_end(self._text, _end(self._text, nodes[name]))
            if item != before[name]:
                edits += self._inner(nodes[name], before[name], item) or ()
        return edits

    def _without(self, node: Any) -> _Edit:
        start = _line_start(self._text, node.start_mark.index)
        return _Edit(start, _line_end(self._text, _end(self._text, node)) + 1, "")


def _by_id(items: Sequence[Any]) -> dict[tuple[str, ...], Any]:
    """The items under what tells them apart; nothing where something else is among them or two are alike."""
    found: dict[tuple[str, ...], Any] = {}
    for item in items:
        name = next((n for n in IDS if n in item), None) if isinstance(item, Mapping) else None
        if name is None:
            return {}
        found[(str(item[name]), str(item.get("slot")))] = item
    return found if len(found) == len(items) else {}


def _field(name: str, value: Any, column: int, *, top: bool) -> str:
    """A field that was not there, in lines of its own below what stands before it."""
    comment = f"{COMMENTS[name]}\n" if top and name in COMMENTS else ""
    return f"\n{chr(10) if top else ''}{_indented(comment + block({name: value}, column), column)}"


def _indented(text: str, column: int) -> str:
    return "\n".join(" " * column + line if line else line for line in text.split("\n"))


def _shifted(text: str, key: Any) -> str:
    """A field whose first line begins where its name stood."""
    return _indented(text, key.start_mark.column).lstrip(" ")


def _end(text: str, node: Any) -> int:
    """Where a value ends: a list in lines ends with its last item, not with the next thing below."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    start: int = node.start_mark.index
    return max(start, len(text[: node.end_mark.index].rstrip()))


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found
