"""How the parts of a record say things: texts with what they are, tables of two columns, figures, days."""

from collections.abc import Iterable
from fractions import Fraction

from generator.model import Rating
from generator.model.packet import Kind, Line, Paragraph, Style, Table, Words

NOTHING = "—"
FLAGS = {True: "yes", False: "no", None: "not answered"}


def ours(text: str) -> Line:
    """A line of the program's or the plan's own words."""
    return (Words(text=text),)


def typed(text: str, place: str = "") -> Line:
    """A line that somebody typed, or the name of a file."""
    return (Words(text=text, kind=Kind.TYPED, place=place),) if text else ours(NOTHING)


def panel(name: str, seat: str = "", place: str = "") -> Line:
    """A line with a name of the panel."""
    return (Words(text=name, kind=Kind.PANEL, owner=seat, place=place),) if name else ours(NOTHING)


def candidate(name: str, code: str = "") -> Line:
    """A line with a candidate's name."""
    return (Words(text=name, kind=Kind.CANDIDATE, owner=code),) if name else ours(NOTHING)


def asked(text: str, question: str, place: str = "") -> Line:
    """A line of what is asked."""
    return (Words(text=text, kind=Kind.QUESTION, question=question, place=place),)


def said(text: str, style: Style = Style.BODY) -> Paragraph:
    """A paragraph of our own words."""
    return Paragraph(line=ours(text), style=style)


def bullets(texts: Iterable[str]) -> tuple[Paragraph, ...]:
    """Our own words, point by point."""
    return tuple(said(text, Style.BULLET) for text in texts)


def pairs(caption: str, rows: Iterable[tuple[str, Line]]) -> Table:
    """A table of what something is called and what it is."""
    found = tuple((ours(label), line) for label, line in rows)
    return Table(caption=caption, heads=(), rows=found, widths=(26, 74))


def rating_in_words(rating: Rating | None, *, wrong: bool = False) -> str:
    """A rating as it stands on the card."""
    if rating is None:
        return "not readable, see below" if wrong else "empty"
    return str(rating)


def figure(value: Fraction | float | None) -> str:
    """A figure to two decimals; a dash for what cannot be known."""
    return NOTHING if value is None else f"{float(value):.2f}"


def time_in_words(at: str) -> str:
    """A time of the ledger to the minute."""
    return f"{at[:10]} {at[11:16]}".strip()
