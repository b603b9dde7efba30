"""A Word document's body in, its blocks out, in reading order: paragraphs, lists, tables, text boxes."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from generator.model import Block
from generator.postings import decoding
from generator.postings.page import Page
from generator.postings.paragraphs import LONGEST_HEADING
from generator.postings.word_styles import Look, Styles, attribute, child, name_of, value
from generator.postings.wrapping import SENTENCE_END

# Deleted or moved away, alternatives for older programs, and what other parts of the file hold.
LEFT_OUT = frozenset(
    {"del", "moveFrom", "rPr", "pPr", "sdtPr", "tblPr", "trPr", "tcPr", "instrText", "delText", "object", "sectPr"}
)
SIGNS = {"tab": " ", "noBreakHyphen": "-", "ptab": " "}
BREAKS = ("br", "cr")
BOX = "txbxContent"
PARAGRAPHS = "p"
# A line in larger type than the body's is a heading; one this much larger that stands first is the title.
LARGER, MUCH_LARGER = 1.15, 1.3
FLOWING_WORDS = 25
SAMPLE = 1_000
SMALLEST_HEADING = 6


def blocks_of(body: Any, styles: Styles) -> tuple[Block, ...]:
    """The blocks of a body; a block's line is the number of its paragraph."""
    return Walk(styles, body).blocks()


class Walk:
    """A walk over a document's elements, without recursion, as tables nest as deep as they like."""

    def __init__(self, styles: Styles, body: Any) -> None:
        self.styles = styles
        self.body = body
        self.page = Page()
        self.number = 0
        self.boxes: list[Any] = []
        self.closing: list[str] = []
        self.paragraph: Any = None
        self.joined = False
        self.cell_begun = True
        self.rows: list[bool] = []
        self.bold: list[bool] = []
        self.usual = usual_size(body, styles)
        self.titled = any(styles.heading(style_of(p)) == 0 for p in named(body, PARAGRAPHS))

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the body and of the text boxes in it."""
        self.walk(self.body)
        self.page.end_paragraph()
        return tuple(self.page.blocks)

    def walk(self, root: Any) -> None:
        """Goes over an element in reading order."""
        walker = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, node in walker:
            name = name_of(node)
            if node is skipped:
                continue
            if event == "end":
                self.leave(name, node)
            elif self.is_left_out(name, node) or (name == BOX and node is not root):
                self.boxes += [node] if name == BOX else []
                skipped = node
                walker.skip_subtree()
            else:
                self.enter(name, node)

    def is_left_out(self, name: str, node: Any) -> bool:
        """Whether a reader of the document does not see an element."""
        if name in LEFT_OUT:
            return True
        if name == "Fallback":
            choice = child(node.getparent(), "Choice")
            return choice is not None and any(name_of(one) == "t" for one in choice.iterdescendants())
        if name == "sdt":
            about = child(node, "sdtPr")
            return about is not None and child(about, "showingPlcHdr") is not None
        if name == "tr":
            about = child(node, "trPr")
            return about is not None and child(about, "del") is not None
        return name == "r" and run_look(node, self.paragraph, self.styles).hidden is True

    def enter(self, name: str, node: Any) -> None:
        """Gives the page what an element begins."""
        if name == "p":
            self.begin_paragraph(node)
        elif name == "t" and self.paragraph is not None:
            self.page.add_text(decoding.tidied(node.text or ""))
        elif name in SIGNS:
            self.page.add_text(SIGNS[name])
        elif name == "sym":
            self.page.add_text(symbol(node))
        elif name in BREAKS:
            self.page.break_line(soft=False, counted=False)
        elif name == "r":
            self.bold.append(bool(run_look(node, self.paragraph, self.styles).bold))
            if self.bold[-1]:
                self.page.open("b")
        elif name == "tr":
            self.rows.append(is_flowing(node, self.styles))
            self.page.at_line(self.number + 1)
            self.page.open("tr", flowing=self.rows[-1])
        elif name in ("tbl", "tc"):
            self.cell_begun = False
            self.page.open({"tbl": "table", "tc": "td"}[name])

    def leave(self, name: str, node: Any) -> None:
        """Gives the page what an element ends."""
        if name == "p":
            self.end_paragraph(node)
        elif name == "r" and self.bold.pop():
            self.page.close("b")
        elif name in ("tbl", "tc", "tr"):
            if name == "tr" and self.rows:
                self.rows.pop()
            self.page.close({"tbl": "table", "tc": "td", "tr": "tr"}[name])

    def begin_paragraph(self, node: Any) -> None:
        """Opens a paragraph as a heading, a list item or plain, unless the mark that would part it is deleted."""
        self.number += 1
        self.paragraph = node
        if self.joined:
            return
        self.page.at_line(self.number)
        in_row = bool(self.rows) and not self.rows[-1]
        if in_row and self.cell_begun:
            self.page.break_line(soft=False, counted=False)
        self.cell_begun = True
        self.closing = [] if in_row else list(self.tags(node))
        for tag in self.closing:
            self.page.open(tag)

    def end_paragraph(self, node: Any) -> None:
        """Closes a paragraph, then reads the text boxes that are anchored in it."""
        about = child(node, "pPr")
        mark = None if about is None else child(about, "rPr")
        self.joined = mark is not None and child(mark, "del") is not None
        if self.joined:
            return
        for tag in reversed(self.closing):
            self.page.close(tag)
        self.closing, self.paragraph = [], None
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self.walk(box)

    def tags(self, node: Any) -> Iterator[str]:
        """The tags of a page that stand for a paragraph's place: heading, list item, or plain."""
        level = self.heading(node)
        item = self.item(node)
        if level is not None:
            yield f"h{min(SMALLEST_HEADING, max(1, level))}"
        elif item is not None:
            yield from ["ul"] * (item + 1)
            yield "li"
        else:
            yield "p"
            size = self.size(node)
            if self.usual and size >= LARGER * self.usual and is_short(node):
                first = not self.page.blocks and not self.titled and size >= MUCH_LARGER * self.usual
                yield "h1" if first else "b"

    def heading(self, node: Any) -> int | None:
        """The level of a paragraph's heading by its style or outline; those under a title stand one deeper."""
        level = self.styles.heading(style_of(node))
        if level is None:
            outline = self.styles.look(node, style_of(node)).outline
            level = None if outline is None or outline >= SMALLEST_HEADING else outline + 1
        return level if level is None or not self.titled else level + 1

    def item(self, node: Any) -> int | None:
        """How deep a paragraph stands in a list, None where it stands in none."""
        look = self.styles.look(node, style_of(node))
        return look.item if look.listed else None

    def size(self, node: Any) -> int:
        """The size of a paragraph's smallest type."""
        sizes = (
            size_of(run, node, self.styles) for run in named(node, "r") if next(named(run, "t"), None) is not None
        )
        return min(sizes, default=0)


