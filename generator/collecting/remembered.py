"""The ledger's events in, what they say of one card out: who saw its ratings, what was accepted, what is excused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Event

# Later than any time in a ledger.
NEVER = "9999"
SHOWN, LOOKED = "revealed", "interim-shown"
EXCUSED, EXPECTED_AGAIN = "excused", "expected-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What the ledger says of one card.

    `accepted` holds SHA-256s, each with whether somebody had taken an interim look before; `shown_at` is when the
    ratings were first shown, the end of time where they were not; `excuse` is the excuse that stands.
    """

    accepted: Mapping[str, bool]
    shown_at: str
    excuse: Event | None

    def came_late(self, came: str) -> bool:
        """Whether a file came after the ratings were shown."""
        return came > self.shown_at


def remembered(events: Sequence[Event], stage: str, seat: str, candidate: str) -> Remembered:
    """What the ledger says of the card of a seat for a candidate.

    What was accepted after the ratings were shown is not in it: it never reaches the independent figures.
    """
    shown = first_shown(events, SHOWN, stage, candidate)
    before = events[: events.index(shown)] if shown is not None else events
    accepted = {
        e.about.get("sha256", ""): e.about.get("after_interim") == "yes" for e in before if e.what == "accepted"
    }
    return Remembered(
        accepted=accepted,
        shown_at=NEVER if shown is None else shown.at,
        excuse=excuse_of(events, seat, candidate),
    )


def first_shown(events: Sequence[Event], what: str, stage: str | None, candidate: str) -> Event | None:
    """The first event by which a candidate's ratings of a stage were seen (`revealed`, or `interim-shown`).

    One that names no stage or candidates is of all of them; a *stage* that is None is any.
    """
    for event in events:
        codes = event.about.get("candidates", candidate).split()
        here = stage is None or event.about.get("stage", stage) == stage
        if event.what == what and here and candidate in codes:
            return event
    return None


def excuse_of(events: Sequence[Event], seat: str, candidate: str) -> Event | None:
    """The excuse that stands for a card: the last word on it or its seat. For a whole seat *candidate* is empty."""
    standing = None
    for event in events:
        if event.about.get("seat") == seat and event.about.get("candidate", "") in ("", candidate):
            if event.what == EXCUSED:
                standing = event
            elif event.what == EXPECTED_AGAIN:
                standing = None
    return standing
