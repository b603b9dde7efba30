"""A frozen plan, as the commands share it: what changed since then needs a reason, and what is still to approve."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.intake import LEDGER, now
from generator.errors import Place, PlanError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.kits.record.places import Places
    from generator.model import Change, Event, Kit

LONGEST = 60

reason_option = click.option("--reason", help="Why a plan that is frozen changes; it stands beside the change.")


def hold_to_freeze(folder: Path, kit: "Kit", reason: str | None) -> str:
    """The reason for the plan as *kit* has it, empty where none is needed; PlanError where one is and is not given.

    For whoever is about to write a kit.yaml or a pack: a reason that is new goes into the ledger at once, so that
    a run that is stopped need not be given it again.
    """
    from generator import ledger
    from generator.debriefing.changes import agreed_on, changes_to_explain
    from generator.model.midway import CHANGED

    events, _ = ledger.read(folder / LEDGER)
    materials = handed_out(folder, kit)
    changes = changes_to_explain(kit, history_of(folder), events, in_words(materials))
    given = " ".join((reason or "").split())
    if not changes:
        agreed = agreed_on(events)
        return "" if agreed is None else agreed.about.get("reason", "")
    if not given:
        raise PlanError(*_refusal(folder, changes, events))
    about = plan_of(kit, materials) | {"reason": given}
    ledger.append(folder / LEDGER, [(CHANGED, about)], now())
    return given


def handed_out(folder: Path, kit: "Kit") -> dict[str, str]:
    """What the kit's exercises hand out and is there: a short digest of each file by its path in kit.yaml."""
    from generator import exercises
    from generator.digests import content_digest
    from generator.model import short_version

    return {path: short_version(content_digest(found)) for path, found in exercises.material_of(folder, kit).items()}


def in_words(materials: "Mapping[str, str]") -> str:
    """The same as the ledger has it."""
    return "; ".join(f"{path} {digest}" for path, digest in sorted(materials.items()))


def plan_of(kit: "Kit", materials: "Mapping[str, str]") -> dict[str, str]:
    """What the ledger notes of a plan that is frozen, or changed with a reason."""
    about = {"version": kit.version, "rules_digest": kit.rules_digest}
    return about | ({"materials": in_words(materials)} if materials else {})


def history_of(folder: Path) -> "list[dict[str, object]]":
    """What the manifest of a kit's pack keeps of every plan before."""
    from generator import folders

    found = folders.read_manifest(folder / "pack").get("history", [])
    return found if isinstance(found, list) else []


def _refusal(folder: Path, changes: "Sequence[Change]", events: "Sequence[Event]") -> Iterator[Problem]:
    place = Place(str(folder / "kit.yaml"))
    for change in changes:
        yield Problem(place, f"{change.what}: “{_cut(change.before)}” → “{_cut(change.after)}”")
    frozen = last_freeze(events)
    on = "" if frozen is None else f" on {frozen.about.get('on', '')}"
    yield Problem(place, f"the plan was frozen{on}: say why it changes with --reason, or change it back")


def last_freeze(events: "Sequence[Event]") -> "Event | None":
    """The last approval of the plan."""
    from generator.model.midway import FROZEN

    return next((e for e in reversed(events) if e.what == FROZEN), None)


def still_to_approve(folder: Path, kit: "Kit", events: "Sequence[Event]") -> tuple[str, ...]:
    """What is missing before the plan is approved, in sentences; nothing where the rules ask for no approval."""
    from generator.debriefing.changes import is_of
    from generator.model import Clause

    if kit.rules.approval != "required":
        return ()
    frozen = last_freeze(events)
    if frozen is not None and is_of(kit, frozen, in_words(handed_out(folder, kit))):
        return ()
    first = Clause("DRAFT, not approved: this kit asks for approval before it is used.")
    if frozen is not None:
        since = (
            "DRAFT, not approved as it is now (it was on {day}, and changed since): this kit asks for approval before"
            " it is used."
        )
        first = Clause(since, day=frozen.about.get("on", ""))
    return (first, *(f"{p.message[0].upper()}{p.message[1:]}." for p in unready(folder, kit)))


def unready(folder: Path, kit: "Kit") -> tuple[Problem, ...]:
    """What a plan lacks that must be there before it is frozen, by line of kit.yaml."""
    from generator.planning.unwritten import open_points

    places = places_of(folder)
    written = (Problem(places.of(point.path), point.message) for point in open_points(kit))
    return (*written, *not_there(folder, kit))


def not_there(folder: Path, kit: "Kit") -> tuple[Problem, ...]:
    """The exercises whose material is not in the kit's folder, by line of kit.yaml."""
    there = handed_out(folder, kit)
    lacking = {
        f"sessions/{s}/questions/{n}/exercise/material": (question.id, question.exercise.material)
        for s, session in enumerate(kit.sessions)
        for n, question in enumerate(session.questions)
        if question.exercise is not None and question.exercise.material not in (None, *there)
    }
    if not lacking:
        return ()
    places = places_of(folder)
    return tuple(
        Problem(places.of(path), f"question {name}: there is no file {material} in the kit's folder to hand out")
        for path, (name, material) in lacking.items()
    )


def places_of(folder: Path) -> "Places":
    """The lines of a kit.yaml by the paths of its values."""
    from generator.kits.record.places import Places
    from generator.yaml_source import load, parse

    path = folder / "kit.yaml"
    wrong: list[Problem] = []
    root = parse(load(path, wrong) or "", str(path), wrong)
    if root is None:
        raise PlanError(*wrong)
    return Places(root, ())


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
