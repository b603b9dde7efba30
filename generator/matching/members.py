"""A line that only lists skills by name in, those skills out: each is read as if it stood alone as well."""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model import Kind, Match, MatchedUnit, Unit

LABEL = re.compile(r"^[^:]{2,40}:\s+")
BETWEEN = re.compile(r"\s*[,;•/]\s*(?:(?:and|et|und|sowie|&)\s+)?|\s+(?:and|et|und|sowie|&)\s+")
# A member is a noun with what belongs to it; a digit, a bracket or more words make a clause, and so does a subject.
MEMBER = re.compile(
    r"(?!(?:you|we|vous|tu|nous|du|sie|wir|which|who|that|qui|que|die|der|das)\b)[^\W\d_][\w'’-]*(?: [\w'’-]+){0,4}",
    re.I,
)
# Two are a list of single words only: the last of "customer and quality focus" belongs to both.
FEWEST, PAIR = 3, 2
# Most members have no more words.
FEW_WORDS = 2


def members_of(unit: Unit) -> tuple[Unit, ...]:
    """The members of a bare list as units, or none where a line says more than their names."""
    if unit.kind is not Kind.COMPETENCY:
        return ()
    names = BETWEEN.split(LABEL.sub("", unit.text).strip(" .;"))
    pair = len(names) == PAIR and not any(" " in name for name in names)
    if not (pair or len(names) >= FEWEST) or not all(map(MEMBER.fullmatch, names)):
        return ()
    if 2 * sum(len(name.split()) <= FEW_WORDS for name in names) <= len(names):
        return ()
    return tuple(replace(unit, text=name) for name in names)


def with_members(whole: MatchedUnit, members: Iterable[MatchedUnit]) -> MatchedUnit:
    """A line with what it asks for as a whole and in each of its members, but not what only a list's label names."""
    named: dict[str, Match] = {}
    for match in (match for member in members for match in member.matches):
        named.setdefault(match.id, match)
    if not named:
        return whole
    label = LABEL.match(whole.unit.text)
    own = [each for each in whole.matches if label is None or each.id in named or each.because not in label[0]]
    known = {each.id for each in own}
    return replace(whole, matches=(*own, *(match for match in named.values() if match.id not in known)))
