"""The explanation as one JSON object."""

import json
from collections.abc import Sequence

from generator.model import Detail, DetailOf, Kit, Line, MatchedUnit, Reading


def render(reading: Reading, matched: Sequence[MatchedUnit], kit: Kit) -> str:
    """`posting` (title, language, level …) and `units` in order; what is not known is null."""
    level = kit.requisition.level
    seniority = reading.seniority
    found = {
        "posting": {
            "title": reading.title,
            "organisation": reading.organisation,
            "language": reading.language,
            "format": reading.format,
            "level": {
                "value": level.value,
                "manages_people": seniority.manages_people,
                "because": list(seniority.because) if level is seniority.level else [],
            },
        },
        "units": [_unit(m, line) for m, line in zip(matched, kit.lines, strict=True)],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _unit(matched: MatchedUnit, line: Line) -> dict[str, object]:
    return {
        "n": line.n,
        "line": line.line,
        "section": line.section,
        "text": line.text,
        "kind": line.kind.value,
        "importance": line.importance.value,
        "goes_to": line.goes_to.value,
        "why": line.why,
        "competencies": [
            {"id": m.id, "slot": m.slot, "because": m.because, "confidence": m.confidence} for m in matched.matches
        ],
        "details": [_detail(detail) for detail in matched.unit.details],
    }


def _detail(detail: Detail) -> dict[str, object]:
    """What a unit names exactly: always what and in which words, and of the rest what such a detail has."""
    found: dict[str, object] = {"what": detail.of.value, "words": detail.words}
    if detail.of in (DetailOf.YEARS, DetailOf.AMOUNT):
        found |= {"low": detail.low, "high": detail.high, "unit": detail.unit}
    elif detail.of is DetailOf.LANGUAGE:
        found |= {"name": detail.name, "level": detail.level, "native": detail.native}
    elif detail.of is DetailOf.PAPER:
        found |= {"name": detail.name}
    elif detail.of is DetailOf.ONE_OF:
        found |= {"members": list(detail.members)}
    return found
