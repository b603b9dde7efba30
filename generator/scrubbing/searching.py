"""Any file in, what it tells of a candidate out: every member of an archive, every text of a PDF, every byte else."""

import codecs
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.grids.guard import LARGEST_FILE, OLE, UNREADABLE, ZIP, UnusableError, opened
from generator.scrubbing.packing import is_furniture
from generator.traces import TAG, Trace, readings

DEEPEST = 4
FORMULA = re.compile(r"<f(?: [^<>]*)?>[^<]*</f>")
PDF = b"%PDF"
PICTURES = (".png", ".jpg", ".jpeg", ".heic", ".tif", ".tiff", ".gif", ".webp", ".bmp", ".emf", ".wmf")
# A small picture of the file itself, which shows no more than the file does and goes when it is changed.
THUMBNAIL = re.compile(r"(^|/)thumbnails?[/.]", re.IGNORECASE)
PICTURE = "it is a picture, which no program can read"
SCAN = "it has pages without text, as a scan has, which no program can read"
OLD = "it is in a format of Office or Outlook that this program does not read"
TOO_DEEP = "it is an archive inside an archive inside an archive"
TOO_LARGE = "it is too large to look into"


class Seen(NamedTuple):
    """What a look into a file found: the whole name, a part of it, the code; `blind` says why not all was seen."""

    named: bool = False
    partly: bool = False
    coded: bool = False
    blind: str = ""

    def __or__(self, other: "Seen") -> "Seen":
        """Both looks together."""
        return Seen(
            self.named or other.named,
            self.partly or other.partly,
            self.coded or other.coded,
            self.blind or other.blind,
        )


def look(content: bytes, name: str, trace: Trace, depth: int = 0) -> Seen:
    """What a file of that name tells of a candidate, by its content; its own name is not looked at."""
    if content.startswith(ZIP):
        return _archive(content, trace, depth)
    if len(content) > LARGEST_FILE:
        return Seen(blind=TOO_LARGE)
    seen = Seen()
    packed = b"\0" in content or content.startswith(PDF)
    for text in _texts(content):
        seen |= _said(text, trace, written=packed)
    if content.startswith(PDF):
        return seen | _pdf(content, trace)
    if content.startswith(OLE):
        return seen | Seen(blind=OLD)
    return seen | Seen(blind=PICTURE) if PurePosixPath(name).suffix.lower() in PICTURES else seen


def _said(text: str, trace: Trace, *, written: bool = False) -> Seen:
    """What a text tells; in what is packed or marks, a part of the name must be *written* as a name is."""
    seen = Seen()
    for reading in readings(text):
        marks = written or (reading is text and "<" in text)
        seen |= Seen(trace.is_named_in(reading), trace.is_partly_named_in(reading, written=marks))
    return seen | Seen(coded=trace.coded.search(_shown(text).replace("_", " ")) is not None)


def _shown(text: str) -> str:
    """What a part of a document shows: in its marks and formulas `C10` is a cell and nobody's code."""
    return TAG.sub(" ", FORMULA.sub(" ", text)) if "<" in text else text


def _texts(content: bytes) -> Iterator[str]:
    """A content as every text that it can be."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield content.decode("utf-16", "replace")
        return
    try:
        yield content.decode("utf-8-sig")
    except UnicodeDecodeError:
        yield content.decode("cp1252", "replace")
    if b"\0" in content:
        yield content.decode("utf-16-le", "ignore")
        yield content[1:].decode("utf-16-le", "ignore")


def comment_of(content: bytes) -> str:
    """What somebody wrote beside the members of an archive."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            texts = [archive.comment, *(member.comment for member in archive.infolist())]
    except UNREADABLE:
        return ""
    return "\n".join(text.decode("utf-8", "replace") for text in texts if text)


def _archive(content: bytes, trace: Trace, depth: int) -> Seen:
    if depth == DEEPEST:
        return Seen(blind=TOO_DEEP)
    seen = _said(comment_of(content), trace)
    try:
        with opened(content) as archive:
            for name in sorted(archive.names):
                seen |= _said(name, trace)
                if not (name.endswith("/") or THUMBNAIL.search(name)):
                    inside = look(archive.raw(name), name, trace, depth + 1)
                    seen |= inside._replace(partly=False) if is_furniture(name) else inside
    except UnusableError as refused:
        return seen | Seen(blind=refused.message)
    return seen


def _pdf(content: bytes, trace: Trace) -> Seen:
    import pypdfium2

    seen = Seen()
    try:
        document = pypdfium2.PdfDocument(content)
        try:
            for value in document.get_metadata_dict().values():
                seen |= _said(str(value), trace)
            for number in range(len(document)):
                text = document[number].get_textpage().get_text_bounded()
                seen |= _said(text, trace) if text.strip() else Seen(blind=SCAN)
        finally:
            document.close()
    except pypdfium2.PdfiumError:
        return seen | Seen(blind="it is a PDF that cannot be opened")
    return seen
