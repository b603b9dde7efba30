"""The debrief and the decision form in, the decision out: departures from the order named, nothing decided here."""

from collections.abc import Iterator, Sequence

from generator.model import (
    CardProblem,
    Debrief,
    Decided,
    Decision,
    DecisionForm,
    FoundCandidate,
    MinimumState,
    MustState,
    Outcome,
)

STANDS = {Outcome.SELECTED: 2, Outcome.RESERVE: 1, Outcome.NOT_SELECTED: 0}
OPEN = "the decision stays open there"


def weigh_decision(debrief: Debrief, form: DecisionForm) -> Decision:
    """What a decision form says of the candidates of a debrief, with everything that it still lacks.

    A departure is named for each candidate chosen before one who stands higher; whether it is right is for
    those who sign. A candidate without a total has no place in the order, and departs from nothing.
    """
    by_code = {c.code: c for c in debrief.candidates}
    decided = tuple(d for d in form.decided if d.candidate in by_code)
    departures = tuple(_departures(by_code, decided))
    problems = (
        *form.problems,
        *_unknown(form, by_code),
        *_open(form, debrief),
        *_unexplained(form, departures),
        *_unsigned(form),
    )
    return Decision(
        file=form.file,
        number=form.number,
        decided=decided,
        departures=departures,
        explained=form.departures,
        signed=form.signed,
        complete=not problems,
        problems=problems,
    )


def _departures(by_code: dict[str, FoundCandidate], decided: Sequence[Decided]) -> Iterator[str]:
    for chosen in decided:
        candidate = by_code[chosen.candidate]
        if chosen.outcome not in (Outcome.SELECTED, Outcome.RESERVE):
            continue
        above = [d.candidate for d in decided if _passed_over(by_code, d, chosen)]
        if above:
            who = f"{' and '.join(above)} {'stands' if len(above) == 1 else 'stand'}"
            yield f"{chosen.candidate} {chosen.outcome}, although {who} higher"
        for must in candidate.musts:
            state = "not met" if must.state is MustState.UNMET else "not verified"
            yield f"{chosen.candidate} {chosen.outcome}, although a must is {state}: {must.text}"
        for minimum in candidate.minimums:
            if minimum.state is not MinimumState.MET:
                yield f"{chosen.candidate} {chosen.outcome}, although {_below(minimum.state, minimum.printed_name)}"


def _below(state: MinimumState, name: str) -> str:
    if state is MinimumState.BELOW:
        return f"{name} is below the minimum set in advance"
    return f"{name} has a minimum and too few ratings"


def _passed_over(by_code: dict[str, FoundCandidate], other: Decided, chosen: Decided) -> bool:
    """Whether *other* stands higher than the chosen one and got less."""
    if other.outcome not in STANDS or chosen.outcome not in STANDS:
        return False
    mine, theirs = by_code[chosen.candidate], by_code[other.candidate]
    if mine.stage != theirs.stage or mine.rank is None or theirs.rank is None:
        return False
    return theirs.rank < mine.rank and STANDS[other.outcome] < STANDS[chosen.outcome]


def _unknown(form: DecisionForm, by_code: dict[str, FoundCandidate]) -> Iterator[CardProblem]:
    for decided in form.decided:
        if decided.candidate not in by_code:
            message = f"{decided.candidate} is not a candidate of this debrief"
            yield _problem(form, decided.place, "unknown-candidate", message, "this line left out")


def _open(form: DecisionForm, debrief: Debrief) -> Iterator[CardProblem]:
    named = {d.candidate for d in form.decided if d.outcome is not None}
    for code in dict.fromkeys(c.code for c in debrief.candidates):
        if code not in named:
            place = next((d.place for d in form.decided if d.candidate == code), "")
            yield _problem(form, place, "outcome-missing", f"no outcome is chosen for {code}", OPEN)
    for decided in form.decided:
        withdrew = decided.outcome in (None, Outcome.WITHDREW)
        if not withdrew and not decided.reason.strip() and not decided.words.strip():
            message = f"the reason for {decided.candidate} is missing"
            yield _problem(form, decided.place, "reason-missing", message, OPEN)
    selected = sum(d.outcome is Outcome.SELECTED for d in form.decided)
    if selected > debrief.openings:
        openings = "1 opening" if debrief.openings == 1 else f"{debrief.openings} openings"
        yield _problem(form, "", "too-many-selected", f"{selected} are selected for {openings}", "listed")


def _unexplained(form: DecisionForm, departures: Sequence[str]) -> Iterator[CardProblem]:
    if departures and not form.departures.strip():
        message = f"the form does not say why: {'; '.join(departures)}"
        yield _problem(form, "", "departure-without-reason", message, OPEN)


def _unsigned(form: DecisionForm) -> Iterator[CardProblem]:
    for signed in form.signed:
        if not signed.name.strip() or signed.on is None:
            lacking = "name" if not signed.name.strip() else "date"
            message = f"the {lacking} of the {signed.part} is missing"
            yield _problem(form, signed.place, "signature-missing", message, OPEN)


def _problem(form: DecisionForm, place: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=form.file, place=place, code=code, message=message, action=action)
