"""What a card still lacks, in words that hold no rating."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.collecting.merging import Record
from generator.model import Mark, PlannedQuestion, Rules

EXTREMES = (1, 5)


class Lack(NamedTuple):
    """A part of a card that is missing: the rating, note or reason of a question, or the declaration."""

    part: str
    question: str | None = None

    def in_words(self, numbers: Mapping[str, int]) -> str:
        """As the interviewer knows it: questions by the number on the card."""
        if self.question is None:
            return "the answer whether these are the interviewer's own ratings"
        return f"{self.part} question {numbers.get(self.question, 0)}"


RATING, NOTE, REASON = "rating of", "note on", "reason for not asking"


def lacks(record: Record, questions: Sequence[PlannedQuestion], rules: Rules) -> tuple[Lack, ...]:
    """Every rating, note, reason and answer that is still missing."""
    found = [lack for question in questions for lack in _of_question(record, question.id, rules)]
    if record.own_ratings is None:
        found.append(Lack("own ratings"))
    return tuple(found)


def _of_question(record: Record, question: str, rules: Rules) -> Iterator[Lack]:
    answer = record.answers[question][0] if question in record.answers else None
    if answer is None or answer.rating is None:
        yield Lack(RATING, question)
    elif answer.rating is Mark.NOT_ASKED:
        if not (answer.not_asked_because.strip() or answer.note.strip()):
            yield Lack(REASON, question)
    elif isinstance(answer.rating, Mark):
        return
    elif not answer.note.strip() and (rules.notes == "all" or answer.rating in EXTREMES):
        yield Lack(NOTE, question)
