"""`panelpack collect`: take in what came back, check it, and say what the panel found once all is there."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.intake import LEDGER, TakenIn, now, take_in
from generator.cli.options import format_option, strict_option

if TYPE_CHECKING:
    from generator.model import Debrief, Event


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--interim", is_flag=True, help="Show what is there although cards are missing; marked everywhere.")
@click.option("--without", metavar="SEAT", help="Go on without the cards of a seat (s2); needs --reason.")
@click.option("--reason", help="Why, for the ledger.")
@format_option
@strict_option
def collect(
    kit: Path,
    files: tuple[Path, ...],
    interim: bool,
    without: str | None,
    reason: str | None,
    form: str,
    strict: bool,
) -> None:
    """Take in the cards that came back, and note in the ledger what was taken in.

    Reads the kit's folder `returned/`, or FILES instead. Everything wrong is named at once, by file and
    cell, with what was done about it; a wrong cell never costs the sound ones. No rating is shown before every
    card is complete or excused, unless you ask for an interim look.
    """
    from generator import ledger
    from generator.debriefing import hold_debrief
    from generator.reports import objects, plain

    taken = take_in(kit, files, extra=_excuse(kit, without, reason))
    happened = [("excused", dict(e.about)) for e in taken.events if e.at == ""]
    happened += taken.new
    debrief = hold_debrief(taken.kit, taken.candidates, taken.intake, interim=interim)
    shown = form == "json" and debrief.candidates
    if shown and not _shown_before(taken, interim=interim):
        happened.append(("interim-shown" if interim else "revealed", {"version": taken.kit.version}))
    ledger.append(taken.folder / LEDGER, happened, now())
    if form == "json":
        closed = not debrief.candidates
        shown_now = dataclasses.replace(debrief, problems=plain.blind(debrief.problems)) if closed else debrief
        click.echo(objects.render(shown_now, None))
    else:
        click.echo(plain.status(taken.kit, taken.intake, now()[:10], taken.remarks))
        _tell(taken, debrief, interim=interim)
    if strict and (taken.intake.problems or debrief.missing):
        raise SystemExit(1)


def _tell(taken: TakenIn, debrief: "Debrief", *, interim: bool) -> None:
    """What was new, and whether the ratings may be seen."""
    waiting = len(debrief.missing)
    if waiting and not interim:
        words = "1 more card is" if waiting == 1 else f"{waiting} more cards are"
        click.echo(f"\nRatings stay closed until {words} complete. To look before that (it is recorded): --interim")
    out = sum(what == "left-out" for what, _ in taken.new)
    click.echo(f"\nNew: {len(taken.new) - out} taken in, {out} left out", err=True)
    if debrief.candidates:
        click.echo(f"The ratings: panelpack collect {taken.folder} --format json", err=True)


def _shown_before(taken: TakenIn, *, interim: bool) -> bool:
    what = "interim-shown" if interim else "revealed"
    return any(e.what == what and e.about.get("version") == taken.kit.version for e in taken.events)


def _excuse(kit: Path, seat: str | None, reason: str | None) -> "list[Event]":
    """The excuse that the options give, as an event that is not in the ledger yet."""
    from generator.errors import PlanError, did_you_mean
    from generator.kits import record
    from generator.model import Event

    if seat is None:
        if reason is not None:
            raise click.UsageError("--reason goes with --without SEAT")
        return []
    if not (reason or "").strip():
        raise click.UsageError("--without needs --reason: it stands in the record")
    known = [place.id for _, place, _ in record.read(kit).seats]
    if seat not in known:
        raise PlanError(f"there is no seat '{seat}' in this kit ({', '.join(known)}){did_you_mean(seat, known)}")
    return [Event(what="excused", at="", about={"seat": seat, "candidate": "", "reason": str(reason)})]
