"""Kit, candidates, ledger and returned files in; the ratings of record and every problem out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.collecting.besides import asked_besides
from generator.collecting.checking import Sound, Versions, check_card, versions_of
from generator.collecting.completeness import lacks
from generator.collecting.correcting import correct
from generator.collecting.expected import Due, cards_due, cards_kept, not_expected
from generator.collecting.facts import facts_differ, facts_found
from generator.collecting.lines import came_in, lines_of
from generator.collecting.merging import Complete, Record, merge
from generator.collecting.papers import adopted, papers
from generator.collecting.remarks import mended, remarks
from generator.collecting.remembered import NEVER
from generator.collecting.sitting import by_one_person
from generator.collecting.taking import NOTICED, Counted, newly_taken
from generator.collecting.vanished import vanished
from generator.model import (
    Candidate,
    CardProblem,
    CardState,
    CardStatus,
    Correction,
    Event,
    Intake,
    Kit,
    NoteFiled,
    ReturnedFile,
    UsedRating,
)

__all__ = ["collect_cards"]


def collect_cards(
    kit: Kit,
    candidates: Sequence[Candidate],
    history: Sequence[Mapping[str, object]],
    files: Sequence[ReturnedFile],
    events: Sequence[Event] = (),
    corrections: Sequence[Correction] = (),
    *,
    whole: bool = True,
) -> Intake:
    """The intake of everything that came back; the order and the names of the files never matter.

    *history* is the manifest's, *events* the ledger's: a file that was taken in before comes before one that
    was not, in the order of the ledger; files that come together are ordered by the date they were signed on
    and then by content. Only where the files are the *whole* of what came back can one of them be missed.
    """
    files = adopted(kit, files)
    problems: list[CardProblem] = [p for file in _by_name(files) for p in file.problems]
    ordered = _in_order(files, events, problems)
    sound, left_out = _sound_cards(kit, candidates, versions_of(kit, history), ordered, problems)
    waited_for = tuple(cards_due(kit, candidates, events))
    expected = {d.key for d in waited_for}
    due = (*waited_for, *cards_kept(kit, candidates, events))
    problems += not_expected(kit, candidates, sound, due, events)
    due = tuple(_by_one_person(kit, d, sound, problems) for d in due)
    records = {d.key: _merged(kit, d, sound[d.key])[0] for d in due if d.key in sound}
    problems += correct(due, records, corrections, came_in(corrections, files, events))
    problems += _of_records(kit, due, records, events)
    problems += papers(kit, candidates, due, records, files, whole=whole)
    if whole:
        problems += vanished(kit, due, records, events, {file.sha256 for file in files})
    problems = sorted(set(mended(problems, records.values())), key=lambda p: (p.file, p.place, p.code, p.message))
    return Intake(
        cards=tuple(_status(d, records.get(d.key), sound.get(d.key, ()), kit) for d in due if d.key in expected),
        ratings=tuple(rating for d in due for rating in _ratings(d, records.get(d.key))),
        facts=facts_found(due, records),
        besides=asked_besides(due, records),
        kept=tuple(dict.fromkeys((d.session.stage, d.candidate.code) for d in due if d.key not in expected)),
        notes=tuple(_notes(files)),
        problems=tuple(problems),
        seats={f.file: f.card.seat for f in files if f.card and f.card.kit_id == kit.requisition.id},
        taken=tuple(newly_taken(files, events, left_out, _counted(kit, due, sound), lines_of(corrections, files))),
    )


def _of_records(
    kit: Kit, due: Sequence[Due], records: Mapping[tuple[str, str], Record], events: Sequence[Event]
) -> Iterator[CardProblem]:
    for d in due:
        if d.key in records:
            yield from remarks(d, records[d.key], kit, events)
    yield from facts_differ(kit, due, records)


def _by_one_person(kit: Kit, due: Due, sound: dict[tuple[str, str], list[Sound]], problems: list[CardProblem]) -> Due:
    """The card with the person whose it is; copies of whoever else sat in the seat are taken out of *sound*."""
    if due.key not in sound:
        return due
    due, sound[due.key], others = by_one_person(kit, due, sound[due.key], lambda own: _merged(kit, due, own))
    problems += others
    return due


def _merged(kit: Kit, due: Due, copies: Sequence[Sound]) -> tuple[Record, bool]:
    """The record of copies, and whether it is complete."""
    record = merge(copies, due.remembered, _complete(due, kit), due.numbers)
    return record, _complete(due, kit)(record)


def _counted(kit: Kit, due: Sequence[Due], sound: Mapping[tuple[str, str], Sequence[Sound]]) -> dict[str, Counted]:
    """The cards that are not out, by their SHA-256; a copy by itself may be complete or not."""
    counted = {copy.file.sha256: Counted(copy, complete=False) for copies in sound.values() for copy in copies}
    for d in due:
        for copy in sound.get(d.key, ()):
            counted[copy.file.sha256] = Counted(copy, complete=_merged(kit, d, [copy])[1])
    return counted


def _sound_cards(
    kit: Kit,
    candidates: Sequence[Candidate],
    versions: Versions,
    ordered: Iterable[tuple[str, ReturnedFile]],
    problems: list[CardProblem],
) -> tuple[dict[tuple[str, str], list[Sound]], dict[str, str]]:
    """The cards that are not out, by seat and candidate, and of the others (by SHA-256) the code that says why."""
    sound: dict[tuple[str, str], list[Sound]] = {}
    left_out: dict[str, str] = {}
    for came, file in ordered:
        card, wrong = check_card(kit, candidates, versions, file)
        problems += wrong
        if card is not None:
            sound.setdefault(card.key, []).append(replace(card, came=came))
        else:
            left_out[file.sha256] = wrong[0].code
    return sound, left_out


def _by_name(files: Sequence[ReturnedFile]) -> list[ReturnedFile]:
    return sorted(files, key=lambda f: f.file)


def _complete(due: Due, kit: Kit) -> Complete:
    return lambda record: not lacks(record, due.questions, kit.rules)


def _in_order(
    files: Sequence[ReturnedFile], events: Sequence[Event], twice: list[CardProblem]
) -> Iterator[tuple[str, ReturnedFile]]:
    """The cards, each content once, with the time they came: as the ledger first saw them, then by date signed."""
    seen = {e.about.get("sha256", ""): e.at for e in reversed(events) if e.what in NOTICED}
    known: dict[str, str] = {}
    for file in _by_name(files):
        if file.card is not None and file.sha256 in known:
            message = f"this is the same file as {known[file.sha256]}"
            twice.append(
                CardProblem(file=file.file, place="", code="same-card-twice", message=message, action="counted once")
            )
        known.setdefault(file.sha256, file.file)
    once = {file.sha256: file for file in reversed(_by_name(files)) if file.card is not None}
    came = [(seen.get(file.sha256, NEVER), file) for file in once.values()]
    yield from sorted(came, key=lambda pair: (pair[0], _signed(pair[1]), pair[1].sha256))


def _signed(file: ReturnedFile) -> str:
    return (file.card.signed_on if file.card else None) or ""


def _status(due: Due, record: Record | None, copies: Sequence[Sound], kit: Kit) -> CardStatus:
    missing: tuple[str, ...] = ("the whole card",)
    if record is not None:
        missing = tuple(lack.in_words(due.numbers) for lack in lacks(record, due.questions, kit.rules))
    state = CardState.MISSING if record is None else CardState.INCOMPLETE if missing else CardState.COMPLETE
    if missing and due.excused is not None:
        state = CardState.EXCUSED
    knew, day = (None, None) if record is None else (record.said("knew_before"), record.said("interview_date"))
    return CardStatus(
        seat=due.seat.id,
        interviewer=due.person.name,
        candidate=due.candidate.code,
        stage=due.session.stage,
        state=state,
        file=None if record is None else record.file,
        version=None if record is None else record.first.version,
        lacks=missing,
        knew_before=knew if isinstance(knew, bool) else None,
        interview_date=day if isinstance(day, str) else None,
        why=due.excused,
        copies=tuple(sorted(copy.file.file for copy in copies)),
    )


def _ratings(due: Due, record: Record | None) -> Iterator[UsedRating]:
    for question in due.questions:
        answer, file = (None, None) if record is None else record.answers.get(question.id, (None, None))
        at = (file, None if answer is None else answer.place)
        file, place = at if record is None else record.corrected.get(question.id, at)
        yield UsedRating(
            seat=due.seat.id,
            candidate=due.candidate.code,
            question=question.id,
            rating=None if answer is None else answer.rating,
            note="" if answer is None else answer.note,
            fallback=None if answer is None else answer.fallback,
            not_asked_because="" if answer is None else answer.not_asked_because,
            file=file,
            place=place,
            interviewer=due.person.name,
            person=due.person.key,
        )


def _notes(files: Sequence[ReturnedFile]) -> Iterator[NoteFiled]:
    for file in _by_name(files):
        if file.kind in ("note", "document"):
            yield NoteFiled(file=file.file, sha256=file.sha256, card_id=file.card_id or "")
