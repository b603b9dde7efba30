"""A page's tree in, the elements around the advert out: menus, other jobs, the question about cookies."""

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

# Elements whose children may be the rows of a list of links.
LISTING = frozenset(
    {"ul", "ol", "menu", "div", "section", "aside", "footer", "header", "table", "tbody", "form", "dl"}
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# A button in one of these is what heads a part of the advert.
HEADED = HEADINGS | {"dt", "summary", "legend"}
# Rows that lead with a link make a menu or a list of other pages: so many, or fewer of so many words each.
FEWEST_ROWS, SURELY_ROWS, WORDS_OF_A_ROW, MOSTLY = 5, 12, 3, 0.8
SHOWN_OF_A_ROW = 60
FEWEST_LINKS, BETWEEN = 3, re.compile(r"[\s|·•/»›–-]*[|·•/»›][\s|·•/»›–-]*")
COOKIES = re.compile(r"\bcookies?\b", re.I)
ANSWER = re.compile(
    r"\W*(?:accept|agree|allow|reject|decline|refuse|deny|got it|okay|ok\b|manage|cookie|preferences|settings|"
    r"akzeptieren|zustimmen|ablehnen|einverstanden|alle |nur |einstellungen|verstanden|"
    r"accepter|refuser|tout |j['’]accepte|continuer|paramétrer|personnaliser)",
    re.I,
)
LONGEST_NOTICE, DEEPEST_NOTICE, MOST_ANSWERS = 120, 8, 40
LETTER = re.compile(r"[^\W\d_]")
# What is the advert's own, and what of it stands around it.
OWN = frozenset({"article", "main", "section", "form", "dialog"})
# A button says so little; one that opens a part of the advert is its heading.
LONGEST_BUTTON, LONGEST_ENTRY = 3, 4
OPENS = frozenset({"aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-target"})
OPENS_NAME = re.compile(r"accordion|collaps|toggle|tab", re.I)


def of(tree: LexborHTMLParser) -> frozenset[int]:
    """The elements that a reader of the advert passes over, by the parser's ids."""
    body = tree.body
    if body is None:
        return frozenset()
    found = {node.mem_id for node in body.traverse(include_text=False) if is_list_of_links(node)}
    return frozenset(found | set(bars(body)) | set(notices(tree)) | set(frames(body)) | set(buttons(body)))


def frames(body: LexborNode) -> Iterator[int]:
    """The foot of the whole page, and the menus in its head: short lists above its first heading."""
    every = len(body.text(separator=" ").split())
    for foot in body.css("footer"):
        if not is_inside(foot, OWN) and len(foot.text(separator=" ").split()) * 2 < every:
            yield foot.mem_id
    for head in body.css("header"):
        if not is_inside(head, OWN) and head.css_first("h1, h2") is None:
            lists = head.css("ul, ol, menu")
            yield from (menu.mem_id for menu in lists if all(map(is_entry, menu.css("li"))))


def is_entry(row: LexborNode) -> bool:
    """Whether a row of a list is as short as what a menu leads to."""
    return len(row.text(separator=" ").split()) <= LONGEST_ENTRY


def buttons(body: LexborNode) -> Iterator[int]:
    """The buttons that are pressed to do something, as "Share", and open no part of the advert."""
    for button in body.css("button"):
        name = f"{button.attributes.get('class') or ''} {button.attributes.get('id') or ''}"
        opens = OPENS & button.attributes.keys() or OPENS_NAME.search(name)
        if not opens and len(button.text().split()) <= LONGEST_BUTTON and not is_inside(button, HEADED):
            yield button.mem_id


def is_inside(node: LexborNode, tags: frozenset[str]) -> bool:
    """Whether an element stands in one with one of the tags."""
    one = node.parent
    while one is not None:
        if one.tag in tags:
            return True
        one = one.parent
    return False


def bars(body: LexborNode) -> Iterator[int]:
    """The elements above a page's first heading that are menus in one line: links with bars between them."""
    if body.css_first("h1, h2, h3") is None:
        return
    for node in body.traverse(include_text=False):
        if node.tag in HEADINGS:
            return
        if node.tag in LISTING or node.tag == "p":
            links, between = 0, ""
            for child in node.iter(include_text=True):
                links += child.tag == "a"
                between += "" if child.tag == "a" else child.text()
            if links >= FEWEST_LINKS and BETWEEN.fullmatch(between):
                yield node.mem_id


def is_list_of_links(node: LexborNode) -> bool:
    """Whether nearly every row of an element leads with a link, as in a menu or a list of other jobs."""
    if node.tag not in LISTING:
        return False
    rows = leading = words = 0
    child = node.first_child
    while child is not None:
        if child.is_text_node and LETTER.search(child.text_content or ""):
            return False
        if child.is_element_node and child.tag not in HEADINGS:
            led = first_words(child)
            rows += led is not None
            leading += bool(led)
            words += led or 0
        child = child.next
    if rows < FEWEST_ROWS or leading < MOSTLY * rows:
        return False
    return rows >= SURELY_ROWS or words >= WORDS_OF_A_ROW * leading


def first_words(row: LexborNode) -> int | None:
    """How many words a row that leads with a link begins with; 0 where it leads with text, None where it has none."""
    linked, leads, words = False, None, 0
    for node in islice(nodes_of(row), SHOWN_OF_A_ROW):
        linked = linked or node.tag == "a"
        if node.is_text_node and LETTER.search(node.text_content or ""):
            leads = linked if leads is None else leads
            words += len((node.text_content or "").split())
    return None if leads is None else leads * words


def nodes_of(row: LexborNode) -> Iterator[LexborNode]:
    """An element and all inside it, in reading order."""
    node: LexborNode | None = row
    while node is not None:
        yield node
        if node.first_child is not None:
            node = node.first_child
            continue
        while node is not None and node.mem_id != row.mem_id and node.next is None:
            node = node.parent
        node = None if node is None or node.mem_id == row.mem_id else node.next


def notices(tree: LexborHTMLParser) -> Iterator[int]:
    """The elements that ask about cookies: a few words about them with a button or link to answer."""
    if not COOKIES.search(tree.html or ""):
        return
    buttons = (one for one in tree.css("button, a, input") if ANSWER.match(said_on(one)))
    for answer in islice(buttons, MOST_ANSWERS):
        notice = around(answer)
        if notice is not None and COOKIES.search(notice.text()):
            yield notice.mem_id


def said_on(button: LexborNode) -> str:
    """What a button or link says."""
    return " ".join(node.text_content or "" for node in islice(nodes_of(button), 5) if node.is_text_node) or (
        button.attributes.get("value") or ""
    )


def around(answer: LexborNode) -> LexborNode | None:
    """The largest element around an answer that is still no longer than a notice and holds no title of a page."""
    found, one = None, answer.parent
    for _ in range(DEEPEST_NOTICE):
        if one is None or one.tag in ("body", "html", "main", "article") or one.css_first("h1") is not None:
            break
        if len(one.text(separator=" ").split()) > LONGEST_NOTICE:
            break
        found, one = one, one.parent
    return found
