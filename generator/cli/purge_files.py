"""Every file of a kit, and what becomes of it when one candidate is purged or all of them are."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import LEDGER, RETURNED
from generator.cli.packing import PACK
from generator.cli.purge_plan import Plan, Purging
from generator.cli.purge_returned import plan_returned
from generator.model.purge import Fate, Fated
from generator.names import CODE_IN_TEXT

if TYPE_CHECKING:
    from generator.model import Kit

MARKER, NOTE = ".purging.json", "purged.csv"
PEOPLE, PLAN, POSTING = "candidates.csv", "kit.yaml", "posting.md"
DEBRIEF, RECORDS = "debrief", "records"
# What the program writes about several candidates, or counts them in: written again without one of them.
SEVERAL = re.compile(r"(screening|declaration)(_C\d{2,})?\.(xlsx|docx)|READ-ME\.txt|interviews\.ics")
# What it writes the same for whoever comes.
OF_NOBODY = re.compile(r"(guide|overview|candidate-brief|.+_paper)\.docx")
KEPT = re.compile(r"\.kept-\d+(\.[^.]+)?$")
# What a run that was stopped has left beside its target; the marker of a purge is none of it.
LEFT_OVER = re.compile(r"\..+\.(new|staged)")
PASSED_OVER = (LEDGER, PEOPLE, MARKER, NOTE, "manifest.json", ".gitignore")
LINK = "it is a link to a file elsewhere; look there"
NO_MORE = "it is of somebody who was replaced"
SUPERSEDED = "an older copy that was kept"


def plan_of(of: Purging) -> Plan:
    """What becomes of every file; nothing is changed."""
    plan = Plan()
    records = _records_that_go(of)
    for path in sorted(p for p in of.folder.rglob("*") if p.is_file() or p.is_symlink()):
        name = path.relative_to(of.folder).as_posix()
        top, _, below = name.partition("/")
        if top == ".git" or path.name.endswith(".lock"):
            continue
        if any(LEFT_OVER.fullmatch(part) for part in name.split("/")):
            plan.remove(name, "left by a run that was stopped")
        elif path.is_symlink():
            plan.fates.append(Fated(name=name, fate=Fate.BY_HAND, why=LINK))
        elif top == RETURNED and below:
            plan_returned(of, plan, path, below)
        elif top == PACK and below:
            _packed(of, plan, path, name)
        elif top == DEBRIEF and below:
            plan.remove(name, "" if of.whole else "it holds everyone's figures")
        elif top == RECORDS and below:
            if (why := records.get(_number(path, of))) is not None:
                plan.remove(name, why)
        elif name not in PASSED_OVER:
            _beside(of, plan, path, name)
    return plan


def _packed(of: Purging, plan: Plan, path: Path, name: str) -> None:
    """A file of the pack: cards go by their code; what is about several is written again, or emptied if changed."""
    of_people = (
        CODE_IN_TEXT.search(path.name.replace("_", " ")) or SEVERAL.fullmatch(path.name) or KEPT.search(path.name)
    )
    if (of.whole and of_people) or of.are_told_by(path.name):
        plan.remove(name)
    elif SEVERAL.fullmatch(path.name) and _is_of_nobody(of, path) and is_as_written(of, path):
        plan.remove(name, NO_MORE)
    elif path.name != "manifest.json" and not _is_of_others(of, path) and (seen := _look(of, path)):
        if KEPT.search(path.name):
            plan.remove(name, SUPERSEDED)
        elif SEVERAL.fullmatch(path.name) and is_as_written(of, path):
            plan.fates.append(Fated(name=name, fate=Fate.AGAIN))
        elif SEVERAL.fullmatch(path.name):
            _empty_in_place(of, plan, path, name)
        elif seen == "names":
            plan.fates.append(Fated(name=name, fate=Fate.BY_HAND, why="it names them: take them out of it"))


def _is_of_nobody(of: Purging, path: Path) -> bool:
    """Whether a file lies in the folder of somebody who was replaced: nobody writes it again."""
    parts = path.relative_to(of.folder / PACK).parts
    return len(parts) > 2 and parts[0] == "send" and parts[1] not in {person.key for _, _, person in of.kit.seats}


def is_as_written(of: Purging, path: Path) -> bool:
    """Whether a file of the pack holds what the program wrote into it."""
    from generator.digests import content_digest

    known = of.written.get(path.relative_to(of.folder / PACK).as_posix())
    return known is not None and known == content_digest(path.read_bytes())


def _is_of_others(of: Purging, path: Path) -> bool:
    """Whether a file of the pack is another candidate's alone or nobody's, as the program wrote it."""
    of_one = CODE_IN_TEXT.search(path.name.replace("_", " ")) is not None and not of.are_told_by(path.name)
    return (of_one or OF_NOBODY.fullmatch(path.name) is not None) and is_as_written(of, path)


def _empty_in_place(of: Purging, plan: Plan, path: Path, name: str) -> None:
    """A form of the pack that somebody filled in or changed: it is emptied like one that came back."""
    from generator import scrubbing

    content = path.read_bytes()
    try:
        after = scrubbing.scrub(content, name, of.trace, form=True)
        left = scrubbing.look(after, name, of.trace)
        if not (left.named or left.partly):
            plan.fates.append(Fated(name=name, fate=Fate.EMPTIED, why="somebody had changed it"))
            plan.contents[name] = after
            return
    except (KeyError, scrubbing.UnusableError):
        pass
    plan.fates.append(Fated(name=name, fate=Fate.BY_HAND, why="somebody changed it, and it names them"))


def _look(of: Purging, path: Path) -> str:
    """`names` where a file has the name of somebody who is purged, `codes` where only the code, else nothing."""
    from generator import scrubbing

    content = path.read_bytes()
    look = scrubbing.look(content, path.name, of.trace)
    if look.named or look.partly:
        return "names"
    return "codes" if look.coded and not of.whole else ""


def _records_that_go(of: Purging) -> dict[str, str]:
    """The records that go, by number, each with why: whole, with all that lies in it and beside it.

    One of the whole kit or of the candidate goes; another candidate's stays where it tells nothing.
    """
    found: dict[str, str] = {}
    for path in sorted(p for p in (of.folder / RECORDS).rglob("*") if p.is_file() and not p.is_symlink()):
        record = path.relative_to(of.folder).parts[1]
        others = {code for code in CODE_IN_TEXT.findall(record) if code not in of.codes}
        if of.whole or not others:
            found[_number(path, of)] = "" if of.whole else "a record that holds them"
        elif _look(of, path):
            found[_number(path, of)] = "it tells of them too"
    return found


def _number(path: Path, of: Purging) -> str:
    """The number of the record that a file belongs to."""
    return path.relative_to(of.folder).parts[1].partition("-")[0]


def _beside(of: Purging, plan: Plan, path: Path, name: str) -> None:
    """What lies in the kit's folder beside that: cards gone astray go, what names somebody is for a person."""
    from generator import scrubbing

    if of.are_told_by(path.name) or (of.whole and _is_astray(of.kit, path)):
        plan.remove(name, "it lies beside the folder returned/")
        return
    look = scrubbing.look(path.read_bytes(), path.name, of.trace)
    if look.named or look.partly:
        why = (
            "it names them: take them out of it" if not of.whole else "it names a candidate: take the name out of it"
        )
        plan.fates.append(Fated(name=name, fate=Fate.BY_HAND, why=why))
    elif look.blind and name not in _materials(of.kit):
        plan.fates.append(Fated(name=name, fate=Fate.BY_HAND, why=f"{look.blind}; it is none of the kit's own files"))


def _materials(kit: "Kit") -> set[str]:
    """What the exercises of a kit hand out: files of the kit's own."""
    return {q.exercise.material or "" for q in kit.questions if q.exercise is not None}


def _is_astray(kit: "Kit", path: Path) -> bool:
    return path.name.startswith(f"{kit.requisition.id}_C")


def still_named(of: Purging, below: str = "") -> Iterator[Fated]:
    """Every file that has a name in it after all is done, for a person to look at; in the whole kit or *below*."""
    from generator import scrubbing

    for path in sorted(p for p in (of.folder / below).rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(of.folder).as_posix()
        is_own = name.startswith(".git/") or name in (PEOPLE, MARKER) or path.name.endswith(".lock")
        if is_own or (name.startswith(f"{PACK}/") and _is_of_others(of, path)):
            continue
        look = scrubbing.look(path.read_bytes(), name, of.trace)
        if look.named or look.partly or of.trace.is_named_in(name):
            yield Fated(name=name, fate=Fate.BY_HAND, why="it still has the name in it: take it out")
