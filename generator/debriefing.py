"""Kit and intake in, debrief out: the printed arithmetic on numbers that people typed."""

from collections.abc import Sequence

from generator.agreement import mean, spread
from generator.model import (
    Candidate,
    Debrief,
    FoundCandidate,
    FoundCompetency,
    FoundRating,
    Intake,
    Kit,
    Mark,
    RatedCompetency,
    Rating,
    UsedRating,
)

COUNTED_AS = 1


def hold_debrief(kit: Kit, candidates: Sequence[Candidate], intake: Intake, *, interim: bool = False) -> Debrief:
    """What the panel found.

    Nobody's ratings are in it before every expected card of the stage is complete or excused (with the rule
    `reveal: per-candidate`, of that candidate), unless *interim* asks for what is there.
    """
    found = []
    for stage in dict.fromkeys(session.stage for session in kit.sessions):
        for candidate in candidates:
            only = candidate.code if kit.rules.reveal == "per-candidate" else None
            expected = any((c.stage, c.candidate) == (stage, candidate.code) for c in intake.cards)
            if expected and (interim or intake.settled(stage, only)):
                found.append(_candidate(kit, candidate.code, stage, intake))
    return Debrief(
        kit=kit.requisition.id,
        version=kit.version,
        interim=interim,
        rules=kit.rules,
        candidates=tuple(found),
        missing=tuple(c.key for c in intake.cards if not c.settled),
        problems=intake.problems,
    )


def _candidate(kit: Kit, code: str, stage: str, intake: Intake) -> FoundCandidate:
    questions = {q.id: q for s in kit.sessions if s.stage == stage for q in s.questions}
    ratings = [r for r in intake.ratings if r.candidate == code and r.question in questions]
    by_competency = {
        c.key: [r for r in ratings if (questions[r.question].competency, questions[r.question].slot) == c.key]
        for c in kit.competencies
    }
    found = tuple(_competency(kit, c, by_competency[c.key]) for c in kit.competencies if by_competency[c.key])
    return FoundCandidate(
        code=code, stage=stage, n=sum(c.n for c in found), of=sum(c.of for c in found), competencies=found
    )


def _competency(kit: Kit, competency: RatedCompetency, ratings: Sequence[UsedRating]) -> FoundCompetency:
    names = {seat.id: person.name for _, seat, person in kit.seats}
    values = [value for r in ratings if (value := _value(kit, r.rating)) is not None]
    enough = len(values) >= min(2, len(ratings))
    return FoundCompetency(
        id=competency.id,
        slot=competency.slot,
        mean=mean(values) if enough else None,
        n=len(values),
        of=len(ratings),
        range=spread(values),
        ratings=tuple(
            FoundRating(seat=r.seat, interviewer=names[r.seat], question=r.question, rating=r.rating, note=r.note)
            for r in ratings
        ),
    )


def _value(kit: Kit, rating: Rating | None) -> int | None:
    """The number that a rating counts as; under `no_example: count-as-1` no example is a 1."""
    if rating is Mark.NO_EXAMPLE and kit.rules.no_example == "count-as-1":
        return COUNTED_AS
    return None if rating is None or isinstance(rating, Mark) else rating
