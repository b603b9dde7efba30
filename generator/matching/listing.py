"""Lines that only list names: "Communication, teamwork and organisation"; each name asks as if it stood alone."""

import re
from collections.abc import Sequence

from generator.matching.splitting import Word

JOINING = frozenset("and or et ou und oder sowie &".split())
BETWEEN = re.compile(r"\s*[,;/&+]\s*")
LABEL = re.compile(r"\s*:\s*")
PLAIN = re.compile(r"[\s'’-]*")
# What a label has at most ("Key skills:"), and a name.
LONGEST = 3
LONGEST_NAME = 2
PAIR = 2


def listed(text: str, text_words: Sequence[Word]) -> list[range]:
    """The places of each name where a line is a list of them, behind a label or without; none where it is not."""
    names: list[list[int]] = [[]]
    for place, word in enumerate(text_words):
        between = text[text_words[place - 1].end if place else 0 : word.start]
        if LABEL.fullmatch(between) and len(names) == 1 and 0 < place <= LONGEST:
            names = [[]]
        elif BETWEEN.fullmatch(between) or word.text in JOINING:
            names.append([])
        elif place and not PLAIN.fullmatch(between):
            return []
        if word.text not in JOINING:
            names[-1].append(place)
    full = [range(name[0], name[-1] + 1) for name in names if name]
    # Of two the last may belong to both: "customer and quality focus".
    longest = LONGEST_NAME if len(full) > PAIR else 1
    return full if len(full) >= PAIR and all(len(name) <= longest for name in full) else []
