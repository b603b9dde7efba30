"""Where screening.xlsx has what: the contract between its writer and its reader."""

from generator.model import OTHER_LANGUAGES, WRITTEN_IN, Candidate, Check
from generator.wording import tongue

SHEET = "Screening"
FORM = "screening"
ANSWERS = tuple(check.value for check in Check)
# What the form is read in: whoever fills it may have been sent it in any of them.
TONGUES = tuple(map(tongue, (WRITTEN_IN, *OTHER_LANGUAGES)))
MEANT = {say(check.value).casefold(): check for check in Check for say in TONGUES}
BLANK = Candidate(code="C00", name="")
# A heading and its width in characters; each candidate has two columns more, for the answer and a note.
HEADINGS = (("Line", 6), ("Kind", 14), ("Importance", 11), ("The posting says", 40), ("How to ask", 40))
NOTES_ON = "Notes on {code}"
OF_KIT = "Kit {id}, version {version}"
NOTHING = "Nothing in this posting is checked on paper."
INTRODUCTION_ROW, HEAD_ROW, NAME_ROW = 3, 5, 6


def check_name(line: str, code: str) -> str:
    """The defined name of an answer."""
    return f"check_{line}_{code}"


def note_name(line: str, code: str) -> str:
    """The defined name of the note beside an answer."""
    return f"note_{line}_{code}"


def candidate_name(code: str) -> str:
    """The defined name of the cell with the candidate's name."""
    return f"candidate_{code}"
