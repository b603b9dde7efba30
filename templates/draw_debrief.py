"""Draws what chair.docx and manager.docx have in common: musts, the matrix, the result, and what is not decided."""

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from drawing import header_and_footer, new_document, paragraph, shade_cell, table
from styling import append

# After a short interview all of the debrief is to stand on one page.
CLOSE = "Close"
MUSTS, MATRIX, RESULT = "Musts, checked on paper", "The ratings at a glance", "The result"
STAGE = "{% if stage.title %} · {{ stage.title }}{% endif %}"
NOT_DECIDED = "What this program does not decide"
NO_MUST = "No must is known to be unmet or unverified."
NOTHING = "Nothing: no ratings are 2 or more apart, none is missing, no minimum is missed, and no totals are level."
NOTHING_YET = "No candidate's ratings can be shown yet."
READ_MATRIX = (
    "Means of the independent ratings{% if not stage.doubts %}, each made alone before anybody talked{% endif %}; "
    "beside a mean, how many of the planned ratings it "
    "rests on. A dash: too few ratings for a mean."
)
READ_SCALE = (
    "On the scale, from 1 on the left to 5 on the right: the dot is the total"
    "{% if result.has_intervals %}, the line its 90 % interval{% endif %}"
    "{% if result.moved %}, a ring the total after the talk{% endif %}."
)


def debrief_document(reader: str, note: str) -> WordDocument:
    """An empty document with our styles, and head and foot that say what the debrief is and whether it is interim."""
    document = new_document()
    # Two lines of foot need more room than the margin that the other documents have.
    document.sections[0].bottom_margin = Mm(22)
    header_and_footer(document, "{{ title }}", f"Debrief for the {reader}", note, "{{ provenance }}")
    _mark_interim(document.sections[0].header.paragraphs[0])
    close = document.styles.add_style(CLOSE, WD_STYLE_TYPE.PARAGRAPH)
    close.base_style, close.font.size = document.styles["Table small"], Pt(8.5)
    close.paragraph_format.line_spacing, close.paragraph_format.space_after = 1.0, Pt(0)
    mark = document.styles.add_style("Figure", WD_STYLE_TYPE.CHARACTER)
    mark.font.size, mark.font.bold = Pt(12), True
    return document


def _mark_interim(head: Paragraph) -> None:
    """Say on top of every page that cards are out; in black and bold, before the grey of the running head."""
    first = head.runs[0]
    mark = head.add_run("{% if interim %}{{ interim }} · {% endif %}")
    mark.bold, mark.font.color.rgb = True, RGBColor(0, 0, 0)
    first._r.addprevious(mark._r)


def title(document: WordDocument) -> None:
    """The title, and what is still out or was left out."""
    paragraph(document, "Debrief: {{ title }}", "Title")
    paragraph(document, "{% if organisation %}{{ organisation }}. {% endif %}{{ purpose }}", "Subtitle")
    paragraph(document, "{%p if interim %}")
    paragraph(document, "{{ interim }}", "Warning")
    bullets(document, "missing")
    paragraph(document, "Figures change when these cards come in. Please do not decide on this copy.")
    paragraph(document, "{%p endif %}")
    bullets(document, "excused", "Normal")
    paragraph(document, "{%p if withdrew %}")
    paragraph(document, "{{ withdrew }}")
    paragraph(document, "{%p endif %}")
    for name in ("changed", "to_agree"):
        paragraph(document, f"{{%p if {name} %}}")
        paragraph(document, f"{{{{ {name} }}}}").runs[0].bold = True
        paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if not stages %}")
    paragraph(document, NOTHING_YET)
    paragraph(document, "{%p endif %}")


def heading(document: WordDocument, text: str, new_page: str) -> None:
    """A heading that begins a page where the condition *new_page* holds."""
    paragraph(document, f"{{%p if {new_page} %}}")
    paragraph(document, text, "Heading 1").paragraph_format.page_break_before = True
    paragraph(document, "{%p else %}")
    paragraph(document, text, "Heading 1")
    paragraph(document, "{%p endif %}")


