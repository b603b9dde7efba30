"""`panelpack plan`: a posting in, kit.yaml out."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.flow import Read, Wishes, as_kept, kit_folder, kit_id_of, log_of, make_plan, read_posting
from generator.cli.freezing import reason_option
from generator.cli.holding import held
from generator.cli.intake import LEDGER, now
from generator.cli.options import format_option, planning_options, strict_option
from generator.cli.review_form import write_review
from generator.cli.updating import update_plan
from generator.errors import Place, PlanError, Problem

if TYPE_CHECKING:
    from generator.model import Kit


@click.command()
@click.argument("posting", metavar="POSTING|KIT", type=click.Path(exists=True, path_type=Path))
@planning_options
@click.option("--update", is_flag=True, help="Bring the plan of a kit to what was filled in on plan-review.xlsx.")
@reason_option
@format_option
@strict_option
def plan(posting: Path, update: bool, reason: str | None, form: str, strict: bool, **options: Any) -> None:
    """Plan the interviews for a job posting: who asks what, and why.

    Writes kit.yaml, which you may change, plan-review.xlsx, on which a manager changes it without YAML, and
    posting.md, the text without contact data. It says what it assumed, what is left out and what is short.
    `panelpack plan KIT --update` reads the filled form back. `panelpack build KIT` then writes the pack.
    """
    from generator import exposure
    from generator.auditing import audit_kit
    from generator.cli.memo import memo
    from generator.model import tally
    from generator.planning.shortfalls import shortfalls

    wishes = Wishes(**options)
    if update:
        update_plan(posting, wishes, reason, form, strict=strict)
        return
    _refuse_kit(posting, reason)
    read = read_posting(posting, wishes.catalogues, as_posting=wishes.as_posting)
    folder = kit_folder(posting, read.reading.title, wishes)
    kit = write_plan(posting, folder, read, wishes)
    short, audit = shortfalls(kit), audit_kit(kit)
    if form == "json":
        found = {
            "kit": kit.requisition.id,
            "folder": str(folder),
            "version": kit.version,
            "competencies": [
                {"id": c.id, "slot": c.slot, "raters": list(kit.raters_of(c))} for c in kit.competencies
            ],
            "seen": [{"id": c.id, "slot": c.slot, "why": c.why} for c in kit.seen],
            "short": list(short),
            "structure": {str(verdict): number for verdict, number in tally(audit.components).items()},
            "sight": asdict(audit.sight),
        }
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        uses = exposure.read(log_of(folder, wishes.log))
        click.echo(memo(kit, read.reading, short, uses, audit=audit, folder=folder))
    click.echo(f"\nWritten: {folder / 'kit.yaml'} and plan-review.xlsx", err=True)
    if strict and short:
        raise SystemExit(1)


def _refuse_kit(posting: Path, reason: str | None) -> None:
    """Name what a kit or a reason is for."""
    if posting.is_dir() or posting.name == "kit.yaml":
        kit = posting if posting.is_dir() else posting.parent
        raise click.UsageError(f"{kit} is a kit: bring its plan up to date with --update, or build it")
    if reason is not None:
        raise click.UsageError("--reason goes with --update: a first plan needs none")


def write_plan(posting: Path, folder: Path, read: Read, wishes: Wishes) -> "Kit":
    """Make the plan and write kit.yaml, plan-review.xlsx and posting.md; refuses a kit.yaml that is there."""
    from generator import exposure, folders, ledger, postings
    from generator.kits import record
    from generator.planning.offering import offer_choices
    from generator.wording.american import as_spelt_for

    text = postings.write(read.posting)
    ours = _is_its_own(folder, posting, text)
    uses = exposure.read(log_of(folder, wishes.log))
    # Documents point to lines of the posting that lies in the kit.
    kit = make_plan(read if ours else as_kept(read, text), kit_id_of(folder), wishes, uses)
    with held(folder):
        # Another plan may have come here while this one was made.
        if not _is_its_own(folder, posting, text):
            folders.write_file(folder / "posting.md", text.encode())
        write_review(folder, kit, offer_choices(kit, as_spelt_for(kit.requisition, read.catalogue)))
        about = {"version": kit.version, "as_posting": "yes" if wishes.as_posting else "no"}
        ledger.append(folder / LEDGER, [("planned", about)], now())
        # The plan comes last: where a run was stopped there is none yet, and the next run plans anew.
        folders.write_file(folder / "kit.yaml", record.write(kit).encode())
    return kit


def _is_its_own(folder: Path, posting: Path, text: str) -> bool:
    """Whether a kit's posting.md is itself the posting; PlanError where another plan or posting is there."""
    path, kept = folder / "kit.yaml", folder / "posting.md"
    if path.exists():
        message = "there is a plan here already; build it, change it (--update), or plan into another folder with -o"
        raise PlanError(Problem(Place(str(path)), message))
    ours = kept.exists() and kept.samefile(posting)
    if kept.exists() and not ours and kept.read_text(encoding="utf-8") != text:
        raise PlanError(Problem(Place(str(kept)), "another posting is here already; use another folder with -o"))
    return ours
