"""The catalogue: competencies with their questions, probes and anchors."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.errors import Place
from generator.model.posting import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A neutral follow-up: `star` is S (situation), A (action) or R (result)."""

    star: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """The observable behaviour of the ratings 1 to 5, in that order, at some levels of seniority."""

    levels: tuple[Level, ...]
    texts: tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the catalogue; its id never changes meaning."""

    id: str
    levels: tuple[Level, ...]
    type: str
    text: str
    fallback: str | None
    probes: tuple[Probe, ...]
    anchors: Anchors | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What a parametrised competency wants named before it can be asked."""

    label: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleException:
    """A rule of wording that is wrong for one case, and why."""

    rule: str
    where: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """One entry of the catalogue."""

    id: str
    name: str
    printed_name: str
    family: str
    levels: tuple[Level, ...]
    definition: str
    neighbours: Mapping[str, str]
    slot: Slot | None
    crosswalk: Mapping[str, tuple[str, ...]]
    wordings: Mapping[str, tuple[str, ...]]
    positive: tuple[str, ...]
    negative: tuple[str, ...]
    questions: tuple[Question, ...]
    anchors: tuple[Anchors, ...]
    exceptions: tuple[RuleException, ...]

    def questions_at(self, level: Level) -> tuple[Question, ...]:
        """The questions that can be asked at a level, in the catalogue's order."""
        return tuple(q for q in self.questions if level in q.levels)

    def anchors_for(self, question: Question, level: Level) -> Anchors | None:
        """The question's own anchors, else the competency's set for the level."""
        if question.anchors is not None:
            return question.anchors
        return next((a for a in self.anchors if level in a.levels), None)


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """All competencies, in the file's order, with the place of each part for messages about it.

    `places` maps `id`, `question id`, `id/anchors/director/4`, `question id/probes/0` and the like to
    the line they stand on; `digest` is the SHA-256 of the files' text.
    """

    version: str
    digest: str
    competencies: tuple[Competency, ...]
    places: Mapping[str, Place] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> Mapping[str, Competency]:
        """The competencies under their ids."""
        return {c.id: c for c in self.competencies}
