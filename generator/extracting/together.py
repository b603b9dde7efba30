"""The pieces of a posting with the kind that each seems to be in, the kinds they are out: judged by all around them.

What a line is shows in its words, its heading and the lines beside it together: "Each drop is signed for on the
phone" could be said of the firm, and is a task among tasks. How much each of these signs says for each kind was
learned from whole adverts (`benchmarks/together.py`), so that nobody had to think of a weight for it.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from generator.extracting import labelling, sections
from generator.extracting.cutting import Piece
from generator.extracting.labelling import ORDER
from generator.learned import learned
from generator.model import BlockType, Kind

# How much likelier than what it seems another kind must be, in hundredths of a logarithm.
MARGIN = 100
# So few pieces say too little about each other.
FEWEST = 8
# A score so far above all others leaves no doubt.
SURE = 12
# Scores count in tens, and what is less likely than this is as good as excluded.
TENS, LEAST_SCORE, LEAST_LIKELY = 10, -3.0, -4.0
# Below this a likeness of lines around is no sign.
SLIGHT = 0.05
LENGTHS = (1, 2, 3, 4, 6, 9, 14, 22)
PLACES = (0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95)
NEAR = (-2, -1, 1, 2)
# How many of a kind stand above or below counts up to this.
COUNTED = 3
# What holds values, beside labels that are known by their place.
VALUED = frozenset({BlockType.FIELD, BlockType.ROW})
ENDS = frozenset(".:!?;,")
# "Packing: (15%)" stands over what is packed.
OPENS = re.compile(r":\s*(?:\([^()]{1,12}\)\s*)?$")
# A text and its language in, how likely each kind is out.
LikenessOf = Callable[[str, str], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Seeming:
    """A piece with the kind that it seems to be, and how much its words and its place speak for each kind.

    `likeness` says how likely a line of our own with such words is of each kind.
    """

    piece: Piece
    kind: Kind
    scores: Counter[Kind]
    likeness: Mapping[str, float]

    @property
    def is_sure(self) -> bool:
        """Whether its own words leave no doubt."""
        if self.piece.heading:
            return False
        first, second, *_ = sorted((self.scores[kind] for kind in ORDER), reverse=True)
        return first - second >= SURE


def seemings(pieces: Iterable[Piece], likeness_of: LikenessOf = labelling.likeness_of) -> Iterator[Seeming]:
    """What each piece seems to be by its own words, its section and the piece before it.

    *likeness_of* tells how likely a line of our own with the words of a text in a language is of each kind.
    """
    before: Kind | None = None
    for piece in pieces:
        context = piece.context
        if before and (piece.continues or context.after_list):
            context = replace(context, before=before)
        scores = labelling.weigh(piece.text, context)
        likeness = likeness_of(piece.text, context.language)
        kind = Kind.HEADING if piece.heading else labelling.likeliest(scores, likeness)
        if piece.aside and before is not None and before.asks and kind is Kind.COMPETENCY:
            kind = before
        yield Seeming(piece, kind, scores, likeness)
        before = kind


def judged(found: Sequence[Seeming]) -> Iterator[Seeming]:
    """Each of what it seems, or of the kind that all signs together clearly speak for."""
    if len(found) < FEWEST:
        yield from found
        return
    table = learned("together", "all")
    around = Surroundings(found)
    for place, seeming in enumerate(found):
        settled = seeming.is_sure or (seeming.piece.heading and seeming.piece.context.type is BlockType.ROW)
        yield seeming if settled else weighed(seeming, table.weighed(around.signs_of(place)))


def weighed(seeming: Seeming, said: Mapping[str, float]) -> Seeming:
    """A piece of the kind that is said most of it, in hundredths, if that is clear."""
    best = Kind(max(said, key=lambda name: said[name]))
    # Which of the asks it is shows in its words alone.
    same = best.asks and seeming.kind.asks
    # Forms show what is a heading beside a value; a part of a line is none, nor an entry of a list unless it says so.
    part, type_ = seeming.piece.aside, seeming.piece.context.type
    entry = type_ is BlockType.ITEM and not heads(seeming.piece.text, seeming.piece.context.language)
    bound = best is Kind.HEADING and (part or entry or type_ in VALUED)
    clear = said[best] > said[seeming.kind] + MARGIN
    return replace(seeming, kind=best) if clear and not same and not bound else seeming


def heads(entry: str, language: str) -> bool:
    """Whether an entry of a list ends with a colon, as what stands over the next does, or has a heading's words."""
    return OPENS.search(entry) is not None or sections.announced_anyhow(entry, language) is not None


