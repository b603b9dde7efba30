"""`panelpack interviewer`: another person takes a seat, or somebody does not see a candidate."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.midway import Opened, again, kit_argument, note, opened, write_new
from generator.cli.options import template_dir_option
from generator.cli.packing import PACK
from generator.errors import Place, PlanError, Problem, did_you_mean
from generator.names import folded, folder_name, free_name

if TYPE_CHECKING:
    from generator.model import Interviewer, Seat


@click.group()
def interviewer() -> None:
    """Change who interviews when the pack is out already.

    The questions belong to the seat, so the version stays and all that was returned counts. People are named
    as in kit.yaml, or by their seat (s2).
    """


@interviewer.command()
@kit_argument
@click.argument("old")
@click.argument("new")
@template_dir_option
def replace(kit: Path, old: str, new: str, template_dir: Path | None) -> None:
    """Give the seat of OLD to NEW, who asks the same questions.

    A card that OLD has returned with a rating stays OLD's. NEW gets a folder with the guide and a card for every
    other candidate. In kit.yaml the panel and the seat change, and nothing else.
    """
    new = " ".join(new.split())
    if not new:
        raise click.UsageError("the name of who takes the seat is empty")
    with opened(kit, template_dir) as of:
        seat, sits, left = _seat_to_give(of, old, new)
        kept = _rated_by(of, seat, left)
        if sits is left:
            of = _seated(of, seat, new)
        of = _noted(of, seat, kept)
        key = of.kit.sat_in(seat.id)[0].key
        wrote = write_new(of, lambda path: path.startswith(f"send/{key}/"), {seat.id})
    if sits is not left and not wrote:
        click.echo(f"Up to date: {new} sits in {seat.id}.", err=True)
        return
    theirs = f" {left.name} keeps the cards for {', '.join(kept)}." if kept else ""
    click.echo(f"{new} sits in {seat.id}.{theirs} Send {new} the folder send/{key}/.", err=True)
    off = Path("send") / left.key / "interviews.ics"
    if (of.folder / PACK / off).is_file():
        click.echo(
            f"Send {left.name} {off.as_posix()}: it takes what is no longer theirs out of their calendar.", err=True
        )


def _seat_to_give(of: Opened, old: str, new: str) -> "tuple[Seat, Interviewer, Interviewer]":
    """The seat, who sits in it, and who leaves it; these two differ where a run that was stopped goes on."""
    sits_as = {folded(person.name): seat for _, seat, person in of.kit.seats}
    if (place := sits_as.get(folded(new))) is not None:
        left = place.earlier[-1] if place.earlier else None
        if left is not None and folded(old) in (folded(left.name), left.key, place.id):
            return place, of.kit.sat_in(place.id)[0], left
        message = f"'{new}' sits in {place.id} already; one person, one seat"
        raise PlanError(Problem(Place(str(of.folder / "kit.yaml")), message))
    seat, person = who(of, old)
    return seat, person, person


def who(of: Opened, said: str) -> "tuple[Seat, Interviewer]":
    """The seat of a person, by name or seat; PlanError where nobody sits there."""
    for _, seat, person in of.kit.seats:
        if folded(said) in (folded(person.name), person.key, seat.id):
            return seat, person
    names = [person.name for _, _, person in of.kit.seats]
    known = ", ".join(f"{seat.id} {person.name}" for _, seat, person in of.kit.seats)
    message = f"'{said}' sits in no seat of this kit ({known}){did_you_mean(said, names)}"
    raise PlanError(Problem(Place(str(of.folder / "kit.yaml")), message))


def _rated_by(of: Opened, seat: "Seat", person: "Interviewer") -> list[str]:
    """The candidates of whom a person's card is back with a rating in it."""
    from generator.cli.intake import take_in

    taken = take_in(of.folder, quiet=True).intake
    theirs = {c.candidate for c in taken.cards if c.seat == seat.id and c.interviewer == person.name and c.file}
    rated = {r.candidate for r in taken.ratings if r.seat == seat.id and r.rating is not None}
    return [c.code for c in of.people if c.code in theirs & rated]


