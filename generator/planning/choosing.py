"""Which competencies the posting asks for most, in order, and which of them can be asked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.model import Catalogue, Competency, Importance, Kind, Level, MatchedUnit, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A competency that the posting asks for, with the numbers of the units that do, and its score."""

    competency: Competency
    slot: str | None
    units: tuple[int, ...]
    musts: int
    score: int
    obstacle: str | None

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells it from the others."""
        return self.competency.id, self.slot


def rank(
    matched: Sequence[MatchedUnit], catalogue: Catalogue, level: Level, in_title: Collection[str] = ()
) -> tuple[Asked, ...]:
    """All competencies that the posting asks for, the most important first.

    The score is 3 where a must asks for it, plus 1 for each further mention, plus 1 where the title or
    the first duty names it; ties go to more musts, then the earlier line, then the id.
    """
    mentions: dict[tuple[str, str | None], list[MatchedUnit]] = {}
    for unit in matched:
        for match in unit.matches:
            mentions.setdefault((match.id, match.slot), []).append(unit)
    first_duty = next((m.unit.n for m in matched if m.unit.kind is Kind.DUTY), None)
    asked = [
        _weigh(catalogue.by_id[name], slot, units, name in in_title or units[0].unit.n == first_duty, level)
        for (name, slot), units in mentions.items()
        if name in catalogue.by_id
    ]
    return tuple(sorted(asked, key=lambda a: (-a.score, -a.musts, a.units[0], a.competency.id, a.slot or "")))


def _weigh(
    competency: Competency, slot: str | None, units: Sequence[MatchedUnit], in_front: bool, level: Level
) -> Asked:
    numbers = tuple(dict.fromkeys(m.unit.n for m in units))
    musts = len({m.unit.n for m in units if m.unit.importance is Importance.MUST})
    score = 3 * (musts > 0) + len(numbers) - 1 + in_front
    return Asked(
        competency=competency,
        slot=slot,
        units=numbers,
        musts=musts,
        score=score,
        obstacle=_obstacle(competency, slot, level),
    )


def _obstacle(competency: Competency, slot: str | None, level: Level) -> str | None:
    if competency.slot is not None and slot is None:
        return f"name the slot ({competency.slot.label}) in kit.yaml to rate it"
    if not competency.questions:
        return "the catalogue has no questions for it yet"
    if not askable(competency, level):
        return f"the catalogue has no questions for it at {level} level"
    return None


def askable(competency: Competency, level: Level) -> tuple[Question, ...]:
    """The questions on a competency that can be put and rated at a level."""
    return tuple(q for q in competency.questions_at(level) if competency.anchors_for(q, level))


def fill(text: str, slot: str | None) -> str:
    """The text with the slot's value in place of `{slot}`."""
    return text if slot is None else text.replace("{slot}", slot)


def name_of(asked: Asked) -> str:
    """The competency's name on a form; where its slot is not named, its name in the catalogue."""
    unfilled = asked.competency.slot is not None and asked.slot is None
    return asked.competency.name if unfilled else fill(asked.competency.printed_name, asked.slot)
