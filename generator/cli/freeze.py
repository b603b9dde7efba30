"""`panelpack freeze`: the plan is approved; from then on it changes only with a reason."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.days import day_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Event, Kit


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.option("--by", required=True, metavar="NAME", help="Who approves the plan.")
@click.option("--on", "day", required=True, metavar="DATE", help="The day of the approval, as in 2027-03-01.")
def freeze(kit: Path, by: str, day: str) -> None:
    """Approve the plan: questions, anchors, weights, minimums and points are fixed.

    From then on they change only with `--reason` on `build` (or `plan --update`), and the debrief shows every
    change with its reason, before and after. Cards with an interview dated before DATE are listed. Do this
    before the first interview.
    """
    from generator.cli.holding import held

    by, on = " ".join(by.split()), day_of(day)
    if not by:
        raise click.UsageError("--by is empty: the approval stands in the record with a name")
    folder = kit if kit.is_dir() else kit.parent
    with held(folder):
        _freeze(folder, by, on)


def _freeze(folder: Path, by: str, on: str) -> None:
    """Note the approval in the manifest and the ledger, once."""
    from generator import ledger
    from generator.cli.freezing import handed_out, last_freeze, plan_of
    from generator.cli.intake import LEDGER, now
    from generator.kits import record
    from generator.model import short_version
    from generator.model.midway import FROZEN

    plan = record.read(folder)
    events, _ = ledger.read(folder / LEDGER)
    _refuse_unready(folder, plan, events)
    materials = handed_out(folder, plan)
    _note_in_manifest(folder, plan, on, materials)
    about = plan_of(plan, materials) | {"by": by, "on": on}
    last = last_freeze(events)
    version = f"version {short_version(plan.version)}, rules {short_version(plan.rules_digest)}"
    if last is not None and dict(last.about) == about:
        click.echo(f"Up to date: {version} is frozen by {by} on {on}.", err=True)
        return
    ledger.append(folder / LEDGER, [(FROZEN, about)], now())
    click.echo(f"Frozen: {version}, by {by} on {on}.", err=True)
    _say_what_follows(folder, plan, events, on)


def _say_what_follows(folder: Path, plan: "Kit", events: "tuple[Event, ...]", on: str) -> None:
    """Name the build that takes the mark of a draft off, and the cards that came before the approval."""
    from generator import folders

    if plan.rules.approval == "required" and folders.read_manifest(folder / "pack").get("files"):
        click.echo(
            f"Next: panelpack build {folder}, which takes DRAFT off what it wrote and nobody changed.", err=True
        )
    if earlier := _earlier(events):
        click.echo(f"{earlier} in already; those dated before {on} will be listed.", err=True)


def _refuse_unready(folder: Path, plan: "Kit", events: "tuple[Event, ...]") -> None:
    """Refuse a plan that lacks something, or that was changed without a reason since it was frozen."""
    from generator.cli.freezing import handed_out, history_of, in_words, unready
    from generator.debriefing.changes import changes_to_explain
    from generator.errors import Place, PlanError, Problem

    if changes_to_explain(plan, history_of(folder), events, in_words(handed_out(folder, plan))):
        message = "the plan was changed since it was frozen: `panelpack build --reason` first, then freeze it again"
        raise PlanError(Problem(Place(str(folder / "kit.yaml")), message))
    if wrong := unready(folder, plan):
        raise PlanError(*wrong)


def _note_in_manifest(folder: Path, plan: "Kit", on: str, materials: "Mapping[str, str]") -> None:
    """Mark the plan in the manifest's history, so that the debrief tells changes from there on."""
    from generator import folders
    from generator.kits import pack

    place = folder / "pack"
    folders.write(place, {}, pack.frozen(plan, folders.read_manifest(place), on, materials))


def _earlier(events: "tuple[Event, ...]") -> str:
    """How many cards have come in, as the beginning of a sentence; empty where none has."""
    taken = (e.about for e in events if e.what == "taken-in")
    cards = {(about["seat"], about.get("candidate")) for about in taken if "seat" in about}
    if not cards:
        return ""
    return "1 card is" if len(cards) == 1 else f"{len(cards)} cards are"
