"""Units and title in, the role's level out, with the words that decided."""
from collections.abc import Sequence
from generator.model import Level, Seniority, Unit


def seniority_of(units: Sequence[Unit], title: str | None, language: str) -> Seniority:
    """The level of the role."""
    return Seniority(level=Level.DIRECTOR, manages_people=None, because=())
