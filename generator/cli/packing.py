"""The pack of a kit, as `build` and the changes in mid-process share it: what lies in it, and writing it."""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.intake import LEDGER
from generator.names import CODE_IN_TEXT

if TYPE_CHECKING:
    from generator.folders import Written
    from generator.kits.appointments import Calendar
    from generator.kits.calendars import Told
    from generator.kits.pack import Document
    from generator.model import Candidate, Event, Former, Kit, Meeting, Sending, Timetable

PACK = "pack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Packing:
    """A kit with its people and what is known of its pack: the manifest's files and what was sent to each seat."""

    folder: Path
    kit: "Kit"
    people: "tuple[Candidate, ...]"
    events: "tuple[Event, ...]"
    own_templates: Path | None
    files: Collection[str]
    sendings: "tuple[Sending, ...]"
    materials: "Mapping[str, bytes]"
    draft: bool
    timetable: "Timetable"
    told: "Told"

    def documents(self, short: Sequence[str], *, named: bool = False) -> "list[Document]":
        """Every document that the pack holds besides the cards, to be made; *named* is as for the cards."""
        from generator.auditing import audit_kit
        from generator.collecting.midway import changes_of
        from generator.kits import pack

        added = changes_of(self.events).added
        return list(
            pack.documents(
                self.kit,
                [c for c in self.people if c.code not in added],
                short,
                partial(audit_kit, self.kit),
                self.own_templates,
                sendings=self.sendings,
                added=[c for c in self.people if c.code in added],
                materials=self.materials,
                calendars=self.calendars(named=named),
                draft=self.draft,
            )
        )

    @property
    def meetings(self) -> "tuple[Meeting, ...]":
        """Every meeting that is to be, and those that had been when a candidate withdrew."""
        from generator.collecting.midway import gone_since
        from generator.kits.calendars import appointments_of_candidates
        from generator.scheduling import held_before

        told = appointments_of_candidates(self.told)
        held = held_before(self.kit, self.people, told, gone_since(self.people, self.events))
        return (*self.timetable.meetings, *held)

    def calendars(self, *, named: bool) -> "dict[str, Calendar]":
        """The calendar files by their path, each with what it says of its meetings."""
        from generator.kits.calendars import calendars

        sendings = {sending.seat: sending for sending in self.sendings}
        found = calendars(self.kit, sendings, self.meetings, self.told, former=self._former(), named=named)
        return dict(found)

    def _former(self) -> "list[Former]":
        """The seats of those who were replaced."""
        from generator.collecting.midway import changes_of, replaced_since
        from generator.kits.calendars import path_of
        from generator.scheduling import former_seats

        left = [replace(seat, interviewer=p.key) for _, seat, _ in self.kit.seats for p in seat.earlier]
        told = {seat.interviewer: self.told.get(path_of(seat), ()) for seat in left}
        kept = changes_of(self.events).kept
        return list(former_seats(self.kit, self.people, told, replaced_since(self.events), kept))

    @property
    def cards(self) -> set[tuple[str, str]]:
        """Every card that the pack holds, by seat and code."""
        return {(s.seat, c.code) for s in self.sendings for c in s.cards} | self.sent

    @property
    def sent(self) -> set[tuple[str, str]]:
        """The cards that were written before for those who sit there now."""
        return sent_cards(self.kit, self.files)

    @property
    def named(self) -> bool:
        """Whether candidates' names stand in the names of the cards that were written before."""
        return any(found and found.group("named") for found in map(_pattern(self.kit).fullmatch, self.files))


def packing(
    folder: Path, kit: "Kit", people: "tuple[Candidate, ...]", own_templates: Path | None, *, replace: bool = False
) -> Packing:
    """What is to lie in the pack of a kit."""
    from generator import exercises, folders, ledger
    from generator.cli.freezing import still_to_approve
    from generator.collecting.midway import sendings
    from generator.kits import calendars
    from generator.scorecards.layout import BLANK

    events, _ = ledger.read(folder / LEDGER)
    manifest = folders.read_manifest(folder / PACK, replace=replace)
    found = manifest.get("files", {})
    files = tuple(found) if isinstance(found, dict) else ()
    listed = people or (BLANK,)
    sent_to = sendings(kit, listed, events, sent_cards(kit, files))
    return Packing(
        folder=folder,
        kit=kit,
        people=people,
        events=events,
        own_templates=own_templates,
        files=files,
        sendings=sent_to,
        materials=exercises.material_of(folder, kit),
        draft=bool(still_to_approve(folder, kit, events)),
        timetable=_timetable(kit, people, sent_to),
        told=calendars.read(manifest),
    )


