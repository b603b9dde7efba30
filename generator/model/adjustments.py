"""How an interview is arranged differently for one candidate: more minutes, another format. Why stands nowhere."""

import re
from math import ceil
from typing import NamedTuple

from generator.model.kit import Session
from generator.model.opening import Candidate

MORE = re.compile(r"\+\s*(\d{1,3})\s*(%?)(?:\s*min(?:utes?)?)?", re.IGNORECASE)
ALL = re.compile(r"(\d{1,3})(?:\s*min(?:utes?)?)?", re.IGNORECASE)
LONGEST = 600
# A share is rounded up to what people write into a calendar: 45 minutes and a quarter are an hour, not 57 minutes.
STEP = 5


class Granted(NamedTuple):
    """How many minutes a candidate has in a session, and why candidates.csv asks for others that they do not get."""

    minutes: int
    doubt: str = ""


def granted(candidate: Candidate, session: Session) -> Granted:
    """The minutes that a candidate has in a session: those of the plan, or more.

    candidates.csv says `75` (an interview that is shorter takes as long), `+15` or `+25%`. The questions are those
    of everybody, so that fewer minutes than the plan has are never used.
    """
    said, standard = (candidate.minutes or "").strip(), session.minutes
    wanted = _wanted(said, standard) if said else standard
    if wanted is None or wanted > LONGEST:
        return Granted(standard, f"'{said}' is no number of minutes; write 75, +15 or +25%")
    if wanted < standard:
        doubt = f"{wanted} minutes are fewer than the {standard} that the questions are planned for; {standard} stay"
        return Granted(standard, doubt)
    return Granted(wanted)


def is_adjusted(candidate: Candidate, session: Session) -> bool:
    """Whether something is arranged differently for a candidate in a session."""
    return bool(candidate.format) or granted(candidate, session).minutes != session.minutes


def _wanted(said: str, standard: int) -> int | None:
    if more := MORE.fullmatch(said):
        return standard + (STEP * ceil(standard * int(more[1]) / 100 / STEP) if more[2] else int(more[1]))
    whole = ALL.fullmatch(said)
    return int(whole[1]) if whole else None
