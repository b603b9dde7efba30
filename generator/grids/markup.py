"""A part of an archive in, its XML elements out: no entity expanded, nothing fetched, no long part held whole."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import BytesIO
from typing import Any

from lxml import etree

from generator.grids.guard import Archive

Element = etree._Element

SHORT_PART = 1_000_000
STRICT: dict[str, Any] = {
    "resolve_entities": False, "no_network": True, "huge_tree": False, "remove_comments": True, "remove_pis": True
}  # fmt: skip


def parse(archive: Archive, part: str) -> Element:
    """The root of a part."""
    return root_of(archive.xml(part))


def root_of(content: bytes) -> Element:
    """The root of a part that was unpacked."""
    return etree.fromstring(content, _parser())


def elements(archive: Archive, part: str, *names: str) -> Iterator[Element]:
    """The elements of those names that stand in the root or in one of its children.

    In a long part each is emptied once it was looked at, to take no room.
    """
    content = archive.xml(part)
    if len(content) <= SHORT_PART:
        root = etree.fromstring(content, _parser())
        tags = _in_namespace_of(root, names)
        for child in root:
            if child.tag in tags:
                yield child
            else:
                yield from (element for element in child if element.tag in tags)
        return
    for _, element in etree.iterparse(BytesIO(content), tag=[f"{{*}}{name}" for name in names], **STRICT):
        yield element
        forget(element)


def _in_namespace_of(root: Element, names: Iterable[str]) -> frozenset[str]:
    start = str(root.tag).rpartition("}")[0]
    return frozenset(f"{start}}}{name}" if start else name for name in names)


def events(archive: Archive, part: str, *tags: str) -> Iterator[tuple[str, Element]]:
    """The beginnings and ends of elements as a part is gone through; who looks at one may forget it."""
    yield from etree.iterparse(BytesIO(archive.xml(part)), events=("start", "end"), tag=tags, **STRICT)


def forget(element: Element) -> None:
    """Empty an element that was looked at, and drop those before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def local_name(element: Element) -> str:
    """What an element is called, its namespace apart."""
    return str(element.tag).rpartition("}")[2]


@lru_cache(maxsize=1)
def _parser() -> etree.XMLParser:
    return etree.XMLParser(**STRICT)
