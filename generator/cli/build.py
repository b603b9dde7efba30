"""`panelpack build`: a posting or a kit in, the interview pack out."""

import dataclasses
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.flow import Wishes, kit_folder, log_of, read_posting
from generator.cli.freezing import hold_to_freeze, not_there, reason_option, still_to_approve
from generator.cli.holding import held
from generator.cli.intake import LEDGER, now, purged_codes
from generator.cli.law import said_of_the_law
from generator.cli.options import planning_options, strict_option, template_dir_option
from generator.cli.packing import PACK, packing, report, used_codes, write
from generator.cli.plan import write_plan
from generator.cli.templates import said_of_templates
from generator.cli.times import keep_times, said_of_the_zone

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
@reason_option
@click.option("--replace", is_flag=True, help="Write anew what somebody changed; their file is kept beside it.")
@strict_option
def build(
    source: Path,
    names: Sequence[str],
    candidates: Path | None,
    template_dir: Path | None,
    names_in_files: bool,
    replace: bool,
    reason: str | None,
    strict: bool,
    **options: Any,
) -> None:
    """Write the interview pack: a guide per interviewer, a scorecard per interviewer and candidate.

    From a posting it plans first; from a kit (a folder or its kit.yaml) it uses the plan as it stands.
    A file that somebody changed is never overwritten. Prints the path of each file it wrote.
    """
    from generator import requisition

    if candidates is not None:
        # A list that cannot be read is refused before anything is planned.
        requisition.read_candidates(candidates)
    folder = _kit_of(source, Wishes(**options))
    log = log_of(folder, options["log"])
    # Whoever changes the list of candidates meanwhile would give two people one code.
    with held(folder):
        falls_short = _write_pack(
            folder, names, candidates, template_dir, log, reason, named=names_in_files, replace=replace
        )
    if strict and falls_short:
        raise SystemExit(1)


def _write_pack(
    folder: Path,
    names: Sequence[str],
    candidates: Path | None,
    template_dir: Path | None,
    log: Path,
    reason: str | None,
    *,
    named: bool,
    replace: bool,
) -> bool:
    """Bring the pack of a kit to its plan and its candidates, and say what happened; whether anything falls short."""
    from generator import exposure
    from generator.kits import record
    from generator.model import untranslated
    from generator.planning.shortfalls import shortfalls
    from generator.preparing import in_english, said_in_general

    kit = record.read(folder)
    if tuple(untranslated(kit)):
        click.echo(f"{in_english(kit)}; panelpack status {folder} lists them", err=True)
    exposure.read(log)
    why = hold_to_freeze(folder, kit, reason)
    _say_whether_needed(reason, why)
    short = shortfalls(kit)
    people = _candidates(folder, names, candidates)
    of = packing(folder, kit, people, template_dir, replace=replace)
    draft = still_to_approve(folder, kit, of.events)
    clashes = keep_times(of)
    done = write(of, (*draft[:1], *short), names_in_files=named, replace=replace, reason=why)
    report(folder / "pack", done)
    _note(folder, kit, done, log)
    _report(folder, kit, done)
    lacking = [] if draft else [str(problem) for problem in not_there(folder, kit)]
    of_people = (*_astray(kit, people), *_superseded(folder, kit))
    own = (*said_of_the_zone(of), *said_of_the_law(kit, template_dir), *said_of_templates(kit, template_dir))
    empty = said_in_general(kit) if done.written else ()
    for sentence in (*draft, *lacking, *clashes, *own, *empty, *of_people):
        click.echo(sentence, err=True)
    return bool(short or draft or lacking or clashes)


