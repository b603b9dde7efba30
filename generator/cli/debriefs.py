"""The debriefs of a kit, as `collect` writes them: numbered, never overwritten, none twice the same."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.intake import TakenIn

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from generator.model import CardProblem, Debrief, Decision, MeetingForm

FOLDER = "debrief"
WRITTEN = "debriefed"
DECIDED = "decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """The debrief that stands: its number, the digest of its files, and what this run did to it.

    `new` says that the ledger does not know it yet, `restored` names files that had gone and are there again.
    """

    number: int
    folder: Path
    sha256: str
    new: bool
    restored: tuple[str, ...] = ()


def hold(taken: TakenIn, *, interim: bool) -> "Debrief":
    """The debrief of what was taken in, with the meeting forms and other scores that came back."""
    from generator import __version__
    from generator.debriefing import hold_debrief
    from generator.linting.notes import look_again, touches_protected
    from generator.reports import plain

    meetings = _meetings(taken)
    scores, wrong = _scores(taken)
    held = {(q.candidate, q.seat, q.question) for q in look_again(taken.intake, taken.kit) if q.for_hr_only}
    debrief = hold_debrief(
        taken.kit,
        taken.candidates,
        taken.intake,
        interim=interim,
        musts=taken.unmet,
        equivalents=taken.equivalents,
        held=held,
        meetings=meetings,
        scores=scores,
        history=taken.history,
        program=__version__,
    )
    problems = (*debrief.problems, *wrong)
    # What stands in a rating cell is told when that rating may be seen.
    closed = bool(debrief.missing) and not interim
    return replace(
        debrief,
        problems=plain.blind(problems) if closed else problems,
        read_instead=tuple(sorted(file.file for file in taken.files)) if taken.instead else (),
        held_reasons=tuple(reason for reason in debrief.reasons if touches_protected(reason, taken.kit)),
    )


def write_next(taken: TakenIn, debrief: "Debrief", own_templates: Path | None = None) -> Numbered:
    """Write the next `debrief/n/`, unless the last one of its kind holds the same files.

    What is the same is told by the files as they would be written now: names, templates and plan count too.
    """
    from generator import folders
    from generator.reports import render

    names = {c.code: c.name for c in taken.candidates}
    place = taken.folder / FOLDER
    known = {int(e["number"]): e for e in _events(taken)}
    last = _last(taken, place, known, interim=debrief.interim)
    if last is not None:
        files = render(debrief, taken.kit, names, last, own_templates)
        standing = _as_written(place / str(last), files, known.get(last))
        if standing is not None:
            return standing
    number = 1 + max([*_numbers(place), *known], default=0)
    files = render(debrief, taken.kit, names, number, own_templates)
    folders.write_new(place / str(number), files)
    return Numbered(number=number, folder=place / str(number), sha256=digest_of(files), new=True)


def _last(taken: TakenIn, place: Path, known: "Mapping[int, Mapping[str, str]]", *, interim: bool) -> int | None:
    """The number of the last debrief of a kind; one that the ledger does not know may be of either."""
    wanted = "yes" if interim else "no"
    found = [n for n in _numbers(place) if n not in known or known[n].get("interim", "no") == wanted]
    return max(found, default=None)


def _as_written(folder: Path, files: "Mapping[str, bytes]", event: "Mapping[str, str] | None") -> Numbered | None:
    """The debrief of a folder where it is made of *files*, with those put back that are gone; else None.

    By the ledger's digest, so that a form that somebody filled in there is left alone; without an event (the run
    that wrote it was stopped) by the files themselves.
    """
    from generator import folders
    from generator.digests import content_digest

    sha256 = digest_of(files)
    here = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    if event is None:
        same = all(content_digest(here.get(name, b"")) == content_digest(files[name]) for name in files)
    else:
        same = event.get("sha256") == sha256
    if not same:
        return None
    gone = tuple(name for name in files if name not in here)
    for name in gone:
        folders.write_file(folder / name, files[name])
    return Numbered(number=int(folder.name), folder=folder, sha256=sha256, new=event is None, restored=gone)


def digest_of(files: "Mapping[str, bytes]") -> str:
    """The digest by which the ledger knows a debrief: of what its files hold."""
    from generator.digests import content_digest

    parts = "".join(f"{name} {content_digest(files[name])}\n" for name in sorted(files))
    return hashlib.sha256(parts.encode()).hexdigest()


def news(
    taken: TakenIn, debrief: "Debrief", standing: Numbered, decision: "Decision | None"
) -> "Iterator[tuple[str, dict[str, str]]]":
    """What the ledger does not know yet of a debrief (by which program, from what) and of a decision."""
    if standing.new:
        yield (
            WRITTEN,
            {
                "number": str(standing.number),
                "interim": "yes" if debrief.interim else "no",
                "sha256": standing.sha256,
                "version": debrief.version,
                "rules_digest": debrief.rules_digest,
                "program": debrief.program,
            },
        )
    if decision is not None:
        sha256 = next(f.sha256 for f in taken.files if f.file == decision.file)
        about = {
            "sha256": sha256,
            "number": str(decision.number or ""),
            "complete": "yes" if decision.complete else "no",
        }
        known = [e.about for e in taken.events if e.what == DECIDED]
        if not any(e.get("sha256") == sha256 and e.get("complete") == about["complete"] for e in known):
            yield DECIDED, about


def decision_of(taken: TakenIn, debrief: "Debrief", number: int) -> "Decision | None":
    """The decision that came back, weighed against debrief *number*; None where nobody filled in a form."""
    from generator.debriefing.deciding import weigh_decision
    from generator.debriefing.second_look import Dates
    from generator.model.midway import FROZEN
    from generator.reports import decision
    from generator.scorecards.reading import content_of

    forms = [decision.read(content_of(taken.returned, f), f.file) for f in taken.files if f.kind == "decision"]
    versions = [str(entry.get("version", "")) for entry in taken.history]
    interviews = tuple(card.interview_date for card in taken.intake.cards if card.interview_date)
    frozen = next((e.about.get("on", "") for e in reversed(taken.events) if e.what == FROZEN), "")
    dates = Dates(interviews=interviews, frozen=frozen)
    return weigh_decision(taken.kit, debrief, number, forms, taken.candidates, versions, dates)


def _meetings(taken: TakenIn) -> "list[MeetingForm]":
    from generator.reports import meeting
    from generator.scorecards.reading import content_of

    return [meeting.read(content_of(taken.returned, f), f.file) for f in taken.files if f.kind == "meeting"]


def _scores(taken: TakenIn) -> "tuple[Mapping[str, Mapping[str, Fraction]], tuple[CardProblem, ...]]":
    from generator.scorecards import other_scores
    from generator.scorecards.reading import content_of

    read: list[tuple[str, Mapping[str, Mapping[str, Fraction]]]] = []
    wrong: list[CardProblem] = []
    for file in taken.files:
        if file.kind == "other-scores":
            content = content_of(taken.returned, file)
            scores, problems = other_scores.read(content, file.file, taken.kit, taken.candidates)
            read.append((file.file, scores))
            wrong += problems
    found, differing = other_scores.merge(read)
    return found, (*wrong, *differing)


def _events(taken: TakenIn) -> "list[Mapping[str, str]]":
    return [e.about for e in taken.events if e.what == WRITTEN and e.about.get("number", "").isdecimal()]


def _numbers(place: Path) -> "Iterator[int]":
    if place.is_dir():
        yield from (int(path.name) for path in place.iterdir() if path.name.isdecimal())
