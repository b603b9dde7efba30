"""The meeting's and the decision's forms as text: what is wrong in them, what was decided."""

import textwrap
from collections.abc import Collection, Iterable, Iterator

from generator.model import CardProblem, Decision

HELD = "held for HR"
WIDTH = 100


def found_in_forms(problems: Iterable[CardProblem]) -> str:
    """What is wrong in the forms of the meeting and in other scores; empty where nothing is."""
    lines = [line for problem in problems for line in _wrapped(_told(problem))]
    return "\n".join(["Found in the panel's forms", *lines]) if lines else ""


def decision(found: Decision | None, held: Collection[str] = ()) -> str:
    """Who was chosen, departures from the order with what the form says on them, and what is still open.

    *held* are reasons that touch a protected topic.
    """
    if found is None:
        return ""
    lines = [f"Decision ({found.file}): {'complete' if found.complete else 'not complete yet'}"]
    for one in found.decided:
        if one.outcome is not None:
            words = "; ".join(_said(part, held) for part in (one.reason, one.words) if part.strip())
            lines += _wrapped(f"{one.candidate} {one.outcome}" + (f": {words}" if words else ""))
    if found.departures:
        lines.append("Departures from the order")
        lines += [line for departure in found.departures for line in _wrapped(departure)]
        why = f"because: {_said(found.explained, held)}" if found.explained.strip() else "the form does not say why"
        lines += _wrapped(why)
    if found.problems:
        lines.append("Still open in the form")
        lines += [line for problem in found.problems for line in _wrapped(_told(problem))]
    return "\n".join(lines)


def _said(text: str, held: Collection[str]) -> str:
    return HELD if text in held else text


def _told(problem: CardProblem) -> str:
    return f"{' '.join(part for part in (problem.file, problem.place) if part)}: {problem.message}: {problem.action}"


def _wrapped(text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
