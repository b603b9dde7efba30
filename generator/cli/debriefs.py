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
class Standing:
    """The debrief that stands: its number, the SHA-256 of what it says, and whether this run wrote it."""

    number: int
    folder: Path
    sha256: str
    new: bool


def hold(taken: TakenIn, *, interim: bool) -> "Debrief":
    """The debrief of what was taken in, with the meeting forms and other scores that came back."""
    from generator import __version__
    from generator.debriefing import hold_debrief
    from generator.linting.notes import look_again

    meetings = _meetings(taken)
    scores, wrong = _scores(taken)
    held = {(q.candidate, q.seat, q.question) for q in look_again(taken.intake, taken.kit) if q.for_hr_only}
    debrief = hold_debrief(
        taken.kit,
        taken.candidates,
        taken.intake,
        interim=interim,
        musts=taken.unmet,
        held=held,
        meetings=meetings,
        scores=scores,
        history=taken.history,
        program=__version__,
    )
    return replace(debrief, problems=(*debrief.problems, *wrong))


def write_next(taken: TakenIn, debrief: "Debrief", own_templates: Path | None = None) -> Standing:
    """Write the next `debrief/n/`, unless the last one of its kind says the same."""
    from generator import folders
    from generator.office import templates_digest
    from generator.reports import objects, render

    names = {c.code: c.name for c in taken.candidates}
    said = objects.render(debrief, None) + templates_digest(own_templates)
    digest = hashlib.sha256(said.encode()).hexdigest()
    place = taken.folder / FOLDER
    last = _last(taken, interim=debrief.interim)
    if last is not None and last[1] == digest and (place / str(last[0])).is_dir():
        return Standing(number=last[0], folder=place / str(last[0]), sha256=digest, new=False)
    number = 1 + max([*_numbers(place), *(n for n, _ in _written(taken))], default=0)
    folders.write_new(place / str(number), render(debrief, taken.kit, names, number, own_templates))
    return Standing(number=number, folder=place / str(number), sha256=digest, new=True)


def news(
    taken: TakenIn, debrief: "Debrief", standing: Standing, decision: "Decision | None"
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


def decision_of(taken: TakenIn, debrief: "Debrief") -> "Decision | None":
    """The decision that came back, weighed against the debrief; None where no form did that anybody filled in.

    Of several forms the one for the latest debrief counts; where two for the same differ, the first by name,
    and the others are listed.
    """
    from generator.debriefing.deciding import weigh_decision
    from generator.model import CardProblem
    from generator.reports import decision
    from generator.scorecards.reading import content_of

    files = [f for f in taken.files if f.kind == "decision"]
    forms = [decision.read(content_of(taken.returned, f), f.file) for f in sorted(files, key=lambda f: f.file)]
    forms = [f for f in forms if not (f.kit and f.is_empty)]
    ours = [f for f in forms if f.kit == taken.kit.requisition.id]
    if not forms:
        return None
    form = max(ours or forms, key=lambda f: f.number or 0)
    others: list[CardProblem] = [
        CardProblem(
            file=f.file, place="", code="decision-superseded", message=f"{form.file} counts", action="left out"
        )
        for f in forms
        if f is not form
    ]
    weighed = weigh_decision(debrief, form)
    return replace(weighed, problems=(*weighed.problems, *others))


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


def _last(taken: TakenIn, *, interim: bool) -> tuple[int, str] | None:
    wanted = "yes" if interim else "no"
    pairs = zip(_written(taken), _events(taken), strict=True)
    found = [(n, sha) for (n, sha), about in pairs if about["interim"] == wanted]
    return max(found, default=None)


def _written(taken: TakenIn) -> list[tuple[int, str]]:
    return [(int(about["number"]), about.get("sha256", "")) for about in _events(taken)]


def _events(taken: TakenIn) -> "list[Mapping[str, str]]":
    return [e.about for e in taken.events if e.what == WRITTEN and e.about.get("number", "").isdecimal()]


def _numbers(place: Path) -> "Iterator[int]":
    if place.is_dir():
        yield from (int(path.name) for path in place.iterdir() if path.name.isdecimal())
