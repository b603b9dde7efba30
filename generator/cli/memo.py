"""What a plan says about itself, as a short memo for the manager."""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.auditing import audit_kit
from generator.kits.overview.coverage import form_of
from generator.kits.overview.sight import told_apart
from generator.kits.overview.structure import summary
from generator.kits.phrases import counted, listed, shortened
from generator.model import (
    WRITTEN_IN,
    Audit,
    GoesTo,
    Importance,
    Kind,
    Kit,
    RatedCompetency,
    Reading,
    Use,
    short_version,
    untranslated,
)
from generator.preparing import NAME_THE_SLOT, STAND_IN, in_english
from generator.wording import tongue

WIDTH = 100
LONGEST_LINE = 85
MOST_NAMES, MOST_LINES, MOST_WORDS = 6, 5, 3
ENGLISH = tongue(WRITTEN_IN)
IN_KIT = " in kit.yaml to rate it"


def memo(
    kit: Kit,
    reading: Reading | None,
    short: Sequence[str],
    uses: Sequence[Use] = (),
    *,
    audit: Audit | None = None,
    folder: Path | None = None,
) -> str:
    """The plan in words: what was assumed, is asked, can be told apart, is left out and is short, and what is next.

    What is next is told of the kit in a *folder*.
    """
    known = audit or audit_kit(kit)
    parts = (
        [_title(kit), *_assumed(kit, reading)],
        ["What is asked", *_asked(kit)],
        _headed("Asked elsewhere already", _elsewhere(kit, uses)),
        _headed("What the panel can tell apart", _seen(kit, known)),
        _headed("What is left out", _left_out(kit)),
        _headed("What is short", (line for text in short for line in _wrapped(text))),
        _headed("What to do next", _next(short, folder)),
    )
    return "\n\n".join("\n".join(part) for part in parts if part)


def _headed(title: str, lines: Iterator[str]) -> list[str]:
    """A part with its title; none without lines."""
    found = list(lines)
    return [title, *found] if found else []


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def _title(kit: Kit) -> str:
    of = kit.requisition.organisation
    return f"{kit.requisition.title}{f', {of}' if of else ''}"


def _assumed(kit: Kit, reading: Reading | None) -> Iterator[str]:
    opening = kit.requisition
    people = {True: ", leads people", False: ", leads nobody", None: ""}[opening.manages_people]
    yield from _wrapped(f"Level: {opening.level}{people}{_because(kit, reading)}")
    yield from _wrapped(f"Form: {form_of(kit)}" if kit.sessions else "Form: no interview fits")
    if all(STAND_IN.fullmatch(person.name) for person in kit.panel):
        yield from _wrapped(
            'Nobody is named yet, so stand-ins sit here; name people with --interviewer "Ana Ruiz:60"'
        )
    if any(untranslated(kit)):
        yield from _wrapped(in_english(kit))
    yield from _wrapped(
        f"Every candidate gets the same questions in the same order (version {short_version(kit.version)})"
    )


def _because(kit: Kit, reading: Reading | None) -> str:
    """The posting's words that gave the level; nothing where somebody chose another."""
    if reading is None or reading.seniority.level is not kit.requisition.level or not reading.seniority.because:
        return ""
    words = listed([f"“{word}”" for word in reading.seniority.because[:MOST_WORDS]])
    return f" (the posting says {words})"


def _asked(kit: Kit) -> Iterator[str]:
    names = {seat.id: person.name for _, seat, person in kit.seats}
    if not kit.competencies:
        yield "  Nothing yet"
    for competency in kit.competencies:
        asked = [q for q in kit.questions if q.key == competency.key]
        by = {seat: [q.id for q in asked if q.asks == seat] for seat in dict.fromkeys(q.asks for q in asked)}
        who = "; ".join(f"{listed(ids)} by {names[seat]}" for seat, ids in by.items())
        places = _places(kit, competency)
        yield from _wrapped(
            f"{competency.printed_name}: {who or 'no question yet'}{f' ({places})' if places else ''}"
        )
    if kit.facts:
        facts = counted(len(kit.facts), "fact")
        yield f"  Besides, {facts} {'is' if len(kit.facts) == 1 else 'are'} asked and not rated"
    yield from _on_paper(kit)


