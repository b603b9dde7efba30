"""One name for what a posting calls by several: `nursing` and `principles of professional nursing` are one field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.model import Match, MatchedUnit
from generator.words import content_stems

# What may stand around a field's name without making it a narrower field: `employment law` is not `law`.
FILLING = content_stems(
    "advanced applied aspects basic basics best common concepts contemporary core current fundamental fundamentals "
    "general good knowledge methods modern practical practice practices principle principles procedures professional "
    "relevant related solid sound standard standards strong techniques theories theory understanding working"
)


def with_one_name(matched: Sequence[MatchedUnit]) -> tuple[MatchedUnit, ...]:
    """The units with every slot under its plainest name: another slot of the competency that only says less of it."""
    slots: dict[str, list[str]] = {}
    for match in (match for unit in matched for match in unit.matches):
        if match.slot is not None and match.slot not in slots.setdefault(match.id, []):
            slots[match.id].append(match.slot)
    names: dict[tuple[str, str | None], str] = {
        (id_, slot): name for id_, found in slots.items() for slot, name in _names(found).items()
    }
    return tuple(replace(unit, matches=tuple(_renamed(unit.matches, names))) for unit in matched)


def _names(slots: Sequence[str]) -> dict[str, str]:
    """The name of each slot: the one with fewest words among those with the same field; of equals the first."""
    stems = {slot: content_stems(slot) for slot in slots}
    fields = {slot: found - FILLING or found for slot, found in stems.items()}
    return {
        slot: min(
            (other for other in slots if fields[other] and fields[other] == fields[slot]),
            default=slot,
            key=lambda other: (len(stems[other]), slots.index(other)),
        )
        for slot in slots
    }


def _renamed(matches: Iterable[Match], names: Mapping[tuple[str, str | None], str]) -> Iterable[Match]:
    """The matches under their names, each competency and slot once."""
    seen: set[tuple[str, str | None]] = set()
    for match in matches:
        renamed = replace(match, slot=names.get((match.id, match.slot), match.slot))
        if (renamed.id, renamed.slot) not in seen:
            seen.add((renamed.id, renamed.slot))
            yield renamed
