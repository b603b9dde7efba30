"""Front-matter fields in, those out that a reader would read, and what their names say about them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.extracting import sections
from generator.extracting.wording import Announces
from generator.model import Block

# Under a name that says nothing, so many entries are a list; one word alone may be a tag of the page.
FEWEST_ENTRIES, FEWEST_WORDS = 2, 2
# A field inside another one with these, or without any, goes on under the heading beside it.
UNSAID = (None, Announces.ROLE)


def telling(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without fields that only serve the page; the entries of a list stay, however short."""
    for name, run in groupby(blocks, key=lambda block: block.name):
        entries = tuple(run)
        listed = name is not None and is_list(name, [block.text for block in entries])
        yield from (b for b in entries if name is None or listed or not sections.is_silent_field(name, b.text))


def is_list(name: str, entries: Sequence[str]) -> bool:
    """Whether what stands under a field's name is a list of texts."""
    if len(entries) < FEWEST_ENTRIES or sections.SILENT_FIELD.search(name):
        return False
    words = [len(sections.WORD.findall(entry)) for entry in entries]
    return min(words) > 0 and max(words) >= FEWEST_WORDS


def announced(name: str) -> Announces | None:
    """What a field announces by its own name, else by the nearest of the names that it stands below."""
    own, *above = reversed(name.split("."))
    told = (sections.field_announces(part) for part in above)
    return sections.field_announces(own) or next((what for what in told if what not in (None, Announces.TITLE)), None)


def is_heading(block: Block) -> bool:
    """Whether a block is a field inside another one that names what its neighbours say."""
    return block.name is not None and "." in block.name and announced(block.name) is Announces.TITLE


def parent(name: str) -> str:
    """The name of the field that a field stands in."""
    return name.rpartition(".")[0]


def continues(name: str | None, headed: str) -> bool:
    """Whether a field says what the heading in the same field announced, and nothing else by its own name."""
    return name is not None and name.startswith(f"{headed}.") and sections.field_announces(name) in UNSAID
