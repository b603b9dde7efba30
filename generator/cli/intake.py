"""The way back, as the commands share it: kit, ledger and returned files, weighed."""

from collections.abc import Sequence
from dataclasses import dataclass
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
        Event,
        Intake,
        Kit,
        ReturnedFile,
        UnmetMust,
    )

LEDGER = "ledger.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A kit with everything that came back, and in sentences what is odd about the kit's own files."""

    folder: Path
    kit: "Kit"
    candidates: "tuple[Candidate, ...]"
    files: "tuple[ReturnedFile, ...]"
    events: "tuple[Event, ...]"
    intake: "Intake"
    unmet: "tuple[UnmetMust, ...]"
    remarks: tuple[str, ...]

    @property
    def new(self) -> list[tuple[str, dict[str, str]]]:
        """What the ledger does not know yet, as events."""
        return [("left-out" if "left_out" in about else "taken-in", dict(about)) for about in self.intake.taken]


def take_in(
    folder: Path, files: Sequence[Path] = (), *, extra: "Sequence[Event]" = (), quiet: bool = False
) -> TakenIn:
    """Read and weigh what is in `returned/` (or *files*); *extra* events count as if the ledger had them."""
    from generator import folders, ledger
    from generator.collecting import collect_cards
    from generator.collecting.screening import unmet_musts
    from generator.kits import record

    folder = folder if folder.is_dir() else folder.parent
    kit = record.read(folder)
    history = folders.read_manifest(folder / "pack").get("history", [])
    events, torn = ledger.read(folder / LEDGER)
    returned = tuple(_read(folder, kit, files, quiet=quiet))
    corrections, wrong = _corrections(folder, returned)
    people = candidates_of(folder)
    checked, unclear = _screening(folder, kit, returned)
    events = (*events, *extra)
    sent = history if isinstance(history, list) else []
    intake = collect_cards(kit, people, sent, [*returned, *wrong, *unclear], events, corrections)
    return TakenIn(
        folder=folder,
        kit=kit,
        candidates=people,
        files=returned,
        events=events,
        intake=intake,
        unmet=unmet_musts(kit, people, checked) if checked else (),
        remarks=tuple(map(str, torn)),
    )


def candidates_of(folder: Path) -> "tuple[Candidate, ...]":
    """The candidates of a kit; a blank one where nobody is listed yet."""
    from generator import requisition
    from generator.scorecards.layout import BLANK

    path = folder / "candidates.csv"
    known = requisition.read_candidates(path)[0] if path.is_file() else ()
    return known or (BLANK,)


def _read(folder: Path, kit: "Kit", files: Sequence[Path], *, quiet: bool) -> "list[ReturnedFile]":
    import sys

    import click

    from generator.scorecards import layout, reading

    if not files and not (folder / "returned").is_dir():
        return []
    found = reading.read_folder(
        folder / "returned", list(files) or None, cache=cache_folder("cards"), numbered=layout.numbered(kit)
    )
    if quiet:
        return list(found)
    with click.progressbar(found, label="Reading", file=sys.stderr, show_eta=False) as bar:
        return list(bar)


def _corrections(folder: Path, files: "Sequence[ReturnedFile]") -> "tuple[list[Correction], list[ReturnedFile]]":
    """The rows of every corrections.csv, and the files again with what is wrong in them."""
    from dataclasses import replace

    from generator.scorecards import corrections

    rows: list[Correction] = []
    wrong = []
    for file in files:
        if file.kind != "corrections":
            continue
        found, problems = corrections.read(_path(folder, file), file.file)
        rows += found
        if problems:
            wrong.append(replace(file, problems=problems))
    return rows, wrong


def _screening(
    folder: Path, kit: "Kit", files: "Sequence[ReturnedFile]"
) -> "tuple[list[Checked], list[ReturnedFile]]":
    """What every filled screening form says, and the forms again with what is wrong in them."""
    from dataclasses import replace

    from generator.kits import screening

    found: list[Checked] = []
    wrong = []
    for file in files:
        if file.kind == "screening":
            checked, problems = screening.read(_path(folder, file), kit, file.file)
            found += checked
            wrong.append(replace(file, problems=problems))
    return found, wrong


def _path(folder: Path, file: "ReturnedFile") -> Path:
    """Where a returned file lies: below `returned/`, or as it was named."""
    below = folder / "returned" / file.file
    return below if below.exists() else Path(file.file)


def now() -> str:
    """The time to the microsecond, for the ledger only: what one run takes in has one time."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def problems_as_objects(problems: "Sequence[CardProblem]") -> list[dict[str, str]]:
    """Problems as JSON objects."""
    return [
        {"file": p.file, "place": p.place, "code": p.code, "message": p.message, "action": p.action} for p in problems
    ]
