"""`panelpack build`: a posting or a kit in, the interview pack out."""

import dataclasses
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.flow import Wishes, kit_folder, read_posting
from generator.cli.intake import LEDGER, now
from generator.cli.options import planning_options, strict_option, template_dir_option
from generator.cli.plan import write_plan

if TYPE_CHECKING:
    from generator.folders import Written
    from generator.model import Candidate, Kit

GITIGNORE = """\
# Written by panelpack: what holds candidates or ratings stays out of version control.
candidates.csv
ledger.jsonl
pack/
.pack.staged/
.pack.lock
returned/
debrief/
records/
"""


@click.command()
@click.argument("source", metavar="POSTING|KIT", type=click.Path(exists=True, path_type=Path))
@planning_options
@click.option(
    "--candidate", "names", multiple=True, metavar="NAME", help="A candidate by name. May be given several times."
)
@click.option(
    "--candidates",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The candidates from a .csv with a column `name`.",
)
@template_dir_option
@click.option("--names-in-files", is_flag=True, help="Put candidates' names into the cards' file names.")
@click.option("--replace", is_flag=True, help="Write anew what somebody changed; their file is kept beside it.")
@strict_option
def build(
    source: Path,
    names: Sequence[str],
    candidates: Path | None,
    template_dir: Path | None,
    names_in_files: bool,
    replace: bool,
    strict: bool,
    **options: Any,
) -> None:
    """Write the interview pack: a guide per interviewer, a scorecard per interviewer and candidate.

    From a posting it plans first; from a kit (a folder or its kit.yaml) it uses the plan as it stands.
    A file that somebody changed is never overwritten. Prints the path of each file it wrote.
    """
    from generator import ledger
    from generator.kits import record
    from generator.planning.shortfalls import shortfalls

    folder = _kit_of(source, Wishes(**options))
    kit = record.read(folder)
    short = shortfalls(kit)
    people = _candidates(folder, names, candidates)
    done = _write_pack(folder, kit, people, short, template_dir, names_in_files=names_in_files, replace=replace)
    for name in done.written:
        click.echo(folder / "pack" / name)
    (folder / "returned").mkdir(exist_ok=True)
    if done.written:
        about = {"version": kit.version, "rules_digest": kit.rules_digest, "files": str(len(done.written))}
        ledger.append(folder / LEDGER, [("built", about)], now())
    _report(folder, done)
    for sentence in _superseded(folder, kit):
        click.echo(sentence, err=True)
    if strict and short:
        raise SystemExit(1)


def _kit_of(source: Path, wishes: Wishes) -> Path:
    """The kit's folder, planned first where the source is a posting without a plan."""
    from generator.cli.memo import memo
    from generator.planning.shortfalls import shortfalls

    if source.is_dir() or source.name == "kit.yaml":
        _refuse_planning(wishes)
        return source if source.is_dir() else source.parent
    read = read_posting(source, wishes.catalogues, as_posting=wishes.as_posting)
    folder = kit_folder(source, read.reading.title, wishes)
    if (folder / "kit.yaml").is_file():
        _refuse_planning(dataclasses.replace(wishes, output=None, as_posting=False, catalogues=()))
        click.echo(f"Using the plan that is there: {folder / 'kit.yaml'}", err=True)
        return folder
    kit = write_plan(source, folder, read, wishes)
    click.echo(memo(kit, read.reading, shortfalls(kit)) + "\n", err=True)
    return folder


def _refuse_planning(wishes: Wishes) -> None:
    if wishes != Wishes():
        raise click.UsageError("this kit is planned already: change kit.yaml, or plan the posting anew with -o")


def _candidates(folder: Path, names: Sequence[str], given: Path | None) -> "tuple[Candidate, ...]":
    """The candidates of the kit, those of the options added, candidates.csv brought up to date."""
    from generator import folders, requisition

    path = folder / "candidates.csv"
    known, _ = requisition.read_candidates(path) if path.is_file() else ((), ())
    people = known
    if given is not None:
        added, ignored = requisition.read_candidates(given)
        if ignored:
            click.echo(f"{given}: ignored: {', '.join(ignored)}", err=True)
        people = requisition.merge_candidates(known, added)
    people = requisition.candidates_from_names(names, people)
    if people:
        # Codes go into the file at the first build: cards refer to them whatever happens to its rows.
        folders.write_file(path, requisition.update_candidates(path, people))
    return people


def _write_pack(
    folder: Path,
    kit: "Kit",
    people: "tuple[Candidate, ...]",
    short: tuple[str, ...],
    template_dir: Path | None,
    *,
    names_in_files: bool,
    replace: bool,
) -> "Written":
    from generator import folders, scorecards
    from generator.kits import pack
    from generator.scorecards import paper

    files = dict(pack.render(kit, people, short, template_dir))
    cards = scorecards.render(kit, people, names_in_files=names_in_files)
    total = len(kit.seats) * max(1, len(people))
    with click.progressbar(cards, length=total, label="Cards", file=sys.stderr) as bar:
        files.update(bar)
    files.update(paper.render_all(kit, template_dir))
    manifest = pack.manifest(kit, folders.read_manifest(folder / "pack", replace=replace), template_dir)
    done = folders.write(folder / "pack", files, manifest, replace=replace)
    if not (folder / ".gitignore").exists():
        folders.write_file(folder / ".gitignore", GITIGNORE.encode())
    return done


def _superseded(folder: Path, kit: "Kit") -> list[str]:
    """What cards that came back before lose by questions that were changed since they were sent."""
    from generator import folders, ledger

    events, _ = ledger.read(folder / LEDGER)
    versions = {e.about.get("version", "") for e in events if e.what == "taken-in" and "seat" in e.about}
    history = folders.read_manifest(folder / "pack").get("history", [])
    asked = {q.id: q.digest for q in kit.questions}
    lost: set[str] = set()
    for entry in history if isinstance(history, list) else []:
        came_back = any(v and entry["version"].startswith(v.replace("-", "")) for v in versions)
        if came_back:
            lost |= {q for q, digest in entry["questions"].items() if asked.get(q) != digest}
    if not lost:
        return []
    names = ", ".join(sorted(lost))
    return [f"Cards have come back already: what they say on {names} no longer counts, as the question was changed."]


def _report(folder: Path, done: "Written") -> None:
    if done.recovered:
        click.echo(f"{folder / 'pack'}: {done.recovered}", err=True)
    for name in done.kept:
        click.echo(f"{folder / 'pack' / name}: somebody changed it, so it stays; --replace writes it anew", err=True)
    for name in done.replaced:
        click.echo(f"{folder / 'pack' / name}: what somebody had changed is kept beside it", err=True)
    for name in done.stale:
        click.echo(f"{folder / 'pack' / name}: no longer part of the plan; it stays until you take it out", err=True)
    if not done.written:
        click.echo("Up to date." if not done.kept else "Everything else is up to date.", err=True)
