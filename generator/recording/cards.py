"""The cards of a record as they came back, each on pages of its own, and the papers that came with them."""

from collections.abc import Iterator

from generator.model import (
    Answer,
    Candidate,
    CardProblem,
    CardState,
    PlannedQuestion,
    ReturnedCard,
    ReturnedFile,
    short_version,
)
from generator.model.packet import (
    Audience,
    Block,
    Evidence,
    Form,
    Kind,
    Line,
    Paper,
    Paragraph,
    Scope,
    Section,
    Style,
    Table,
    Words,
)
from generator.recording.wording import FLAGS, NOTHING, candidate, ours, pairs, panel, rating_in_words, said, typed

OTHER_KIT = "It is of another selection, so nothing of what it says is shown here."
LONGEST_VERSION = 12


def cards(evidence: Evidence, scope: Scope) -> tuple[Section, ...]:
    """Every card that came back, by candidate and seat; what is left out is told in the part's first lines."""
    found = [f for f in evidence.files if f.card is not None and _belongs(evidence, scope, f)]
    ours_only = [f for f in found if f.card is not None and f.card.kit_id == evidence.kit.requisition.id]
    others = [f for f in found if f not in ours_only]
    ordered = sorted(
        ours_only, key=lambda f: (evidence.owners.get(f.file, "~"), f.card.seat if f.card else "", f.file)
    )
    lead = f"{_count(len(ordered), 'card')} came back. Each is shown as it was filled in, whether it counts or not."
    blocks: list[Block] = [said(lead if ordered else "No card has come back.")]
    if scope.interim:
        reason = typed(scope.interim, "reason")
        blocks.append(
            Paragraph(
                line=(Words(text="Shown before every card was complete, because: "), *reason), style=Style.WARNING
            )
        )
    blocks += _people(evidence, scope)
    blocks += _still_out(evidence, scope)
    blocks += [_left_aside(f) for f in others]
    blocks += _unusable(evidence, scope)
    blocks += [Paragraph(line=typed(p.message, "odd"), style=Style.SMALL) for p in _of_no_file(evidence, scope)]
    each = (_section(evidence, file, new_page=n > 0) for n, file in enumerate(ordered))
    return (Section(blocks=tuple(blocks)), *each)


def _people(evidence: Evidence, scope: Scope) -> Iterator[Block]:
    """Their rows of candidates.csv; how an interview was arranged for somebody is no business of a requester."""
    mine = [c for c in evidence.candidates if scope.holds(c.code)]
    heads = ("Code", "Name, and how to say it", "Stage", "Status")
    rows = [
        (ours(c.code), (*candidate(c.name, c.code), *(_said_as(c))), typed(c.stage or ""), typed(c.status or ""))
        for c in mine
    ]
    if mine and scope.audience is Audience.REQUESTER:
        yield Table(caption="Candidates", heads=heads, rows=tuple(rows), widths=(12, 48, 20, 20))
    elif mine:
        more = ("Internal", "Minutes", "Format", "Starts")
        each = (tuple(typed(text or "") for text in (c.internal, c.minutes, c.format, c.starts)) for c in mine)
        wider = tuple((*row, *rest) for row, rest in zip(rows, each, strict=True))
        yield Table(caption="Candidates", heads=(*heads, *more), rows=wider, widths=(8, 28, 12, 12, 10, 10, 10, 10))


def _said_as(person: Candidate) -> Line:
    return (Words(text=" "), *candidate(person.say_as, person.code)) if person.say_as else ()


def _still_out(evidence: Evidence, scope: Scope) -> Iterator[Block]:
    """The cards that are expected and not complete, with why the panel went on without."""
    rows = tuple(
        (ours(c.candidate), (Words(text=f"{c.seat} "), *panel(c.interviewer, c.seat)), ours(c.state.value),
         ours(", ".join(c.lacks)), typed(c.why or "", f"{c.candidate} {c.seat}, reason"))
        for c in evidence.intake.cards
        if c.state is not CardState.COMPLETE and scope.holds(c.candidate)
    )  # fmt: skip
    if rows:
        yield said("These cards were expected and are not complete.")
        heads = ("Candidate", "Seat", "State", "It lacks", "The panel went on without, because")
        yield Table(caption="Not complete", heads=heads, rows=rows, widths=(11, 20, 12, 27, 30))


