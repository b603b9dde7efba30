"""A workbook's bytes in, its cells out: .xlsx or .ods, behind one guard, nothing in it run, fetched or expanded."""

from generator.grids import excel, opendocument
from generator.grids.book import Book, Wanted
from generator.grids.guard import (
    LARGEST_FILE,
    ZIP,
    Archive,
    UnusableError,
    opened,
    refuse_what_is_no_archive,
    too_large,
)

__all__ = ["Book", "UnusableError", "book_of", "read"]


def read(content: bytes) -> Book:
    """The workbook, whichever of the two formats it is in; UnusableError says by code and in words why it is none."""
    if len(content) > LARGEST_FILE:
        raise UnusableError("too-large", too_large(len(content)))
    if not content.startswith(ZIP):
        refuse_what_is_no_archive(content)
    with opened(content) as archive:
        return book_of(archive)


def book_of(archive: Archive, wanted: Wanted | None = None) -> Book:
    """The workbook that an archive is; with *wanted* only those sheets are read, and the others are empty."""
    if excel.is_workbook(archive):
        return excel.read(archive, wanted)
    if opendocument.is_workbook(archive):
        return opendocument.read(archive, wanted)
    raise UnusableError("not-a-workbook", "it is an archive, but no Excel or OpenDocument workbook")
