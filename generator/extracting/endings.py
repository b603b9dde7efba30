"""Blocks in, those out that are the mail around the advert: its salutation, and all behind its greeting."""

import re
from collections.abc import Iterator, Sequence

from generator.extracting import sections, sentences
from generator.extracting.wording import Announces
from generator.model import Block, BlockType

# What only ends a letter, with the name that may stand in the same line.
GREETING = re.compile(
    r"\W*(?:(?:(?:with|many|very) )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|(?:best )?regards|"
    r"yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|all the best|many thanks|"
    r"(?:bien |très )?cordialement(?: vôtre)?|(?:bien )?(?:à vous|à toi)|"
    r"(?:sincères |meilleures |cordiales )?salutations(?: distinguées| cordiales)?|bien amicalement|amicalement|"
    r"(?:(?:viele|liebe|beste|schöne|freundliche|herzliche|sonnige|mit (?:freundlichen|besten|herzlichen|kollegialen|"
    r"lieben|vielen))\s(?:grü(?:ß|ss)en?)|mfg|lg|vg|grü(?:ß|ss)e)(?: aus (?:dem |der )?\w+)?)"
    r"(?:\s*[,!.–-]*\s*|\s*[,!.–-]?\s+(?-i:[A-ZÀ-Þ][\w.'’-]*\s*){1,8})",
    re.I,
)
# What may be said within a text too, and ends it where it is a line of its own.
FAREWELL = re.compile(
    r"\W*(?:cheers|thanks(?: (?:again|a lot|all|so much|in advance))?|thank you|speak soon|talk soon|ta|"
    r"(?:très )?(?:belle|bonne) (?:journée|soirée|semaine|fin de (?:journée|semaine))"
    r"(?: à (?:toutes et tous|tous|vous))?|(?:à|a) (?:(?:très )?bientôt|très vite|plus)|"
    r"merci(?: (?:d['’]avance|beaucoup))?|bis (?:bald|dann)|(?:vielen |besten )?dank(?:e)?(?: im voraus)?|"
    r"schönen (?:tag|abend|feierabend))"
    r"(?:[,!. –-]*|\s*[,!–-]\s*(?-i:[A-ZÀ-Þ][\w.'’-]*\s*){1,3})",
    re.I,
)
SALUTATION = re.compile(
    r"(?:guten (?:morgen|tag|abend)|hallo|moin|servus|grüezi|hi|hello|hey|dear|good (?:morning|afternoon|evening)|"
    r"sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur)\b[^.:?]{0,60},",
    re.I,
)
# Who wrote the mail, to whom and when.
POSTMARK = re.compile(r"(?:from|to|cc|sent|von|an|gesendet|de|à|envoyé|date|datum)\s?: ", re.I)
LONGEST, NEAR_TOP = 12, 8
# So much as what stands below a greeting stands above it where it ends the text.
MUCH = 0.5
# What an advert still has to say behind a mail that only passes it on.
SAYING = (Announces.DUTIES, Announces.REQUIREMENTS, Announces.PREFERRED, Announces.OFFER, Announces.ROLE)


def outside(blocks: Sequence[Block], languages: Sequence[str]) -> frozenset[int]:
    """The places of the blocks that are no part of the advert."""
    near = range(min(NEAR_TOP, len(blocks)))
    opening = (place for place in near if is_opening(blocks[place]))
    return frozenset((*opening, *range(end_of(blocks, languages), len(blocks))))


def is_opening(block: Block) -> bool:
    """Whether a block is the line that addresses the reader of a letter, or one of its head."""
    if block.type not in (BlockType.PARAGRAPH, BlockType.HEADING):
        return False
    return (SALUTATION.fullmatch(block.text) or POSTMARK.match(block.text)) is not None


def end_of(blocks: Sequence[Block], languages: Sequence[str]) -> int:
    """The place of the greeting that ends the text, or the number of blocks where none does.

    Much of the text stands above it: a mail that passes an advert on may end before that begins.
    """
    words = [len(block.text.split()) for block in blocks]
    for place, block in enumerate(blocks):
        if block.type in (BlockType.FIELD, BlockType.ROW) or not is_greeting(block.text):
            continue
        ahead = sum(words[:place]) > MUCH * sum(words[place:])
        if ahead and not any(map(_goes_on, blocks[place + 1 :], languages[place + 1 :])):
            return place
    return len(blocks)


def is_greeting(text: str) -> bool:
    """Whether a line is a greeting that ends a letter."""
    if len(text.split()) > LONGEST:
        return False
    return (GREETING.fullmatch(text) or FAREWELL.fullmatch(text)) is not None


def _goes_on(block: Block, language: str) -> bool:
    """Whether a block belongs to an advert: the entry of a list, or the heading of a part of it."""
    if block.type is BlockType.ITEM:
        return True
    return block.type is BlockType.HEADING and sections.announced_anyhow(block.text, language) in SAYING


def said(block: Block) -> Iterator[str]:
    """What a block says, sentence by sentence."""
    if block.type is BlockType.PARAGRAPH:
        yield from sentences.split(block.text)
    else:
        yield block.text