def _belongs(evidence: Evidence, scope: Scope, file: ReturnedFile) -> bool:
    return scope.holds(evidence.owners.get(file.file))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _left_aside(file: ReturnedFile) -> Block:
    return Paragraph(line=(*typed(file.file, "file"), Words(text=f": {OTHER_KIT}")), style=Style.SMALL)


def _unusable(evidence: Evidence, scope: Scope) -> Iterator[Block]:
    """Files in returned/ that nothing could be read from; they may be anybody's."""
    found = [f for f in evidence.files if f.kind == "unusable"] if scope.code is None else []
    if scope.audience is Audience.REQUESTER:
        # Their names may be anybody's, and nobody asked for them.
        if found:
            yield said(f"{_count(len(found), 'other file')} came back that could not be read.", Style.SMALL)
        return
    for file in found:
        why = "; ".join(p.message for p in file.problems)
        line = (*typed(file.file, "file"), Words(text=": not read. "), *typed(why, "reason"))
        yield Paragraph(line=line, style=Style.SMALL)


def _of_no_file(evidence: Evidence, scope: Scope) -> list[CardProblem]:
    """What was found wrong with the whole, and not with a file that is here."""
    if scope.code is not None or scope.audience is Audience.REQUESTER:
        return []
    here = {file.file for file in evidence.files}
    return [p for p in evidence.intake.problems if p.file not in here]


def _section(evidence: Evidence, file: ReturnedFile, *, new_page: bool) -> Section:
    card = file.card
    assert card is not None
    code = evidence.owners.get(file.file)
    name = next((c.name for c in evidence.candidates if c.code == code), "")
    title = (
        Words(text=f"{code or 'Candidate not known'} "), *(candidate(name, code or "") if name else ()),
        Words(text=f" · seat {card.seat} "), *(panel(card.interviewer, card.seat) if card.interviewer else ()),
    )  # fmt: skip
    blocks: list[Block] = [_head(evidence, file, card), _answers(evidence, card)]
    if card.facts:
        blocks.append(_facts(evidence, card))
    blocks.append(
        pairs("Asked besides", [("Asked besides, word for word", typed(card.asked_besides, "asked besides"))])
    )
    blocks += _found(evidence, file)
    return Section(title=title, blocks=tuple(blocks), candidate=code or "", new_page=new_page)


def _head(evidence: Evidence, file: ReturnedFile, card: ReturnedCard) -> Table:
    version = short_version(card.version) if len(card.version) > LONGEST_VERSION else card.version
    owner = evidence.owners.get(file.file) or ""
    signed = (*panel(card.signed_by, card.seat, "name below"), Words(text=f", {card.signed_on or 'no date'}"))
    rows = [
        ("File", typed(file.file, "file")),
        ("SHA-256", ours(file.sha256)),
        ("Card", typed(f"{card.card_id}, version {version}", "card")),
        ("Candidate on the card", candidate(card.candidate, owner)),
        ("Interview date", ours(card.interview_date or NOTHING)),
        ("Knew the candidate before", ours(FLAGS[card.knew_before])),
        ("Own ratings, made alone", ours(FLAGS[card.own_ratings])),
        ("Name and date below", signed),
        ("State", ours(_state(evidence, file))),
    ]
    if card.entered_by or card.original:
        keyed = (*panel(card.entered_by, place="keyed in by"), Words(text=f", {card.entered_on or 'no date'}, from "),
                 *typed(card.original, "original"))  # fmt: skip
        rows.append(("Keyed in from paper by", keyed))
    return pairs("The card", rows)


def _state(evidence: Evidence, file: ReturnedFile) -> str:
    """What became of a card: the one of record, a copy, accepted, or left out."""
    for status in evidence.intake.cards:
        if file.file == status.file:
            others = [copy for copy in status.copies if copy != file.file]
            return f"the card of record, {'with its later copies ' if others else ''}{status.state.value}"
        if file.file in status.copies:
            accepted = any(e.what == "accepted" and e.about.get("sha256") == file.sha256 for e in evidence.events)
            return "a later copy, accepted with a reason" if accepted else "a copy; the first complete card counts"
    if _is_kept(evidence, file):
        return "it stays in what is said of the ratings: its candidate withdrew when they had been shown"
    return "left out, or of a candidate or seat that is no longer expected"


