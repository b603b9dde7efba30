"""The cover of a record: what it is, for whom, what was removed and what nobody can promise."""

from collections.abc import Iterator

from generator.model import short_version
from generator.model.packet import (
    Audience,
    Block,
    Evidence,
    Kind,
    Line,
    Paragraph,
    Redaction,
    Scope,
    Style,
    Words,
)
from generator.recording.wording import NOTHING, candidate, ours, pairs, said, typed

FOR = {
    Audience.REQUESTER: "a request for public records",
    Audience.SUBJECT: "the candidate, who asked what is held about them",
    Audience.TRIBUNAL: "a tribunal or court, and the lawyers of the organisation",
}
REMOVED = {
    Kind.PANEL: "the names of the panel; seats (s1, s2 …) stay",
    Kind.CANDIDATE: "the names of candidates; codes (C01, C02 …) stay",
    Kind.QUESTION: "what was asked: questions, fallbacks and probes",
    Kind.ANCHOR: "what was listened for: the five descriptions of each question, and points set by experts",
}
OTHERS = "Everything about other candidates: their cards, figures and papers are left out, names and codes removed."
ONE_ONLY = "What is about other candidates alone is not part of a record about one."
NOT_FOUND = (
    "Names in notes that nobody told the program about (a customer, a manager, a friend) cannot be found by a "
    "program, nor somebody who is spoken of without a name. "
)
NOT_TICKED = "The notes in this record were not gone through for such names with the list that the program makes."
TICKED = "Somebody went through the program's list of possible names and ticked {n} of them; those were removed."


def rows(evidence: Evidence, scope: Scope, redaction: Redaction, *, ticked: bool) -> tuple[Block, ...]:
    """The cover's blocks, the index apart."""
    kit = evidence.kit
    opening = kit.requisition
    about = [
        ("For", ours(FOR[scope.audience])),
        ("About", _about(evidence, scope)),
        ("Opening", ours(", ".join(filter(None, (opening.title, opening.organisation, opening.numbers))))),
        ("Kit", ours(f"{opening.id}, version {short_version(kit.version)}, rules {short_version(kit.rules_digest)}")),
        ("Interviews", ours(_counts(evidence))),
    ]
    return (pairs("This record", about), *_removed(scope, redaction, ticked=ticked), *_interim(scope))


def _about(evidence: Evidence, scope: Scope) -> Line:
    if scope.code is None:
        return ours("the whole selection, everybody who was interviewed")
    name = next((c.name for c in evidence.candidates if c.code == scope.code), "")
    return (Words(text=f"candidate {scope.code}, "), *candidate(name, scope.code)) if name else ours(scope.code)


def _counts(evidence: Evidence) -> str:
    kit = evidence.kit
    parts = (
        _number(len(kit.seats), "interviewer"),
        _number(len(kit.questions), "question"),
        _number(len(kit.competencies), "rated competency", "rated competencies"),
    )
    return ", ".join(parts)


def _number(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _removed(scope: Scope, redaction: Redaction, *, ticked: bool) -> Iterator[Block]:
    yield said("What was removed", Style.HEAD)
    if not redaction.removes_anything:
        yield said("Nothing. Every text stands as it was typed." + (f" {ONE_ONLY}" if scope.code else ""))
        return
    yield said("“[removed: …]” stands in the place of each text that is gone; redaction-log.csv lists the places.")
    if scope.audience is Audience.SUBJECT:
        yield said(OTHERS, Style.BULLET)
    elif scope.code:
        yield said(ONE_ONLY, Style.BULLET)
    for kind, words in REMOVED.items():
        if kind in redaction.kinds:
            yield said(f"{words[:1].upper()}{words[1:]}.", Style.BULLET)
    withheld = redaction.withheld
    if withheld.questions:
        notes = ", and the notes on them" if withheld.notes_too else "; the notes and ratings on them stay"
        line = (Words(text=f"Withheld, with all their texts: {', '.join(withheld.questions)}{notes}. Because: "),
                *typed(withheld.because, "because"))  # fmt: skip
        yield Paragraph(line=line, style=Style.BULLET)
    if scope.audience is Audience.REQUESTER:
        yield said(
            "Notes on topics that are a person's own business (health, family, age and the like).", Style.BULLET
        )
    yield said("Scans and documents: what is on them cannot be searched, so all of them are left out.", Style.BULLET)
    if redaction.names:
        yield said(NOT_FOUND + (TICKED.format(n=len(redaction.ticked)) if ticked else NOT_TICKED), Style.WARNING)


def _interim(scope: Scope) -> Iterator[Block]:
    if scope.interim:
        line = (Words(text="Ratings are shown although the panel had not finished, because: "),
                *typed(scope.interim, "interim"))  # fmt: skip
        yield Paragraph(line=line, style=Style.WARNING)


def subtitle(evidence: Evidence, scope: Scope) -> Line:
    """The line under the title."""
    opening = evidence.kit.requisition
    whom = "the whole selection" if scope.code is None else scope.code
    return ours(f"{opening.organisation or NOTHING} · {whom} · for {FOR[scope.audience].partition(',')[0]}")
