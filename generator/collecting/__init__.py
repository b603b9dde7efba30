"""Kit, candidates, ledger and returned files in; the ratings of record and every problem out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.collecting.checking import Sound, Versions, check_card, versions_of
from generator.collecting.completeness import NOTE, REASON, lacks
from generator.collecting.correcting import correct
from generator.collecting.expected import Due, cards_due
from generator.collecting.merging import Complete, Record, merge
from generator.model import (
    Candidate,
    CardProblem,
    CardState,
    CardStatus,
    Correction,
    Event,
    FactFound,
    Intake,
    Kit,
    NoteFiled,
    ReturnedFile,
    UsedRating,
)

__all__ = ["collect_cards"]

NOTICED = ("taken-in", "left-out")
# Later than any time in a ledger.
NEVER = "9999"


def collect_cards(
    kit: Kit,
    candidates: Sequence[Candidate],
    history: Sequence[Mapping[str, object]],
    files: Sequence[ReturnedFile],
    events: Sequence[Event] = (),
    corrections: Sequence[Correction] = (),
) -> Intake:
    """The intake of everything that came back; the order and the names of the files never matter.

    *history* is the manifest's, *events* the ledger's: a file that was taken in before comes before one that
    was not, in the order of the ledger; files that come together are ordered by the date they were signed on
    and then by content.
    """
    problems: list[CardProblem] = [p for file in _by_name(files) for p in file.problems]
    ordered = _in_order(files, events, problems)
    sound, left_out = _sound_cards(kit, candidates, versions_of(kit, history), ordered, problems)
    due = tuple(cards_due(kit, candidates, events))
    accepted = _accepted(events)
    records = {d.key: merge(sound[d.key], accepted, _complete(d, kit), d.numbers) for d in due if d.key in sound}
    problems += correct(records, corrections)
    for d in due:
        if d.key in records:
            problems += _of_record(d, records[d.key], kit)
    problems += _before_freeze(records.values(), events)
    return Intake(
        cards=tuple(_status(d, records.get(d.key), kit) for d in due),
        ratings=tuple(rating for d in due for rating in _ratings(d, records.get(d.key))),
        facts=tuple(fact for d in due if d.key in records for fact in _facts(records[d.key])),
        notes=tuple(_notes(files)),
        problems=tuple(sorted(set(problems), key=lambda p: (p.file, p.place, p.code, p.message))),
        taken=tuple(_taken(files, events, left_out)),
    )


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


def _accepted(events: Sequence[Event]) -> list[str]:
    """What was accepted before the ratings were shown: a later change never reaches the independent figures."""
    shown = next((n for n, e in enumerate(events) if e.what == "revealed"), len(events))
    return [e.about.get("sha256", "") for e in events[:shown] if e.what == "accepted"]


def _of_record(due: Due, record: Record, kit: Kit) -> Iterator[CardProblem]:
    yield from record.problems
    yield from _note_problems(due, record, kit)
    yield from _unanswered(record)


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


def _status(due: Due, record: Record | None, kit: Kit) -> CardStatus:
    missing: tuple[str, ...] = ("the whole card",)
    if record is not None:
        missing = tuple(lack.in_words(due.numbers) for lack in lacks(record, due.questions, kit.rules))
    state = CardState.MISSING if record is None else CardState.INCOMPLETE if missing else CardState.COMPLETE
    if missing and due.excused is not None:
        state = CardState.EXCUSED
    card = None if record is None else record.first.card
    return CardStatus(
        seat=due.seat.id,
        interviewer=due.person.name,
        candidate=due.candidate.code,
        stage=due.session.stage,
        state=state,
        file=None if record is None else record.file,
        version=None if record is None else record.first.version,
        lacks=missing,
        knew_before=None if card is None else card.knew_before,
        interview_date=None if card is None else card.interview_date,
        why=due.excused,
    )


def _ratings(due: Due, record: Record | None) -> Iterator[UsedRating]:
    for question in due.questions:
        answer, file = (None, None) if record is None else record.answers.get(question.id, (None, None))
        yield UsedRating(
            seat=due.seat.id,
            candidate=due.candidate.code,
            question=question.id,
            rating=None if answer is None else answer.rating,
            note="" if answer is None else answer.note,
            fallback=None if answer is None else answer.fallback,
            not_asked_because="" if answer is None else answer.not_asked_because,
            file=file,
            place=None if answer is None else answer.place,
        )


def _facts(record: Record) -> Iterator[FactFound]:
    """Each fact from the first copy that says something on it."""
    said: set[str] = set()
    for copy in record.copies:
        for fact in copy.card.facts:
            if fact.text.strip() and fact.fact not in said:
                said.add(fact.fact)
                yield FactFound(
                    fact=fact.fact,
                    seat=copy.card.seat,
                    candidate=copy.candidate,
                    text=fact.text,
                    file=copy.file.file,
                )


def _note_problems(due: Due, record: Record, kit: Kit) -> Iterator[CardProblem]:
    for lack in lacks(record, due.questions, kit.rules):
        if lack.part in (NOTE, REASON) and lack.question is not None:
            yield CardProblem(
                file=record.file,
                place=record.answers[lack.question][0].note_place,
                code="note-missing",
                message=f"the {lack.in_words(due.numbers)} is missing",
                action="the rating counts; the card is not complete",
            )


def _unanswered(record: Record) -> Iterator[CardProblem]:
    """What no copy of a card says besides the ratings."""
    cards = [copy.card for copy in record.copies]
    asked = {
        "declaration-missing": (
            record.own_ratings is None,
            "“These are my own ratings” is not answered yet",
            "counted; the card is not complete",
        ),
        "knew-before-unanswered": (
            all(card.knew_before is None for card in cards),
            "“Before today I knew this candidate” is not answered",
            "counted",
        ),
        "interview-date-missing": (
            all(card.interview_date is None for card in cards),
            "the interview date is missing",
            "counted",
        ),
    }
    for code, (open_, message, action) in asked.items():
        if open_:
            yield CardProblem(file=record.file, place="", code=code, message=message, action=action)


def _before_freeze(records: Iterable[Record], events: Sequence[Event]) -> Iterator[CardProblem]:
    frozen = max((e.about.get("on", "") for e in events if e.what == "frozen"), default="")
    for record in records:
        date = record.first.card.interview_date
        if date is not None and date < frozen:
            message = f"the interview is dated {date}, before the plan was frozen on {frozen}"
            yield CardProblem(file=record.file, place="", code="before-freeze", message=message, action="counted")


def _notes(files: Sequence[ReturnedFile]) -> Iterator[NoteFiled]:
    for file in _by_name(files):
        if file.kind in ("note", "document"):
            yield NoteFiled(file=file.file, sha256=file.sha256, card_id=file.card_id or "")


def _taken(
    files: Sequence[ReturnedFile], events: Sequence[Event], left_out: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    """What the ledger does not know yet: each new content once, by hash and card, without names.

    A file that was left out has the code that says why.
    """
    known = {e.about.get("sha256", "") for e in events if e.what in NOTICED}
    for file in sorted(files, key=lambda f: (_signed(f), f.sha256)):
        if file.sha256 in known or file.kind == "unusable" or left_out.get(file.sha256) == "blank-card":
            continue
        known.add(file.sha256)
        about = {"sha256": file.sha256, "kind": file.kind}
        if file.sha256 in left_out:
            about["left_out"] = left_out[file.sha256]
        elif file.card is not None:
            card = file.card
            about |= {"seat": card.seat, "candidate": card.candidate_code, "version": card.version}
        elif file.card_id is not None:
            about |= {"card": file.card_id}
        yield about
