"""Cards of record in; what they keep, word for word, of what was asked besides the plan."""

from collections.abc import Iterator, Mapping, Sequence

from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.model import AskedBesides


def asked_besides(due: Sequence[Due], records: Mapping[tuple[str, str], Record]) -> tuple[AskedBesides, ...]:
    """What each card keeps, once for each wording: a later copy may say more than the first."""
    return tuple(besides for d in due if d.key in records for besides in _of(d, records[d.key]))


def _of(due: Due, record: Record) -> Iterator[AskedBesides]:
    texts: dict[str, str] = {}
    for copy in record.copies:
        said = copy.card.asked_besides.strip()
        if said:
            texts.setdefault(said, copy.file.file)
    for text, file in texts.items():
        yield AskedBesides(
            seat=due.seat.id,
            candidate=due.candidate.code,
            text=text,
            place=file,
            interviewer=due.person.name,
            person=due.person.key,
        )
