"""A list as spreadsheet programs save it: its bytes as text, with the encoding and the separator that they are in."""

import codecs
import csv
import io
import re
from typing import Any

SHOWN = 200
LONE = re.compile("[\ud800-\udfff]")


def decoded(content: bytes) -> tuple[str, str]:
    """The text of a file and its encoding: UTF-8, UTF-16, or as programs save it on Windows in Western Europe.

    What is no letter in the last stands in the text as a lone surrogate, so that `encoded` gives the same bytes.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), "utf-16"
    if b"\0" in content[:SHOWN]:
        # UTF-16 without its mark: every other byte of a Western text is empty.
        encoding = "utf-16-be" if content[:1] == b"\0" else "utf-16-le"
        return content.decode(encoding, "replace"), encoding
    try:
        return content.decode("utf-8-sig"), "utf-8-sig" if content.startswith(codecs.BOM_UTF8) else "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", "surrogateescape"), "cp1252"


def encoded(text: str, encoding: str) -> bytes:
    """The text as `decoded` found it."""
    return text.encode(encoding, "surrogateescape" if encoding == "cp1252" else "strict")


def text_of(content: bytes) -> str:
    """The text to be read; a question mark in a box stands for what is no letter."""
    return LONE.sub("\ufffd", decoded(content)[0])


def separator_of(text: str) -> str:
    """What parts the cells: the sign that the first line has most of."""
    first = text.splitlines()[0] if text.strip() else ""
    return max(",;\t", key=first.count)


def rows_of(text: str) -> Any:
    """The reader of its rows."""
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
