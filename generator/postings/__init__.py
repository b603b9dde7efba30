"""A job advert's file in, a Posting out. The content decides how it is read, never the file's name."""

from pathlib import Path
from typing import Protocol

from generator.model import Posting
from generator.postings import boards, decoding, json_ld, markdown, pdf, text, web, word
from generator.postings.writing import write

__all__ = ["READERS", "Reader", "parse", "read", "write"]

LARGEST = 20_000_000


class Reader(Protocol):
    """What every module of READERS has."""

    def detect(self, content: bytes) -> bool:
        """Whether the bytes of a file are of this format."""

    def read(self, content: bytes, file: str) -> Posting:
        """The posting that the bytes hold; *file* is their name in messages."""


# Tried in order; the last takes every text.
READERS: tuple[Reader, ...] = (word, pdf, json_ld, boards, web, markdown, text)


def read(path: Path) -> Posting:
    """The posting in a file, cut into blocks."""
    return reading(load(path), str(path))


def parse(content: str, file: str) -> Posting:
    """The posting in a text, cut into blocks; *file* is its name in messages."""
    return reading(content.encode("utf-8", "replace"), file)


def reading(content: bytes, file: str) -> Posting:
    """The posting that the first reader to know the bytes makes of them."""
    reader = next(reader for reader in READERS if reader.detect(content))
    posting = reader.read(content, file)
    if not posting.blocks:
        raise decoding.refusal(file, "this file holds no text that a reader would see")
    if len(posting.blocks) > decoding.MOST_LINES or sum(len(b.text) for b in posting.blocks) > decoding.MOST_LETTERS:
        raise decoding.refusal(file, decoding.TOO_LONG)
    return posting


def load(path: Path) -> bytes:
    """The bytes of a file of a size that a job advert can have."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not one that a file can have"
        raise decoding.refusal(str(path), f"this file cannot be opened: {reason}") from error
    if len(content) > LARGEST:
        raise decoding.refusal(str(path), decoding.too_large(LARGEST))
    return content
