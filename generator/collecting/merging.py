"""Several copies of one card in, one card of record out: what fills, what mends, what changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.collecting.checking import COUNTED, LEFT_OUT, Sound
from generator.model import Answer, CardProblem, Mark, Rating

NEEDS_ACCEPT = f"{LEFT_OUT}; `panelpack accept` takes it, with a reason"


@dataclass(slots=True)
class Record:
    """A card of record in the making: its first copy and, by question, the answer and the file it is from."""

    first: Sound
    answers: dict[str, tuple[Answer, str]] = field(default_factory=dict)
    own_ratings: bool | None = None
    problems: list[CardProblem] = field(default_factory=list)
    copies: list[Sound] = field(default_factory=list)
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The file that counts, in the main: the last that replaced all, else the first."""
        return self.first.file.file


Complete = Callable[[Record], bool]


def merge(
    copies: Sequence[Sound], accepted: Iterable[str], is_complete: Complete, numbers: Mapping[str, int]
) -> Record:
    """The record of one seat and candidate; *numbers* are those of the questions on the card, by their ids.

    The first complete card is the record; a later copy may fill what is blank and mend what was wrong. One
    that changes a sound rating is left out unless its SHA-256 is in *accepted*. Before there is a complete
    card, a later complete copy takes the place of an incomplete one.
    """
    taken = frozenset(accepted)
    record = _begin(copies[0], numbers)
    for copy in copies[1:]:
        _add(record, copy, taken, is_complete)
    return record


def _begin(sound: Sound, numbers: Mapping[str, int]) -> Record:
    record = Record(first=sound, own_ratings=sound.card.own_ratings, numbers=numbers)
    record.answers = {a.question: (a, sound.file.file) for a in sound.answers}
    record.copies.append(sound)
    return record


def _add(record: Record, copy: Sound, accepted: frozenset[str], is_complete: Complete) -> None:
    first = record.first
    as_far = is_complete(record) == is_complete(_begin(copy, record.numbers))
    if as_far and copy.came_with(first) and not accepted & {copy.file.sha256, first.file.sha256}:
        held = list(_changes(record, copy))
        if held:
            _hold(record, copy, held)
            return
    if _same(record, copy):
        _note(record, copy, "", "same-card-twice", "this card came before with the same answers", "counted once")
        return
    changes = list(_changes(record, copy))
    if changes and copy.file.sha256 not in accepted:
        if is_complete(record) or as_far:
            _note(record, copy, "", "copy-changes-ratings", _in_words(record, changes), NEEDS_ACCEPT)
            return
        _note(record, copy, "", "changed-before-complete", _in_words(record, changes), COUNTED)
    if changes and copy.file.sha256 in accepted:
        message = f"{_in_words(record, changes)}; that was accepted, and the ledger has the reason"
        _note(record, copy, "", "change-accepted", message, COUNTED)
    record.copies.append(copy)
    for answer in copy.answers:
        _take(record, copy, answer)
    if record.own_ratings is None:
        record.own_ratings = copy.card.own_ratings
    if changes:
        record.first = copy


def _hold(record: Record, copy: Sound, differing: Sequence[Answer]) -> None:
    """Neither of two copies counts where they differ: nothing says which of them came first."""
    for answer in differing:
        before, file = record.answers[answer.question]
        record.answers[answer.question] = (replace(before, rating=None, note="", wrong=True), file)
    words = _names(record, differing)
    for one, other in ((record.first, copy), (copy, record.first)):
        message = f"this copy and {other.file.file} came together and differ on {words}"
        _note(record, one, "", "copy-changes-ratings", message, "neither counts there; `panelpack accept` takes one")


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
        code = "filled-later" if not old else "note-added-to"
        _note(record, copy, after.note_place, code, f"the note on {_names(record, [after])}", COUNTED)
        return replace(before, note=after.note, not_asked_because=reason)
    message = f"the note on {_names(record, [after])} is another than before; the first one stays"
    _note(record, copy, after.note_place, "note-replaced", message, "this note left out")
    return replace(before, not_asked_because=reason)


def _note(record: Record, copy: Sound, place: str, code: str, message: str, action: str) -> None:
    record.problems.append(CardProblem(file=copy.file.file, place=place, code=code, message=message, action=action))
