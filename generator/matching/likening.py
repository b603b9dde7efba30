"""The competencies that a line asks for by its likeness to lines we have labelled, where the wordings name none."""

from collections.abc import Collection, Mapping, Sequence

from generator.learned import Learned
from generator.matching.signs import signs_of
from generator.matching.splitting import Word
from generator.model import Match

# How likely a competency must be: beside those that the wordings found, and in a line where they found none.
BESIDE = 0.8
ALONE = 0.4
# What says so may be a few words apart.
APART = 3


def likened(
    text: str, text_words: Sequence[Word], learned: Learned, known: Collection[str], besides: Collection[str]
) -> list[Match]:
    """The matches of a line by likeness, the likeliest first, each with the words that speak most for it.

    *known* are the ids that may be found, *besides* those that the wordings found.
    """
    signs = signs_of(text_words)
    weights = {sign: learned.weights_of(sign) for sign in signs}
    least = BESIDE if besides else ALONE
    likely = {
        name: chance
        for name, chance in learned.likelihoods(weights.values(), least).items()
        if name in known and name not in besides
    }
    matches = []
    for name, chance in sorted(likely.items(), key=lambda pair: (-pair[1], pair[0])):
        number = learned.labels.index(name)
        speaking = {sign: learned.weight_for(number, each) for sign, each in weights.items()}
        first, last = _telling(signs, speaking)
        because = text[text_words[first].start : text_words[last - 1].end]
        matches.append(Match(id=name, slot=None, because=because, confidence=round(chance, 2)))
    return matches


def _telling(signs: Mapping[str, tuple[int, int]], weights: Mapping[str, float]) -> tuple[int, int]:
    """The places of the words that speak most for a competency: its best sign and those beside it."""
    most = max(weights.values())
    speaking = sorted((-weight, sign) for sign, weight in weights.items() if weight * 2 >= most)
    first, last = signs[speaking[0][1]]
    for _, sign in speaking:
        begins, ends = signs[sign]
        if begins <= last + APART and ends + APART >= first:
            first, last = min(first, begins), max(last, ends)
    return first, last
