"""Exercises on the sessions of a panel: whose they are, what they take of the time, what is rated in them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.errors import PlanError, Problem, did_you_mean
from generator.model import EXERCISE, Catalogue, Exercise, Interviewer, Kit, PlannedQuestion, WantedExercise
from generator.planning.carrying import RATERS
from generator.planning.choosing import Asked
from generator.planning.timing import frame_for
from generator.planning.topics import Topic, sittings

Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An exercise with the people in whose session it is held; the first of `by` hands it out."""

    wanted: WantedExercise
    people: tuple[Interviewer, ...]
    by: tuple[Interviewer, ...]

    @property
    def key(self) -> Key:
        """What is rated in it."""
        return self.wanted.competency, self.wanted.slot


def hold(wanted: Sequence[WantedExercise], panel: Sequence[Interviewer], catalogue: Catalogue) -> tuple[Held, ...]:
    """Each exercise in its session. PlanError names all that do not fit: the people, the time, the competency."""
    problems: list[Problem] = []
    held = []
    for each in wanted:
        wrong = list(_names(each, panel, catalogue))
        found = () if wrong else _sitting(each, panel)
        wrong += [] if isinstance(found, tuple) else [found]
        problems += [Problem(each.place, f"exercise “{each.title}”: {message}") for message in wrong]
        if isinstance(found, tuple) and not wrong:
            by = tuple(person for name in each.by for person in found if _is(person, name))
            held.append(Held(wanted=each, people=found, by=by or found[:1]))
    problems += [*_barred(held), *_over_time(held)]
    if problems:
        raise PlanError(*problems)
    return tuple(held)


def _names(wanted: WantedExercise, panel: Sequence[Interviewer], catalogue: Catalogue) -> Iterator[str]:
    competency = catalogue.by_id.get(wanted.competency)
    if competency is None:
        guess = did_you_mean(wanted.competency, list(catalogue.by_id))
        yield f"'{wanted.competency}' is no competency of the catalogue{guess}"
    elif competency.slot is not None and wanted.slot is None:
        yield f"'slot' is missing: say which ({competency.slot.label})"
    elif competency.slot is None and wanted.slot is not None:
        yield f"'{wanted.competency}' has no slot; leave out 'slot'"
    for name in wanted.by:
        if not any(_is(person, name) for person in panel):
            yield f"nobody in the panel is called '{name}'{did_you_mean(name, [p.name for p in panel])}"


def _is(person: Interviewer, name: str) -> bool:
    return " ".join(name.split()).casefold() in (person.name.casefold(), person.key)


def _sitting(wanted: WantedExercise, panel: Sequence[Interviewer]) -> tuple[Interviewer, ...] | str:
    """Who sits in the session of an exercise, or why that cannot be told."""
    staged = [s for s in sittings(panel) if wanted.stage in (None, s[0].stage)]
    if wanted.by:
        one = next((s for s in staged if all(any(_is(p, name) for p in s) for name in wanted.by)), None)
        names = " and ".join(wanted.by)
        if one is None and len(wanted.by) > 1:
            return f"{names} do not sit in one interview; name those of one interview in 'by'"
        return one or f"{names} has no interview in stage {wanted.stage}"
    if len(staged) == 1:
        return staged[0]
    where = "" if wanted.stage is None else f" in stage {wanted.stage}"
    return f"say in 'by' who holds it: there are {len(staged) or 'no'} interviews{where}"


def _barred(held: Sequence[Held]) -> Iterator[Problem]:
    for each in held:
        topic = Topic(*each.key, must=False, questions=0)
        for person in each.people:
            if topic.is_among(person.excludes):
                message = f"exercise “{each.wanted.title}”: {person.name} is not to rate {each.wanted.competency}"
                yield Problem(each.wanted.place, message)


def _over_time(held: Sequence[Held]) -> Iterator[Problem]:
    taken = reserved(held)
    for people in dict.fromkeys(each.people for each in held):
        minutes = min(person.minutes for person in people)
        over = taken[people[0].key] + frame_for(minutes, with_facts=False).total - minutes
        if over > 0:
            theirs = [each.wanted for each in held if each.people == people]
            titles = " and ".join(f"“{wanted.title}”" for wanted in theirs)
            names = " and ".join(person.name for person in people)
            message = f"{titles} with welcome and close needs {over} minutes more than the {minutes} of {names}"
            yield Problem(theirs[0].place, message)


def reserved(held: Sequence[Held]) -> dict[str, int]:
    """The minutes that exercises take of each person's session, by the person's key."""
    taken: dict[str, int] = {}
    for each in held:
        for person in each.people:
            taken[person.key] = taken.get(person.key, 0) + each.wanted.minutes
    return taken


def reserved_in(kit: Kit) -> dict[str, int]:
    """The same of a plan that is made."""
    return {
        person.key: sum(q.minutes for q in session.questions if q.exercise is not None)
        for session, _, person in kit.seats
    }


def rated_by_exercise(kit: Kit) -> set[Key]:
    """The competencies of a plan that have raters enough by exercises alone."""
    enough = 1 if kit.short else RATERS
    asked = [q for q in kit.questions if q.exercise is not None]
    keys = {q.key for q in asked}
    raters = {key: {seat for q in asked if q.key == key for seat in q.rates} for key in keys}
    return {key for key in keys if len(raters[key]) >= enough}


def raters_of(held: Sequence[Held]) -> Mapping[Key, int]:
    """How many people rate each competency in exercises."""
    keys = dict.fromkeys(each.key for each in held)
    return {key: len({p.key for each in held if each.key == key for p in each.people}) for key in keys}


def as_asked(each: Held, catalogue: Catalogue) -> Asked:
    """The competency of an exercise that the posting does not name."""
    competency = catalogue.by_id[each.wanted.competency]
    return Asked(competency=competency, slot=each.wanted.slot, units=(), musts=0, score=0, obstacle=None)


def as_question(each: Held, number: int, seats: Mapping[str, str]) -> PlannedQuestion:
    """The exercise as the kit holds it; *seats* are the ids of the session's seats by the key of who sits there."""
    wanted = each.wanted
    return PlannedQuestion(
        id=f"q{number}",
        competency=wanted.competency,
        slot=wanted.slot,
        source=EXERCISE,
        type=EXERCISE,
        minutes=wanted.minutes,
        text=wanted.task,
        fallback=None,
        probes=(),
        anchors=wanted.anchors,
        asks=seats[each.by[0].key],
        rates=tuple(seats.values()),
        look_for=wanted.look_for,
        exercise=Exercise(title=wanted.title, material=wanted.material),
    )
