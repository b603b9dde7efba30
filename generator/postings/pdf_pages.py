"""The bytes of a PDF in, its pages' words out: where each stands, how large and how bold it is."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.postings import decoding

MOST_PAGES = 60
MOST_CHARACTERS = 250_000
MOST_SHAPES = 4_000
# Letters no higher than this are there for machines; nobody reads them.
LOWEST = 1.0
# How much of a font's size lies below the line that letters stand on.
BELOW = 0.22
BOLD_WEIGHT = 600
BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.I)
LONGEST_NAME = 200
NOT_SEEN = "\x00\r\n\t "
HYPHENS = {0x02: "-", 0xFFFE: "-", 0x2010: "-", 0x2011: "-"}


class UnreadableError(Exception):
    """Why a PDF gives no text, in words that end "this PDF …"."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page in points, y counted upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Where its middle stands in height."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page."""

    text: str
    box: Box
    bold: bool


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The words of a page in the file's order, and what is drawn on it."""

    height: float
    words: tuple[Word, ...]
    shapes: tuple[Box, ...]


def pages_of(content: bytes) -> tuple[PdfPage, ...]:
    """The pages of a PDF with their words."""
    try:
        import pypdfium2
    except ImportError:
        raise UnreadableError(
            "cannot be read here, as the package pypdfium2 is not installed; install it "
            "(pip install pypdfium2), or save the advert as .docx or plain text"
        ) from None
    try:
        document = pypdfium2.PdfDocument(content)
        if len(document) > MOST_PAGES:
            raise UnreadableError(f"has {len(document)} pages; a job advert has no more than {MOST_PAGES}")
        if sum(page.get_textpage().count_chars() for page in document) > MOST_CHARACTERS:
            raise UnreadableError("holds more text than a job advert does")
        return tuple(read_pages(document))
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("is locked with a password; save it without one and try again") from None
        raise UnreadableError("is damaged; open it, print it to a new PDF and try again") from None


def read_pages(document: Any) -> Iterator[PdfPage]:
    """The pages of an open document with what they show."""
    for page in document:
        text, turn = page.get_textpage(), Turn(page)
        glyphs = list(glyphs_of(text, text.count_chars(), turn, veiled(text)))
        yield PdfPage(height=page.get_height(), words=tuple(words_of(glyphs)), shapes=tuple(shapes_of(page, turn)))
        text.close()
        page.close()


class Turn:
    """How a page is turned for its reader."""

    def __init__(self, page: Any) -> None:
        self.rotation = page.get_rotation()
        left, bottom, right, top = page.get_cropbox()
        self.edge = Box(left, bottom, right, top)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box | None:
        """A place on the page as its reader holds it, None where it lies off the page."""
        edge = self.edge
        if right < edge.left or left > edge.right or top < edge.bottom or bottom > edge.top:
            return None
        if self.rotation == 90:
            return Box(bottom - edge.bottom, edge.right - right, top - edge.bottom, edge.right - left)
        if self.rotation == 180:
            return Box(edge.right - right, edge.top - top, edge.right - left, edge.top - bottom)
        if self.rotation == 270:
            return Box(edge.top - top, left - edge.left, edge.top - bottom, right - edge.left)
        return Box(left - edge.left, bottom - edge.bottom, right - edge.left, top - edge.bottom)


def veiled(text: Any) -> frozenset[int]:
    """The letters that a page draws without ink; none where they are most of it, as over the picture of a scan."""
    import pypdfium2.raw as pdfium

    count, without = text.count_chars(), pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
    objects = ((index, pdfium.FPDFText_GetTextObject(text, index)) for index in range(count))
    found = frozenset(i for i, one in objects if one and pdfium.FPDFTextObj_GetTextRenderMode(one) == without)
    return found if len(found) * 2 < count else frozenset()


def glyphs_of(text: Any, count: int, turn: Turn, unseen: frozenset[int]) -> Iterator[Word | None]:
    """The letters of a page as words of one letter, None where a word ends."""
    import pypdfium2.raw as pdfium

    bold: dict[str, bool] = {}
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text, index)
        sign = HYPHENS.get(code) or character(code)
        if not sign or sign in NOT_SEEN or sign.isspace() or index in unseen:
            yield None
            continue
        place = place_of(text, index)
        box = None if place is None else turn.box(*place)
        if box is not None and box.height > LOWEST:
            yield Word(sign, box, is_bold(text, index, bold))


def place_of(text: Any, index: int) -> tuple[float, float, float, float] | None:
    """Where a letter stands: as wide as it is drawn, as high as its font's size, whatever letter it is."""
    import pypdfium2.raw as pdfium

    drawn, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    if not pdfium.FPDFText_GetLooseCharBox(text, index, drawn):
        return None
    if not (pdfium.FPDFText_GetMatrix(text, index, matrix) and pdfium.FPDFText_GetCharOrigin(text, index, x, y)):
        return None
    if abs(matrix.b) > abs(matrix.a):
        return drawn.left, drawn.bottom, drawn.right, drawn.top
    size = pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
    return drawn.left, y.value - BELOW * size, drawn.right, y.value + (1 - BELOW) * size


def character(code: int) -> str:
    """The letter or letters that a code stands for; nothing for what a reader does not see."""
    if code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return ""
    return decoding.cleaned(chr(code)) if code else ""


def is_bold(text: Any, index: int, known: dict[str, bool]) -> bool:
    """Whether a letter is set in bold type, by its font's weight or name."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDFText_GetFontWeight(text, index) >= BOLD_WEIGHT:
        return True
    buffer, flags = ctypes.create_string_buffer(LONGEST_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, index, buffer, LONGEST_NAME, flags)
    name = buffer.value.decode("utf-8", "replace")
    if name not in known:
        known[name] = BOLD_NAME.search(name) is not None
    return known[name]


def words_of(glyphs: list[Word | None]) -> Iterator[Word]:
    """The letters put together to words."""
    held: list[Word] = []
    for glyph in [*glyphs, None]:
        if glyph is None or (held and not is_beside(held[-1].box, glyph.box)):
            if held:
                yield word(held)
            held = []
        if glyph is not None:
            held.append(glyph)


def is_beside(before: Box, box: Box) -> bool:
    """Whether a letter stands right behind another on the same line."""
    high = max(before.height, box.height)
    # The letters of a ligature share its place.
    return (
        abs(before.middle - box.middle) < 0.5 * high
        and box.left > before.left - 0.3 * high
        and box.left - before.right < 0.4 * high
    )


def word(letters: list[Word]) -> Word:
    """The word that letters make; it is bold when most of them are."""
    boxes = [letter.box for letter in letters]
    box = Box(
        min(b.left for b in boxes),
        min(b.bottom for b in boxes),
        max(b.right for b in boxes),
        max(b.top for b in boxes),
    )
    bold = 2 * sum(letter.bold for letter in letters) > len(letters)
    return Word("".join(letter.text for letter in letters), box, bold)


def shapes_of(page: Any, turn: Turn) -> Iterator[Box]:
    """The shapes that are drawn on a page: bullets, lines of tables and the like."""
    import pypdfium2.raw as pdfium

    shapes = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2)
    boxes = (turn.box(*shape.get_bounds()) for shape in islice(shapes, MOST_SHAPES))
    yield from (box for box in boxes if box is not None)
