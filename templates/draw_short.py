"""Draws short.docx, the sheet of a short interview: guide and card in one, on two sides for up to four questions."""

from docx.document import Document as WordDocument
from docx.shared import Mm, Pt
from draw_guide import CLOSING, DRAFT, KIT_LINE, NO_ADVICE, OPENING, OPENS, PANEL_ONLY, THEIR_QUESTIONS
from draw_paper import HAND_IN, IDENTITY, WIDTH, add_block, add_facts, add_ruled, narrow
from drawing import header_and_footer, new_document, paragraph
from styling import clear

# Smaller than on the card by hand, as a sheet holds what is read aloud as well: points, before, after.
SIZES = {"Read aloud": (9.5, 1, 3), "Heading 1": (11, 6, 1), "Small": (8.5, 0, 1), "Warning": (8.5, 1, 1)}
CLOCK = "{% for piece in agenda %}{{ piece }}{% if not loop.last %} · {% endif %}{% endfor %}"
HEAD = (
    "Question {{ q.number }} ({{ q.id }}): {{ q.competency }} · {{ q.minutes }} min"
    "{% if q.asker %} · {{ q.asker }}{% endif %}"
)
HOW = (
    "Write down what is said. Straight after, rate each answer alone against its own 5 descriptions; no half points. "
    "No example is not a 1."
)
NOT_ASKED = (
    "May not be asked: age, family, health, origin, first language, faith, politics, address, present or former pay."
)
KEY_IN = "Key your ratings and notes into the card, or have them keyed in."
OWN = "☐ These are my own ratings, made before talking to anyone about this candidate."


def short() -> WordDocument:
    """Guide and card of a short interview."""
    document = new_document()
    narrow(document, SIZES)
    header_and_footer(document, f"{DRAFT}{{{{ role }}}}", "{{ interviewer }}", f"{PANEL_ONLY} {KIT_LINE}", "")
    for stop in (document.sections[0].header, document.sections[0].footer):
        clear(stop.paragraphs[0]._p.pPr, ("w:tabs",))
        stop.paragraphs[0].paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), alignment=2)
    _top(document)
    add_facts(document)
    paragraph(document, "{%p for q in questions %}")
    add_block(document, HEAD, ("q.look_for", "Look for: {{ q.look_for | join('; ') }}"))
    paragraph(document, "{%p endfor %}")
    _bottom(document)
    return document


def _top(document: WordDocument) -> None:
    """Whose sheet it is, the clock, and what is said first."""
    paragraph(document, "Interview sheet: {{ role }}", "Title")
    paragraph(document, IDENTITY, "Provenance")
    add_ruled(document, "Candidate's name\t  Date of the interview\t", 110, WIDTH)
    add_ruled(document, "Before today I knew this candidate:  ☐ no   ☐ yes, as\t", WIDTH)
    clock = paragraph(document, "", "Small")
    clock.add_run("{{ minutes }} min: ", style="Name")
    clock.add_run(CLOCK)
    clock.paragraph_format.space_before = Pt(4)
    _aloud(document, OPENS, *OPENING)
    paragraph(document, HOW, "Small")
    _not_asked(document)


def _not_asked(document: WordDocument) -> None:
    """What may not be asked, in as few lines as it takes; an organisation's own text stands in its place."""
    paragraph(document, "{%p if not own_law %}")
    paragraph(document, NOT_ASKED, "Warning")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p for line in small_print %}")
    paragraph(document, "{{ line }}", "Small")
    paragraph(document, "{%p endfor %}")
    paragraph(document, NO_ADVICE, "Small")


def _aloud(document: WordDocument, lead: str, *texts: str) -> None:
    added = paragraph(document, "", "Read aloud")
    added.add_run(f"{lead}: ", style="Tag")
    for number, text in enumerate(texts):
        added.add_run(f" {text}" if number else text)


def _bottom(document: WordDocument) -> None:
    """What is said last, and what is signed."""
    lead = "{% if you_open %}Read this aloud to close{% else %}{{ opener }} reads this aloud to close{% endif %}"
    _aloud(document, lead, THEIR_QUESTIONS, CLOSING)
    add_ruled(document, "Asked besides, word for word\t", WIDTH)
    own = add_ruled(document, OWN)
    own.paragraph_format.keep_with_next = True
    add_ruled(document, "Name\t  Date\t  Signature\t", 65, 105, WIDTH)
    paragraph(document, f"{KEY_IN} {HAND_IN.replace('this card', 'this sheet')}", "Small")
