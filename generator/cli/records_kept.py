"""The records of a kit as they lie in its folder: numbered, never overwritten, none twice the same."""

import re
import shutil
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.cli.records import Asked, Made
    from generator.model.packet import Paper

RECORD, LOG, READ_ME, NAMES = "record", "redaction-log.csv", "READ-ME.txt", "names-to-check.xlsx"
MADE_OF = "Made of: "
UNREAD = (
    "Read it before it leaves the house: names in notes that nobody told the program about are still in it, unless",
    f"somebody ticked them. The list to go through, …{NAMES}, lies beside this folder and is for HR only.",
)
NUMBERED = re.compile(r"(\d+)-(?:requester|subject|tribunal)(?:-C\d+)?(?:_.*)?")
NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def standing_record(asked: "Asked", made_of: str) -> Path | None:
    """The last record like it, where it was made of the same and all its files are there."""
    found = [(int(m[1]), p) for p in _folders(asked.place) if (m := NUMBERED.fullmatch(p.name)) and p.is_dir()]
    for _, path in sorted(found, reverse=True):
        if path.name.partition("-")[2] == asked.called:
            return path if _is_made_of(path, made_of) else None
    return None


def _is_made_of(path: Path, made_of: str) -> bool:
    """Whether a record is of that, by the last line of its READ-ME, and the document is as it was written."""
    from generator.digests import exact_digest

    try:
        lines = (path / READ_ME).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return False
    listed = dict(line.split("  ", 1)[::-1] for line in lines if re.match(r"[0-9a-f]{64}  ", line))
    return f"{MADE_OF}{made_of}" in lines and all(
        (path / name).is_file() and exact_digest((path / name).read_bytes()) == digest
        for name, digest in listed.items()
    )


def _folders(place: Path) -> list[Path]:
    return sorted(place.iterdir()) if place.is_dir() else []


def write_record(asked: "Asked", made: "Made") -> Path:
    """The record's folder, written whole under the next number."""
    from generator import folders, records

    numbers = [int(m[1]) for p in _folders(asked.place) if (m := NUMBERED.fullmatch(p.name))]
    folder = asked.place / f"{max(numbers, default=0) + 1}-{asked.called}"
    files = {f"{RECORD}.{'pdf' if made.is_pdf else 'docx'}": made.document}
    if made.log:
        files[LOG] = records.log(made.log)
    files |= {_beside(paper): paper.content for paper in made.packet.papers if _is_beside(paper)}
    files[READ_ME] = _read_me(asked, made, files).encode()
    asked.place.mkdir(parents=True, exist_ok=True)
    for left in asked.place.glob(".*.new"):
        # What a run that was stopped had begun; it holds names.
        if NUMBERED.fullmatch(left.name[1 : -len(".new")]):
            shutil.rmtree(left, ignore_errors=True)
    folders.write_new(folder, files)
    return folder


def _is_beside(paper: "Paper") -> bool:
    from generator.model.packet import Form

    return paper.form is Form.BESIDE


def _beside(paper: "Paper") -> str:
    """The name of an original beside the record, sound on every system."""
    name = PurePosixPath("".join(words.text for words in paper.name)).name
    return f"originals/{paper.number}-{NOT_IN_NAMES.sub('_', name)[-120:].strip(' .')}"


def _read_me(asked: "Asked", made: "Made", files: "Mapping[str, bytes]") -> str:
    """What lies in the folder, each file with its SHA-256; the last line tells what the record was made of."""
    from generator.digests import exact_digest
    from generator.recording.cover import FOR

    what = {LOG: "where something was removed, by places and codes"}
    lines = [
        f"A record for {FOR[asked.scope.audience]}.",
        "",
        *(UNREAD if made.names is not None else ("Read it before it leaves the house.",)),
        "",
        *(f"{name}: {what[name]}" for name in files if name in what),
        "",
        *(f"{exact_digest(content)}  {name}" for name, content in files.items()),
        "",
        f"{MADE_OF}{made.made_of}",
    ]
    return "\n".join(lines) + "\n"


def keep_names(folder: Path, made: "Made") -> None:
    """The list of possible names, beside the record and not in it, so that it is not sent by mistake."""
    from generator import folders

    path = names_of(folder)
    if made.names is not None and not path.exists():
        folders.write_file(path, made.names)


def names_of(folder: Path) -> Path:
    """Where the list of possible names of a record lies: beside it, so that nobody sends it by mistake."""
    return folder.with_name(f"{folder.name}_{NAMES}")
