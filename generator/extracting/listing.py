"""A heading's list in, what the heading announces out, where its own words do not say."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile

from generator.extracting import cues
from generator.extracting.wording import Announces
from generator.model import Block, BlockType, Kind

# How much the words of an item must speak for a kind; the verb of a task at its beginning is enough.
LIKELY = 4
# What a heading in words of its own announces is told by a list of so many items, of which so many are looked at.
FEWEST_LISTED, MOST_LISTED = 2, 12
LISTS = {
    Kind.COMPETENCY: Announces.REQUIREMENTS,
    Kind.EXPERIENCE: Announces.REQUIREMENTS,
    Kind.EDUCATION: Announces.REQUIREMENTS,
    Kind.CREDENTIAL: Announces.REQUIREMENTS,
    Kind.LANGUAGE: Announces.REQUIREMENTS,
    Kind.DUTY: Announces.DUTIES,
    Kind.OFFER: Announces.OFFER,
    Kind.PROCESS: Announces.PROCESS,
}


def listed_below(blocks: Sequence[Block], place: int) -> tuple[str, ...]:
    """The items of the list that stands right below a heading, or of the front-matter list that begins there."""
    head = blocks[place]
    if head.type is BlockType.FIELD:
        entries = islice(blocks, place, place + MOST_LISTED)
        return tuple(block.text for block in takewhile(lambda block: block.name == head.name, entries))
    if head.type is not BlockType.HEADING:
        return ()
    below = islice(blocks, place + 1, place + 1 + MOST_LISTED)
    return tuple(block.text for block in takewhile(lambda block: block.type is BlockType.ITEM, below))


def told_by_list(items: Sequence[str], language: str) -> Announces | None:
    """What most items of a list are, which says what a heading in words of its own announces."""
    if len(items) < FEWEST_LISTED:
        return None
    told: Counter[Announces] = Counter()
    for item in items:
        found = cues.scores(item, language)
        kind = max(LISTS, key=lambda kind: found[kind])
        told[LISTS[kind]] += found[kind] >= LIKELY
    what, count = told.most_common(1)[0]
    return what if count * 2 > len(items) else None
