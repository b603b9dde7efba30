"""A kit in, the files of its pack out; the cards apart, which `scorecards` writes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from generator import __version__
from generator.kits import brief, declaration, guide, legal, overview, read_me, screening, short_sheet
from generator.kits.appointments import Calendar
from generator.kits.calendars import days_for_all, path_of
from generator.logo import with_logo
from generator.model import Audit, Candidate, Kit, Seat, Sending, Session, plan_in_words
from generator.model.fixed import MATERIAL, NO_MATERIAL
from generator.office import template, templates_digest
from generator.wording import of_interview, of_panel

NOTHING: Mapping[str, bytes] = {}
NO_CALENDARS: Mapping[str, Calendar] = {}
Document = tuple[str, Callable[[], bytes]]
"""A path in the pack, and what makes the document that lies there."""


def render(
    kit: Kit,
    candidates: Sequence[Candidate],
    short: Sequence[str],
    audit: Callable[[], Audit],
    own_templates: Path | None = None,
) -> Iterator[tuple[str, bytes]]:
    """Every document of a first pack under its path in it; an organisation's own templates stand before ours."""
    for path, make in documents(kit, candidates, short, audit, own_templates):
        yield path, make()


def documents(
    kit: Kit,
    candidates: Sequence[Candidate],
    short: Sequence[str],
    audit: Callable[[], Audit],
    own_templates: Path | None = None,
    *,
    sendings: Sequence[Sending] = (),
    added: Sequence[Candidate] = (),
    materials: Mapping[str, bytes] = NOTHING,
    calendars: Mapping[str, Calendar] = NO_CALENDARS,
    draft: bool = False,
) -> Iterator[Document]:
    """Every document of the pack, to be made; *audit* tells what is known of the kit beforehand.

    *candidates* stand together in the screening list; each of *added*, who came when it was out, has one of
    their own. *sendings* tell what lies with each seat; without any, everything. *materials* are what exercises
    hand out, by their path in the kit, *calendars* the calendar files by theirs in the pack; a *draft* says on each
    document that it is not approved.
    """
    top = template("overview.docx", own_templates, of_panel(kit).folder)
    page = template("brief.docx", own_templates, of_interview(kit).folder)
    yield "overview.docx", partial(_word, own_templates, overview.render, kit, short, audit, top, draft=draft)
    days = days_for_all(kit, [*candidates, *added], calendars)
    yield "candidate-brief.docx", partial(_word, own_templates, brief.render, kit, page, days=days, draft=draft)
    yield "screening.xlsx", partial(screening.render, kit, candidates)
    for candidate in added:
        yield f"screening_{candidate.code}.xlsx", partial(screening.render, kit, [candidate])
    told = {s.seat: s for s in sendings}
    for session, seat, _ in kit.seats:
        plain = Sending(seat=seat.id, cards=tuple(candidates), declared=tuple(candidates))
        own, timed = told.get(seat.id, plain), path_of(seat) in calendars
        yield from _of_a_seat(kit, session, seat, own, own_templates, timed=timed, draft=draft)
        yield from _handed_out(session, seat, materials)
    for path, calendar in calendars.items():
        yield path, partial(_content, calendar)


def _word(own_templates: Path | None, render: Callable[..., bytes], *arguments: Any, **options: Any) -> bytes:
    """What *render* makes, with the organisation's logo."""
    return with_logo(render(*arguments, **options), own_templates)


def _content(calendar: Calendar) -> bytes:
    return calendar.content


def _handed_out(session: Session, seat: Seat, materials: Mapping[str, bytes]) -> Iterator[Document]:
    """What the exercises of a session hand out, in the folder of everybody who sits in it."""
    for question in session.questions:
        material = None if question.exercise is None else question.exercise.material
        if question.exercise is not None and material is not None and material in materials:
            name = question.exercise.sent_as(question.id)
            yield f"send/{seat.interviewer}/{name}", partial(materials.__getitem__, material)


def _of_a_seat(
    kit: Kit,
    session: Session,
    seat: Seat,
    sending: Sending,
    own_templates: Path | None,
    *,
    timed: bool,
    draft: bool,
) -> Iterator[Document]:
    folder = f"send/{seat.interviewer}"
    own_law = legal.read(own_templates, of_panel(kit).folder)
    name = f"{kit.requisition.id}_{seat.id}_{seat.interviewer}_sheet.docx" if kit.short else "guide.docx"
    draw: Callable[..., bytes] = short_sheet.render if kit.short else guide.render
    page = template("short.docx" if kit.short else "guide.docx", own_templates, of_panel(kit).folder)
    make = partial(_word, own_templates, draw, kit, session, seat, page, draft=draft, own_law=own_law)
    yield f"{folder}/{name}", make
    declared = partial(_word, own_templates, declaration.render, kit, session, seat)
    form = template("declaration.docx", own_templates, of_interview(kit).folder)
    yield f"{folder}/declaration.docx", partial(declared, sending.declared, form)
    for candidate in sending.later:
        yield f"{folder}/declaration_{candidate.code}.docx", partial(declared, [candidate], form)
    told = partial(read_me.render, kit, session, seat, sending.cards, sending.later, timed=timed)
    yield f"{folder}/READ-ME.txt", told


def manifest(
    kit: Kit,
    before: Mapping[str, object],
    own_templates: Path | None = None,
    *,
    reason: str = "",
    materials: Mapping[str, str] = NO_MATERIAL,
) -> dict[str, object]:
    """What the pack was made from: version, rules and templates, and every version that was sent out before.

    `history` keeps the digest of each question, so that a card of an older version still counts for
    the questions that did not change, and the plan in words, so that the debrief shows what changed,
    with the *reason* where one was asked for. *materials* tell what exercises hand out: path and digest.
    """
    entry = {
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "questions": {q.id: q.digest for q in kit.questions},
        "words": plan_in_words(kit, materials),
    }
    found = before.get("history", [])
    history = [e for e in found if isinstance(e, dict)] if isinstance(found, list) else []
    if not history or not _is_same(history[-1], entry):
        history.append(entry | ({"reason": reason} if reason else {}))
    return {
        "kit": kit.requisition.id,
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "program": __version__,
        "templates": templates_digest(own_templates),
        "history": history,
    }


def _is_same(last: Mapping[str, object], entry: Mapping[str, object]) -> bool:
    """Whether a pack's entry is about the same plan and the same material."""
    same = all(last.get(name) == entry[name] for name in ("version", "rules_digest"))
    return same and _materials(last) == _materials(entry)


def materials_in(manifest: Mapping[str, object]) -> dict[str, str]:
    """What exercises handed out when a pack was last written: path and digest."""
    history = manifest.get("history")
    return _materials(history[-1]) if isinstance(history, list) and history else {}


def _materials(entry: Mapping[str, object]) -> dict[str, str]:
    words = entry.get("words")
    told = words.items() if isinstance(words, dict) else ()
    return {name.removeprefix(MATERIAL): str(text) for name, text in told if name.startswith(MATERIAL)}


def frozen(
    kit: Kit, before: Mapping[str, object], on: str, materials: Mapping[str, str] = NO_MATERIAL
) -> dict[str, object]:
    """The manifest *before* with the plan as it stands noted as frozen on a day: changes are told from there on."""
    made = manifest(kit, before, materials=materials)
    history = made["history"]
    assert isinstance(history, list)
    now = {} if history[-1].get("frozen") else {"words": plan_in_words(kit, materials)}
    history[-1] = {**history[-1], **now, "frozen": on}
    about = {key: value for key, value in before.items() if key != "files"}
    return (about or made) | {"history": history}