def _seated(of: Opened, seat: "Seat", name: str) -> Opened:
    """The kit with another person in the seat, kit.yaml changed in these lines alone."""
    from generator import folders
    from generator.kits import record

    path = of.folder / "kit.yaml"
    people = [p for _, place, _ in of.kit.seats for p in of.kit.sat_in(place.id)] + list(of.kit.panel)
    known = {folded(p.name): p.key for p in people}
    key = known.get(folded(name)) or free_name(folder_name(name, f"interviewer-{seat.id}"), {p.key for p in people})
    content = path.read_bytes()
    mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    text = record.with_person(content.decode("utf-8-sig"), str(path), seat.id, name, key)
    folders.write_file(path, mark + text.encode())
    return again(of.folder, of.own_templates)


def _noted(of: Opened, seat: "Seat", kept: list[str]) -> Opened:
    """The ledger told once who is left with which cards, by the number of the person among those who sat there."""
    from generator.model.midway import REPLACED

    number = str(len(of.kit.sat_in(seat.id)) - 1)
    about = {"seat": seat.id, "number": number}
    told = [e for e in of.events if e.what == REPLACED and {**e.about, **about} == dict(e.about)]
    return of if told else note(of, REPLACED, about | {"kept": " ".join(kept)})


@interviewer.command()
@kit_argument
@click.argument("name")
@click.argument("code", metavar="C03")
@click.option("--undo", is_flag=True, help="Take it back: the card is expected again.")
@template_dir_option
def recuse(kit: Path, name: str, code: str, undo: bool, template_dir: Path | None) -> None:
    """NAME does not see a candidate: the card is not expected, and one that comes is kept and not counted.

    For somebody who knows the candidate too well, as their declaration says. The others' cards count as before.
    """
    from generator.collecting.midway import changes_of
    from generator.model.midway import RECUSAL_UNDONE, RECUSED

    with opened(kit, template_dir) as of:
        seat, person = who(of, name)
        about = {"seat": seat.id, "candidate": of.candidate(code).code}
        card = (about["seat"], about["candidate"])
        is_recused = card in changes_of(of.events).recused
        if is_recused is not undo:
            _finish(of, seat, about["candidate"])
            click.echo(f"Up to date: {person.name} {'sees' if undo else 'does not see'} {card[1]}.", err=True)
            return
        _refuse_after_the_reveal(of, *card)
        of = note(of, RECUSAL_UNDONE if undo else RECUSED, about)
        _finish(of, seat, about["candidate"])
    click.echo(f"{person.name} {'sees' if undo else 'does not see'} {card[1]}.", err=True)
    for sentence in () if undo else _left_with_one(of, *card):
        click.echo(sentence, err=True)


def _finish(of: Opened, seat: "Seat", code: str) -> None:
    """Write the READ-ME of a seat, which counts its cards, and a card that is lacking."""
    key = of.kit.sat_in(seat.id)[0].key
    write_new(of, lambda path: path.startswith(f"send/{key}/") and f"_{code}" in path, {seat.id})


def _refuse_after_the_reveal(of: Opened, seat: str, code: str) -> None:
    from generator.collecting.remembered import SHOWN, first_shown

    stage = next(session.stage for session, place, _ in of.kit.seats if place.id == seat)
    if first_shown(of.events, SHOWN, stage, code) is not None:
        raise PlanError(
            "the ratings have been shown: the independent figures stay as they are; say it in the meeting form"
        )


def _left_with_one(of: Opened, seat: str, code: str) -> list[str]:
    """What the panel no longer rates twice for this candidate, in whatever stages are still to come."""
    from generator.collecting.midway import changes_of

    away = {place for place, who in changes_of(of.events).recused if who == code}
    raters = {c.printed_name: of.kit.raters_of(c) for c in of.kit.competencies}
    left = [name for name, seats in raters.items() if seat in seats and len(set(seats) - away) < 2]
    return [f"For {code} fewer than two people now rate: {', '.join(left)}."] if left else []
