"""A job advert's file in, a Posting out. The content decides how it is read, never the file's name."""

from pathlib import Path
from typing import Protocol

from generator.errors import Place, PostingError, Problem
from generator.model import Posting
from generator.postings import decoding, markdown, text, web
from generator.postings.writing import write

__all__ = ["READERS", "Reader", "parse", "read", "write"]

LARGEST = 5_000_000


class Reader(Protocol):
    """What every module of READERS has."""

    def detect(self, text: str) -> bool:
        """Whether the text is of this format."""

    def read(self, text: str, file: str) -> Posting:
        """The posting that the text holds."""


READERS: tuple[Reader, ...] = (web, markdown, text)


def read(path: Path) -> Posting:
    """The posting in a file, cut into blocks."""
    return parse(decoding.decode(load(path), str(path)), str(path))


def parse(content: str, file: str) -> Posting:
    """The posting in a text, cut into blocks; *file* is its name in messages."""
    reader = next(reader for reader in READERS if reader.detect(content))
    posting = reader.read(content, file)
    if not posting.blocks:
        raise PostingError(Problem(Place(file), "this file holds no text that a reader would see"))
    return posting


def load(path: Path) -> bytes:
    """The bytes of a file of a size that a job advert can have."""
    try:
        if path.stat().st_size > LARGEST:
            message = f"this file is larger than {LARGEST // 1_000_000} MB; a job advert is not"
            raise PostingError(Problem(Place(str(path)), message))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one that a file can have"
        raise PostingError(Problem(Place(str(path)), f"this file cannot be opened: {reason}")) from error
