"""Where screening.xlsx has what: the contract between its writer and its reader."""

from generator.model import Candidate, Check
from generator.wording import in_any

SHEET = "Screening"
FORM = "screening"
ANSWERS = tuple(check.value for check in Check)
# The words of forms that went out before there were equivalents; they still come back.
FORMERLY = {"yes": Check.MET, "no": Check.NOT_MET, "to check": Check.PENDING}
MEANT = {
    said.casefold(): check
    for word, check in (*((c.value, c) for c in Check), *FORMERLY.items())
    for said in in_any(word)
}
BLANK = Candidate(code="C00", name="")
# A heading and its width in characters; each candidate has four columns more.
HEADINGS = (("Line", 6), ("Kind", 10.5), ("Importance", 10.5), ("The posting says", 30), ("How to ask", 27))
SOURCE_OF, BY_OF, DATE_OF = "Source and note, {code}", "By, {code}", "Date, {code}"
# The head of forms that went out before, over the note beside an answer.
NOTES_ON = "Notes on {code}"
ALL_LINES = "Checked by, and when: here for all lines; on a line only where it differs"
OF_KIT = "Kit {id}, version {version}"
NOTHING = "Nothing in this posting is checked on paper."
INTRODUCTION_ROW, HEAD_ROW, NAME_ROW, ALL_ROW = 3, 5, 6, 7


def check_name(line: str, code: str) -> str:
    """The defined name of an answer."""
    return f"check_{line}_{code}"


def source_name(line: str, code: str) -> str:
    """The defined name of what shows an answer."""
    return f"source_{line}_{code}"


def note_name(line: str, code: str) -> str:
    """The same on forms that went out before: the note beside an answer."""
    return f"note_{line}_{code}"


def by_name(code: str, line: str = "") -> str:
    """The defined name of who checked a line; without one, all lines."""
    return f"by_{line}_{code}" if line else f"by_{code}"


def on_name(code: str, line: str = "") -> str:
    """The defined name of the day on which that was."""
    return f"on_{line}_{code}" if line else f"on_{code}"


def candidate_name(code: str) -> str:
    """The defined name of the cell with the candidate's name."""
    return f"candidate_{code}"
