"""Several copies of one card in, one card of record out: what fills, what mends, what changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.collecting.checking import COUNTED, LEFT_OUT, Sound
from generator.collecting.remembered import NEVER, Remembered
from generator.model import Answer, CardProblem, Mark, Rating

NEEDS_ACCEPT = f"{LEFT_OUT}; `panelpack accept` takes it, with a reason"
TOO_LATE = f"{LEFT_OUT}; the ratings have been shown, so that a change belongs into the meeting form"


@dataclass(slots=True)
class Record:
    """A card of record in the making: its first copy and, by question, the answer and the file it is from.

    `held` are the questions on which copies that came together differ; `known` is what the ledger says of the card.
    `corrected` are ratings from elsewhere, by question: the file and its line.
    """

    first: Sound
    known: Remembered
    answers: dict[str, tuple[Answer, str]] = field(default_factory=dict)
    own_ratings: bool | None = None
    problems: list[CardProblem] = field(default_factory=list)
    copies: list[Sound] = field(default_factory=list)
    numbers: Mapping[str, int] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    corrected: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The file that counts, in the main: the last that replaced all, else the first."""
        return self.first.file.file

    def said(self, name: str) -> object:
        """What the first copy that answers a part says (`interview_date`, `knew_before`, `own_ratings`)."""
        said = (getattr(copy.card, name) for copy in self.copies)
        return next((value for value in said if value is not None), None)

    def say(self, name: str, value: object) -> None:
        """Put an answer from elsewhere into a part of the card that has none."""
        part: dict[str, Any] = {name: value}
        told = replace(self.first, card=replace(self.first.card, **part))
        self.copies = [told if copy is self.first else copy for copy in self.copies]
        self.first = told
        if name == "own_ratings":
            self.own_ratings = self.own_ratings if self.own_ratings is not None else bool(value)


Complete = Callable[[Record], bool]


def merge(copies: Sequence[Sound], known: Remembered, is_complete: Complete, numbers: Mapping[str, int]) -> Record:
    """The record of one seat and candidate; *numbers* are those of the questions on the card, by their ids.

    The first complete card is the record; a later copy may fill what is blank and mend what was wrong. One
    that changes a sound rating is left out unless it was accepted. Before there is a complete card, a later
    complete copy takes the place of an incomplete one, but never of ratings that were shown already.
    """
    record = _begin(copies[0], known, numbers)
    chosen = any(copy.file.sha256 in known.accepted and copy.came_with(copies[0]) for copy in copies)
    for copy in copies[1:]:
        together = not chosen and copy.came_with(record.first)
        if not (together and _holds(record, copy, is_complete)):
            _add(record, copy, is_complete, together=together)
    return record


def _begin(sound: Sound, known: Remembered, numbers: Mapping[str, int]) -> Record:
    record = Record(first=sound, known=known, own_ratings=sound.card.own_ratings, numbers=numbers)
    record.answers = {a.question: (a, sound.file.file) for a in sound.answers}
    record.copies.append(sound)
    return record


def _alone(record: Record, copy: Sound) -> Record:
    return _begin(copy, record.known, record.numbers)


def _holds(record: Record, copy: Sound, is_complete: Complete) -> bool:
    """Hold a copy that came together with the first, is as far, and differs; whether it was held."""
    before = _alone(record, record.first) if record.held else record
    differing = list(_changes(before, copy))
    if not differing or is_complete(before) != is_complete(_alone(record, copy)):
        return False
    _hold(record, copy, differing)
    return True


def _add(record: Record, copy: Sound, is_complete: Complete, *, together: bool) -> None:
    if _same(record, copy) or (record.held and _same(_alone(record, record.first), copy)):
        _note(record, copy, "", "same-card-twice", "this card came before with the same answers", "counted once")
        return
    changes = list(_changes(record, copy))
    if changes and not _may_change(record, copy, changes, is_complete):
        return
    record.copies.append(copy)
    for answer in copy.answers:
        # What copies that came together differ on is not for another of them to decide.
        if not (together and answer.question in record.held):
            _take(record, copy, answer)
    if record.own_ratings is None:
        record.own_ratings = copy.card.own_ratings
    if changes:
        record.first = copy


