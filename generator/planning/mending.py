"""What would mend a plan, found by trying: the same openings with more minutes, one seat more, one thing less."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Clause, Interviewer, Kit, joined
from generator.planning.exercising import rated_by_exercise, reserved_in
from generator.planning.seating import MOST_OF_SHORT, Seating, seat
from generator.planning.timing import questions_that_fit
from generator.planning.topics import BARRED, FULL, MOST_PER_SEAT, Topic
from generator.planning.wishing import is_must, topic_of_rated

MOST_COMPETENCIES = 8
ONE, ALL = "one", "all"
MOST_MINUTES = 240
STEP = 5
Panel = tuple[Interviewer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A plan made otherwise: what is otherwise, in words and by its kind, and who would rate what."""

    kind: str
    change: str
    seating: Seating


class Mender:
    """Tries one change of a kit's panel after another, each once."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.level = kit.requisition.level
        # What exercises alone are rated on is settled, and the minutes that they take are gone.
        settled = rated_by_exercise(kit)
        self.settled, self.taken = len(settled), reserved_in(kit)
        self.most = max(0, (MOST_OF_SHORT if kit.short else MOST_COMPETENCIES) - self.settled)
        waiting = [c for c in kit.seen if c.why == FULL or c.why.startswith(BARRED)]
        self.tried: dict[int, tuple[Attempt, ...]] = {}
        self.rated = tuple(topic_of_rated(kit, c) for c in kit.competencies if c.key not in settled)
        self.topics = (*self.rated, *(Topic(c.id, c.slot, is_must(kit, c.because), 2) for c in waiting))

    def mends(self, holds: Callable[[Seating], bool], *, most: int | None = None) -> str | None:
        """The changes after which *holds*, one of a kind: `20 more minutes for Ana Ruiz, or …`; None where none do.

        *most* is how many competencies the changed plans may rate.
        """
        found: dict[str, str] = {}
        for attempt in self.attempts(self.most if most is None else most):
            # More minutes for everybody need no mention where more for one will do.
            if attempt.kind not in found and not (attempt.kind == ALL and ONE in found) and holds(attempt.seating):
                found[attempt.kind] = attempt.change
        return joined(found.values(), "{one}, or {other}") if found else None

    def attempts(self, most: int) -> tuple[Attempt, ...]:
        """Every change with the plan that it gives, the smallest of each kind first."""
        if most not in self.tried:
            self.tried[most] = tuple(self._attempts(most))
        return self.tried[most]

    def _attempts(self, most: int) -> Iterator[Attempt]:
        for kind, change, panel in self._panels():
            yield Attempt(kind=kind, change=change, seating=self._seated(self.topics, panel, most))
        if len(self.rated) > 1:
            fewer = self.rated[:-1]
            seating = self._seated(fewer, self.kit.panel, len(fewer))
            yield Attempt(kind="fewer", change=Clause("one competency fewer"), seating=seating)

    def _seated(self, topics: Sequence[Topic], panel: Sequence[Interviewer], most: int) -> Seating:
        return seat(topics, panel, self.level, most, short=self.kit.short, taken=self.taken)

    def _panels(self) -> Iterator[tuple[str, str, Panel]]:
        panel = self.kit.panel
        longer = self._with_minutes(panel)
        yield from sorted(longer, key=lambda found: (found[0] == ALL, _added(found[2], panel)))
        yield "seat", *self._with_one_more(panel)
        for person in panel:
            if person.excludes:
                free = tuple(replace(p, excludes=()) if p is person else p for p in panel)
                yield person.key, Clause("{name} rating what they are not to rate now", name=person.name), free

    def _with_one_more(self, panel: Panel) -> tuple[str, Panel]:
        """Somebody more in the largest stage, with the minutes that are usual there."""
        stages = Counter(person.stage for person in panel)
        largest = [p for p in panel if p.stage == max(stages, key=lambda stage: stages[stage])]
        minutes = sorted(p.minutes for p in largest)[len(largest) // 2]
        together = all(p.together for p in largest)
        more = Interviewer(name="", key="", minutes=minutes, stage=largest[0].stage, together=together)
        words = "one more interviewer with {minutes} minutes"
        return Clause(f"{words} in the room" if together else words, minutes=minutes), (*panel, more)

    def _with_minutes(self, panel: Panel) -> Iterator[tuple[str, str, Panel]]:
        """Everybody alone, then all, with time for one, two or three questions more."""
        for extra in (1, 2, 3):
            longer = tuple(self.longer(person, extra) for person in panel)
            if len(panel) > 1 and longer != panel:
                yield ALL, _for_all(panel, longer), longer
            for person, better in zip(panel, longer, strict=True):
                if better != person:
                    added = better.minutes - person.minutes
                    words = Clause("{minutes} more minutes for {name}", minutes=added, name=person.name)
                    yield ONE, words, tuple(better if p is person else p for p in panel)

    def longer(self, person: Interviewer, extra: int) -> Interviewer:
        """The person with time for *extra* questions more, as far as a seat may have them."""
        taken = self.taken.get(person.key, 0)
        wanted = questions_that_fit(person.minutes, self.level, taken) + extra
        minutes = person.minutes + -person.minutes % STEP
        while questions_that_fit(minutes, self.level, taken) < wanted and minutes < MOST_MINUTES:
            minutes += STEP
        if (wanted > MOST_PER_SEAT and not person.together) or minutes >= MOST_MINUTES:
            return person
        return replace(person, minutes=minutes)


def _added(longer: Panel, panel: Panel) -> int:
    return sum(one.minutes - other.minutes for one, other in zip(longer, panel, strict=True))


def _for_all(panel: Panel, longer: Panel) -> str:
    added = max(one.minutes - other.minutes for one, other in zip(longer, panel, strict=True))
    both = len(panel) == 2
    return Clause(
        "{minutes} more minutes for both" if both else "{minutes} more minutes for everybody", minutes=added
    )
