"""Changes in mid-process, as their commands share them: one change to a kit that is out, nothing else touched."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.holding import held
from generator.cli.intake import LEDGER, now, purged_codes
from generator.cli.packing import PACK, Packing, packing, report, write
from generator.errors import Place, PlanError, Problem, did_you_mean

if TYPE_CHECKING:
    from generator.model import Candidate, Event, Kit

kit_argument = click.argument("kit", type=click.Path(exists=True, path_type=Path))
CHANGED = "kit.yaml was changed since the pack was built; run `panelpack build` first, then this again"
OTHER_MATERIAL = (
    "what an exercise hands out was changed since the pack was built; run `panelpack build` first, then this again"
)
OTHER_TEMPLATES = (
    "The pack was built with other Word templates, of your own (--template-dir) or of an earlier panelpack: what is "
    "new will look different."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A kit with its candidates and its ledger; `is_out` where its pack has been built."""

    folder: Path
    kit: "Kit"
    people: "tuple[Candidate, ...]"
    events: "tuple[Event, ...]"
    is_out: bool
    own_templates: Path | None

    def candidate(self, code: str) -> "Candidate":
        """The candidate of a code, small letters or not; PlanError where there is none."""
        found = next((c for c in self.people if c.code.casefold() == code.strip().casefold()), None)
        if found is None:
            codes = [c.code for c in self.people]
            known = ", ".join(codes) or "nobody yet"
            message = f"there is no candidate '{code}' ({known}){did_you_mean(code, codes)}"
            raise PlanError(Problem(Place(str(self.folder / "candidates.csv")), message))
        return found

    def packing(self) -> Packing:
        """What belongs in the pack by now."""
        return packing(self.folder, self.kit, self.people, self.own_templates)


@contextmanager
def opened(kit: Path, own_templates: Path | None = None) -> Iterator[Opened]:
    """The kit for one change, no other change meanwhile; PlanError where its pack is not that of its plan."""
    folder = kit if kit.is_dir() else kit.parent
    with held(folder):
        yield again(folder, own_templates)


def again(folder: Path, own_templates: Path | None) -> Opened:
    """The kit as its files have it now."""
    from generator import ledger, requisition
    from generator.kits import record

    plan = record.read(folder)
    path = folder / "candidates.csv"
    events = ledger.read(folder / LEDGER)[0]
    return Opened(
        folder=folder,
        kit=plan,
        people=requisition.read_candidates(path, purged_codes(events))[0] if path.is_file() else (),
        events=events,
        is_out=_is_out(folder, plan, own_templates),
        own_templates=own_templates,
    )


def _is_out(folder: Path, kit: "Kit", own_templates: Path | None) -> bool:
    from generator import folders
    from generator.cli.freezing import handed_out
    from generator.kits import pack
    from generator.office import templates_digest

    manifest = folders.read_manifest(folder / PACK)
    if not manifest.get("files"):
        return False
    if (manifest.get("version"), manifest.get("rules_digest")) != (kit.version, kit.rules_digest):
        raise PlanError(Problem(Place(str(folder / "kit.yaml")), CHANGED))
    if pack.materials_in(manifest) != handed_out(folder, kit):
        raise PlanError(Problem(Place(str(folder / "kit.yaml")), OTHER_MATERIAL))
    if manifest.get("templates") != templates_digest(own_templates):
        click.echo(OTHER_TEMPLATES, err=True)
    return True


def keep_candidates(of: Opened, people: "tuple[Candidate, ...]") -> Opened:
    """Bring candidates.csv to say what *people* say, every other row and cell left as it is."""
    from generator import folders, requisition

    path = of.folder / "candidates.csv"
    folders.write_file(path, requisition.update_candidates(path, people))
    return replace(of, people=people)


def note(of: Opened, what: str, about: dict[str, str]) -> Opened:
    """Add one line to the ledger: codes and no names."""
    from generator import ledger

    ledger.append(of.folder / LEDGER, [(what, about)], now())
    return replace(of, events=ledger.read(of.folder / LEDGER)[0])


def write_new(of: Opened, touched: Callable[[str], bool], read_me_of: "set[str]") -> bool:
    """Write what the pack lacks among what a change *touched*, and the READ-ME of seats; whether anything was new.

    What lies there already stays as it is: somebody may have it open.
    """
    if not of.is_out:
        click.echo(f"There is no pack yet; `panelpack build {of.folder}` writes it.", err=True)
        return False
    pack = of.packing()
    told = ("READ-ME.txt", "interviews.ics")
    keys = {
        f"send/{person.key}/{name}"
        for _, seat, _ in of.kit.seats
        if seat.id in read_me_of
        for person in of.kit.sat_in(seat.id)
        for name in told
    }
    cards = {card for card in pack.cards - pack.sent if touched(_card_path(of.kit, *card))}
    done = write(
        pack,
        (),
        names_in_files=pack.named,
        wanted=lambda path: path in keys or (path not in pack.files and touched(path)),
        cards=cards,
    )
    report(of.folder / PACK, done)
    return bool(done.written)


def _card_path(kit: "Kit", seat: str, code: str) -> str:
    key = kit.sat_in(seat)[0].key
    return f"send/{key}/{kit.requisition.id}_{code}_{seat}_{key}.xlsx"
