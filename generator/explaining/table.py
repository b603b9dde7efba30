"""The explanation as a table for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from generator.explaining.exact import described
from generator.model import Importance, Kind, Kit, Line, MatchedUnit, Reading

WIDTH = 100


def render(reading: Reading, matched: Sequence[MatchedUnit], kit: Kit) -> str:
    """One entry a line of the posting: its place, kind and text, then what brought each competency."""
    seniority = reading.seniority
    people = {True: "leads people", False: "leads nobody", None: "leading people is not said"}[
        seniority.manages_people
    ]
    words = "; ".join(f"“{word}”" for word in seniority.because)
    others = ", ".join(sorted({m.unit.language for m in matched if m.unit.language}))
    head = [
        f"{reading.title or '(no title)'}{f', {reading.organisation}' if reading.organisation else ''}",
        f"Level: {kit.requisition.level}; {people}{f'; from {words}' if words else ''}",
        f"Read as: {reading.format}, {reading.language}{f' (parts in {others})' if others else ''}",
        "",
    ]
    entries = [line for pair in zip(matched, kit.lines, strict=True) for line in _entry(*pair)]
    return "\n".join([*head, *entries])


def _entry(matched: MatchedUnit, line: Line) -> Iterator[str]:
    place = "" if line.line is None else str(line.line)
    kind = line.kind.value + (", preferred" if line.importance is Importance.PREFERRED else "")
    if line.kind is Kind.HEADING:
        yield f"\n{place:>4}  {line.text}"
        return
    lead = f"{place:>4}  {kind:<22} "
    yield from textwrap.wrap(line.text, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead))
    inner = " " * 6
    if line.goes_to != "none" or line.why:
        text = f"→ {line.goes_to}{f': {line.why}' if line.why else ''}" if line.goes_to != "none" else f"→ {line.why}"
        yield from textwrap.wrap(text, WIDTH, initial_indent=inner, subsequent_indent=inner + "  ")
    if matched.unit.details:
        text = f"names exactly: {'; '.join(dict.fromkeys(described(detail) for detail in matched.unit.details))}"
        yield from textwrap.wrap(text, WIDTH, initial_indent=inner, subsequent_indent=inner + "  ")
    for match in matched.matches:
        slot = "" if match.slot is None else f" {{{match.slot}}}"
        text = f"· {match.id}{slot}, from “{match.because}”"
        yield from textwrap.wrap(text, WIDTH, initial_indent=inner, subsequent_indent=inner + "  ")
