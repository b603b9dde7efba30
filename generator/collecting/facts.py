"""Cards of record in; what they say on the facts that are asked and not rated, and where two answers differ."""

from collections.abc import Iterator, Mapping, Sequence

from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.model import CardProblem, FactFound, Kit
from generator.names import folded

SHORTEST = 60


def facts_found(due: Sequence[Due], records: Mapping[tuple[str, str], Record]) -> tuple[FactFound, ...]:
    """Each fact of each card, from the first of its copies that says something on it."""
    return tuple(fact for d in due if d.key in records for fact in _first(_said(records[d.key])))


def facts_differ(kit: Kit, due: Sequence[Due], records: Mapping[tuple[str, str], Record]) -> Iterator[CardProblem]:
    """Every later answer on a fact that is another than the first one on the same candidate."""
    texts = {fact.id: fact.text for fact in kit.facts}
    first: dict[tuple[str, str], FactFound] = {}
    for d in due:
        for fact in _said(records[d.key]) if d.key in records else ():
            before = first.setdefault((fact.candidate, fact.fact), fact)
            if _plain(before.text) != _plain(fact.text):
                yield _differs(before, fact, texts.get(fact.fact, fact.fact))


def _differs(before: FactFound, fact: FactFound, asked: str) -> CardProblem:
    """Where two answers are not the same; what they are stands in the cards."""
    short = asked if len(asked) <= SHORTEST else f"{asked[: SHORTEST - 1]}…"
    of_another = f"seat {before.seat} ({before.file})" if before.seat != fact.seat else before.file
    action = "both are listed" if before.seat != fact.seat else "the first answer stays"
    message = f"its answer on the fact “{short}” is another than that of {of_another}"
    return CardProblem(file=fact.file, place="", code="facts-differ", message=message, action=action)


def _said(record: Record) -> Iterator[FactFound]:
    for copy in record.copies:
        for fact in copy.card.facts:
            if fact.text.strip():
                yield FactFound(
                    fact=fact.fact,
                    seat=copy.card.seat,
                    candidate=copy.candidate,
                    text=fact.text,
                    file=copy.file.file,
                )


def _first(said: Iterator[FactFound]) -> Iterator[FactFound]:
    seen: set[str] = set()
    for fact in said:
        if fact.fact not in seen:
            seen.add(fact.fact)
            yield fact


def _plain(text: str) -> str:
    return folded(text).rstrip(" .")
