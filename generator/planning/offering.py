"""A kit and the catalogue in, what a review may choose from out: other competencies, other questions."""

from collections.abc import Iterable, Iterator, Mapping

from generator.model import Catalogue, Competency, Kit, PlannedQuestion
from generator.model.review import Offer, Offered
from generator.planning.asking import Questioner, as_planned
from generator.planning.choosing import Asked, askable, fill

ALTERNATIVES = 2
# What stands where a field is still to be named.
UNNAMED = "…"


def offer_choices(kit: Kit, catalogue: Catalogue) -> Offer:
    """What can be rated or asked instead at the kit's level; first what the posting names, then by name."""
    return Offer(competencies=tuple(_competencies(kit, catalogue)), instead=_instead(kit, catalogue))


def _competencies(kit: Kit, catalogue: Catalogue) -> Iterator[Offered]:
    rated = {c.key for c in kit.competencies}
    able = {c.id: c for c in catalogue.competencies if askable(c, kit.requisition.level)}
    named = [s for s in kit.seen if s.id in able and (s.slot is not None or able[s.id].slot is None)]
    taken: set[str] = set()
    for seen in named:
        yield _offered(able[seen.id], seen.slot, taken)
    before = {(s.id, s.slot) for s in named} | rated
    for competency in sorted(able.values(), key=lambda c: (c.printed_name.casefold(), c.id)):
        if (competency.id, None) not in before:
            yield _offered(competency, None, taken)


def _offered(competency: Competency, slot: str | None, taken: set[str]) -> Offered:
    wanted = competency.slot.label if competency.slot else None
    name = fill(competency.printed_name, slot or (UNNAMED if wanted else None))
    label = name if name not in taken else f"{name} ({competency.id})"
    taken.add(label)
    return Offered(
        label=label,
        competency=competency.id,
        slot=slot,
        name=competency.name,
        definition=fill(competency.definition, slot or wanted),
        wants_slot=competency.slot is not None and slot is None,
    )


def _instead(kit: Kit, catalogue: Catalogue) -> Mapping[str, tuple[PlannedQuestion, ...]]:
    """Two other questions for each; those on one competency share what there is, each its own as far as it goes.

    An exercise has none: what is asked instead of it is a question more, and the time is its own.
    """
    found: dict[str, tuple[PlannedQuestion, ...]] = {}
    for rated in kit.competencies:
        asked = [q for q in kit.questions if q.key == rated.key and q.exercise is None]
        competency = catalogue.by_id.get(rated.id)
        if competency is None or not askable(competency, kit.requisition.level):
            continue
        pool = list(fresh_questions(kit, competency, rated.slot, kit.questions))
        for turn, question in enumerate(asked):
            start = turn * ALTERNATIVES
            own = pool[start : start + ALTERNATIVES] if len(pool) > start else []
            others = [p for p in pool if p not in own]
            found[question.id] = tuple([*own, *others][:ALTERNATIVES])
    return found


def fresh_questions(
    kit: Kit, competency: Competency, slot: str | None, asked: Iterable[PlannedQuestion]
) -> Iterator[PlannedQuestion]:
    """The catalogue's questions on a competency that are not *asked*, in the order in which a plan takes them."""
    level = kit.requisition.level
    questioner = Questioner(kit.requisition.id, level)
    questioner.used |= {(q.source, q.slot) for q in asked}
    about = Asked(competency=competency, slot=slot, units=(), musts=0, score=0, obstacle=None)
    for _ in competency.questions_at(level) if askable(competency, level) else ():
        before = set(questioner.used)
        question = questioner.next(about)
        if (question.id, slot) in before:
            return
        yield as_planned(competency, question, slot, level)
