"""Markdown in, a Posting out: the front matter's fields, then the page as the Markdown parser renders it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.model import Block, BlockType, Posting
from generator.postings import decoding, front_matter, labels, web
from generator.postings.front_matter import Field
from generator.postings.paragraphs import leaves_list
from generator.postings.wrapping import ORDINAL, WIDEST_COLUMN, Line, column_of

FORMAT = "markdown"
SIGNS = re.compile(
    r"^ {0,3}#{1,6}[ \t]+\S|^#{2,6}[^\s#]|\*\*[^*\s][^*\n]*\*\*|__[^_\s][^_\n]*__|"
    r"\[[^\[\]\n]{1,300}\]\([^()\s]{1,500}\)"
    r"|^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$",
    re.M,
)
# What a site's generator would do here; a place inside a line, as `Pay: {{ salary }}`, is text that nobody filled in.
SHORTCODE = re.compile(
    r"\{%[^{}\n]{0,500}%\}|\{\{[<%][^{}\n]{0,500}[%>]\}\}|^[ \t]*\{\{[^{}\n]{0,500}\}\}[ \t]*$", re.M
)
# So many marks in one paragraph are no emphasis; the parser weighs each against all others.
MOST_MARKS = 2_000
# Behind a bullet, or where it is an ordinal, a number is part of the text and begins no list.
NUMBER = re.compile(rf"^([ \t]*(?:(?:[-*+][ \t]+)(?=\d)|(?={ORDINAL}))\d{{1,2}})\.(?=[ \t]+\S)", re.M)
# Marks of a heading without the space that the parser wants behind them.
CLOSE = re.compile(r"^( {0,3}#{2,6})(?=[^\W\d_]|\*\*)", re.M)
# Where the parser is told at which column the text is wrapped.
COLUMN = "column"
STRETCH = re.compile(r"(?:[^\n]+\n?)+")
MARK = re.compile(r"[\[\]`!]|(?<=\S)[*_]|[*_](?=\S)")
MARKUP = re.compile(r"[*_`<\[\n&#\\]")
BOLD_LINE = re.compile(r"[\s>]*(?:[-*+]|\d{1,2}[.)])?\s*(\*\*|__)(?!\s)(?:(?!\1).)+\1\s*:?\s*$")


def detect(content: bytes) -> bool:
    """Whether a file is a text in Markdown."""
    return is_markdown(decoding.glance(content))


def is_markdown(text: str) -> bool:
    """Whether the text has front matter, headings, bold type or links in Markdown."""
    return front_matter.split(text)[2] > 0 or SIGNS.search(text) is not None


def read(content: bytes | str, file: str) -> Posting:
    """The posting that a Markdown file holds."""
    fields, body, above = front_matter.split(decoding.in_plain_lines(content, file))
    head = [block for field in fields for block in blocks_of_field(field)]
    blocks = tuple(labels.with_title((*head, *blocks_of(body, above))))
    return Posting(
        file=file,
        format=FORMAT,
        blocks=blocks,
        title=labels.title_of(blocks),
        organisation=labels.organisation_of(blocks),
    )


def blocks_of_field(field: Field) -> Iterator[Block]:
    """A field's value as FIELD blocks, one for each paragraph or item; headings inside it stay headings."""
    if not MARKUP.search(field.value):
        yield Block(type=BlockType.FIELD, text=(" ").join(field.value.split()), line=field.line, name=field.name)
        return
    for block in blocks_of(field.value, 0):
        kind = block.type if block.type is BlockType.HEADING else BlockType.FIELD
        yield replace(block, type=kind, name=field.name, line=field.line)


def blocks_of(body: str, above: int) -> Iterator[Block]:
    """The blocks of Markdown text that has `above` lines over it in its file."""
    text = SHORTCODE.sub(" ", without_endless_marks(body.replace("\t", "    ")))
    text = CLOSE.sub(r"\1 ", NUMBER.sub(r"\1\\.", text))
    column = column_of([line for line in text.split("\n") if len(line) <= WIDEST_COLUMN])
    html = PARSER.render(text, {COLUMN: column})
    last = body.count("\n") + 1
    for block in web.blocks_of(html):
        yield block if block.line is None else replace(block, line=min(block.line, last) + above)


def without_endless_marks(body: str) -> str:
    """The text with the marks taken out of paragraphs that hold thousands of them."""
    if len(body) < MOST_MARKS or len(MARK.findall(body)) < MOST_MARKS:
        return body
    return STRETCH.sub(lambda found: MARK.sub(" ", found[0]) if marks(found[0]) > MOST_MARKS else found[0], body)


def marks(text: str) -> int:
    """How many characters of a text may open or close emphasis, a link or code."""
    return sum(text.count(mark) for mark in "[]`!*_")


class NumberingRenderer(RendererHTML):
    """HTML in which every block and break says which line of the Markdown it comes from."""

    def softbreak(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """A break that is perhaps only the end of the writer's column."""
        return f'<br {web.BREAK_ATTRIBUTE}="soft">'

    def hardbreak(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """A break that the writer meant."""
        return f'<br {web.BREAK_ATTRIBUTE}="hard">'

    def html_block(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        """HTML as it stands, behind a comment with its line."""
        token = tokens[index]
        return f"<!--line {token.map[0] + 1}-->{token.content}" if token.map else token.content

    def renderToken(  # noqa: N802 (the parser's name)
        self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
    ) -> str:
        """A tag that carries the line of its token."""
        token = tokens[index]
        if token.map and token.nesting >= 0:
            token.attrSet(web.LINE_ATTRIBUTE, str(token.map[0] + 1))
        return super().renderToken(tokens, index, options, env)


def behind_list(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """Whether a line ends the item above it though no empty line stands between: where it could head what follows.

    CommonMark goes on with the item there, which no employer means who writes a heading right below a list.
    """
    if not silent or state.sCount[line] >= state.blkIndent:
        return False
    own = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    above = state.src[state.src.rfind("\n", 0, state.eMarks[line - 1]) + 1 : state.eMarks[line - 1]]
    item, next_line = (Line(text, bold=BOLD_LINE.match(text) is not None) for text in (above, own))
    return leaves_list(item, next_line, state.env.get(COLUMN, 0))


PARSER = MarkdownIt("commonmark", {"html": True}, renderer_cls=NumberingRenderer).enable(["table", "strikethrough"])
# An indented paragraph of an advert is never a listing of code.
PARSER.disable("code")
PARSER.block.ruler.before("paragraph", "behind_list", behind_list, {"alt": ["paragraph"]})
