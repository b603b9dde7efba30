"""The way back, as the commands share it: kit, ledger and returned files, weighed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.caching import cache_folder

if TYPE_CHECKING:
    from generator.model import (
        Candidate,
        CardProblem,
        Checked,
        Correction,
        EquivalentMust,
        Event,
        Intake,
        Kit,
        ReturnedFile,
        UnmetMust,
    )

LEDGER, RETURNED = "ledger.jsonl", "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A kit with everything that came back, and in sentences what is odd about the kit's own files.

    It was read `instead` of the folder where files were named.
    """

    folder: Path
    kit: "Kit"
    candidates: "tuple[Candidate, ...]"
    files: "tuple[ReturnedFile, ...]"
    events: "tuple[Event, ...]"
    intake: "Intake"
    unmet: "tuple[UnmetMust, ...]"
    history: "Sequence[Mapping[str, object]]"
    remarks: tuple[str, ...]
    equivalents: "tuple[EquivalentMust, ...]" = ()
    checked: "tuple[Checked, ...]" = ()
    corrections: "tuple[Correction, ...]" = ()
    instead: bool = False

    @property
    def returned(self) -> Path:
        """Where what came back lies."""
        return self.folder / RETURNED

    @property
    def new(self) -> list[tuple[str, dict[str, str]]]:
        """What the ledger does not know yet, as events."""
        return [("left-out" if "left_out" in about else "taken-in", dict(about)) for about in self.intake.taken]

    def card_called(self, name: str) -> "ReturnedFile | None":
        """The card that came back under a name."""
        return next((file for file in self.files if file.file == name and file.card is not None), None)


def take_in(
    folder: Path, files: Sequence[Path] = (), *, extra: "Sequence[Event]" = (), quiet: bool = False
) -> TakenIn:
    """Read and weigh what is in `returned/` (or *files*); *extra* events count as if the ledger had them."""
    from generator import folders, ledger
    from generator.collecting import collect_cards
    from generator.collecting.screening import equivalent_musts, unmet_musts
    from generator.kits import record

    folder = folder if folder.is_dir() else folder.parent
    kit = record.read(folder)
    history = folders.read_manifest(folder / "pack").get("history")
    sent = history if isinstance(history, list) else []
    events, torn = ledger.read(folder / LEDGER)
    events = (*events, *extra)
    people = candidates_of(folder)
    returned = _read(folder, kit, files, quiet=quiet)
    returned, corrections = _corrections(folder, returned)
    returned, checked = _screening(folder, kit, people, returned)
    intake = collect_cards(kit, people, sent, returned, events, corrections, whole=not files)
    return TakenIn(
        folder=folder,
        kit=kit,
        candidates=people,
        files=tuple(returned),
        events=events,
        intake=intake,
        unmet=unmet_musts(kit, people, checked),
        equivalents=equivalent_musts(kit, people, checked),
        history=sent,
        remarks=(*_astray(folder, kit, files), *map(str, torn)),
        checked=tuple(checked),
        corrections=tuple(corrections),
        instead=bool(files),
    )


def _astray(folder: Path, kit: "Kit", files: Sequence[Path]) -> Iterator[str]:
    """What lies where nothing is read: cards beside `returned/`, or no such folder at all."""
    if files:
        return
    if not (folder / RETURNED).is_dir():
        yield f"There is no folder {folder / RETURNED} yet: put what comes back there."
    for path in sorted(folder.iterdir()):
        if path.name.startswith(f"{kit.requisition.id}_C"):
            yield f"{path} lies beside the folder {RETURNED}/ and was not read: put it in."


def candidates_of(folder: Path) -> "tuple[Candidate, ...]":
    """The candidates of a kit; a blank one where nobody is listed yet."""
    from generator import ledger, requisition
    from generator.scorecards.layout import BLANK

    path = folder / "candidates.csv"
    known = (
        requisition.read_candidates(path, purged_codes(ledger.read(folder / LEDGER)[0]))[0] if path.is_file() else ()
    )
    return known or (BLANK,)


def purged_codes(events: "Sequence[Event]") -> list[str]:
    """The codes of all who were purged: nobody else is ever given one of them."""
    from generator.model.keeping import PURGED

    return [code for e in events if e.what == PURGED for code in e.about.get("candidates", "").split()]


def _read(folder: Path, kit: "Kit", files: Sequence[Path], *, quiet: bool) -> "list[ReturnedFile]":
    import sys

    import click

    from generator.scorecards import layout, reading

    if not files and not (folder / RETURNED).is_dir():
        return []
    found = reading.read_folder(
        folder / RETURNED, list(files) or None, cache=cache_folder("cards"), numbered=layout.numbered(kit)
    )
    if quiet:
        return list(found)
    with click.progressbar(found, label="Reading", file=sys.stderr, show_eta=False) as bar:
        return list(bar)


def _corrections(folder: Path, files: "list[ReturnedFile]") -> "tuple[list[ReturnedFile], list[Correction]]":
    """The files, each corrections.csv with what is wrong in it, and the rows of them all."""
    from generator.scorecards import corrections
    from generator.scorecards.reading import content_of

    rows: list[Correction] = []
    for n, file in enumerate(files):
        if file.kind == "corrections":
            found, problems = corrections.read(content_of(folder / RETURNED, file), file.file)
            rows += found
            files[n] = replace(file, problems=problems)
    return files, rows


def _screening(
    folder: Path, kit: "Kit", people: "Sequence[Candidate]", files: "list[ReturnedFile]"
) -> "tuple[list[ReturnedFile], list[Checked]]":
    """The files, each filled screening form with what is wrong in it, and what they all say."""
    from generator.collecting.screening import unknown_candidates
    from generator.kits import screening
    from generator.scorecards.reading import content_of

    every: list[Checked] = []
    for n, file in enumerate(files):
        if file.kind == "screening":
            checked, problems = screening.read(content_of(folder / RETURNED, file), kit, file.file)
            every += checked
            files[n] = replace(file, problems=(*problems, *unknown_candidates(people, checked)))
    return files, every


def now() -> str:
    """The time to the microsecond, for the ledger only: what one run takes in has one time."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def problems_as_objects(problems: "Sequence[CardProblem]") -> list[dict[str, str]]:
    """Problems as JSON objects."""
    return [
        {"file": p.file, "place": p.place, "code": p.code, "message": p.message, "action": p.action} for p in problems
    ]
