"""Draws guide.docx, the interviewer's guide: all its fixed words, and tags where the program fills in."""

from docx.document import Document as WordDocument
from docx.shared import RGBColor
from draw_practice import practice
from drawing import TEXT_WIDTH, header_and_footer, new_document, paragraph, table
from styling import RED

PANEL_ONLY = "For the interview panel only. Keep with the selection record."
KIT_LINE = "{{ kit }} · version {{ version }}"
LEVELS = ("1 well below", "2 below", "3 meets what the job needs", "4 above", "5 well above")
KEPT = (
    "{% if organisation %}{{ organisation }}. {% endif %}Version {{ version }}. The same guide serves every "
    "candidate. What you hear and how you rate it goes on the card."
)
ASKED = (
    "{% if q.is_exercise %}{% if q.you_ask %}Read this aloud{% else %}What is read aloud{% endif %}"
    "{% elif q.you_ask %}Ask{% else %}The question{% endif %}"
)
WATCH = "Points to {% if q.is_exercise %}watch for{% else %}listen for{% endif %}"
DRAFT = "{% if draft %}{{ draft }} · {% endif %}"
OPENS = "{% if you_open %}Read this aloud to open{% else %}{{ opener }} reads this aloud to open{% endif %}"
OPENING = (
    "Thank you for coming. I am {{ opener }}{% if with_me %}, and with me {{ with_me }}{% endif %}. We have "
    "{{ minutes }} minutes. {% if together %}We{% else %}I{% endif %} will ask you {{ question_count }}. "
    "Everyone we see for this job gets {% if piece_of_work %}the same{% else %}these questions{% endif %}. "
    "{{ kinds }}",
    "Take your time to think. Examples from work, study or volunteering all count. Please leave out names that are "
    "confidential. {% if together %}We{% else %}I{% endif %} will take notes and may ask for more detail. "
    "{{ recorded }}",
    "If anything would help you take part, tell {% if together %}us{% else %}me{% endif %}{% if contact %} or "
    "{{ contact }}{% endif %}, now or later. At the end there are {{ their_minutes }} for your own questions.",
)
THEIRS = "The candidate's questions"
THEIR_QUESTIONS = (
    "Those are {% if together %}our{% else %}my{% endif %} questions. Is there an example that you would like to "
    "add to? What would you like to ask?"
)
CLOSING = (
    "Thank you for your time. {% if waits %}We decide after everyone has been seen. {% endif %}{% if decision_by %}"
    "You will hear from {% if contact %}{{ contact }}{% else %}us{% endif %} by {{ decision_by }}.{% elif contact %}"
    "You will hear from {{ contact }}.{% endif %}"
)
STRAIGHT_AFTER = (
    "Finish your notes while they are fresh: what was said, as far as you can in the candidate's own words.",
    "Rate each answer on your card, alone, against the 5 descriptions of its own question. "
    "Write down what you heard that makes it this number.",
    "If no example came, even after the other question, choose “no example”. It is not a 1.",
    "Say on the card that these are your own ratings, with your name and the date.",
    "{{ hand_in }} Please do not talk about the candidate until {% if many %}the panel meets{% else %}the decision"
    "{% endif %}.",
)
HOW_TO_RATE = (
    "Hold each answer against the 5 descriptions under its question and choose the number whose words fit best. "
    "There are no half points. A 3 meets what the job needs. Where you ask what the candidate would do, rate what "
    "they say they would do as if it had been done.",
    "The descriptions are drafts to calibrate with your experts. Where the words do not fit an answer, rate as near "
    "as you can and say so in the note.",
)
COMMON_ERRORS = (
    ("First impression.", "The first minutes stay in mind. Rate what was said to this question, nothing else."),
    ("One answer spills over.", "Each question starts from nothing and has its own rating."),
    ("Like me.", "A shared school, employer or taste says nothing about the job."),
    ("All in the middle.", "Use 1, 2, 4 and 5 where their words fit the answer better than those of 3."),
    ("Beside the last one.", "Compare with the descriptions, never with the candidate before."),
)
NOT_THIS = (
    ("How old are you? When did you leave school?", "Which degree or training do you have for this?"),
    ("Do you have children, or plan to? Are you married?", "These are the hours in the posting. Can you work them?"),
    ("Where are you from? What is your mother tongue?", "At what level do you use this language at work?"),
    ("What is your nationality?", "Are you entitled to work where this job is, or would you need a sponsor?"),
    ("Do you have a disability? How often are you ill?", "Would anything help you take part in this interview?"),
    ("Which religion do you have? Which holidays do you keep?", "This is the rota in the posting. Can you work it?"),
    ("What do you earn now? What did you earn before?", "What do you expect within the range in the posting?"),
    ("Where do you live? How would you get here?", "Can you be at the place and times in the posting?"),
    ("How do you vote? Are you in a union?", "Nothing: the job does not turn on it."),
    ("Have you ever been arrested?", "Nothing. Where the law asks for a check, HR makes it."),
)
NOT_ASKED = "What may not be asked"
NOT_THIS_HEADS = ("Not this", "This instead, of every candidate")
NO_ADVICE = "Not legal advice. Checked by {{ checked_by }} on {{ checked_on }}."
RAISED = (
    "If a candidate brings up such a thing, do not follow it up and do not write it down. Go back to the question, "
    "and keep to questions that you would put to everyone."
)


