"""A filled meeting.xlsx or .ods in, what the talk changed out, with everything that is wrong by cell."""

from collections.abc import Iterator

from generator import grids
from generator.forms.rows import Heads, Key, known_rows
from generator.forms.tables import FILE_OUT, LISTED, Problems, Table
from generator.grids import ratings
from generator.grids.book import Book, Value
from generator.model import WRITTEN_IN, AfterTalk, Agreed, CardProblem, MeetingForm, Rating
from generator.reports.forms import identity
from generator.reports.forms.tongues import beside, table_in, tongue_of
from generator.reports.meeting import layout
from generator.reports.meeting.layout import (
    AFTER,
    AGREED,
    BECAUSE,
    CHANGED,
    CODE,
    ID,
    INDEPENDENT,
    KEY,
    MISSING,
    SEAT,
    SETTLED,
    STAGE,
    TALK,
    competency_of,
    key_of,
)
from generator.reports.meeting.said import said_in
from generator.wording import Tongue, hearing, in_any, tongue

RATINGS = Heads(
    keys=(CODE, SEAT, ID), codes=("unknown-candidate", "unknown-seat", "unknown-question"), filled=(CHANGED, BECAUSE)
)
SETTLING = Heads(
    keys=(CODE, KEY, STAGE), codes=("unknown-candidate", "unknown-competency", "unknown-stage"),
    filled=(SETTLED, BECAUSE),
)  # fmt: skip
ONE_STAGE = SETTLING._replace(keys=SETTLING.keys[:2], codes=SETTLING.codes[:2])
NUMBERS = "a whole number from 1 to 5"
MISSING_IN_ANY = in_any(MISSING)


def read(content: bytes, name: str) -> MeetingForm:
    """What the meeting form says; *name* is what messages call the file.

    Whether it belongs to the kit at hand, and whether what moved has its reason, is weighed by who knows the
    independent ratings.
    """
    try:
        book = grids.read(content)
        form = identity.read(book)
        if form.form not in ("", layout.FORM):
            raise grids.UnusableError("not-ours", f"it is another form, the {form.form}'s")
        say = tongue_of(book, [(title, layout.TABLES[title][0]) for title in (AFTER, AGREED)])
        if say is None:
            raise grids.UnusableError("not-ours", "no sheet of it has the heads of a meeting form's table")
        return _Reading(book, form, name, say).form()
    except grids.UnusableError as refused:
        problem = CardProblem(file=name, place="", code=refused.code, message=refused.message, action=FILE_OUT)
        return MeetingForm(
            file=name, kit="", version="", number=None, chair="", on=None, present="", ratings=(), agreed=(),
            problems=(problem,),
        )  # fmt: skip


