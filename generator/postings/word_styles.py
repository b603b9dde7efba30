"""A Word document's styles in, what they make of a paragraph or run: heading, list item, bold, hidden, size."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from lxml import etree

HEADING = re.compile(r"heading (\d)$", re.I)
DEEPER_LIST = re.compile(r"list (?:bullet|number|continue) (\d)$", re.I)
TITLE = "title"
OFF = ("0", "false", "off", "none")
OWN = ("rPr", "pPr")
LONGEST_CHAIN = 20
DEEPEST_LIST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What properties say of text or of a paragraph; None where they leave it to what stands behind them."""

    bold: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    outline: int | None = None
    item: int | None = None
    listed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A named style: what it says itself, and the style that it builds on."""

    name: str
    parent: str | None
    look: Look


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Any | None) -> None:
        self.named: dict[str, Style] = {}
        self.known: dict[tuple[bytes, str], Look] = {}
        self.default: str | None = None
        self.plain = Look()
        for node in root if root is not None else ():
            if name_of(node) == "style":
                self.add(node)
            elif name_of(node) == "docDefaults":
                self.plain = look_of(node)

    def add(self, node: Any) -> None:
        """Takes in a style's element; the built-in lists of a deeper level say their depth in their name alone."""
        id_, look = attribute(node, "styleId") or "", look_of(node)
        name = value(child(node, "name")) or id_
        deeper = DEEPER_LIST.match(name)
        if deeper and look.listed:
            look = replace(look, item=max(look.item or 0, int(deeper[1]) - 1))
        self.named[id_] = Style(name=name, parent=value(child(node, "basedOn")), look=look)
        if attribute(node, "type") == "paragraph" and attribute(node, "default") in ("1", "true"):
            self.default = id_

    def chain(self, id_: str | None) -> Iterator[Style]:
        """A style and those it builds on, the nearest first."""
        for _ in range(LONGEST_CHAIN):
            style = self.named.get(id_ or "")
            if style is None:
                return
            yield style
            id_ = style.parent

    def look(self, node: Any, *ids: str | None) -> Look:
        """What is said of a run or paragraph in the end: by itself, by its styles, by the whole document."""
        own = [etree.tostring(one) for one in node if name_of(one) in OWN]
        key = (b"".join(own), "\n".join(id_ or "" for id_ in ids))
        if key not in self.known:
            styles = (style.look for id_ in ids for style in self.chain(id_ or self.default))
            self.known[key] = merged([look_of(node), *styles, self.plain])
        return self.known[key]

    def heading(self, id_: str | None) -> int | None:
        """The level of heading that a style makes: 0 for a title, 1 for the largest heading, None for no heading."""
        for style in self.chain(id_):
            found = HEADING.match(style.name)
            if found:
                return int(found[1])
            if style.name.lower() == TITLE:
                return 0
        return None


def look_of(node: Any) -> Look:
    """What an element's properties of text and paragraph say, its own and those in the elements below it."""
    run = {name_of(one): one for one in properties(node, "rPr")}
    paragraph = {name_of(one): one for one in properties(node, "pPr")}
    numbered = paragraph.get("numPr")
    level = None if numbered is None else number(child(numbered, "ilvl"))
    listed = None if numbered is None else (value(child(numbered, "numId")) or "1") != "0"
    return Look(
        bold=toggle(run.get("b")),
        hidden=toggle(run.get("vanish")),
        size=number(run.get("sz")),
        outline=number(paragraph.get("outlineLvl")),
        item=None if listed is None else min(level or 0, DEEPEST_LIST),
        listed=listed,
    )


def merged(looks: Sequence[Look]) -> Look:
    """Of each property what the first says that says anything of it."""
    found = {
        field.name: next((said for said in (getattr(look, field.name) for look in looks) if said is not None), None)
        for field in fields(Look)
    }
    return Look(**found)


def properties(node: Any, name: str) -> Iterator[Any]:
    """The single properties of an element: those right below it, or those of the document's defaults."""
    for one in node:
        if name_of(one) == name:
            yield from one
        elif name_of(one) in ("rPrDefault", "pPrDefault"):
            yield from properties(one, name)


def name_of(node: Any) -> str:
    """An element's name without its namespace, which differs between the two kinds of Word document."""
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(node: Any, name: str) -> Any | None:
    """The first element of a name right below another."""
    return node.find(f"{{*}}{name}")


def attribute(node: Any, name: str) -> str | None:
    """An attribute by its name without its namespace."""
    return next((found for key, found in node.attrib.items() if key.rpartition("}")[2] == name), None)


def value(node: Any | None) -> str | None:
    """An element's value."""
    return None if node is None else attribute(node, "val")


def toggle(node: Any | None) -> bool | None:
    """Whether a property that is on or off is on, None where it is not there."""
    return None if node is None else (value(node) or "1").lower() not in OFF


def number(node: Any | None) -> int | None:
    """A value that is a whole number."""
    text = value(node) or ""
    return int(text) if text.isdecimal() and len(text) < 6 else None