def guide() -> WordDocument:
    """The interviewer's guide."""
    document = new_document()
    header_and_footer(document, f"{DRAFT}{{{{ role }}}}", "{{ interviewer }}", PANEL_ONLY, KIT_LINE)
    _first_page(document)
    _question_page(document)
    _last_pages(document)
    practice(document)
    return document


def _first_page(document: WordDocument) -> None:
    paragraph(document, "{{ role }}", "Title")
    form = "{% if together %}together with {{ colleagues }}{% else %}one to one{% endif %}"
    paragraph(document, f"Interviewer's guide for {{{{ interviewer }}}} · {form} · {{{{ minutes }}}} min", "Subtitle")
    paragraph(document, KEPT, "Provenance")
    paragraph(document, "{%p if role_lines %}")
    paragraph(document, "The role, in the posting's words", "Heading 1")
    paragraph(document, "{%p for line in role_lines %}")
    quoted = paragraph(document, "{{ line.text }}", "List Bullet")
    quoted.add_run("{% if line.line %} (line\N{NO-BREAK SPACE}{{ line.line }}){% endif %}", style="Source")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "Your {{ minutes }} minutes", "Heading 1")
    _agenda(document)
    paragraph(document, OPENS, "Heading 1")
    for text in OPENING:
        paragraph(document, text, "Read aloud")
    paragraph(document, "What you are here to find out", "Heading 1")
    paragraph(document, "{%p for found in finding %}")
    found = paragraph(document, "", "List Bullet")
    found.add_run("{{ found.name }}.", style="Name")
    found.add_run(" {{ found.definition }}")
    paragraph(document, "{%p endfor %}")


def _agenda(document: WordDocument) -> None:
    """The agenda as a table; who asks has a column only where several sit together."""
    rows = [["{{ piece.clock }}", "{{ piece.what }}", "{{ piece.who }}", "{{ piece.minutes }} min"]]
    loop = [["{%tr for piece in agenda %}"], *rows, ["{%tr endfor %}"]]
    paragraph(document, "{%p if together %}")
    table(document, ("Clock", "What happens", "Who", "Time"), (18, 84, 54, 18), loop, title="Agenda")
    paragraph(document, "{%p else %}")
    alone = [row if len(row) == 1 else [row[0], row[1], row[3]] for row in loop]
    table(document, ("Clock", "What happens", "Time"), (18, 138, 18), alone, title="Agenda")
    paragraph(document, "{%p endif %}")


def _question_page(document: WordDocument) -> None:
    paragraph(document, "{%p for q in questions %}")
    _question_head(document)
    _question(document)
    _anchors(document)
    _points(document)
    paragraph(document, "{%p if q.fallback %}")
    fallback = paragraph(document, "", "Small")
    fallback.add_run("Only if no example comes after one prompt: ", style="Tag")
    fallback.add_run("{{ q.fallback }}")
    paragraph(document, "{%p endif %}")
    paragraph(
        document,
        "Write down what was said{% if q.is_exercise %} and done{% endif %}, not what you make of it. The rating "
        "goes on the card, straight after.",
        "Small",
    )
    paragraph(document, "{%p endfor %}")


def _question_head(document: WordDocument) -> None:
    """What the question is about, whose turn it is, and the lines of the posting that it comes from."""
    head = paragraph(document, "Question {{ q.number }}: {{ q.competency }} · {{ q.minutes }} min", "Heading 1")
    head.paragraph_format.page_break_before = True
    paragraph(document, "{%p if together %}")
    paragraph(document, "", "Normal").add_run("{{ q.turn }}", style="Name")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{{ q.definition }}")
    paragraph(document, "{%p for line in q.lines %}")
    paragraph(
        document,
        "From the posting{% if line.line %}, line {{ line.line }}{% endif %}: “{{ line.text }}”",
        "Provenance",
    )
    paragraph(document, "{%p endfor %}")


def _question(document: WordDocument) -> None:
    """The question, what to hand out for it, and what to ask if more is needed."""
    paragraph(document, ASKED, "Heading 2")
    paragraph(document, "{{ q.text }}", "Question")
    paragraph(document, "{%p if q.hand_out %}")
    paragraph(document, "Hand out {{ q.hand_out }}; it lies in your folder.")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if q.probes %}")
    paragraph(document, "If you need more", "Heading 2")
    paragraph(document, "{%p for probe in q.probes %}")
    paragraph(document, "\t{{ probe.text }}", "Probe", tag="{{ probe.star }}")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "S: the situation. A: what the candidate did. R: what came of it.", "Provenance")
    paragraph(document, "{%p endif %}")


