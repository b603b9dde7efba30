"""A Posting in, its text as Markdown out: what stands in the kit as posting.md."""

from collections.abc import Iterator, Sequence

import yaml

from generator.model import Block, BlockType, Posting


def write(posting: Posting) -> str:
    """The posting's text in order, with its front matter; reading it again gives the same units."""
    fields = [b for b in posting.blocks if b.type is BlockType.FIELD]
    body = [b for b in posting.blocks if b.type is not BlockType.FIELD]
    return "\n".join([*_front_matter(fields), *_body(body)]).rstrip("\n") + "\n"


def _front_matter(fields: Sequence[Block]) -> Iterator[str]:
    if not fields:
        return
    values: dict[str, list[str]] = {}
    for block in fields:
        values.setdefault(block.name or "text", []).append(block.text)
    plain = {name: found[0] if len(found) == 1 else found for name, found in values.items()}
    yield "---"
    yield yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=10**6).rstrip("\n")
    yield "---\n"


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    in_list = False
    for block in blocks:
        if in_list and block.type is not BlockType.ITEM:
            yield ""
        in_list = block.type is BlockType.ITEM
        if block.type is BlockType.HEADING:
            yield f"{'#' * min(6, max(1, block.depth))} {_escaped(block.text)}\n"
        elif block.type is BlockType.ITEM:
            yield f"{'  ' * block.depth}- {_escaped(block.text)}"
        else:
            yield f"{_escaped(block.text)}\n"


def _escaped(text: str) -> str:
    """The text with what Markdown would take for markup escaped."""
    for sign in "\\*_`[]<>#":
        text = text.replace(sign, f"\\{sign}")
    looks_like_list = text[:1] in ("-", "+") or text[:3].rstrip(". )").isdigit()
    return f"\\{text}" if text[:1] in ("-", "+") else text.replace(".", "\\.", 1) if looks_like_list else text
