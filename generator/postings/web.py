"""An HTML page or fragment in, a Posting out; what a reader would not read as the advert is left out."""

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator import criteria
from generator.model import Block, BlockType, Posting
from generator.postings import decoding, front_matter, furniture, labels
from generator.postings.page import Page
from generator.postings.paragraphs import with_heads
from generator.postings.source import Source

FORMAT = "html"
LINE_ATTRIBUTE = "data-line"
BREAK_ATTRIBUTE = "data-break"
LINE_COMMENT = re.compile(r"line (\d+)")

START = re.compile(
    r"\s*(?:<\?[^>]{0,200}>\s*)?<(?:!doctype|!--|html|head|body|main|div|section|article|p|h[1-6]|ul|"
    r"table)\b",
    re.I,
)
BLOCK_TAG = re.compile(r"</(?:p|div|ul|ol|li|h[1-6]|table|tr|section|body|html)\s*>|<br\s*/?>", re.I)
MARKDOWN_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.M)

UNREAD_TAGS = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "nav", "iframe", "object", "select", "option",
        "textarea", "input", "head", "audio", "video", "canvas", "math",
    }
)  # fmt: skip
UNREAD_NAME = re.compile(
    r"\b(?:cookie|consent|gdpr|breadcrumbs?|navbar|sr-only)\b|"
    r"(?:related|similar|other|recommended|suggested)[-_]?(?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|postings?)\b",
    re.I,
)
DEEPEST = 2_000
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.I)
# No tag that says something has so long a list of attributes.
ENDLESS_TAG = re.compile(r"<([a-z][a-z0-9]{0,20})\s[^<>]{4000,}>", re.I)
MACHINERY = re.compile(r"<(script|style)\b[^<>]{0,2000}>.*?</\1\s*>", re.I | re.S)
TAG_TEXT = re.compile(r"</?[a-z][^<>]{0,2000}>", re.I)
# Tags that hold nothing, or that the next of their kind closes.
UNNESTED = frozenset(
    {
        "p", "li", "td", "tr", "th", "dt", "dd", "option", "br", "hr", "img", "input", "meta", "link", "col",
        "wbr", "area", "base", "source", "embed", "script", "style", "textarea",
    }
)  # fmt: skip
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
NO_DISPLAY = re.compile(r"display\s*:\s*none", re.I)


def detect(content: bytes) -> bool:
    """Whether a file is an HTML page or fragment."""
    return is_html(decoding.glance(content))


def is_html(text: str) -> bool:
    """Whether the text begins with a page's tags or is full of them."""
    if START.match(text):
        return True
    if front_matter.split(text)[2] or MARKDOWN_HEADING.search(text):
        return False
    return len(BLOCK_TAG.findall(text)) > 2


def read(content: bytes | str, file: str) -> Posting:
    """The posting that an HTML page or fragment holds."""
    text = decoding.text_of(content, file)
    tree = parse(text)
    blocks = tuple(labels.with_title(walk(tree, Source(text), furniture.of(tree)) or walk(tree, Source(text))))
    head = tuple(title_field(tree, text, blocks))
    return Posting(
        file=file,
        format=FORMAT,
        blocks=head + blocks,
        title=labels.title_of(blocks) or labels.title_of(head),
        organisation=labels.organisation_of(blocks),
    )


def parse(html: str) -> LexborHTMLParser:
    """The page as a tree; attributes or nesting past all reason, which would take minutes, are taken out first."""
    html = ENDLESS_TAG.sub(r"<\1>", html)
    if html.count("<") > DEEPEST and depth_of(html) > DEEPEST:
        html = TAG_TEXT.sub(" ", MACHINERY.sub(" ", html))
    return LexborHTMLParser(html)


def depth_of(html: str) -> int:
    """How deep the tags of a page nest."""
    depth = deepest = 0
    for tag in TAG.finditer(html):
        if tag[2].lower() not in UNNESTED:
            depth += -1 if tag[1] else 1
            deepest = max(deepest, depth)
    return deepest


