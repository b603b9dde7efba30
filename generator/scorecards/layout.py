"""The contract of a card: what its sheets, names and labels are called, for the writer and the reader alike."""

import re
from dataclasses import dataclass

from generator.model import (
    DRAFT,
    Candidate,
    Fact,
    Interviewer,
    Kit,
    PlannedQuestion,
    Seat,
    Session,
)
from generator.model.cards import SCALE_WORDS
from generator.model.kit import short_version
from generator.office import one_line
from generator.wording import Tongue, in_any, of_panel
from generator.wording.arranging import arranged

VERSION = "1"
SCORECARD, ANCHORS, HOW_TO_RATE, HIDDEN = "Scorecard", "Anchors", "How to rate", "_kit"
BLANK_CODE = "C00"
BLANK = Candidate(code=BLANK_CODE, name="")

NO_EXAMPLE, NOT_ASKED = "no example", "not asked"
NUMBERS = ("1", "2", "3", "4", "5")
RATINGS = (*NUMBERS, NO_EXAMPLE, NOT_ASKED)
HEADS = tuple(f"{number} {words}" for number, words in enumerate(SCALE_WORDS, start=1))
CHOSEN = "Your rating: "

# A defined name and, in the cell to the left of its cell, the label that a reader finds it by without names.
IDENTITY = {
    "kit_id": "Kit",
    "kit_version": "Version",
    "card_id": "Card",
    "session": "Session",
    "seat": "Seat",
    "candidate_code": "Candidate code",
    "interviewer": "Interviewer",
    "candidate": "Candidate",
}
ANSWERS = {
    "interview_date": "Interview date",
    "asked_besides": "Asked besides, word for word",
    "knew_before": "Before today I knew this candidate",
    "own_ratings": "These are my own ratings, made before talking to anyone about this candidate",
    "signed_by": "Name",
    "signed_on": "Date",
    "entered_by": "Keyed in by",
    "entered_on": "Keyed in on",
    "original": "From paper or scan",
}
# A question's block begins with `Question 2`; in it the rating stands under its label, the note beside its own.
QUESTION = "Question {number}"
RATING_LABEL = "Rating"
MORE_LABEL = "If you need more"
NOTE_LABEL = "What you heard that makes it this number"
FALLBACK_LABEL = "Fallback used"
NOT_AS_PLANNED = "If not as planned"
NOT_ASKED_LABEL = "Not asked or changed, because"
OF_A_QUESTION = ("rating", "note", "fallback", "not_asked_because")
OF_A_FACT = "fact"
FACT_LABEL = "Fact {number}: ask and write down; not rated"
KNEW_HINT = "If yes, say how in your declaration."

# Beside `If you need more` stand the probes, one a line, and further right the fallback and what to listen for.
STARS = {"S": "Situation", "A": "Action", "R": "Result"}
PROBE = "{star}:  {text}"
FALLBACK_HEAD = "Only if no example comes after one prompt:"
LISTEN_HEAD = "Listen for: "


def _in_any_language(phrase: str) -> str:
    """What finds a phrase in every language, white space being no matter."""
    ways = (r"\s+".join(map(re.escape, said.split())) for said in in_any(phrase))
    return f"(?:{'|'.join(ways)})"


# How a reader tells the three apart, white space being no matter; the fallback itself holds no such line.
FALLBACK_STARTS = re.compile(rf"\s*{_in_any_language(FALLBACK_HEAD)}")
LISTEN_STARTS = re.compile(rf"\n\s*{_in_any_language(LISTEN_HEAD)}")

# How the sheet `_kit` lists the parts of a card, under one heading row each.
QUESTION_HEADINGS = ("question", "number", "digest", *OF_A_QUESTION)
FACT_HEADINGS = ("fact", "cell")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A seat with its session and the person in it: what a card is made for; a `draft` is not approved yet."""

    kit: Kit
    session: Session
    seat: Seat
    interviewer: Interviewer
    draft: bool = False

    @property
    def say(self) -> Tongue:
        """The language that the card is in."""
        return of_panel(self.kit)

    @property
    def rated(self) -> tuple[tuple[int, PlannedQuestion], ...]:
        """The questions that this seat rates, each with its number in the session's agenda."""
        numbered = enumerate(self.session.questions, start=1)
        return tuple((number, q) for number, q in numbered if self.seat.id in q.rates)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that this seat asks."""
        return tuple(fact for fact in self.kit.facts if fact.seat == self.seat.id)

    def title_for(self, candidate: Candidate | None) -> str:
        """What the card is headed: the role, and what is arranged differently for a candidate."""
        draft = f"{self.say(DRAFT)} · " if self.draft else ""
        differs = "" if candidate is None else arranged(candidate, self.session, self.say)
        return one_line(f"{draft}{self.kit.requisition.headed}{f' · {differs}' if differs else ''}")

    def asker_of(self, question: PlannedQuestion) -> str | None:
        """Who puts a question, by name; None where it is this seat."""
        if question.asks == self.seat.id:
            return None
        return next(person.name for _, seat, person in self.kit.seats if seat.id == question.asks)

    def card_id(self, candidate: Candidate) -> str:
        """The card's id, also the base name of its file: unique in the kit, without the candidate's name."""
        return "_".join((self.kit.requisition.id, candidate.code, self.seat.id, self.interviewer.key))

    def identity(self, candidate: Candidate) -> dict[str, str]:
        """What the card says about itself, by defined name."""
        return {
            "kit_id": self.kit.requisition.id,
            "kit_version": short_version(self.kit.version),
            "card_id": self.card_id(candidate),
            "session": self.session.id,
            "seat": self.seat.id,
            "candidate_code": candidate.code,
            "interviewer": self.interviewer.name,
            "candidate": printed_name(candidate),
        }


def printed_name(candidate: Candidate) -> str:
    """The candidate's name as a card prints it, how to say it in brackets."""
    return f"{candidate.name} ({candidate.say_as})" if candidate.say_as else candidate.name


def name_of(part: str, id_: str) -> str:
    """The defined name of a part of a question or of a fact: `rating_q1`, `fact_f1`."""
    return f"{part}_{id_}"


def notes_asked_for(rule: str) -> tuple[str, ...]:
    """The ratings that need a note under the kit's rule `notes`: all of them, or those at the ends."""
    return (NUMBERS[0], NUMBERS[-1]) if rule == "extremes" else NUMBERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """The ids of a seat's session in the order of its numbers: for a card that kept only what is printed on it."""

    questions: tuple[str, ...]
    facts: tuple[str, ...]


def numbered(kit: Kit) -> dict[str, Numbered]:
    """What the numbers on each seat's cards stand for."""
    places = (Place(kit=kit, session=s, seat=seat, interviewer=person) for s, seat, person in kit.seats)
    return {
        place.seat.id: Numbered(
            questions=tuple(q.id for q in place.session.questions), facts=tuple(fact.id for fact in place.facts)
        )
        for place in places
    }
