"""Making a record: composed, redacted, drawn, written whole into the next folder, and noted in the ledger."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.evidence import evidence_of, papers_of, unclear_files
from generator.cli.intake import LEDGER, TakenIn, now
from generator.cli.records_kept import LOG, RECORD, keep_names, names_of, standing_record, write_record

if TYPE_CHECKING:
    from generator.model import Debrief, Event, Kit
    from generator.model.packet import Doubt, Evidence, Kind, Packet, Redaction, Removed, Scope, Withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked for on the command line."""

    scope: "Scope"
    kinds: "frozenset[Kind]"
    withheld: "Withheld"
    ticked: Path | None
    place: Path
    own_templates: Path | None

    @property
    def called(self) -> str:
        """The record's name, its number apart."""
        code = "" if self.scope.code is None else f"-{self.scope.code}"
        return f"{self.scope.audience.value}{code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A record ready to be written: its document, what is beside it, and the list of possible names."""

    document: bytes
    is_pdf: bool
    packet: "Packet"
    log: "tuple[Removed, ...]"
    names: bytes | None
    possible: int
    left_out: int
    made_of: str


def make(taken: TakenIn, debrief: "Debrief", asked: Asked) -> None:
    """Write the record, unless the last one like it was made of the same; print where it is."""
    from generator import ledger, records

    seen = _seen_now(taken, debrief, asked.scope)
    taken = replace(taken, events=(*taken.events, *seen))
    evidence = evidence_of(taken, debrief, asked.scope)
    ticked, open_ = _ticked(taken.kit, asked.ticked)
    program = records.office_program()
    composed = _composed(taken, asked, evidence, ticked, paged=program is not None)
    standing = standing_record(asked, composed.made_of)
    if standing is None:
        drawn = _drawn(taken, asked, evidence, ticked, composed, program)
        standing = write_record(asked, drawn)
        composed = drawn
        click.echo("Record written:", err=True)
    else:
        click.echo("Up to date: nothing has changed since this record was made.", err=True)
    keep_names(standing, composed)
    if seen:
        ledger.append(taken.folder / LEDGER, [(e.what, dict(e.about)) for e in seen], seen[0].at)
    _note(taken, asked, standing, composed, ticked)
    _say(taken, asked, standing, composed, open_)
    click.echo(standing)


def _seen_now(taken: TakenIn, debrief: "Debrief", scope: "Scope") -> "tuple[Event, ...]":
    """What the ledger is to say of ratings that this record shows for the first time, after what came in till now.

    PlanError where `collect` would not show them either: an approved plan was changed without a reason.
    """
    from generator.cli import revealing
    from generator.model import Event

    shown = list(revealing.shown_now(taken, debrief, scope.holds))
    if not shown:
        return ()
    revealing.hold_to_what_was_frozen(taken)
    at = now()
    return tuple(Event(what=what, at=at, about=about) for what, about in (*taken.new, *shown))


def _ticked(kit: "Kit", path: Path | None) -> "tuple[tuple[str, ...] | None, int]":
    """The words ticked, None where no list was given; and how many rows of it nobody answered."""
    from generator import records

    return (None, 0) if path is None else records.read_names(path.read_bytes(), kit, str(path))


def _composed(
    taken: TakenIn, asked: Asked, evidence: "Evidence", ticked: "tuple[str, ...] | None", *, paged: bool
) -> Made:
    """The record as a Word document, redacted, with the digest of what it was made of."""
    from generator.recording import compose_packet
    from generator.redacting import (
        known_words,
        left_out,
        names_to_check,
        others_left_out,
        redact_packet,
        redaction_of,
        with_names_in,
    )

    people, posting = taken.candidates, evidence.posting
    redaction = redaction_of(
        taken.kit, people, asked.scope, asked.kinds, asked.withheld, posting=posting, ticked=ticked or ()
    )
    papers = papers_of(taken, paged=paged)
    packet = compose_packet(evidence, asked.scope, papers, redaction, ticked=ticked is not None)
    redaction = _protected(with_names_in(packet, redaction), packet, asked.scope, taken.kit)
    clean, log = redact_packet(packet, redaction)
    lost = [p for p in papers if redaction.removes_anything and asked.scope.holds(p.candidate or None)]
    others = others_left_out(asked.scope) if redaction.names else ()
    doubts = names_to_check(clean, known_words(taken.kit, posting, people)) if redaction.names else None
    return _made(taken, asked, clean, (*others, *log, *left_out(lost)), doubts, lost=len(lost), paged=paged)