def named(node: Any, name: str) -> Iterator[Any]:
    """The elements of a name inside another, whatever its namespace; those of a text box are not its own."""
    walker = etree.iterwalk(node, events=("start",), tag=(f"{{*}}{name}", f"{{*}}{BOX}"))
    for _, one in walker:
        if name_of(one) == name:
            yield one
        elif name_of(one) == BOX and one is not node:
            walker.skip_subtree()


def run_look(run: Any, paragraph: Any, styles: Styles) -> Look:
    """What is said of a run of text by itself, by its own style and by its paragraph's."""
    about = child(run, "rPr")
    own = None if about is None else value(child(about, "rStyle"))
    of_paragraph = None if paragraph is None else style_of(paragraph)
    return styles.look(run, *([own] if own else []), of_paragraph)


def style_of(paragraph: Any) -> str | None:
    """The id of a paragraph's style."""
    about = child(paragraph, "pPr")
    return None if about is None else value(child(about, "pStyle"))


def size_of(run: Any, paragraph: Any, styles: Styles) -> int:
    """The size of a run's type in half points; 20 where nothing says it, as in Word."""
    return run_look(run, paragraph, styles).size or 20


def usual_size(body: Any, styles: Styles) -> int:
    """The size in which most of the text is set."""
    sizes: Counter[int] = Counter()
    for paragraph in islice(named(body, PARAGRAPHS), SAMPLE):
        for run in named(paragraph, "r"):
            length = sum(len(text.text or "") for text in named(run, "t"))
            sizes[size_of(run, paragraph, styles)] += length
    return sizes.most_common(1)[0][0] if sizes else 0


def is_short(paragraph: Any) -> bool:
    """Whether a paragraph is as short as a heading and ends no sentence."""
    text = "".join(one.text or "" for one in named(paragraph, "t")).strip()
    return 0 < len(text.split()) <= LONGEST_HEADING and not SENTENCE_END.search(text)


def is_flowing(row: Any, styles: Styles) -> bool:
    """Whether a table's row only lays out the page: one cell, or cells with headings, lists or much text."""
    cells = [cell for cell in row.iterdescendants() if name_of(cell) == "tc"]
    if len(cells) < 2 or any(name_of(one) == "tbl" for one in row.iterdescendants()):
        return True
    for cell in cells:
        filled = [p for p in named(cell, PARAGRAPHS) if next(named(p, "t"), None) is not None]
        words = sum(len((text.text or "").split()) for text in named(cell, "t"))
        if len(filled) > 1 and words > FLOWING_WORDS:
            return True
        if any(styles.heading(style_of(p)) is not None or styles.look(p, style_of(p)).listed for p in filled):
            return True
    return False


def symbol(node: Any) -> str:
    """A sign that is written as its place in a font."""
    code = attribute(node, "char") or ""
    try:
        return decoding.cleaned(chr(int(code, 16)))
    except (ValueError, OverflowError):
        return " "
