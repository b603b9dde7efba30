"""`panelpack status`: who has returned what, what is missing or wrong; never a rating."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.intake import TakenIn, now, problems_as_objects, take_in
from generator.cli.options import format_option, strict_option
from generator.errors import PanelpackError

if TYPE_CHECKING:
    from generator.model import Intake


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.option("--all", "every", is_flag=True, help="KIT is a folder of kits: one line for each.")
@click.option("--letters", is_flag=True, help="Print a short text for each interviewer who owes something.")
@format_option
@strict_option
def status(kit: Path, every: bool, letters: bool, form: str, strict: bool) -> None:
    """Say who has returned which card, and what is missing or wrong in them.

    Looks at what lies in the kit's folder `returned/` and changes nothing. It never shows a rating, a mean
    or a note; it shows what was checked on paper and what was asked as a fact. --letters prints texts that you
    can send to the interviewers.
    """
    from generator.linting.notes import look_again
    from generator.reports import plain

    if letters and form == "json":
        raise click.UsageError("--letters are texts; leave out --format json")
    if every:
        _every(kit, form, strict)
        return
    taken = take_in(kit)
    if letters:
        click.echo(_letters(taken) or "Nothing to write: every card is complete.")
    elif form == "json":
        click.echo(json.dumps(_object(taken), ensure_ascii=False, indent=1))
    else:
        click.echo(plain.status(taken.kit, taken.intake, now()[:10], taken.remarks))
        held = plain.for_hr(look_again(taken.intake, taken.kit))
        came = any(file.kind == "screening" for file in taken.files)
        checks = plain.musts(taken.unmet) if came else plain.no_checks(taken.kit)
        for part in (checks, plain.facts(taken.kit, taken.intake.facts), held):
            if part:
                click.echo(f"\n{part}")
    if strict and not _all_well(taken.intake):
        raise SystemExit(1)


def _every(folder: Path, form: str, strict: bool) -> None:
    """One line, or one object, for each kit of a folder."""
    from generator.reports import plain

    rows = [(path.parent.name, _quietly(path.parent)) for path in _kits(folder)]
    if form == "json":
        found = {name: None if intake is None else plain.counts(intake) for name, intake in rows}
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        click.echo(plain.overview(rows))
    if strict and not all(intake is not None and _all_well(intake) for _, intake in rows):
        raise SystemExit(1)


def _all_well(intake: "Intake") -> bool:
    return not intake.problems and all(card.settled for card in intake.cards)


def _letters(taken: TakenIn) -> str:
    """What interviewers owe, and what is asked again about their notes."""
    from generator.linting.notes import look_again
    from generator.reports import letters

    return letters.render(taken.kit, taken.intake, now()[:10], look_again(taken.intake, taken.kit))


def _kits(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/kit.yaml"))


def _quietly(folder: Path) -> "Intake | None":
    """The intake of one kit of many; None where the kit cannot be read."""
    try:
        return take_in(folder, quiet=True).intake
    except PanelpackError:
        return None


def _object(taken: TakenIn) -> dict[str, object]:
    from generator.reports import plain

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
    }
