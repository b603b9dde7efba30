"""Phrases that several documents print: how much is asked, quotations, where a card goes."""

from collections.abc import Sequence

from generator.model import Kit, Requisition, Session
from generator.office import one_line
from generator.wording import Tongue

MINUTES = "{n} minute|{n} minutes"
RECORDED = {
    "not-recorded": "Nothing is recorded, and no program takes notes.",
    "recorded-with-consent": "With your consent this is recorded; if you would rather not, say so, and nothing else "
    "changes.",
    "ai-notes-with-consent": "With your consent a program listens and takes notes (AI); if you would rather not, say "
    "so, and nothing else changes.",
}


def listed(names: Sequence[str]) -> str:
    """Names as a sentence has them: `A, B and C`."""
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), *names[-1:]])


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 question`, `4 questions`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def questions_in(session: Session, say: Tongue) -> str:
    """How many questions a session has, and whether a candidate does an exercise in it."""
    return say.listed([*_questions(session, say), *_exercises(session, say)])


def asked_in(session: Session, say: Tongue) -> str:
    """The same as somebody says it who opens the session with “I will ask you …”."""
    work = "for a piece of work of {n} minute|for a piece of work of {n} minutes"
    exercises = [say.counted(work, q.minutes) for q in session.questions if q.exercise]
    return say.listed([*_questions(session, say), *exercises])


def _questions(session: Session, say: Tongue) -> list[str]:
    number = sum(q.exercise is None for q in session.questions)
    return [say.counted("{n} question|{n} questions", number)] if number or not session.questions else []


def _exercises(session: Session, say: Tongue) -> list[str]:
    number = sum(q.exercise is not None for q in session.questions)
    return [say.counted("{n} exercise|{n} exercises", number)] if number else []


def recorded(kit: Kit, say: Tongue) -> str:
    """Whether the interview is recorded or a program takes notes, as candidates are told."""
    return say(RECORDED[kit.rules.recording])


def shortened(text: str, longest: int) -> str:
    """The text in one line, cut between words where it is too long."""
    plain = one_line(text)
    return plain if len(plain) <= longest else plain[:longest].rsplit(" ", 1)[0] + " …"


def sentence(text: str) -> str:
    """The text with a capital in front and a full stop behind."""
    text = text.strip()
    return text if not text else text[0].upper() + text[1:] + ("" if text.endswith((".", "?", "!", "…")) else ".")


def hand_in(opening: Requisition, say: Tongue, to_a_person: str, to_the_sender: str) -> str:
    """Where a filled form goes, as far as the opening says, in one of two sentences, and by when."""
    to, by = opening.return_to, opening.return_by
    place = say(to_the_sender) if to is None else say(to_a_person, to=say.to(one_line(to)))
    if by is None:
        return f"{place.removesuffix('.')}."
    return say("{place} by {day}.", place=place, day=say.until(one_line(by)))


def decision_day(opening: Requisition, say: Tongue) -> str | None:
    """By when candidates hear, as the sentence that says so has it: English ends with it, others go on."""
    return say.by(opening.decision_by) if say.folder else say.until(opening.decision_by)
