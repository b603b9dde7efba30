"""A workbook in, the card out: what was filled in, cell by cell, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.grids import answers, ratings
from generator.grids.book import At, Book, Value, address_of
from generator.grids.guard import UnusableError
from generator.model import Answer, CardProblem, FactAnswer, ReturnedCard
from generator.scorecards import layout
from generator.scorecards.layout import Numbered
from generator.scorecards.reading import hidden, identity, labels
from generator.scorecards.reading.finding import Map, Question
from generator.wording import in_any

CARDS = in_any(layout.SCORECARD)
READ_ONLY = (*in_any(layout.ANCHORS), *in_any(layout.HOW_TO_RATE))
ONLY_READ = 2
OURS = (*CARDS, *READ_ONLY, layout.HIDDEN)
YES_OR_NO = "yes or no"
A_DATE = "a date with day, month and year"
DATES = {
    "interview_date": "the interview date", "signed_on": "the date of signing", "entered_on": "the date of keying in"
}  # fmt: skip
LEFT_OUT, COUNTED, LISTED = "left out", "counted", "listed"
IN_WORDS = {**layout.IDENTITY, "candidate": "Candidate's name"}


def wanted(names: Mapping[str, tuple[str, At]], title: str) -> bool:
    """Whether a sheet has to be read: all but those that a card only explains itself with."""
    del names
    return title not in READ_ONLY


def find(book: Book) -> Map | None:
    """The card's sheet with where things are on it; None where no sheet is a card."""
    kit = hidden.read(book)
    for title in _likely(book):
        sheet = book.sheets[title]
        labelled = labels.find(sheet)
        if labelled.is_card or (labelled.blocks and kit.questions) or _is_named(book, title):
            return Map(book=book, sheet=sheet, labelled=labelled, hidden=kit)
    return None


def _likely(book: Book) -> list[str]:
    """The sheets, the one that the names speak of first, then the one of that name."""
    named = {title for name, (title, _) in book.names.items() if name.startswith(layout.name_of("rating", ""))}
    titles = [title for title in book.sheets if title != layout.HIDDEN]
    return sorted(titles, key=lambda title: (title not in named, title not in CARDS))


def _is_named(book: Book, title: str) -> bool:
    names = [n for n, (sheet, _) in book.names.items() if sheet == title]
    return "card_id" in names and any(n.startswith(layout.name_of("rating", "")) for n in names)


def read(where: Map, numbered: Mapping[str, Numbered]) -> tuple[ReturnedCard, tuple[CardProblem, ...]]:
    """The card of a sheet; UnusableError where it does not say whose it is. The problems do not name the file yet."""
    return _Reading(where, numbered).card()


