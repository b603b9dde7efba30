"""The checks on paper, weighed before any rating: which musts a candidate does not meet, or nobody verified."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.collecting.checking import BLANK_CODE
from generator.collecting.midway import is_gone
from generator.model import (
    Candidate,
    CardProblem,
    Check,
    Checked,
    Clause,
    EquivalentMust,
    Importance,
    Kit,
    MustState,
    ScreeningLine,
    UnmetMust,
)
from generator.names import folded

Found = Mapping[tuple[str, str], Sequence[Checked]]
"""What the forms say, by line and candidate."""


def unmet_musts(kit: Kit, candidates: Sequence[Candidate], checked: Iterable[Checked]) -> tuple[UnmetMust, ...]:
    """Every must line of every candidate that is answered *not met*, or that no form verifies; in the kit's order.

    The order of the forms never matters: where two answer differently, the line is unverified. A blank form
    counts for the one candidate whose name is typed in it.
    """
    found = _by_line(candidates, checked)
    return tuple(must for person, line in _to_meet(kit, candidates) for must in _of_line(person, line, found))


def equivalent_musts(
    kit: Kit, candidates: Sequence[Candidate], checked: Iterable[Checked]
) -> tuple[EquivalentMust, ...]:
    """Every must line that counts as met because somebody accepted an equivalent; in the kit's order.

    A form that says *met* beside one that accepts an equivalent does not differ from it: both count as met.
    """
    found = _by_line(candidates, checked)
    return tuple(must for person, line in _to_meet(kit, candidates) for must in _by_equivalent(person, line, found))


def _to_meet(kit: Kit, candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, ScreeningLine]]:
    """Each must line with each candidate who is still here."""
    musts = [line for line in kit.screening if line.importance is Importance.MUST]
    here = [c for c in candidates if not is_gone(c)]
    yield from ((person, line) for person in here for line in musts)


def unknown_candidates(candidates: Sequence[Candidate], checked: Iterable[Checked]) -> tuple[CardProblem, ...]:
    """A problem for each form and code whose answers are nobody's: no such code or name is in candidates.csv."""
    codes = {c.code for c in candidates}
    answered = [c for c in checked if c.answer is not None and _candidate(candidates, c) not in codes]
    nobody = {(c.file, c.candidate, bool(c.typed)) for c in answered}
    return tuple(
        CardProblem(
            file=file,
            place="",
            code="unknown-candidate",
            message="the name typed in this blank form is not one of candidates.csv"
            if typed
            else f"candidate {code} is not in candidates.csv",
            action="the answers for this candidate left out",
        )
        for file, code, typed in sorted(nobody)
    )


def _by_line(candidates: Sequence[Candidate], checked: Iterable[Checked]) -> Found:
    found: dict[tuple[str, str], list[Checked]] = defaultdict(list)
    for check in sorted(checked, key=lambda c: (c.file, c.place)):
        found[check.line, _candidate(candidates, check)].append(check)
    return found


def _candidate(candidates: Sequence[Candidate], check: Checked) -> str:
    """The code that an answer counts for: that of its column, or of the name typed in a blank form."""
    typed = folded(check.typed)
    if check.candidate != BLANK_CODE or not typed:
        return check.candidate
    named = [c.code for c in candidates if folded(c.name) == typed]
    return named[0] if len(named) == 1 else check.candidate


def _of_line(person: Candidate, line: ScreeningLine, found: Found) -> Iterator[UnmetMust]:
    checks = found.get((line.id, person.code), ())
    said = _said(checks)
    # What may be asked only after an offer is open till then, for everybody.
    if _is_met(said) or (line.after_an_offer and not said):
        return
    yield UnmetMust(
        candidate=person.code,
        line=line.id,
        text=line.text,
        state=MustState.UNMET if said == {Check.NOT_MET} else MustState.UNVERIFIED,
        why=_why(said, checks),
        places=tuple(f"{c.file} {c.place}" for c in checks if c.answer is not None or not said),
    )


def _by_equivalent(person: Candidate, line: ScreeningLine, found: Found) -> Iterator[EquivalentMust]:
    checks = found.get((line.id, person.code), ())
    equivalents = [check for check in checks if check.answer is Check.EQUIVALENT]
    if equivalents and _is_met(_said(checks)):
        yield EquivalentMust(
            candidate=person.code,
            line=line.id,
            text=line.text,
            source="; ".join(dict.fromkeys(" ".join(c.source.split()) for c in equivalents if c.source.strip())),
            places=tuple(f"{c.file} {c.place}" for c in equivalents),
        )


def _said(checks: Sequence[Checked]) -> set[Check]:
    return {check.answer for check in checks if check.answer is not None}


def _is_met(said: set[Check]) -> bool:
    return bool(said) and all(answer.is_met for answer in said)


def _why(said: set[Check], checks: Sequence[Checked]) -> str:
    if len(said) > 1:
        return Clause("the forms that came back differ")
    if said:
        return Clause("answered no" if Check.NOT_MET in said else "still to check")
    return Clause("no answer yet" if checks else "on no form that came back")