def _is_kept(evidence: Evidence, file: ReturnedFile) -> bool:
    """Whether a card is one of somebody who withdrew when the ratings had been shown."""
    seat = evidence.intake.seats.get(file.file)
    stage = next((session.stage for session, each, _ in evidence.kit.seats if each.id == seat), None)
    return (stage, evidence.owners.get(file.file)) in evidence.intake.kept


def _answers(evidence: Evidence, card: ReturnedCard) -> Table:
    questions = {q.id: q for q in evidence.kit.questions}
    rows = tuple(_answer(evidence, questions.get(a.question), a) for a in card.answers)
    heads = ("Question", "Rating", "Note, as it was typed", "Not as planned")
    if all(row[-1] == ours(NOTHING) for row in rows):
        shorter = tuple(row[:-1] for row in rows)
        return Table(caption="Ratings and notes", heads=heads[:-1], rows=shorter, widths=(30, 10, 60))
    return Table(caption="Ratings and notes", heads=heads, rows=rows, widths=(26, 10, 44, 20))


def _answer(evidence: Evidence, question: PlannedQuestion | None, answer: Answer) -> tuple[Line, ...]:
    q = answer.question
    number = evidence.kit.number_of(q)
    label = Words(text=f"{number} ({q}) " if number else f"({q}) ")
    text = question.text if question is not None else "a question that the plan does not have today"
    same = question is not None and answer.digest in (None, question.digest)
    differs = () if same or question is None else (Words(text=" [This card shows another wording.]"),)
    words = Words(text=text, kind=Kind.QUESTION, question=q, place=f"{q}, question")
    note = Words(text=answer.note, kind=Kind.NOTE, question=q, place=f"{q}, note")
    return (
        (label, words, *differs),
        ours(rating_in_words(answer.rating, wrong=answer.wrong)),
        (note,) if answer.note else ours(NOTHING),
        _not_as_planned(answer),
    )


def _not_as_planned(answer: Answer) -> Line:
    line: Line = ours("Fallback used. ") if answer.fallback else ()
    if answer.not_asked_because:
        place = f"{answer.question}, not asked because"
        why = Words(text=answer.not_asked_because, kind=Kind.NOTE, question=answer.question, place=place)
        line = (*line, Words(text="Not asked or changed, because: "), why)
    return line or ours(NOTHING)


def _facts(evidence: Evidence, card: ReturnedCard) -> Table:
    asked = {fact.id: fact.ask for fact in evidence.kit.facts}
    rows = tuple((ours(asked.get(f.fact, f.fact)), typed(f.text, f"fact {f.fact}")) for f in card.facts)
    return Table(caption="Facts", heads=("Fact, not rated", "What was said"), rows=rows, widths=(46, 54))


def _found(evidence: Evidence, file: ReturnedFile) -> Iterator[Block]:
    found = [p for p in evidence.intake.problems if p.file == file.file]
    if found:
        yield said("What was found on this card, and what was done", Style.HEAD)
    for p in found:
        where = f"{p.place}: " if p.place else ""
        line = (Words(text=where), *typed(p.message, "finding"), *typed(f" ({p.action})", "finding"))
        yield Paragraph(line=line, style=Style.BULLET)


def papers(evidence: Evidence, scope: Scope, found: tuple[Paper, ...], *, redacted: bool) -> tuple[Section, ...]:
    """Scans and documents that came back: where each of them is in the record, or that it is left out."""
    mine = [p for p in found if scope.holds(p.candidate or None)]
    if not mine:
        return (Section(blocks=(said("No scan or other paper came back."),)),)
    why = "The program never reads what is on a scan or in a document. "
    if redacted:
        why += (
            "As something was removed from this record, none of them is in it: nobody could tell what they still say."
        )
    heads = ("No.", "File", "Of", "Pages", "Where", "SHA-256")
    rows = tuple(
        (ours(p.number), p.name, ours(" ".join(filter(None, (p.candidate, p.seat))) or NOTHING),
         ours(str(p.pages or NOTHING)), ours(p.form.value if not redacted else Form.LEFT_OUT.value), ours(p.sha256))
        for p in mine
    )  # fmt: skip
    table = Table(caption="Papers", heads=heads, rows=rows, widths=(6, 28, 9, 8, 19, 30))
    return (Section(blocks=(said(why), table)),)
