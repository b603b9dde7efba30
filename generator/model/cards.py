"""What comes back: cards with their ratings, what is wrong with them, and what the panel's intake holds."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """A rating that is not a number."""

    NO_EXAMPLE = "no example"
    NOT_ASKED = "not asked"


Rating = int | Mark
"""1 to 5, `no example` or `not asked`; a rating that is still missing is None, never 0."""
SCALE_WORDS = ("well below", "below", "meets what the job needs", "above", "well above")
"""What the five numbers mean, from 1 to 5."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardProblem:
    """What is wrong, or worth knowing, about a returned file: where, a code that never changes meaning, in
    words, and what was done with it. `place` is like `Scorecard!A15`, empty for the file as a whole.
    """

    file: str
    place: str
    code: str
    message: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a card says on one question.

    `digest` is computed anew from the question, fallback, probes and anchors as the card shows them (None
    where they cannot be found), so that an edited question is noticed. `wrong` marks a rating cell that
    holds something which is not a rating: `rating` is then None although the cell is not empty.
    """

    question: str
    digest: str | None
    rating: Rating | None
    note: str
    fallback: bool | None
    not_asked_because: str
    place: str
    note_place: str
    wrong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FactAnswer:
    """What a card says on one fact."""

    fact: str
    text: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedCard:
    """A card as it came back. Dates are ISO texts (2027-03-14), None where empty or not understood.

    `version` is the full digest of the kit's version where the card still holds it, else its short form. `unread`
    names what is filled in and was not understood (`interview_date`, `own_ratings`), ratings and notes apart.
    """

    kit_id: str
    version: str
    card_id: str
    session: str
    seat: str
    interviewer: str
    candidate_code: str
    candidate: str
    interview_date: str | None
    signed_by: str
    signed_on: str | None
    entered_by: str
    entered_on: str | None
    original: str
    asked_besides: str
    knew_before: bool | None
    own_ratings: bool | None
    answers: tuple[Answer, ...]
    facts: tuple[FactAnswer, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedFile:
    """A file in `returned/` (`a.zip/b.xlsx` inside an archive): a card, a note, or what it is instead.

    `kind` is card, note (a paper scan or other document, filed by its card id and never parsed), document (one of
    the pack's own that is no card, as a signed declaration), screening,
    corrections, other-scores, meeting, decision or unusable. `problems` say what is wrong in it.
    """

    file: str
    sha256: str
    kind: str
    card: ReturnedCard | None = None
    card_id: str | None = None
    problems: tuple[CardProblem, ...] = ()
