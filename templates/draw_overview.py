"""Draws overview.docx beside itself: the hiring manager's view of the whole plan. Run it after a change."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from drawing import header_and_footer, new_document, paragraph, shade_cell, table
from styling import RULE, append

NOTE = "For the interview panel only. Keep with the selection record."
MATRIX, AGENDA = "Who asks and rates what", "The sessions side by side"
SIGNS = (
    "● asks: puts the question and rates the answer.{% if matrix.listening %} ○ rates: listens and rates.{% endif %}"
)
DRAFTS = "The anchors are drafts to calibrate with your experts. This is not legal advice."
# Few components have something that would raise them: a column for it would stay nearly empty.
RAISED = "{{ row.why }}{% if row.mend %} To raise it: {{ row.mend }}{% endif %}"


def draw() -> WordDocument:
    """The template of the overview."""
    document = new_document()
    # Two lines of foot need more room than the margin that the other documents have.
    document.sections[0].bottom_margin = Mm(22)
    header_and_footer(
        document,
        "{% if draft %}{{ draft }} · {% endif %}{{ title }}",
        "Overview for the hiring manager",
        NOTE,
        "Kit {{ kit }}, version {{ version }}",
    )
    _draw_first_page(document)
    _draw_rules(document)
    _draw_lines(document)
    _draw_structure(document)
    return document


def _draw_first_page(document: WordDocument) -> None:
    paragraph(document, "Overview: {{ title }}", "Title")
    paragraph(document, "{{ form }}{% if numbers %} · Reference {{ numbers }}{% endif %}", "Subtitle")
    # Not at the end, where these lines would stand alone on a page.
    paragraph(document, f"{{{{ provenance }}}} {DRAFTS}", "Provenance")
    paragraph(document, MATRIX, "Heading 1")
    _draw_matrix(document)
    paragraph(document, "", "Gap")
    paragraph(document, SIGNS, "Small")
    paragraph(document, AGENDA, "Heading 1")
    paragraph(document, "{%p for day in days %}")
    paragraph(document, "{%p if day.stage %}")
    paragraph(document, "{{ day.stage }}", "Heading 2")
    paragraph(document, "{%p endif %}")
    _draw_agenda(document)
    paragraph(document, "", "Gap")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "What is short", "Heading 1")
    paragraph(document, "{%p if short %}")
    _draw_list(document, "short")
    paragraph(document, "{%p else %}")
    paragraph(document, "{{ nothing_short }}")
    paragraph(document, "{%p endif %}")


def _draw_matrix(document: WordDocument) -> None:
    made = table(
        document,
        ["Competency", *_each("name in matrix.people", "{{ name }}"), "Raters"],
        [46, 30, 53, 30, 15],
        [
            ["{%tr for row in matrix.rows %}"],
            ["{{ row.name }}", *_each("cell in row.cells", "{{ cell }}"), "{{ row.raters }}"],
            ["{%tr endfor %}"],
            ["Minutes", *_each("minutes in matrix.minutes", "{{ minutes }}"), ""],
        ],
        title=MATRIX,
        small=True,
    )
    for cell in made.rows[-1].cells:
        shade_cell(cell)
        cell.paragraphs[0].style = "Table small head"


def _draw_agenda(document: WordDocument) -> None:
    """A row for each time at which something begins; a piece that goes on is one cell with the one above it."""
    unused = ["{#tc unused #}"] * 6
    made = table(
        document,
        ["Clock", *_each("name in day.sessions", "{{ name }}"), *unused],
        [14, *[17.5] * 8, 20],
        [
            ["{%tr for row in day.rows %}"],
            [
                "{{ row.clock }}",
                "{%tc for cell in row.cells %}",
                *("{%tc if cell.asks %}", "{{ cell.id }} {{ cell.text }}"),
                *("{%tc elif cell.goes_on %}", "", "{%tc else %}", "{{ cell.text }}", "{%tc endif %}"),
                "{%tc endfor %}",
            ],
            ["{%tr endfor %}"],
        ],
        title=AGENDA,
        small=True,
    )
    question, further, other = (made.rows[2].cells[n] for n in (3, 5, 7))
    shade_cell(question)
    _make_bold(question.paragraphs[0], "{{ cell.id }}", " {{ cell.text }}")
    for cell, value in ((question, "restart"), (further, "continue"), (other, "restart")):
        _merge_down(cell, value)
    _rule_columns(made)
    _keep_together(made)


def _make_bold(line: Paragraph, bold: str, rest: str = "") -> None:
    line.clear()
    line.add_run(bold).bold = True
    line.add_run(rest)


def _merge_down(cell: _Cell, value: str) -> None:
    """Make a cell begin (`restart`) or go on with (`continue`) one that reaches over several rows."""
    properties = cell._tc.get_or_add_tcPr()
    append(properties, "w:vMerge", val=value)
    shading = properties.find(qn("w:shd"))
    if shading is not None:
        properties.append(shading)  # Word wants it after w:vMerge


def _rule_columns(made: Table) -> None:
    """Rules between the columns, so that sessions beside each other stay apart in print."""
    borders = append(made._tbl.tblPr, "w:tblBorders")
    made._tbl.tblPr.find(qn("w:tblLayout")).addprevious(borders)  # Word wants it there
    for side in ("top", "bottom", "insideH", "insideV"):
        append(borders, f"w:{side}", val="single", sz="4", space="0", color=RULE)


def _keep_together(made: Table) -> None:
    for row in made.rows:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _draw_rules(document: WordDocument) -> None:
    paragraph(document, "Weights, minimums and how ratings are added up", "Heading 1")
    paragraph(document, "{%p if weights %}")
    table(
        document,
        ["Competency", "Weight", "Minimum", "Reason"],
        [60, 18, 20, 76],
        [
            ["{%tr for row in weights %}"],
            ["{{ row.name }}", "{{ row.weight }}", "{{ row.minimum }}", "{{ row.reason }}"],
            ["{%tr endfor %}"],
        ],
        title="Weights and minimums",
        small=True,
    )
    paragraph(document, "", "Gap")
    paragraph(document, "{%p else %}")
    paragraph(document, "Equal weights; no minimum set.")
    paragraph(document, "{%p endif %}")
    _draw_list(document, "rules")
    paragraph(document, "What this panel can see", "Heading 1")
    paragraph(document, "{%p for text in sight %}")
    paragraph(document, "{{ text }}")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p if reckoned %}")
    paragraph(document, "{{ reckoned }}", "Small")
    paragraph(document, "{%p endif %}")
    _draw_papers(document)


def _draw_papers(document: WordDocument) -> None:
    paragraph(document, "Checked on paper and asked as facts", "Heading 1")
    paragraph(document, "{%p if papers %}")
    _introduce(
        document,
        "On paper before the interview, or asked in it; the same for every candidate, and not rated. On paper a line "
        "is met, met by an equivalent that was accepted, not met, or pending.",
    )
    table(
        document,
        ["No.", "Line", "What the posting says", "How to ask", "By whom"],
        [10, 11, 54, 75, 24],
        [
            ["{%tr for row in papers %}"],
            [
                *("{{ row.id }}", "{{ row.line }}"),
                "{{ row.text }}{% if row.importance %} ({{ row.importance }}){% endif %}",
                *("{{ row.ask }}", "{{ row.by }}"),
            ],
            ["{%tr endfor %}"],
        ],
        title="Checked on paper and asked as facts",
        small=True,
    )
    paragraph(document, "", "Gap")
    paragraph(document, "{%p else %}")
    paragraph(document, "Nothing in the posting is checked on paper or asked as a fact.")
    paragraph(document, "{%p endif %}")


def _draw_lines(document: WordDocument) -> None:
    paragraph(document, "Every line of the posting", "Heading 1")
    _introduce(document, "{{ line_summary }}")
    row = ["{{ line.line }}", "{{ line.text }}", "{{ line.kind }}", "{{ line.becomes }}"]
    made = table(
        document,
        ["Line", "What the posting says", "Kind", "What becomes of it"],
        [11, 66, 30, 67],
        [
            ["{%tr for line in lines %}"],
            ["{%tr if line.heading %}"],
            row,
            ["{%tr else %}"],
            row,
            ["{%tr endif %}"],
            ["{%tr endfor %}"],
        ],
        title="Every line of the posting",
        small=True,
    )
    heading = made.rows[3].cells[1].paragraphs[0]
    _make_bold(heading, row[1])
    for cell in made.rows[3].cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    paragraph(document, "", "Gap")
    _draw_seen(document)


def _draw_seen(document: WordDocument) -> None:
    paragraph(document, "{%p if seen %}")
    paragraph(document, "Seen, not rated here", "Heading 1")
    _introduce(document, "The posting asks for these too. To rate one, change kit.yaml.")
    table(
        document,
        ["Competency", "Lines", "Why not"],
        [56, 22, 96],
        [
            ["{%tr for row in seen %}"],
            ["{{ row.name }}", "{{ row.lines }}", "{{ row.why }}"],
            ["{%tr endfor %}"],
        ],
        title="Seen, not rated here",
        small=True,
    )
    paragraph(document, "", "Gap")
    paragraph(document, "{%p endif %}")


def _draw_structure(document: WordDocument) -> None:
    paragraph(document, "How structured is this interview", "Heading 1")
    _introduce(
        document,
        "The 15 components of structure of Campion, Palmer and Campion 1997, judged from the plan alone: "
        "{{ structure_summary }}.",
    )
    made = table(
        document,
        ["No.", "Component", "Here", "What shows it, and what would raise it"],
        [8, 48, 18, 100],
        [
            ["{%tr for row in structure %}"],
            ["{{ row.number }}", "{{ row.name }}", "{{ row.verdict }}", RAISED],
            ["{%tr endfor %}"],
        ],
        title="How structured is this interview",
        small=True,
    )
    _make_bold(made.rows[2].cells[2].paragraphs[0], "{{ row.verdict }}")
    # A document ends with a paragraph, never with a table; this one must not need a page of its own.
    paragraph(document, "", "Gap").paragraph_format.line_spacing = Pt(1)


def _introduce(document: WordDocument, text: str) -> None:
    """A sentence that stays with the table below it."""
    paragraph(document, text).paragraph_format.keep_with_next = True


def _draw_list(document: WordDocument, name: str) -> None:
    paragraph(document, f"{{%p for text in {name} %}}")
    paragraph(document, "{{ text }}", "List Bullet")
    paragraph(document, "{%p endfor %}")


def _each(loop: str, text: str) -> Sequence[str]:
    """Three cells of the template that become one for each turn of the loop."""
    return f"{{%tc for {loop} %}}", text, "{%tc endfor %}"
