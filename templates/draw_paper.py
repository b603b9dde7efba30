"""Draws paper.docx, the card to fill by hand: the blocks of the Excel card on two sides for four questions."""

from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from draw_guide import DRAFT, KIT_LINE, LEVELS, PANEL_ONLY
from drawing import PAGE_WIDTH, header_and_footer, new_document, paragraph, table
from styling import clear

MARGIN = 12
WIDTH = PAGE_WIDTH - 2 * MARGIN
RULED = Mm(6.5)
# What has to be smaller here than elsewhere so that four questions go on two sides: points, before, after.
SIZES = {
    "Title": (15, 0, 0),
    "Heading 1": (11.5, 6, 1),
    "Heading 2": (11.5, 8, 1),
    "Normal": (10, 0, 2),
    "Small": (8.5, 0, 1),
    "Header": (8.5, 0, 0),
    "Footer": (8.5, 0, 0),
    "Provenance": (8.5, 0, 3),
    "Table small": (8, 0, 0),
    "Table small head": (8.5, 0, 0),
}
IDENTITY = (
    "Interviewer: {{ interviewer }} · Kit: {{ kit }} · Session: {{ session }} · Seat: {{ seat }} · "
    "Version: {{ version }}"
)
HEAD = "Question {{ q.number }} ({{ q.id }}): {{ q.competency }}{% if q.asker %} · {{ q.asker }}{% endif %}"
HAND_IN = (
    "{% if return_to %}Send this card to {{ return_to }}{% else %}Return this card to the person who sent it to you"
    "{% endif %}{% if return_by %} by {{ return_by }}{% endif %}. Signed, this paper is the record. "
    "Please do not talk about the candidate until {% if many %}the panel meets{% else %}the decision{% endif %}."
)


def paper() -> WordDocument:
    """The card by hand."""
    document = new_document()
    narrow(document)
    header_and_footer(document, f"{DRAFT}{{{{ role }}}}", "{{ interviewer }}", f"{PANEL_ONLY} {KIT_LINE}", "")
    for stop in (document.sections[0].header, document.sections[0].footer):
        clear(stop.paragraphs[0]._p.pPr, ("w:tabs",))
        stop.paragraphs[0].paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), alignment=2)
    paragraph(document, "Card: {{ role }}", "Title")
    paragraph(document, IDENTITY, "Provenance")
    add_ruled(document, "Candidate's name\t  Date of the interview\t", 110, WIDTH)
    add_ruled(document, "Before today I knew this candidate:  ☐ no   ☐ yes, as\t", WIDTH)
    add_facts(document)
    _questions(document)
    _bottom(document)
    return document


def narrow(document: WordDocument, sizes: Mapping[str, tuple[float, float, float]] | None = None) -> None:
    """Make margins and type smaller; *sizes* stand before those of the card."""
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    section.header_distance = section.footer_distance = Mm(6)
    for name, (size, before, after) in {**SIZES, **(sizes or {})}.items():
        style = document.styles[name]
        style.font.size = Pt(size)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.line_spacing = 1.05


def add_facts(document: WordDocument) -> None:
    """The facts to ask, which come first on the clock."""
    paragraph(document, "{%p if facts %}")
    paragraph(document, "Facts, not rated", "Heading 1")
    paragraph(document, "{%p for fact in facts %}")
    paragraph(document, "Fact {{ loop.index }}: {{ fact.ask }}", "Small").paragraph_format.keep_with_next = True
    add_ruled(document, "\t", WIDTH)
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endif %}")


def _questions(document: WordDocument) -> None:
    paragraph(document, "{%p for q in questions %}")
    add_block(document, HEAD)
    paragraph(document, "{%p endfor %}")


def add_block(document: WordDocument, head: str, *more: tuple[str, str]) -> None:
    """One question: what is asked, the boxes to tick, lines to write on; *more* are conditions and small texts."""
    paragraph(document, "{%p if q.starts_side %}")
    paragraph(document, head, "Heading 1").paragraph_format.page_break_before = True
    paragraph(document, "{%p else %}")
    paragraph(document, head, "Heading 1")
    paragraph(document, "{%p endif %}")
    asked = paragraph(document, "")
    asked.add_run("{{ q.text }}", style="Name")
    asked.paragraph_format.keep_with_next = True
    probes = paragraph(
        document, "{% for probe in q.probes %}{{ probe.star }}: {{ probe.text }}  {% endfor %}", "Small"
    )
    probes.paragraph_format.keep_with_next = True
    paragraph(document, "{%p if q.fallback %}")
    fallback = paragraph(document, "Only if no example comes after one prompt (☐ used): {{ q.fallback }}", "Small")
    fallback.paragraph_format.keep_with_next = True
    paragraph(document, "{%p endif %}")
    for condition, text in more:
        paragraph(document, f"{{%p if {condition} %}}")
        paragraph(document, text, "Small").paragraph_format.keep_with_next = True
        paragraph(document, "{%p endif %}")
    _boxes(document)
    _notes(document)


def _boxes(document: WordDocument) -> None:
    """The five anchors with a box over each, and under them the boxes for no example and not asked."""
    texts = [f"{{{{ q.anchors[{place}] }}}}" for place in range(5)]
    made = table(
        document,
        [f" {level}" for level in LEVELS],
        [WIDTH / 5] * 5,
        [texts],
        title="Your rating",
        small=True,
        grid=True,
    )
    for cell in made.rows[0].cells:
        _add_box(cell.paragraphs[0])
    for cell in made.rows[1].cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    other = add_ruled(document, "☐ no example    ☐ not asked, or changed, because\t", WIDTH)
    other.paragraph_format.space_before = Pt(3)
    other.paragraph_format.keep_with_next = True


def _add_box(head: Paragraph) -> None:
    """Put a box large enough to tick before a column's head."""
    run = head.add_run("☐")
    run.font.size = Pt(13)
    head.runs[0]._r.addprevious(run._r)


def _notes(document: WordDocument) -> None:
    """Ruled lines under the words that ask for what was heard."""
    rows = [["{%tr for line in q.note_lines %}"], [""], ["{%tr endfor %}"]]
    made = table(document, ["What you heard that makes it this number"], [WIDTH], rows, title="Notes", small=True)
    made.rows[2].height, made.rows[2].height_rule = RULED, WD_ROW_HEIGHT_RULE.EXACTLY
    paragraph(document, "", "Gap")


def _bottom(document: WordDocument) -> None:
    paragraph(document, "Asked besides, word for word", "Heading 1")
    for _ in range(2):
        add_ruled(document, "\t", WIDTH)
    paragraph(document, "My own ratings", "Heading 1")
    own = "☐ These are my own ratings, made before talking to anyone about this candidate."
    paragraph(document, own).paragraph_format.keep_with_next = True
    add_ruled(document, "Name\t  Date\t  Signature\t", 65, 105, WIDTH)
    paragraph(document, HAND_IN, "Small")


def add_ruled(document: WordDocument, text: str, *ends: float) -> Paragraph:
    """A line whose tabs draw rules to write on, up to *ends* in mm."""
    line = paragraph(document, text)
    line.paragraph_format.space_before = Pt(7)
    for end in ends:
        line.paragraph_format.tab_stops.add_tab_stop(Mm(end), leader=WD_TAB_LEADER.LINES)
    return line
