"""Debrief in, the tables of one reader out: every report draws from them, so that no two can disagree."""

from collections.abc import Mapping

from generator.model import Debrief, Kit
from generator.reports.tables.behind import tables_behind
from generator.reports.tables.competencies import View, competency_parts
from generator.reports.tables.doubts import doubt_sentences, doubts_of
from generator.reports.tables.head import head_of
from generator.reports.tables.people import people_of
from generator.reports.tables.result import result_of
from generator.reports.tables.rules import NOT_DECIDED, NOT_DECIDED_IN_SHORT, rule_sentences
from generator.reports.tables.said import said_rows
from generator.reports.tables.shapes import (
    AskedQuestion,
    CompetencyPart,
    FoundCell,
    Head,
    MustRow,
    RatedRow,
    Reader,
    Report,
    Result,
    ResultRow,
    SaidRow,
    Stage,
    Table,
    TalkRow,
)
from generator.reports.tables.talking import must_rows, talk_rows
from generator.reports.tables.wording import label

__all__ = [
    "AskedQuestion",
    "CompetencyPart",
    "FoundCell",
    "Head",
    "MustRow",
    "RatedRow",
    "Reader",
    "Report",
    "Result",
    "ResultRow",
    "SaidRow",
    "Stage",
    "Table",
    "TalkRow",
    "tables_of",
]


def tables_of(debrief: Debrief, kit: Kit, names: Mapping[str, str], number: int, reader: Reader) -> Report:
    """The debrief as *reader* sees it; *names* gives each candidate's name by code, *number* is the debrief's."""
    view = View(
        kit=kit,
        rules=debrief.rules,
        reader=reader,
        labels={c.code: label(c.code, names) for c in debrief.candidates},
        talked=debrief.meeting is not None,
        people=people_of(kit),
        held=frozenset(debrief.held_reasons),
        doubts=doubts_of(debrief),
    )
    stages = list(dict.fromkeys(c.stage for c in debrief.candidates))
    several = len({session.stage for session in kit.sessions}) > 1
    return Report(
        head=head_of(debrief, kit, names, number, reader),
        stages=tuple(_stage(debrief, stage, names, view, named=several) for stage in stages),
        rules=rule_sentences(kit, debrief.rules),
        arithmetic=debrief.rules,
        not_decided=NOT_DECIDED_IN_SHORT if kit.short else NOT_DECIDED,
        said=said_rows(debrief, view),
        behind=tables_behind(debrief, view) if reader is Reader.HR else (),
    )


def _stage(debrief: Debrief, stage: str, names: Mapping[str, str], view: View, *, named: bool) -> Stage:
    found = tuple(c for c in debrief.candidates if c.stage == stage)
    return Stage(
        title=f"Stage: {stage}" if named else "",
        candidates=tuple(view.labels[c.code] for c in found),
        codes=tuple(c.code for c in found),
        names=tuple(names.get(c.code, "") for c in found),
        musts=must_rows(found, view),
        doubts=doubt_sentences(found, view),
        talk=talk_rows(debrief, found, view),
        competencies=competency_parts(found, view),
        result=result_of(debrief, found, view),
    )
