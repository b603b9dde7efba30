"""A line that asks for languages in, their levels on the common scale out, with the words that we read so."""

import re
from collections.abc import Iterator

from generator.model import Detail, DetailOf, Unit
from generator.wording import Tongue

# The posting's own letters need no reading of ours.
LETTERS = re.compile(r"[ABC][12]")


def levels_asked(unit: Unit, say: Tongue) -> Iterator[str]:
    """The sentences that say which levels a posting asks for, and that a level is no origin; none without a level."""
    languages = [detail for detail in unit.details if detail.of is DetailOf.LANGUAGE]
    if any(detail.level for detail in languages):
        yield say("In the posting: {levels}.", levels=" · ".join(_level(detail, say) for detail in languages))
    for words in dict.fromkeys(detail.words for detail in languages if detail.native):
        yield say("“{words}” is read as a level; nobody is asked where they come from.", words=words)


def _level(detail: Detail, say: Tongue) -> str:
    language = say(str(detail.name))
    if detail.level is None:
        return say("{language}, level not said", language=language)
    if LETTERS.match(detail.words):
        return f"{language} {detail.level}"
    reading = "{language}, about {level} (our reading of “{words}”)"
    return say(reading, language=language, level=detail.level, words=detail.words)
