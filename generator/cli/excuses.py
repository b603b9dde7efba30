"""`collect --without` and `--expect`: which cards the panel goes on without, and which it waits for again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.errors import PlanError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.collecting.expected import Due
    from generator.model import Event, Kit

without_option = click.option(
    "--without", metavar="SEAT[:CODE]", help="Go on without a seat's cards (s2) or one card (s2:C03); needs --reason."
)
expect_option = click.option("--expect", metavar="SEAT[:CODE]", help="Wait again for what --without let go.")
reason_option = click.option("--reason", help="Why the panel goes on without; it stands in the record.")


def excuses(kit: Path, without: str | None, expect: str | None, reason: str | None) -> "list[Event]":
    """What the options add to the ledger, as events of no time yet; nothing where it says so already."""
    if without is not None and expect is not None:
        raise click.UsageError("give --without or --expect, not both at once")
    if without is None:
        if reason is not None:
            raise click.UsageError("--reason goes with --without")
        return [] if expect is None else _expect(kit, expect)
    if not (reason or "").strip():
        raise click.UsageError("--without needs --reason: it stands in the record")
    return _excuse(kit, without, str(reason).strip())


def _excuse(kit: Path, which: str, reason: str) -> "list[Event]":
    from generator.collecting.remembered import EXCUSED, NEVER, excuse_of
    from generator.model import Event

    seat, candidate, due, events = _meant(kit, which)
    standing = [d.remembered.excuse for d in due] + [excuse_of(events, seat, candidate)]
    if all(e is not None and e.about.get("reason") == reason for e in standing):
        return []
    return [Event(what=EXCUSED, at=NEVER, about={"seat": seat, "candidate": candidate, "reason": reason})]


def _expect(kit: Path, which: str) -> "list[Event]":
    from generator.collecting.remembered import EXPECTED_AGAIN, NEVER, excuse_of
    from generator.model import Event

    seat, candidate, due, events = _meant(kit, which)
    if excuse_of(events, seat, candidate) is None and all(d.excused is None for d in due):
        raise PlanError(f"nothing is excused at '{which}'; `panelpack status` lists what the panel goes on without")
    return [Event(what=EXPECTED_AGAIN, at=NEVER, about={"seat": seat, "candidate": candidate})]


def _meant(kit: Path, which: str) -> "tuple[str, str, list[Due], Sequence[Event]]":
    """The seat and candidate that an option names, their cards, and the ledger's events."""
    from generator import ledger
    from generator.cli.intake import LEDGER, candidates_of
    from generator.collecting.expected import cards_due
    from generator.kits import record

    folder = kit if kit.is_dir() else kit.parent
    plan = record.read(folder)
    events, _ = ledger.read(folder / LEDGER)
    due = list(cards_due(plan, candidates_of(folder), events))
    seat, colon, candidate = (part.strip() for part in which.partition(":"))
    seat = _known(seat, [place.id for _, place, _ in plan.seats], lambda near: _no_seat(plan, seat, near))
    due = [d for d in due if d.seat.id == seat]
    if colon:
        codes = [d.candidate.code for d in due]
        message = f"no card of {seat} for '{candidate}' is expected ({', '.join(codes) or 'none is'})"
        candidate = _known(candidate, codes, lambda near: f"{message}{near}")
        due = [d for d in due if d.candidate.code == candidate]
    return seat, candidate, due, events


def _known(said: str, known: "list[str]", message: "Callable[[str], str]") -> str:
    """The id that is meant, capitals or not."""
    found = next((each for each in known if each.casefold() == said.casefold()), None)
    if found is None:
        raise PlanError(message(did_you_mean(said, known)))
    return found


def _no_seat(plan: "Kit", seat: str, near: str) -> str:
    seats = ", ".join(f"{place.id} {person.name}" for _, place, person in plan.seats)
    return f"there is no seat '{seat}' in this kit ({seats}){near}"
