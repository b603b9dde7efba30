"""`panelpack plan`: a posting in, kit.yaml out."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.flow import Read, Wishes, as_kept, kit_folder, kit_id_of, make_plan, read_posting
from generator.cli.intake import LEDGER, now
from generator.cli.options import format_option, planning_options, posting_argument, strict_option
from generator.errors import Place, PlanError, Problem

if TYPE_CHECKING:
    from generator.model import Kit


@click.command()
@posting_argument
@planning_options
@format_option
@strict_option
def plan(posting: Path, form: str, strict: bool, **options: Any) -> None:
    """Plan the interviews for a job posting: who asks what, and why.

    Writes kit.yaml, which you may change, and posting.md, the text without contact data. It says what
    it assumed, what is left out and what is short. `panelpack build KIT` then writes the pack.
    """
    from generator.cli.memo import memo
    from generator.planning.shortfalls import shortfalls

    wishes = Wishes(**options)
    read = read_posting(posting, wishes.catalogues, as_posting=wishes.as_posting)
    folder = kit_folder(posting, read.reading.title, wishes)
    kit = write_plan(posting, folder, read, wishes)
    short = shortfalls(kit)
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
        }
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        click.echo(memo(kit, read.reading, short))
    click.echo(f"\nWritten: {folder / 'kit.yaml'}. Next: panelpack build {folder}", err=True)
    if strict and short:
        raise SystemExit(1)


def write_plan(posting: Path, folder: Path, read: Read, wishes: Wishes) -> "Kit":
    """Make the plan and write kit.yaml and posting.md into the kit's folder; refuses a kit.yaml that is there."""
    from generator import folders, ledger, postings
    from generator.kits import record

    path = folder / "kit.yaml"
    if path.exists():
        message = "there is a plan here already; build it, change it by hand, or plan into another folder with -o"
        raise PlanError(Problem(Place(str(path)), message))
    kept = folder / "posting.md"
    text = postings.write(read.posting)
    ours = kept.exists() and kept.samefile(posting)
    if kept.exists() and not ours and kept.read_text(encoding="utf-8") != text:
        raise PlanError(Problem(Place(str(kept)), "another posting is here already; use another folder with -o"))
    # Documents point to lines of the posting that lies in the kit.
    kit = make_plan(read if ours else as_kept(read, text), kit_id_of(folder), wishes)
    if not ours:
        folders.write_file(kept, text.encode())
    folders.write_file(path, record.write(kit).encode())
    about = {"version": kit.version, "as_posting": "yes" if wishes.as_posting else "no"}
    ledger.append(folder / LEDGER, [("planned", about)], now())
    return kit
