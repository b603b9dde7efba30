"""The gate that every returned file passes: measured before it is unpacked, refused by name, read from memory."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NoReturn

from lxml import etree

MEGABYTE = 1_000_000
LARGEST_FILE = 25 * MEGABYTE
LARGEST_PART = 32 * MEGABYTE
LARGEST_WHOLE = 200 * MEGABYTE
MOST_MEMBERS = 2_000
# Real forms shrink to a quarter; a part that shrinks to a two-hundredth says nothing many times over.
HIGHEST_RATIO, RATIO_FROM = 200, 4 * MEGABYTE
ZIP = b"PK\x03\x04"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
UTF_8 = ("utf-8", "utf8", "us-ascii", "ascii")
DAMAGED = "it was changed or cut off on its way and cannot be read to the end; ask for it again"
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, NotImplementedError, UnicodeError, OSError,
    KeyError, IndexError, ValueError, OverflowError, RecursionError,
)  # fmt: skip


class UnusableError(Exception):
    """A file that stays out: the code, and why in a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Archive:
    """A zip archive whose measures have been taken; its parts come out checked, one by one."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())

    def raw(self, name: str, largest: int = LARGEST_PART) -> bytes:
        """A member as its bytes; the archive's own checksum holds or the file is damaged."""
        with self._archive.open(name) as member:
            content = member.read(largest + 1)
        if len(content) > largest:
            raise UnusableError("too-large", f"its part {name} unpacks to more than {largest // MEGABYTE} MB")
        return content

    def xml(self, name: str) -> bytes:
        """A part as XML in UTF-8 that declares no document type and so no entity."""
        content = self.raw(name)
        if content.startswith(BYTE_ORDER_MARKS) or b"\0" in content[:4]:
            content = _from_utf_16(content)
        declared = DECLARED.match(content.removeprefix(b"\xef\xbb\xbf")[:300])
        if declared is not None and declared.group(1).decode().lower() not in UTF_8:
            encoding = declared.group(1).decode()
            raise UnusableError(
                "damaged", f"its part {name} is written in {encoding}, which no spreadsheet program does"
            )
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise UnusableError("damaged", f"its part {name} declares a document type or entities; no form does")
        return content


def _from_utf_16(content: bytes) -> bytes:
    encoding = (
        "utf-16" if content.startswith(BYTE_ORDER_MARKS) else "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
    )
    return DECLARATION.sub("", content.decode(encoding), count=1).encode()


@contextmanager
def opened(content: bytes) -> Iterator[Archive]:
    """An archive behind its guard; UnusableError says what is wrong with it."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            measure(archive)
            yield Archive(archive)
    except UNREADABLE as error:
        raise UnusableError("damaged", f"{DAMAGED} ({type(error).__name__})") from None
    except MemoryError:
        raise UnusableError("too-large", "there is not enough memory to unpack it") from None


def measure(archive: zipfile.ZipFile) -> None:
    """Refuse an archive by what it says of its members, before any is unpacked."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise UnusableError("too-large", f"it holds {len(members)} parts; {MOST_MEMBERS} are the most")
    if len({member.filename for member in members}) < len(members):
        raise UnusableError(
            "damaged", "a part stands twice in it, so that two programs would read two different files"
        )
    if any(member.flag_bits & 0x1 for member in members):
        raise UnusableError("encrypted", "it is locked with a password")
    whole = sum(member.file_size for member in members)
    if whole > LARGEST_WHOLE:
        raise UnusableError(
            "too-large", f"it unpacks to {whole // MEGABYTE} MB; {LARGEST_WHOLE // MEGABYTE} are the most"
        )
    for member in members:
        if member.file_size > RATIO_FROM and member.file_size > HIGHEST_RATIO * max(1, member.compress_size):
            raise UnusableError(
                "too-large", f"its part {_cut(member.filename)} is packed as no form is, like a zip bomb"
            )


def too_large(size: int) -> str:
    """The sentence on a file that is larger than any form."""
    return f"it has {size / MEGABYTE:.0f} MB; a form has less than one, {LARGEST_FILE // MEGABYTE} are the most"


def refuse_what_is_no_archive(content: bytes) -> NoReturn:
    """Say what a file is that is called a workbook and is none."""
    if not content.strip(b"\0 \r\n\t"):
        raise UnusableError("not-a-workbook", "it is empty: perhaps it is still in the cloud, or copying stopped")
    if content.startswith(OLE):
        if ENCRYPTED_PACKAGE in content:
            raise UnusableError("encrypted", "it is locked with a password")
        raise UnusableError("not-a-workbook", "it is in the Excel format of before 2007; save it as .xlsx")
    if content.startswith(b"%PDF"):
        raise UnusableError("not-a-workbook", "it is a PDF, whatever it is called")
    if content[:512].lstrip().lower().startswith((b"<!doctype html", b"<html", b"<?xml", b"<table")):
        raise UnusableError("not-a-workbook", "it is a web page or bare XML, whatever it is called")
    if content.startswith(b"PK"):
        raise UnusableError("damaged", "its beginning is that of a workbook, its end is missing or broken")
    raise UnusableError("not-a-workbook", "it is no Excel or OpenDocument workbook, whatever it is called")


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
