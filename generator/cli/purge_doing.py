"""A purge carried out, in an order that a run after a kill can complete: files, ledger, names, debrief."""

import hashlib
import json
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.caching import cache_folder
from generator.cli.intake import LEDGER, RETURNED, now, take_in
from generator.cli.packing import PACK
from generator.cli.purge_files import DEBRIEF, LEFT_OVER, PEOPLE, PLAN, RECORDS, SEVERAL, still_named
from generator.cli.purge_note import Note, is_laid
from generator.cli.purge_plan import Plan, Purging
from generator.errors import PanelpackError
from generator.model.purge import Fate, Fated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Event

BROKEN = "was broken before the purge, and is laid anew"


def carry_out(of: Purging, plan: Plan, own_templates: Path | None) -> list[Fated]:
    """Change and remove the files, and write the pack again; what a person must look at."""
    from generator import folders

    for name, content in plan.contents.items():
        if content is None:
            (of.folder / name).unlink(missing_ok=True)
        else:
            folders.write_file(of.folder / name, content)
    for top in (RETURNED, DEBRIEF, RECORDS, PACK):
        _without_empty(of.folder / top, keep=top == RETURNED)
    for left in [p for p in of.folder.rglob(".*") if p.is_dir() and LEFT_OVER.fullmatch(p.name)]:
        shutil.rmtree(left)
    for path in cached(of, plan):
        path.unlink(missing_ok=True)
    _pack_again(of, plan, own_templates)
    by_hand = plan.of(Fate.BY_HAND)
    known = {fated.name for fated in by_hand}
    inside = {name.split("/", 2)[1] for name in known if name.startswith(f"{RETURNED}/")}
    for fated in still_named(of):
        if fated.name not in known and fated.name.removeprefix(f"{RETURNED}/") not in inside and fated.name != LEDGER:
            by_hand.append(fated)
    return by_hand


def _without_empty(top: Path, *, keep: bool) -> None:
    """Take away folders that have become empty."""
    if not top.is_dir():
        return
    for folder in sorted((p for p in top.rglob("*") if p.is_dir()), reverse=True):
        with suppress(OSError):
            folder.rmdir()
    if not keep:
        with suppress(OSError):
            top.rmdir()


def standing_number(of: Purging) -> int | None:
    """The number of the debrief that stands, where it is here; an interim look is none."""
    known = [e.about for e in of.events if e.what == "debriefed" and e.about.get("interim") == "no"]
    numbers = [int(about["number"]) for about in known if about.get("number", "").isdecimal()]
    return max(numbers, default=None)


def cached(of: Purging, plan: Plan) -> list[Path]:
    """What this computer keeps of cards that go or change, and the kit's counts."""
    from generator.cli import summaries

    told = {e.about["sha256"] for e in of.events if e.about.get("candidate") in of.codes and "sha256" in e.about}
    digests = plan.gone | set(plan.changed) | told
    found = [
        path
        for path in sorted(cache_folder("cards").glob("*.card.json"))
        if path.name.partition(".")[0] in digests or _is_card_of(path, of)
    ]
    counts = summaries.path_of(cache_folder("kits"), hashlib.sha256((of.folder / PLAN).read_bytes()).hexdigest())
    return [*found, counts] if counts.is_file() else found


def _is_card_of(path: Path, of: Purging) -> bool:
    """Whether a kept reading is of a card of those who are purged, also one that the ledger never heard of."""
    try:
        card = json.loads(path.read_bytes().partition(b"\n")[2])["card"]
        kit, code, name = (str(card[key]) for key in ("kit_id", "candidate_code", "candidate"))
    except (OSError, ValueError, KeyError, TypeError):
        return False
    named = of.trace.is_named_in(name)
    return kit == of.kit.requisition.id and (of.whole or code in of.codes or named)