def title_field(tree: LexborHTMLParser, text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The page's own title as a field, where it has one that its first heading does not say again."""
    node = tree.css_first("head > title")
    title = " ".join(node.text().split()) if node else ""
    first = next((block.text for block in blocks if block.type is BlockType.HEADING), None)
    if title and title != first:
        line = text.count("\n", 0, max(text.lower().find("<title"), 0)) + 1
        yield Block(type=BlockType.FIELD, text=title, line=line, name="title")


def blocks_of(html: str) -> tuple[Block, ...]:
    """The blocks of HTML whose tags say themselves which line they come from."""
    return tuple(walk(parse(html), None))


def walk(
    tree: LexborHTMLParser, source: Source | None, passed_over: frozenset[int] = frozenset()
) -> tuple[Block, ...]:
    """The blocks of a page, met in its order; without recursion, as pages nest as deep as they like.

    `passed_over` are the elements that the page shows around the advert.
    """
    page = Page()
    root = node = tree.root
    entering = True
    while node is not None and len(page.blocks) <= decoding.MOST_LINES:
        if entering:
            if node.mem_id in passed_over:
                pass_over(page, node, source)
            inside = node.mem_id not in passed_over and enter(page, node, source)
            child = node.first_child if inside else None
            if child is not None:
                node = child
                continue
        page.close(tag_of(node))
        following = None if node.mem_id == root_id(root) else node.next
        if following is not None:
            node, entering = following, True
        elif node.mem_id == root_id(root):
            break
        else:
            node, entering = node.parent, False
    page.end_paragraph()
    return tuple(with_heads(page.blocks))


def pass_over(page: Page, node: LexborNode, source: Source | None) -> None:
    """Leaves out an element, and the heading that announced it: one directly above, which is not the page's first."""
    if source is not None:
        source.skip(node)
    page.open("div")
    headings = sum(block.type is BlockType.HEADING for block in page.blocks)
    if headings > 1 and page.blocks[-1].type is BlockType.HEADING and tag_of(node) in furniture.LISTING:
        page.blocks.pop()


def root_id(root: LexborNode | None) -> int:
    """What tells the root from every other node."""
    return -1 if root is None else root.mem_id


def enter(page: Page, node: LexborNode, source: Source | None) -> bool:
    """Gives the page what a node holds itself, and answers whether to go inside it."""
    if node.is_text_node:
        text = node.text_content or ""
        if source is not None:
            page.at_line(source.line_of(text))
        page.add_text(text)
    elif node.is_comment_node:
        comment = LINE_COMMENT.fullmatch(node.comment_content or "") if source is None else None
        if comment:
            page.at_line(int(comment[1]))
    elif node.is_element_node and node.tag:
        return enter_element(page, node, source)
    return False


def enter_element(page: Page, node: LexborNode, source: Source | None) -> bool:
    """Opens an element on the page, and answers whether it is one that a reader sees."""
    attributes = node.attributes
    if is_unread(node.tag or "", attributes):
        if source is not None:
            source.skip(node)
        page.open("")
        return False
    line = attributes.get(LINE_ATTRIBUTE) if source is None else None
    if line and line.isdecimal():
        page.at_line(int(line))
    if node.tag == "br":
        written = attributes.get(BREAK_ATTRIBUTE) if source is None else None
        page.break_line(soft=written == "soft", counted=written is not None)
    if node.prev is not None and (node.prev.tag == "label" or node.tag == node.prev.tag == "a"):
        page.add_text(" ")
    page.open(tag_of(node), flowing=node.tag == "tr" and is_flowing(node, page))
    return True


LIST_TAGS = "ul, ol, h1, h2, h3, h4, h5, h6, table"
FLOW_TAGS = f"{LIST_TAGS}, p, div"


def is_flowing(row: LexborNode, page: Page) -> bool:
    """Whether a row lays out the page; in a table of criteria one that only has paragraphs in its cells does not."""
    if row.css_first(LIST_TAGS) is not None or row.css_first(FLOW_TAGS) is None:
        return row.css_first(LIST_TAGS) is not None
    cells = [" ".join(cell.text().split()) for cell in row.css("td, th")]
    return page.columns in (None, criteria.NO_COLUMNS) and criteria.columns_of(cells) is None


def tag_of(node: LexborNode) -> str:
    """The element's tag; text that a style makes bold counts as bold type."""
    tag = node.tag or ""
    styled = tag in ("span", "font") and BOLD_STYLE.search(node.attributes.get("style") or "")
    return "b" if styled else tag


def is_unread(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether a reader of the advert passes over the element: machinery, navigation, hidden text, cookies."""
    if tag in UNREAD_TAGS or attributes.get("role") == "navigation":
        return True
    if "hidden" in attributes or NO_DISPLAY.search(attributes.get("style") or ""):
        return True
    name = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return tag not in ("body", "html", "main", "article") and UNREAD_NAME.search(name) is not None
