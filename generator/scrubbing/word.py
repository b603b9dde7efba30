"""A .docx in, the same document without one candidate out: their rows of tables are emptied, their name taken out."""

import re
from typing import Any

from generator.scrubbing.packing import Parts, local, packed, parsed, parts_of, take_code_out, without_name, written
from generator.traces import Trace

TEXTS = re.compile(r"word/(document|header|footer|footnotes|endnotes|comments)\d*\.xml")
THUMBNAIL = re.compile(r"docProps/thumbnail\.\w+", re.IGNORECASE)


def scrub(content: bytes, trace: Trace, *, form: bool) -> bytes:
    """The document without the candidate."""
    parts = parts_of(content)
    if form:
        parts = {name: _emptied(part, trace) if TEXTS.fullmatch(name) else part for name, part in parts.items()}
    return packed(without_name(_without_thumbnail(parts), trace))


def _without_thumbnail(parts: Parts) -> Parts:
    gone = [name for name in parts if THUMBNAIL.fullmatch(name)]
    kept = {name: part for name, part in parts.items() if name not in gone}
    if gone and "_rels/.rels" in kept:
        root = parsed(kept["_rels/.rels"])
        for entry in [entry for entry in root if (entry.get("Target") or "").lstrip("/") in gone]:
            root.remove(entry)
        kept["_rels/.rels"] = written(root)
    return kept


def _emptied(part: bytes, trace: Trace) -> bytes:
    root = parsed(part)
    for row in [element for element in root.iter() if local(element) == "tr"]:
        cells = [_text(cell) for cell in row if local(cell) == "tc"]
        if any(text.casefold() == trace.code.casefold() or trace.is_named_in(text) for text in cells):
            for piece in row.iter():
                if local(piece) in ("t", "delText"):
                    piece.text = ""
    take_code_out(root, trace, ("p",))
    return written(root)


def _text(cell: Any) -> str:
    return "".join(piece.text or "" for piece in cell.iter() if local(piece) == "t").strip()
