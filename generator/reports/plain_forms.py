"""The meeting's and the decision's forms as text for HR: what is wrong in them, what was decided."""

from collections.abc import Iterable

from generator.model import CardProblem, Decision
from generator.reports.plain import sentence, wrapped


def found_in_forms(problems: Iterable[CardProblem]) -> str:
    """What is wrong in the forms of the meeting and in other scores; empty where nothing is."""
    lines = _listed(problems)
    return "\n".join(["Found in the panel's forms", *lines]) if lines else ""


def decision(found: Decision | None) -> str:
    """Who was chosen, departures from the order with what the form says on them, and what is still open."""
    if found is None:
        return ""
    lines = [f"Decision ({found.file}): {'complete' if found.complete else 'not complete yet'}"]
    for one in found.decided:
        if one.outcome is not None:
            words = "; ".join(part for part in (one.reason, one.words) if part.strip())
            lines += wrapped(f"{one.candidate} {one.outcome}" + (f": {words}" if words else ""))
    if found.departures:
        lines.append("Departures from the order")
        lines += [line for departure in found.departures for line in wrapped(departure)]
        lines += wrapped(f"because: {found.explained}" if found.explained.strip() else "the form does not say why")
    if found.problems:
        lines += ["Still open in the form", *_listed(found.problems)]
    if found.remarks:
        lines += ["Worth a second look", *_listed(found.remarks)]
    return "\n".join(lines)


def _listed(problems: Iterable[CardProblem]) -> list[str]:
    return [line for problem in problems for line in wrapped(f"{problem.file}: {sentence(problem)}")]
