"""Bytes in, text out: the encodings of job adverts, and the formats that are refused by name."""

import codecs
import re
from functools import lru_cache

from generator.errors import Place, PostingError, Problem

# A text of this size is many books; a document may hold pictures.
LARGEST_TEXT = 5_000_000
# What a reader would see of it: letters, and lines that say something. The longest adverts have a hundredth of it.
MOST_LETTERS, MOST_LINES = 1_500_000, 60_000
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
OTHER_FORMATS = (
    (
        b"\xd0\xcf\x11\xe0",
        "this is an old Word document (.doc) or one that a password locks, which cannot be read; save it as .docx "
        "without a password and try again",
    ),
    (b"{\\rtf", "this is a rich text file, which cannot be read; save it as .docx or as plain text and try again"),
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad"}
ODD_BREAKS = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")
BROKEN = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
# Bytes that Windows-1252 leaves empty; a text that holds one is in some other encoding.
EMPTY_BYTES = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# How much of a file shows whether every other byte of it is empty, as in UTF-16 without its mark.
SHOWN = 2_000
MOSTLY = 0.4
TOO_LONG = "this holds as much text as a book; save the advert alone in a file and try again"
# Letters that typesetting runs together, and that copying out of a PDF leaves so.
LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
TIDY = INVISIBLE | ODD_BREAKS | BROKEN | LIGATURES


def text_of(content: bytes | str, file: str) -> str:
    """The text of a file with plain newlines, or a PostingError that says what the file is instead."""
    if isinstance(content, str):
        return content
    text, wrong = decoded(content)
    if wrong:
        raise refusal(file, wrong)
    return text


def glance(content: bytes) -> str:
    """The text of a file as far as it is one, for a reader that looks whether it is the right one."""
    return decoded(content)[0]


@lru_cache(maxsize=1)
def decoded(content: bytes) -> tuple[str, str | None]:
    """The text that bytes hold and, where they hold none, the sentence that says so."""
    for start, sentence in OTHER_FORMATS:
        if content.startswith(start):
            return "", sentence
    if len(content) > LARGEST_TEXT:
        return "", too_large(LARGEST_TEXT)
    text = to_text(content)
    if text is None:
        return "", "this is not a text file in UTF-8, UTF-16 or Windows-1252"
    if not text.strip():
        return "", "this file is empty"
    if CONTROL.search(text):
        return "", "this is not a text file; save the advert as plain text and try again"
    return text, None


def to_text(content: bytes) -> str | None:
    """The bytes as text in the first encoding that holds them, None where none does."""
    try:
        text = content.decode(encoding_of(content))
    except UnicodeDecodeError:
        # An advert pasted together from two programs may hold both encodings, each on lines of its own.
        lines = [line_of(line) for line in content.split(b"\n")]
        if None in lines:
            return None
        text = "\n".join(line for line in lines if line is not None)
    return tidied(text.replace("\r\n", "\n").replace("\r", "\n"))


def line_of(line: bytes) -> str | None:
    """A line in UTF-8 where it holds, else in Windows-1252, None where it can be neither."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None if EMPTY_BYTES.search(line) else line.decode("cp1252")


def encoding_of(content: bytes) -> str:
    """The encoding that a byte order mark names or empty bytes betray, else UTF-8."""
    marked = next((name for mark, name in BYTE_ORDER_MARKS if content.startswith(mark)), None)
    if marked:
        return marked
    shown = content[:SHOWN]
    for name, empty in (("utf-16-le", shown[1::2]), ("utf-16-be", shown[::2])):
        if shown and empty.count(0) > MOSTLY * len(shown) > shown.count(0) - empty.count(0):
            return name
    return "utf-8"


def tidied(text: str) -> str:
    """The text without characters that no reader sees, with ligatures as letters and odd breaks as spaces."""
    return text.translate(TIDY)


def cleaned(value: str) -> str:
    """A value that another format held, escapes resolved, as the text of a file would be: nothing unprintable."""
    return CONTROL.sub(" ", tidied(value.replace("\r\n", "\n").replace("\r", "\n")))


def in_plain_lines(content: bytes | str, file: str) -> str:
    """The text of a file all of which a reader sees, or a PostingError where that is a book, not an advert."""
    text = text_of(content, file)
    if len(text) > MOST_LETTERS or text.count("\n") > MOST_LINES:
        raise refusal(file, TOO_LONG)
    return text


def too_large(limit: int) -> str:
    """The sentence about a file of more than so many bytes."""
    return f"this file is larger than {limit // 1_000_000} MB; a job advert is not"


def refusal(file: str, message: str, line: int | None = None) -> PostingError:
    """The error that names the file and says one sentence about it."""
    return PostingError(Problem(Place(file, line), message))
