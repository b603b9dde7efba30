"""Draws chair.docx: what the panel must talk about, how, and competency by competency what the meeting runs from."""

from docx.document import Document as WordDocument
from docx.table import _Cell
from draw_debrief import (
    CLOSE,
    NOTHING,
    RESULT,
    STAGE,
    debrief_document,
    doubts,
    figures,
    gap,
    group_row,
    heading,
    matrix,
    more,
    musts,
    not_decided,
    optional,
    result,
    title,
)
from draw_guide import LEVELS, PANEL_ONLY
from drawing import TEXT_WIDTH, paragraph, table

SAID = "What was said in the talk"
BESIDES = "Asked besides the plan"
TALK, RATINGS = "What the panel must talk about", "Ratings, and what was heard"
PROTOCOL = (
    "30 to 45 minutes. The chair is somebody other than the hiring manager.",
    "Hand out the ratings only now, to everyone at once. Until now each person knew their own.",
    "Go competency by competency, with all candidates beside each other; not candidate by candidate.",
    "Evidence first: each interviewer says what they heard, in the order of the interviews and in 10 minutes at "
    "most; the rating comes after it.",
    "Talk about what is listed above and nothing else: musts, ratings 2 or more apart, minimums, what is missing. "
    "The other ratings stand.",
    "Then each person rates again, in private, against the descriptions of that question, and the chair enters it in "
    "meeting.xlsx. Where a rating moves, the reason goes beside it.",
    "Nobody moves because they are alone. A rating that differs and rests on what was heard is worth as much as the "
    "others.",
    "The rule that this kit names gives the order. To depart from it takes a reason that has "
    "to do with the job, in writing, and a second signature (decision.xlsx).",
)


def chair() -> WordDocument:
    """What the chair runs the meeting from."""
    document = debrief_document("chair", PANEL_ONLY)
    title(document)
    paragraph(document, "{%p for stage in stages %}")
    musts(document)
    _talk(document)
    _protocol(document)
    _moved(document)
    paragraph(document, "{%p if not short %}")
    matrix(document)
    paragraph(document, "{%p endif %}")
    doubts(document)
    _besides(document)
    _competencies(document)
    heading(document, f"{RESULT}{STAGE}", "not short")
    result(document)
    paragraph(document, "{%p endfor %}")
    not_decided(document)
    return document


def _talk(document: WordDocument) -> None:
    """The points under their topics, with the numbers that they have on every page."""
    paragraph(document, f"{TALK}{STAGE}", "Heading 1")
    paragraph(document, "{%p if stage.talk %}")
    made = table(
        document,
        ("No.", "Candidate", "Competency", "What"),
        (10, 38, 46, 80),
        [
            ["{%tr for group in stage.talk %}"],
            ["{{ group.topic }}"],
            ["{%tr for row in group.rows %}"],
            ["{{ row.number }}", "{{ row.candidate }}", "{{ row.competency }}", "{{ row.what }}"],
            ["{%tr endfor %}"],
            ["{%tr endfor %}"],
        ],
        title=TALK,
        small=True,
    )
    group_row(made, 2)
    gap(document)
    paragraph(document, "{%p else %}")
    paragraph(document, NOTHING)
    paragraph(document, "{%p endif %}")


def _protocol(document: WordDocument) -> None:
    """How to hold the meeting, once; not after it, and not while cards are out."""
    paragraph(document, "{%p if not meeting and not interim and not short and loop.first %}")
    paragraph(document, "How to hold the meeting", "Heading 1")
    for text in PROTOCOL:
        paragraph(document, text, "List Number").paragraph_format.keep_together = True
    paragraph(document, "{%p endif %}")


def _moved(document: WordDocument) -> None:
    """After the meeting, what it changed."""
    paragraph(document, "{%p if meeting %}")
    paragraph(document, "What the talk moved", "Heading 1")
    paragraph(document, "{{ meeting }} Both figures stand below, before the talk and after it.")
    paragraph(document, "{%p if stage.moved %}")
    table(
        document,
        ("Candidate", "Competency", "Whose rating", "Moved", "Because"),
        (34, 42, 34, 16, 48),
        [
            ["{%tr for row in stage.moved %}"],
            ["{{ row.candidate }}", "{{ row.competency }}", "{{ row.who }}", "{{ row.moved }}", "{{ row.because }}"],
            ["{%tr endfor %}"],
        ],
        title="What the talk moved",
        small=True,
    )
    gap(document)
    paragraph(document, "{%p endif %}")
    _said(document)
    paragraph(document, "{%p endif %}")


def _said(document: WordDocument) -> None:
    """What the chair wrote down of the talk; the form does not say of which stage, so all of it once."""
    paragraph(document, "{%p if said and loop.first %}")
    paragraph(document, SAID, "Heading 2")
    table(
        document,
        ("What it was about", SAID),
        (74, 100),
        [["{%tr for row in said %}"], ["{{ row.about }}", "{{ row.words }}"], ["{%tr endfor %}"]],
        title=SAID,
        small=True,
    )
    gap(document)
    paragraph(document, "{%p endif %}")