class _Reading:
    """A form being read, in the language that it is in; problems gather on the way."""

    def __init__(self, book: Book, who: identity.Identity, name: str, say: Tongue) -> None:
        self._book = book
        self._who = who
        self._name = name
        self._say = say
        self._problems = Problems(name)

    def form(self) -> MeetingForm:
        """The whole form."""
        talk, after, agreed = (
            table_in(self._book, title, keys, self._say, others) for title, (keys, others) in layout.TABLES.items()
        )
        self._problems.differs(self._who.differs)
        chair, on, present = self._head()
        return MeetingForm(
            file=self._name,
            kit=self._who.kit,
            version=self._who.version,
            number=self._who.number,
            chair=chair,
            on=on,
            present=present,
            ratings=tuple(self._ratings(after)) if after else self._without(AFTER),
            agreed=tuple(self._agreed(agreed)) if agreed else self._without(AGREED),
            said=said_in(talk, self._name, self._say, self._problems) if talk else self._without(TALK),
            problems=tuple(self._problems),
        )

    def _without(self, title: str) -> tuple[()]:
        message = f"the sheet “{self._say(title)}” is gone, or the heads of its columns are"
        self._problems.say("", "sheet-missing", message, "what stood there is not used, the rest counts")
        return ()

    def _head(self) -> tuple[str, str | None, str]:
        (chair_at, chair), (day_at, day), (there_at, there) = (beside(self._book, *place) for place in layout.HEAD)
        said = (
            self._problems.text(chair, chair_at),
            self._problems.date(day, day_at),
            self._problems.text(there, there_at),
        )
        gone = [words for words, text in zip(layout.HEAD_IN_WORDS, said, strict=True) if not text]
        if gone:
            message = f"the form does not say {tongue(WRITTEN_IN).listed(gone)}"
            self._problems.say("", "head-incomplete", message, LISTED)
        return said

    def _ratings(self, table: Table) -> Iterator[AfterTalk]:
        written = {row[:3]: row[3] for row in self._who.listed(layout.LISTED_RATINGS)}
        self._say_cut(len(self._who.rows_of(layout.LISTED_RATINGS)))
        for known in known_rows(table, RATINGS, list(written), self._problems):
            code, seat, question = known.key
            place = table.place(known.row, CHANGED)
            changed = table.value(known.row, CHANGED) if known.counts else None
            after = self._rating(changed, place)
            because = self._because(table, known.row, changed) if known.counts else ""
            yield AfterTalk(
                candidate=code,
                seat=seat,
                question=question,
                before=self._before(table, known.row, written.get(known.key)),
                after=after,
                because=because,
                place=place,
            )

    def _say_cut(self, kept: int) -> None:
        """Say so where a form has more rows than are read from any workbook."""
        whole = self._book.properties.get("ratings", "")
        if kept and whole.isdecimal() and kept < int(whole):
            message = f"it has {whole} rows; only the first {kept} can be read"
            self._problems.say(AFTER, "too-large", message, "the other rows left out")

    def _rating(self, value: Value | None, place: str) -> Rating | None:
        read = ratings.read(value)
        self._problems.rating(read, place, ratings.ACCEPTED)
        return read.rating

    def _before(self, table: Table, row: int, written: str | None) -> Rating | None:
        """The independent rating that was printed, whatever somebody has made of it since."""
        printed = _printed(table.value(row, INDEPENDENT))
        if written is None:
            return printed
        before = _printed(Value("text", written))
        if printed != before:
            message = "the independent rating was changed on the form"
            self._problems.say(
                table.place(row, INDEPENDENT), "independent-changed", message, "what the card says counts"
            )
        return before

    def _because(self, table: Table, row: int, rating: Value | None) -> str:
        place = table.place(row, BECAUSE)
        because = self._problems.text(table.value(row, BECAUSE), place)
        if because and rating is None:
            self._problems.say(place, "reason-without-rating", "a reason stands here, and no rating", LISTED)
        return because

    def _agreed(self, table: Table) -> Iterator[Agreed]:
        # The stage stands on the form in words, in the list as the kit names it.
        written = {
            (code, key_of(id_, slot or None), hearing.stage(stage, self._say)): (id_, slot or None, stage)
            for code, stage, id_, slot in self._who.listed(layout.LISTED_AGREED)
        }
        several = STAGE in table.columns
        heads = SETTLING if several else ONE_STAGE
        keys: dict[Key, tuple[str, str, str]] = {key if several else key[:2]: key for key in written}
        for known in known_rows(table, heads, list(keys), self._problems):
            key = keys.get(known.key)
            competency, slot, stage = written[key] if key else self._named(known.key)
            value = table.value(known.row, SETTLED) if known.counts else None
            place = table.place(known.row, SETTLED)
            rating = self._number(value, place)
            yield Agreed(
                candidate=known.key[0],
                competency=competency,
                slot=slot,
                rating=rating,
                because=self._because(table, known.row, value) if known.counts else "",
                place=place,
                stage=stage if several else "",
            )

    def _named(self, key: Key) -> tuple[str, str | None, str]:
        """The competency, slot and stage of a row on a form that has lost its list."""
        competency, slot = competency_of(key[1])
        printed = key[2] if len(key) > 2 else ""
        stage = next((name for name in hearing.STAGES if self._say(name) == printed), printed)
        return competency, slot, stage

    def _number(self, value: Value | None, place: str) -> int | None:
        read = ratings.read(value)
        if isinstance(read.rating, str):
            read = ratings.Read(None, "rating-not-a-number", f"“{read.rating}”")
        self._problems.rating(read, place, NUMBERS)
        return read.rating if isinstance(read.rating, int) else None


def _printed(value: Value | None) -> Rating | None:
    if value is None or value.text in MISSING_IN_ANY:
        return None
    return ratings.read(value).rating
