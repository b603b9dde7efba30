"""JSON in, the jobs it holds out: objects found wherever they stand, their values as words and as blocks."""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from generator.model import Block, BlockType, Posting
from generator.postings import decoding, labels, markdown, text, web
from generator.postings.paragraphs import fold

Job = Mapping[str, Any]


class Names(NamedTuple):
    """What a job is called, and who offers it."""

    title: str | None
    organisation: str | None


START = re.compile(r'\s*(?:\{\s*(?:"|\})|\[\s*(?:[{"\[]|\]))')
TAG = re.compile(r"</?(?:p|div|br|ul|ol|li|h[1-6]|b|i|strong|em|span|a|table|tr|td|section|u)\b[^<>]*>", re.I)
ESCAPED_TAG = re.compile(r"&(?:amp;)?lt;/?[a-z][a-z0-9]*\b", re.I)
BREAKING_TAG = re.compile(r"<(?:p|div|br|ul|ol|li|h[1-6]|table|section)\b", re.I)
EMPTY_LINE = re.compile(r"\n[ \t]*\n")
# Between the words of a field's name.
BETWEEN = re.compile(r"[\s_-]+")
MOST_ESCAPED = 3
MOST_OBJECTS = 200_000


def is_json(content: str) -> bool:
    """Whether a text begins as JSON does."""
    return START.match(content) is not None


def load(content: str, file: str, *, plain: bool = False) -> object:
    """What a JSON text holds, or a PostingError with the line on which it breaks off; *plain* as `plain` names it."""
    try:
        return json.loads(content, strict=False, object_pairs_hook=plainly_named if plain else None)
    except json.JSONDecodeError as error:
        message = f"this begins as JSON and breaks off here ({error.msg}); save the advert again"
        raise decoding.refusal(file, message, error.lineno) from None
    except (RecursionError, ValueError):
        raise decoding.refusal(file, "this JSON nests too deep or holds too large a number to be a job") from None


def plainly_named(pairs: Iterable[tuple[str, object]]) -> Job:
    """An object whose fields are called in one way, however it writes them: `jobtitle` for "Job Title"."""
    named: dict[str, object] = {}
    for name, value in pairs:
        named.setdefault(BETWEEN.sub("", name).casefold(), value)
    return named


def jobs_in(value: object, is_job: Callable[[Job], bool]) -> Iterator[Job]:
    """The objects that are jobs, outermost first, in the order in which they stand."""
    waiting, seen = [value], 0
    while waiting and seen < MOST_OBJECTS:
        one = waiting.pop()
        seen += 1
        if isinstance(one, dict):
            if is_job(one):
                yield one
            else:
                waiting.extend(reversed(one.values()))
        elif isinstance(one, list):
            waiting.extend(reversed(one))


def blocks_of(value: str) -> tuple[Block, ...]:
    """The blocks of a value that is HTML (escaped or not), Markdown or plain text; JSON has no lines."""
    content = unescaped(decoding.cleaned(value))
    if TAG.search(content):
        broken = EMPTY_LINE.sub("<p>", content).replace("\n", "<br>")
        marked = content if BREAKING_TAG.search(content) else broken
        blocks = web.blocks_of(marked)
    elif markdown.is_markdown(content):
        blocks = tuple(markdown.blocks_of(content, 0))
    else:
        blocks = tuple(text.blocks_of(html.unescape(content)))
    return tuple(replace(block, line=None) for block in blocks)


def unescaped(content: str) -> str:
    """HTML whose tags are written as entities, once or oftener, with its tags as tags."""
    for _ in range(MOST_ESCAPED):
        if TAG.search(content) or not ESCAPED_TAG.search(content):
            break
        content = html.unescape(content)
    return content


def field_blocks(name: str, value: str | None) -> Iterator[Block]:
    """A value under its name, as a front-matter field gives it; headings above more of it stay headings."""
    blocks = blocks_of(value or "")
    for block in blocks:
        kind = block.type if block.type is BlockType.HEADING and len(blocks) > 1 else BlockType.FIELD
        yield replace(block, type=kind, name=name)


def string(job: Job, *names: str) -> str | None:
    """The first of the named values that is a text which says something."""
    values = (job.get(name) for name in names)
    return next((value for value in values if isinstance(value, str) and value.strip()), None)


def in_one_line(value: str | None) -> str | None:
    """A title or name as a reader sees it, or None where there is none."""
    return fold(html.unescape(decoding.cleaned(value))) or None if value else None


def posting_of(file: str, kind: str, named: Names, fields: Iterable[Block], body: Sequence[Block]) -> Posting:
    """The posting of a job: its title as a field unless the text begins with it, its other fields, its text."""
    begins = bool(body) and body[0].type is BlockType.HEADING and body[0].text == named.title
    title = [Block(type=BlockType.FIELD, text=named.title, name="title")] if named.title and not begins else []
    blocks = (*title, *fields, *body)
    organisation = named.organisation or labels.organisation_of(blocks)
    return Posting(file=file, format=kind, blocks=blocks, title=named.title, organisation=organisation)


def amount(low: object, high: object, currency: object, unit: object = None) -> str | None:
    """A range of pay in words, with its currency and what it is paid for where these are said."""
    ends = [figure for figure in (number(low), number(high)) if figure]
    if not ends:
        return None
    parts = [currency if isinstance(currency, str) else "", " to ".join(dict.fromkeys(ends))]
    per = unit.lower().replace("-", " ").replace("_", " ") if isinstance(unit, str) else ""
    return " ".join([*filter(None, parts), per if not per or per.startswith("per ") else f"per {per}"]).strip()


def number(value: object) -> str:
    """A number as people write it, 42,000 for 42000.0; nothing for zero or what is no number."""
    if isinstance(value, str) and re.fullmatch(r"\d{1,12}(?:\.\d{1,2})?", value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 10**12:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
