"""The notes of an intake in, questions about them out: about what a note says, never about the rating.

The rules follow what notes are for (OPM 2008: what was said and done, enough to support the rating). Each would
rather miss a poor note than ask about a sound one; what a program cannot tell stays with the reader.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.linting import note_topics as topics
from generator.linting import note_words as tables
from generator.linting.anchors import IRREGULAR_PAST
from generator.linting.topics import PATTERNS
from generator.model import Intake, Kind, Kit, Mark, NoteQuestion, UsedRating
from generator.words import FUNCTION_WORDS, words

__all__ = ["NoteQuestion", "look_again", "touches_protected"]

FEWEST_CONTENT_WORDS = 3
LONGEST_BY_CHANCE = 3
QUESTIONS_OF_A_LINE, CANDIDATES_OF_A_LINE, RATINGS_OF_A_LINE = 4, 3, 6
THE_WORK = frozenset({Kind.COMPETENCY, Kind.DUTY, Kind.EXPERIENCE, Kind.CREDENTIAL})
# How notes begin that say the same of two answers and are right: nothing came, or see another paper.
MAY_STAND_TWICE = frozenset({*tables.ABSENT, *tables.POINTERS})
TODAY = "with today's date"


@dataclass(frozen=True, slots=True)
class Desk:
    """What every rule needs to know of the kit: numbers, people, and the topics that are part of the work."""

    numbers: Mapping[str, int]
    people: Mapping[str, str]
    names: Mapping[str, str]
    of_the_work: frozenset[str]


def look_again(intake: Intake, kit: Kit) -> tuple[NoteQuestion, ...]:
    """Every question about a note, note by note; then notes that stand twice, then ratings all alike.

    N1 a note without any act, N2 a verdict, N3 the same note twice, N4 all ratings alike, N5 a protected topic:
    that one is for HR only, and so is the note. The reason why a question was not asked is looked at for N5 too.
    """
    desk = _desk(kit)
    noted = [rating for rating in intake.ratings if rating.note.strip()]
    return (
        *(question for rating in intake.ratings for question in _of_rating(rating, desk)),
        *_twice(noted, desk),
        *_straight_lines(intake.ratings, desk),
    )


def touches_protected(text: str, kit: Kit | None = None) -> bool:
    """Whether a reason that somebody typed touches a protected topic; of one that is the *kit*'s work, personally."""
    return any(_topics(text, frozenset() if kit is None else _of_the_work(kit)))


def _of_the_work(kit: Kit) -> frozenset[str]:
    return _touched(" \n".join(_texts_of_the_work(kit)))


@lru_cache(maxsize=8)
def _touched(asked: str) -> frozenset[str]:
    """The protected topics that a kit's own texts touch: long texts, and asked for once a reason."""
    touched = {topic for topic, pattern in PATTERNS.items() if pattern.search(asked)}
    return frozenset(touched | {topic for topic, pattern in topics.ELSEWHERE.items() if pattern.search(asked)})


def _desk(kit: Kit) -> Desk:
    return Desk(
        numbers={q.id: number for s in kit.sessions for number, q in enumerate(s.questions, start=1)},
        people={seat.id: person.key for _, seat, person in kit.seats},
        names={seat.id: person.name for _, seat, person in kit.seats},
        of_the_work=_of_the_work(kit),
    )


def _texts_of_the_work(kit: Kit) -> Iterator[str]:
    """What is asked, and what the posting says of the work: not what it says of the employer, languages or travel."""
    for q in kit.questions:
        yield from (q.text, q.fallback or "", *(p.text for p in q.probes), *q.anchors, *q.look_for)
    yield from (c.definition for c in kit.competencies)
    yield from (line.text for line in kit.lines if line.kind in THE_WORK)