def _besides(document: WordDocument) -> None:
    """What the interviewers asked that stands on no plan, all of it once."""
    paragraph(document, "{%p if besides and loop.first %}")
    paragraph(document, BESIDES, "Heading 1")
    table(
        document,
        ("Candidate", "Interviewer", "Word for word"),
        (40, 36, 98),
        [
            ["{%tr for row in besides %}"],
            ["{{ row.candidate }}", "{{ row.who }}", "{{ row.words }}"],
            ["{%tr endfor %}"],
        ],
        title=BESIDES,
        small=True,
    )
    gap(document)
    paragraph(document, "{%p endif %}")


def _competencies(document: WordDocument) -> None:
    """A page or more for each competency."""
    paragraph(document, "{%p for part in stage.competencies %}")
    paragraph(document, "{%p if not short or stage.title %}")
    heading(document, f"{{{{ part.name }}}}{STAGE}", "not short")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if not short %}")
    paragraph(document, "{{ part.definition }}{% if part.about %} {{ part.about }}{% endif %}")
    paragraph(document, "{%p for q in part.questions %}")
    asked = paragraph(document, "", "List Bullet")
    asked.add_run("{{ q.label }}: ", style="Name")
    asked.add_run("{{ q.text }}")
    paragraph(document, "{%p endfor %}")
    _talk_here(document)
    paragraph(document, RATINGS, "Heading 2")
    paragraph(document, "{%p endif %}")
    _ratings(document)
    gap(document)
    paragraph(document, "{%p endfor %}")


def _talk_here(document: WordDocument) -> None:
    """The points of this competency, and the descriptions that its ratings are held against."""
    paragraph(document, "{%p if part.talk %}")
    paragraph(document, "To talk about", "Heading 2")
    paragraph(document, "{%p for row in part.talk %}")
    point = paragraph(document, "{{ row.number }}\t", "Probe")
    point.add_run("{{ row.who }}.", style="Name")
    point.add_run(" {{ row.what }}")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p for q in part.anchored %}")
    paragraph(document, "What each rating means. {{ q.labels }}", "Heading 3")
    texts = [f"{{{{ q.anchors[{place}] }}}}" for place in range(5)]
    widths = [TEXT_WIDTH / 5] * 5
    table(document, LEVELS, widths, [texts], title="What each rating means", small=True, grid=True)
    gap(document)
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endif %}")


def _ratings(document: WordDocument) -> None:
    """Candidates down; beside each the ratings with their notes, more than fit in further rows."""
    made = table(
        document,
        (
            *("{% if short %}{{ part.name }}{% else %}Candidate{% endif %}", "{%tc for head in part.heads %}"),
            *("{{ head }}", "{%tc endfor %}"),
        ),
        (32, 1, 71, 1),
        [
            ["{%tr for row in part.rows %}"],
            ["", "{%tc for r in row.ratings %}", "", "{%tc endfor %}"],
            ["{%tr endfor %}"],
        ],
        title=RATINGS,
        small=True,
        grid=True,
    )
    _candidate(made.rows[2].cells[0])
    _rating(made.rows[2].cells[2])


def _candidate(cell: _Cell) -> None:
    """Who it is and, in the first of their rows, what the ratings come to; after a short interview in one line."""
    cell.paragraphs[0].add_run("{%p if short %}")
    line = cell.add_paragraph("", style=CLOSE)
    line.add_run("{{ row.candidate }}").bold = True
    line.add_run("{% if not row.first %}, continued{% endif %}")
    # The mean of one rating would only repeat it.
    line.add_run("{% if row.first and not row.alone %}, {{ row.mean }} {% endif %}")
    line.add_run("{% if row.first and not row.alone %}{{ row.n_of }}{% endif %}", style="Source")
    line.add_run("{% if row.first and not row.alone %}{% for text in row.more %}, {{ text }}{% endfor %}{% endif %}")
    marks = "{% for text in row.marks %}, {{ text }}{% endfor %}"
    line.add_run(f"{{% if row.first and not row.alone %}}{marks}{{% endif %}}").bold = True
    line.add_run("{% if row.first and row.why_not %}. {{ row.why_not }}{% endif %}")
    cell.add_paragraph("{%p else %}", style="Table small")
    name = cell.add_paragraph("", style="Table small")
    name.add_run("{{ row.candidate }}").bold = True
    name.add_run("{% if not row.first %}, continued{% endif %}")
    cell.add_paragraph("{%p if row.first %}", style="Table small")
    figures(cell.add_paragraph("Mean ", style="Table small"), "{{ row.mean }}", "  {{ row.n_of }}")
    more(cell, "row")
    optional(cell, "row.why_not")
    cell.add_paragraph("{%p endif %}", style="Table small")
    cell.add_paragraph("{%p endif %}", style="Table small")


def _rating(cell: _Cell) -> None:
    """The rating, whose it is where the column does not say it, and what was written down."""
    cell.paragraphs[0].add_run("{%p if short %}")
    line = cell.add_paragraph("", style=CLOSE)
    line.add_run("{{ r.rating }}").bold = True
    line.add_run("{% if r.label %}  {{ r.label }}{% endif %}", style="Source")
    line.add_run("{% if r.note %}  {{ r.note }}{% endif %}")
    cell.add_paragraph("{%p else %}", style="Table small")
    head = cell.add_paragraph("", style="Table small")
    head.add_run("{{ r.rating }}", style="Figure")
    head.add_run("{% if r.label %}  {{ r.label }}{% endif %}", style="Source")
    cell.add_paragraph("{%p endif %}", style="Table small")
    for text in ("r.after", "r.not_asked"):
        optional(cell, text)
    optional(cell, "r.note", "not short")
