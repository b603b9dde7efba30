"""`panelpack collect`: take in what came back, check it, and say what the panel found once all is there."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.excuses import excuses, expect_option, reason_option, without_option
from generator.cli.intake import LEDGER, TakenIn, now, take_in
from generator.cli.options import format_option, strict_option, template_dir_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cli.debriefs import Numbered
    from generator.model import Debrief, Decision, Event


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--interim", is_flag=True, help="Show what is there although cards are missing; marked everywhere.")
@without_option
@expect_option
@reason_option
@template_dir_option
@format_option
@strict_option
def collect(
    kit: Path,
    files: tuple[Path, ...],
    interim: bool,
    without: str | None,
    expect: str | None,
    reason: str | None,
    template_dir: Path | None,
    form: str,
    strict: bool,
) -> None:
    """Take in what came back and, once every card is there, write the debrief.

    Reads the kit's folder `returned/`, or FILES instead. Everything wrong is named at once, by file and
    cell, with what was done about it; a wrong cell never costs the sound ones. No rating is shown before every
    card is complete or excused, unless you ask for an interim look. Then the next `debrief/n/` is written: for
    the chair, the manager and HR, with the forms for the meeting and the decision, which are read back from
    `returned/`. A debrief is never overwritten; where nothing has changed, the last one stands.
    """
    from generator.locking import locked

    folder = kit if kit.is_dir() else kit.parent
    with locked(folder / LEDGER):
        taken, debrief, standing, decision = _take_in_and_write(
            folder, files, excuses(kit, without, expect, reason), template_dir, interim=interim
        )
    _say(taken, debrief, standing, decision, form)
    of_decision = () if decision is None else (*decision.problems, *decision.remarks)
    if strict and (debrief.problems or debrief.missing or of_decision):
        raise SystemExit(1)


def _take_in_and_write(
    folder: Path, files: "Sequence[Path]", extra: "Sequence[Event]", template_dir: Path | None, *, interim: bool
) -> "tuple[TakenIn, Debrief, Numbered | None, Decision | None]":
    """Everything that is new, in the ledger and in `debrief/n/`; one run at a time."""
    from generator import ledger
    from generator.cli import debriefs, revealing

    taken = take_in(folder, files, extra=extra)
    revealing.hold_to_what_was_frozen(taken)
    happened = [(e.what, dict(e.about)) for e in extra] + taken.new
    # With nothing missing there is nothing interim about it.
    interim = interim and not all(card.settled for card in taken.intake.cards)
    debrief = debriefs.hold(taken, interim=interim)
    standing = decision = None
    try:
        if debrief.candidates:
            standing = debriefs.write_next(taken, debrief, template_dir)
            decision = None if interim else debriefs.decision_of(taken, debrief, standing.number)
            happened += [*revealing.shown_now(taken, debrief), *debriefs.news(taken, debrief, standing, decision)]
    finally:
        # What came in is known even where the debrief could not be written.
        ledger.append(folder / LEDGER, happened, now())
    return taken, debrief, standing, decision


def _say(
    taken: TakenIn, debrief: "Debrief", standing: "Numbered | None", decision: "Decision | None", form: str
) -> None:
    """The object, or the status with what is new and where the debrief stands."""
    from generator.reports import objects, plain, plain_forms

    if form == "json":
        click.echo(objects.render(debrief, None if standing is None else standing.number))
        return
    click.echo(plain.status(taken.kit, taken.intake, now()[:10], taken.remarks))
    held = debrief.meeting
    if held is not None:
        moved = f"{len(debrief.moved)} rating{'' if len(debrief.moved) == 1 else 's'} moved"
        agreed = sum(c.agreed is not None for p in debrief.candidates for c in p.competencies)
        click.echo(f"\nThe meeting ({held.file}): {moved}, {agreed} agreed")
    forms = {file.file for file in taken.files if file.kind in ("meeting", "other-scores")}
    in_forms = [problem for problem in debrief.problems if problem.file in forms]
    for part in (plain_forms.found_in_forms(in_forms), plain_forms.decision(decision)):
        if part:
            click.echo(f"\n{part}")
    waiting = len(debrief.missing)
    if waiting and not debrief.interim:
        words = "1 more card is" if waiting == 1 else f"{waiting} more cards are"
        click.echo(f"\nRatings stay closed until {words} complete. To look before that (it is recorded): --interim")
    out = sum(what == "left-out" for what, _ in taken.new)
    new = f"New: {len(taken.new) - out} taken in, {out} left out" if taken.new else "Nothing new since last time"
    click.echo(f"\n{new}", err=True)
    if standing is not None:
        kind = "Interim debrief" if debrief.interim else "Debrief"
        done = "written" if standing.new else "stands; nothing in it has changed"
        click.echo(f"{kind} {standing.number} {done}:", err=True)
        for name in standing.restored:
            click.echo(f"  {name} had gone and is there again", err=True)
        click.echo(standing.folder)
