"""`panelpack accept`: take a change that collect listed and did not use."""

from pathlib import Path

import click

from generator.cli.intake import LEDGER, now, take_in
from generator.errors import ScorecardError, did_you_mean


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("file")
@click.option("--reason", required=True, help="Why the change is right; it stands in the record.")
def accept(kit: Path, file: str, reason: str) -> None:
    """Use a later copy of a card that changes ratings, which `collect` listed and left out.

    FILE is its name as `status` prints it. The reason goes into the ledger. After the ratings were shown to
    anyone, the independent figures stay as they were.
    """
    from generator import ledger
    from generator.collecting.merging import shown

    if not reason.strip():
        raise click.UsageError("--reason is empty: it stands in the record")
    taken = take_in(kit)
    open_changes = {p.file for p in taken.intake.problems if p.code == "copy-changes-ratings"}
    name = next((n for n in (file, Path(file).name) if n in open_changes), None)
    if name is None:
        listed = ", ".join(sorted(open_changes)) or "none"
        raise ScorecardError(f"'{file}' is not a listed change (listed: {listed}){did_you_mean(file, open_changes)}")
    if any(event.what == "revealed" for event in taken.events):
        raise ScorecardError(
            "the ratings have been shown: the independent figures stay as they are; "
            "a change after the talk belongs into the meeting form"
        )
    found = next(f for f in taken.files if f.file == name)
    card = found.card
    about = {"sha256": found.sha256, "reason": reason}
    if card is not None:
        about |= {"seat": card.seat, "candidate": card.candidate_code}
    ledger.append(taken.folder / LEDGER, [*taken.new, ("accepted", about)], now())
    after = take_in(kit, quiet=True).intake
    changes = [
        f"{new.question} {shown(old.rating)} → {shown(new.rating)}"
        for old, new in zip(taken.intake.ratings, after.ratings, strict=True)
        if old.rating != new.rating
    ]
    click.echo(f"Accepted: {name}: {', '.join(changes) or 'nothing changes'}", err=True)
