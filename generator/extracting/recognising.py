"""Units in, a doubt out where the page is not a job advert."""
from collections.abc import Sequence
from generator.model import Block, Unit


def doubt(blocks: Sequence[Block], units: Sequence[Unit], language: str) -> str | None:
    """The sentence that says what the page looks like instead of an advert."""
    return None