def bullets(document: WordDocument, name: str, style: str = "List Bullet") -> None:
    """A paragraph for each text of a list that the program gives."""
    paragraph(document, f"{{%p for text in {name} %}}")
    paragraph(document, "{{ text }}", style)
    paragraph(document, "{%p endfor %}")


def gap(document: WordDocument) -> None:
    """A paragraph of next to no height, which a table needs after it."""
    paragraph(document, "", "Gap")


def musts(document: WordDocument) -> None:
    """Each unmet or unverified must with the candidates of whom that is said."""
    paragraph(document, "{%p if stage.musts or not short or stage.title %}")
    heading(document, f"{MUSTS}{STAGE}", "not loop.first")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if stage.musts %}")
    table(
        document,
        ("What the posting asks for", "State", "Candidate", "Why"),
        (66, 20, 40, 48),
        [
            ["{%tr for line in stage.musts %}"],
            ["{{ line.must }}", "{{ line.state }}", "{{ line.candidates }}", "{{ line.why }}"],
            ["{%tr endfor %}"],
        ],
        title=MUSTS,
        small=True,
    )
    gap(document)
    paragraph(document, "{%p elif short %}")
    paragraph(document, NO_MUST, CLOSE)
    paragraph(document, "{%p else %}")
    paragraph(document, NO_MUST)
    paragraph(document, "{%p endif %}")


def doubts(document: WordDocument) -> None:
    """The ratings of which it cannot be said that they were made alone and in time."""
    bullets(document, "stage.doubts", "Small")


def matrix(document: WordDocument) -> None:
    """Competencies down, candidates across; under a mean what needs an eye."""
    paragraph(document, f"{MATRIX}{STAGE}", "Heading 1")
    paragraph(document, READ_MATRIX, "Small").paragraph_format.keep_with_next = True
    paragraph(document, "{%p for matrix in stage.matrices %}")
    made = table(
        document,
        ["Competency", "{%tc for name in matrix.heads %}", "{{ name }}", "{%tc endfor %}"],
        [40, 1, 32, 1],
        [
            ["{%tr for row in matrix.rows %}"],
            ["{{ row.name }}", "{%tc for cell in row.cells %}", "", "{%tc endfor %}"],
            ["{%tr endfor %}"],
        ],
        title=MATRIX,
        small=True,
    )
    cell = made.rows[2].cells[2]
    figures(cell.paragraphs[0], "{{ cell.mean }}", "  {{ cell.n_of }}")
    more(cell, "cell")
    for text in (made.rows[2].cells[0].paragraphs[0], *cell.paragraphs):
        text.paragraph_format.keep_with_next = True
    gap(document)
    paragraph(document, "{%p endfor %}")


def figures(line: Paragraph, figure: str, beside: str) -> None:
    """A figure in bold with small grey text beside it."""
    line.add_run(figure).bold = True
    line.add_run(beside, style="Source")


def more(cell: _Cell, found: str) -> None:
    """Under a mean: what else is known, then the marks that need an eye."""
    for name, bold in (("more", False), ("marks", True)):
        cell.add_paragraph(f"{{%p for text in {found}.{name} %}}", style="Table small")
        cell.add_paragraph("", style="Table small").add_run("{{ text }}").bold = bold
        cell.add_paragraph("{%p endfor %}", style="Table small")


def optional(cell: _Cell, name: str, also: str = "true") -> None:
    """A paragraph of a cell that stands there only where there is a text and *also* holds, with close lines."""
    cell.add_paragraph(f"{{%p if {name} and {also} %}}", style="Table small")
    cell.add_paragraph(f"{{{{ {name} }}}}", style="Table small").paragraph_format.line_spacing = 1.0
    cell.add_paragraph("{%p endif %}", style="Table small")


