"""A heading's list in, what the heading announces out, where its own words do not say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile, zip_longest

from generator.extracting import cues, sections
from generator.extracting.wording import Announces
from generator.model import Block, BlockType, Kind

# How much the words of an item must speak for a kind; the verb of a task at its beginning is enough.
LIKELY, SURELY = 4, 6
# What a heading in words of its own announces is told by a list of so many items, of which so many are looked at.
FEWEST_LISTED, MOST_LISTED = 2, 12
# Among lines that look alike, a heading has no more words than these.
MOST_WORDS = 5
# So many labels with a value each make a form; a label has no more words.
FEWEST_PAIRS, LONGEST_FIELD = 3, 4
# The depth of each label, which no other heading has: what is so deep holds for its one value.
FORM_LABEL = 8
# A heading so deep is no heading of the page's own but the label of a list of definitions.
DEEP = 6
# A line above so many that are longer heads them.
MANY_BELOW = 3
# Where all lines stand apart, a list's items are paragraphs.
LISTED = (BlockType.ITEM, BlockType.PARAGRAPH)
# A task named by its verb, but not what has become the name of a thing: "training and parking".
DOING = re.compile(
    r"(?!(?:be|hav|enjoy|lov|train|park|hous|learn|pric|fund|match|outstand|amaz|excit|start|someth|everyth|ongo)ing\b)"
    r"[a-z]{3,}ing (?!and (?!\w+ing)|on\b|in\b|at\b|hours\b|budget|allowance|scheme|from\b|environment|opportunit)\w",
    re.I,
)
BUTTON = (
    r"(?:"
    r"(?:quick |easy |1-click )?apply(?: (?:now|today|online|here|for (?:this|the) (?:job|role|position)|"
    r"on company site))?|"
    r"(?:save|share|print|email|report|bookmark)(?: (?:this )?(?:job|vacancy|page))?|(?:get |create )?job alerts?|"
    r"(?:back to|all|view all) (?:jobs|vacancies|search(?: results)?|results)|"
    r"(?:(?:jetzt|hier|gleich|online|direkt|sofort|schnell) )*bewerben|(?:schnell|online|express|direkt)?-?bewerbung"
    r"(?: starten)?|(?:(?:job|stelle|anzeige|inserat|seite) )?(?:merken|teilen|drucken|speichern|melden)|"
    r"zurück(?: zur (?:übersicht|suche|liste))?|"
    r"(?:je )?postule[rz]?(?: (?:maintenant|en ligne|ici|à (?:cette|l['’]) ?offre))?|candidature (?:simplifiée|"
    r"rapide)|"
    r"(?:enregistrer|sauvegarder|partager|imprimer|signaler)(?: (?:cette |l['’])(?:offre|annonce|page))?|"
    r"retour (?:aux offres|à la (?:liste|recherche)))"
)
# What stands on the buttons of a board, one or several side by side.
BUTTONS = re.compile(rf"\W*{BUTTON}(?:\s*[|·•/,–—-]?\s*{BUTTON})*\W*", re.I)
BUTTON_BLOCKS = (BlockType.HEADING, BlockType.PARAGRAPH)
# Where nothing opens the text below, only what stands right by the title is a button.
BESIDE_TITLE = 3
# What opens an advert's text.
OPENING = (Announces.DUTIES, Announces.REQUIREMENTS, Announces.OFFER, Announces.ABOUT, Announces.ROLE)
# A label that goes on with what stands below it is part of an ask: "Knowledge of:".
HANGING = re.compile(
    r"\b(?:of|in|with|on|to|for|de|du|des|d['’]|en|à|avec|mit|von|zu|zum|zur|über|als|im|the|les?|la|den|"
    r"die)\W*$",
    re.I,
)
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
    """The items of the list right below a heading or a colon, or of the front-matter list that begins there."""
    head = blocks[place]
    if head.type is BlockType.FIELD:
        entries = blocks[place : place + MOST_LISTED]
        return tuple(block.text for block in takewhile(lambda block: block.name == head.name, entries))
    leads = head.type is BlockType.PARAGRAPH and head.text.endswith(":")
    if head.type is not BlockType.HEADING and not leads:
        return ()
    below = blocks[place + 1 : place + 1 + MOST_LISTED]
    kind = below[0].type if below and below[0].type in LISTED and not leads else BlockType.ITEM
    return tuple(block.text for block in takewhile(lambda block: block.type is kind, below))


def typed_as_headings(blocks: Sequence[Block], languages: Sequence[str]) -> tuple[Block, ...]:
    """The blocks, as items those that look like headings but only follow each other below one that announces them.

    So lists look where every line stands between empty ones, as in text copied from a page; what stands alone below
    each label of a form becomes a paragraph, and the label a heading of FORM_LABEL, which announces nothing else.
    """
    blocks = tuple(with_sublabels(tuple(without_buttons(blocks, languages)), languages))
    found = list(blocks)
    for place in range(1, len(blocks) - FEWEST_LISTED):
        if _lost_its_sign(blocks, place, languages[place]):
            found[place] = replace(blocks[place], type=BlockType.ITEM, depth=0, emphatic=False)
    for place in _values(blocks, languages):
        found[place] = replace(blocks[place], type=BlockType.PARAGRAPH, depth=0)
        if _is_set_as_label(blocks[place - 1]):
            found[place - 1] = replace(blocks[place - 1], type=BlockType.HEADING, depth=FORM_LABEL, emphatic=True)
    for start, end in _runs(found):
        heads = [place for place in range(start, end) if _heads(found, place, languages[place])]
        for head, until in pairwise([*heads, end]):
            if any(_is_plain(blocks[n]) and _is_plain(blocks[n + 1]) for n in range(head + 1, until - 1)):
                found[head + 1 : until] = (replace(b, type=BlockType.ITEM, depth=0) for b in blocks[head + 1 : until])
    return tuple(found)


def announced(block: Block, language: str) -> Announces | None:
    """What a heading announces, and the label of a form as a field of its name does."""
    what = sections.announced_anyhow(block.text, language)
    return sections.field_announces(block.text) if what is None and block.depth == FORM_LABEL else what


def announced_by_item(text: str, language: str) -> Announces | None:
    """What a short item with a colon announces about the items nested below it, where its own words are complete."""
    if not text.endswith(":") or len(text[:-1].split()) > LONGEST_FIELD or HANGING.search(text):
        return None
    return sections.announced(text, language)


def is_known(block: Block, language: str) -> bool:
    """Whether a heading is the label of a form, or one that our list has word for word."""
    return block.depth == FORM_LABEL or sections.is_listed(block.text, language)


def is_topic(block: Block) -> bool:
    """Whether a heading without a format of its own parts a section that stands open, and no form."""
    return block.emphatic and block.depth != FORM_LABEL


def without_buttons(blocks: Sequence[Block], languages: Sequence[str]) -> Iterator[Block]:
    """The blocks, the buttons of a board above the advert's first section as rows, which head nothing."""
    heads = (
        place
        for place, (block, spoken) in enumerate(zip(blocks, languages, strict=True))
        if block.type is BlockType.HEADING and sections.announced_anyhow(block.text, spoken) in OPENING
    )
    first = next(heads, BESIDE_TITLE)
    for place, block in enumerate(blocks):
        pressed = place < first and block.type in BUTTON_BLOCKS and BUTTONS.fullmatch(block.text)
        yield replace(block, type=BlockType.ROW, depth=0, emphatic=False) if pressed else block


