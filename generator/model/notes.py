"""What is asked again about a note: of the interviewer who wrote it, or of HR alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteQuestion:
    """One neutral sentence about a note, the rule that asks it (N1 to N5), and where the note's answer stands.

    `place` is that of the rating beside the note; `question` is empty where a whole card is meant, `candidate`
    too where all the cards of an interviewer are. One `for_hr_only` is shown to nobody else, nor is its note.
    """

    seat: str
    candidate: str
    question: str
    file: str | None
    place: str | None
    rule: str
    ask: str
    for_hr_only: bool = False
