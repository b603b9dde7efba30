"""A sound catalogue as JSON in the user's cache, for a start without reading YAML again; never a pickle."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from generator import __version__
from generator.model import Anchors, Catalogue, Competency, Level, Probe, Question, RuleException, Slot

LEVELS = {level.value: level for level in Level}


def keep(folder: Path, catalogue: Catalogue) -> None:
    """Write the catalogue into the cache; a cache that cannot be written is done without."""
    found = {
        "program": __version__,
        "version": catalogue.version,
        "digest": catalogue.digest,
        "competencies": [asdict(c) for c in catalogue.competencies],
    }
    path = folder / f"{catalogue.digest}.json"
    beside = folder / f".{catalogue.digest}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        beside.replace(path)
    except OSError:
        return


def restore(folder: Path, digest: str) -> Catalogue | None:
    """The catalogue of that digest from the cache; None where it is not there or not whole."""
    try:
        found = json.loads((folder / f"{digest}.json").read_text(encoding="utf-8"))
        if (found["program"], found["digest"]) != (__version__, digest):
            return None
        competencies = tuple(map(_competency, found["competencies"]))
        return Catalogue(version=found["version"], digest=digest, competencies=competencies)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _competency(found: Mapping[str, Any]) -> Competency:
    plain = {key: found[key] for key in ("id", "name", "printed_name", "family", "definition", "neighbours")}
    slot = found["slot"]
    return Competency(
        **plain,
        levels=_levels(found["levels"]),
        slot=None if slot is None else Slot(label=slot["label"], examples=tuple(slot["examples"])),
        crosswalk={key: tuple(names) for key, names in found["crosswalk"].items()},
        wordings={key: tuple(texts) for key, texts in found["wordings"].items()},
        positive=tuple(found["positive"]),
        negative=tuple(found["negative"]),
        questions=tuple(map(_question, found["questions"])),
        anchors=tuple(map(_anchors, found["anchors"])),
        exceptions=tuple(RuleException(**exception) for exception in found["exceptions"]),
    )


def _question(found: Mapping[str, Any]) -> Question:
    return Question(
        id=found["id"],
        levels=_levels(found["levels"]),
        type=found["type"],
        text=found["text"],
        fallback=found["fallback"],
        probes=tuple(Probe(star=p["star"], text=p["text"]) for p in found["probes"]),
        anchors=None if found["anchors"] is None else _anchors(found["anchors"]),
    )


def _anchors(found: Mapping[str, Any]) -> Anchors:
    one, two, three, four, five = found["texts"]
    return Anchors(levels=_levels(found["levels"]), texts=(one, two, three, four, five))


def _levels(found: list[str]) -> tuple[Level, ...]:
    return tuple(LEVELS[name] for name in found)
