"""Where plan-review.xlsx has what: the contract between its writer and its reader."""

from generator.model.review import Choice, Item

FILE = "plan-review.xlsx"
FORM, VERSION = "plan-review", "1"
COMPETENCIES, QUESTIONS, PEOPLE, APPROVED, CHOICES = (
    "Competencies", "Questions", "People and time", "Approved", "To choose from",
)  # fmt: skip
OF_KIT = "Kit {id}, version {version}"
FOOTER = "For the people who plan the interviews. Keep with the selection record."

# What stands in a row that is no answer; the key is what a row is known by.
KEY, NAME, SAYS, SO_FAR = "Key", "Competency", "The posting says", "So far"
COMPETENCY_HEADS = (
    (NAME, 130), (SAYS, 235), (SO_FAR, 110), ("Your choice", 72), ("Take instead", 130), ("Of which field", 70),
    ("First: needed from day one", 62), ("First: how important, 1 to 5", 68),
    ("Second: needed from day one", 62), ("Second: how important, 1 to 5", 68),
    ("Weight", 52), ("Minimum", 60), ("Reason", 170), (KEY, 90),
)  # fmt: skip
COMPETENCY_ITEMS = {
    "Your choice": Item.CHOICE, "Take instead": Item.INSTEAD, "Of which field": Item.FIELD,
    "First: needed from day one": Item.NEEDED_1, "First: how important, 1 to 5": Item.IMPORTANT_1,
    "Second: needed from day one": Item.NEEDED_2, "Second: how important, 1 to 5": Item.IMPORTANT_2,
    "Weight": Item.WEIGHT, "Minimum": Item.MINIMUM, "Reason": Item.REASON,
}  # fmt: skip
# Where the posting does not name a competency, it is added here.
NEW_COMPETENCIES = ("new 1", "new 2")
CHOICES_OF_RATED = (Choice.KEEP, Choice.DROP, Choice.REPLACE)
CHOICES_OF_SEEN = (Choice.LEAVE, Choice.RATE)
CHOICES_OF_NEW = (Choice.ADD,)

QUESTION, ASKED = "Question", "What is asked"
QUESTION_HEADS = (
    (QUESTION, 60), (NAME, 110), ("No.", 32), (ASKED, 225),
    ("If there is no such example, and follow-up questions", 340), ("Ask number", 58), ("In your own words", 180),
    ("Instead, if there is no example", 140), ("Who asks", 105), ("Minutes", 58),
)  # fmt: skip
QUESTION_ITEMS = {
    "Ask number": Item.QUESTION, "In your own words": Item.WORDING, "Instead, if there is no example": Item.FALLBACK,
    "Who asks": Item.ASKS, "Minutes": Item.MINUTES,
}  # fmt: skip

PEOPLE_HEADS = (
    ("Interviewer", 190), ("In the panel", 75), ("Minutes", 70), ("Stage", 90), ("Sits with the others", 90),
    ("Asks about", 420), ("Minutes in use", 75), (KEY, 130),
)  # fmt: skip
PEOPLE_ITEMS = {
    "Interviewer": Item.NAME, "In the panel": Item.IN_PANEL, "Minutes": Item.MINUTES, "Stage": Item.STAGE,
    "Sits with the others": Item.TOGETHER,
}  # fmt: skip
NEW_PEOPLE = ("new person 1", "new person 2", "new person 3")

FIRST_PERSON, SECOND_PERSON = "First person who knows the job", "Second person who knows the job"
APPROVED_BY, APPROVED_ON = "Approved by", "Approved on"
TRAINED = "All interviewers are trained in rating answers, or have practised it"
APART = "Interviewers get no application before they have rated"
LABELS = {
    FIRST_PERSON: (Item.PERSON_1, "job_person_1"), SECOND_PERSON: (Item.PERSON_2, "job_person_2"),
    APPROVED_BY: (Item.BY, "approved_by"), APPROVED_ON: (Item.ON, "approved_on"),
    TRAINED: (Item.TRAINED, "trained"), APART: (Item.APART, "applications_apart"),
}  # fmt: skip

# What the sheet to choose from lists, each list in a column from this row on.
FIRST_LISTED = 4
LIST_OF_COMPETENCIES, LIST_OF_SEATS, LIST_OF_STAGES = "A", "C", "D"
SEAT = "{seat} {name}"

YES_NO = ("yes", "no")
IMPORTANCES = ("1", "2", "3", "4", "5")
LOWEST_WEIGHT, HIGHEST_WEIGHT = 0.1, 10.0
LOWEST_RATING, HIGHEST_RATING = 1.0, 5.0
FEWEST_MINUTES, MOST_MINUTES = 10, 240
FEWEST_QUESTION, LONGEST_QUESTION = 1, 60
# How `_kit` lists what stood in the cells when the form was written, and which question each number is.
WRITTEN = ("written", "row", "cell", "value")
NUMBERED = ("numbered", "question", "number", "source")


def listed(column: str, length: int) -> str:
    """The cells of a list to choose from, for a cell that offers it."""
    return f"='{CHOICES}'!${column}${FIRST_LISTED}:${column}${FIRST_LISTED + max(1, length) - 1}"


def figure(value: float) -> str:
    """A weight, a minimum or minutes as a cell shows it."""
    return f"{value:g}"
