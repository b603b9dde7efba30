"""The last page of the overview: how structured the interview is, in 15 rows."""

from collections.abc import Sequence

from generator.model import Component, tally
from generator.wording import Tongue


def structure_rows(components: Sequence[Component], say: Tongue) -> list[dict[str, str]]:
    """Each component with its verdict, what shows it, and what would raise it."""
    return [
        {
            "number": str(c.number),
            "name": say(c.name),
            "verdict": c.verdict,
            "why": say(c.why),
            "mend": say(c.mend) if c.mend else "",
        }
        for c in components
    ]


def summary(components: Sequence[Component]) -> str:
    """How many components have which verdict: `11 of 15 met, 3 partly, 1 not ours to know`."""
    (first, number), *others = tally(components).items()
    return ", ".join([f"{number} of {len(components)} {first}", *(f"{n} {verdict}" for verdict, n in others)])


def count(number: int, noun: str) -> str:
    """A number with its noun, in the plural unless it is one: `1 question`, `2 competencies`."""
    many = noun.removesuffix("y") + "ies" if noun.endswith("y") else noun + "s"
    return f"{number} {noun if number == 1 else many}"
