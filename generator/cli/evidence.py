"""Everything that a kit holds on a selection, for its record: what `collect` reads, and what lies beside it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import LEDGER, TakenIn
from generator.names import folded

if TYPE_CHECKING:
    from generator.model import Checked, Debrief, ReturnedFile
    from generator.model.packet import Evidence, Paper, Scope

FIGURES = "debrief.json"
Standing = tuple[int, dict[str, object]]
"""The number of a debrief, and its figures."""


def evidence_of(taken: TakenIn, debrief: "Debrief", scope: "Scope") -> "Evidence":
    """What was taken in, with posting, manifest, the debrief that stands and the decision."""
    from generator import folders
    from generator.cli import debriefs
    from generator.model.packet import Evidence

    standing = _standing(taken.folder / debriefs.FOLDER)
    number = standing[0] if standing else None
    sent = folders.read_manifest(taken.folder / "pack").get("files")
    posting = taken.folder / "posting.md"
    return Evidence(
        kit=taken.kit,
        posting=posting.read_text(encoding="utf-8", errors="replace") if posting.is_file() else "",
        candidates=tuple(c for c in taken.candidates if c.name),
        files=taken.files,
        owners=dict(owners_of(taken)),
        intake=taken.intake,
        corrections=taken.corrections,
        checked=tuple(_named(taken)),
        unmet=taken.unmet,
        debrief=debrief,
        standing=number,
        differs=tuple(_differs(standing, debrief, interim=bool(scope.interim))),
        decision=debriefs.decision_of(taken, debrief, number or 0) if debrief.candidates else None,
        changes=debrief.changes,
        history=tuple(e for e in taken.history if isinstance(e, dict)),
        sent={str(path): str(digest) for path, digest in sent.items()} if isinstance(sent, dict) else {},
        events=taken.events,
        odd=tuple(f"{LEDGER}{said.rpartition(LEDGER)[2]}" for said in taken.remarks if LEDGER in said),
    )


def owners_of(taken: TakenIn) -> "Iterator[tuple[str, str]]":
    """The candidate of each card of this kit that came back, by the name of its file."""
    from generator.collecting.checking import candidate_of

    for file in taken.files:
        if file.card is not None and file.card.kit_id == taken.kit.requisition.id:
            code, _ = candidate_of(taken.candidates, file.card)
            if code is not None:
                yield file.file, code


def _named(taken: TakenIn) -> "Iterator[Checked]":
    """The answers of the screening forms, those of a blank one under the code of the name typed in it."""
    codes = {folded(c.name): c.code for c in taken.candidates}
    for checked in taken.checked:
        typed = folded(checked.typed)
        yield replace(checked, candidate=codes[typed]) if typed in codes else checked


def papers_of(taken: TakenIn, *, paged: bool) -> "tuple[Paper, ...]":
    """The scans and documents that came back, numbered in the order of their names."""
    from generator import records
    from generator.model.packet import Kind, Paper, Words
    from generator.names import CODE_IN_TEXT
    from generator.scorecards.reading import content_of

    found = [file for file in taken.files if file.kind in ("note", "document")]
    papers = []
    for n, file in enumerate(found, start=1):
        content = content_of(taken.returned, file)
        form, pages = records.form_of(content, paged=paged)
        codes = CODE_IN_TEXT.findall((file.card_id or file.file).replace("_", " "))
        name = Words(text=file.file, kind=Kind.TYPED, place=f"paper P{n}")
        papers.append(
            Paper(
                number=f"P{n}", name=(name,), content=content, form=form, pages=pages, sha256=file.sha256,
                candidate=codes[0] if len(set(codes)) == 1 else "", seat=_seat(taken, file),
            )
        )  # fmt: skip
    return tuple(papers)


def _seat(taken: TakenIn, file: "ReturnedFile") -> str:
    card_id = f"_{file.card_id or ''}_"
    return next((seat.id for _, seat, _ in taken.kit.seats if f"_{seat.id}_" in card_id), "")


def unclear_files(taken: TakenIn, scope: "Scope") -> list[str]:
    """Files in returned/ that cannot be told to be anybody's, where the record is about one candidate."""
    if scope.code is None:
        return []
    known = set(dict(owners_of(taken)))
    forms = ("meeting", "decision", "screening", "corrections", "other-scores")
    return [f.file for f in taken.files if f.file not in known and f.kind not in forms and f.card_id is None]


def _standing(place: Path) -> Standing | None:
    """The last debrief that is no interim one, by its number, with its figures."""
    found: list[Standing] = []
    for path in place.iterdir() if place.is_dir() else ():
        if path.name.isdecimal():
            try:
                figures = json.loads((path / FIGURES).read_text(encoding="utf-8"))
            except (OSError, ValueError, RecursionError):
                figures = None
            if isinstance(figures, dict) and not figures.get("interim"):
                found.append((int(path.name), figures))
    return max(found, key=lambda pair: pair[0], default=None)


def _differs(standing: Standing | None, debrief: "Debrief", *, interim: bool) -> Iterator[str]:
    """What is to be said where the debrief that stands has other totals than the cards give now."""
    if standing is None or interim:
        return
    number, figures = standing
    then = dict(_totals(figures.get("candidates")))
    now = {
        (c.stage, c.code): None if c.total.value is None else round(float(c.total.value), 6)
        for c in debrief.candidates
    }  # fmt: skip
    for stage, code in sorted(then.keys() | now.keys()):
        before, after = then.get((stage, code)), now.get((stage, code))
        if before != after:
            told = [f"{x:.2f}" if x is not None else "none" for x in (before, after)]
            yield (
                f"{code}, stage {stage}: debrief {number} has the total {told[0]}, the cards and rules now give "
                f"{told[1]}; something came in or was changed since it was written."
            )


def _totals(candidates: object) -> "Iterator[tuple[tuple[str, str], float | None]]":
    for found in candidates if isinstance(candidates, Sequence) and not isinstance(candidates, str) else ():
        if isinstance(found, dict):
            total = found.get("total")
            value = total.get("value") if isinstance(total, dict) else None
            key = str(found.get("stage", "")), str(found.get("code", ""))
            yield key, None if not isinstance(value, int | float) else round(float(value), 6)
