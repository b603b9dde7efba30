"""legal.md in, what stands in the documents instead of our list of questions that may not be asked, out.

The text is an organisation's own: paragraphs, headings, lists with a hyphen and tables of two columns. Bold and
italics print as plain text, a link as its words and address. All else is refused by its line.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.errors import Place, Problem, TemplateError
from generator.model import Kit
from generator.office import LEGAL, one_line
from generator.wording import Tongue
from generator.wording.law import also_not, lines_of, sources_of
from generator.yaml_source import Fields, load, parse

TO_FILL_IN = "____________"
FRONT = re.compile(r"---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
MARKS = ("strong_open", "strong_close", "em_open", "em_close", "link_open")
REFUSED = {
    "image": "a picture",
    "code_inline": "code",
    "fence": "a block of code",
    "code_block": "a block of code (four spaces before a line)",
    "ordered_list_open": "a numbered list",
    "blockquote_open": "a quotation",
    "hr": "a rule",
}
INSTEAD = {"ordered_list_open": "; begin each line with a hyphen instead of a number"}
TWO_COLUMNS = "a table has two columns here: what is not asked, and what is asked instead; this one has {n}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of an organisation's own text: a `head`, a `text`, the `items` of a list or the `rows` of a table."""

    head: str = ""
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLaw:
    """An organisation's own text, under its `title` where it has one; who checked it and when, as typed there."""

    title: str
    blocks: tuple[Block, ...]
    checked_by: str
    checked_on: str


def read(own_templates: Path | None, language: str) -> OwnLaw | None:
    """The legal.md of a folder of templates, that of another *language* in its folder; None where there is none.

    TemplateError names by line everything in it that cannot be printed.
    """
    path = None if own_templates is None else own_templates / language / LEGAL
    if path is None or not path.is_file():
        return None
    problems: list[Problem] = []
    text = (load(path, problems) or "").replace("\r\n", "\n")
    front = FRONT.match(text)
    skipped = front[0].count("\n") if front else 0
    by, on = _checked(front[1], str(path), problems) if front else ("", "")
    blocks = tuple(_blocks(text[front.end() :] if front else text, str(path), skipped, problems))
    if not problems and not blocks:
        problems.append(Problem(Place(str(path)), "there is no text in this file"))
    if problems:
        raise TemplateError(*problems)
    title, *rest = blocks
    own = bool(title.head)
    return OwnLaw(title=title.head, blocks=tuple(rest) if own else blocks, checked_by=by, checked_on=on)


def part_of(kit: Kit, say: Tongue, own: OwnLaw | None) -> dict[str, object]:
    """What a template prints of the law: lines that the kit's place adds to ours, or an organisation's own text."""
    place = kit.requisition.jurisdiction
    lines = () if own else lines_of(place, say)
    return {
        "law": [{"not_this": line.not_this, "instead": line.instead} for line in lines],
        "law_sources": "" if own else sources_of(place, say),
        "own_law": None if own is None else _as_context(own),
        "checked_by": (own.checked_by if own else "") or TO_FILL_IN,
        "checked_on": (own.checked_on if own else "") or TO_FILL_IN,
    }


def small_print(kit: Kit, say: Tongue, own: OwnLaw | None) -> list[str]:
    """The same in as few lines as it takes: a list in one, a row of a table in one."""
    if own is None:
        return list(also_not(kit.requisition.jurisdiction, say))
    lines = [f"{own.title}:"] if own.title else []
    for block in own.blocks:
        lines += filter(None, (block.head, block.text, "; ".join(block.items)))
        lines += [" → ".join(filter(None, row)) for row in block.rows]
    return lines


def _as_context(own: OwnLaw) -> dict[str, object]:
    blocks = [
        {"head": b.head, "text": b.text, "items": b.items, "heads": b.rows[:1], "rows": b.rows[1:]}
        for b in own.blocks
    ]
    return {"title": own.title, "blocks": blocks}


def _checked(text: str, file: str, problems: list[Problem]) -> tuple[str, str]:
    """Who checked it and when; the lines of problems are those of the whole file."""
    root = parse(f"\n{text}", file, problems)
    if root is None:
        return "", ""
    fields = Fields(root, problems, ("checked_by", "checked_on"))
    return one_line(fields.optional("checked_by") or ""), one_line(fields.optional("checked_on") or "")


def _blocks(text: str, file: str, skipped: int, problems: list[Problem]) -> Iterator[Block]:
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)

    def wrong(token: Token, what: str) -> None:
        line = None if token.map is None else token.map[0] + 1 + skipped
        problems.append(Problem(Place(file, line), what))

    at = 0
    while at < len(tokens):
        end = _end_of(tokens, at)
        yield from _block(tokens[at : end + 1], wrong)
        at = end + 1


def _end_of(tokens: Sequence[Token], at: int) -> int:
    """Where the block ends that begins at a token."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += tokens[place].nesting
        if depth == 0:
            return place
    return len(tokens) - 1


def _block(tokens: Sequence[Token], wrong: Callable[[Token, str], None]) -> Iterator[Block]:
    first = tokens[0]
    if first.type in REFUSED:
        wrong(first, f"{REFUSED[first.type]} cannot be printed here{INSTEAD.get(first.type, '')}")
        return
    texts = [_words(token, wrong) for token in tokens if token.type == "inline"]
    if first.type == "heading_open":
        yield Block(head=texts[0])
    elif first.type == "paragraph_open":
        yield Block(text=texts[0])
    elif first.type == "bullet_list_open":
        for token in tokens[1:]:
            if token.type.endswith("list_open") or token.type in REFUSED:
                wrong(token, REFUSED.get(token.type, "a list in a list") + " cannot be printed in a list")
        yield Block(items=tuple(texts))
    elif first.type == "table_open":
        columns = sum(token.type == "th_open" for token in tokens)
        if columns != 2:
            wrong(first, TWO_COLUMNS.format(n=columns))
            return
        yield Block(rows=tuple(zip(texts[::2], texts[1::2], strict=True)))


def _words(inline: Token, wrong: Callable[[Token, str], None]) -> str:
    """The words of a piece of text, line breaks as spaces."""
    said: list[str] = []
    addresses: list[str] = []
    for token in inline.children or []:
        if token.type == "text":
            said.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            said.append(" ")
        elif token.type == "link_open":
            addresses.append(str(token.attrs["href"]))
        elif token.type == "link_close":
            said.append(f" ({addresses.pop()})")
        elif token.type not in MARKS:
            wrong(inline, f"{REFUSED.get(token.type, token.type)} cannot be printed here")
    return one_line("".join(said))
