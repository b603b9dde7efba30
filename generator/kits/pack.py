"""A kit in, the files of its pack out; the cards apart, which `scorecards` writes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from generator import __version__
from generator.kits import brief, declaration, guide, overview, read_me, screening, short_sheet
from generator.model import Candidate, Kit, Seat, Sending, Session, plan_in_words
from generator.office import template, templates_digest

Document = tuple[str, Callable[[], bytes]]
"""A path in the pack, and what makes the document that lies there."""


def render(
    kit: Kit, candidates: Sequence[Candidate], short: Sequence[str], own_templates: Path | None = None
) -> Iterator[tuple[str, bytes]]:
    """Every document of a first pack under its path in it; an organisation's own templates stand before ours."""
    for path, make in documents(kit, candidates, short, own_templates):
        yield path, make()


def documents(
    kit: Kit,
    candidates: Sequence[Candidate],
    short: Sequence[str],
    own_templates: Path | None = None,
    *,
    sendings: Sequence[Sending] = (),
    added: Sequence[Candidate] = (),
) -> Iterator[Document]:
    """Every document of the pack, to be made.

    *candidates* stand together in the screening list; each of *added*, who came when it was out, has one of
    their own. *sendings* tell what lies with each seat; without any, everything.
    """
    yield "overview.docx", lambda: overview.render(kit, short, template("overview.docx", own_templates))
    yield "candidate-brief.docx", lambda: brief.render(kit, template("brief.docx", own_templates))
    yield "screening.xlsx", partial(screening.render, kit, candidates)
    for candidate in added:
        yield f"screening_{candidate.code}.xlsx", partial(screening.render, kit, [candidate])
    everything = tuple(candidates)
    told = {s.seat: s for s in sendings}
    for session, seat, _ in kit.seats:
        plain = Sending(seat=seat.id, cards=everything, declared=everything)
        yield from _of_a_seat(kit, session, seat, told.get(seat.id, plain), own_templates)


def _of_a_seat(
    kit: Kit, session: Session, seat: Seat, sending: Sending, own_templates: Path | None
) -> Iterator[Document]:
    folder = f"send/{seat.interviewer}"
    if kit.short:
        sheet = template("short.docx", own_templates)
        name = f"{kit.requisition.id}_{seat.id}_{seat.interviewer}_sheet.docx"
        yield f"{folder}/{name}", partial(short_sheet.render, kit, session, seat, sheet)
    else:
        yield f"{folder}/guide.docx", lambda: guide.render(kit, session, seat, template("guide.docx", own_templates))
    form = template("declaration.docx", own_templates)
    yield f"{folder}/declaration.docx", partial(declaration.render, kit, session, seat, sending.declared, form)
    for candidate in sending.later:
        name = f"{folder}/declaration_{candidate.code}.docx"
        yield name, partial(declaration.render, kit, session, seat, [candidate], form)
    yield f"{folder}/READ-ME.txt", partial(read_me.render, kit, session, seat, sending.cards, sending.later)


def manifest(
    kit: Kit, before: Mapping[str, object], own_templates: Path | None = None, *, reason: str = ""
) -> dict[str, object]:
    """What the pack was made from: version, rules and templates, and every version that was sent out before.

    `history` keeps the digest of each question, so that a card of an older version still counts for
    the questions that did not change, and the plan in words, so that the debrief shows what changed,
    with the *reason* where one was asked for.
    """
    asked = {q.id: q.digest for q in kit.questions}
    entry = {
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "questions": asked,
        "words": plan_in_words(kit),
    }
    found = before.get("history", [])
    history = [e for e in found if isinstance(e, dict)] if isinstance(found, list) else []
    if not history or (history[-1].get("version"), history[-1].get("rules_digest")) != (
        kit.version,
        kit.rules_digest,
    ):
        history.append(entry | ({"reason": reason} if reason else {}))
    return {
        "kit": kit.requisition.id,
        "version": kit.version,
        "rules_digest": kit.rules_digest,
        "program": __version__,
        "templates": templates_digest(own_templates),
        "history": history,
    }


def frozen(kit: Kit, before: Mapping[str, object], on: str) -> dict[str, object]:
    """The manifest *before* with the plan as it stands noted as frozen on a day: changes are told from there on."""
    made = manifest(kit, before)
    history = made["history"]
    assert isinstance(history, list)
    now = {} if history[-1].get("frozen") else {"words": plan_in_words(kit)}
    history[-1] = {**history[-1], **now, "frozen": on}
    about = {key: value for key, value in before.items() if key != "files"}
    return (about or made) | {"history": history}
