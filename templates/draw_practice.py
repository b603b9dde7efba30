"""Draws the guide's last page: a question that no kit asks, two answers to rate on it, and how we rate them."""

from docx.document import Document as WordDocument
from drawing import TEXT_WIDTH, paragraph, table

HEADING = "Rate two answers first"
HOW = (
    "Before your first interview, read this question and the two answers, rate each of them alone against the 5 "
    "descriptions, and write down what makes it that number. Cover the lower part of the page until you have. Then "
    "compare with the others on the panel: where you are 2 apart or more, say what you heard, not what you felt."
)
QUESTION = "Tell me about something new that you had to be able to do within a few days."
LEVELS = ("1 well below", "2 below", "3 meets what the job needs", "4 above", "5 well above")
ANCHORS = (
    "Waited to be shown, or passed the task on, and could not do it when the day came.",
    "Took in what came to hand, stopped at the first hurdle, and needed help at each step.",
    "Found out what was needed, chose a way to learn it, tried it, and did the task in time.",
    "Tried it early, had the faults shown by somebody who knew, and mended them before it counted.",
    "Did it in time, checked the result against a standard, and left others a short way to learn it.",
)
ANSWERS = (
    (
        "First answer.",
        "“In my second week at the library a new lending system came, and we had three days. On the first evening "
        "I copied ten loans into the trial version. Four came out wrong. I took them to a colleague from the branch "
        "that had it already, and she saw that I had left out the due date. I did the four again and they were "
        "right. On Monday I had the desk to myself, and there was one mistake all week.”",
    ),
    (
        "Second answer.",
        "“In the café where I worked we got a new cash register. I pick things up very quickly, everybody says so. I "
        "watched the film they sent, well, most of it. Then it would not take a card, so I called the manager, and "
        "after that I called her when something came up. In the end it went fine. I really like new technology.”",
    ),
)
HEADS = ("Answer", "Rating", "What was heard that makes it this number", "Why no other number")
RATED = (
    (
        "First",
        "4",
        "Tried ten loans on the first evening; had four faults explained by a colleague who knew; did them again "
        "before Monday.",
        "More than a 3: the faults were found and mended before it counted. Not a 5: nothing was checked against a "
        "standard, and nothing stayed for others.",
    ),
    (
        "Second",
        "2",
        "Watched most of a film; stopped when a card was not taken; called the manager each time.",
        "More than a 1: the new cash register was tried. Not a 3: nothing was learned that worked without help. "
        "“Quickly” and “I like technology” are opinions, not evidence.",
    ),
)


def practice(document: WordDocument) -> None:
    """The page to try one's ratings on."""
    paragraph(document, HEADING, "Heading 1").paragraph_format.page_break_before = True
    paragraph(document, HOW)
    paragraph(document, QUESTION, "Question")
    table(document, LEVELS, [TEXT_WIDTH / 5] * 5, [ANCHORS], title="What each rating means", grid=True)
    paragraph(document, "", "Gap")
    for name, text in ANSWERS:
        answer = paragraph(document, "")
        answer.add_run(name, style="Name")
        answer.add_run(f" {text}")
    paragraph(document, "How we rate them", "Heading 2")
    table(document, HEADS, (20, 22, 62, 70), RATED, title="How we rate them")