def _of_rating(rating: UsedRating, desk: Desk) -> Iterator[NoteQuestion]:
    if rating.note.strip():
        yield from _of_note(rating, desk)
    touched = ", ".join(_topics(rating.not_asked_because, desk.of_the_work))
    if touched:
        yield _held(rating, desk, f"reason for not asking question {_number(rating, desk)}", touched)


def _number(rating: UsedRating, desk: Desk) -> int | str:
    return desk.numbers.get(rating.question, rating.question)


def _held(rating: UsedRating, desk: Desk, what: str, touched: str) -> NoteQuestion:
    name = rating.interviewer or desk.names.get(rating.seat, rating.seat)
    text = f"Please read {name}'s {what} for {rating.candidate} before anyone else does: it may touch {touched}."
    return _question(rating, "N5", text, for_hr_only=True)


def _of_note(rating: UsedRating, desk: Desk) -> Iterator[NoteQuestion]:
    number = _number(rating, desk)
    on = f"your note on question {number}"
    if _is_verdict(rating.note):
        text = f"Please add to {on}, {TODAY}, what the candidate said or did that it rests on; do not replace it."
        yield _question(rating, "N2", text)
    elif isinstance(rating.rating, int) and _says_no_act(rating.note):
        text = f"Please add to {on}, {TODAY}, what the candidate said or did; do not replace it."
        yield _question(rating, "N1", text)
    touched = ", ".join(_topics(rating.note, desk.of_the_work))
    if touched:
        yield _held(rating, desk, f"note on question {number}", touched)


def _question(rating: UsedRating, rule: str, ask: str, *, for_hr_only: bool = False) -> NoteQuestion:
    return NoteQuestion(
        seat=rating.seat,
        candidate=rating.candidate,
        question=rating.question,
        file=rating.file,
        place=rating.place,
        rule=rule,
        ask=ask,
        for_hr_only=for_hr_only,
    )


def _says_no_act(note: str) -> bool:
    """Whether a note is too short to hold an act, or holds only words of opinion (N1)."""
    found = words(note)
    if not found or " ".join(found) in tables.EMPTY:
        return True
    if not _is_latin(note) or tables.QUOTED.search(note) or tables.ABSENT & set(found) or found[0] in tables.POINTERS:
        return False
    content = [w for w in found if w not in FUNCTION_WORDS | tables.FUNCTION | tables.OPINION and not w.isdigit()]
    numbers = any(any(c.isdigit() for c in w) for w in found)
    if not content:
        return not _tells_of_an_act(found) if not numbers else _only_numbers_and_opinion(found)
    if "would" in found:
        # A situational answer, told in a few words.
        return False
    return len(content) < FEWEST_CONTENT_WORDS and not numbers and not any(map(_is_verb, found))


def _is_latin(note: str) -> bool:
    """Whether the tables can judge a text at all: other scripts have no words in them."""
    return all("LATIN" in unicodedata.name(c, "LATIN") for c in note if c.isalpha())


def _tells_of_an_act(found: Sequence[str]) -> bool:
    """Whether words of little meaning tell an act all the same: `took it back` does, `gave good answers` not."""
    return bool(tables.ACTS & set(found)) and not tables.OF_THE_ANSWER & set(found)


def _only_numbers_and_opinion(found: Sequence[str]) -> bool:
    return all(w.isdigit() or w in tables.OPINION for w in found)


def _is_verb(word: str) -> bool:
    if word in IRREGULAR_PAST or word in tables.ACTS or word.removesuffix("s") in tables.ACTS:
        return True
    return any(ending.fullmatch(word) for ending in tables.ENDINGS.values())


def _is_verdict(note: str) -> bool:
    """Whether a note judges the person instead of telling what they said or did (N2); quotations do not count."""
    plain = tables.QUOTED.sub(" … ", note)
    if tables.HIRING.search(plain):
        return False
    if tables.WHEREVER.search(plain):
        return True
    clauses = any(_holds_only(clause, tables.VERDICTS) for clause in tables.CLAUSE_ENDS.split(plain))
    sentences = tables.SENTENCE_ENDS.split(plain)
    return clauses or any(_holds_only(s, tables.VERDICTS) or _holds_only(s, tables.SENTENCES) for s in sentences)


