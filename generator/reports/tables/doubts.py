"""Ratings of which it cannot be said that they were made alone, before anybody talked, by somebody without a tie."""

from collections.abc import Iterator, Sequence

from generator.model import Debrief, FoundCandidate
from generator.reports.tables.competencies import View

WORDS = {
    "ratings-not-own": "the card says that they are not the interviewer's own",
    "came-after-reveal": "the card came after the ratings had been shown",
    "knew-before": "the interviewer knew the candidate before",
}
MARK = "†"
SENTENCE = "{mark} {whose}: {words}."
LATE_LINE = "one was entered from corrections.csv after the ratings had been shown"


def doubts_of(debrief: Debrief) -> dict[str, tuple[str, ...]]:
    """What is to be said of a card's ratings, by its file; of one from a line of corrections.csv, by the line."""
    found: dict[str, dict[str, None]] = {}
    for problem in debrief.problems:
        if problem.code == "came-after-reveal" and problem.place:
            found.setdefault(f"{problem.file} {problem.place}", {})[LATE_LINE] = None
        elif problem.code in WORDS:
            found.setdefault(problem.file, {})[WORDS[problem.code]] = None
    return {file: tuple(words) for file, words in found.items()}


def doubt_sentences(found: Sequence[FoundCandidate], view: View) -> tuple[str, ...]:
    """A sentence for each doubt on a card, behind the mark of its ratings; unnamed for who is told no names."""
    told = (view.say(SENTENCE, mark=MARK, whose=whose, words=words) for whose, words in _doubts(found, view))
    return tuple(dict.fromkeys(told))


def _doubts(found: Sequence[FoundCandidate], view: View) -> Iterator[tuple[str, str]]:
    for candidate in sorted(found, key=lambda c: c.code):
        for rating in (r for c in candidate.competencies for r in c.ratings):
            whose = "{who}'s ratings of {whom}" if view.names_raters else "The ratings of one card of {whom}"
            for words in view.doubts_on(rating):
                whom = view.labels[candidate.code]
                yield view.say(whose, who=view.called(rating), whom=whom), view.say(words)
