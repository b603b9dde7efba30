"""The columns of a table, wide enough for what stands over them in the language of the workbook."""

from collections.abc import Iterable

from generator import fitting
from generator.forms.looks import HEAD
from generator.wording import Tongue


def widths_of(heads: Iterable[tuple[str, int]], say: Tongue) -> list[int]:
    """The widths of columns in pixels, made wider where a word of the head would be broken."""
    return [wide_enough(say(head), width) for head, width in heads]


def wide_enough(words: str, width: int) -> int:
    """The width of a column in pixels, or more where a word of what stands over it needs more."""
    return max(width, fitting.widest_word(words, HEAD.size, bold=True))
