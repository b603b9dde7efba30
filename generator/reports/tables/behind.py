"""What only HR sees: how interviewers rate beside colleagues, reliability, other rules, moves, changes, problems."""

from collections.abc import Iterator
from fractions import Fraction

from generator.model import Debrief, InterviewerFigures, Rating
from generator.reports.tables.competencies import View
from generator.reports.tables.reliability import reliability_tables
from generator.reports.tables.said import said_table
from generator.reports.tables.shapes import Table
from generator.reports.tables.trace import trace_table
from generator.reports.tables.wording import NOTHING, count, figure, sentence, shown

Cell = str | int | float


def tables_behind(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """The tables for HR, in the order in which they stand in the workbook."""
    return (
        _raters(debrief, view),
        *(() if view.kit.short else _reliability(debrief, view)),
        *_other_rules(debrief, view),
        _moved(debrief, view),
        _agreed(debrief, view),
        said_table(debrief, view),
        _changes(debrief),
        _problems(debrief),
        trace_table(debrief, view),
    )


def _reliability(debrief: Debrief, view: View) -> Iterator[Table]:
    for found in (debrief.reliability, *debrief.other_reliability):
        yield from reliability_tables(found, view)


def _raters(debrief: Debrief, view: View) -> Table:
    return Table(
        sheet="Raters",
        title="Raters beside their colleagues",
        sentences=(
            "How each interviewer rates beside the colleagues who rated the same candidates, from 10 shared "
            "candidates on. It is shown and never applied to a figure.",
            "Higher or lower is not wrong: in interviews one to one each person also heard other answers.",
        ),
        headings=("Interviewer", "Ratings given", "Shared candidates", "Mean", "Colleagues' mean", "In words"),
        rows=tuple(_rater(person, view) for person in debrief.interviewers),
        widths=(22, 10, 12, 9, 12, 50),
    )


def _rater(person: InterviewerFigures, view: View) -> tuple[Cell, ...]:
    counted = (view.people.get(person.person, person.name), person.ratings, person.n)
    if person.mean is None or person.colleagues_mean is None:
        return (*counted, NOTHING, NOTHING, sentence(person.why_not or ""))
    apart = person.mean - person.colleagues_mean
    way = "higher" if apart > 0 else "lower"
    size = f"{figure(abs(apart))} points {way} than" if apart else "the same as"
    words = f"Rates {size} colleagues on the same candidates." if apart else "Rates as colleagues do."
    return (*counted, float(person.mean), float(person.colleagues_mean), words)


def _other_rules(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """A table for each stage: candidates down, rules across."""
    intro = "What another rule would give. The rule is the one that the kit names; nothing here is applied."
    stages = list(dict.fromkeys(rule.stage for rule in debrief.other_rules))
    if not stages:
        return (Table(sheet="Other rules", title="Other rules", sentences=(intro, "No candidate has a total.")),)
    return tuple(_rules_of(debrief, view, stage, intro, named=len(stages) > 1) for stage in stages)


def _rules_of(debrief: Debrief, view: View, stage: str, intro: str, *, named: bool) -> Table:
    rules = [rule for rule in debrief.other_rules if rule.stage == stage]
    totals = {rule.rule: dict(rule.totals) for rule in rules}
    found = [c for c in debrief.candidates if c.stage == stage and c.total.value is not None]
    told = [
        sentence(f"{rule.rule}: {_order(rule.totals, view)}") if rule.changes_order
        else sentence(f"{rule.rule}: the order stays")
        for rule in rules
    ]  # fmt: skip
    return Table(
        sheet="Other rules",
        title=f"Other rules, stage {stage}" if named else "Other rules",
        sentences=(intro, *told),
        headings=("Candidate", "Total", *(sentence(rule.rule).rstrip(".") for rule in rules)),
        rows=tuple(
            (view.labels[c.code], float(c.total.value or 0), *(_number(totals[r.rule].get(c.code)) for r in rules))
            for c in found
        ),
        widths=(26, 9, *(16 for _ in rules)),
    )


def _order(totals: tuple[tuple[str, Fraction | None], ...], view: View) -> str:
    return f"the order would be {view.in_order([code for code, _ in totals])}"


def _number(value: Fraction | None) -> Cell:
    return NOTHING if value is None else float(value)


def _moved(debrief: Debrief, view: View) -> Table:
    moved = debrief.moved
    printed = {c.key: c.printed_name for c in view.kit.competencies}
    none = "There is no meeting form yet." if debrief.meeting is None else "The talk moved no rating."
    return Table(
        sheet="Moved in the talk",
        title="Ratings that moved in the talk",
        sentences=(
            f"{count(len(moved), 'rating')} moved. The independent ratings stand beside them." if moved else none,
        ),
        headings=("Candidate", "Competency", "Question", "Interviewer", "Before", "After", "Because"),
        rows=tuple(
            (
                view.labels[c.code],
                printed[f.key],
                f"Question {view.kit.number_of(r.question)} ({r.question})",
                view.called(r),
                _rating(r.rating),
                _rating(r.after),
                r.after_because,
            )
            for c, f, r in moved
        ),
        widths=(22, 24, 15, 18, 11, 11, 48),
    )


def _rating(rating: Rating | None) -> Cell:
    return rating if isinstance(rating, int) else shown(rating)


def _agreed(debrief: Debrief, view: View) -> Table:
    agreed = [(c, f) for c in debrief.candidates for f in c.competencies if f.agreed is not None]
    printed = {c.key: c.printed_name for c in view.kit.competencies}
    return Table(
        sheet="Moved in the talk",
        title="Ratings that the panel agreed on",
        sentences=() if agreed else ("The panel agreed on no rating of its own.",),
        headings=("Candidate", "Competency", "Independent mean", "Agreed", "Because"),
        rows=tuple(
            (view.labels[c.code], printed[f.key], _number(f.mean), f.agreed or 0, f.agreed_because) for c, f in agreed
        ),
        widths=(22, 24, 12, 9, 48),
    )


def _changes(debrief: Debrief) -> Table:
    none = "Nothing: questions, anchors and rules are those of the first pack."
    why = any(change.reason for change in debrief.changes)
    return Table(
        sheet="Changes after the first pack",
        title="What changed after the plan was frozen" if why else "What changed after the first pack",
        sentences=() if debrief.changes else (none,),
        headings=("What", "Before", "After", "Reason")[: 4 if why else 3],
        rows=tuple((c.what, c.before, c.after, c.reason or NOTHING)[: 4 if why else 3] for c in debrief.changes),
        widths=(26, 38, 38, 34) if why else (30, 45, 45),
    )


def _problems(debrief: Debrief) -> Table:
    return Table(
        sheet="Problems",
        title="What was found in the files that came back",
        sentences=() if debrief.problems else ("Nothing was wrong.",),
        headings=("File", "Place", "What", "What was done", "Code"),
        rows=tuple((p.file, p.place, sentence(p.message), sentence(p.action), p.code) for p in debrief.problems),
        widths=(38, 16, 42, 34, 20),
    )