class _Reading:
    """A card being read; problems gather on the way."""

    def __init__(self, where: Map, numbered: Mapping[str, Numbered]) -> None:
        self._map = where
        self._sheet = where.sheet
        self._numbered = numbered
        self._problems: list[CardProblem] = []
        self._merged: set[At] = set()
        self._unread: list[str] = []

    def card(self) -> tuple[ReturnedCard, tuple[CardProblem, ...]]:
        """The whole card."""
        self._list_added_sheets()
        who = self._identity()
        numbered = self._numbered.get(who.texts["seat"])
        text, flag, day = self._text, self._flag, self._date
        card = ReturnedCard(
            kit_id=who.texts["kit_id"],
            version=who.texts["kit_version"],
            card_id=who.texts["card_id"],
            session=who.texts["session"],
            seat=who.texts["seat"],
            interviewer=who.texts["interviewer"],
            candidate_code=who.texts["candidate_code"],
            candidate=who.texts["candidate"],
            interview_date=day("interview_date"),
            knew_before=flag("knew_before"),
            facts=tuple(
                FactAnswer(fact=f, text=text(at), place=self._place(at)) for f, at in self._map.facts(numbered)
            ),
            answers=tuple(self._answer(question) for question in self._map.questions(numbered)),
            asked_besides=text(self._map.cell("asked_besides")),
            own_ratings=flag("own_ratings"),
            signed_by=text(self._map.cell("signed_by")),
            signed_on=day("signed_on"),
            entered_by=text(self._map.cell("entered_by")),
            entered_on=day("entered_on"),
            original=text(self._map.cell("original")),
        )
        return replace(card, unread=tuple(self._unread)), tuple(self._problems)

    def _identity(self) -> identity.Identity:
        cells = {name: self._map.cell(name) for name in layout.IDENTITY}
        printed = {name: self._sheet.text(at) for name, at in cells.items() if at is not None}
        who = identity.read(self._map.book, self._map.hidden, printed)
        if not who.is_known:
            raise UnusableError("not-ours", "it looks like a card and does not say which: its identity is gone")
        for name in who.differs:
            message = (
                f"{IN_WORDS[name]}: what is printed and what the file says of itself differ; the majority counts"
            )
            self._say(cells[name], "identity-differs", message, LISTED)
        return who

    def _list_added_sheets(self) -> None:
        """List sheets that were put in; one of ours that was only renamed is not."""
        known = (*OURS, self._sheet.title)
        extra = [title for title in self._map.book.sheets if title not in known]
        renamed = ONLY_READ - sum(title in self._map.book.sheets for title in READ_ONLY)
        for title in extra[max(0, renamed) :]:
            message = f"the sheet {ratings.quoted(title)} was added; nothing on it is read"
            self._problems.append(CardProblem(file="", place="", code="sheet-added", message=message, action=LISTED))

    def _answer(self, question: Question) -> Answer:
        at, note_at = question.cells["rating"], question.cells["note"]
        if at is None:
            why = "two places claim to be it" if question.unclear else "its cell cannot be found on the card"
            name = f"question {question.number} ({question.id})" if question.number else f"question {question.id}"
            self._say(None, "rating-not-found", f"{name}: {why}", LEFT_OUT)
        read = ratings.EMPTY if at is None else self._rating(at)
        fallback, because = question.cells["fallback"], question.cells["not_asked_because"]
        return Answer(
            question=question.id,
            digest=question.digest,
            rating=read.rating,
            note=self._text(note_at, is_note=True),
            fallback=self._yes_or_no(fallback),
            not_asked_because=self._text(because),
            place=self._place(at),
            note_place=self._place(note_at),
            wrong=read.rating is None and read.code is not None,
        )

    def _rating(self, at: At) -> ratings.Read:
        read = ratings.read(self._sheet.cells.get(at))
        merge = self._sheet.merge_over(at)
        if merge is not None:
            read = self._merged_rating(at, merge.first, read)
        if read.code == "rating-spelled":
            self._say(at, read.code, f"{read.found}; it was understood", COUNTED)
        elif read.code is not None:
            self._say(at, read.code, f"{read.found} is no rating; accepted is {ratings.ACCEPTED}", LEFT_OUT)
        return read

    def _merged_rating(self, at: At, first: At, read: ratings.Read) -> ratings.Read:
        """The rating after cells were made one: what shows in the first of them, unless that contradicts."""
        self._say_merged(at, first)
        shown = ratings.read(self._sheet.cells.get(first))
        if first == at or shown.rating is None or shown.rating == read.rating:
            return read
        if read == ratings.EMPTY:
            return shown
        return ratings.Read(None, "cells-merged", "one value that shows and another hidden below it")

    def _say_merged(self, at: At, first: At) -> None:
        if first not in self._merged:
            self._merged.add(first)
            message = f"cells were made one with {address_of(first)}; what shows there counts"
            self._say(at, "cells-merged", message, COUNTED)

    def _value(self, at: At | None) -> Value | None:
        """What a cell to fill in holds, through a merge that somebody made."""
        if at is None:
            return None
        value = self._sheet.cells.get(at)
        merge = self._sheet.merge_over(at)
        if merge is None or (merge.first == at and merge.last[0] == at[0]):
            return value
        self._say_merged(at, merge.first)
        if value is None and merge.first[0] <= at[0] <= merge.last[0] and not self._is_ours(merge.first):
            return self._sheet.cells.get(merge.first)
        return value

    def _is_ours(self, at: At) -> bool:
        """Whether a cell shows what we printed, or is where something else was to be filled in."""
        return self._sheet.text(at) in labels.PRINTED or at in self._other_cells()

    def _other_cells(self) -> set[At]:
        blocks = self._map.labelled.blocks
        of_blocks = {at for b in blocks for at in (b.asked, b.probes, b.fallback, b.rating, b.note, *b.anchors) if at}
        labelled = self._map.labelled
        parts = (*labelled.cells.values(), *labelled.of_questions.values(), *labelled.facts.values())
        return of_blocks.union(*parts, ((1, 1),))

    def _text(self, at: At | None, *, is_note: bool = False) -> str:
        read = answers.read_text(self._value(at))
        if read.code is not None:
            what = "the note" if is_note else "this cell"
            self._say(at, read.code, f"{what} holds {read.found}; accepted is a text", LEFT_OUT)
        return read.value or ""

    def _yes_or_no(self, at: At | None) -> bool | None:
        read = answers.read_yes_or_no(self._value(at))
        if read.code is not None:
            self._say(at, read.code, f"{read.found} is neither; accepted is {YES_OR_NO}", LEFT_OUT)
        return None if read.value is None else read.value == "yes"

    def _flag(self, name: str) -> bool | None:
        """One of the two questions at the end, each answered yes or no."""
        before = len(self._problems)
        answer = self._yes_or_no(self._map.cell(name))
        if answer is None and len(self._problems) > before:
            self._unread.append(name)
        return answer

    def _date(self, name: str) -> str | None:
        at = self._map.cell(name)
        read = answers.read_date(self._value(at))
        if read.code is not None:
            self._unread.append(name)
            wanted = "" if read.code == "date-ambiguous" else f"; accepted is {A_DATE}"
            self._say(at, read.code, f"{DATES[name]} is {read.found}{wanted}", LEFT_OUT)
        return read.value

    def _place(self, at: At | None) -> str:
        return "" if at is None else f"{self._sheet.title}!{address_of(at)}"

    def _say(self, at: At | None, code: str, message: str, action: str) -> None:
        problem = CardProblem(file="", place=self._place(at), code=code, message=message, action=action)
        self._problems.append(problem)