def result(document: WordDocument) -> None:
    """The candidates in order with their totals, and the sentences that say how sure the order is."""
    paragraph(document, "{%p set result = stage.result %}")
    paragraph(document, "{%p if not short %}")
    paragraph(document, "{{ result.order | join(' ') }}").paragraph_format.keep_with_next = True
    paragraph(document, "{%p endif %}")
    _results(document)
    gap(document)
    paragraph(document, "{%p if not short %}")
    paragraph(document, READ_SCALE, "Small")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if short %}")
    paragraph(document, "{{ (result.order + result.cut) | join(' ') }}", CLOSE)
    paragraph(document, "{%p elif result.cut %}")
    paragraph(document, "{{ result.cut | join(' ') }}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if result.told %}")
    paragraph(document, "What each line rests on", "Heading 2")
    paragraph(document, "{%p for row in result.rows %}")
    paragraph(document, "{%p if row.told %}")
    told = paragraph(document, "", "Small")
    told.add_run("{{ row.who }}.").bold = True
    told.add_run(" {{ row.told }}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if short %}")
    bullets(document, "result.meaning", CLOSE)
    paragraph(document, "{%p else %}")
    paragraph(document, "What the words mean", "Heading 2")
    bullets(document, "result.meaning", "Small")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if result.points %}")
    paragraph(document, "{%p if not short %}")
    paragraph(document, "How points are made", "Heading 2")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{{ result.points | join(' ') }}", "Small")
    paragraph(document, "{%p endif %}")


def _results(document: WordDocument) -> None:
    """The table of the result; columns for points and for after the talk stand only where there are any."""
    optional = ("{%tc if result.moved %}", "After the talk", "{%tc endif %}")
    points = ("{%tc if result.has_points %}", "Points", "{%tc endif %}")
    alone = ("{%tc if result.has_independent %}", "Independent total", "{%tc endif %}")
    heads = (
        *("Place", "Candidate", "Total", "90 % interval", "Ratings"),
        *(*optional, *alone, *points, "On the scale, 1 to 5"),
    )
    row = [
        *("{{ row.place }}", "{{ row.candidate }}", "", "{{ row.interval }}", "{{ row.n_of }}"),
        *(optional[0], "{{ row.after }}", optional[2]),
        *(alone[0], "{{ row.independent }}", alone[2]),
        *(points[0], "{{ row.points }}{{ row.mark }}", points[2]),
        *("{{ row.scale }}", "{{ row.word }}"),
    ]
    made = table(
        document,
        (*heads, "To the next"),
        (12, 32, 17, 22, 20, 1, 20, 1, 1, 22, 1, 1, 29, 1, 36, 28),
        [
            ["{%tr for row in result.rows %}"],
            ["{%tr if row.line_below %}"],
            row,
            ["{%tr else %}"],
            row,
            ["{%tr endif %}"],
            ["{%tr endfor %}"],
        ],
        title=RESULT,
        small=True,
    )
    for place in (3, 5):
        made.rows[place].cells[2].paragraphs[0].add_run("{{ row.total }}").bold = True
    _rule_below(made, 3)


def _rule_below(made: Table, place: int) -> None:
    """A thick rule under a row: the line between those for whom there is an opening and the next."""
    for cell in made.rows[place].cells:
        borders = append(cell._tc.get_or_add_tcPr(), "w:tcBorders")
        append(borders, "w:bottom", val="single", sz="18", space="0", color="000000")


def not_decided(document: WordDocument) -> None:
    """What the rules were, and what is left to people; after a short interview only the latter, in a line or two."""
    paragraph(document, "{%p if short %}")
    left = paragraph(document, "", CLOSE)
    left.add_run(f"{NOT_DECIDED}.").bold = True
    left.add_run(" {{ not_decided | join(' ') }}")
    paragraph(document, "{%p else %}")
    paragraph(document, "How it is added up", "Heading 1")
    paragraph(document, "{{ rules | join(' ') }}", "Small")
    paragraph(document, NOT_DECIDED, "Heading 1")
    bullets(document, "not_decided")
    paragraph(document, "{%p endif %}")


def group_row(made: Table, place: int) -> None:
    """Make a row the heading of those after it: one cell, shaded, on the page of the next."""
    cells = made.rows[place].cells
    text = cells[0].text
    merged = cells[0].merge(cells[-1])
    for extra in merged.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    merged.paragraphs[0].style = "Table small head"
    merged.paragraphs[0].text = text
    shade_cell(merged)
