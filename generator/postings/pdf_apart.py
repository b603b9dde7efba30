"""The bytes of a PDF in, its pages out, read by a process of its own: a file made to do harm ends that one alone."""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from generator.postings import pdf_pages
from generator.postings.pdf_pages import Box, PdfPage, UnreadableError, Word

SECONDS = 20
MEMORY = 1_500_000_000
# The process finds the program where this one found it, and nothing else of the user's runs in it.
START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from generator.postings.pdf_apart import main; main()"
)
HARMFUL = "cannot be read: it is damaged, or made to do harm; print it to a new PDF and try again"
SLOW = f"was not read after {SECONDS} seconds; print it to a new PDF, or save the advert as .docx, and try again"


def pages_of(content: bytes) -> tuple[PdfPage, ...]:
    """The pages of a PDF with their words; UnreadableError where there are none to be had."""
    command = [sys.executable, "-I", "-S", "-c", START, json.dumps(sys.path)]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise UnreadableError(SLOW) from None
    try:
        found = json.loads(done.stdout)
    except ValueError:
        raise UnreadableError(HARMFUL) from None
    if isinstance(found, str):
        raise UnreadableError(found)
    return tuple(map(page, found))


def page(told: Sequence[Any]) -> PdfPage:
    """A page as the process told it."""
    height, words, shapes = told
    return PdfPage(
        height=height,
        words=tuple(Word(text, Box(*box), bold) for text, box, bold in words),
        shapes=tuple(Box(*box) for box in shapes),
    )


def main() -> None:
    """What the process does: bytes from standard input, pages or the reason why not to standard output, as JSON."""
    bound_memory()
    try:
        found: object = [
            (one.height, [(w.text, corners(w.box), w.bold) for w in one.words], [*map(corners, one.shapes)])
            for one in pdf_pages.pages_of(sys.stdin.buffer.read())
        ]
    except UnreadableError as error:
        found = str(error)
    sys.stdout.write(json.dumps(found))


def corners(box: Box) -> tuple[float, float, float, float]:
    """A box as JSON has it."""
    return box.left, box.bottom, box.right, box.top


def bound_memory() -> None:
    """Holds the process to a share of memory where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
