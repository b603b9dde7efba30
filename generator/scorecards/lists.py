"""A .csv that people keep, as its text: in whichever encoding and with whichever separator a spreadsheet saved it."""

import codecs
import csv
import io
from typing import Any

from generator.guarding import unguarded


def text_of(content: bytes) -> str:
    """The file's text: UTF-8, UTF-16 where it says so, or as spreadsheet programs save it in Western Europe."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def rows_of(text: str) -> Any:
    """The reader of its rows, with the separator that stands in the first line."""
    first = text.splitlines()[0] if text.strip() else ""
    return csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))


def said_in(text: str) -> str:
    """What a cell says, without white space around it and without our apostrophe."""
    return unguarded(text.strip())
