"""Bytes in, text out: the encodings of job adverts, and the formats that are refused by name."""

import codecs
import re

from generator.errors import Place, PostingError, Problem

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
OTHER_FORMATS = (
    (b"PK\x03\x04", "a Word document or another zipped file"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "a rich text file"),
)
JSON = re.compile(r'\s*(?:\{\s*(?:"|\})|\[\s*(?:[{"\[]|\]))')
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad"}
# Bytes that Windows-1252 leaves empty; a text that holds one is in some other encoding.
EMPTY_BYTES = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def decode(content: bytes, file: str) -> str:
    """The text of a file with plain newlines, or a PostingError that says what the file is."""
    for start, name in OTHER_FORMATS:
        if content.startswith(start):
            raise refusal(file, f"this is {name}, which cannot be read yet; save it as plain text and try again")
    text = to_text(content, file)
    if JSON.match(text):
        message = "this is a JSON file, which cannot be read yet; save the advert as plain text and try again"
        raise refusal(file, message)
    if not text.strip():
        raise refusal(file, "this file is empty")
    if CONTROL.search(text):
        raise refusal(file, "this is not a text file; save the advert as plain text and try again")
    return text


def to_text(content: bytes, file: str) -> str:
    """The bytes as text in the first encoding that holds them."""
    try:
        text = content.decode(encoding_of(content))
    except UnicodeDecodeError:
        if EMPTY_BYTES.search(content):
            raise refusal(file, "this is not a text file in UTF-8, UTF-16 or Windows-1252") from None
        text = content.decode("cp1252")
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(INVISIBLE)
    return re.sub(r"[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", " ", text)


def encoding_of(content: bytes) -> str:
    """The encoding that a byte order mark names, else UTF-8."""
    return next((name for mark, name in BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")


def refusal(file: str, message: str) -> PostingError:
    """The error that names the file and says one sentence about it."""
    return PostingError(Problem(Place(file), message))
