"""What only HR sees: how interviewers rate beside colleagues, reliability, other rules, moves, changes, problems."""

from collections.abc import Iterator
from fractions import Fraction

from generator.model import Debrief, InterviewerFigures, OtherRule, Rating
from generator.reports.tables.changes import changes_table
from generator.reports.tables.competencies import View
from generator.reports.tables.problems import problems_table
from generator.reports.tables.reliability import reliability_tables
from generator.reports.tables.said import said_table
from generator.reports.tables.shapes import Table
from generator.reports.tables.trace import trace_table
from generator.reports.tables.wording import NOTHING, figure, sentence, shown
from generator.wording import Tongue, hearing

Cell = str | int | float
OF_RATERS = (
    "How each interviewer rates beside the colleagues who rated the same candidates, from 10 shared candidates on. "
    "It is shown and never applied to a figure.",
    "Higher or lower is not wrong: in interviews one to one each person also heard other answers.",
)
HEADS_OF_RATERS = ("Interviewer", "Ratings given", "Shared candidates", "Mean", "Colleagues' mean", "In words")
RATES_HIGHER = "Rates {points} points higher than colleagues on the same candidates."
RATES_LOWER = "Rates {points} points lower than colleagues on the same candidates."
RATES_AS_THEY_DO = "Rates as colleagues do."
OTHER_RULES = "What another rule would give. The rule is the one that the kit names; nothing here is applied."
IN_THE_TALK = "Moved in the talk"
MOVED = (
    "{n} rating moved. The independent ratings stand beside them."
    "|{n} ratings moved. The independent ratings stand beside them."
)
HEADS_OF_MOVED = ("Candidate", "Competency", "Question", "Interviewer", "Before", "After", "Because")
HEADS_OF_AGREED = ("Candidate", "Competency", "Independent mean", "Agreed", "Because")


def tables_behind(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """The tables for HR, in the order in which they stand in the workbook."""
    return (
        _raters(debrief, view),
        *(() if view.kit.short else _reliability(debrief, view)),
        *_other_rules(debrief, view),
        _moved(debrief, view),
        _agreed(debrief, view),
        said_table(debrief, view),
        changes_table(debrief, view.say),
        problems_table(debrief, view.say),
        trace_table(debrief, view),
    )


def _reliability(debrief: Debrief, view: View) -> Iterator[Table]:
    for found in (debrief.reliability, *debrief.other_reliability):
        yield from reliability_tables(found, view)


def _raters(debrief: Debrief, view: View) -> Table:
    return Table(
        sheet=view.say("Raters"),
        title=view.say("Raters beside their colleagues"),
        sentences=tuple(map(view.say, OF_RATERS)),
        headings=tuple(map(view.say, HEADS_OF_RATERS)),
        rows=tuple(_rater(person, view) for person in debrief.interviewers),
        widths=(22, 10, 12, 9, 12, 50),
    )


def _rater(person: InterviewerFigures, view: View) -> tuple[Cell, ...]:
    say, counted = view.say, (view.people.get(person.person, person.name), person.ratings, person.n)
    if person.mean is None or person.colleagues_mean is None:
        return (*counted, NOTHING, NOTHING, sentence(say.clause(person.why_not or "")))
    apart = person.mean - person.colleagues_mean
    words = RATES_HIGHER if apart > 0 else RATES_LOWER if apart else RATES_AS_THEY_DO
    told = say(words, points=figure(abs(apart), say))
    return (*counted, float(person.mean), float(person.colleagues_mean), told)


def _other_rules(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """A table for each stage: candidates down, rules across."""
    stages, say = list(dict.fromkeys(rule.stage for rule in debrief.other_rules)), view.say
    if not stages:
        title = say("Other rules")
        return (Table(sheet=title, title=title, sentences=(say(OTHER_RULES), say("No candidate has a total."))),)
    return tuple(_rules_of(debrief, view, stage, named=len(stages) > 1) for stage in stages)


def _rules_of(debrief: Debrief, view: View, stage: str, *, named: bool) -> Table:
    say, rules = view.say, [rule for rule in debrief.other_rules if rule.stage == stage]
    totals = {rule.rule: dict(rule.totals) for rule in rules}
    found = [c for c in debrief.candidates if c.stage == stage and c.total.value is not None]
    title = say("Other rules, stage {stage}", stage=hearing.stage(stage, say))
    return Table(
        sheet=say("Other rules"),
        title=title if named else say("Other rules"),
        sentences=(say(OTHER_RULES), *(_told(rule, view) for rule in rules)),
        headings=(say("Candidate"), say("Total"), *(sentence(say.clause(r.rule)).rstrip(".") for r in rules)),
        rows=tuple(
            (view.labels[c.code], float(c.total.value or 0), *(_number(totals[r.rule].get(c.code)) for r in rules))
            for c in found
        ),
        widths=(26, 9, *(16 for _ in rules)),
    )


def _told(rule: OtherRule, view: View) -> str:
    words, names = view.say.clause(rule.rule), view.in_order([code for code, _ in rule.totals])
    if not rule.changes_order:
        return sentence(view.say("{rule}: the order stays", rule=words))
    return sentence(view.say("{rule}: the order would be {names}", rule=words, names=names))


def _number(value: Fraction | None) -> Cell:
    return NOTHING if value is None else float(value)


def _moved(debrief: Debrief, view: View) -> Table:
    moved, say = debrief.moved, view.say
    none = "There is no meeting form yet." if debrief.meeting is None else "The talk moved no rating."
    return Table(
        sheet=say(IN_THE_TALK),
        title=say("Ratings that moved in the talk"),
        sentences=(say.counted(MOVED, len(moved)) if moved else say(none),),
        headings=tuple(map(say, HEADS_OF_MOVED)),
        rows=tuple(
            (
                view.labels[c.code],
                view.kit.printed_names[f.key],
                say("{question} ({id})", question=view.numbered(r.question), id=r.question),
                view.called(r),
                _rating(r.rating, say),
                _rating(r.after, say),
                r.after_because,
            )
            for c, f, r in moved
        ),
        widths=(22, 24, 15, 18, 11, 11, 48),
    )


def _rating(rating: Rating | None, say: Tongue) -> Cell:
    return rating if isinstance(rating, int) else shown(rating, say)


def _agreed(debrief: Debrief, view: View) -> Table:
    say, agreed = view.say, [(c, f) for c in debrief.candidates for f in c.competencies if f.agreed is not None]
    return Table(
        sheet=say(IN_THE_TALK),
        title=say("Ratings that the panel agreed on"),
        sentences=() if agreed else (say("The panel agreed on no rating of its own."),),
        headings=tuple(map(say, HEADS_OF_AGREED)),
        rows=tuple(
            (view.labels[c.code], view.kit.printed_names[f.key], _number(f.mean), f.agreed or 0, f.agreed_because)
            for c, f in agreed
        ),
        widths=(22, 24, 12, 9, 48),
    )
