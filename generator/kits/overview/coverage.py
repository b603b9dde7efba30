"""Page 1 of the overview: who asks and rates what, and the sessions side by side."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from generator import dates
from generator.model import Kit, RatedCompetency, Session, Slice
from generator.wording import Tongue, heading_of, hearing, of_panel

ASKS, RATES = "●", "○"
MOST_COLUMNS = 5
ONE_TO_ONE = "{n} one-to-one interview of {minutes} min|{n} one-to-one interviews of {minutes} min"


def names_of(kit: Kit) -> dict[str, str]:
    """The name of the person in each seat."""
    return {seat.id: person.name for _, seat, person in kit.seats}


def form_of(kit: Kit) -> str:
    """The form of interview in one line, stage by stage where there are several."""
    say = of_panel(kit)
    stages = list(dict.fromkeys(s.stage for s in kit.sessions))
    parts = []
    for stage in stages:
        form = say.listed([*_sittings([s for s in kit.sessions if s.stage == stage], say)])
        named = say("{stage}: {text}", stage=hearing.stage(stage, say), text=form)
        parts.append(named if len(stages) > 1 else form)
    return say("; ").join(parts)


def _sittings(sessions: Sequence[Session], say: Tongue) -> Iterator[str]:
    alone = [s for s in sessions if len(s.seats) == 1]
    for minutes in dict.fromkeys(s.minutes for s in alone):
        number = sum(s.minutes == minutes for s in alone)
        yield say.counted(ONE_TO_ONE, number, minutes=minutes)
    for session in sessions:
        if len(session.seats) != 1:
            together = "1 interview of {minutes} min with {number} interviewers together"
            yield say(together, minutes=session.minutes, number=len(session.seats))


def matrix_of(kit: Kit) -> dict[str, Any]:
    """The coverage matrix: competencies down, interviewers across, raters counted, minutes below."""
    rows = [_matrix_row(kit, competency) for competency in kit.competencies]
    return {
        "people": [person.name for _, _, person in kit.seats],
        "rows": rows,
        "listening": any(RATES in cell for row in rows for cell in row["cells"]),
        "minutes": [f"{session.minutes} min" for session, _, _ in kit.seats],
    }


def _matrix_row(kit: Kit, competency: RatedCompetency) -> dict[str, Any]:
    return {
        "name": competency.printed_name,
        "cells": [_mark(kit, competency, seat.id) for _, seat, _ in kit.seats],
        "raters": str(len(kit.raters_of(competency))),
    }


def _mark(kit: Kit, competency: RatedCompetency, seat: str) -> str:
    questions = [q for q in kit.questions if q.key == competency.key]
    asks = [q.id for q in questions if q.asks == seat and seat in q.rates]
    only_asks = [q.id for q in questions if q.asks == seat and seat not in q.rates]
    rates = [q.id for q in questions if seat in q.rates and q.asks != seat]
    say = of_panel(kit)
    marks = [say("{mark} asks {questions}", mark=ASKS, questions=", ".join(asks))] if asks else []
    marks += [say("{mark} rates {questions}", mark=RATES, questions=", ".join(rates))] if rates else []
    marks += [say("asks {questions}, does not rate", questions=", ".join(only_asks))] if only_asks else []
    return "\n".join(marks) or "–"


def days_of(kit: Kit) -> list[dict[str, Any]]:
    """The agendas side by side, a table for each stage; many sessions make more than one table."""
    stages = [list(sessions) for _, sessions in groupby(kit.sessions, key=lambda s: s.stage)]
    tables = [part for group in stages for part in _parts(group)]
    return [_day(kit, sessions, names_of(kit), len(stages) > 1) for sessions in tables]


def _parts(sessions: Sequence[Session]) -> Iterator[Sequence[Session]]:
    """The sessions in as few parts as fit on the page, about equally long."""
    parts = -(-len(sessions) // MOST_COLUMNS)
    each = -(-len(sessions) // parts)
    for first in range(0, len(sessions), each):
        yield sessions[first : first + each]


def _day(kit: Kit, sessions: Sequence[Session], names: Mapping[str, str], staged: bool) -> dict[str, Any]:
    say = of_panel(kit)
    agendas = [{piece.start: piece for piece in session.agenda} for session in sessions]
    starts = sorted({start for agenda in agendas for start in agenda} | {s.minutes for s in sessions})
    return {
        "stage": say("Stage: {stage}", stage=hearing.stage(sessions[0].stage, say)) if staged else "",
        "sessions": [_heading(kit, session, names) for session in sessions],
        "rows": [
            {
                "clock": f"{start // 60:02d}:{start % 60:02d}",
                "cells": [_piece(kit, s, a, start, names) for s, a in zip(sessions, agendas, strict=True)],
            }
            for start in starts
        ],
    }


def _heading(kit: Kit, session: Session, names: Mapping[str, str]) -> str:
    people = [person for s, _, person in kit.seats if s.id == session.id]
    say = of_panel(kit)
    when = ", ".join(text for text in (_shown(people[0].date, say), people[0].start) if text) if people else ""
    said = ", ".join(names[seat.id] for seat in session.seats)
    if len(people) > 1:
        said = say("{names}, together", names=said)
    return said + (f"\n{when}" if when else "")


def _shown(day: str | None, say: Tongue) -> str:
    """A day in words; what can be read as none, or as two, as it was typed."""
    days = dates.days_of(day or "")
    return say.in_words(days[0]) if len(days) == 1 else day or ""


def _piece(
    kit: Kit, session: Session, agenda: Mapping[int, Slice], start: int, names: Mapping[str, str]
) -> dict[str, Any]:
    """What a session's column shows at a time: a piece that begins, one that goes on, the end, or nothing more."""
    piece, say = agenda.get(start), of_panel(kit)
    if piece is None:
        text = say("End") if start == session.minutes else ""
        return {"asks": False, "goes_on": start < session.minutes, "text": text}
    if piece.question is None:
        return {"asks": False, "goes_on": False, "text": f"{say(piece.what)}, {piece.minutes}\u00a0min"}
    by = f", {say('{name} asks', name=names[piece.question.asks])}" if len(session.seats) > 1 else ""
    text = f"{heading_of(kit, piece.question, say)}, {piece.minutes}\u00a0min{by}"
    return {"asks": True, "goes_on": False, "id": piece.question.id, "text": text}
