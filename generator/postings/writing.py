"""A Posting in, its text as Markdown out: what stands in the kit as posting.md."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import yaml

from generator.model import Block, BlockType, Posting
from generator.postings import labels, markdown
from generator.postings.decoding import INVISIBLE
from generator.postings.paragraphs import cut
from generator.postings.wrapping import Line

# Formats whose title and organisation stand in their blocks, and nowhere else.
TITLED_BY_BLOCKS = ("markdown", "html", "text")
PAGE_TITLE = "page_title"
# A name of the employer's that a reader of posting.md knows, and of which it makes no unit.
EMPLOYER = "organisation_full_name"
DEEPEST_MARKED = 4
DEEPEST_HEADING = 6
MARKUP = re.compile(r"[\\*_`\[\]<>#~|&{]|(?<=\{)%")
# What begins a list, a rule, front matter or a file of another kind, where it stands first.
FIRST = re.compile(r"(\d{0,9})([.)+%-])")
UNSEEN = re.compile("[" + "".join(map(chr, INVISIBLE)) + "\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Lets the text be known as Markdown where nothing else does; a reader of posting.md sees no unit in it.
SIGN = "<!-- **Markdown** -->\n"


def write(posting: Posting) -> str:
    """The posting's text in order, with its front matter; reading it again gives the same units."""
    blocks = tuple(_titled(posting))
    fields = [b for b in blocks if _is_field(b)]
    body = [b for b in blocks if not _is_field(b)]
    text = "\n".join([*_front_matter(fields), *_body(body)]).rstrip("\n") + "\n"
    return text if markdown.is_markdown(text) else f"{text}\n{SIGN}"


def _is_field(block: Block) -> bool:
    """Whether a block stands in the front matter, as the headings inside a field do too."""
    return block.type is BlockType.FIELD or block.name is not None


def _titled(posting: Posting) -> Iterator[Block]:
    """The blocks with fields for a title or organisation that no block says, so that both are read again."""
    blocks = posting.blocks
    if posting.format not in TITLED_BY_BLOCKS:
        if posting.title and labels.title_of(blocks) != posting.title:
            yield Block(type=BlockType.FIELD, text=posting.title, name="title")
        if posting.organisation and labels.organisation_of(blocks) != posting.organisation:
            yield Block(type=BlockType.FIELD, text=posting.organisation, name=EMPLOYER)
    # A page names itself in its head, for the browser's window; its own first heading says more.
    said_by_page = posting.format == "html" and labels.title_of(blocks) != posting.title
    for block in blocks:
        yield replace(block, name=PAGE_TITLE) if said_by_page and block.name == "title" else block


def _front_matter(fields: Sequence[Block]) -> Iterator[str]:
    if not fields:
        return
    yield "---"
    for name, blocks in groupby(fields, key=lambda block: block.name or "text"):
        values = [_value(block) for block in blocks]
        written = {name: values[0] if len(values) == 1 else values}
        yield yaml.safe_dump(written, allow_unicode=True, width=10**6).rstrip("\n")
    yield "---\n"


def _value(block: Block) -> str:
    """A field's text as it stands, or as Markdown where it would be read as Markdown."""
    if block.type is BlockType.HEADING:
        return _heading(block)
    if not markdown.MARKUP.search(block.text) and not UNSEEN.search(block.text):
        return block.text
    return _escaped(block.text) if _reads_as(BlockType.PARAGRAPH, block.text) else f"- {_escaped(block.text)}"


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    depth = -1
    for kind, run in groupby(blocks, key=lambda block: block.type):
        if kind is BlockType.ROW:
            yield from _table([block.text.split(" | ") for block in run])
        elif kind is BlockType.ITEM:
            for block in run:
                depth = min(block.depth, depth + 1)
                yield f"{'  ' * depth}- {_escaped(block.text)}"
            yield ""
        else:
            yield from (f"{_heading(b) if kind is BlockType.HEADING else _escaped(b.text)}\n" for b in run)
        depth = -1


def _heading(block: Block) -> str:
    """A heading with signs of its depth, or in bold type where the author made it so and it is read so."""
    marked = block.depth <= DEEPEST_MARKED or not block.emphatic
    if marked or not _reads_as(BlockType.HEADING, block.text, bold=True):
        return f"{'#' * min(DEEPEST_HEADING, max(1, block.depth))} {_escaped(block.text)}"
    return f"**{_escaped(block.text)}**"


def _reads_as(kind: BlockType, text: str, bold: bool = False) -> bool:
    """Whether a paragraph of this text alone is read as one block of the kind."""
    return [(b.type, b.text) for b in cut([Line(text, bold=bold)])] == [(kind, text)]


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows below an empty head, as a head's single cell would be read as a heading."""
    columns = max(map(len, rows))
    yield "|" + "  |" * columns
    yield "|" + "--|" * columns
    for row in rows:
        yield f"| {' | '.join(map(_escaped, row))} |"
    yield ""


def _escaped(text: str) -> str:
    """The text with what Markdown would take for markup escaped, and what a file would lose written out."""
    text = MARKUP.sub(lambda sign: f"\\{sign[0]}", text)
    text = FIRST.sub(lambda first: f"{first[1]}\\{first[2]}", text, count=1) if FIRST.match(text) else text
    return UNSEEN.sub(lambda sign: f"&#{ord(sign[0])};", text)
