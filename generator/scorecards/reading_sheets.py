"""The sheets of a card that are only read: the anchors in large, and how to rate."""

from openpyxl.worksheet.worksheet import Worksheet

from generator.office import one_line
from generator.scorecards.drawing import ACCENT, BODY, LINE, PROVENANCE, TINT, Drawing, Look
from generator.scorecards.layout import HEADS, NO_EXAMPLE, NOT_ASKED, Place
from generator.wording import Tongue

TITLE = Look(size=14, bold=True, colour=ACCENT)
HEADING = Look(size=11, bold=True, colour=ACCENT, down="bottom")
TABLE_HEAD = Look(size=10, bold=True, colour=ACCENT, fill=TINT, frame=LINE, indent=1)
TABLE_CELL = Look(size=10, frame=LINE, indent=1)
ANCHOR_WIDTHS = (200, 204, 204, 204, 204, 204)
TEXT_WIDTHS = (250, 750)
HEAD_ROWS = 3

DRAFTS = "The five descriptions are drafts to calibrate with your experts. Choose the one nearest to what you heard."
STEPS = (
    ("When", "Straight after the interview, alone, before you talk to anyone about the candidate."),
    ("One question at a time", "Read your notes on the question, then the five descriptions, then choose."),
    ("What the numbers mean", "3 meets what the job needs. 1 and 2 are below it, 4 and 5 above. Whole numbers only."),
    (
        "What to write",
        "What the candidate said and did, in their words where you can, so that a colleague who was not there "
        "sees why it is this number and not the next. No impressions of the person.",
    ),
    (
        "A long note",
        "The row grows with what you type. Where it does not, double-click the line under the number of the row.",
    ),
    (f"“{NO_EXAMPLE}”", "The candidate had no example, also not for the fallback question. It is not a 1."),
    (f"“{NOT_ASKED}”", "You did not get to the question, or had to leave it out. Say why at the end of the card."),
    ("Empty", "Still missing. It is never counted as zero."),
    ("Who sees it", "Nobody on the panel is shown a rating before everyone has rated."),
)
ERRORS = (
    (
        "One thing colours the rest",
        "A strong or weak answer to one question says nothing about the next. Rate each by itself.",
    ),
    ("Compared with the last one", "Compare with the five descriptions, not with the candidate before."),
    ("Like me", "The same school, humour or path as yours is not evidence. Look for what was done."),
    ("Always in the middle", "If the description for 2 or for 5 is nearest, choose it."),
    ("The first five minutes", "Early impressions fade slowly. Go back to your notes before you choose."),
)


def draw_anchors(sheet: Worksheet, place: Place) -> None:
    """Draw a table of the anchors, a row per question."""
    drawing = Drawing(sheet, ANCHOR_WIDTHS)
    say = place.say
    drawing.put(say("Anchors"), 1, 6, TITLE)
    drawing.end_row()
    drawing.put(say(DRAFTS), 1, 6, PROVENANCE)
    drawing.end_row()
    for column, text in enumerate(("Question", *HEADS), start=1):
        drawing.put(say(text), column, look=TABLE_HEAD)
    drawing.end_row()
    for number, question in place.rated:
        competency = place.kit.competency_of(question)
        name, definition = one_line(competency.printed_name), one_line(competency.definition)
        asked = say("Question {number}: {heading}", number=number, heading=name) + f"\n{definition}"
        for column, text in enumerate((asked, *question.anchors), start=1):
            drawing.put(text, column, look=TABLE_CELL)
        drawing.end_row()


def draw_how_to_rate(sheet: Worksheet, say: Tongue) -> None:
    """Draw how to rate in a page."""
    drawing = Drawing(sheet, TEXT_WIDTHS)
    drawing.put(say("How to rate"), 1, 2, TITLE)
    drawing.end_row()
    for heading, rows in (("What to do", STEPS), ("Five common errors", ERRORS)):
        drawing.put(say(heading), 1, 2, HEADING)
        drawing.end_row(24)
        for name, text in rows:
            drawing.put(say(name), 1, look=Look(size=10, bold=True))
            drawing.put(say(text), 2, look=BODY)
            drawing.end_row()
