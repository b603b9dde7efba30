"""The debrief and the decision forms in, the decision out: departures from the order named, nothing decided here."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.debriefing.belonging import is_of, turned_away
from generator.debriefing.second_look import Dates, remarks_on, whose
from generator.model import (
    MUSTS,
    Candidate,
    CardProblem,
    Debrief,
    Decided,
    Decision,
    DecisionForm,
    FoundCandidate,
    Kit,
    MinimumState,
    Outcome,
)
from generator.names import folded

STANDS = {Outcome.SELECTED: 2, Outcome.RESERVE: 1, Outcome.NOT_SELECTED: 0}
OPEN = "the decision stays open there"
NO_DATES = Dates()


def weigh_decision(
    kit: Kit,
    debrief: Debrief,
    number: int,
    forms: Sequence[DecisionForm],
    candidates: Sequence[Candidate],
    versions: Collection[str] = (),
    dates: Dates = NO_DATES,
) -> Decision | None:
    """The decision that came back, weighed against debrief *number*; None where nobody filled in a form.

    Of the forms of this kit (in one of its *versions*) that of the latest debrief counts; where two of it differ
    on a candidate, the outcome stays open. What is said of the other forms stands among the problems. *candidates*
    are all of the kit, so that one who withdrew is known; *dates* are the days that people typed elsewhere.
    """
    filled = [form for form in sorted(forms, key=lambda f: f.file) if not (form.kit and form.is_empty)]
    if not filled:
        return None
    ours = [form for form in filled if is_of(kit, form, versions)]
    latest = max((form.number or 0 for form in ours), default=0)
    same = [form for form in ours if (form.number or 0) == latest]
    others = tuple(p for form in filled if form not in same for p in _left_out(kit, form, known=form in ours))
    if not same:
        return replace(_no_decision(filled[0]), problems=others)
    one = _agreeing(same)
    weighed = _weighed(debrief, one, number, candidates)
    remarks = remarks_on(debrief, one, candidates, dates)
    return replace(weighed, problems=(*weighed.problems, *others), remarks=remarks)


def _left_out(kit: Kit, form: DecisionForm, *, known: bool) -> Iterator[CardProblem]:
    """What is said of a form that does not count; *known* where it is of this kit."""
    yield from form.problems
    if known:
        yield _problem(form, "", "decision-superseded", "the form of a later debrief counts", "file left out")
    else:
        yield from turned_away(kit, form, "decision")


def _no_decision(form: DecisionForm) -> Decision:
    return Decision(
        file=form.file,
        number=form.number,
        decided=(),
        departures=(),
        explained="",
        signed=(),
        complete=False,
        problems=(),
    )


def _weighed(debrief: Debrief, form: DecisionForm, number: int, candidates: Sequence[Candidate]) -> Decision:
    """What one form says, with what it still lacks.

    A departure is named for each candidate chosen before one who stands higher, without a total in the last
    stage, or with a must or minimum that is open; whether it is right is for those who sign.
    """
    codes = {c.code for c in candidates}
    decided = tuple(d for d in form.decided if d.candidate in codes)
    departures = tuple(_departures(debrief, decided))
    problems = (
        *form.problems,
        *_unknown(form, codes),
        *_earlier(form, number),
        *_open(form, debrief),
        *_unexplained(form, departures),
        *_unsigned(form, departures),
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


def _agreeing(forms: Sequence[DecisionForm]) -> DecisionForm:
    """The first of the forms of one debrief, with the outcome left open of each candidate on whom they differ."""
    first = forms[0]
    said = [(form, d) for form in forms for d in form.decided]
    outcomes: dict[str, set[Outcome | None]] = {}
    for _, decided in said:
        outcomes.setdefault(decided.candidate, set()).add(decided.outcome)
    differing = {code for code, found in outcomes.items() if len(found) > 1}
    problems = tuple(
        _problem(form, d.place, "decision-differs", f"the forms differ on {d.candidate}", f"neither counts; {OPEN}")
        for form, d in said
        if d.candidate in differing
    )
    kept = tuple(replace(d, outcome=None) if d.candidate in differing else d for d in first.decided)
    return replace(first, decided=kept, problems=(*(p for form in forms for p in form.problems), *problems))


def _departures(debrief: Debrief, decided: Sequence[Decided]) -> Iterator[str]:
    last = debrief.candidates[-1].stage
    final = {c.code: c for c in debrief.candidates if c.stage == last}
    for chosen in decided:
        if chosen.outcome not in (Outcome.SELECTED, Outcome.RESERVE):
            continue
        said = f"{chosen.candidate} {chosen.outcome}, although"
        found = [c for c in debrief.candidates if c.code == chosen.candidate]
        if chosen.candidate not in final:
            yield f"{said} there are no ratings of the stage {last}"
        elif final[chosen.candidate].rank is None:
            yield f"{said} there is no total"
        if above := [d.candidate for d in decided if _passed_over(final, d, chosen)]:
            yield f"{said} {' and '.join(above)} {'stands' if len(above) == 1 else 'stand'} higher"
        yield from dict.fromkeys(f"{said} {words}" for candidate in found for words in _open_or_below(candidate))


def _open_or_below(candidate: FoundCandidate) -> Iterator[str]:
    for must in candidate.musts:
        yield f"a must is {MUSTS[must.state]}: {must.text}"
    for minimum in candidate.minimums:
        if minimum.state is MinimumState.BELOW:
            yield f"{minimum.printed_name} is below the minimum set in advance"
        elif minimum.state is MinimumState.NOT_RATED:
            yield f"{minimum.printed_name} has a minimum and too few ratings"


def _passed_over(final: Mapping[str, FoundCandidate], other: Decided, chosen: Decided) -> bool:
    """Whether *other* stands higher in the last stage than the chosen one and got less."""
    if other.outcome not in STANDS or chosen.outcome not in STANDS or STANDS[other.outcome] >= STANDS[chosen.outcome]:
        return False
    theirs = final[other.candidate].rank if other.candidate in final else None
    mine = final[chosen.candidate].rank if chosen.candidate in final else None
    return theirs is not None and (mine is None or theirs < mine)


def _unknown(form: DecisionForm, codes: Collection[str]) -> Iterator[CardProblem]:
    for decided in form.decided:
        if decided.candidate not in codes:
            message = f"{decided.candidate} is not a candidate of this kit"
            yield _problem(form, decided.place, "unknown-candidate", message, "this line left out")


def _earlier(form: DecisionForm, number: int) -> Iterator[CardProblem]:
    if form.number != number:
        made = "without a number" if form.number is None else f"made on debrief {form.number}"
        message = f"this form was {made}, and debrief {number} stands"
        yield _problem(form, "", "decision-superseded", message, "look at it again, and use the form of that debrief")


def _open(form: DecisionForm, debrief: Debrief) -> Iterator[CardProblem]:
    named = {d.candidate for d in form.decided if d.outcome is not None}
    for code in dict.fromkeys(c.code for c in debrief.candidates):
        if code not in named:
            place = next((d.place for d in form.decided if d.candidate == code), "")
            yield _problem(form, place, "outcome-missing", f"no outcome is chosen for {code}", OPEN)
    for decided in form.decided:
        if decided.outcome not in (None, Outcome.WITHDREW) and not decided.reason.strip():
            message = f"the reason for {decided.candidate} is missing: choose one from the list, and add words to it"
            yield _problem(form, decided.place, "reason-missing", message, OPEN)
    selected = sum(d.outcome is Outcome.SELECTED for d in form.decided)
    if selected > debrief.openings:
        openings = "1 opening" if debrief.openings == 1 else f"{debrief.openings} openings"
        yield _problem(form, "", "too-many-selected", f"{selected} are selected for {openings}", "listed")


def _unexplained(form: DecisionForm, departures: Sequence[str]) -> Iterator[CardProblem]:
    if departures and not form.departures.strip():
        message = f"the form does not say why: {'; '.join(departures)}"
        yield _problem(form, "", "departure-without-reason", message, OPEN)


def _unsigned(form: DecisionForm, departures: Sequence[str]) -> Iterator[CardProblem]:
    for signed in form.signed:
        if not signed.name.strip() or signed.on is None:
            lacking = "name" if not signed.name.strip() else "date"
            message = f"the {lacking} of {whose(signed)} is missing"
            yield _problem(form, signed.place, "signature-missing", message, OPEN)
    names = {folded(s.name) for s in form.signed if s.name.strip()}
    if departures and len(names) == 1:
        message = "one person signed for everybody, and a departure needs a second signature"
        yield _problem(form, "", "signed-by-one", message, OPEN)


def _problem(form: DecisionForm, place: str, code: str, message: str, action: str) -> CardProblem:
    return CardProblem(file=form.file, place=place, code=code, message=message, action=action)