def _holds_only(text: str, verdicts: re.Pattern[str]) -> bool:
    """Whether a text has a verdict and beside it nothing but opinion and small words."""
    rest, count = verdicts.subn(" ", text)
    return count > 0 and "…" not in rest and all(w in tables.FILLERS or w in tables.OPINION for w in words(rest))


def _topics(note: str, of_the_work: frozenset[str]) -> Iterator[str]:
    """The protected topics that a note touches (N5); one that is part of the work only where it is personal."""
    rest = topics.OF_THE_WORK.sub(" ", note)
    for topic, pattern in PATTERNS.items():
        found = [p.search(note) for p in (topics.OF_THE_PERSON.get(topic),) if p]
        if topic not in of_the_work:
            found += [p.search(rest) for p in (pattern, topics.ELSEWHERE.get(topic)) if p]
        if any(found):
            yield topic


def _author(rating: UsedRating, desk: Desk) -> str:
    return rating.interviewer or desk.people.get(rating.seat, rating.seat)


def _twice(noted: Sequence[UsedRating], desk: Desk) -> Iterator[NoteQuestion]:
    """Notes of one interviewer in the same words as one before (N3)."""
    first: dict[tuple[str, str], UsedRating] = {}
    for rating in noted:
        found = words(rating.note)
        if isinstance(rating.rating, Mark) or len(found) <= LONGEST_BY_CHANCE or found[0] in MAY_STAND_TWICE:
            continue
        before = first.setdefault((_author(rating, desk), " ".join(found)), rating)
        if before is not rating:
            yield _question(rating, "N3", _same_words(before, rating, desk))


def _same_words(before: UsedRating, rating: UsedRating, desk: Desk) -> str:
    both = " and ".join(
        f"question {desk.numbers.get(r.question, r.question)} of candidate {r.candidate}" for r in (before, rating)
    )
    return (
        f"Please add to your notes on {both}, {TODAY}, what the candidate said or did each time, as the same words "
        "stand on both; do not replace them."
    )


def _straight_lines(ratings: Sequence[UsedRating], desk: Desk) -> Iterator[NoteQuestion]:
    """Cards, or all the cards of an interviewer, on which every rating is the same number (N4)."""
    people: dict[str, dict[tuple[str, str], list[UsedRating]]] = defaultdict(lambda: defaultdict(list))
    for rating in ratings:
        people[_author(rating, desk)][rating.seat, rating.candidate].append(rating)
    for cards in people.values():
        if _is_line_over_candidates([rating for card in cards.values() for rating in card]):
            yield _line(next(iter(cards.values()))[0], "", "on the cards that you returned")
            continue
        for card in cards.values():
            if len(card) >= QUESTIONS_OF_A_LINE and _alike(card):
                yield _line(card[0], card[0].candidate, f"on your card for candidate {card[0].candidate}")


def _is_line_over_candidates(ratings: Sequence[UsedRating]) -> bool:
    given = [r for r in ratings if r.rating is not None]
    return (
        len({r.candidate for r in given}) >= CANDIDATES_OF_A_LINE
        and len(given) >= RATINGS_OF_A_LINE
        and _alike(given)
    )


def _alike(ratings: Sequence[UsedRating]) -> bool:
    """Whether all are one and the same number; a rating that is missing or not a number is another."""
    return all(isinstance(r.rating, int) and r.rating == ratings[0].rating for r in ratings)


def _line(rating: UsedRating, candidate: str, where: str) -> NoteQuestion:
    return NoteQuestion(
        seat=rating.seat,
        candidate=candidate,
        question="",
        file=rating.file if candidate else None,
        place=None,
        rule="N4",
        ask=f"Did you compare each answer {where} with its own descriptions?",
    )
