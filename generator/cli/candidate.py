"""`panelpack candidate`: somebody is added, withdraws, does not come, or goes on to the next stage."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.midway import Opened, keep_candidates, kit_argument, note, opened, write_new
from generator.cli.options import template_dir_option

if TYPE_CHECKING:
    from generator.model import Candidate

NOT_COUNTED = "what came back is not counted"
STILL_TOLD = "The calendar files still have these interviews:"
STAY = "the ratings that were shown stay in what is said of the ratings, in no order"
code_argument = click.argument("code", metavar="C03")


@click.group()
def candidate() -> None:
    """Change who is interviewed when the pack is out already.

    Writes only what is new and leaves every other file as it is; the version stays, so that all that was
    returned counts. To take a withdrawal back, empty the cell `status` in candidates.csv.
    """


@candidate.command()
@kit_argument
@click.argument("name")
@template_dir_option
def add(kit: Path, name: str, template_dir: Path | None) -> None:
    """Add a candidate: a row with a new code, a card for each interviewer, and forms with this candidate alone.

    The new candidate has a declaration for each interviewer and a screening list of their own, for those that
    are out may be filled in already. A code is never given twice.
    """
    if not name.strip():
        raise click.UsageError("the name is empty")
    with opened(kit, template_dir) as of:
        of, code, is_new = _with_row(of, " ".join(name.split()))
        wrote = write_new(of, lambda path: _is_about(path, code), {seat.id for _, seat, _ in of.kit.seats})
    if is_new or wrote:
        click.echo(f"Added: {code}. Send each interviewer what is new in their folder.", err=True)
    else:
        click.echo(f"Up to date: this candidate is {code}.", err=True)


def _with_row(of: Opened, name: str) -> tuple[Opened, str, bool]:
    """The kit with a row for the name, its code, and whether it is new; the ledger told of it once."""
    from generator import requisition
    from generator.cli.packing import used_codes
    from generator.errors import Place, PlanError, Problem
    from generator.model.midway import ADDED

    pack = of.packing()
    people = requisition.candidates_from_names([name], of.people, used_codes(of.events, pack.files))
    person = next(c for c in people if c.name == name)
    if person.status is not None:
        message = f"this candidate is {person.code} and {person.status}; empty `status` there to bring them back"
        raise PlanError(Problem(Place(str(of.folder / "candidates.csv")), message))
    stages = list(dict.fromkeys(session.stage for session in of.kit.sessions))
    is_new = person not in of.people
    if is_new and len(stages) > 1 and any(c.stage for c in of.people):
        people = tuple(replace(c, stage=stages[0]) if c is person else c for c in people)
    of = keep_candidates(of, people)
    known = any(e.what == ADDED and e.about.get("candidate") == person.code for e in of.events)
    if not known and (is_new or not any(code == person.code for _, code in pack.sent)):
        of = note(of, ADDED, {"candidate": person.code, "pack": "out" if of.is_out else "not built"})
    return of, person.code, is_new


def _is_about(path: str, code: str) -> bool:
    return any(part in path for part in (f"_{code}_", f"_{code}.", f"-{code}."))


@candidate.command()
@kit_argument
@code_argument
def withdraw(kit: Path, code: str) -> None:
    """A candidate withdraws: no card is expected any more, and what came back is kept and not counted.

    Ratings that a debrief has shown already stay in what it says of the ratings; the candidate stands in no order.
    """
    _gone(kit, code, "withdrawn")


@candidate.command(name="no-show")
@kit_argument
@code_argument
def no_show(kit: Path, code: str) -> None:
    """A candidate did not come: no card is expected any more."""
    _gone(kit, code, "no-show")


def _gone(kit: Path, code: str, status: str) -> None:
    from generator.collecting.remembered import SHOWN, first_shown
    from generator.model.midway import NO_SHOW, WITHDRAWN

    what = {"withdrawn": WITHDRAWN, "no-show": NO_SHOW}[status]
    with opened(kit) as of:
        person = of.candidate(code)
        said = (person.status or "").strip().lower()
        of = _with(of, replace(person, status=status))
        last = [e.what for e in of.events if e.about.get("candidate") == person.code]
        if said == status and [w for w in last if w in (WITHDRAWN, NO_SHOW)][-1:] == [what]:
            click.echo(f"Up to date: {person.code} is {status}.", err=True)
            return
        note(of, what, {"candidate": person.code})
        counts = STAY if first_shown(of.events, SHOWN, None, person.code) else NOT_COUNTED
        told = _is_in_calendars(of, person.code)
    click.echo(f"{person.code} is {status}: no card is expected, and {counts}.", err=True)
    if told:
        click.echo(f"{STILL_TOLD} panelpack build {of.folder} says there that they are off.", err=True)


def _is_in_calendars(of: Opened, code: str) -> bool:
    """Whether a calendar file of the pack has an interview of a candidate that is not off."""
    from generator.kits.calendars import appointments_of_candidates

    told = appointments_of_candidates(of.packing().told)
    return any(each.candidate == code and not each.cancelled for each in told)


@candidate.command()
@kit_argument
@code_argument
@template_dir_option
def advance(kit: Path, code: str, template_dir: Path | None) -> None:
    """A candidate goes on to the next stage; the cards of the stages before still count there.

    From the first advance on, whoever has no stage in candidates.csv counts as in the first one.
    """
    from generator.errors import PlanError
    from generator.model.midway import ADVANCED

    with opened(kit, template_dir) as of:
        person = of.candidate(code)
        stages = list(dict.fromkeys(session.stage for session in of.kit.sessions))
        here = stages[0] if person.stage is None else person.stage
        if not person.status and here in stages[:-1]:
            to = stages[stages.index(here) + 1]
            about = {"candidate": person.code, "from": here, "to": to}
            if about not in [dict(e.about) for e in of.events if e.what == ADVANCED]:
                of = note(of, ADVANCED, about)
            of = _having(of, replace(person, stage=to))
        elif here not in stages or person.status or not _came_here(of, person):
            raise PlanError(f"{of.folder / 'candidates.csv'}: {_why_not(person, here, stages)}")
        to = next(c.stage for c in of.people if c.code == person.code) or here
        seats = {seat.id for session, seat, _ in of.kit.seats if session.stage == to}
        write_new(of, lambda path: _is_about(path, person.code), seats)
        # The row comes last: a run that was stopped goes to this stage again, never one stage too far.
        keep_candidates(of, of.people)
    click.echo(f"{person.code} is in the stage {to}.", err=True)


def _came_here(of: Opened, person: "Candidate") -> bool:
    """Whether a candidate was advanced to where they are, so that a run which was stopped can go on."""
    from generator.model.midway import ADVANCED

    last = [e.about.get("to") for e in of.events if e.what == ADVANCED and e.about.get("candidate") == person.code]
    return last[-1:] == [person.stage]


def _why_not(person: "Candidate", here: str, stages: list[str]) -> str:
    if person.status:
        return f"{person.code} is {person.status}; empty `status` there to bring them back"
    if here not in stages:
        return f"{person.code} is in the stage '{here}', which the kit does not have ({', '.join(stages)})"
    if len(stages) == 1:
        return f"this kit has one stage, {here}; there is none to go on to"
    return f"{person.code} is in the last stage, {here}"


def _with(of: Opened, person: "Candidate") -> Opened:
    of = _having(of, person)
    return keep_candidates(of, of.people)


def _having(of: Opened, person: "Candidate") -> Opened:
    """The kit with a candidate's row as it is to be, candidates.csv not written yet."""
    return replace(of, people=tuple(person if c.code == person.code else c for c in of.people))
