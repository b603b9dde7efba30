"""Every line of the posting and what became of it, down to the figure of each candidate."""

from collections.abc import Iterator

from generator.model import (
    BY_EQUIVALENT,
    MUSTS,
    NO_COMPETENCY,
    Debrief,
    FoundCandidate,
    GoesTo,
    Kind,
    Line,
    RatedCompetency,
)
from generator.reports.tables.competencies import View
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import NOTHING, sentence
from generator.wording import Tongue, hearing

Cell = str | int | float
HEADS = ("Line", "The posting says", "What became of it", "Asked as", "Rated by")
HOW_TO_READ = (
    "A figure is the mean of the independent ratings; a dash means that there is none. Beside a must that is "
    "checked on paper stands whom it is not met or not verified for."
)
A_FACT = "Asked as a fact by {people}; a fact is not rated."


def trace_table(debrief: Debrief, view: View) -> Table:
    """A row for each line of the posting; one for each competency where a line is rated under several.

    A candidate who was seen in two stages has a column for each.
    """
    found = debrief.candidates
    stages = len({c.stage for c in found}) > 1
    say = view.say
    columns = [
        f"{view.labels[c.code]}, {hearing.stage(c.stage, say)}" if stages else view.labels[c.code] for c in found
    ]
    return Table(
        sheet=say("Trace"),
        title=say("From each line of the posting to the figures"),
        sentences=(say(HOW_TO_READ),),
        headings=(*map(say, HEADS), *columns),
        rows=tuple(row for line in view.kit.lines for row in _rows(line, found, view)),
        widths=(6, 42, 30, 10, 22, *(11 for _ in columns)),
    )


def _rows(line: Line, found: tuple[FoundCandidate, ...], view: View) -> Iterator[tuple[Cell, ...]]:
    say, number = view.say, NOTHING if line.line is None else line.line
    rated = [c for c in view.kit.competencies if line.n in c.because]
    kept = line.goes_to in (GoesTo.SCREENING, GoesTo.FACT)
    if kept or not rated or line.goes_to is GoesTo.NONE:
        checks = {check.id for check in view.kit.screening if check.unit == line.n}
        yield (number, line.text, _kept(view, line, rated), "", "", *(_checked(c, checks, say) for c in found))
    if line.goes_to is not GoesTo.NONE:
        for competency in rated:
            became = say("Its skill is rated: {name}." if kept else "Rated: {name}.", name=competency.printed_name)
            means = (_mean(candidate, competency) for candidate in found)
            yield (number, line.text, became, _asked(view, competency), _by(view, competency), *means)


def _checked(candidate: FoundCandidate, checks: set[str], say: Tongue) -> Cell:
    """Where a must that is checked on paper is open or met by an equivalent, that; nothing for any other line."""
    states = [MUSTS[must.state] for must in candidate.musts if must.line in checks]
    states += [BY_EQUIVALENT for must in candidate.equivalents if must.line in checks]
    return ", ".join(map(say, dict.fromkeys(states)))


def _mean(candidate: FoundCandidate, competency: RatedCompetency) -> Cell:
    here = next((c for c in candidate.competencies if c.key == competency.key), None)
    return NOTHING if here is None or here.mean is None else float(here.mean)


def _asked(view: View, competency: RatedCompetency) -> str:
    asked = [q.id for q in view.kit.questions if q.key == competency.key]
    return ", ".join(asked) or view.say("no question yet")


def _by(view: View, competency: RatedCompetency) -> str:
    people = sitting_in(view.kit)
    return view.say.listed([people[seat] for seat in view.kit.raters_of(competency)])


def _kept(view: View, line: Line, rated: list[RatedCompetency]) -> str:
    """What became of a line besides a rating: a check on paper, a fact, or the reason why nothing is rated."""
    say, kit = view.say, view.kit
    if line.kind is Kind.HEADING and line.goes_to is GoesTo.NONE and not line.why:
        return say("A heading.")
    if line.goes_to is GoesTo.SCREENING:
        ids = [check.id for check in kit.screening if check.unit == line.n]
        return say("Checked on paper ({ids}).", ids=", ".join(ids)) if ids else say("Checked on paper.")
    if line.goes_to is GoesTo.FACT:
        people = sitting_in(kit)
        asked = [f"{people.get(f.seat, f.seat)} ({f.id})" for f in kit.facts if f.unit == line.n]
        return say(A_FACT, people=say.listed(asked)) if asked else say("Checked in the application.")
    if line.goes_to is GoesTo.RATED and not rated:
        return say(NO_COMPETENCY)
    if not line.why:
        return say("Not rated.")
    named = [seen for seen in kit.seen if line.n in seen.because]
    return sentence(say("Not rated: {why}", why=hearing.reasons(line.why, named, say)))
