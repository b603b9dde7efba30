"""What only HR sees: how interviewers rate beside colleagues, reliability, other rules, moves, changes, problems."""

from fractions import Fraction

from generator.model import Debrief, Estimate, InterviewerFigures, Rating, Reliability
from generator.reports.tables.competencies import View
from generator.reports.tables.shapes import Table
from generator.reports.tables.trace import trace_table
from generator.reports.tables.wording import NOTHING, count, figure, sentence, shown

Cell = str | int | float
AGREE_BELOW = Fraction(4, 5)
READ_AD = (
    "AD is the mean distance of the ratings from their mean; up to 0.80 raters agree for practical purposes (Burke "
    "and Dunlap 2002). r_wg runs from 0 (as by chance) to 1 (James, Demaree and Wolf 1984); random ratings can look "
    "good on it, so read it with AD."
)
ALPHA = "Krippendorff's alpha, ordinal"
# What a figure above zero says, and what one of zero or below does.
OF_ALPHA = (
    "The ratings of one answer agree on {} % of what there was to agree on beyond chance.",
    "The ratings of one answer agree no more than chance would make them.",
)
OF_ONE = (
    "{} % of the differences between single ratings is difference between candidates; the rest is who rated, and "
    "chance.",
    "The differences between single ratings tell nothing of the candidates: they are who rated, and chance.",
)
OF_MEAN = (
    "{} % of the differences between the raters' means is difference between candidates; the rest is who rated, and "
    "chance.",
    "The differences between the raters' means tell nothing of the candidates: they are who rated, and chance.",
)
WIDTHS_OF_FIGURES = (40, 9, 15, 8, 56)


def tables_behind(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """The tables for HR, in the order in which they stand in the workbook."""
    return (
        _raters(debrief),
        _reliability(debrief.reliability, view),
        _answers(debrief.reliability, view),
        *_other_rules(debrief, view),
        _moved(debrief, view),
        _agreed(debrief, view),
        _changes(debrief),
        _problems(debrief),
        trace_table(debrief, view),
    )


def _raters(debrief: Debrief) -> Table:
    return Table(
        sheet="Raters",
        title="Raters beside their colleagues",
        sentences=(
            "How each interviewer rates beside the colleagues who rated the same candidates, from 10 shared "
            "candidates on. It is shown and never applied to a figure.",
            "Higher or lower is not wrong: in interviews one to one each person also heard other answers.",
        ),
        headings=("Interviewer", "Ratings given", "Shared candidates", "Mean", "Colleagues' mean", "In words"),
        rows=tuple(_rater(person) for person in debrief.interviewers),
        widths=(22, 10, 12, 9, 12, 50),
    )


def _rater(person: InterviewerFigures) -> tuple[Cell, ...]:
    counted = (person.name, person.ratings, person.n)
    if person.mean is None or person.colleagues_mean is None:
        return (*counted, NOTHING, NOTHING, sentence(person.why_not or ""))
    apart = person.mean - person.colleagues_mean
    way = "higher" if apart > 0 else "lower"
    size = f"{figure(abs(apart))} points {way} than" if apart else "the same as"
    words = f"Rates {size} colleagues on the same candidates." if apart else "Rates as colleagues do."
    return (*counted, float(person.mean), float(person.colleagues_mean), words)


def _reliability(found: Reliability, view: View) -> Table:
    stages = {session.stage for session in view.kit.sessions}
    stage = (f"They are of the stage {found.stage}.",) if len(stages) > 1 and found.stage else ()
    form = found.icc_form.removesuffix(",1)")
    return Table(
        sheet="Reliability",
        title="Reliability of the independent ratings",
        sentences=(
            "These figures tell how far ratings of the same answer agree. They say nothing of one candidate, and "
            "they are never taken from ratings after the talk.",
            *stage,
        ),
        headings=("Method", "Value", "95 % interval", "n", "What it says"),
        rows=(
            _estimate(ALPHA, found.alpha_ordinal, *OF_ALPHA),
            _estimate(f"ICC{found.icc_form}, one rater (Shrout and Fleiss 1979)", found.icc, *OF_ONE),
            _estimate(f"ICC{form},k), the mean of the raters (Shrout and Fleiss 1979)", found.icc_mean, *OF_MEAN),
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _estimate(method: str, found: Estimate, words: str, none: str) -> tuple[Cell, ...]:
    why = sentence(found.why_not or "")
    if found.value is None:
        return (method, NOTHING, NOTHING, found.n, why)
    ends = NOTHING
    if found.low is not None and found.high is not None:
        ends = f"{figure(found.low)} to {figure(found.high)}"
    told = words.format(figure(found.value * 100, 0)) if found.value > 0 else none
    return (method, found.value, ends, found.n, f"{told} {why}".strip())


def _answers(found: Reliability, view: View) -> Table:
    """In the columns of the table above, so that both fit on one sheet."""
    return Table(
        sheet="Reliability",
        title="Agreement on single answers",
        sentences=(sentence(f"Not given: {found.why_no_answers}") if found.why_no_answers else READ_AD,),
        headings=("Candidate and question", "AD", "r_wg", "Raters", "What it says"),
        rows=tuple(
            (
                f"{view.labels[a.candidate]}, question {view.kit.number_of(a.question)} ({a.question})",
                float(a.deviation),
                float(a.r_wg),
                a.n,
                "The raters agree." if a.deviation <= AGREE_BELOW else "The raters differ more than they agree.",
            )
            for a in found.answers
        ),
        widths=WIDTHS_OF_FIGURES,
    )


def _other_rules(debrief: Debrief, view: View) -> tuple[Table, ...]:
    """A table for each stage: candidates down, rules across."""
    intro = "What another rule would give. The rule was fixed beforehand; nothing here is applied."
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
                r.interviewer,
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
    return Table(
        sheet="Changes after the first pack",
        title="What changed after the first pack",
        sentences=() if debrief.changes else (none,),
        headings=("What", "Before", "After"),
        rows=tuple((change.what, change.before, change.after) for change in debrief.changes),
        widths=(30, 45, 45),
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
