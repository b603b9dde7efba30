"""`panelpack purge`: what a kit holds of a candidate, or of all, is deleted; a note by code stays."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli import purge_doing as doing
from generator.cli import purge_note as notes
from generator.cli.intake import LEDGER, now
from generator.cli.keeping import keeping_of, today
from generator.cli.options import template_dir_option
from generator.cli.packing import PACK
from generator.cli.purge_files import DEBRIEF, PEOPLE, plan_of, still_named
from generator.cli.purge_open import AlreadyPurgedError, opened
from generator.cli.purge_plan import Plan, Purging
from generator.cli.purge_reach import not_reached
from generator.errors import Place, PlanError, Problem
from generator.model.purge import Fate, Fated

if TYPE_CHECKING:
    from generator.model.keeping import Keeping

STOPPED = (
    "An earlier run was stopped; what it had begun is completed. Search the folder for the name once yourself; "
    "`panelpack collect` writes the next debrief."
)
MOST_NAMED = 10
NOTHING = "Up to date: nothing about candidates is here."
ALL_THE_SAME = "to delete all the same, say why: --against-retention REASON"
WRITTEN = "is written again, of those who are left."
NOT_WRITTEN = "is gone; `panelpack collect` writes the next one, of those who are left."
KEPT = (
    "kit.yaml and plan-review.xlsx with their former versions, posting.md, the guides and the log of questions stay: "
    "they hold no candidate, unless one is named above."
)
SAME_NAME = "{code} is called like an interviewer: a file above that means the interviewer may stay as it is."
NOT_KNOWN = "No decision with a date is here, so nobody can say from this kit how long it is to be kept."
NO_TABLE = "No retention.yaml is beside your kits, so no period of keeping is checked; see `panelpack retention`."


@click.command()
@click.argument("kit", type=click.Path(exists=True, path_type=Path))
@click.argument("code", metavar="[C03]", required=False)
@click.option("--yes", "really", is_flag=True, help="Do it. Without this you see what would be done.")
@click.option("--by", metavar="NAME", help="Who deletes; it stands in the note. Needed with --yes.")
@click.option(
    "--against-retention",
    "against",
    metavar="REASON",
    help="Delete although a hold stands or the keeping is not over.",
)
@click.option(
    "--table",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Your table of periods. [default: retention.yaml in the folder that holds the kit]",
)
@template_dir_option
def purge(
    kit: Path,
    code: str | None,
    really: bool,
    by: str | None,
    against: str | None,
    table: Path | None,
    template_dir: Path | None,
) -> None:
    """Delete what a kit holds of one candidate (C03), or of all of them.

    Without --yes nothing is changed: every place is named with what would become of it. Forms that hold several
    candidates are emptied of the one; what no program can look into, as scans and locked files, is named for you
    and makes the exit status 1. A note by code stays in purged.csv and in the ledger: when, by whom, how many
    files. The code is never given again.
    """
    from generator.locking import locked

    folder = kit if kit.is_dir() else kit.parent
    who, reason = " ".join((by or "").split()), " ".join((against or "").split())
    if really and not who:
        raise click.UsageError("--yes needs --by NAME: the note says who deleted")
    if against is not None and not reason:
        raise click.UsageError("--against-retention is empty: the reason stands in the record")
    try:
        with locked(folder / LEDGER):
            if not really:
                of = opened(folder, code)
                _show(of, keeping_of(folder, table, of.taken))
                return
            done = _finish(folder, code)
            if done is not None:
                raise SystemExit(1 if done.by_hand else 0)
            _settle_pack(folder)
            of = opened(folder, code)
            by_hand = _do(of, who, _allowed(of, keeping_of(folder, table, of.taken), reason), template_dir)
    except AlreadyPurgedError as told:
        # Nothing to do is success.
        click.echo(str(told), err=True)
        return
    if by_hand:
        raise SystemExit(1)


def _finish(folder: Path, code: str | None) -> notes.Note | None:
    """Complete a purge whose run was stopped after the names had gone; None where there is none such."""
    from generator import ledger

    note = notes.read_marker(folder)
    wanted = "" if code is None else code.strip().upper()
    if note is None or (note.candidates != wanted and not (note.whole and code is None)):
        return None
    events = ledger.read(folder / LEDGER)[0]
    if not notes.is_laid(events, note) or _still_listed(folder, note):
        return None
    notes.write_note(folder, note, again=True)
    notes.end(folder)
    click.echo(STOPPED, err=True)
    left = f"; files left for you to look at: {note.by_hand}" if note.by_hand else ""
    click.echo(f"Purged: {note.candidates}{left}")
    return note


def _still_listed(folder: Path, note: notes.Note) -> bool:
    from generator import requisition

    path = folder / PEOPLE
    people = requisition.read_candidates(path)[0] if path.is_file() else ()
    return any(c.code in note.candidates.split() for c in people)


def _settle_pack(folder: Path) -> None:
    """Complete or undo what an interrupted build had staged: it may hold cards."""
    from generator import folders

    place = folder / PACK
    if (place / folders.MANIFEST).is_file():
        manifest = folders.read_manifest(place)
        folders.write(place, {}, {key: value for key, value in manifest.items() if key != "files"})


def _allowed(of: Purging, keeping: "Keeping", reason: str) -> str:
    """The reason for deleting all the same, empty where none is needed; PlanError where one is and is not given."""
    from generator.retaining import why_not_purged

    refused = why_not_purged(keeping, today())
    begun = notes.read_marker(of.folder)
    if not refused or (begun is not None and begun.candidates == " ".join(of.codes)):
        return ""
    if not reason:
        place = Place(str(of.folder))
        raise PlanError(*(Problem(place, why) for why in refused), f"nothing is deleted; {ALL_THE_SAME}")
    return reason


def _show(of: Purging, keeping: "Keeping") -> None:
    """Print what would be done."""
    from generator.reports import plain_purge
    from generator.retaining import why_not_purged

    plan = plan_of(of)
    besides = [*_besides(of, len(doing.cached(of, plan)), keeping), *not_reached(of.folder)]
    if _is_nothing(of, plan):
        click.echo(NOTHING, err=True)
        return
    click.echo(plain_purge.plan(_who(of), [*plan.fates, *_own(of, doing.lines_gone(of, plan))], besides, done=False))
    for sentence in why_not_purged(keeping, today()):
        click.echo(f"\nNot yet: {sentence}; {ALL_THE_SAME}", err=True)


def _do(of: Purging, by: str, reason: str, own_templates: Path | None) -> list[Fated]:
    """Carry it out and print what was done; what is left for a person to look at."""
    from generator.reports import plain_purge

    plan = plan_of(of)
    if _is_nothing(of, plan):
        click.echo(NOTHING, err=True)
        return []
    note, again = _begun(of, plan, by, reason)
    own = _own(of, note.lines)
    number = doing.standing_number(of) if of.left else None
    by_hand = doing.carry_out(of, plan, own_templates)
    note = replace(note, by_hand=len(by_hand))
    notes.begin(of.folder, note)
    doing.lay_ledger(of, plan, note)
    doing.take_names_out(of)
    notes.write_note(of.folder, note, again=again)
    besides = [*_same_names(of), *not_reached(of.folder)]
    if number is not None:
        is_there = doing.debrief_again(of.folder, number, own_templates)
        by_hand += still_named(of, f"{DEBRIEF}/{number}")
        besides.insert(0, f"Debrief {number} {WRITTEN if is_there else NOT_WRITTEN}")
    notes.end(of.folder)
    done = [fated for fated in plan.fates if fated.fate is not Fate.BY_HAND]
    click.echo(plain_purge.plan(_who(of), [*done, *own, *by_hand], besides, done=True))
    return by_hand


def _is_nothing(of: Purging, plan: Plan) -> bool:
    """Whether a kit holds nobody, so that nothing is to be done and no note to be left."""
    by_hand = plan.of(Fate.BY_HAND)
    return not (of.traces or plan.contents or by_hand or doing.lines_gone(of, plan) or doing.cached(of, plan))


def _begun(of: Purging, plan: Plan, by: str, reason: str) -> tuple[notes.Note, bool]:
    """The note of this purge, put down before anything changes, and whether a run that was stopped had begun it."""
    note = notes.read_marker(of.folder)
    if note is not None and note.candidates == " ".join(of.codes):
        return note, True
    for trace in of.traces:
        reason = trace.without(reason)
    note = notes.Note(
        begun=now(),
        candidates=" ".join(of.codes),
        whole=of.whole,
        on=today().isoformat(),
        by=by,
        files=len(plan.contents),
        lines=doing.lines_gone(of, plan),
        by_hand=0,
        reason=reason,
    )
    notes.begin(of.folder, note)
    return note, False


def _who(of: Purging) -> str:
    if of.whole:
        named = ", ".join(of.codes) if len(of.codes) <= MOST_NAMED else f"{len(of.codes)} of them"
        return f"all candidates ({named or 'none is listed'})"
    return of.codes[0]


def _own(of: Purging, lines: int) -> list[Fated]:
    """What becomes of candidates.csv and the ledger, which are the kit's own."""
    told = "1 line goes" if lines == 1 else f"{lines or 'no'} lines go"
    fates = [Fated(name=LEDGER, fate=Fate.AGAIN, why=f"{told}; the others keep their times and are chained anew")]
    if (of.folder / PEOPLE).is_file():
        fate = Fate.AGAIN if of.left else Fate.REMOVED
        fates.append(
            Fated(name=PEOPLE, fate=fate, why="their row goes; the code is never given again" if of.left else "")
        )
    return fates


def _same_names(of: Purging) -> list[str]:
    return [SAME_NAME.format(code=code) for code in of.called_like_interviewers]


def _besides(of: Purging, cached: int, keeping: "Keeping") -> list[str]:
    """What is no file of the kit, in sentences, for the dry run."""
    readings = "1 reading of a card" if cached == 1 else f"{cached} readings of cards"
    sentences = [f"On this computer {readings} would go too (the cache)."] if cached else []
    if of.left and doing.standing_number(of) is not None:
        sentences.append(f"Debrief {doing.standing_number(of)} would be written again, of those who are left.")
    sentences += [*_same_names(of), KEPT]
    if keeping.decided is None:
        sentences.append(NOT_KNOWN)
    elif not keeping.is_own:
        sentences.append(NO_TABLE)
    return sentences
