"""The panel's forms in a record: corrections, checks on paper, the meeting, the decision."""

from collections.abc import Iterator, Sequence

from generator.model import (
    BY_EQUIVALENT,
    MUSTS,
    CardProblem,
    Check,
    Debrief,
    Decision,
    FoundCandidate,
    Held,
    Importance,
)
from generator.model.packet import Audience, Block, Evidence, Paragraph, Scope, Section, Style, Table, Words
from generator.recording.wording import NOTHING, candidate, ours, pairs, panel, rating_in_words, said, typed

NO_NAME = ""


def corrections(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """What HR mended on cards from signed papers, and whether it was used."""
    done = {(p.file, p.place): f"{p.message} ({p.action})" for p in evidence.intake.problems}
    rows = tuple(
        (typed(c.card_id, "card"), ours(c.cell), typed(c.value, "value"), typed(c.source, "source"),
         panel(c.by, place="by"), typed(done.get((c.file, f"line {c.line}"), ""), "finding"))
        for c in evidence.corrections
        if scope.holds(evidence.owner_of_card(c.card_id))
    )  # fmt: skip
    listed = {(c.file, f"line {c.line}") for c in evidence.corrections}
    wrong = [p for p in wrong_in(evidence, scope, "corrections") if (p.file, p.place) not in listed]
    if not rows:
        return (Section(blocks=(said("Nothing was corrected from paper."), *_wrong(wrong))),)
    heads = ("Card", "Cell", "Value", "Source", "By", "What was done")
    table = Table(caption="Corrections", heads=heads, rows=rows, widths=(22, 12, 18, 16, 12, 20))
    return (Section(blocks=(table, *_wrong(wrong))),)


def wrong_in(evidence: Evidence, scope: Scope, kind: str) -> list[CardProblem]:
    """What was found wrong with the files of a kind: of all candidates together, and nothing for strangers."""
    if scope.code is not None or scope.audience is Audience.REQUESTER:
        return []
    files = {file.file for file in evidence.files if file.kind == kind}
    debrief = () if evidence.debrief is None else evidence.debrief.problems
    return list(dict.fromkeys(p for p in (*evidence.intake.problems, *debrief) if p.file in files))


def screening(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """What was checked on paper, candidate by candidate."""
    texts = {line.id: line.text for line in evidence.kit.screening}
    everybody = (*(c.code for c in evidence.candidates), *(c.candidate for c in evidence.checked if c.answer))
    codes = [code for code in dict.fromkeys(everybody) if scope.holds(code)]
    sections = []
    for code in codes:
        checked = [c for c in evidence.checked if c.candidate == code]
        rows = tuple(
            (ours(texts.get(c.line, c.line)), ours("empty" if c.answer is None else c.answer.value),
             typed(c.source, f"note on {c.line}"), panel(c.by, place="by"), ours(c.on or NOTHING))
            for c in checked
        )  # fmt: skip
        heads = ("What was checked", "Answer", "Source and note", "By", "Date")
        table = Table(caption="Checks", heads=heads, rows=rows, widths=(37, 13, 27, 12, 11))
        open_musts = tuple(
            said(f"A must is {MUSTS[m.state]}: {m.text} ({m.why})", Style.BULLET)
            for m in evidence.unmet
            if m.candidate == code and rows
        )
        if rows:
            blocks = (table, *open_musts, *_met_otherwise(evidence, code))
            sections.append(Section(title=_who(evidence, code), blocks=blocks, candidate=code))
    lead = () if sections else (said("No filled screening form came back."),)
    wrong = tuple(_wrong(wrong_in(evidence, scope, "screening")))
    return (Section(blocks=(*lead, *wrong)), *sections) if lead or wrong else tuple(sections)


def _met_otherwise(evidence: Evidence, code: str) -> Iterator[Block]:
    """The musts that count as met by an equivalent; what shows it stands in the table."""
    accepted = {c.line for c in evidence.checked if c.candidate == code and c.answer is Check.EQUIVALENT}
    accepted -= {m.line for m in evidence.unmet if m.candidate == code}
    for line in evidence.kit.screening:
        if line.id in accepted and line.importance is Importance.MUST:
            yield said(f"A must is {BY_EQUIVALENT}: {line.text}", Style.BULLET)


def _who(evidence: Evidence, code: str) -> tuple[Words, ...]:
    name = next((c.name for c in evidence.candidates if c.code == code), NO_NAME)
    return (Words(text=f"{code} "), *candidate(name, code)) if name else ours(code)


def meeting(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """The meetings as their forms tell them: who was there, what moved and why, what was agreed, what was said."""
    debrief = evidence.debrief
    if debrief is None or debrief.meeting is None:
        return (Section(blocks=(said("No meeting form came back."),)),)
    several = bool(debrief.earlier_meetings)
    heads = [_held(held, several=several) for held in (*debrief.earlier_meetings, debrief.meeting)]
    lead = said("The independent ratings stand; what moved in the talk stands beside them, each with its reason.")
    return (
        Section(blocks=(*heads, lead, *_wrong(wrong_in(evidence, scope, "meeting")))),
        *_moved(debrief, scope),
        *_agreed(debrief, scope),
        *_said(evidence, scope),
    )


def _held(held: Held, *, several: bool) -> Table:
    """A meeting; where there were *several*, with the debrief that each was about."""
    rows = [
        ("Form", typed(held.file, "file")),
        ("Chair", panel(held.chair, place="chair")),
        ("On", ours(held.on or NOTHING)),
        ("Present", panel(held.present, place="present")),
    ]
    over = [("Over", ours(f"debrief {held.number}" if held.number else NOTHING))] if several else []
    return pairs("The meeting", [*rows, *over])


def everybody(debrief: Debrief, scope: Scope) -> list[FoundCandidate]:
    """What was found on those whom the record is about, those last who withdrew when it had been shown."""
    found = (*debrief.candidates, *(gone.found for gone in debrief.withdrew))
    return [c for c in found if scope.holds(c.code)]


def _moved(debrief: Debrief, scope: Scope) -> Iterator[Section]:
    rows = tuple(
        (ours(p.code), ours(c.printed_name), (Words(text=f"{r.seat} "), *panel(r.interviewer, r.seat)),
         ours(f"{rating_in_words(r.rating)} → {rating_in_words(r.after)}"),
         typed(r.after_because, f"{p.code} {r.seat} {r.question}, reason"))
        for p in everybody(debrief, scope)
        for c in p.competencies
        for r in c.ratings
        if r.moved
    )  # fmt: skip
    heads = ("Candidate", "Competency", "Rater", "Moved", "Because")
    if rows:
        table = Table(caption="Moved in the talk", heads=heads, rows=rows, widths=(11, 22, 17, 14, 36))
        yield Section(title=ours("Ratings that moved in the talk"), blocks=(table,))
    else:
        yield Section(blocks=(said("No rating moved in the talk."),))


def _agreed(debrief: Debrief, scope: Scope) -> Iterator[Section]:
    rows = tuple(
        (ours(p.code), ours(c.printed_name), ours(str(c.agreed)), typed(c.agreed_because, f"{p.code}, reason"))
        for p in everybody(debrief, scope)
        for c in p.competencies
        if c.agreed is not None
    )
    if rows:
        heads = ("Candidate", "Competency", "Agreed", "Because")
        table = Table(caption="Agreed", heads=heads, rows=rows, widths=(12, 30, 10, 48))
        yield Section(title=ours("Ratings that the panel agreed on"), blocks=(table,))


def _said(evidence: Evidence, scope: Scope) -> Iterator[Section]:
    assert evidence.debrief is not None
    rows = tuple(
        (typed(words.about, "point"), typed(words.words, "said"))
        for words in evidence.debrief.said
        if scope.code is None or _is_about(evidence, scope.code, words.about)
    )
    if rows:
        table = Table(caption="Said", heads=("About", "What was said"), rows=rows, widths=(40, 60))
        yield Section(title=ours("What was said in the talk, as the form keeps it"), blocks=(table,))


def _is_about(evidence: Evidence, code: str, about: str) -> bool:
    """Whether a point of the talk names the candidate, and nobody else."""
    named = {c.code for c in evidence.candidates if c.code in about or c.name.casefold() in about.casefold()}
    return named == {code}


def decision(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """What was decided, by whom, and where it leaves the order of the debrief."""
    found = evidence.decision
    if found is None:
        return (Section(blocks=(said("No decision form came back."),)),)
    rows = tuple(
        (ours(d.candidate), ours(NOTHING if d.outcome is None else d.outcome.value), typed(d.reason, "reason"),
         typed(d.words, f"{d.candidate}, in words"))
        for d in found.decided
        if scope.holds(d.candidate)
    )  # fmt: skip
    heads = ("Candidate", "Outcome", "Reason", "In words")
    table = Table(caption="Outcomes", heads=heads, rows=rows, widths=(12, 16, 32, 40))
    outcomes: Block = table if rows else said("The form has no outcome for this candidate.")
    lead = (*typed(found.file, "file"), Words(text=f", for debrief {found.number or NOTHING}; {_complete(found)}."))
    wrong = (*found.problems, *found.remarks) if scope.code is None else ()
    blocks: list[Block] = [Paragraph(line=lead), outcomes, *_departures(found, scope), *_wrong(wrong)]
    signed = [
        (s.part, (*panel(s.name, place=f"signature {s.part}"), Words(text=f", {s.on or 'no date'}")))
        for s in found.signed
    ]
    return (Section(blocks=tuple(blocks)), Section(title=ours("Signed"), blocks=(pairs("Signed", signed),)))


def _wrong(problems: Sequence[CardProblem]) -> Iterator[Block]:
    """What is wrong with a form, and what was done."""
    for p in problems:
        where = f"{p.place}: " if p.place else ""
        line = (Words(text=where), *typed(p.message, "finding"), *typed(f" ({p.action})", "finding"))
        yield Paragraph(line=line, style=Style.BULLET)


def _complete(found: Decision) -> str:
    return "complete" if found.complete else "not complete"


def _departures(found: Decision, scope: Scope) -> Iterator[Block]:
    """Where the decision leaves the order: it compares candidates, so it stands only in a record of all of them."""
    if scope.code is not None:
        return
    if not found.departures:
        yield said("The decision follows the order of the debrief.")
    for sentence in found.departures:
        yield Paragraph(line=typed(sentence, "departures"), style=Style.BULLET)
    if found.explained:
        yield Paragraph(line=(Words(text="What the form says on that: "), *typed(found.explained, "departures")))
