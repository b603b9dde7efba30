"""`panelpack accept`: take a change that collect listed and did not use."""

from pathlib import Path

import click

from generator.cli.intake import LEDGER, TakenIn, now, take_in
from generator.errors import ScorecardError, did_you_mean

CHANGE = "copy-changes-ratings"


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("file")
@click.option("--reason", required=True, help="Why the change is right; it stands in the record.")
def accept(kit: Path, file: str, reason: str) -> None:
    """Use a later copy of a card that changes ratings, which `collect` listed and left out.

    FILE is its name as `status` prints it. The reason goes into the ledger. After an interim look at the
    ratings the change is used and stays listed as accepted after that look; once the ratings were shown to
    the panel it is refused: the independent figures stay as they were.
    """
    from generator import ledger

    if not reason.strip():
        raise click.UsageError("--reason is empty: it stands in the record")
    taken = take_in(kit)
    name = _listed(taken, file)
    about = _about(taken, name) | {"reason": reason}
    ledger.append(taken.folder / LEDGER, [*taken.new, ("accepted", about)], now())
    click.echo(f"Accepted: {name}: {_changes(taken, take_in(kit, quiet=True))}", err=True)
    if "after_interim" in about:
        click.echo("It came after an interim look at the ratings, and `status` goes on saying so.", err=True)


def _listed(taken: TakenIn, file: str) -> str:
    """The name of a file that is listed as a change."""
    listed = sorted({p.file for p in taken.intake.problems if p.code == CHANGE and taken.card_called(p.file)})
    name = next((n for n in (file, Path(file).name) if n in listed), None)
    if name is None:
        known = ", ".join(listed) or "none"
        raise ScorecardError(f"'{file}' is not a listed change (listed: {known}){did_you_mean(file, listed)}")
    return name


def _about(taken: TakenIn, name: str) -> dict[str, str]:
    """What the ledger is to say of the file; ScorecardError where its candidate's ratings were shown already."""
    from generator.collecting.checking import candidate_of
    from generator.collecting.remembered import LOOKED, SHOWN, first_shown

    found = taken.card_called(name)
    assert found is not None
    assert found.card is not None
    seat, candidate = found.card.seat, candidate_of(taken.candidates, found.card)[0] or ""
    stage = next(session.stage for session, place, _ in taken.kit.seats if place.id == seat)
    if first_shown(taken.events, SHOWN, stage, candidate) is not None:
        raise ScorecardError(
            "the ratings have been shown: the independent figures stay as they are; "
            "a change after the talk belongs into the meeting form"
        )
    about = {"sha256": found.sha256, "seat": seat, "candidate": candidate}
    looked = first_shown(taken.events, LOOKED, stage, candidate) is not None
    return about | ({"after_interim": "yes"} if looked else {})


def _changes(before: TakenIn, after: TakenIn) -> str:
    """Which ratings are others now, for the one who accepted them."""
    from generator.collecting.merging import shown

    changes = [
        f"{new.question} {shown(old.rating)} → {shown(new.rating)}"
        for old, new in zip(before.intake.ratings, after.intake.ratings, strict=True)
        if old.rating != new.rating
    ]
    return ", ".join(changes) or "nothing changes"
