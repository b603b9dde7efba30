"""Files and the ledger in; what the ledger does not know yet out: by hash and card, without names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.collecting.checking import Sound
from generator.model import Event, ReturnedFile

TAKEN, LEFT = "taken-in", "left-out"
NOTICED = (TAKEN, LEFT)


class Counted(NamedTuple):
    """A card that is not out, and whether it is complete by itself."""

    card: Sound
    complete: bool


def newly_taken(
    files: Sequence[ReturnedFile],
    events: Sequence[Event],
    left_out: Mapping[str, str],
    counted: Mapping[str, Counted],
    lines: Mapping[str, str],
) -> Iterator[Mapping[str, str]]:
    """Each content that is new, once, and each that was left out before and counts now, or the other way round.

    A file that is left out has the code that says why, one of corrections the digests of its *lines*.
    """
    said = {e.about.get("sha256", ""): e.what for e in events if e.what in NOTICED}
    for file in sorted(files, key=lambda f: ((f.card.signed_on if f.card else None) or "", f.sha256)):
        if file.kind == "unusable" or left_out.get(file.sha256) == "blank-card":
            continue
        now = LEFT if file.sha256 in left_out else TAKEN
        if said.get(file.sha256) != now:
            said[file.sha256] = now
            told = {"lines": lines[file.sha256]} if file.sha256 in lines else {}
            yield {"sha256": file.sha256, "kind": file.kind} | _about(file, left_out, counted) | told


def _about(file: ReturnedFile, left_out: Mapping[str, str], counted: Mapping[str, Counted]) -> dict[str, str]:
    if file.sha256 in left_out:
        return {"left_out": left_out[file.sha256]}
    if file.sha256 in counted:
        card, complete = counted[file.sha256]
        about = {"seat": card.card.seat, "candidate": card.candidate, "version": card.version}
        return about | {"complete": "yes" if complete else "no"}
    return {} if file.card_id is None else {"card": file.card_id}
