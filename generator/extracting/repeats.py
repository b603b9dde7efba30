"""Blocks in, the same blocks out without what a file's head says once more than the text below it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.extracting import fields, privacy, sections, sentences
from generator.extracting.wording import Announces
from generator.model import Block, BlockType

WORD = re.compile(r"\w+")
# A value of fewer words ("Austin", "full time") says something of its own where it stands.
FEWEST_WORDS = 4


def cleaned(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks that say something to a reader, with contact data taken out of their texts."""
    return taken_out([b for b in map(privacy.without_contacts, fields.telling(blocks)) if b.text.strip()])


def taken_out(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, the values of front-matter fields without sentences that the text below says word for word."""
    below = [block.text for block in blocks if block.type is not BlockType.FIELD]
    if not below or len(below) == len(blocks):
        return tuple(blocks)
    said = {words(sentence) for text in below for sentence in (text, *sentences.split(text))}
    shortened = (without(block, said) if may_repeat(block) else block for block in blocks)
    return tuple(block for block in shortened if block.text)


def may_repeat(block: Block) -> bool:
    """Whether a block is a field's value in prose; a title may well stand above the text again."""
    return (
        block.type is BlockType.FIELD
        and block.name is not None
        and len(block.text.split()) >= FEWEST_WORDS
        and sections.field_announces(block.name) is not Announces.TITLE
    )


def without(block: Block, said: set[str]) -> Block:
    """The block with those of its sentences that are not said elsewhere."""
    left = [sentence for sentence in sentences.split(block.text) if words(sentence) not in said]
    return replace(block, text=" ".join(left))


def words(text: str) -> str:
    """The words of a text alone, in small letters."""
    return " ".join(WORD.findall(text.lower()))
