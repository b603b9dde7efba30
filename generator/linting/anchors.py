"""Rules for behavioural anchors (B1 to B6)."""

import re
from collections import Counter
from collections.abc import Iterator

from generator.linting.findings import Finding
from generator.linting.topics import protected_topic
from generator.model import Anchors, Catalogue, Competency
from generator.words import overlap, words

LONGEST = 40
LARGEST_RATIO = 2.0
MOST_ALIKE = 0.6
SHARE_OF_FIVES_LONGEST = 0.4
VAGUE = re.compile(
    r"\b(?:good|strong|excellent|poor|great|weak|bad|outstanding|effective(?:ly)?|clear(?:ly)?|always|often|never"
    r"|sometimes|usually|rarely|frequently|somewhat|very|understands?|understood|believe[sd]?|felt|feels?"
    r"|passionate|confident(?:ly)?|appropriate(?:ly)?)\b",
    re.IGNORECASE,
)
STYLE = re.compile(
    r"\b(?:accent|eye contact|energetic|polish(?:ed)?|dress(?:ed)?|handshake|well-spoken|articulate|charisma\w*"
    r"|prestigious|top university)\b",
    re.IGNORECASE,
)
IRREGULAR_PAST = frozenset(
    """began bent bet bid bought bound broke brought built came cast caught chose cost cut dealt did drew drove fell
    fed felt fought found gave got grew had heard held hid hit kept knew laid led left lent let lost made meant met
    overran oversaw overspent overtook paid put ran rang read rebuilt rewrote rose said sat saw sent set shook showed
    shut sold sought spent split spoke spread stood stuck swept swore taught thought threw told took tore undersold
    undertook upheld used went withdrew withheld won wore wrote forgot foresaw forwent gathered hurt left misled
    mistook outdid overrode reset resold retook shed shrank slid spelt spun stole strove struck swung underbid
    undid undercut""".split()
)


def lint_anchors(competency: Competency) -> Iterator[Finding]:
    """The breaches in the anchors of one competency and of its questions."""
    if competency.questions and _needs_sets(competency):
        yield from _lint_cover(competency)
    sets = [(f"{competency.id}/anchors/{n}", a) for n, a in enumerate(competency.anchors)]
    sets += [(f"{q.id}/anchors", q.anchors) for q in competency.questions if q.anchors is not None]
    for where, anchors in sets:
        yield from _lint_set(where, anchors)


def _needs_sets(competency: Competency) -> bool:
    return any(q.anchors is None for q in competency.questions)


def _lint_cover(competency: Competency) -> Iterator[Finding]:
    covered = Counter(level for anchors in competency.anchors for level in anchors.levels)
    for level in competency.levels:
        if covered[level] != 1:
            yield Finding("B1", competency.id, f"level {level} has {covered[level]} sets of anchors, not one")
    for level in covered:
        if level not in competency.levels:
            yield Finding("B1", competency.id, f"anchors for {level}, which 'levels' does not name")


def _lint_set(where: str, anchors: Anchors) -> Iterator[Finding]:
    lengths = [len(words(text)) for text in anchors.texts]
    if min(lengths) and max(lengths) > LARGEST_RATIO * min(lengths):
        yield Finding("B3", where, f"lengths from {min(lengths)} to {max(lengths)} words, at most 2 to 1")
    for rating, text in enumerate(anchors.texts, start=1):
        yield from _lint_text(f"{where}/{rating}", text)
    for rating, (lower, upper) in enumerate(zip(anchors.texts, anchors.texts[1:], strict=False), start=1):
        shared = overlap(lower, upper)
        if shared >= MOST_ALIKE:
            message = f"{rating} and {rating + 1} share {shared:.2f} of their words, below {MOST_ALIKE}"
            yield Finding("B4", f"{where}/{rating + 1}", message)


def _lint_text(where: str, text: str) -> Iterator[Finding]:
    found = words(text)
    if len(found) > LONGEST:
        yield Finding("B3", where, f"{len(found)} words, at most {LONGEST}")
    if found and not (found[0].endswith("ed") or found[0] in IRREGULAR_PAST):
        yield Finding("B2", where, f"starts with '{found[0]}', not with a verb in the past tense")
    vague = VAGUE.search(text)
    if vague:
        yield Finding("B2", where, f"'{vague.group()}' is not something one can observe")
    style = STYLE.search(text)
    if style:
        yield Finding("B6", where, f"'{style.group()}' is style or background, not behaviour")
    topic = protected_topic(text)
    if topic:
        yield Finding("Q7", where, f"it touches {topic[0]}: '{topic[1]}'")


def lint_longest_level(catalogue: Catalogue) -> Iterator[Finding]:
    """Whether the best anchor is the longest too often: length must not signal the rating (B3)."""
    sets = [a for c in catalogue.competencies for a in c.anchors]
    lengths = [[len(words(text)) for text in anchors.texts] for anchors in sets]
    longest = sum(row[4] == max(row) for row in lengths)
    if sets and longest > SHARE_OF_FIVES_LONGEST * len(sets):
        where = catalogue.competencies[0].id
        yield Finding("B3", where, f"5 is the longest anchor in {longest} of {len(sets)} sets, at most 40 %")
