"""What must hold between the parts of a kit, beyond each field's own form."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.errors import Problem, did_you_mean
from generator.kits.record.places import Places
from generator.model import Kit, PlannedQuestion, Points, Session
from generator.model.kit import LARGEST_WEIGHT_RATIO, MOST_MINIMUMS
from generator.names import LONGEST_NAME, folder_name

SCALE = (1, 5)
ALLOWED = {
    "combine": ("mean", "median", "agreed"),
    "no_example": ("exclude", "count-as-1"),
    "notes": ("all", "extremes"),
    "reveal": ("after-all-candidates", "per-candidate"),
    "approval": ("optional", "required"),
    "recording": ("not-recorded", "recorded-with-consent", "ai-notes-with-consent"),
}
ROUNDINGS = ("half-up", "half-even")
TIES = ("must-mean", "panel-with-reason", "exact")
STARS = ("S", "A", "R")
PARTS = ("minutes", "opening", "facts", "candidate_questions", "closing")
# Ids stand in the defined names of the cards, where Excel takes no hyphen.
ID = re.compile(r"[a-z][a-z0-9_]{0,30}")


class Wrong(NamedTuple):
    """The path of a value, what is wrong there, and the paths of the values that this follows from."""

    where: str
    message: str
    needs: tuple[str, ...] = ()


def check(kit: Kit, places: Places, problems: list[Problem]) -> None:
    """Add every relation that does not hold to *problems*, those apart that only follow from a value named there."""
    for wrong in (*_ids(kit), *_people(kit), *_sessions(kit), *_facts(kit), *_weights(kit), *_rules(kit)):
        if not any(places.is_named(path) for path in (wrong.where, *wrong.needs)):
            problems.append(Problem(places.of(wrong.where), wrong.message))


def _ids(kit: Kit) -> Iterator[Wrong]:
    """Names that become names of folders, files and cells: nothing in them may lead anywhere else."""
    for path, name in (("requisition/id", kit.requisition.id), *_keys(kit)):
        if folder_name(name, "") != name:
            form = f"small letters, digits and single hyphens, at most {LONGEST_NAME}, as a folder can be called"
            yield Wrong(path, f"'{path.rpartition('/')[2]}' is '{name}'; use {form}")
    again: Counter[tuple[str, str]] = Counter()
    named = list(_named(kit))
    times = Counter((what, name) for what, _, name in named)
    for what, path, name in named:
        if not ID.fullmatch(name):
            message = f"'id' is '{name}'; use a small letter, then at most 30 small letters, digits or '_', as in q7"
            yield Wrong(path, message)
        again[what, name] += 1
        if again[what, name] == 2:
            yield Wrong(path, f"{what} id '{name}' stands {times[what, name]} times in this kit")


def _keys(kit: Kit) -> list[tuple[str, str]]:
    earlier = [
        (f"sessions/{s}/seats/{n}/earlier/{e}/key", person.key)
        for s, session in enumerate(kit.sessions)
        for n, seat in enumerate(session.seats)
        for e, person in enumerate(seat.earlier)
    ]
    return [(f"panel/{n}/key", person.key) for n, person in enumerate(kit.panel)] + earlier


def _named(kit: Kit) -> Iterator[tuple[str, str, str]]:
    """What it is, its path and its id, for everything that has an id of this kit."""
    for s, session in enumerate(kit.sessions):
        yield "session", f"sessions/{s}/id", session.id
        for n, seat in enumerate(session.seats):
            yield "seat", f"sessions/{s}/seats/{n}/id", seat.id
        for n, question in enumerate(session.questions):
            yield "question", f"sessions/{s}/questions/{n}/id", question.id
    for n, line in enumerate(kit.screening):
        yield "screening", f"screening/{n}/id", line.id
    for n, fact in enumerate(kit.facts):
        yield "fact", f"facts/{n}/id", fact.id


def _people(kit: Kit) -> Iterator[Wrong]:
    keys = [person.key for person in kit.panel]
    needs = ("panel", *(path for path, _ in _keys(kit)))
    for number, key in enumerate(keys):
        if keys.index(key) < number:
            yield Wrong(f"panel/{number}/key", f"'key' {key} stands twice in the panel")
    seated: set[str] = set()
    for s, session in enumerate(kit.sessions):
        for n, seat in enumerate(session.seats):
            where = f"sessions/{s}/seats/{n}/interviewer"
            if seat.interviewer not in keys:
                message = f"nobody in the panel has the key '{seat.interviewer}'"
                yield Wrong(where, message + did_you_mean(seat.interviewer, keys), needs)
            elif seat.interviewer in seated:
                yield Wrong(where, f"'{seat.interviewer}' sits in another seat already; one person, one seat", needs)
            seated.add(seat.interviewer)


def _sessions(kit: Kit) -> Iterator[Wrong]:
    for s, session in enumerate(kit.sessions):
        where = f"sessions/{s}"
        if session.spare < 0:
            message = f"its parts need {-session.spare} minutes more than its {session.minutes}"
            asked = (f"{where}/questions/{n}/minutes" for n in range(len(session.questions)))
            yield Wrong(where, message, (*(f"{where}/{part}" for part in PARTS), *asked))
        for n, question in enumerate(session.questions):
            yield from _question(f"{where}/questions/{n}", question, kit)
            yield from _seats_of(f"{where}/questions/{n}", question, session, where)


def _question(where: str, question: PlannedQuestion, kit: Kit) -> Iterator[Wrong]:
    if question.key not in [c.key for c in kit.competencies]:
        name = question.competency + (f" with slot '{question.slot}'" if question.slot else "")
        guess = did_you_mean(question.competency, [c.id for c in kit.competencies])
        keys = (f"competencies/{n}/{field}" for n in range(len(kit.competencies)) for field in ("id", "slot"))
        needs = (f"{where}/slot", "competencies", *keys)
        yield Wrong(f"{where}/competency", f"'{name}' is not among the rated competencies{guess}", needs)
    for n, probe in enumerate(question.probes):
        if probe.star not in STARS:
            yield Wrong(f"{where}/probes/{n}/star", f"'star' is '{probe.star}', not one of {', '.join(STARS)}")
    texts = (question.text, question.fallback or "", *question.anchors, *(p.text for p in question.probes))
    if any("{slot}" in text for text in texts):
        yield Wrong(where, "a text still holds {slot}: name the slot and write it out")


def _seats_of(where: str, question: PlannedQuestion, session: Session, inside: str) -> Iterator[Wrong]:
    seats = [seat.id for seat in session.seats]
    needs = (f"{inside}/seats", *(f"{inside}/seats/{n}/id" for n in range(len(seats))))
    for path, seat in (("asks", question.asks), *((f"rates/{n}", seat) for n, seat in enumerate(question.rates))):
        if seat not in seats:
            message = f"seat '{seat}' is not in this session ({', '.join(seats)})"
            yield Wrong(f"{where}/{path}", message, (f"{where}/{path.split('/')[0]}", *needs))
    if not question.rates:
        yield Wrong(f"{where}/rates", "'rates' is empty: nobody rates the answer")


def _facts(kit: Kit) -> Iterator[Wrong]:
    named = [(path, name) for what, path, name in _named(kit) if what == "seat"]
    for number, fact in enumerate(kit.facts):
        if fact.seat not in [name for _, name in named]:
            needs = ("sessions", *(path for path, _ in named))
            yield Wrong(f"facts/{number}/seat", f"there is no seat '{fact.seat}'", needs)


def _weights(kit: Kit) -> Iterator[Wrong]:
    keys = [c.key for c in kit.competencies]
    weights = [c.weight for c in kit.competencies]
    paths = tuple(f"competencies/{n}/weight" for n in range(len(weights)))
    for number, competency in enumerate(kit.competencies):
        where = f"competencies/{number}"
        if keys.index(competency.key) < number:
            yield Wrong(f"{where}/id", f"'{competency.id}' stands twice with the same slot", (f"{where}/slot",))
        if competency.weight <= 0:
            yield Wrong(paths[number], f"'weight' is {competency.weight:g}; a weight is above 0")
        unlike = competency.weight != 1 and len(set(weights)) > 1
        if (unlike or competency.minimum is not None) and not competency.reason:
            message = "a weight other than 1, or a minimum, needs a 'reason'"
            yield Wrong(f"{where}/reason", message, (*paths, f"{where}/minimum"))
    if weights and min(weights) > 0 and max(weights) > LARGEST_WEIGHT_RATIO * min(weights):
        message = f"weights run from {min(weights):g} to {max(weights):g}, at most 2 to 1"
        yield Wrong(paths[weights.index(max(weights))], message, paths)
    yield from _minimums(kit)


def _minimums(kit: Kit) -> Iterator[Wrong]:
    given = [(n, c) for n, c in enumerate(kit.competencies) if c.minimum is not None]
    for place, (number, competency) in enumerate(given, start=1):
        where = f"competencies/{number}/minimum"
        if competency.minimum is not None and not SCALE[0] <= competency.minimum <= SCALE[1]:
            yield Wrong(where, f"'minimum' is {competency.minimum:g}, not from 1 to 5")
        if len(kit.raters_of(competency)) < 2:
            asked = tuple(path.removesuffix("/id") for what, path, _ in _named(kit) if what == "question")
            needs = tuple(f"{path}/{field}" for path in asked for field in ("competency", "slot", "rates"))
            yield Wrong(where, "a minimum needs two raters", ("sessions", f"competencies/{number}/id", *needs))
        if place == MOST_MINIMUMS + 1:
            yield Wrong(where, "at most two competencies have a minimum")


def _rules(kit: Kit) -> Iterator[Wrong]:
    rules = kit.rules
    if rules.scale != SCALE:
        yield Wrong("rules/scale", "'scale' must be [1, 5]: cards, anchors and statistics are made for five points")
    for name, allowed in ALLOWED.items():
        yield from _one_of(f"rules/{name}", getattr(rules, name), allowed)
    for tie in rules.tie:
        if tie not in TIES:
            message = f"'tie' holds '{tie}', not one of {', '.join(TIES)}{did_you_mean(tie, TIES)}"
            yield Wrong("rules/tie", message)
    if not 0 < rules.minimum_complete <= 1:
        message = f"'minimum_complete' is {rules.minimum_complete:g}, not above 0 and up to 1"
        yield Wrong("rules/minimum_complete", message)
    if rules.points is not None:
        yield from _points(rules.points, "rules/points")


def _points(points: Points, where: str) -> Iterator[Wrong]:
    total = f"{where}/total"
    if points.total <= 0:
        yield Wrong(total, f"'total' is {points.total:g}; a total is above 0")
    elif not 0 <= points.interview <= points.total:
        message = f"'interview' is {points.interview:g}, not from 0 to the total of {points.total:g}"
        yield Wrong(f"{where}/interview", message, (total,))
    made = points.interview + sum(most for _, most in points.other)
    if points.total > 0 and abs(made - points.total) > 1e-9:
        message = f"'interview' and the 'max' of the others make {made:g}, not the total of {points.total:g}"
        yield Wrong(total, message)
    if points.pass_mark is not None and not 0 <= points.pass_mark <= points.total:
        message = f"'pass_mark' is {points.pass_mark:g}, not from 0 to the total of {points.total:g}"
        yield Wrong(f"{where}/pass_mark", message, (total,))
    yield from _one_of(f"{where}/rounding", points.rounding, ROUNDINGS)
    names = [name for name, _ in points.other]
    for number, (name, most) in enumerate(points.other):
        if names.index(name) < number:
            yield Wrong(f"{where}/other/{number}/id", f"'id' {name} stands twice among the other points")
        if most <= 0:
            yield Wrong(f"{where}/other/{number}/max", f"'max' is {most:g}; it is above 0")


def _one_of(where: str, value: str, allowed: tuple[str, ...]) -> Iterator[Wrong]:
    if value not in allowed:
        name = where.rpartition("/")[2]
        guess = did_you_mean(value, allowed)
        yield Wrong(where, f"'{name}' is '{value}', not one of {', '.join(allowed)}{guess}")
