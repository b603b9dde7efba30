"""What is still open in a kit, as `status` shows it: every point with its line or cell."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

# What is listed stands beside its file and line already.
IN_KIT, CLOSED = " in kit.yaml)", ")"

if TYPE_CHECKING:
    from generator.model import Candidate, Event, Kit, StillOpen


def still_open_in(
    folder: Path, kit: "Kit", people: "Sequence[Candidate]", events: "Sequence[Event]", *, begun: bool
) -> "tuple[StillOpen, ...]":
    """What people still have to write, fill in or approve, in that order.

    *people* are those with a name; *begun* says that cards are back.
    """
    from generator.cli.freezing import not_there, places_of, still_to_approve
    from generator.kits import review
    from generator.model import Doing, StillOpen
    from generator.planning.unwritten import open_points
    from generator.preparing import EXPERT, KIT, still_open

    places = places_of(folder)
    written = [
        StillOpen(
            doing=Doing.WRITE, what=f"{p.named}: {p.what.replace(IN_KIT, CLOSED)}", file=KIT, who=p.who, path=p.path
        )
        for p in open_points(kit)
    ]
    lacking = [
        StillOpen(doing=Doing.WRITE, what=p.message, file=KIT, who=EXPERT, line=p.place.line)
        for p in not_there(folder, kit)
    ]
    approved = not still_to_approve(folder, kit, events)
    answers = (
        review.where_answered(kit)
        if any((folder / f"plan-review.{kind}").exists() for kind in ("xlsx", "ods"))
        else None
    )
    others = still_open(kit, people, begun=begun, approved=approved, answers=answers)
    found = (replace(p, line=places.of(p.path).line) if p.path else p for p in (*written, *lacking, *others))
    order = list(Doing)
    return tuple(sorted(found, key=lambda p: order.index(p.doing)))