def with_sublabels(blocks: Sequence[Block], languages: Sequence[str]) -> Iterator[Block]:
    """The blocks, an item that only softens those behind it as the line that leads to them: "Nice to have:"."""
    for block, spoken, following in zip_longest(blocks, languages, blocks[1:]):
        leads = block.type is BlockType.ITEM and block.text.endswith(":") and following is not None
        beside = leads and following.type is BlockType.ITEM and following.depth == block.depth
        soft = beside and sections.announced(block.text, spoken) is Announces.PREFERRED
        yield replace(block, type=BlockType.PARAGRAPH, depth=0) if soft else block


def _lost_its_sign(blocks: Sequence[Block], place: int, language: str) -> bool:
    """Whether what looks like a heading is the first entry of the list right below it, which lost its bullet.

    It stands right below the heading of that list, alone of its sort there, and says what the list is to say.
    """
    head, line, below = blocks[place - 1], blocks[place], blocks[place + 1 : place + 1 + FEWEST_LISTED]
    if not _is_plain(line) or line.depth < DEEP or line.text.endswith((":", "?", "!")) or " " not in line.text:
        return False
    if head.type is not BlockType.HEADING or any(block.type is not BlockType.ITEM for block in below):
        return False
    behind = next((block for block in blocks[place + 1 :] if block.type is BlockType.HEADING), None)
    alone = behind is None or not _is_plain(behind)
    what = sections.announced_anyhow(head.text, language)
    above = Announces.REQUIREMENTS if what is Announces.PREFERRED else what
    if not alone or above is None or sections.announced_anyhow(line.text, language) is not None:
        return False
    found = cues.scores(line.text, language)
    return any(found[kind] >= SURELY for kind, told in LISTS.items() if told is above)


