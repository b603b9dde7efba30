"""A filled decision.xlsx or .ods in, the decision out, with everything that is wrong by cell."""

from collections.abc import Iterator
from dataclasses import replace

from generator import grids
from generator.dates import plain
from generator.forms.rows import Heads, known_rows
from generator.forms.tables import FILE_OUT, LISTED, Problems, Table
from generator.grids.book import Book
from generator.model import CardProblem, Decided, DecisionForm, Outcome, Signed
from generator.reports.decision import layout
from generator.reports.decision.layout import (
    ANOTHER,
    CODE,
    OUTCOME,
    PARTS,
    REASON,
    SIGNED_BY,
    SIGNED_FOR,
    SIGNED_ON,
    WORDS,
)
from generator.reports.forms import identity
from generator.reports.forms.tongues import beside, choice, meant_by, table_in, tongue_of
from generator.wording import Tongue

CANDIDATES = Heads(keys=(CODE,), codes=("unknown-candidate",), filled=(OUTCOME, REASON, WORDS))
OUTCOMES, REASONS = meant_by(layout.OUTCOMES), meant_by(layout.REASONS)


def read(content: bytes, name: str) -> DecisionForm:
    """What the decision form says; *name* is what messages call the file.

    Whether it belongs to the debrief at hand, is complete and departs from the order is weighed by who knows
    the debrief.
    """
    try:
        book = grids.read(content)
        form = identity.read(book)
        say = tongue_of(book, [(layout.DECISION, layout.KEYS)])
        if say is None or form.form not in ("", layout.FORM):
            raise grids.UnusableError("not-ours", "it is no decision form of ours")
        return _form(book, form, say, name)
    except grids.UnusableError as refused:
        problem = CardProblem(file=name, place="", code=refused.code, message=refused.message, action=FILE_OUT)
        return DecisionForm(
            file=name, kit="", version="", number=None, decided=(), departures="", signed=(), problems=(problem,)
        )


def _form(book: Book, form: identity.Identity, say: Tongue, name: str) -> DecisionForm:
    table = table_in(book, layout.DECISION, layout.KEYS, say, (WORDS,))
    signing = table_in(book, layout.DECISION, layout.KEYS_OF_SIGNING, say)
    assert table is not None
    problems = Problems(name)
    problems.differs(form.differs)
    why_at, why = beside(book, layout.WHY, layout.WHY_NAME)
    return DecisionForm(
        file=name,
        kit=form.kit,
        version=form.version,
        number=form.number,
        decided=tuple(_decided(_above(table, say), form, say, problems)),
        departures=problems.text(why, why_at),
        signed=tuple(_signed(signing, say, problems)),
        problems=tuple(problems),
    )


def _above(table: Table, say: Tongue) -> Table:
    """The table without what stands below it on the sheet."""
    below = {say(label) for label in (layout.DEPARTING, layout.WHY, layout.SIGNED_FOR)}
    rows = [row for (row, _), value in table.sheet.cells.items() if row > table.head and plain(value.text) in below]
    return replace(table, end=min(rows, default=None))


def _decided(table: Table, form: identity.Identity, say: Tongue, problems: Problems) -> Iterator[Decided]:
    written = [row[:1] for row in form.listed(layout.LISTED)]
    for known in known_rows(table, CANDIDATES, written, problems):
        row, place = known.row, table.place(known.row, OUTCOME)
        if not known.counts:
            yield Decided(candidate=known.key[0], outcome=None, reason="", words="", place=place)
            continue
        chosen = choice(table.value(row, OUTCOME), place, OUTCOMES, say, problems, "outcome-unknown")
        at = table.place(row, REASON)
        reason = choice(table.value(row, REASON), at, REASONS, say, problems, "reason-unknown")
        words = problems.text(table.value(row, WORDS), table.place(row, WORDS))
        if reason == ANOTHER and not words:
            problems.say(table.place(row, WORDS), "words-missing", "the reason is to be said in words here", LISTED)
        yield Decided(
            candidate=known.key[0],
            outcome=Outcome(chosen) if chosen else None,
            reason=reason,
            words=words,
            place=place,
        )


def _signed(table: Table | None, say: Tongue, problems: Problems) -> Iterator[Signed]:
    """Who signed, in the order of the parts; one that is gone from the form is open."""
    rows = {} if table is None else {table.text(row, SIGNED_FOR): row for row in table.rows()}
    for printed, part in PARTS.items():
        row = rows.get(say(printed))
        if table is None or row is None:
            problems.say("", "row-missing", f"the line for the {part} to sign is gone", LISTED)
            yield Signed(part=part, name="", on=None, place="")
            continue
        place = table.place(row, SIGNED_BY)
        yield Signed(
            part=part,
            name=problems.text(table.value(row, SIGNED_BY), place),
            on=problems.date(table.value(row, SIGNED_ON), table.place(row, SIGNED_ON)),
            place=place,
        )
