"""What a walk over a page's elements meets, put together into blocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator import criteria
from generator.criteria import NO_COLUMNS, Columns
from generator.model import Block, BlockType
from generator.postings import role_names
from generator.postings.paragraphs import cut, fold
from generator.postings.wrapping import Line

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BOLD = frozenset({"b", "strong"})
LISTS = frozenset({"ul", "ol", "menu"})
BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
        "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr",
        "html", "legend", "li", "main", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr",
    }
    | LISTS
    | HEADINGS.keys()
)  # fmt: skip
# Headings that a definition list or a table makes stand below those of the page.
LABEL_DEPTH = 6


@dataclass
class Piece:
    """A line of the paragraph in the making."""

    line: int | None
    soft: bool
    texts: list[str] = field(default_factory=list)
    plain: bool = False
    said: bool = False

    def finished(self) -> Line:
        """The line with its white space folded, bold when nothing on it was not."""
        text = fold("".join(self.texts))
        return Line(text, self.line, bold=bool(text) and not self.plain, soft=self.soft)


class Page:
    """A page in the making: the blocks so far, the paragraph at hand, and what it stands in."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.line: int | None = None
        self.bold = 0
        self.lists = 0
        self.heading: list[int] = []
        self.item: list[bool] = []
        self.row: list[list[str] | None] = []
        self.row_line: int | None = None
        self.columns: Columns | None = None
        self.cell = -1
        self.cell_start = 0
        self.label = False
        self.head = False

    def at_line(self, line: int) -> None:
        """Remembers the line of the file that the next text stands on."""
        self.line = line

    def add_text(self, text: str) -> None:
        """Adds text to the line at hand."""
        if not text.strip():
            if self.pieces:
                self.pieces[-1].texts.append(" ")
            return
        if not self.pieces:
            self.pieces.append(Piece(self.line, soft=False))
        piece = self.pieces[-1]
        if not piece.said:
            piece.line, piece.said = self.line, True
        piece.texts.append(text)
        # A lone colon or asterisk beside bold words does not make the line less of a heading.
        piece.plain = piece.plain or (not self.bold and any(c.isalnum() for c in text))

    def break_line(self, soft: bool, counted: bool) -> None:
        """Ends the line at hand without ending the paragraph."""
        if counted and self.line is not None:
            self.line += 1
        self.pieces.append(Piece(self.line, soft))

    def open(self, tag: str, flowing: bool = False) -> None:
        """Enters an element."""
        if tag in BOLD:
            self.bold += 1
        if tag not in BLOCKS:
            return
        self.end_paragraph()
        if tag in LISTS:
            self.lists += 1
        elif tag in HEADINGS:
            self.heading.append(HEADINGS[tag])
        elif tag == "dt":
            self.heading.append(LABEL_DEPTH)
        elif tag == "li":
            self.item.append(True)
        elif tag == "table":
            self.columns = None
        elif tag == "tr":
            self.row.append(None if flowing else [])
            self.row_line, self.cell = self.line, -1
        elif tag in ("td", "th"):
            self.enter_cell(tag)

    def close(self, tag: str) -> None:
        """Leaves an element."""
        if tag in BOLD:
            self.bold = max(self.bold - 1, 0)
        if tag not in BLOCKS:
            return
        self.end_paragraph()
        if tag in LISTS:
            self.lists = max(self.lists - 1, 0)
        elif (tag in HEADINGS or tag == "dt") and self.heading:
            self.heading.pop()
        elif tag == "li" and self.item:
            self.item.pop()
        elif tag == "tr" and self.row:
            self.end_row(self.row.pop())
        elif tag == "table":
            self.columns = None
        elif tag in ("td", "th"):
            self.leave_cell()

    def enter_cell(self, tag: str) -> None:
        """Enters a cell of a table, or of a row that only lays out the page."""
        self.cell, self.cell_start = self.cell + 1, len(self.blocks)
        self.label = bool(self.row) and self.row[-1] is None and self.column() is None
        self.head = tag == "th"
        if self.row and self.row[-1] is not None:
            self.row[-1].append("")

    def leave_cell(self) -> None:
        """Leaves a cell; a list of what is essential, or desirable, stands below the name of its column."""
        self.label = False
        name = self.column() if self.row and self.row[-1] is None else None
        if name and len(self.blocks) > self.cell_start:
            self.add_label(name, self.blocks[self.cell_start].line, self.cell_start)

    def column(self) -> str | None:
        """The name of the column at hand where it holds what is essential, or what is desirable."""
        return self.columns.word(self.cell) if self.columns else None

    def end_row(self, cells: list[str] | None) -> None:
        """Adds a table row as one block, or as one for each of its criteria."""
        filled = [cell for cell in cells or () if cell]
        columns = None if self.columns is NO_COLUMNS else criteria.columns_of(cells or ())
        if columns is None and filled and self.is_label(cells or (), filled):
            self.add_label(next(filter(criteria.named_by, filled), filled[0]), self.row_line)
        elif filled:
            told = criteria.told(cells or (), self.columns if self.columns and not columns else NO_COLUMNS)
            rows = (" | ".join(row) for row in told)
            self.blocks.extend(Block(type=BlockType.ROW, text=row, line=self.row_line) for row in rows)
        # Only what the program writes itself has a head without names, and its rows say all in words.
        unnamed = NO_COLUMNS if cells and not filled and self.head else None
        self.columns = columns or self.columns or unnamed
        self.head = False

    def is_label(self, cells: Sequence[str], filled: Sequence[str]) -> bool:
        """Whether a row heads those below it: the one cell of a head, or the name of a group of criteria."""
        if self.head:
            return len(filled) == 1 or any(map(criteria.named_by, filled))
        grouped = self.columns not in (None, NO_COLUMNS) and len(filled) == 1 and bool(cells[0])
        return grouped and role_names.announces_section(filled[0])

    def add_label(self, text: str, line: int | None, place: int | None = None) -> None:
        """Adds a heading that a table makes, as the last block or at a place among them."""
        label = Block(type=BlockType.HEADING, text=text, line=line, depth=LABEL_DEPTH, emphatic=True)
        self.blocks.insert(len(self.blocks) if place is None else place, label)

    def end_paragraph(self) -> None:
        """Adds the paragraph at hand as the block or blocks that its surroundings make of it."""
        lines = [line for line in (piece.finished() for piece in self.pieces) if line.text]
        self.pieces = []
        if not lines:
            return
        whole = fold(" ".join(line.text for line in lines))
        if self.row and self.row[-1] is not None:
            if not any(self.row[-1]):
                self.row_line = lines[0].number
            above = self.row[-1].pop() if self.row[-1] else ""
            # What is essential may stand below each other in one cell.
            between = "\n" if self.column() else " "
            self.row[-1].append(between.join(filter(None, [above, *(line.text for line in lines)])))
        elif self.heading and role_names.names_pay(whole) and any(map(str.isdigit, whole)):
            # Boards print the pay as large as a heading.
            self.blocks.append(Block(type=BlockType.PARAGRAPH, text=whole, line=lines[0].number))
        elif self.heading:
            heading = Block(type=BlockType.HEADING, text=whole, line=lines[0].number, depth=self.heading[-1])
            self.blocks.append(heading)
        elif self.item:
            self.add_item(lines, whole)
        elif self.label and len(whole.split()) <= 6:
            self.label = False
            self.add_label(whole, lines[0].number)
        else:
            self.blocks.extend(cut(lines))

    def add_item(self, lines: list[Line], whole: str) -> None:
        """Adds the text of a list item; bullets typed inside it are items below it."""
        depth = max(self.lists - 1, 0)
        inner = list(cut(lines)) if len(lines) > 1 else []
        if sum(block.type is BlockType.ITEM for block in inner) > 1:
            self.blocks.extend(replace(block, depth=depth + 1) for block in inner)
        else:
            self.blocks.append(Block(type=BlockType.ITEM, text=whole, line=lines[0].number, depth=depth))
