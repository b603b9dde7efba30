"""What a posting says and what became of it: as a table, as JSON, as a page to open in a browser."""

from collections.abc import Callable, Sequence

from generator.explaining import objects, page, table
from generator.model import Kit, MatchedUnit, Reading

FORMS: dict[str, Callable[[Reading, Sequence[MatchedUnit], Kit], str]] = {
    "table": table.render,
    "json": objects.render,
    "html": page.render,
}


def render(reading: Reading, matched: Sequence[MatchedUnit], kit: Kit, form: str) -> str:
    """The explanation in one of FORMS."""
    return FORMS[form](reading, matched, kit)
