"""A Word document (.docx) in, a Posting out: measured before it is unpacked, entities never expanded."""

import posixpath
import zipfile
from io import BytesIO
from itertools import islice
from typing import Any

from lxml import etree

from generator.digests import DAMAGED, is_measured
from generator.model import Posting
from generator.postings import decoding, labels, word_text
from generator.postings.word_styles import Styles

FORMAT = "word"

ZIPPED = b"PK\x03\x04"
# The text of a hundred pages is two or three megabytes of XML.
LARGEST_PART = 8_000_000
MOST_PARAGRAPHS = 10_000
DOCTYPES = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
RELATIONS = "_rels/.rels"
OTHERS = {"workbook": "an Excel workbook", "presentation": "a PowerPoint file"}
OPEN_DOCUMENT = "mimetype"


class UnfitError(Exception):
    """What is wrong with a document, in words that follow on "this is"."""


def detect(content: bytes) -> bool:
    """Whether a file is a zip archive, as a Word document is; another archive is refused in reading it."""
    return content.startswith(ZIPPED)


def read(content: bytes, file: str) -> Posting:
    """The posting that a Word document holds: no header, footer, footnote or comment, nothing deleted or hidden."""
    try:
        body, styles = unpacked(content)
    except UnfitError as error:
        raise decoding.refusal(file, f"this is {error}") from None
    except (*DAMAGED, etree.XMLSyntaxError):
        message = (
            "this is a damaged Word document or another zipped file; open it in Word, save it anew and try again"
        )
        raise decoding.refusal(file, message) from None
    blocks = word_text.blocks_of(body, styles)
    return Posting(
        file=file,
        format=FORMAT,
        blocks=blocks,
        title=labels.title_of(blocks),
        organisation=labels.organisation_of(blocks),
    )


def unpacked(content: bytes) -> tuple[Any, Styles]:
    """The body of a document's main part, and its styles."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if not is_measured(archive):
            raise UnfitError("a file that unpacks to more than a job advert holds, or that a password locks")
        if OPEN_DOCUMENT in archive.namelist():
            raise UnfitError("an OpenDocument file, which cannot be read; save it as .docx and try again")
        name = related(archive, RELATIONS, "/officeDocument", "")
        if name is None:
            raise UnfitError("a zipped file, but no Word document; take the advert out of it and try again")
        main = parsed(archive, name)
        kind = etree.QName(main).localname
        body = next((child for child in main if etree.QName(child).localname == "body"), None)
        if kind != "document" or body is None:
            raise UnfitError(f"{OTHERS.get(kind, 'another Office file')}, no Word document; save the advert as .docx")
        if sum(1 for _ in islice(body.iter("{*}p"), MOST_PARAGRAPHS + 1)) > MOST_PARAGRAPHS:
            raise UnfitError("a Word document as long as a book; save the advert alone in a file and try again")
        folder, _, own = name.rpartition("/")
        styles = related(archive, f"{folder}/_rels/{own}.rels", "/styles", folder)
        return body, Styles(parsed(archive, styles) if styles else None)


def related(archive: zipfile.ZipFile, relations: str, kind: str, folder: str) -> str | None:
    """The name of the part that another names as its part of a kind, None where it names none that is there."""
    if relations not in archive.namelist():
        return None
    for relation in parsed(archive, relations):
        target = relation.get("Target") or ""
        name = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        if (relation.get("Type") or "").endswith(kind) and name in archive.namelist():
            return name
    return None


def parsed(archive: zipfile.ZipFile, name: str) -> Any:
    """A part of the document as a tree."""
    with archive.open(name) as part:
        content = part.read(LARGEST_PART + 1)
    if len(content) > LARGEST_PART or any(sign in content for sign in DOCTYPES):
        raise UnfitError("a Word document that holds more than a job advert does, or what no Word document holds")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(content, parser)
