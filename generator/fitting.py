"""How high a row must be for its text, and where a page ends: spreadsheets do not find out by themselves."""

import math
import unicodedata
from collections.abc import Iterator, Sequence

# Advance widths of Calibri (Carlito has the same) in hundredths of the size, with the characters that have them.
WIDTHS = {
    character: hundredths / 100
    for hundredths, characters in (
        (23, " 'il"), (25, "j,.I’‘·"), (28, ":;`"), (31, "()-[]f{}J"), (34, "!tr"), (39, "/\\s"), (41, "\"zLc“”"),
        (45, "xkvy?FS|"), (48, "Zgaä"), (50, "ETY#*+<=>^_e~–éè"), (52, "$0123456789€KPX"), (55, "CbdhnopquBRöüß"),
        (58, "VADH"), (65, "GUN"), (68, "OQ&…"), (75, "%w"), (80, "m"), (90, "M@W—"),
    )
    for character in characters
}  # fmt: skip
OTHER = 0.6
WIDE = 1.05
BOLD = 1.03
PIXELS_PER_POINT = 96 / 72
# Between the grid line and the text, on both sides together.
PADDING = 8
# Programs set the same text a little differently; a line too many is better than a line cut off.
SAFETY = 0.94


def shortened(text: str, longest: int) -> str:
    """The text, cut between words where it has more letters than that."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - 1].rpartition(' ')[0] or text[: longest - 2]} …"


def line_height(size: float, text: str = "") -> float:
    """The height of a line in points; scripts that other fonts draw (Arabic, Chinese, emoji) need more."""
    tall = any(ord(c) > 0x590 and not 0x2000 <= ord(c) < 0x2200 for c in text)
    return (1.22 * size + 0.5) * (1.3 if tall else 1.0)


def height(text: str, pixels: float, size: float, *, bold: bool = False) -> float:
    """The height in points that a text needs when it is wrapped in a cell of that width."""
    return lines(text, pixels, size, bold=bold) * line_height(size, text) + 3


def lines(text: str, pixels: float, size: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a cell of that width, words kept whole where they fit."""
    room = (pixels - PADDING) * SAFETY / (size * PIXELS_PER_POINT * (BOLD if bold else 1.0))
    return sum(_lines_of(paragraph, room) for paragraph in text.split("\n"))


def _lines_of(paragraph: str, room: float) -> int:
    count, used = 1, 0.0
    for word, width in _words(paragraph):
        if used and used + width > room:
            count, used = count + 1, 0.0
        if width > room:
            # A word wider than the cell is broken wherever the line ends.
            count += math.ceil(width / room) - 1
            width %= room
        used += width + (WIDTHS[" "] if word == " " else 0.0)
    return count


def _words(paragraph: str) -> Iterator[tuple[str, float]]:
    """The pieces between which a line may end, with their widths; wide characters stand alone."""
    for word in paragraph.split(" "):
        piece = 0.0
        for character in word:
            if unicodedata.east_asian_width(character) in "WF":
                yield "", piece
                yield "", WIDE
                piece = 0.0
            else:
                piece += WIDTHS.get(character, OTHER)
        yield " ", piece


def widest_word(text: str, size: float, *, bold: bool = False) -> int:
    """How many pixels wide a cell must be for no word of a text to be broken."""
    longest = max(width for paragraph in text.split("\n") for _, width in _words(paragraph))
    return math.ceil(longest * size * PIXELS_PER_POINT * (BOLD if bold else 1.0) / SAFETY) + PADDING


def page_starts(heights: Sequence[float], first: float, later: float) -> tuple[int, ...]:
    """Which pieces begin a new page when none is split: *first* and *later* are what the pages hold."""
    starts: list[int] = []
    left = first
    for number, piece in enumerate(heights):
        if piece > left and number:
            starts.append(number)
            left = later
        left -= piece
    return tuple(starts)
