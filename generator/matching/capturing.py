"""The slot that a wording takes from the words beside it, and where it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.matching.slots import slot_after, slot_before
from generator.matching.splitting import Word
from generator.matching.wordings import Found


class Captured(NamedTuple):
    """The slot's value and the part of the text that gave it, with the wording."""

    slot: str
    start: int
    end: int


def captured(text: str, text_words: Sequence[Word], hit: Found) -> Captured | None:
    """What a hit that takes a slot takes; None where nothing beside it names anything."""
    start, end = text_words[hit.first].start, text_words[hit.last - 1].end
    language = text_words[hit.first].language
    slot = slot_before(text, start, language) if hit.wording.before else slot_after(text, end, language)
    if slot is None:
        return None
    found = text.rfind(slot, 0, start) if hit.wording.before else text.find(slot, end)
    # The value has single spaces, unlike perhaps the text: then the wording alone says why.
    return Captured(slot, start, end) if found < 0 else Captured(slot, min(start, found), max(end, found + len(slot)))