def _places(kit: Kit, competency: RatedCompetency) -> str:
    """The lines of the posting that brought a competency, the first few of many."""
    lines = {line.n: line.line for line in kit.lines}
    found = list(dict.fromkeys(str(at) for n in competency.because if (at := lines.get(n)) is not None))
    if not found:
        return ""
    return f"posting, line{'s' if len(found) > 1 else ''} {listed(_first(found, MOST_LINES))}"


def _first(names: Sequence[str], most: int) -> list[str]:
    """The names, or the first of them and how many more there are."""
    if len(names) <= most + 1:
        return list(names)
    return [*names[:most], f"{len(names) - most} more"]


def _enumerated(names: Sequence[str]) -> str:
    """Names that may hold commas and “and”, the first of many."""
    *before, last = _first(names, MOST_NAMES)
    return "; ".join([*before, f"and {last}" if len(names) > MOST_NAMES + 1 else last])


def _on_paper(kit: Kit) -> Iterator[str]:
    number = len(kit.screening)
    if not number:
        return
    musts = sum(line.importance is Importance.MUST for line in kit.screening)
    if musts == number:
        required = "it is required" if number == 1 else f"{'both' if number == 2 else 'all'} of them required"
    else:
        required = f"{musts or 'none'} of them required"
    yield f"  Checked on paper: {counted(number, 'thing')}, {required}"


def _elsewhere(kit: Kit, uses: Sequence[Use]) -> Iterator[str]:
    """Questions that other kits have asked, and when last."""
    last = {use.question: use for use in sorted(uses, key=lambda u: (u.on, u.kit)) if use.kit != kit.requisition.id}
    for question in kit.questions:
        if question.source in last:
            use = last[question.source]
            named = kit.competency_of(question).printed_name
            yield from _wrapped(f"{question.id} ({named}): used on {use.on} in {use.kit}")


def _seen(kit: Kit, audit: Audit) -> Iterator[str]:
    if kit.competencies:
        for text in told_apart(audit.sight, ENGLISH):
            yield from _wrapped(text)
    yield from _wrapped(
        f"How structured is this interview: {summary(audit.components, ENGLISH)}; the overview says which"
    )


def _left_out(kit: Kit) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    fields: list[str] = []
    for seen in kit.seen:
        if seen.why.startswith(NAME_THE_SLOT):
            field = seen.why.removeprefix(NAME_THE_SLOT).removesuffix(IN_KIT).strip(" ()")
            fields.append(f"{seen.printed_name} ({field})")
        else:
            reasons.setdefault(seen.why, []).append(seen.printed_name)
    for why, names in reasons.items():
        yield from _wrapped(f"{why[:1].upper()}{why[1:]}: {_enumerated(names)}")
    if fields:
        yield from _wrapped(f"Only once plan-review.xlsx says of which field: {_enumerated(fields)}")
    yield from _unmatched(kit)


def _unmatched(kit: Kit) -> Iterator[str]:
    """Lines of the posting that ask for something in which nothing of the catalogue was found."""
    asks = [line for line in kit.lines if line.goes_to is GoesTo.NONE and line.kind is Kind.COMPETENCY]
    nothing = [line for line in asks if (line.why or "").startswith("no competency")]
    if nothing:
        yield "  Asked for, but nothing in the catalogue fits:"
    for line in nothing[:MOST_NAMES]:
        text = shortened(line.text, LONGEST_LINE)
        yield f"    {text}" if line.line is None else f"    line {line.line}: {text}"
    if len(nothing) > MOST_NAMES:
        yield f"    and {len(nothing) - MOST_NAMES} more, all of them in the overview"


def _next(short: Sequence[str], folder: Path | None) -> Iterator[str]:
    """What a manager does with a plan, in order, each with the command as it is typed."""
    if folder is None:
        return
    typed = f'"{folder}"' if " " in str(folder) else str(folder)
    steps = [
        ("Go through plan-review.xlsx with two people who know the job, and read it back", f"plan {typed} --update"),
        *([("Mend what is short, as far as you want to", "")] if short else []),
        ("See what is still to write, fill in or approve", f"status {typed}"),
        ("Write the pack", f"build {typed}"),
    ]
    for number, (step, command) in enumerate(steps, start=1):
        yield f"  {number}. {step}"
        if command:
            yield f"     panelpack {command}"
