"""Debrief in, the tables of one reader out: every report draws from them, so that no two can disagree."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import Debrief, FoundCandidate, Kit
from generator.reports.tables.behind import tables_behind
from generator.reports.tables.besides import besides_rows
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
    Stage,
    Table,
    TalkRow,
)
from generator.reports.tables.spoken import BesidesRow, SaidRow
from generator.reports.tables.talking import equivalent_rows, must_rows, talk_rows
from generator.reports.tables.wording import label
from generator.wording import hearing, of_panel

__all__ = [
    "AskedQuestion",
    "BesidesRow",
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
    gone = [left.found for left in debrief.withdrew]
    view = View(
        kit=kit,
        say=of_panel(kit),
        rules=debrief.rules,
        reader=reader,
        labels={c.code: label(c.code, names) for c in (*debrief.candidates, *gone)},
        talked=debrief.meeting is not None,
        people=people_of(kit),
        held=frozenset(debrief.held_reasons),
        doubts=doubts_of(debrief),
    )
    several = len({session.stage for session in kit.sessions}) > 1
    # The stage that the next meeting is about comes first, those that were talked about before it behind.
    stages = tuple(reversed(dict.fromkeys(c.stage for c in debrief.candidates)))
    apart = replace(debrief, talk=(), cut=())
    return Report(
        say=view.say,
        head=head_of(debrief, names, number, view),
        stages=tuple(
            _stage(debrief, [c for c in debrief.candidates if c.stage == stage], names, view, named=several)
            for stage in stages
        ),
        rules=rule_sentences(kit, debrief.rules, view.say),
        arithmetic=debrief.rules,
        not_decided=tuple(map(view.say, NOT_DECIDED_IN_SHORT if kit.short else NOT_DECIDED)),
        said=said_rows(debrief, view),
        besides=besides_rows(debrief, names, view),
        behind=tables_behind(debrief, view) if reader is Reader.HR else (),
        withdrew=tuple(
            _stage(apart, here, names, view, named=several)
            for stage in stages
            if reader is Reader.HR and (here := [c for c in gone if c.stage == stage])
        ),
    )


def _stage(
    debrief: Debrief, found: Sequence[FoundCandidate], names: Mapping[str, str], view: View, *, named: bool
) -> Stage:
    return Stage(
        title=view.say("Stage: {stage}", stage=hearing.stage(found[0].stage, view.say)) if named else "",
        candidates=tuple(view.labels[c.code] for c in found),
        codes=tuple(c.code for c in found),
        names=tuple(names.get(c.code, "") for c in found),
        musts=must_rows(found, view),
        equivalents=equivalent_rows(found, view),
        doubts=doubt_sentences(found, view),
        talk=talk_rows(debrief, found, view),
        competencies=competency_parts(found, view),
        result=result_of(debrief, found, view),
    )
