"""What must hold between the parts of a kit, beyond each field's own form."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.errors import Place, Problem, did_you_mean
from generator.model import Kit, PlannedQuestion, Session

SCALE = (1, 5)
LARGEST_WEIGHT_RATIO = 2.0
MOST_MINIMUMS = 2
ALLOWED = {
    "combine": ("mean", "median", "agreed"),
    "no_example": ("exclude", "count-as-1"),
    "notes": ("all", "extremes"),
    "reveal": ("after-all-candidates", "per-candidate"),
    "approval": ("optional", "required"),
}
TIES = ("must-mean", "panel-with-reason", "exact")
ID = re.compile(r"[a-z][a-z0-9_-]{0,30}")


class Wrong(NamedTuple):
    """A place by its name in the kit, and what is wrong there."""

    where: str
    message: str


def check(kit: Kit, places: Mapping[str, Place], problems: list[Problem]) -> None:
    """Add every relation that does not hold to *problems*."""
    nowhere = places["kit"]
    for wrong in (*_people(kit), *_sessions(kit), *_facts(kit), *_weights(kit), *_rules(kit)):
        problems.append(Problem(places.get(wrong.where, nowhere), wrong.message))


def _people(kit: Kit) -> Iterator[Wrong]:
    keys = [p.key for p in kit.panel]
    for number, person in enumerate(kit.panel):
        if keys.index(person.key) < number:
            yield Wrong(f"panel/{number}", f"'key' {person.key} stands twice in the panel")
        if not re.fullmatch(r"[\w.-]{1,60}", person.key) or person.key.startswith("."):
            yield Wrong(f"panel/{number}", f"'key' is '{person.key}'; it is a folder name of letters, digits and '-'")
    seats = Counter(seat.interviewer for session in kit.sessions for seat in session.seats)
    for session in kit.sessions:
        for seat in session.seats:
            if seat.interviewer not in keys:
                message = f"nobody in the panel has the key '{seat.interviewer}'"
                yield Wrong(f"session {session.id}", message + did_you_mean(seat.interviewer, keys))
    for key, number in seats.items():
        if number > 1 and key in keys:
            yield Wrong(f"panel/{keys.index(key)}", f"'{key}' sits in {number} seats; one person, one seat")


def _sessions(kit: Kit) -> Iterator[Wrong]:
    yield from _twice("session", (s.id for s in kit.sessions))
    seats = [seat.id for s in kit.sessions for seat in s.seats]
    for name in sorted({s for s in seats if seats.count(s) > 1}):
        yield Wrong("sessions", f"seat '{name}' stands twice")
    for name, times in Counter(q.id for q in kit.questions).items():
        if times > 1:
            yield Wrong(f"again {name}", f"question id '{name}' stands {times} times in this kit")
    rated = [c.key for c in kit.competencies]
    for session in kit.sessions:
        if session.spare < 0:
            message = f"its parts need {-session.spare} minutes more than its {session.minutes}"
            yield Wrong(f"session {session.id}", message)
        for question in session.questions:
            yield from _question(question, session, rated)


def _twice(what: str, ids: Iterator[str]) -> Iterator[Wrong]:
    for name, times in Counter(ids).items():
        if times > 1:
            yield Wrong(f"{what} {name}", f"{what} id '{name}' stands {times} times")


def _question(question: PlannedQuestion, session: Session, rated: list[tuple[str, str | None]]) -> Iterator[Wrong]:
    where = f"question {question.id}"
    seats = [seat.id for seat in session.seats]
    if not ID.fullmatch(question.id):
        yield Wrong(where, f"'id' is '{question.id}'; use a small letter, then letters and digits, as in q7")
    if (question.competency, question.slot) not in rated:
        name = question.competency + (f" with slot '{question.slot}'" if question.slot else "")
        guess = did_you_mean(question.competency, [name for name, _ in rated])
        yield Wrong(where, f"'{name}' is not among the rated competencies{guess}")
    for seat in (question.asks, *question.rates):
        if seat not in seats:
            yield Wrong(where, f"seat '{seat}' is not in this session ({', '.join(seats)})")
    if not question.rates:
        yield Wrong(where, "'rates' is empty: nobody rates the answer")
    texts = (question.text, question.fallback or "", *question.anchors, *(p.text for p in question.probes))
    if any("{slot}" in text for text in texts):
        yield Wrong(where, "a text still holds {slot}: name the slot and write it out")


def _facts(kit: Kit) -> Iterator[Wrong]:
    seats = {seat.id for s in kit.sessions for seat in s.seats}
    for number, fact in enumerate(kit.facts):
        if fact.seat not in seats:
            yield Wrong(f"facts/{number}", f"there is no seat '{fact.seat}'")
        if not ID.fullmatch(fact.id) or sum(f.id == fact.id for f in kit.facts) > 1:
            yield Wrong(f"facts/{number}", f"'id' is '{fact.id}'; ids of facts are unique, as in f2")


def _weights(kit: Kit) -> Iterator[Wrong]:
    keys = [c.key for c in kit.competencies]
    weights = [c.weight for c in kit.competencies]
    for number, competency in enumerate(kit.competencies):
        where = f"competencies/{number}"
        if keys.index(competency.key) < number:
            yield Wrong(where, f"'{competency.id}' stands twice with the same slot")
        if competency.weight <= 0:
            yield Wrong(where, f"'weight' is {competency.weight}; a weight is above 0")
        unlike = competency.weight != 1 and len(set(weights)) > 1
        if (unlike or competency.minimum is not None) and not competency.reason:
            yield Wrong(where, "a weight other than 1, or a minimum, needs a 'reason'")
        if competency.minimum is not None and not SCALE[0] <= competency.minimum <= SCALE[1]:
            yield Wrong(where, f"'minimum' is {competency.minimum}, not from 1 to 5")
        if competency.minimum is not None and len(kit.raters_of(competency)) < 2:
            yield Wrong(where, "a minimum needs two raters")
    if weights and min(weights) > 0 and max(weights) > LARGEST_WEIGHT_RATIO * min(weights):
        yield Wrong("competencies", f"weights run from {min(weights)} to {max(weights)}, at most 2 to 1")
    if sum(c.minimum is not None for c in kit.competencies) > MOST_MINIMUMS:
        yield Wrong("competencies", "at most two competencies have a minimum")


def _rules(kit: Kit) -> Iterator[Wrong]:
    rules = kit.rules
    if rules.scale != SCALE:
        yield Wrong("rules", "'scale' must be [1, 5]: cards, anchors and statistics are made for five points")
    for name, allowed in ALLOWED.items():
        value = getattr(rules, name)
        if value not in allowed:
            yield Wrong(
                "rules", f"'{name}' is '{value}', not one of {', '.join(allowed)}{did_you_mean(value, allowed)}"
            )
    for tie in rules.tie:
        if tie not in TIES:
            yield Wrong("rules", f"'tie' holds '{tie}', not one of {', '.join(TIES)}{did_you_mean(tie, TIES)}")
    if not 0 < rules.minimum_complete <= 1:
        yield Wrong("rules", f"'minimum_complete' is {rules.minimum_complete}, not above 0 and up to 1")
