"""What was found in a card, as a letter in another language says it: the program's sentences heard again, by code."""

import re
from collections.abc import Mapping, Sequence

from generator.dates import days_of
from generator.model import CardProblem
from generator.wording import Tongue, hearing

DATES = ("the interview date", "the date of signing", "the date of keying in", "the date of checking")
NO_RATING = (
    "the formula “{formula}” is no rating",
    "the error “{error}” is no rating",
    "the date {day} is no rating",
    "“{text}” (yes or no) is no rating",
    "“{text}” is no rating",
    "{text} is no rating",
)
NO_TEXT = (
    "the note holds a formula",
    "this cell holds a formula",
    "the note holds the error “{error}”",
    "this cell holds the error “{error}”",
)
NO_DATE = (
    "{what} is “{text}”, which can be {day} or {other}",
    "{what} is “{text}”, which would be {day}",
    "{what} is “{text}”",
)
# What a message says after this is what the cell may hold; papers say that in their own words, or not at all.
ACCEPTED = "; accepted is "
UNREADABLE, NO_WORKBOOK = "this file cannot be opened", "this is no Excel or OpenDocument workbook"
# How the program says each of these; where none is what it says, the last one is true whatever it says.
SENTENCES: Mapping[str, Sequence[str]] = {
    "rating-off-scale": NO_RATING,
    "rating-not-whole": NO_RATING,
    "rating-not-a-number": NO_RATING,
    "rating-is-formula": NO_RATING,
    "rating-is-date": NO_RATING,
    "rating-is-boolean": NO_RATING,
    "rating-is-error": NO_RATING,
    "rating-not-found": (
        "question {number} ({id}): two places claim to be it",
        "question {number} ({id}): its cell cannot be found on the card",
        "a rating cannot be found on the card",
    ),
    "question-changed": (
        "on this card question {number} or one of its five descriptions is not as it was sent out",
        "a question or one of its five descriptions is not as it was sent out",
    ),
    "copy-changes-ratings": (
        "this copy changes what {file} says on {questions}",
        "this copy and {file} came together and differ on {questions}",
        "this copy changes ratings",
    ),
    "note-replaced": (
        "the note on {questions} is another than before; the first one stays",
        "a note is another than before; the first one stays",
    ),
    "text-is-formula": (*NO_TEXT, "what stands in this cell is no text"),
    "text-is-error": (*NO_TEXT, "what stands in this cell is no text"),
    "date-ambiguous": (*NO_DATE, "a date can be read in more than one way"),
    "date-not-understood": (*NO_DATE, "a date cannot be read"),
    "interview-date-missing": ("the interview date is missing",),
    "not-yes-or-no": ("“{text}” is neither", "the answer is neither yes nor no"),
    "knew-before-unanswered": ("“Before today I knew this candidate” is not answered",),
    "declaration-missing": (
        "the interviewer knew this candidate before, and no declaration that bears their name came back",
        "“These are my own ratings” is not answered yet",
        "a declaration is missing",
    ),
    "signed-by-another": ("the name below this card is not the interviewer's",),
    "identity-differs": ("what is printed and what the file says of itself differ; the majority counts",),
    "unknown-candidate": (
        "candidate {code} is not in candidates.csv",
        "this is a blank card and no candidate's name is typed in it",
        "the name typed in this blank card is that of no candidate",
        "the candidate that it names is none of this kit",
    ),
    "unknown-version": ("this card is of a version that never went out",),
    "damaged": (UNREADABLE,),
    "encrypted": ("it is locked with a password",),
    "not-a-workbook": (NO_WORKBOOK,),
    "macro": ("it holds macros, which no form of ours does",),
    "too-large": ("it is larger than any form of ours",),
}
# What a card lacks, as the intake says it.
LACKS = (
    "rating of question {number}",
    "note on question {number}",
    "reason for not asking question {number}",
    "answer whether these are the interviewer's own ratings",
)
# What is asked again about notes.
ASKS = (
    "Please add to your note on question {number}, with today's date, what the candidate said or did that it rests "
    "on; do not replace it.",
    "Please add to your note on question {number}, with today's date, what the candidate said or did; do not replace "
    "it.",
    "Please add to your notes on question {number} of candidate {code} and question {other} of candidate {another}, "
    "with today's date, what the candidate said or did each time, as the same words stand on both; do not replace "
    "them.",
    "Did you compare each answer on your card for candidate {code} with its own descriptions?",
    "Did you compare each answer on the cards that you returned with its own descriptions?",
)
QUESTIONS = re.compile(r"question (\d+)")


def found(problem: CardProblem, say: Tongue) -> str:
    """What was found, in the tongue, without what would have been accepted."""
    message = problem.message.partition(ACCEPTED)[0]
    if not say.folder:
        return message
    sentences = SENTENCES[problem.code]
    heard = hearing.match(message, sentences)
    if heard is None:
        return say(sentences[-1])
    phrase, values = heard
    return say(phrase, **{place: _value(place, value, say) for place, value in values.items()})


def lacking(part: str, say: Tongue) -> str:
    """A part that a card lacks, in the tongue."""
    return hearing.again(part.removeprefix("the "), LACKS, say)


def asked(question: str, say: Tongue) -> str:
    """What is asked again about a note, in the tongue."""
    return hearing.again(question, ASKS, say)


def _value(place: str, value: str, say: Tongue) -> str:
    if place in ("day", "other"):
        days = days_of(value)
        return say.in_words(days[0]) if len(days) == 1 else value
    if place == "questions":
        return say.listed(
            [say.inside(say("Question {number}", number=number)) for number in QUESTIONS.findall(value)]
        )
    return say(value) if value in DATES else value
