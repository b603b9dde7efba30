"""What interviewers asked besides the plan, word for word: all of it for HR, what is short for the chair."""

from collections.abc import Iterator, Mapping

from generator.model import AskedBesides, Debrief
from generator.reports.tables.competencies import View
from generator.reports.tables.shapes import Reader
from generator.reports.tables.spoken import BesidesRow

SHORT = 300
IN_HR = "Too long for this paper; it stands in hr.xlsx, sheet “{sheet}”."


def besides_rows(debrief: Debrief, names: Mapping[str, str], view: View) -> tuple[BesidesRow, ...]:
    """Candidate by candidate what was asked besides; nothing for the manager, who reads the result."""
    return () if view.reader is Reader.MANAGER else tuple(_rows(debrief, names, view))


def _rows(debrief: Debrief, names: Mapping[str, str], view: View) -> Iterator[BesidesRow]:
    for asked in sorted(debrief.besides, key=lambda asked: asked.candidate):
        yield BesidesRow(
            code=asked.candidate,
            name=names.get(asked.candidate, ""),
            who=view.people.get(asked.person, asked.interviewer),
            words=_words(asked, view),
            held=asked.text in view.held,
            place=asked.place,
        )


def _words(asked: AskedBesides, view: View) -> str:
    held = asked.text in view.held
    if view.sees_held or held or len(asked.text) <= SHORT:
        return view.reason(asked.text)
    return view.say(IN_HR, sheet=view.say("Notes"))
