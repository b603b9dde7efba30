"""What is arranged differently for a candidate, in words that a card and a READ-ME print."""

from generator.model import Candidate, Session, granted
from generator.wording import Tongue


def arranged(candidate: Candidate, session: Session, say: Tongue) -> str:
    """`75 minutes instead of 60 · by video`; empty where all is as for everybody. The reason is not known here."""
    minutes = granted(candidate, session).minutes
    instead = "{minutes} minutes instead of {standard}"
    longer = say(instead, minutes=minutes, standard=session.minutes) if minutes != session.minutes else ""
    return " · ".join(filter(None, (longer, candidate.format)))