def _made(
    taken: TakenIn,
    asked: Asked,
    clean: "Packet",
    log: "tuple[Removed, ...]",
    doubts: "tuple[Doubt, ...] | None",
    *,
    lost: int,
    paged: bool,
) -> Made:
    """The document and what lies beside it, drawn."""
    from generator import records

    document = records.render(clean, asked.own_templates, paged=paged)
    names = None if doubts is None else records.names_form(taken.kit, doubts)
    return Made(
        document=document,
        is_pdf=False,
        packet=clean,
        log=log,
        names=names,
        possible=len(doubts or ()),
        left_out=lost,
        made_of=_digest(document, records.log(log), names or b"", [p.sha256 for p in clean.papers], paged=paged),
    )


def _protected(redaction: "Redaction", packet: "Packet", scope: "Scope", kit: "Kit") -> "Redaction":
    """The redaction with every typed text that touches a protected topic, where strangers read the record."""
    from generator.linting.notes import touches_protected
    from generator.model.packet import Audience, Kind, words_of

    if scope.audience is not Audience.REQUESTER:
        return redaction
    typed = {w.text for w in words_of(packet) if w.kind in (Kind.NOTE, Kind.TYPED) and w.text}
    return replace(redaction, protected=frozenset(text for text in typed if touches_protected(text, kit)))


def _digest(document: bytes, log: bytes, names: bytes, papers: list[str], *, paged: bool) -> str:
    from generator.digests import content_digest, exact_digest

    parts = [content_digest(document), exact_digest(log), content_digest(names), *papers, str(paged)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _drawn(
    taken: TakenIn,
    asked: Asked,
    evidence: "Evidence",
    ticked: "tuple[str, ...] | None",
    composed: Made,
    program: str | None,
) -> Made:
    """The record as a PDF where LibreOffice makes one, else as a Word document whose papers lie beside it."""
    from generator import records

    if program is None:
        return composed
    click.echo("LibreOffice makes the PDF …", err=True)
    pdf = records.pdf_of(composed.document, composed.packet.papers, program)
    if pdf is None:
        click.echo("LibreOffice did not make a PDF of it; this is the Word document.", err=True)
        return replace(_composed(taken, asked, evidence, ticked, paged=False), made_of=composed.made_of)
    return replace(composed, document=pdf, is_pdf=True)


def _note(taken: TakenIn, asked: Asked, folder: Path, made: Made, ticked: "tuple[str, ...] | None") -> None:
    """One line in the ledger for a record that it does not know yet: for whom, what was removed, the file's hash."""
    from generator import ledger
    from generator.digests import exact_digest
    from generator.recording.trail import RECORDED

    document = next(path for path in sorted(folder.iterdir()) if path.stem == RECORD)
    removed = [*sorted(kind.value for kind in asked.kinds), *asked.withheld.questions]
    about = {
        "number": folder.name.partition("-")[0],
        "for": asked.scope.audience.value,
        "redacted": " ".join(removed),
        "sha256": exact_digest(document.read_bytes()),
        "made_of": made.made_of,
    }
    optional = {
        "candidate": asked.scope.code or "",
        "because": asked.withheld.because,
        "interim": asked.scope.interim,
        "ticked": "" if ticked is None else str(len(ticked)),
    }
    about |= {key: text for key, text in optional.items() if text}
    if not any(e.what == RECORDED and dict(e.about) == about for e in taken.events):
        ledger.append(taken.folder / LEDGER, [(RECORDED, about)], now())


def _say(taken: TakenIn, asked: Asked, folder: Path, made: Made, open_: int) -> None:
    """What is left for a person to do."""
    if made.log:
        places = len(made.log)
        click.echo(f"Removed in {places} place{'' if places == 1 else 's'}; {LOG} lists them.", err=True)
    if made.names is not None:
        words = f"{made.possible} possible name{'' if made.possible == 1 else 's'}"
        click.echo(f"To go through: {names_of(folder)} ({words}; for HR only, do not send it).", err=True)
    if open_:
        click.echo(f"{asked.ticked}: {open_} rows are neither yes nor no; those words stay.", err=True)
    if made.left_out:
        number = f"{made.left_out} scan or document" if made.left_out == 1 else f"{made.left_out} scans or documents"
        click.echo(f"Left out, as what is on it cannot be searched: {number} (part 6).", err=True)
    unclear = unclear_files(taken, asked.scope)
    if unclear:
        click.echo("Whose these are cannot be told, so they are not in it; look at them yourself:", err=True)
        for name in unclear:
            click.echo(f"  {name}", err=True)
