"""A rating cell in; a rating, or what is wrong with it in words."""

import re
from typing import NamedTuple

from generator.dates import plain
from generator.grids.book import Value
from generator.model import Mark, Rating
from generator.model.cards import SCALE_WORDS

ACCEPTED = "a whole number from 1 to 5, “no example” or “not asked”"
LONGEST_QUOTED = 60
MARKS = {mark.value: mark for mark in Mark}
# As the lists of French and German cards offer them.
OFFERED = {
    "pas d'exemple": Mark.NO_EXAMPLE,
    "non posée": Mark.NOT_ASKED,
    "kein Beispiel": Mark.NO_EXAMPLE,
    "nicht gestellt": Mark.NOT_ASKED,
    **MARKS,
}
SAID = {words.casefold(): mark for words, mark in OFFERED.items()}
QUOTES = "\"'“”„‘’«»‹›"
WHOLE = re.compile(r"[+]?([0-9]{1,9})(?:[.,]0{1,9})?")
NUMBER = re.compile(r"[+−–-]?[0-9]{0,30}[.,]?[0-9]{1,30}")
WITH_WORDS = re.compile(r"([1-5])(?:\s*[-–—:]\s*|\s+)([^\W\d_][^\d=/?]*)")
WORDS = re.compile(r"[^\W\d_]+")
# After these words a digit is not, or not alone, what was meant: `4 or five`, `3 and a half`, `4 minus`.
DOUBTFUL = frozenset(
    """or to and half plus minus not no than of out quarter but between maybe if
    one two three four five six seven eight nine ten zero point almost nearly under over
    ou à et demi moins pas sur entre presque un deux trois quatre cinq six sept huit neuf dix
    oder bis und halb nicht kein von aus zwischen fast eins zwei drei vier fünf sechs sieben acht neun zehn""".split()
)
WORTH = {words.casefold(): number for number, words in enumerate(SCALE_WORDS, start=1)}


class Read(NamedTuple):
    """A rating cell as it was understood: `code` and `found` where something is to be said of it."""

    rating: Rating | None
    code: str | None = None
    found: str = ""


EMPTY = Read(None)


def read(value: Value | None) -> Read:
    """The rating that a cell holds; None with a code where it holds something else, None alone where it is empty."""
    if value is None:
        return EMPTY
    if value.kind == "formula":
        return Read(None, "rating-is-formula", f"the formula {quoted(value.text)}")
    if value.kind == "date":
        return Read(None, "rating-is-date", f"the date {value.text[:10]}")
    if value.kind == "boolean":
        return Read(None, "rating-is-boolean", f"{quoted(value.text)} (yes or no)")
    if value.kind == "error":
        return Read(None, "rating-is-error", f"the error {quoted(value.text)}")
    return _number(value.text) if value.kind == "number" else _text(value.text)


def quoted(text: str) -> str:
    """A text in quotation marks, in one line, cut where it is long."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= LONGEST_QUOTED else line[: LONGEST_QUOTED - 1] + '…'}”"


def _number(text: str) -> Read:
    try:
        number = float(text)
    except ValueError:
        return Read(None, "rating-not-a-number", quoted(text))
    if number != number or abs(number) == float("inf"):
        return Read(None, "rating-not-a-number", quoted(text))
    whole = round(number)
    if abs(number - whole) > 1e-9:
        return Read(None, "rating-not-whole", f"{number:.6g}")
    return Read(whole) if 1 <= whole <= 5 else Read(None, "rating-off-scale", f"{whole:.15g}")


def _text(text: str) -> Read:
    said = plain(text)
    if not said:
        return EMPTY
    mark = SAID.get(said.strip(f"{QUOTES} .").casefold().replace("’", "'"))
    if mark is not None:
        return Read(mark) if text in OFFERED else Read(mark, "rating-spelled", "its words in another spelling")
    if WHOLE.fullmatch(said):
        return _digits(text, said)
    if NUMBER.fullmatch(said):
        whole = "." not in said and "," not in said
        return Read(None, "rating-off-scale" if whole else "rating-not-whole", quoted(text))
    found = WITH_WORDS.fullmatch(said)
    if found is not None and _goes_with(int(found.group(1)), found.group(2)):
        return Read(int(found.group(1)), "rating-spelled", "a number with words after it")
    return Read(None, "rating-not-a-number", quoted(text))


def _digits(text: str, said: str) -> Read:
    found = WHOLE.fullmatch(said)
    number = int(found.group(1)) if found else 0
    if not 1 <= number <= 5:
        return Read(None, "rating-off-scale", quoted(text))
    if text == str(number):
        return Read(number)
    return Read(number, "rating-spelled", "a number with spaces, a decimal or in other digits")


def _goes_with(number: int, words: str) -> bool:
    """Whether words after a number leave it as it is: no second number, no doubt, no other number's description."""
    told = {word.casefold() for word in WORDS.findall(words)}
    if told & DOUBTFUL or len(words) > LONGEST_QUOTED:
        return False
    said = words.strip(" .!").casefold()
    return said not in MARKS and WORTH.get(said, number) == number
