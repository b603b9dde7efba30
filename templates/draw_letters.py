"""Draws brief.docx, what a candidate gets before the interview, and declaration.docx, what an interviewer signs."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from draw_guide import DRAFT, KIT_LINE, PANEL_ONLY
from drawing import TEXT_WIDTH, header_and_footer, new_document, paragraph, table

HOW_RATED = (
    "Each answer is rated on its own, against descriptions that were written before the first interview. "
    "{% if many %}Each interviewer rates alone, and the ratings are put together only when all have rated. "
    "{% endif %}"
    "How you look or dress and the accent you have are not rated, and neither are the questions that you ask us."
)
ADJUSTMENTS = (
    "If anything would help you take part (more time, a step-free room, questions in writing, a break, anything "
    "else), tell {% if contact %}{{ contact }}{% else %}the person who invited you{% endif %}, now or on the day. "
    "It has no part in the rating."
)
HEARING = (
    "{% if waits %}We decide after everyone has been seen. {% endif %}{% if decision_by %}You will hear from "
    "{% if contact %}{{ contact }}{% else %}us{% endif %} by {{ decision_by }}.{% elif contact %}"
    "You will hear from {{ contact }}.{% endif %}"
)
BRING = (
    "{% if bring %}Please bring or send what shows it. {% endif %}"
    "{% if equivalents %}Equivalents count where the posting says so.{% endif %}"
)
RELATIONSHIP = "☐ none\n☐ yes:\n"
READ = "☐ I have read {% if short %}the sheet{% else %}the guide and how to rate{% endif %}."
TRIED = "☐ I have rated the two answers at the end of the guide, alone, and compared."
TRAINED = "☐ I have had training in rating interviews, on:\t"
ALONE = (
    "I rate alone, on what I hear, and talk to nobody about a candidate before "
    "{% if many %}the panel meets{% else %}I have rated{% endif %}."
)
HONEST = (
    "A relationship is anything that might make somebody doubt a rating: family, friendship, the same team now or "
    "before, money, a quarrel. Having met is worth a line too. A yes does not rule you out; it can be settled "
    "before the interview."
)


def brief() -> WordDocument:
    """The page that a candidate gets before the interview."""
    document = new_document()
    organisation = "{% if organisation %}{{ organisation }}{% endif %}"
    header_and_footer(
        document, f"{DRAFT}{{{{ role }}}}", organisation, "For candidates. Everyone gets this same page.", ""
    )
    paragraph(document, "Your interview: {{ role }}", "Title")
    paragraph(document, "What it will be like, so that you can get ready.", "Subtitle")
    paragraph(document, "Who you will meet", "Heading 1")
    _bullets(document, "sittings")
    paragraph(
        document,
        "Everyone we see for this job gets the same questions, in the same order. We take notes. {{ recorded }}",
    )
    paragraph(document, "What you will be asked", "Heading 1")
    _bullets(document, "kinds")
    paragraph(
        document, "Examples from work, study or volunteering all count. Pick situations that you know from close up."
    )
    paragraph(document, "Take your time to think. Please leave out names that are confidential. You may bring notes.")
    paragraph(document, "What is rated", "Heading 1")
    _bullets(document, "rated")
    paragraph(document, HOW_RATED)
    paragraph(document, "{%p if papers %}")
    paragraph(document, "What we check on paper, the same for everyone", "Heading 1")
    _bullets(document, "papers")
    paragraph(document, "{%p if bring or equivalents %}")
    paragraph(document, BRING)
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "If anything would help you take part", "Heading 1")
    paragraph(document, ADJUSTMENTS)
    paragraph(document, "{%p if waits or decision_by or contact %}")
    paragraph(document, "When you will hear", "Heading 1")
    paragraph(document, HEARING)
    paragraph(document, "{%p endif %}")
    return document


def declaration() -> WordDocument:
    """What one interviewer signs before the first interview."""
    document = new_document()
    header_and_footer(document, "{{ role }}", "{{ interviewer }}", PANEL_ONLY, KIT_LINE)
    paragraph(document, "Declaration", "Title")
    paragraph(
        document, "{{ interviewer }} · {{ role }}{% if organisation %} · {{ organisation }}{% endif %}", "Subtitle"
    )
    paragraph(document, "Please fill this in before your first interview, sign it, and return it at once.")
    paragraph(document, "My relationship to each candidate", "Heading 1")
    paragraph(document, HONEST)
    rows = [["{%tr for c in candidates %}"], ["{{ c.name }}", "{{ c.code }}", RELATIONSHIP], ["{%tr endfor %}"]]
    heads = ("Candidate", "Code", "My relationship to this candidate")
    table(document, heads, (60, 20, 94), rows, title="My relationship to each candidate")
    paragraph(document, "", "Gap")
    paragraph(document, "My preparation", "Heading 1")
    paragraph(document, READ)
    paragraph(document, "{%p if not short %}")
    paragraph(document, TRIED)
    paragraph(document, "{%p endif %}")
    _ruled(paragraph(document, TRAINED), 110)
    paragraph(document, "My undertaking", "Heading 1")
    paragraph(document, ALONE)
    paragraph(document, "What I learn about candidates, and the questions, I share with the panel and HR only.")
    paragraph(document, "If something changes (I find that I know a candidate), I say so before the interview.")
    signed = paragraph(document, "Name\t  Date\t")
    signed.paragraph_format.space_before = Mm(8)
    _ruled(signed, 105, TEXT_WIDTH)
    signed = paragraph(document, "Signature\t")
    signed.paragraph_format.space_before = Mm(8)
    _ruled(signed, 105)
    paragraph(document, "{{ hand_in }}", "Small").paragraph_format.space_before = Mm(6)
    return document


def _bullets(document: WordDocument, name: str) -> None:
    """A bullet for each text of a list that the program gives."""
    paragraph(document, f"{{%p for text in {name} %}}")
    paragraph(document, "{{ text }}", "List Bullet")
    paragraph(document, "{%p endfor %}")


def _ruled(line: Paragraph, *ends: float) -> None:
    """Let each tab of a line draw a rule to write on, up to *ends* in mm."""
    for end in ends:
        line.paragraph_format.tab_stops.add_tab_stop(Mm(end), leader=WD_TAB_LEADER.LINES)
