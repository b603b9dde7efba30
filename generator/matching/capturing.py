"""The slot that a wording takes from the words beside it, and where it stands."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.matching.slots import slot_after, slot_before
from generator.matching.splitting import Word
from generator.matching.tools import TOOL
from generator.matching.wordings import Found

MEMBERS = re.compile(r"(,? (?:and|or|et|ou|&) |, )")
WORD_END = re.compile(r"[a-zà-ÿ]*")


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
    if hit.wording.id == TOOL:
        slot = _tools(slot)
    # Of a value that is told in another form its last word stands in the text.
    sought = slot if slot in " ".join(text.split()) else slot.rpartition(" ")[2]
    found = text.rfind(sought, 0, start) if hit.wording.before else text.find(sought, end)
    # The value has single spaces, unlike perhaps the text: then the wording alone says why.
    if found < 0:
        return Captured(slot, start, end)
    ending = WORD_END.match(text, found + len(sought))
    return Captured(slot, min(start, found), max(end, ending.end() if ending else end))


def _tools(names: str) -> str:
    """A list that begins with a name, up to the first member that is none: "Excel and data entry" is Excel."""
    first, *others = MEMBERS.split(names)
    if first.islower():
        return names
    kept = first
    for joint, member in zip(others[::2], others[1::2], strict=True):
        if member.islower():
            break
        kept += joint + member
    return kept
