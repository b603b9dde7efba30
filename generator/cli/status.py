"""`panelpack status`: who has returned what, what is missing or wrong; never a rating."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.intake import TakenIn, now, problems_as_objects, take_in
from generator.cli.options import format_option, strict_option

if TYPE_CHECKING:
    from generator.model import Intake, StillOpen


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.option("--all", "every", is_flag=True, help="KIT is a folder of kits: one line for each, and their totals.")
@click.option("--letters", is_flag=True, help="Print a short text for each interviewer who owes something.")
@format_option
@strict_option
def status(kit: Path, every: bool, letters: bool, form: str, strict: bool) -> None:
    """Say who has returned which card, what is missing or wrong in them, and what is still open in the plan.

    As long as nothing is back, what is still to write, fill in or approve comes first, by file and line or cell.
    Looks at what lies in the kit's folder `returned/` and changes nothing. It never shows a rating, a mean
    or a note; it shows what was checked on paper and what was asked as a fact. --letters prints texts that you
    can send to the interviewers.
    """
    if letters and form == "json":
        raise click.UsageError("--letters are texts; leave out --format json")
    if letters and every:
        raise click.UsageError("--letters are for one kit; leave out --all")
    if every:
        _every(kit, form, strict)
        return
    taken = take_in(kit)
    if letters:
        click.echo(_letters(taken) or "Nothing to write: every card is complete.")
    elif form == "json":
        click.echo(json.dumps(_object(taken), ensure_ascii=False, indent=1))
    else:
        _tell(taken)
    if strict and not _all_well(taken.intake):
        raise SystemExit(1)


def _tell(taken: TakenIn) -> None:
    """One kit as text."""
    from generator.linting.notes import look_again
    from generator.reports import plain, plain_open

    found = _open(taken)
    if not taken.files:
        click.echo(f"{plain_open.text(found)}\n")
    click.echo(plain.status(taken.kit, taken.intake, now()[:10], taken.remarks))
    held = plain.for_hr(look_again(taken.intake, taken.kit))
    came = any(file.kind == "screening" for file in taken.files)
    checks = plain.musts(taken.unmet, taken.equivalents) if came else plain.no_checks(taken.kit)
    last = plain_open.text(found) if taken.files and found else ""
    for part in (checks, plain.facts(taken.kit, taken.intake.facts), held, last):
        if part:
            click.echo(f"\n{part}")


def _open(taken: TakenIn) -> "tuple[StillOpen, ...]":
    """What is still to write, fill in or approve."""
    from generator.cli.still_open import still_open_in

    named = [person for person in taken.candidates if person.name]
    return still_open_in(taken.folder, taken.kit, named, taken.events, begun=bool(taken.files))


def _every(folder: Path, form: str, strict: bool) -> None:
    """One line, or one object, for each kit of a folder, and one for all of them."""
    from generator.cli.summaries import count_kits
    from generator.reports import plain_kits

    rows = [(path.name, counts) for path, counts in count_kits(_kits(folder))]
    if not rows:
        click.echo(f"There is no kit below {folder}: name the folder that holds the folders of the kits.", err=True)
    if form == "json":
        click.echo(json.dumps(plain_kits.as_object(rows), ensure_ascii=False, indent=1))
    else:
        click.echo(plain_kits.table(rows))
    if strict and not all(counts is not None and plain_kits.all_well(counts) for _, counts in rows):
        raise SystemExit(1)


def _all_well(intake: "Intake") -> bool:
    return not intake.problems and all(card.settled for card in intake.cards)


def _letters(taken: TakenIn) -> str:
    """What interviewers owe, and what is asked again about their notes."""
    from generator.linting.notes import look_again
    from generator.reports import letters

    return letters.render(taken.kit, taken.intake, now()[:10], look_again(taken.intake, taken.kit))


def _kits(folder: Path) -> list[Path]:
    return [path.parent for path in sorted(folder.glob("*/kit.yaml"))]


def _object(taken: TakenIn) -> dict[str, object]:
    from generator.reports import plain, plain_open

    return {
        "kit": taken.kit.requisition.id,
        "version": taken.kit.version,
        "cards": [
            {
                "seat": c.seat,
                "interviewer": c.interviewer,
                "candidate": c.candidate,
                "stage": c.stage,
                "state": c.state.value,
                "file": c.file,
                "lacks": list(c.lacks),
                "excused": c.why,
            }
            for c in taken.intake.cards
        ],
        "facts": [
            {"fact": f.fact, "candidate": f.candidate, "seat": f.seat, "text": f.text, "file": f.file}
            for f in taken.intake.facts
        ],
        "problems": problems_as_objects(plain.blind(taken.intake.problems)),
        "open": plain_open.as_objects(_open(taken)),
    }
