"""Page 1 of the overview: who asks and rates what, and the sessions side by side."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from generator.kits.overview.structure import count
from generator.model import Kit, RatedCompetency, Session, Slice

ASKS, RATES = "●", "○"
MOST_COLUMNS = 5


def names_of(kit: Kit) -> dict[str, str]:
    """The name of the person in each seat."""
    return {seat.id: person.name for _, seat, person in kit.seats}


def form_of(kit: Kit) -> str:
    """The form of interview in one line, stage by stage where there are several."""
    stages = list(dict.fromkeys(s.stage for s in kit.sessions))
    parts = []
    for stage in stages:
        named = f"{stage}: " if len(stages) > 1 else ""
        parts.append(named + " and ".join(_sittings([s for s in kit.sessions if s.stage == stage])))
    return "; ".join(parts)


def _sittings(sessions: Sequence[Session]) -> Iterator[str]:
    alone = [s for s in sessions if len(s.seats) == 1]
    for minutes in dict.fromkeys(s.minutes for s in alone):
        yield f"{count(sum(s.minutes == minutes for s in alone), 'one-to-one interview')} of {minutes} min"
    for session in sessions:
        if len(session.seats) != 1:
            yield f"1 interview of {session.minutes} min with {len(session.seats)} interviewers together"


def matrix_of(kit: Kit) -> dict[str, Any]:
    """The coverage matrix: competencies down, interviewers across, raters counted, minutes below."""
    return {
        "people": [person.name for _, _, person in kit.seats],
        "rows": [_matrix_row(kit, competency) for competency in kit.competencies],
        "minutes": [f"{session.minutes} min" for session, _, _ in kit.seats],
    }


def _matrix_row(kit: Kit, competency: RatedCompetency) -> dict[str, Any]:
    return {
        "name": competency.printed_name,
        "cells": [_mark(kit, competency, seat.id) for _, seat, _ in kit.seats],
        "raters": str(len(kit.raters_of(competency))),
    }


def _mark(kit: Kit, competency: RatedCompetency, seat: str) -> str:
    questions = [q for q in kit.questions if (q.competency, q.slot) == competency.key]
    asks = [q.id for q in questions if q.asks == seat and seat in q.rates]
    only_asks = [q.id for q in questions if q.asks == seat and seat not in q.rates]
    rates = [q.id for q in questions if seat in q.rates and q.asks != seat]
    marks = [f"{ASKS} asks {', '.join(asks)}"] if asks else []
    marks += [f"{RATES} rates {', '.join(rates)}"] if rates else []
    marks += [f"asks {', '.join(only_asks)}, does not rate"] if only_asks else []
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
    agendas = [{piece.start: piece for piece in session.agenda} for session in sessions]
    starts = sorted({start for agenda in agendas for start in agenda} | {s.minutes for s in sessions})
    return {
        "stage": f"Stage: {sessions[0].stage}" if staged else "",
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
    typed = ", ".join(text for text in (people[0].date, people[0].start) if text) if people else ""
    together = ", together" if len(people) > 1 else ""
    return f"{', '.join(names[seat.id] for seat in session.seats)}{together}" + (f"\n{typed}" if typed else "")


def _piece(
    kit: Kit, session: Session, agenda: Mapping[int, Slice], start: int, names: Mapping[str, str]
) -> dict[str, Any]:
    """What a session's column shows at a time: a piece that begins, one that goes on, the end, or nothing more."""
    piece = agenda.get(start)
    if piece is None:
        text = "End" if start == session.minutes else ""
        return {"asks": False, "goes_on": start < session.minutes, "text": text}
    if piece.question is None:
        return {"asks": False, "goes_on": False, "text": f"{piece.what}, {piece.minutes}\u00a0min"}
    by = f", {names[piece.question.asks]} asks" if len(session.seats) > 1 else ""
    text = f"{kit.heading_of(piece.question)}, {piece.minutes}\u00a0min{by}"
    return {"asks": True, "goes_on": False, "id": piece.question.id, "text": text}
