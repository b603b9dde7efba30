"""Cards that the ledger took in and that are not here any more: removed, or changed since under the same name."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.dates import in_words
from generator.model import CardProblem, Event, Kit


def vanished(
    kit: Kit,
    due: Sequence[Due],
    records: Mapping[tuple[str, str], Record],
    events: Sequence[Event],
    here: Collection[str],
) -> Iterator[CardProblem]:
    """Every card that was taken in and whose content is not among the SHA-256s that are *here*.

    One that was incomplete and has a copy in its place is not missed: that is how a card is completed.
    """
    for d in due:
        gone = [e for e in events if e.what == "taken-in" and _is_of(e, d) and e.about.get("sha256") not in here]
        missed = [e for e in gone if d.key not in records or e.about.get("complete") == "yes"]
        if missed:
            yield _missed(kit, d, missed[0], replaced=d.key in records)


def _is_of(event: Event, due: Due) -> bool:
    return (event.about.get("seat"), event.about.get("candidate")) == due.key


def _missed(kit: Kit, due: Due, event: Event, *, replaced: bool) -> CardProblem:
    day = in_words(date.fromisoformat(event.at[:10]))
    message = f"the card that was taken in on {day} is not here any more: somebody removed or changed it"
    return CardProblem(
        file=f"{kit.requisition.id}_{due.candidate.code}_{due.seat.id}_{due.person.key}",
        place="",
        code="card-gone",
        message=message,
        action="what lies here now counts; put the first card back beside it" if replaced else "put it back",
    )
