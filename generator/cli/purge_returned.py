"""What came back, and what becomes of each file when one candidate is purged or all of them are."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import RETURNED
from generator.cli.purge_plan import Plan, Purging
from generator.model.purge import Fate, Fated, FileSeen
from generator.names import CODE_IN_TEXT

if TYPE_CHECKING:
    from generator.model import ReturnedFile


def plan_returned(of: Purging, plan: Plan, path: Path, name: str) -> None:
    """Note what becomes of a file of `returned/`, called *name* there."""
    by_name = {file.file: file for file in of.taken.files}
    inside = [file for file in by_name if file.startswith(f"{name}/")]
    whole_name = f"{RETURNED}/{name}"
    if of.whole:
        plan.gone |= {by_name[file].sha256 for file in (name, *inside) if file in by_name}
        plan.remove(whole_name)
    elif inside:
        _archive(of, plan, path, name, by_name)
    else:
        fated, content = _fate(of, name, path.read_bytes(), by_name.get(name))
        _settle(plan, fated, whole_name, path.read_bytes(), content)


def _settle(plan: Plan, fated: Fated, name: str, before: bytes, after: bytes | None) -> None:
    """Note the fate of one file, and its hashes."""
    plan.fates.append(Fated(name=name, fate=fated.fate, why=fated.why))
    digest = hashlib.sha256(before).hexdigest()
    if fated.fate is Fate.REMOVED:
        plan.gone.add(digest)
        plan.contents[name] = None
    elif fated.fate is Fate.EMPTIED and after is not None:
        plan.changed[digest] = hashlib.sha256(after).hexdigest()
        plan.contents[name] = after


def _archive(of: Purging, plan: Plan, path: Path, name: str, by_name: "Mapping[str, ReturnedFile]") -> None:
    """An archive of cards: each member as if it lay in the folder; the archive is written again where one changes."""
    from generator import scrubbing
    from generator.grids.guard import UnusableError, opened

    content = path.read_bytes()
    members = Plan()
    try:
        with opened(content) as archive:
            for member in sorted(each for each in archive.names if not each.endswith("/")):
                inside = f"{name}/{member}"
                unpacked = archive.raw(member)
                fated, after = _fate(of, inside, unpacked, by_name.get(inside))
                _settle(members, fated, member, unpacked, after)
        # What somebody wrote beside its members goes with them.
        changes = bool(members.contents or scrubbing.comment_of(content))
        again = scrubbing.without_members(content, members.contents) if changes else content
    except UnusableError as refused:
        why = f"{refused.message}; unpack it, and put in what is to stay"
        plan.fates.append(Fated(name=f"{RETURNED}/{name}", fate=Fate.BY_HAND, why=why))
        return
    plan.gone |= members.gone
    plan.changed |= members.changed
    plan.fates += [Fated(name=f"{RETURNED}/{name}/{f.name}", fate=f.fate, why=f.why) for f in members.fates]
    if changes:
        plan.contents[f"{RETURNED}/{name}"] = again


def _fate(of: Purging, name: str, content: bytes, file: "ReturnedFile | None") -> tuple[Fated, bytes | None]:
    """What becomes of a file that came back, and what it holds then."""
    from generator import scrubbing
    from generator.purging import decide_fate, is_form

    trace = of.trace
    seen = _seen(of, name, content, file)
    fated = decide_fate(seen)
    if fated.fate is not Fate.EMPTIED:
        return fated, None
    try:
        after = scrubbing.scrub(content, name, trace, form=is_form(seen))
        left = scrubbing.look(after, name, trace)
        if not (left.named or left.partly):
            return fated, after
        why = "it still names them after they were taken out of it as far as a program can"
    except scrubbing.UnusableError as refused:
        why = refused.message
    return Fated(name=name, fate=Fate.BY_HAND, why=f"{why}; take them out of it yourself"), None


def _seen(of: Purging, name: str, content: bytes, file: "ReturnedFile | None") -> FileSeen:
    from generator import scrubbing
    from generator.collecting.checking import candidate_of

    trace = of.trace
    card = None if file is None else file.card
    ours = card is None or card.kit_id in ("", of.kit.requisition.id)
    theirs = card is not None and ours and trace.code in (card.candidate_code, candidate_of(of.people, card)[0])
    told = trace.is_told_by(name) if ours else trace.is_named_in(name)
    codes = {code for code in CODE_IN_TEXT.findall(name.replace("_", " ")) if code != trace.code}
    look = scrubbing.Seen() if theirs or told else scrubbing.look(content, name, trace)
    return FileSeen(
        name=name,
        kind="" if file is None else file.kind,
        is_theirs=theirs,
        told=told,
        of_another=card is not None or bool(codes),
        named=look.named,
        partly=look.partly,
        coded=look.coded,
        blind=look.blind,
        can_scrub=scrubbing.can_scrub(name),
    )
