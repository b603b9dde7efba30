"""`panelpack retention`: how long what a selection leaves is to be kept, and by when it is to be gone."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.days import day_of
from generator.cli.intake import LEDGER, now
from generator.cli.keeping import keeping_of, today
from generator.cli.options import format_option
from generator.errors import PanelpackError

if TYPE_CHECKING:
    from generator.model.keeping import Keeping


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path), required=False)
@click.option(
    "--all", "every", is_flag=True, help="KIT is a folder of kits: one line for each, what is due first on top."
)
@click.option(
    "--table",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Your table of periods. [default: retention.yaml in the folder that holds the kit]",
)
@click.option("--hold", metavar="WHY", help="Stop all deletion, as when a complaint has come in.")
@click.option("--release", metavar="WHY", help="End the holds that stand.")
@click.option("--by", metavar="NAME", help="Who sets or ends the hold.")
@click.option("--on", "day", metavar="DATE", help="The day of the hold, or the day to look at. [default: today]")
@click.option(
    "--example", is_flag=True, help="Print a table to begin with; save it as retention.yaml beside your kits."
)
@format_option
def retention(
    kit: Path | None,
    every: bool,
    table: Path | None,
    hold: str | None,
    release: str | None,
    by: str | None,
    day: str | None,
    example: bool,
    form: str,
) -> None:
    """Say how long a kit is to be kept, and by when it is to be deleted.

    The days count from the decision: the latest signature on the decision.xlsx that came back. The periods are
    your own, in a table that you keep beside your kits (--example). A hold stops `panelpack purge` until it is
    released; holds and releases stand in the ledger with who and why. This command deletes nothing.
    """
    from generator import retention as door

    if example:
        click.echo(door.EXAMPLE, nl=False)
        return
    if kit is None:
        raise click.UsageError("name a kit, or a folder of kits with --all")
    if hold is not None or release is not None:
        if every:
            raise click.UsageError("a hold is for one kit; leave out --all")
        _note(kit, hold, release, by, day)
        day = None
    elif by is not None:
        raise click.UsageError("--by goes with --hold or --release")
    on = today() if day is None else date.fromisoformat(day_of(day))
    if every:
        _every(kit, table, on, form)
    else:
        _one(kit if kit.is_dir() else kit.parent, table, on, form)


def _note(kit: Path, hold: str | None, release: str | None, by: str | None, day: str | None) -> None:
    """Add a hold or a release to the ledger, once."""
    from generator import ledger
    from generator.errors import PlanError
    from generator.locking import locked
    from generator.model.keeping import HELD, RELEASED
    from generator.retaining import holds

    reason, who = " ".join((hold or release or "").split()), " ".join((by or "").split())
    if hold is not None and release is not None:
        raise click.UsageError("give --hold or --release, not both at once")
    if not reason or not who or day is None:
        raise click.UsageError(
            "a hold or a release needs its reason, --by NAME and --on DATE: they stand in the record"
        )
    folder = kit if kit.is_dir() else kit.parent
    with locked(folder / LEDGER):
        standing = holds(ledger.read(folder / LEDGER)[0])
        about = {"reason": reason, "by": who, "on": day_of(day)}
        if hold is None and not standing:
            raise PlanError(f"{folder}: there is no hold to release")
        if hold is not None and any((h.reason, h.by, h.on) == tuple(about.values()) for h in standing):
            click.echo("Up to date: this hold stands already.", err=True)
            return
        ledger.append(folder / LEDGER, [(RELEASED if hold is None else HELD, about)], now())
    click.echo(
        "Released: the days count again." if hold is None else "On hold: nothing is deleted till it is released.",
        err=True,
    )


def _one(folder: Path, table: Path | None, on: date, form: str) -> None:
    from generator.reports import plain_keeping

    keeping = keeping_of(folder, table)
    if form == "json":
        click.echo(json.dumps(plain_keeping.as_object(keeping, on), ensure_ascii=False, indent=1))
    else:
        click.echo(plain_keeping.text(folder.resolve().name, keeping, on))


def _every(folder: Path, table: Path | None, on: date, form: str) -> None:
    """Every kit below a folder; one that cannot be read is a line too."""
    from generator import retention as door
    from generator.reports import plain_keeping

    beside = folder / door.NAME
    if table is not None or beside.is_file():
        # What is wrong with the table is told once, not for each kit.
        door.read(table or beside)
    rows: list[tuple[str, Keeping | None]] = []
    for path in sorted(folder.glob("*/kit.yaml")):
        try:
            rows.append((path.parent.name, keeping_of(path.parent, table)))
        except PanelpackError:
            rows.append((path.parent.name, None))
    if not rows:
        click.echo(f"There is no kit below {folder}: name the folder that holds the folders of the kits.", err=True)
    if form == "json":
        told = [
            {"kit": name} | ({"state": None} if found is None else plain_keeping.as_object(found, on))
            for name, found in plain_keeping.in_order(rows)
        ]
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    click.echo(plain_keeping.table(rows, on))
    if not any(found.is_own for _, found in rows if found is not None) and rows:
        click.echo(f"\n{plain_keeping.wrapped(plain_keeping.NO_TABLE_AT_ALL)}")
