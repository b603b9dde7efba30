"""Who was asked to be removed, and a packet in, the names that must go out: also those that only a card spells so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.model import Candidate, Kit
from generator.model.packet import Audience, Kind, Packet, Redaction, Scope, Withheld, words_of
from generator.traces.folding import LETTERS, fold
from generator.words import FUNCTION_WORDS

ANOTHER = "another candidate"
SEVERAL = re.compile(r"[,;/&()\n]|\b(?:and|und|et)\b")
# What stands in a field for names and is none.
ROLES = frozenset(
    "hr chair head director manager officer panel member members present everybody chief lead ceo".split()
)
# A name as people write it: not the small words and initials around it (`Priya Nair for HR`).
WRITTEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def redaction_of(
    kit: Kit,
    candidates: tuple[Candidate, ...],
    scope: Scope,
    kinds: frozenset[Kind],
    withheld: Withheld,
    *,
    posting: str,
    ticked: tuple[str, ...] = (),
) -> Redaction:
    """What is to be removed for an audience: of a requester's record every candidate, of a subject's all others."""
    if scope.audience is Audience.REQUESTER:
        kinds |= {Kind.CANDIDATE}
    return Redaction(
        kinds=kinds,
        withheld=withheld,
        names=tuple(_names(kit, candidates, scope, kinds)),
        kept=tuple(_kept(kit, candidates, scope, kinds)),
        ticked=ticked,
        ordinary=frozenset(word for word in _words_of_the_plan(kit, posting) if word == word.lower()),
    )


def _names(
    kit: Kit, candidates: tuple[Candidate, ...], scope: Scope, kinds: frozenset[Kind]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for candidate in candidates:
        forms = tuple(filter(None, (candidate.name, candidate.say_as)))
        if Kind.CANDIDATE in kinds:
            yield Kind.CANDIDATE.value, candidate.code, forms
        elif scope.audience is Audience.SUBJECT and candidate.code != scope.code:
            yield ANOTHER, candidate.code, forms
    if Kind.PANEL in kinds:
        seated = {person.key: (seat.id, person) for _, seat, _ in kit.seats for person in kit.sat_in(seat.id)}
        for seat, person in seated.values():
            yield Kind.PANEL.value, seat, (person.name,)
        for person in kit.panel:
            if person.key not in seated:
                yield Kind.PANEL.value, "", (person.name,)


def _kept(kit: Kit, candidates: tuple[Candidate, ...], scope: Scope, kinds: frozenset[Kind]) -> Iterator[str]:
    """The people whose names stay in the record."""
    if Kind.CANDIDATE not in kinds:
        yield from (c.name for c in candidates if scope.audience is not Audience.SUBJECT or c.code == scope.code)
    if Kind.PANEL not in kinds:
        yield from (person.name for _, seat, _ in kit.seats for person in kit.sat_in(seat.id))


def with_names_in(packet: Packet, redaction: Redaction) -> Redaction:
    """The redaction with the names that stand in the packet's own fields for names: signatures, who keyed a card."""
    labels = {owner: label for label, owner, _ in redaction.names if owner}
    found: list[tuple[str, str, tuple[str, ...]]] = []
    for words in words_of(packet):
        if words.kind is Kind.PANEL and Kind.PANEL in redaction.kinds:
            found += [(Kind.PANEL.value, words.owner, (name,)) for name in _written(words.text, redaction.ordinary)]
        elif words.kind is Kind.CANDIDATE and (Kind.CANDIDATE in redaction.kinds or words.owner in labels):
            label = labels.get(words.owner, Kind.CANDIDATE.value)
            found += [(label, words.owner, (name,)) for name in _written(words.text, redaction.ordinary)]
    return replace(redaction, names=tuple(dict.fromkeys((*redaction.names, *found))))


def _written(text: str, ordinary: frozenset[str]) -> Iterator[str]:
    """The names in a field that may hold several, with what stands around them taken off."""
    for piece in SEVERAL.split(text):
        words = [w for w in WRITTEN.findall(piece) if not _is_no_name(w, ordinary)]
        capitals = [w for w in words if w[0].isupper() and w != w.upper()]
        # Who types all in small letters, or all in capitals, means a name as well.
        if capitals or words:
            yield " ".join(capitals or words)


def _is_no_name(word: str, ordinary: frozenset[str]) -> bool:
    low = word.casefold()
    return low in FUNCTION_WORDS or low in ROLES or low in ordinary


def known_words(kit: Kit, posting: str, candidates: tuple[Candidate, ...]) -> frozenset[str]:
    """The words of the posting and the plan, folded, and the names that HR told: what need not be asked about."""
    names = [c.name for c in candidates] + [p.name for p in kit.panel]
    names += [p.name for _, seat, _ in kit.seats for p in kit.sat_in(seat.id)]
    told = {word for name in names for word in LETTERS.findall(name)}
    return frozenset(fold(word).text for word in _words_of_the_plan(kit, posting) | told)


def _words_of_the_plan(kit: Kit, posting: str) -> set[str]:
    opening = kit.requisition
    texts = [posting, opening.title, opening.organisation or ""]
    texts += [text for c in kit.competencies for text in (c.printed_name, c.definition)]
    texts += [line.text for line in kit.lines]
    texts += [text for fact in kit.facts for text in (fact.text, fact.ask)]
    for q in kit.questions:
        texts += [q.text, q.fallback or "", *(p.text for p in q.probes), *q.anchors, *q.look_for]
    return {word for text in texts for word in LETTERS.findall(text)}