def _values(blocks: Sequence[Block], languages: Sequence[str]) -> frozenset[int]:
    """Where the one line below each label of a form stands; nowhere where there are few labels with one."""
    labels = [_is_label(block, spoken) for block, spoken in zip(blocks, languages, strict=True)]
    alone = [place for place in range(1, len(blocks)) if not labels[place] and _stands_alone(blocks, place)]
    pairs = {place for place in alone if labels[place - 1]}
    # Behind the last value of a form the advert goes on.
    known = {place for place in pairs if _ends(blocks, place) or (place - 2 in pairs and _goes_on(blocks, place))}
    if len(known) < FEWEST_PAIRS:
        return frozenset()
    # A form that is a list has labels besides that nobody foresaw.
    listed = any(_is_short_item(blocks[place - 1]) for place in known)
    besides = {place for place in alone if listed and _is_short_item(blocks[place - 1]) and _ends(blocks, place)}
    return frozenset(known | besides)


def _stands_alone(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block below another is a value: a line that ends no sentence and heads nothing."""
    block = blocks[place]
    return _is_line(block) or (_is_plain(block) and not block.text.endswith((".", ":", "!", "?")))


def _is_line(block: Block) -> bool:
    """Whether a paragraph is one line that ends no sentence."""
    return block.type is BlockType.PARAGRAPH and not block.text.endswith((".", ":", "!", "?"))


def _is_set_as_label(block: Block) -> bool:
    """Whether a block is an item, or a heading without a format of its own or deeper than pages set any."""
    return block.type is BlockType.ITEM or _is_plain(block) or block.depth >= DEEP


def _goes_on(blocks: Sequence[Block], place: int) -> bool:
    """Whether prose stands behind a value, not another line or a list of the same label."""
    behind = blocks[place + 1] if place + 1 < len(blocks) else None
    return behind is None or (behind.type is BlockType.PARAGRAPH and not _is_line(behind))


def _ends(blocks: Sequence[Block], place: int) -> bool:
    """Whether the label above a value is followed by one of its own sort."""
    label, following = blocks[place - 1].type, blocks[place + 1].type if place + 1 < len(blocks) else None
    return following is BlockType.HEADING or (label is following is BlockType.ITEM)


def _is_plain(block: Block) -> bool:
    """Whether a block is a heading without a format of its own."""
    return block.type is BlockType.HEADING and block.emphatic


def _is_short_item(block: Block) -> bool:
    """Whether an item of a list is as short as a label."""
    return block.type is BlockType.ITEM and len(block.text.split()) <= LONGEST_FIELD


def _is_label(block: Block, language: str) -> bool:
    """Whether a heading or an item is the name of a form's field."""
    if block.type not in (BlockType.HEADING, BlockType.ITEM) or len(block.text.split()) > LONGEST_FIELD:
        return False
    return sections.is_listed(block.text, language) or sections.field_announces(block.text) is not None


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Where headings without a format of their own and single lines follow each other: from and until."""
    place = 0
    for apart, run in groupby(blocks, key=lambda block: _is_plain(block) or _is_line(block)):
        start, place = place, place + len(tuple(run))
        if apart:
            yield start, place


def _heads(blocks: Sequence[Block], place: int, language: str) -> bool:
    """Whether a line announces what stands below it, by its few words, by its colon or by many lines unlike it."""
    block, below = blocks[place], blocks[place + 1 : place + 1 + MANY_BELOW]
    if not _is_plain(block):
        return False
    short = len(block.text.split()) <= MOST_WORDS
    announces = short and sections.announced_anyhow(block.text, language) is not None
    return block.text.endswith(":") or announces or (len(below) == MANY_BELOW and all(map(_is_line, below)))


def told_by_list(items: Sequence[str], language: str) -> Announces | None:
    """What most items of a list are, which says what a heading in words of its own announces."""
    if len(items) < FEWEST_LISTED:
        return None
    what, count = _told(items, language).most_common(1)[0]
    return what if count * 2 > len(items) else None


def is_asked(items: Sequence[str], language: str) -> bool:
    """Whether the items of a list are asks, for nearly none of them is a task."""
    told = _told(items, language)
    return told[Announces.REQUIREMENTS] * 2 > len(items) and told[Announces.DUTIES] * 4 <= len(items)


def _told(items: Sequence[str], language: str) -> Counter[Announces]:
    """How many items of a list, behind their labels, say each thing by their words."""
    told: Counter[Announces] = Counter({Announces.DUTIES: 0})
    for item in items:
        label, _, value = item.partition(": ")
        said = value if value and len(label.split()) <= LONGEST_FIELD else item
        found = cues.scores(said, language)
        found[Kind.COMPETENCY] += LIKELY if cues.is_being(said, language) else 0
        found[Kind.DUTY] += LIKELY if language == "en" and DOING.match(said) else 0
        kind = max(LISTS, key=lambda kind: found[kind])
        told[LISTS[kind]] += found[kind] >= LIKELY
    return told
