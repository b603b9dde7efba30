"""The boxes of the meeting form's first sheet in, what was said in the talk out, each with what it is about."""

from collections.abc import Iterator

from generator.forms.tables import Problems, Table
from generator.model import Said
from generator.reports.meeting.layout import BOX, QUESTION, RATING_HEAD, SAID, WHO
from generator.wording import Tongue

NO_POINT = "the talk"


def said_in(table: Table, file: str, say: Tongue, problems: Problems) -> tuple[Said, ...]:
    """What was typed beside the points, point by point; a box belongs to the last sentence printed above it."""
    return tuple(_said(table, file, say, problems))


def _said(table: Table, file: str, say: Tongue, problems: Problems) -> Iterator[Said]:
    point, box = say(NO_POINT), say(BOX)
    for row in table.rows():
        who, rating = table.text(row, WHO), table.text(row, RATING_HEAD)
        if who and not rating and who != box:
            point = who
            continue
        place = table.place(row, SAID)
        words = problems.text(table.value(row, SAID), place)
        if words:
            about = f"{point} ({who}, {say.inside(table.text(row, QUESTION))})" if rating else point
            yield Said(about=about, words=words, place=f"{file} {place}")
