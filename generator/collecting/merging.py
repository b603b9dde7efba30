"""Several copies of one card in, one card of record out: what fills, what mends, what changes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
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
    signed_on: str | None = None
    problems: list[CardProblem] = field(default_factory=list)
    copies: list[Sound] = field(default_factory=list)

    @property
    def file(self) -> str:
        """The file that counts, in the main: the last that replaced all, else the first."""
        return self.first.file.file


Complete = Callable[[Record], bool]


def merge(copies: Sequence[Sound], accepted: Iterable[str], is_complete: Complete) -> Record:
    """The record of one seat and candidate.

    The first complete card is the record; a later copy may fill what is blank and mend what was wrong. One
    that changes a sound rating is left out unless its SHA-256 is in *accepted*. Before there is a complete
    card, a later complete copy takes the place of an incomplete one.
    """
    taken = frozenset(accepted)
    record = _begin(copies[0])
    for copy in copies[1:]:
        _add(record, copy, taken, is_complete)
    return record


def _begin(sound: Sound) -> Record:
    record = Record(first=sound, own_ratings=sound.card.own_ratings, signed_on=sound.card.signed_on)
    record.answers = {a.question: (a, sound.file.file) for a in sound.answers}
    record.copies.append(sound)
    return record


def _add(record: Record, copy: Sound, accepted: frozenset[str], is_complete: Complete) -> None:
    if _same(record, copy):
        _note(record, copy, "", "same-card-twice", "this card came before with the same answers", "counted once")
        return
    changes = list(_changes(record, copy))
    if changes and copy.file.sha256 not in accepted:
        if is_complete(record) or not is_complete(_begin(copy)):
            _note(record, copy, "", "copy-changes-ratings", _in_words(record, changes), NEEDS_ACCEPT)
            return
        _note(record, copy, "", "changed-before-complete", _in_words(record, changes), COUNTED)
    record.copies.append(copy)
    for answer in copy.answers:
        _take(record, copy, answer)
    if record.own_ratings is None:
        record.own_ratings = copy.card.own_ratings
    if changes:
        record.first = copy


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
    questions = ", ".join(answer.question for answer in changes)
    return f"this copy changes what {record.file} says on {questions}"


def changes_shown(record: Record, copy: Sound) -> str:
    """The changes with their values, `q2 3 → 4`, for `accept`."""
    return ", ".join(
        f"{a.question} {shown(record.answers[a.question][0].rating)} → {shown(a.rating)}"
        for a in _changes(record, copy)
    )


def shown(rating: Rating | None) -> str:
    """A rating as people write it."""
    return "still missing" if rating is None else rating.value if isinstance(rating, Mark) else str(rating)


def _take(record: Record, copy: Sound, answer: Answer) -> None:
    before = record.answers.get(answer.question)
    if before is None or (before[0].rating is None and answer.rating is not None):
        mended = before is not None and before[0].wrong
        code, words = ("mended", "a wrong cell is mended") if mended else ("filled-later", "a blank is filled")
        _note(record, copy, answer.place, code, f"{words}: {answer.question}", COUNTED)
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
        _note(record, copy, after.note_place, code, f"note on {after.question}", COUNTED)
        return replace(before, note=after.note, not_asked_because=reason)
    message = f"the note on {after.question} is another than before; the first one stays"
    _note(record, copy, after.note_place, "note-replaced", message, "this note left out")
    return replace(before, not_asked_because=reason)


def _note(record: Record, copy: Sound, place: str, code: str, message: str, action: str) -> None:
    record.problems.append(CardProblem(file=copy.file.file, place=place, code=code, message=message, action=action))
