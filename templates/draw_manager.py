"""Draws manager.docx: the result for the hiring manager, how sure it is, and what is open, on a page or two."""

from docx.document import Document as WordDocument
from draw_debrief import (
    NOTHING,
    RESULT,
    STAGE,
    debrief_document,
    doubts,
    gap,
    matrix,
    musts,
    not_decided,
    result,
    title,
)
from drawing import paragraph, table

PANEL_AND_MANAGER = "For the hiring manager and the interview panel only. Keep with the selection record."
OPEN = "What the panel differs on, and what is open"


def manager() -> WordDocument:
    """What the hiring manager reads."""
    document = debrief_document("hiring manager", PANEL_AND_MANAGER)
    title(document)
    paragraph(document, "{%p if meeting %}")
    paragraph(document, "{{ meeting }} Both figures stand below, before the talk and after it.")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p for stage in stages %}")
    musts(document)
    _open(document)
    matrix(document)
    doubts(document)
    paragraph(document, f"{RESULT}{STAGE}", "Heading 1")
    result(document)
    paragraph(document, "{%p endfor %}")
    not_decided(document)
    return document


def _open(document: WordDocument) -> None:
    """A line for each topic and competency, with all the candidates whom it is about."""
    paragraph(document, f"{OPEN}{STAGE}", "Heading 1")
    paragraph(document, "{%p if stage.differences %}")
    table(
        document,
        ("What", "Competency", "Candidates"),
        (38, 42, 94),
        [
            ["{%tr for row in stage.differences %}"],
            ["{{ row.topic }}", "{{ row.competency }}", "{{ row.what }}"],
            ["{%tr endfor %}"],
        ],
        title=OPEN,
        small=True,
    )
    gap(document)
    paragraph(document, "{%p else %}")
    paragraph(document, NOTHING)
    paragraph(document, "{%p endif %}")
