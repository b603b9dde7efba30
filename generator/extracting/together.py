"""The pieces of a posting with the kind that each seems to be in, the kinds they are out: judged by all around them.

What a line is shows in its words, its heading and the lines beside it together: "Support from the senior team" is a
duty by its first word and an offer among offers. How much each of these signs says for each kind was learned from
whole adverts (`benchmarks/together.py`), so that nobody had to think of a weight for it.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.extracting import labelling
from generator.extracting.cutting import Piece
from generator.extracting.labelling import ORDER
from generator.extracting.sections import plain
from generator.extracting.signs import signs_of_heading
from generator.learned import learned
from generator.model import Kind

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
ENDS = frozenset(".:!?;,")


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


@dataclass(slots=True)
class Section:
    """What stands under one heading: how many lines, of which kinds they seem, and the sum of their likenesses."""

    lines: int = 0
    kinds: Counter[Kind] = field(default_factory=Counter)
    likeness: Counter[str] = field(default_factory=Counter)
    announces: Mapping[str, float] = field(default_factory=dict)


def seemings(pieces: Iterable[Piece]) -> Iterator[Seeming]:
    """What each piece seems to be by its own words, its section and the piece before it."""
    before: Kind | None = None
    for piece in pieces:
        context = piece.context
        if before and (piece.continues or context.after_list):
            context = replace(context, before=before)
        scores = labelling.weigh(piece.text, context)
        likeness = labelling.likeness_of(piece.text, context.language)
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
    for seeming, signs in zip(found, signs_of(found), strict=True):
        said = table.weighed(signs)
        best = Kind(max(said, key=lambda name: said[name]))
        clear = said[best] > said[seeming.kind] + MARGIN and not seeming.is_sure
        # Which of the asks it is shows in its words alone.
        other = clear and not (best.asks and seeming.kind.asks)
        yield replace(seeming, kind=best) if other else seeming


def signs_of(found: Sequence[Seeming]) -> Iterator[dict[str, float]]:
    """The signs of each with how strong they are: its own, its section's, those beside it and all above and below."""
    sections = _sections(found)
    above: Counter[Kind] = Counter()
    below = Counter(seeming.kind for seeming in found)
    for place, seeming in enumerate(found):
        below[seeming.kind] -= 1
        yield {
            **_own(seeming),
            **_standing(place, len(found)),
            **dict(_beside(found, place)),
            **dict(_among(seeming, sections[seeming.piece.section])),
            **{f"above {kind}": min(count, COUNTED) / COUNTED for kind, count in above.items()},
            **{f"below {kind}": min(count, COUNTED) / COUNTED for kind, count in below.items() if count},
        }
        above[seeming.kind] += 1


def _sections(all_found: Sequence[Seeming]) -> dict[str | None, Section]:
    """What stands under each heading of a posting."""
    found: dict[str | None, Section] = {}
    for seeming in all_found:
        heading = seeming.piece.section
        section = found.get(heading)
        if section is None:
            section = found[heading] = Section()
            if heading is not None:
                table = learned("headings", seeming.piece.context.language)
                section.announces = table.shares(signs_of_heading(plain(heading)))
        if not seeming.piece.heading:
            section.lines += 1
            section.kinds[seeming.kind] += 1
            section.likeness.update(seeming.likeness)
    return found


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


def _standing(place: int, total: int) -> dict[str, float]:
    """How far down a posting a piece stands."""
    return {f"past {part}": 1.0 for part in PLACES if place > part * (total - 1)}


def _beside(found: Sequence[Seeming], place: int) -> Iterator[tuple[str, float]]:
    """What the pieces right above and below are."""
    section = found[place].piece.section
    for near in NEAR:
        if not 0 <= place + near < len(found):
            yield f"{near} none", 1.0
            continue
        other = found[place + near]
        yield f"{near} seems {other.kind}", 1.0
        if other.piece.section == section:
            yield f"{near} same section", 1.0
        for kind, share in other.likeness.items():
            if share > SLIGHT:
                yield f"{near} like {kind}", share


def _among(seeming: Seeming, section: Section) -> Iterator[tuple[str, float]]:
    """What the heading is like, and what the others under it are."""
    for announced, share in section.announces.items():
        if share > SLIGHT:
            yield f"heading like {announced}", share
    own = not seeming.piece.heading
    others = section.lines - own
    if not others:
        return
    for kind in ORDER:
        if count := section.kinds[kind] - (own and kind is seeming.kind):
            yield f"others {kind}", count / others
        share = (section.likeness[kind] - seeming.likeness.get(kind, 0.0)) / others
        if share > SLIGHT:
            yield f"others like {kind}", share
