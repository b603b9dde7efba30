"""What the ledger calls a change in mid-process, and what such changes leave to be sent to a seat."""

from dataclasses import dataclass

from generator.model.opening import Candidate

FROZEN, CHANGED = "frozen", "changed"
ADDED, ADVANCED = "candidate-added", "candidate-advanced"
WITHDRAWN, NO_SHOW = "candidate-withdrawn", "candidate-no-show"
REPLACED, RECUSED, RECUSAL_UNDONE = "interviewer-replaced", "interviewer-recused", "recusal-undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What lies in the folder of the person in a seat.

    There is a card for each of `cards`; `declared` stand together on declaration.docx, each of `later` on a
    declaration of their own, as they were added when that one was out.
    """

    seat: str
    cards: tuple[Candidate, ...]
    declared: tuple[Candidate, ...]
    later: tuple[Candidate, ...] = ()
