"""What a plan says about itself, as a short memo for the manager."""

import textwrap
from collections.abc import Iterator, Sequence

from generator.model import GoesTo, Importance, Kind, Kit, Reading, Use, short_version

WIDTH = 100
OTHER_LANGUAGES = {"fr": "French", "de": "German"}


def memo(kit: Kit, reading: Reading | None, short: tuple[str, ...], uses: Sequence[Use] = ()) -> str:
    """The plan in words: what was assumed, what is asked, what is left out, what is short."""
    return "\n".join([*_assumed(kit, reading), *_asked(kit), *_elsewhere(kit, uses), *_left_out(kit), *_short(short)])


def _assumed(kit: Kit, reading: Reading | None) -> Iterator[str]:
    requisition = kit.requisition
    yield f"{requisition.title}{f', {requisition.organisation}' if requisition.organisation else ''}"
    words = "" if reading is None else "; ".join(f"“{w}”" for w in reading.seniority.because[:3])
    people = {True: ", leads people", False: ", leads nobody", None: ""}[requisition.manages_people]
    yield f"  Level: {requisition.level}{people}{f' (from {words})' if words else ''}"
    forms = [_form(s.together, len(s.seats), s.minutes) for s in kit.sessions]
    yield "  Form: " + "; ".join(dict.fromkeys(forms))
    if requisition.interview_language in OTHER_LANGUAGES:
        name = OTHER_LANGUAGES[requisition.interview_language]
        yield f"  The posting is in {name}; the questions, anchors and documents are in English"
    yield f"  Version {short_version(kit.version)}; every candidate meets the same questions in the same order"


def _form(together: bool, seats: int, minutes: int) -> str:
    return f"{seats} interviewers together, {minutes} minutes" if together else f"one to one, {minutes} minutes each"


def _asked(kit: Kit) -> Iterator[str]:
    yield "\nRated"
    names = {seat.id: person.name for _, seat, person in kit.seats}
    lines = {line.n: line for line in kit.lines}
    for competency in kit.competencies:
        asked = [q for q in kit.questions if (q.competency, q.slot) == competency.key]
        where = ", ".join(f"{q.id} {names[q.asks]}" for q in asked)
        found = [lines[n].line for n in competency.because if n in lines and lines[n].line is not None]
        source = list(dict.fromkeys(map(str, found)))
        places = f"  (posting, line {', '.join(source)})" if source else ""
        yield f"  {competency.printed_name}: {where}{places}"
    if kit.facts:
        yield f"  Asked as facts, not rated: {len(kit.facts)}"
    if kit.screening:
        musts = sum(line.importance is Importance.MUST for line in kit.screening)
        yield f"  Checked on paper: {len(kit.screening)}, {musts} of them required"


def _elsewhere(kit: Kit, uses: Sequence[Use]) -> Iterator[str]:
    """Questions that other kits have asked, and when last."""
    last = {use.question: use for use in sorted(uses, key=lambda u: (u.on, u.kit)) if use.kit != kit.requisition.id}
    again = [(q, last[q.source]) for q in kit.questions if q.source in last]
    if again:
        yield "\nAsked elsewhere already"
        for question, use in again:
            yield f"  {question.id} ({kit.competency_of(question).printed_name}): used on {use.on} in {use.kit}"


def _left_out(kit: Kit) -> Iterator[str]:
    if kit.seen:
        yield "\nSeen in the posting, not rated here"
        reasons: dict[str, list[str]] = {}
        for seen in kit.seen:
            reasons.setdefault(seen.why, []).append(seen.printed_name)
        for why, names in reasons.items():
            yield from textwrap.wrap(
                f"{why[:1].upper()}{why[1:]}:", WIDTH, initial_indent="  ", subsequent_indent="  "
            )
            yield from textwrap.wrap("; ".join(names), WIDTH, initial_indent="    ", subsequent_indent="    ")
    unmatched = [
        line
        for line in kit.lines
        if line.goes_to is GoesTo.NONE and line.kind is Kind.COMPETENCY and _nothing(line.why)
    ]
    if unmatched:
        yield "\nAsked for, but no competency of the catalogue was found in it"
        for line in unmatched:
            yield f"  line {line.line}: {line.text}" if line.line is not None else f"  {line.text}"


def _nothing(why: str | None) -> bool:
    return why is not None and why.startswith("no competency")


def _short(short: tuple[str, ...]) -> Iterator[str]:
    if short:
        yield "\nShort"
        for sentence in short:
            yield from textwrap.wrap(sentence, WIDTH, initial_indent="  ", subsequent_indent="    ")
