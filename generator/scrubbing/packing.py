"""Parts of a document in, the archive out; and its XML, with a name taken out of every text and attribute."""

import re
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping
from io import BytesIO
from typing import Any

from lxml import etree

from generator.grids.guard import Archive, UnusableError, opened
from generator.office import EPOCH
from generator.traces import REMOVED, Trace, readings

Parts = dict[str, bytes]
Changed = Mapping[str, bytes | None]

XML = (".xml", ".rels", ".vml", ".rdf")
MIMETYPE = "mimetype"
# A paragraph, a cell's text, a comment: what a reader sees as one text, though it may be cut in many pieces.
WHOLE_TEXTS = frozenset(("p", "h", "si", "is", "text", "title", "subject", "keywords", "creator", "description"))
# Where a bracket would break a reference.
BARE = "removed"
REFERENCES = frozenset(("f", "definedName", "formula"))
FURNITURE = re.compile(r"(word|xl|ppt)/(theme/theme\d*|styles|stylesWithEffects|fontTable|webSettings)\.xml")
UNSEEN = ("pivotCache", "revisions/", "embeddings/", "vbaProject", "externalLinks/", "ObjectReplacements/")


def parts_of(content: bytes) -> Parts:
    """The parts of a document in their order; UnusableError where one is such that nobody can look into it."""
    with opened(content) as archive:
        names = [name for name in in_order(archive, content) if not name.endswith("/")]
        unseen = next((name for name in names if any(mark in name for mark in UNSEEN)), None)
        if unseen is not None:
            raise UnusableError("unseen", f"its part {unseen} may hold copies of what stands in it")
        return {name: archive.raw(name) for name in names}


def in_order(archive: Archive, content: bytes) -> list[str]:
    """The names of an archive's members as they follow each other in it."""
    with zipfile.ZipFile(BytesIO(content)) as source:
        return [name for name in source.namelist() if name in archive.names]


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The archive of these parts, in their order and with fixed dates."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name == MIMETYPE else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, part, compresslevel=6)
    return out.getvalue()


def parsed(part: bytes) -> Any:
    """The root of a part; entities are never expanded, as the gate has refused whatever declares one."""
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False))


def written(root: Any) -> bytes:
    """A part as it is written back."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def local(element: Any) -> str:
    """An element's name without its namespace; empty for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_furniture(name: str) -> bool:
    """Whether a part is of how a document looks: it names scripts and fonts (`Hans`), and nobody."""
    return FURNITURE.fullmatch(name) is not None


def without_name(parts: Parts, trace: Trace) -> Parts:
    """The parts with the candidate's name taken out of every text, attribute and name of a part's content."""
    texts = [name for name in parts if name.endswith(XML)]
    return parts | {name: _nameless(parts[name], trace, partly=not is_furniture(name)) for name in texts}


def _nameless(part: bytes, trace: Trace, *, partly: bool) -> bytes:
    text = part.decode("utf-8", "replace")
    if not any(
        trace.is_named_in(said) or (partly and trace.is_partly_named_in(said, written=said is text))
        for said in readings(text)
    ):
        return part
    root = parsed(part)
    take_name_out(root, trace)
    return written(root)


def take_name_out(root: Any, trace: Trace) -> None:
    """Take the name out of the texts and attributes of a tree, also where a text is cut into pieces."""
    for element in root.iter():
        if local(element) in WHOLE_TEXTS:
            _cut(list(_pieces(element)), trace.mentions)
    for element in root.iter():
        bare = local(element) in REFERENCES
        element.text = _plain(element.text, trace, bare=bare)
        element.tail = _plain(element.tail, trace, bare=False)
        if isinstance(element.tag, str):
            for key, value in element.attrib.items():
                element.set(key, _plain(value, trace, bare=True) or "")


def _plain(text: str | None, trace: Trace, *, bare: bool) -> str | None:
    if not text or not text.strip():
        return text
    return trace.without(text, BARE, written=True) if bare else trace.without(text)


def _pieces(element: Any) -> Iterator[tuple[Any, str, str]]:
    """The pieces of an element's text in order: where each stands, and what it says."""
    for inner in element.iter():
        if inner.text and isinstance(inner.tag, str):
            yield inner, "text", inner.text
        if inner.tail and inner is not element:
            yield inner, "tail", inner.tail


def take_code_out(root: Any, trace: Trace, texts: Collection[str]) -> None:
    """Take the code out of what cells say; never out of attributes and formulas, where `C10` is a cell."""
    for element in root.iter():
        if local(element) in texts:
            _cut(list(_pieces(element)), lambda text: [found.span() for found in trace.coded.finditer(text)])


def _cut(pieces: list[tuple[Any, str, str]], find: Callable[[str], list[tuple[int, int]]]) -> None:
    """Take what is found out of a text in pieces; what is put in its place stands in the first of them."""
    text = "".join(said for _, _, said in pieces)
    for start, end in reversed(find(text)):
        at = 0
        for n, (element, kind, said) in enumerate(pieces):
            first, last = max(start - at, 0), min(end - at, len(said))
            if first < last:
                put = REMOVED if at <= start else ""
                pieces[n] = (element, kind, said[:first] + put + said[last:])
                setattr(element, kind, pieces[n][2])
            at += len(said)