def _anchors(document: WordDocument) -> None:
    """The five anchors side by side."""
    rated = "What {% if q.is_exercise %}the work{% else %}an answer{% endif %} is rated against"
    paragraph(document, rated, "Heading 2")
    texts = [f"{{{{ q.anchors[{place}] }}}}" for place in range(5)]
    widths = [TEXT_WIDTH / 5] * 5
    table(document, LEVELS, widths, [texts], title="What each rating means", grid=True)
    paragraph(document, "", "Gap")


def _points(document: WordDocument) -> None:
    """What an answer about a named field should hold, or who still has to write it."""
    paragraph(document, "{%p if q.look_for %}")
    paragraph(document, WATCH, "Heading 2")
    paragraph(document, "{%p for point in q.look_for %}")
    paragraph(document, "{{ point }}", "List Bullet")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p elif q.points_open %}")
    open_points = "still to be written, by somebody who knows {{ q.points_open }}, before the first interview."
    paragraph(document, f"{WATCH}: {open_points}", "Warning")
    paragraph(document, "{%p endif %}")


def _last_pages(document: WordDocument) -> None:
    """A page for the rest of the hour and straight after; a page for how to rate and what not to ask."""
    paragraph(document, "{%p if facts or others_facts %}")
    _facts(document)
    paragraph(document, THEIRS, "Heading 1")
    paragraph(document, "{%p else %}")
    paragraph(document, THEIRS, "Heading 1").paragraph_format.page_break_before = True
    paragraph(document, "{%p endif %}")
    paragraph(document, THEIR_QUESTIONS, "Read aloud")
    paragraph(document, "What candidates ask is not rated. Where you do not know an answer, say who does.", "Small")
    paragraph(document, "Close", "Heading 1")
    paragraph(document, CLOSING, "Read aloud")
    paragraph(document, "Straight after", "Heading 1")
    for text in STRAIGHT_AFTER:
        paragraph(document, text, "List Number")
    paragraph(document, "How to rate", "Heading 1").paragraph_format.page_break_before = True
    for text in HOW_TO_RATE:
        paragraph(document, text)
    paragraph(document, "Common errors", "Heading 2")
    for name, rest in COMMON_ERRORS:
        error = paragraph(document, "", "List Bullet")
        error.add_run(name, style="Name")
        error.add_run(f" {rest}")
    _not_this(document)


def _facts(document: WordDocument) -> None:
    paragraph(document, "Facts to ask", "Heading 1").paragraph_format.page_break_before = True
    paragraph(
        document,
        "Facts are asked before the first question and not rated. Write down the size of the work and the "
        "candidate's own part; years do not count.",
    )
    paragraph(document, "{%p for fact in facts %}")
    paragraph(document, "{{ fact.ask }}", "List Bullet")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p for other in others_facts %}")
    paragraph(document, "{{ other }}", "List Bullet")
    paragraph(document, "{%p endfor %}")


def _not_this(document: WordDocument) -> None:
    """What may not be asked, beside what may be asked instead; an organisation's own text stands in its place."""
    paragraph(document, "{%p if own_law and own_law.title %}")
    paragraph(document, "{{ own_law.title }}", "Heading 1")
    paragraph(document, "{%p else %}")
    paragraph(document, NOT_ASKED, "Heading 1")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p if own_law %}")
    _own_law(document)
    paragraph(document, "{%p else %}")
    added = [["{%tr for line in law %}"], ["{{ line.not_this }}", "{{ line.instead }}"], ["{%tr endfor %}"]]
    made = table(document, NOT_THIS_HEADS, (87, 87), (*NOT_THIS, *added), title=NOT_ASKED)
    made.rows[0].cells[0].paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(RED)
    paragraph(document, "", "Gap")
    paragraph(document, "{%p if law_sources %}")
    paragraph(document, "{{ law_sources }}", "Small")
    paragraph(document, "{%p endif %}")
    paragraph(document, RAISED)
    paragraph(document, "{%p endif %}")
    paragraph(document, NO_ADVICE, "Small")


def _own_law(document: WordDocument) -> None:
    """An organisation's own text, block by block."""
    paragraph(document, "{%p for block in own_law.blocks %}")
    paragraph(document, "{%p if block.head %}")
    paragraph(document, "{{ block.head }}", "Heading 2")
    paragraph(document, "{%p elif block.text %}")
    paragraph(document, "{{ block.text }}")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p for item in block['items'] %}")
    paragraph(document, "{{ item }}", "List Bullet")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p for head in block.heads %}")
    rows = [["{%tr for row in block.rows %}"], ["{{ row[0] }}", "{{ row[1] }}"], ["{%tr endfor %}"]]
    table(document, ("{{ head[0] }}", "{{ head[1] }}"), (87, 87), rows, title=NOT_ASKED)
    paragraph(document, "", "Gap")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endfor %}")