def _timetable(kit: "Kit", people: "Sequence[Candidate]", sent_to: "Sequence[Sending]") -> "Timetable":
    """When those meet who still take part."""
    from generator.collecting.midway import is_gone
    from generator.model import NO_TIMES
    from generator.scheduling import make_timetable

    if not any(p.date or p.start for p in kit.panel) and not any(c.starts or c.minutes for c in people):
        return NO_TIMES
    cards = {sending.seat: {c.code for c in sending.cards} for sending in sent_to}
    seen = {
        session.id: [
            c for c in people if not is_gone(c) and any(c.code in cards.get(seat.id, ()) for seat in session.seats)
        ]
        for session in kit.sessions
    }
    return make_timetable(kit, seen)


def sent_cards(kit: "Kit", files: Collection[str]) -> set[tuple[str, str]]:
    """The cards among the files of a manifest, by seat and code: of those who sit there now."""
    found = map(_pattern(kit).fullmatch, files)
    keys = {seat.id: person.key for _, seat, person in kit.seats}
    return {(m["seat"], m["code"]) for m in found if m and keys.get(m["seat"]) == m["key"]}


def _pattern(kit: "Kit") -> re.Pattern[str]:
    name = rf"{re.escape(kit.requisition.id)}_(?P<code>C\d+)_(?P<seat>[a-z0-9_]+)_(?P=key)"
    return re.compile(rf"send/(?P<key>[^/]+)/{name}(?P<named>_[^/]+)?\.xlsx")


def write(
    of: Packing,
    short: Sequence[str],
    *,
    names_in_files: bool,
    replace: bool = False,
    reason: str = "",
    wanted: Callable[[str], bool] | None = None,
    cards: Collection[tuple[str, str]] | None = None,
) -> "Written":
    """Bring the pack to hold what belongs in it; only the documents *wanted* by path, and *cards*, where given."""
    from generator import folders, scorecards
    from generator.cli.freezing import handed_out
    from generator.kits import calendars, pack
    from generator.scorecards import paper

    documents = of.documents(short, named=names_in_files)
    files = {path: make() for path, make in documents if wanted is None or wanted(path)}
    only = of.cards if cards is None else cards
    drawn = scorecards.render(of.kit, of.people, names_in_files=names_in_files, only=only, draft=of.draft)
    if only:
        with click.progressbar(drawn, length=len(only), label="Cards", file=sys.stderr) as bar:
            files.update(bar)
    files.update((path, made) for path, made in paper.render_all(of.kit, of.own_templates, wanted, draft=of.draft))
    place = of.folder / PACK
    before = folders.read_manifest(place, replace=replace)
    materials = handed_out(of.folder, of.kit)
    manifest = pack.manifest(of.kit, before, of.own_templates, reason=reason, materials=materials)
    made = of.calendars(named=names_in_files)
    told = {path: calendar.appointments for path, calendar in made.items() if path in files}
    return folders.write(place, files, calendars.noted(manifest, {**of.told, **told}), replace=replace)


def used_codes(events: "Sequence[Event]", files: Iterable[str]) -> set[str]:
    """Every candidate's code that the ledger or a file of the pack has ever named."""
    told = (" ".join(event.about.values()) for event in events)
    return {code for text in (*told, *files) for code in CODE_IN_TEXT.findall(text)}


def report(place: Path, done: "Written") -> None:
    """Print the path of each file that was written, and say what else happened."""
    for name in done.written:
        click.echo(place / name)
    if done.recovered:
        click.echo(f"{place}: {done.recovered}", err=True)
    for name in done.kept:
        click.echo(f"{place / name}: somebody changed it, so it stays; --replace writes it anew", err=True)
    for name in done.replaced:
        click.echo(f"{place / name}: what somebody had changed is kept beside it", err=True)
