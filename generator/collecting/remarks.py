"""A card of record in; what is worth saying of it besides what its files say of themselves."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.collecting.completeness import NOTE, REASON, lacks
from generator.collecting.expected import Due
from generator.collecting.merging import Record
from generator.model import CardProblem, Event, Kit

COUNTED, SINCE = "counted", "mended since"
UNREAD = ("date-ambiguous", "date-not-understood", "not-yes-or-no")


def remarks(due: Due, record: Record, kit: Kit, events: Sequence[Event]) -> Iterator[CardProblem]:
    """Everything that is said of one card: of its copies, its blanks, its date, and when it came."""
    yield from record.problems
    yield from _missing_notes(due, record, kit)
    yield from _unanswered(record)
    yield from _before_freeze(record, events)
    yield from _after_the_ratings_were_shown(due, record)
    yield from _excused_and_here(due, record, kit)


def mended(problems: Iterable[CardProblem], records: Iterable[Record]) -> Iterator[CardProblem]:
    """The problems; what could not be read in a cell and is answered elsewhere since says so."""
    copies = [(record, copy) for record in records for copy in record.copies]
    ratings = {
        (copy.file.file, answer.place)
        for record, copy in copies
        for answer in copy.answers
        if answer.wrong and record.answers[answer.question][0].rating is not None
    }
    others = {
        copy.file.file
        for record, copy in copies
        if copy.card.unread and all(record.said(name) is not None for name in copy.card.unread)
    }
    for problem in problems:
        at = problem.file, problem.place
        since = problem.place and (at in ratings or (problem.file in others and problem.code in UNREAD))
        yield replace(problem, action=f"{problem.action}; {SINCE}") if since and problem.code != "mended" else problem


def _missing_notes(due: Due, record: Record, kit: Kit) -> Iterator[CardProblem]:
    for lack in lacks(record, due.questions, kit.rules):
        if lack.part in (NOTE, REASON) and lack.question is not None:
            yield CardProblem(
                file=record.file,
                place=record.answers[lack.question][0].note_place,
                code="note-missing",
                message=f"the {lack.in_words(due.numbers)} is missing",
                action="the rating counts; the card is not complete",
            )


def _unanswered(record: Record) -> Iterator[CardProblem]:
    """What no copy of a card says besides the ratings."""
    # What is filled in and could not be read is named already, by its cell.
    unread = {name for copy in record.copies for name in copy.card.unread}
    if record.own_ratings is None and "own_ratings" not in unread:
        message = "“These are my own ratings” is not answered yet"
        yield _of(record, "declaration-missing", message, "counted; the card is not complete")
    if record.said("knew_before") is None and "knew_before" not in unread:
        message = "“Before today I knew this candidate” is not answered"
        yield _of(record, "knew-before-unanswered", message, COUNTED)
    if record.said("interview_date") is None and "interview_date" not in unread:
        yield _of(record, "interview-date-missing", "the interview date is missing", COUNTED)


def _before_freeze(record: Record, events: Sequence[Event]) -> Iterator[CardProblem]:
    frozen = max((e.about.get("on", "") for e in events if e.what == "frozen"), default="")
    date = record.said("interview_date")
    if isinstance(date, str) and date < frozen:
        message = f"the interview is dated {date}, before the plan was frozen on {frozen}"
        yield _of(record, "before-freeze", message, COUNTED)


def _after_the_ratings_were_shown(due: Due, record: Record) -> Iterator[CardProblem]:
    """The copies that count and came when colleagues' ratings could be known."""
    for copy in record.copies:
        if due.remembered.came_late(copy.came):
            message = "this came after the ratings had been shown: was it filled in without knowing them?"
            yield _of(record, "came-after-reveal", message, COUNTED, file=copy.file.file)


def _excused_and_here(due: Due, record: Record, kit: Kit) -> Iterator[CardProblem]:
    """A card that was excused and is complete all the same: excused by itself, or come since its seat was."""
    excuse = due.remembered.excuse
    if excuse is None or lacks(record, due.questions, kit.rules):
        return
    if excuse.about.get("candidate") or any(copy.came > excuse.at for copy in record.copies):
        message = "the panel was to go on without this card, and it is here and complete"
        yield _of(record, "excuse-not-needed", message, f"{COUNTED}; the excuse is not needed any more")


def _of(record: Record, code: str, message: str, action: str, *, file: str | None = None) -> CardProblem:
    return CardProblem(file=file or record.file, place="", code=code, message=message, action=action)
