"""A decision form and the figures in, what of it does not fit together out: worth a second look, never refused."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import (
    Candidate,
    CardProblem,
    Debrief,
    Decided,
    DecisionForm,
    FoundCandidate,
    MinimumState,
    MustState,
    Outcome,
    Reason,
    Signed,
    Standing,
)

# A year that is mistyped lies further off than a decision that takes its time.
FAR_OFF = 180
FOR, AGAINST = (
    (Reason.HIGHEST, Reason.CLOSE),
    (Reason.OTHERS, Reason.MINIMUM, Reason.NOT_MET, Reason.NOT_VERIFIED, Reason.TOO_FEW),
)
LISTED = "listed; nothing stays open for it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The days that people typed elsewhere, as ISO dates: of the interviews, and of the freezing (empty: none)."""

    interviews: tuple[str, ...] = ()
    frozen: str = ""


def remarks_on(
    debrief: Debrief, form: DecisionForm, candidates: Sequence[Candidate], dates: Dates
) -> tuple[CardProblem, ...]:
    """What is odd about the dates and the reasons of a form, held against the figures and against other dates."""
    found = {c.code: c for c in debrief.candidates}
    status = {c.code: (c.status or "").strip().lower() for c in candidates}
    told = [
        *(
            _problem(form, s.place, "date-and-dates", words)
            for s in form.signed
            for words in _of_date(debrief, s, dates)
        ),
        *(
            _problem(form, d.place, "reason-and-figures", words)
            for d in form.decided
            for words in _of_reason(debrief, d, found)
        ),
        *(
            _problem(
                form, d.place, "outcome-and-status", f"{d.candidate} is {d.outcome}, and candidates.csv says {gone}"
            )
            for d in form.decided
            if d.outcome in (Outcome.SELECTED, Outcome.RESERVE) and (gone := status.get(d.candidate))
        ),
    ]
    return tuple(told)


def whose(signed: Signed) -> str:
    """The part that signed, as a sentence names it: the chair, HR."""
    return signed.part if signed.part.isupper() else f"the {signed.part}"


def _of_date(debrief: Debrief, signed: Signed, dates: Dates) -> Iterator[str]:
    """Before what it rests on, or so long after it that the year may be wrong; the clock is never asked."""
    if signed.on is None:
        return
    meeting = debrief.meeting.on if debrief.meeting is not None else None
    typed = {
        "the last interview": max(dates.interviews, default=""),
        "the panel's meeting": meeting or "",
        "the freezing of the plan": dates.frozen,
    }
    known = {what: day for what, day in typed.items() if day}
    for what, day in known.items():
        if signed.on < day:
            yield f"the date of {whose(signed)}, {signed.on}, is before {what}, {day}"
    if known:
        latest = max(known.values())
        days = (date.fromisoformat(signed.on) - date.fromisoformat(latest)).days
        if days > FAR_OFF:
            yield f"the date of {whose(signed)}, {signed.on}, is {days} days after {latest}: is the year right?"


def _of_reason(debrief: Debrief, decided: Decided, found: Mapping[str, FoundCandidate]) -> Iterator[str]:
    candidate, reason = found.get(decided.candidate), decided.reason
    if candidate is None or decided.outcome in (None, Outcome.WITHDREW):
        return
    said = f"the reason for {decided.candidate} is “{reason}”"
    against = decided.outcome is Outcome.SELECTED and reason in AGAINST
    if against or (decided.outcome is Outcome.NOT_SELECTED and reason in FOR):
        yield f"{said}, and the outcome is {decided.outcome}"
    if why := _other(debrief, candidate, reason, [c for c in debrief.candidates if c.code == candidate.code]):
        yield f"{said}, and {why}"


def _other(debrief: Debrief, here: FoundCandidate, reason: str, stages: Sequence[FoundCandidate]) -> str:
    """What the figures say instead; empty where they say the same, or nothing on it. *here* is the latest stage."""
    states = [m.state for stage in stages for m in stage.minimums]
    musts = [must.state for stage in stages for must in stage.musts]
    says: dict[str, tuple[bool, str]] = {
        Reason.MINIMUM: (MinimumState.BELOW not in states, "no mean is below a minimum"),
        Reason.NOT_MET: (MustState.UNMET not in musts, "no must is known to be unmet"),
        Reason.NOT_VERIFIED: (MustState.UNVERIFIED not in musts, "every must is verified"),
        Reason.TOO_FEW: (here.rank is not None, "there is a total"),
        Reason.HIGHEST: (here.rank is None or here.rank > debrief.openings, _place(debrief, here)),
        Reason.OTHERS: (here.rank in (None, 1), _place(debrief, here)),
        Reason.CLOSE: (not _is_close(debrief, here), "nobody is too close to call with this candidate"),
    }
    differs, words = says.get(reason, (False, ""))
    return words if differs else ""


def _place(debrief: Debrief, here: FoundCandidate) -> str:
    if here.rank is None:
        return "there is no place in the order"
    openings = "1 opening" if debrief.openings == 1 else f"{debrief.openings} openings"
    return f"the place in the order is {here.rank}, for {openings}"


def _is_close(debrief: Debrief, here: FoundCandidate) -> bool:
    """Whether somebody of the same stage is too close to call with the candidate, beside or across the line."""
    beside = [c for c in debrief.candidates if c.stage == here.stage and c.next is not None]
    pairs = [(c.code, c.next.against) for c in beside if c.next and c.next.standing is Standing.CLOSE]
    return any(here.code in pair for pair in pairs) or any(here.code in cut.close for cut in debrief.cut)


def _problem(form: DecisionForm, place: str, code: str, message: str) -> CardProblem:
    return CardProblem(file=form.file, place=place, code=code, message=message, action=LISTED)