def _note(folder: Path, kit: "Kit", done: "Written", log: Path) -> None:
    """Have the ledger tell of what was written, the log of the questions sent; make room for what comes back."""
    from generator import exposure, folders, ledger

    about = {"version": kit.version, "rules_digest": kit.rules_digest}
    told = any(e.what == "built" and about.items() <= e.about.items() for e in ledger.read(folder / LEDGER)[0])
    if done.written:
        ledger.append(folder / LEDGER, [("built", about | {"files": str(len(done.written))})], now())
    elif done.recovered or not told:
        # What a run that was stopped had written, it could not tell.
        files = folders.read_manifest(folder / PACK).get("files", ())
        count = len(files) if isinstance(files, dict) else 0
        ledger.append(folder / LEDGER, [("built", about | {"files": str(count)})], now())
    if not (folder / ".gitignore").exists():
        folders.write_file(folder / ".gitignore", GITIGNORE.encode())
    (folder / "returned").mkdir(exist_ok=True)
    sources = [q.source for q in kit.questions if q.exercise is None]
    exposure.append(log, exposure.uses_of(kit.requisition.id, sources, now()[:10]))


def _kit_of(source: Path, wishes: Wishes) -> Path:
    """The kit's folder, planned first where the source is a posting without a plan."""
    from generator import exposure
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
    uses = exposure.read(log_of(folder, wishes.log))
    click.echo(memo(kit, read.reading, shortfalls(kit), uses) + "\n", err=True)
    return folder


def _refuse_planning(wishes: Wishes) -> None:
    if dataclasses.replace(wishes, log=None) != Wishes():
        raise click.UsageError("this kit is planned already: change kit.yaml, or plan the posting anew with -o")


def _candidates(folder: Path, names: Sequence[str], given: Path | None) -> "tuple[Candidate, ...]":
    """The candidates of the kit, those of the options added, candidates.csv brought up to date."""
    from generator import folders, ledger, requisition

    path = folder / "candidates.csv"
    events, _ = ledger.read(folder / LEDGER)
    files = folders.read_manifest(folder / "pack", replace=True).get("files")
    used = used_codes(events, files if isinstance(files, dict) else ())
    people = _listed(path, purged_codes(events)) if path.is_file() else ()
    if given is not None:
        people = requisition.merge_candidates(people, _listed(given), used)
    people = requisition.candidates_from_names(names, people, used)
    for codes in requisition.same_names(people):
        click.echo(f"{path}: {' and '.join(codes)} have one name; if that is one person, take one out", err=True)
    if people:
        # Codes go into the file at the first build: cards refer to them whatever happens to its rows.
        folders.write_file(path, requisition.update_candidates(path, people))
    return people


def _listed(path: Path, used: "Collection[str]" = ()) -> "tuple[Candidate, ...]":
    """The candidates of a list, with the columns named that are left aside."""
    from generator import requisition

    people, ignored = requisition.read_candidates(path, used)
    if ignored:
        click.echo(f"{path}: ignored: {', '.join(ignored)}", err=True)
    return people


def _astray(kit: "Kit", people: "Sequence[Candidate]") -> Iterator[str]:
    """Who is in a stage that the kit does not have, as other programs' lists may say: nobody would see them."""
    stages = tuple(dict.fromkeys(session.stage for session in kit.sessions))
    for candidate in people:
        if candidate.stage is not None and candidate.stage not in stages:
            yield (
                f"{candidate.code} is in the stage '{candidate.stage}', which this kit does not have "
                f"({', '.join(stages)}): there is no card for them until candidates.csv names one, or none"
            )


def _say_whether_needed(reason: str | None, why: str) -> None:
    if reason is not None and " ".join(reason.split()) != why:
        click.echo("--reason is noted nowhere: nothing that is frozen has changed.", err=True)


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


def _report(folder: Path, kit: "Kit", done: "Written") -> None:
    """What no longer belongs to the plan, and whether there was anything to do."""
    # Whoever sat in a seat before has their folder for good: what came back from it is theirs.
    left = tuple(f"send/{person.key}/" for _, seat, _ in kit.seats for person in seat.earlier)
    for name in (name for name in done.stale if not name.startswith(left)):
        click.echo(f"{folder / 'pack' / name}: no longer part of the plan; it stays until you take it out", err=True)
    if not done.written:
        click.echo("Up to date." if not done.kept else "Everything else is up to date.", err=True)