def _may_change(record: Record, copy: Sound, changes: Sequence[Answer], is_complete: Complete) -> bool:
    """Whether a copy that changes ratings is used; it is listed either way."""
    known, words = record.known, _in_words(record, changes)
    if copy.file.sha256 in known.accepted:
        _note(record, copy, "", "change-accepted", f"{words}; {_accepted(known, copy)}", COUNTED)
        return True
    further = is_complete(_alone(record, copy)) and not is_complete(record)
    if further and not known.came_late(copy.came):
        _note(record, copy, "", "changed-before-complete", words, COUNTED)
        return True
    if record.first.file.sha256 in known.accepted and copy.came_with(record.first):
        message = f"this copy and {copy.file.file} came together and differ; {_accepted(known, record.first)}"
        _note(record, record.first, "", "change-accepted", message, COUNTED)
    action = NEEDS_ACCEPT if known.shown_at == NEVER else TOO_LATE
    _note(record, copy, "", "copy-changes-ratings", words, action)
    return False


def _accepted(known: Remembered, copy: Sound) -> str:
    after = " after an interim look at the ratings" if known.accepted[copy.file.sha256] else ""
    return f"it was accepted{after}, and the ledger has the reason"


def _hold(record: Record, copy: Sound, differing: Sequence[Answer]) -> None:
    """Neither of two copies counts where they differ: nothing says which of them came first."""
    for answer in differing:
        before, file = record.answers[answer.question]
        record.answers[answer.question] = (replace(before, rating=None, note="", wrong=True), file)
        record.held.add(answer.question)
    words = _names(record, differing)
    for one, other in ((record.first, copy), (copy, record.first)):
        message = f"this copy and {other.file.file} came together and differ on {words}"
        action = "neither counts there"
        if record.known.shown_at == NEVER:
            action += "; `panelpack accept` takes one"
        _note(record, one, "", "copy-changes-ratings", message, action)


def _same(record: Record, copy: Sound) -> bool:
    """Whether the copy says nothing that the record does not say already."""
    mine = [(a.question, a.rating, a.note.strip(), a.not_asked_because.strip()) for a, _ in record.answers.values()]
    theirs = [(a.question, a.rating, a.note.strip(), a.not_asked_because.strip()) for a in copy.answers]
    return sorted(map(str, mine)) == sorted(map(str, theirs)) and copy.card.own_ratings in (None, record.own_ratings)


def _changes(record: Record, copy: Sound) -> Iterator[Answer]:
    for answer in copy.answers:
        before = record.answers.get(answer.question)
        if before and before[0].rating is not None and answer.rating not in (None, before[0].rating):
            yield answer


def _in_words(record: Record, changes: Iterable[Answer]) -> str:
    """Which ratings differ, without their values: those are for the one who accepts."""
    return f"this copy changes what {record.file} says on {_names(record, changes)}"


def _names(record: Record, answers: Iterable[Answer]) -> str:
    """Questions as the interviewer knows them, by the number on the card."""
    return ", ".join(f"question {record.numbers.get(answer.question, 0)}" for answer in answers)


def shown(rating: Rating | None) -> str:
    """A rating as people write it."""
    return "still missing" if rating is None else rating.value if isinstance(rating, Mark) else str(rating)


def _take(record: Record, copy: Sound, answer: Answer) -> None:
    before = record.answers.get(answer.question)
    if before is None or (before[0].rating is None and answer.rating is not None):
        mended = before is not None and before[0].wrong
        code, words = ("mended", "a wrong cell is mended") if mended else ("filled-later", "a blank is filled")
        _note(record, copy, answer.place, code, f"{words}: {_names(record, [answer])}", COUNTED)
        kept = answer if before is None or answer.note.strip() else replace(answer, note=before[0].note)
        record.answers[answer.question] = (kept, copy.file.file)
        return
    if answer.rating not in (None, before[0].rating):
        record.answers[answer.question] = (answer, copy.file.file)
        return
    record.answers[answer.question] = (_with_note(record, copy, before[0], answer), before[1])


def _with_note(record: Record, copy: Sound, before: Answer, after: Answer) -> Answer:
    """The record's answer, its note filled or added to; a note put in another's place does not count."""
    old, new = before.note.strip(), after.note.strip()
    reason = before.not_asked_because or after.not_asked_because
    if not new or new == old:
        return replace(before, not_asked_because=reason)
    if not old or new.startswith(old):
        name = f"the note on {_names(record, [after])}"
        code, words = ("note-added-to", "there is an addition to") if old else ("filled-later", "a blank is filled:")
        _note(record, copy, after.note_place, code, f"{words} {name}", COUNTED)
        return replace(before, note=after.note, not_asked_because=reason)
    message = f"the note on {_names(record, [after])} is another than before; the first one stays"
    _note(record, copy, after.note_place, "note-replaced", message, "this note left out")
    return replace(before, not_asked_because=reason)


def _note(record: Record, copy: Sound, place: str, code: str, message: str, action: str) -> None:
    record.problems.append(CardProblem(file=copy.file.file, place=place, code=code, message=message, action=action))
