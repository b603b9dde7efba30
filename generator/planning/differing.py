"""Two states of a plan in, what changed from one to the other out, a sentence each with before and after."""

from collections.abc import Iterator, Mapping

from generator.model import Interviewer, JobReview, Kit, PlannedQuestion, RatedCompetency
from generator.model.review import key_of

LONGEST = 90
NOBODY = "nobody"


def differences(before: Kit, after: Kit) -> tuple[str, ...]:
    """What changed: who interviews, what is rated, what is asked by whom, what was said of the job."""
    return (
        *_people(before, after),
        *_clocks(before, after),
        *_competencies(before, after),
        *_questions(before, after),
        *_others(before, after),
        *_review(before.review, after.review),
    )


def _people(before: Kit, after: Kit) -> Iterator[str]:
    then, now = _seated(before), _seated(after)
    for seat in dict.fromkeys((*then, *now)):
        was, is_ = then.get(seat), now.get(seat)
        if was is None and is_ is not None:
            yield f"Interviewer added: {is_.name}, {is_.minutes} minutes, stage {is_.stage} ({seat})"
        elif is_ is None and was is not None:
            yield f"Interviewer left out: {was.name} ({seat})"
        elif was is not None and is_ is not None:
            for what, part in (("name", "name"), ("minutes", "minutes"), ("stage", "stage")):
                yield from _changed(f"{was.name}, {what}", getattr(was, part), getattr(is_, part))
            yield from _changed(f"{was.name}, sits with the others", _yes(was.together), _yes(is_.together))


def _clocks(before: Kit, after: Kit) -> Iterator[str]:
    """How long an interview lasts in which people sit together: as long as the one who has least time."""
    then = {session.id: session for session in before.sessions}
    names = {seat.id: person.name for _, seat, person in after.seats}
    for session in after.sessions:
        was = then.get(session.id, session)
        if len(session.seats) > 1 and was.minutes != session.minutes:
            room = ", ".join(names[seat.id] for seat in session.seats)
            why = "; it lasts as long as the one with least time" if session.minutes < was.minutes else ""
            yield f"The interview together ({room}): {was.minutes} → {session.minutes} minutes{why}"


def _seated(kit: Kit) -> Mapping[str, Interviewer]:
    return {seat.id: person for _, seat, person in kit.seats}


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _competencies(before: Kit, after: Kit) -> Iterator[str]:
    then, now = {c.key: c for c in before.competencies}, {c.key: c for c in after.competencies}
    for key, competency in then.items():
        if key not in now:
            yield f"No longer rated: {competency.printed_name}"
    for key, competency in now.items():
        if key not in then:
            reason = f", because {competency.reason}" if competency.reason else ""
            yield f"Rated now: {competency.printed_name}{reason}"
        yield from _terms(then.get(key), competency)


def _terms(was: RatedCompetency | None, is_: RatedCompetency) -> Iterator[str]:
    """What changed in how a competency counts; a new one counts once and has no minimum unless it says so."""
    name = is_.printed_name
    yield from _changed(f"Weight of {name}", 1.0 if was is None else was.weight, is_.weight)
    yield from _changed(f"Minimum of {name}", None if was is None else was.minimum, is_.minimum)
    if was is not None:
        yield from _changed(f"Reason for {name}", was.reason, is_.reason)


def _questions(before: Kit, after: Kit) -> Iterator[str]:
    then, now = {q.id: q for q in before.questions}, {q.id: q for q in after.questions}
    for name, question in then.items():
        if name not in now:
            yield f"No longer asked: {name} ({_of(before, question)}), “{_cut(question.text)}”"
    for name, question in now.items():
        if name not in then:
            yield f"Asked now: {name} ({_of(after, question)}), “{_cut(question.text)}”"
            continue
        was = then[name]
        for what, part in (("question", "text"), ("fallback", "fallback"), ("minutes", "minutes")):
            yield from _changed(f"{name}, {what}", getattr(was, part), getattr(question, part))
        if was.asks != question.asks:
            yield from _changed(f"{name}, asked by", _asker(before, was), _asker(after, question))
        yield from _changed(f"{name}, rated by", ", ".join(was.rates), ", ".join(question.rates))


def _of(kit: Kit, question: PlannedQuestion) -> str:
    return f"{kit.competency_of(question).printed_name}, {_asker(kit, question)}"


def _asker(kit: Kit, question: PlannedQuestion) -> str:
    """The seat and who sits in it."""
    return next((f"{seat.id} {person.name}" for _, seat, person in kit.seats if seat.id == question.asks), NOBODY)


def _others(before: Kit, after: Kit) -> Iterator[str]:
    seats = {f.id: f.seat for f in before.facts}, {f.id: f.seat for f in after.facts}
    for name in seats[0]:
        if name not in seats[1]:
            yield f"Fact {name}: checked on paper now, as no seat has time to ask for it"
        else:
            yield from _changed(f"Fact {name}, asked by", seats[0][name], seats[1][name])


def _review(before: JobReview, after: JobReview) -> Iterator[str]:
    for number, (was, is_) in enumerate(zip(before.people, after.people, strict=True), start=1):
        yield from _changed(f"Who knows the job ({number})", was, is_)
    answers = sum(before.of(a.key) != a for a in after.answers)
    gone = [a for a in before.answers if not any(b.key == a.key for b in after.answers)]
    if answers:
        yield f"Answers on what the job needs: new or changed for {answers} of the competencies"
    for answer in gone:
        yield f"Answers on what the job needs: none any more for {key_of(*answer.key)}"
    yield from _changed("Approved by", before.approved_by, after.approved_by)
    yield from _changed("Approved on", before.approved_on, after.approved_on)
    yield from _changed("Interviewers trained", before.trained or None, after.trained or None)
    apart = before.applications_apart or None, after.applications_apart or None
    yield from _changed("Applications kept from interviewers until they have rated", *apart)


def _changed(what: str, was: object, is_: object) -> Iterator[str]:
    if was != is_:
        yield f"{what}: {_shown(was)} → {_shown(is_)}"


def _shown(value: object) -> str:
    if value is None or value == "":
        return "none"
    if isinstance(value, float):
        return f"{value:g}"
    return f"“{_cut(value)}”" if isinstance(value, str) and " " in value else _cut(str(value))


def _cut(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