class Surroundings:
    """What the pieces of a posting seem to be, section by section and from the top down."""

    def __init__(self, found: Sequence[Seeming]) -> None:
        self.found = found
        self.above = list(accumulate((Counter([each.kind]) for each in found), initial=Counter[Kind]()))
        self.sections: dict[str | None, Counter[Kind]] = defaultdict(Counter)
        for each in found:
            if not each.piece.heading:
                self.sections[each.piece.section][each.kind] += 1

    def signs_of(self, place: int) -> dict[str, float]:
        """The signs of a piece with how strong they are, between 0 and 1 but for scores and logarithms."""
        seeming = self.found[place]
        above, every = self.above[place], self.above[-1]
        signs = _own(seeming)
        signs.update((f"past {part}", 1.0) for part in PLACES if place > part * (len(self.found) - 1))
        signs.update(self._beside(place))
        signs.update(self._among(seeming))
        for kind, count in every.items():
            below = count - self.above[place + 1][kind]
            if above[kind]:
                signs[f"above {kind}"] = min(above[kind], COUNTED) / COUNTED
            if below:
                signs[f"below {kind}"] = min(below, COUNTED) / COUNTED
        return signs

    def _beside(self, place: int) -> Iterator[tuple[str, float]]:
        """What the pieces right above and below are."""
        for near in NEAR:
            if not 0 <= place + near < len(self.found):
                yield f"{near} none", 1.0
                continue
            other = self.found[place + near]
            yield f"{near} seems {other.kind}", 1.0
            if other.piece.section == self.found[place].piece.section:
                yield f"{near} same section", 1.0
            for kind, share in other.likeness.items():
                if share > SLIGHT:
                    yield f"{near} like {kind}", share

    def _among(self, seeming: Seeming) -> Iterator[tuple[str, float]]:
        """What part of the other lines under the same heading seems of each kind."""
        kinds = self.sections[seeming.piece.section]
        own = not seeming.piece.heading
        others = kinds.total() - own
        for kind, count in kinds.items():
            if rest := count - (own and kind is seeming.kind):
                yield f"others {kind}", rest / others


def _own(seeming: Seeming) -> dict[str, float]:
    """What a piece shows by itself and by what stands open above it."""
    piece, context = seeming.piece, seeming.piece.context
    under, last = context.announced or "nothing", piece.text.rstrip()[-1:]
    signs = {
        f"seems {seeming.kind}": 1.0,
        f"under {under}": 1.0,
        f"under {under}, {context.type}": 1.0,
        f"is {context.type}": 1.0,
        f"ends {last if last in ENDS else 'open'}": 1.0,
    }
    said = (
        (context.after_list, "after list"),
        (context.likened, "likened"),
        (piece.continues, "continues"),
        (piece.aside, "aside"),
        (piece.section is None, "under no heading"),
        (piece.text == context.title, "is title"),
    )
    signs.update((sign, 1.0) for holds, sign in said if holds)
    words = len(piece.text.split())
    signs.update((f"over {length} words", 1.0) for length in LENGTHS if words > length)
    most = max(seeming.scores[kind] for kind in ORDER)
    signs.update((f"words {kind}", max(LEAST_SCORE, (seeming.scores[kind] - most) / TENS)) for kind in ORDER)
    signs.update((f"like {kind}", max(LEAST_LIKELY, math.log(share))) for kind, share in seeming.likeness.items())
    return signs