def _pack_again(of: Purging, plan: Plan, own_templates: Path | None) -> None:
    """Take what went out of the manifest, and write again what the pack says of several candidates."""
    from generator import folders
    from generator.kits import calendars

    place = of.folder / PACK
    if not (place / folders.MANIFEST).is_file():
        return
    manifest = folders.read_manifest(place)
    files = manifest["files"] if isinstance(manifest.get("files"), dict) else {}
    assert isinstance(files, dict)
    gone = {n.removeprefix(f"{PACK}/") for n, content in plan.contents.items() if content is None}
    told = {n for n in files if n in gone or any(trace.is_told_by(n) for trace in of.traces)}
    again = [fated.name.removeprefix(f"{PACK}/") for fated in plan.of(Fate.AGAIN)]
    is_current = (manifest.get("version"), manifest.get("rules_digest")) == (of.kit.version, of.kit.rules_digest)
    if not is_current:
        # The plan has changed since: these would be of another version than the pack. `build` writes them.
        for name in again:
            (place / name).unlink(missing_ok=True)
        told |= set(again)
    left = {name: digest for name, digest in files.items() if name not in told}
    kept = calendars.noted(manifest, calendars.without(calendars.read(manifest), of.codes, told))
    text = json.dumps({**kept, "files": left}, ensure_ascii=False, indent=2) + "\n"
    folders.write_file(place / folders.MANIFEST, text.encode())
    if of.left and is_current:
        _write_again(of, own_templates)


def _write_again(of: Purging, own_templates: Path | None) -> None:
    from generator.cli.packing import packing, write

    pack = packing(of.folder, of.kit, of.left, own_templates)
    there = set(pack.files)
    write(
        pack,
        (),
        names_in_files=pack.named,
        wanted=lambda path: path in there and SEVERAL.fullmatch(path.rpartition("/")[2]) is not None,
        cards=set(),
    )


def lay_ledger(of: Purging, plan: Plan, note: Note) -> None:
    """Write the ledger without those who are purged, once, with the line that says so."""
    from generator import ledger
    from generator.model import Event
    from generator.model.keeping import PURGED

    path = of.folder / LEDGER
    if is_laid(of.events, note):
        return
    kept = lines_left(of, plan)
    about = {
        "begun": note.begun,
        "candidates": note.candidates,
        "whole": "yes" if note.whole else "no",
        "on": note.on,
        "by": note.by,
        "files": str(note.files),
        "lines": str(note.lines),
        "by_hand": str(note.by_hand),
    }
    about |= {"reason": note.reason} if note.reason else {}
    about |= {"chain": BROKEN} if ledger.read(path)[1] else {}
    ledger.lay_anew(path, [*kept, Event(what=PURGED, at=now(), about=about)])


def lines_left(of: Purging, plan: Plan) -> "tuple[Event, ...]":
    """The events that stay."""
    from generator.purging import purge_lines

    rows = dict(_rows_left(of))
    left = purge_lines(of.events, of.traces, gone=plan.gone, changed=plan.changed, whole=of.whole, rows=rows)
    return left.events


def _rows_left(of: Purging) -> "Iterator[tuple[str, str]]":
    """The digests of the corrections that are of nobody who is purged, each with what it is once they are out."""
    from generator.collecting.lines import digest_of

    for row in of.taken.corrections:
        card = row.card_id.replace("_", " ")
        if not any(trace.coded.search(card) or trace.is_named_in(card) for trace in of.traces):
            texts = {name: getattr(row, name) for name in ("card_id", "cell", "value", "source", "by")}
            for trace in of.traces:
                texts = {name: trace.without(text) for name, text in texts.items()}
            yield digest_of(row), digest_of(replace(row, **texts))


def lines_gone(of: Purging, plan: Plan) -> int:
    """How many lines of the ledger go."""
    return len(of.events) - len(lines_left(of, plan))


def take_names_out(of: Purging) -> None:
    """Take the rows of those who are purged out of candidates.csv, or the file away with the last of them."""
    from generator import folders, requisition

    path = of.folder / PEOPLE
    if not path.is_file():
        return
    if not of.left:
        path.unlink()
        return
    folders.write_file(path, requisition.without_candidates(path, of.people, of.codes))


def debrief_again(folder: Path, number: int, own_templates: Path | None) -> bool:
    """Write the debrief that stood again, under its number, of those who are left; whether that could be done.

    The forms that came back belong to that number: under another they would count as superseded.
    """
    from generator import folders, ledger, reports
    from generator.cli import debriefs

    try:
        taken = take_in(folder, quiet=True)
        debrief = debriefs.hold(taken, interim=False)
        if not debrief.candidates:
            return False
        names = {c.code: c.name for c in taken.candidates}
        files = reports.render(debrief, taken.kit, names, number, own_templates)
        place = folder / DEBRIEF / str(number)
        folders.write_new(place, files)
    except PanelpackError:
        return False
    standing = debriefs.Numbered(number=number, folder=place, sha256=debriefs.digest_of(files), new=True)
    decision = debriefs.decision_of(taken, debrief, number)
    happened = [*taken.new, *debriefs.news(taken, debrief, standing, decision)]
    ledger.append(folder / LEDGER, happened, now())
    return True
