"""Where meeting.xlsx has what: the contract between its writer and its reader.

The words are those of the form in English; a form in another language has each as that language says it.
"""

from generator.model import Mark

FORM, VERSION = "meeting", "1"
TALK, AFTER, AGREED = "To talk about", "After the talk", "Agreed"
TITLE = "The panel's meeting: {role}"

# What the head of the first sheet asks for, each label with its cell to the right.
CHAIR, DAY, PRESENT = "Chair", "Date of the meeting", "Who was there"
HEAD = ((CHAIR, "chair"), (DAY, "meeting_date"), (PRESENT, "present"))
HEAD_IN_WORDS = ("who chaired", "when it was", "who was there")

# The table of the first sheet: a point's sentence stands under `WHO` over its ratings or, without any, over `BOX`.
NUMBER_HEAD, WHO, QUESTION, RATING_HEAD = "No.", "Interviewer", "Question", "Rating"
SAID = "What was said in the talk"
TALK_HEADS = (NUMBER_HEAD, WHO, QUESTION, RATING_HEAD, "What they wrote down", SAID)
KEYS_OF_TALK = (NUMBER_HEAD, WHO, RATING_HEAD, SAID)
BOX = "What was said"

# A row is known by code, id and seat (on `Agreed` by code, stage and key), wherever it stands.
CODE, ID, SEAT = "Code", "Id", "Seat"
INDEPENDENT, CHANGED, BECAUSE, LACKS = "Independent", "After the talk", "Because", "Still missing"
AFTER_HEADS = (
    ("To talk about", 115), (CODE, 50), ("Candidate", 125), ("Competency", 170), ("Question", 65), (ID, 45),
    ("Interviewer", 115), (SEAT, 45), (INDEPENDENT, 85), (CHANGED, 85), (BECAUSE, 270), (LACKS, 95),
)  # fmt: skip
NAME, STAGE, COMPETENCY, KEY = "Candidate", "Stage", "Competency", "Key"
MEAN, RATINGS_OF, APART, SETTLED = "Independent mean", "Ratings", "Points apart", "The panel agrees on"
BEFORE = "Agreed before"
# The stage stands there only where the debrief has several, what was agreed before only where anything was.
AGREED_HEADS = (
    (CODE, 50), (NAME, 150), (STAGE, 70), (COMPETENCY, 210), (KEY, 150), (MEAN, 95), (RATINGS_OF, 70), (APART, 65),
    (BEFORE, 70), (SETTLED, 95), (BECAUSE, 290), (LACKS, 95),
)  # fmt: skip
KEYS_OF_AFTER = (CODE, ID, SEAT, CHANGED)
KEYS_OF_AGREED = (CODE, KEY, SETTLED)
# The heads that a table is found by, and those besides that are read.
TABLES = {
    TALK: (KEYS_OF_TALK, (QUESTION,)),
    AFTER: (KEYS_OF_AFTER, (INDEPENDENT, BECAUSE)),
    AGREED: (KEYS_OF_AGREED, (STAGE, BECAUSE)),
}

NUMBERS = ("1", "2", "3", "4", "5")
RATINGS = (*NUMBERS, *(mark.value for mark in Mark))
MISSING = "missing"
NO_REASON = "reason missing"
# How `_kit` lists the rows that were written, under one heading row each.
LISTED_RATINGS = ("candidate", "seat", "question", "independent")
LISTED_AGREED = ("candidate", "stage", "competency", "slot")


def key_of(competency: str, slot: str | None) -> str:
    """A competency as its row's key: its id, and the slot where it has one."""
    return competency if slot is None else f"{competency}: {slot}"


def competency_of(key: str) -> tuple[str, str | None]:
    """The id and the slot that a key stands for."""
    competency, colon, slot = key.partition(": ")
    return competency, slot if colon else None
