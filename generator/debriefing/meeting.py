"""Meeting forms and independent ratings in, what the talk changed out, with every problem."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from generator.agreement import mean
from generator.debriefing.belonging import is_of, turned_away
from generator.model import (
    AfterTalk,
    Agreed,
    CardProblem,
    Held,
    Intake,
    Kit,
    MeetingForm,
    Said,
    UsedRating,
    number_of,
)

LEFT_OUT = "left out of the figures after the talk"
AS_IT_WAS = "the independent rating stands"
Settled = tuple[str, str, str, str | None]
"""Candidate, stage, and a competency's id and slot."""
Key = TypeVar("Key")
Row = TypeVar("Row")
# An agreed rating further from the mean than rounding takes it has moved.
ROUNDING = Fraction(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What the meeting left: ratings by candidate, seat and question, agreed ones by `Settled`.

    `stages` are those that its forms list, whether a rating moved or not; `held` are the meetings, in order.
    """

    held: tuple[Held, ...] = ()
    ratings: Mapping[tuple[str, str, str], AfterTalk] = field(default_factory=dict)
    agreed: Mapping[Settled, Agreed] = field(default_factory=dict)
    said: tuple[Said, ...] = ()
    stages: frozenset[str] = frozenset()
    problems: tuple[CardProblem, ...] = ()


def weigh_meeting(kit: Kit, intake: Intake, forms: Sequence[MeetingForm], versions: Sequence[str] = ()) -> Talk:
    """The talk as its forms tell it; the order of the forms never matters.

    A rating that moved without a reason is left out, and so is one whose independent rating is another now
    than the form printed. The form of a later debrief takes the place of an earlier one's, cell by cell; where
    two of one debrief differ, neither counts. A form that nobody has filled in tells of no meeting. One of an
    earlier one of the kit's *versions* counts where the rating beside it still stands.
    """
    told = [form for form in forms if not (form.kit and form.is_empty)]
    problems = [problem for form in told for problem in form.problems]
    ours = _ours(kit, told, versions, problems)
    if not ours:
        return Talk(problems=tuple(problems))
    independent = {(r.candidate, r.seat, r.question): r for r in intake.ratings}
    means = _means(kit, intake)
    moved = [(f, _key(a), a.after, a.place, a) for f in ours for a in f.ratings if a.after is not None]
    agreed = [(f, _settled(a, means), a.rating, a.place, a) for f in ours for a in f.agreed if a.rating is not None]
    ratings = _agreeing(moved, problems).items()
    settled = _agreeing(agreed, problems).items()
    return Talk(
        held=tuple(_held(ours)),
        ratings={key: row for key, (file, row) in ratings if _holds(file, row, independent.get(key), problems)},
        agreed={key: row for key, (file, row) in settled if _stands(file, row, key, means, problems)},
        said=tuple(dict.fromkeys(said for form in ours for said in form.said)),
        stages=frozenset(_stages(kit, ours, means)),
        problems=tuple(problems),
    )


def _held(forms: Sequence[MeetingForm]) -> Iterator[Held]:
    """Each meeting once, the last one last; two copies of its form tell of one."""
    of = {(f.number, f.chair.casefold(), f.on, f.present.casefold()): f for f in forms}
    for f in sorted(of.values(), key=lambda f: f.number or 0):
        yield Held(file=f.file, number=f.number, chair=f.chair, on=f.on, present=f.present)


def _stages(kit: Kit, forms: Sequence[MeetingForm], means: Mapping[Settled, Fraction | None]) -> Iterator[str]:
    asked = {q.id: session.stage for session in kit.sessions for q in session.questions}
    for form in forms:
        yield from (asked[a.question] for a in form.ratings if a.question in asked)
        yield from (_settled(a, means)[1] for a in form.agreed)


def _ours(
    kit: Kit, forms: Sequence[MeetingForm], versions: Sequence[str], problems: list[CardProblem]
) -> list[MeetingForm]:
    """The forms of this kit by number; of the others it is said why not."""
    ours = []
    for form in sorted(forms, key=lambda f: (f.number or 0, f.file)):
        if is_of(kit, form, versions):
            ours.append(form)
        else:
            problems.extend(turned_away(kit, form, "meeting form"))
    return ours


def _key(after: AfterTalk) -> tuple[str, str, str]:
    return after.candidate, after.seat, after.question


def _agreeing(
    rows: Iterable[tuple[MeetingForm, Key, object, str, Row]], problems: list[CardProblem]
) -> dict[Key, tuple[str, Row]]:
    """One row for each key, of the latest debrief; none, and a problem for each, where its forms differ."""
    found: dict[Key, list[tuple[MeetingForm, object, str, Row]]] = {}
    for form, key, value, place, row in rows:
        found.setdefault(key, []).append((form, value, place, row))
    kept = {}
    for key, all_of_it in found.items():
        latest = max(form.number or 0 for form, *_ in all_of_it)
        same = [told for told in all_of_it if (told[0].number or 0) == latest]
        if len({value for _, value, _, _ in same}) == 1:
            kept[key] = (same[0][0].file, same[0][3])
            continue
        for form, _, place, _ in same:
            others = sorted({other.file for other, *_ in same} - {form.file})
            where = f"in {', '.join(others)}" if others else "in another row"
            message = f"this rating is another {where}"
            problems.append(_problem(form.file, place, "meeting-differs", message, f"neither counts; {AS_IT_WAS}"))
    return kept


def _holds(file: str, after: AfterTalk, before: UsedRating | None, problems: list[CardProblem]) -> bool:
    if before is None:
        message = f"no seat {after.seat} rates {after.question} of {after.candidate}"
        problems.append(_problem(file, after.place, "unknown-seat", message, LEFT_OUT))
        return False
    if before.rating != after.before:
        message = "the independent rating is another now than this form printed"
        problems.append(
            _problem(file, after.place, "meeting-superseded", message, f"{LEFT_OUT}; use the new meeting form")
        )
        return False
    if after.after != before.rating and not after.because.strip():
        message = "this rating moved in the talk, and the reason is missing"
        problems.append(
            _problem(file, after.place, "moved-without-reason", message, f"{AS_IT_WAS} until a reason stands here")
        )
        return False
    return True


def _settled(agreed: Agreed, means: Mapping[Settled, Fraction | None]) -> Settled:
    """What an agreed rating is of; where its form names no stage, the one stage that rates it."""
    here = [k for k in means if (k[0], *k[2:]) == (agreed.candidate, agreed.competency, agreed.slot)]
    stage = here[0][1] if not agreed.stage and len(here) == 1 else agreed.stage
    return agreed.candidate, stage, agreed.competency, agreed.slot


def _stands(
    file: str, agreed: Agreed, key: Settled, means: Mapping[Settled, Fraction | None], problems: list[CardProblem]
) -> bool:
    if key not in means:
        message = f"nobody rates {agreed.competency} of {agreed.candidate}"
        problems.append(_problem(file, agreed.place, "unknown-competency", message, LEFT_OUT))
        return False
    middle = means[key]
    moved = middle is None or abs(middle - (agreed.rating or 0)) > ROUNDING
    if moved and not agreed.because.strip():
        message = "the agreed rating is more than half a point from the mean, and the reason is missing"
        problems.append(
            _problem(file, agreed.place, "moved-without-reason", message, "left out until a reason stands here")
        )
        return False
    return True


def _means(kit: Kit, intake: Intake) -> dict[Settled, Fraction | None]:
    """The mean of the independent ratings of each candidate's competency, as the debrief has it, stage by stage."""
    questions = {q.id: (session.stage, q) for session in kit.sessions for q in session.questions}
    groups: dict[Settled, list[int | None]] = {}
    for rating in intake.ratings:
        stage, asked = questions[rating.question]
        key = (rating.candidate, stage, asked.competency, asked.slot)
        groups.setdefault(key, []).append(number_of(rating.rating, kit.rules))
    return {
        key: mean(numbers) if sum(n is not None for n in numbers) >= min(2, len(numbers)) else None
        for key, numbers in groups.items()
    }


def _problem(file: str, place: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=file, place=place, code=code, message=message, action=action)
