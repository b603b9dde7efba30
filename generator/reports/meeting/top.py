"""What stands above the tables of the meeting form: title, live line, how to fill it in, heads."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.forms.drawing import Page
from generator.forms.looks import HEAD, PLAIN, STATUS, TITLE
from generator.wording import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveLine:
    """The line that says what is missing: its cell as formulas name it, and what it shows at first."""

    cell: str
    shown: str


def head_of_table(page: Page, title: str, line: LiveLine, how_to: str, heads: Sequence[str], say: Tongue) -> int:
    """Draw what stands above a table; the row of the heads comes back. Title and heads are said in the language."""
    page.put(1, 1, say(title), TITLE, page.last)
    page.formula(2, 1, f"={line.cell}", line.shown, STATUS, page.last)
    page.height(2, 20)
    page.put(3, 1, how_to, PLAIN, page.last)
    for column, text in enumerate(heads, start=1):
        page.put(4, column, say(text), HEAD)
    # Below the text there is room for the button of the filter.
    page.height(4, 32)
    return 4
