"""The boxes of the meeting form's first sheet in, what was said in the talk out, each with what it is about."""

from collections.abc import Iterator

from generator.forms.tables import Problems, Table
from generator.model import Said
from generator.reports.meeting.layout import BOX, QUESTION, RATING_HEAD, SAID, WHO

NO_POINT = "the talk"


def said_in(table: Table, file: str, problems: Problems) -> tuple[Said, ...]:
    """What was typed beside the points, point by point; a box belongs to the last sentence printed above it."""
    return tuple(_said(table, file, problems))


def _said(table: Table, file: str, problems: Problems) -> Iterator[Said]:
    point = NO_POINT
    for row in table.rows():
        who, rating = table.text(row, WHO), table.text(row, RATING_HEAD)
        if who and not rating and who != BOX:
            point = who
            continue
        place = table.place(row, SAID)
        words = problems.text(table.value(row, SAID), place)
        if words:
            about = f"{point} ({who}, {table.text(row, QUESTION).lower()})" if rating else point
            yield Said(about=about, words=words, place=f"{file} {place}")
