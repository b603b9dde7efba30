"""What is arranged differently for a candidate, in words that a card and a READ-ME print."""

from generator.model import Candidate, Session, granted
from generator.wording import Tongue


def arranged(candidate: Candidate, session: Session, say: Tongue) -> str:
    """`75 minutes instead of 60 · by video`; empty where all is as for everybody. The reason is not known here."""
    minutes = granted(candidate, session).minutes
    longer = instead(minutes, session, say) if minutes != session.minutes else ""
    return " · ".join(filter(None, (longer, candidate.format)))


def instead(minutes: int, session: Session, say: Tongue) -> str:
    """How many minutes a candidate has, and how many everybody else."""
    return say("{minutes} minutes instead of {standard}", minutes=minutes, standard=session.minutes)
