"""The gate for a form that came back: measured before it is unpacked; no password, macro or entity gets in."""

import zipfile
import zlib
from io import BytesIO

MEGABYTE = 1_000_000
LARGEST_FILE, LARGEST_PART, LARGEST_WHOLE = 5 * MEGABYTE, 20 * MEGABYTE, 50 * MEGABYTE
MOST_MEMBERS = 200
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
DECLARES_MACROS = "macroEnabled"
DECLARED_TYPES = ("<!DOCTYPE", "<!ENTITY")
TYPES = "[Content_Types].xml"
XML = (".xml", ".rels")
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, KeyError)


class RefusedError(Exception):
    """A file that stays out: the code, and why in a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def check(content: bytes) -> None:
    """Refuse what cannot be a screening form of ours, or is not safe to open."""
    if len(content) > LARGEST_FILE:
        raise RefusedError("too-large", f"it has more than {LARGEST_FILE // MEGABYTE} MB, as no screening form has")
    if not content.startswith(b"PK"):
        raise RefusedError(*_instead(content))
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _measure(archive)
            for name in archive.namelist():
                if name.lower().endswith(XML):
                    _check_part(name, archive.read(name))
    except UNREADABLE:
        raise RefusedError("damaged", "it cannot be read to the end") from None
    except MemoryError:
        raise RefusedError("too-large", "there is not enough memory to unpack it") from None


def _instead(content: bytes) -> tuple[str, str]:
    """What a file is that is called a workbook and is no archive."""
    if not content.strip(b"\0 \r\n\t"):
        return "not-a-workbook", "it is empty: perhaps it is still in the cloud, or copying stopped"
    if content.startswith(OLE) and ENCRYPTED_PACKAGE in content:
        return "encrypted", "it is locked with a password"
    return "not-a-workbook", "it is no Excel workbook, whatever it is called; save it as .xlsx"


def _measure(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    if any(member.flag_bits & 0x1 for member in members):
        raise RefusedError("encrypted", "it is locked with a password")
    if len(members) > MOST_MEMBERS:
        raise RefusedError("too-large", f"it holds {len(members)} parts; {MOST_MEMBERS} are the most")
    if len(set(names)) < len(names):
        raise RefusedError("damaged", "a part stands twice in it, so that two programs would read two files")
    sizes = [member.file_size for member in members]
    if max(sizes, default=0) > LARGEST_PART or sum(sizes) > LARGEST_WHOLE:
        raise RefusedError("too-large", "it unpacks to far more than any screening form does, like a zip bomb")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise RefusedError("macro", "it holds macros, which no screening form does; save it as .xlsx")
    if not {TYPES, "xl/workbook.xml"} <= set(names):
        raise RefusedError("not-a-workbook", "it is no Excel workbook, whatever it is called; save it as .xlsx")


def _check_part(name: str, content: bytes) -> None:
    """Refuse a part that declares a document type, in whatever of the two encodings it is written."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:4]
    text = content.decode("utf-16" if wide else "utf-8-sig")
    if any(sign in text for sign in DECLARED_TYPES) or "\0" in text or not text.lstrip().startswith("<"):
        raise RefusedError("damaged", "a part of it declares a document type or entities, or is no XML; no form does")
    if name == TYPES and DECLARES_MACROS in text:
        raise RefusedError("macro", "it declares macros, which no screening form does; save it as .xlsx")
