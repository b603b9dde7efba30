"""Every line of the posting and what became of it, down to the figure of each candidate."""

from collections.abc import Iterator

from generator.model import BY_EQUIVALENT, MUSTS, Debrief, FoundCandidate, GoesTo, Kind, Kit, Line, RatedCompetency
from generator.reports.tables.competencies import View
from generator.reports.tables.people import sitting_in
from generator.reports.tables.shapes import Table
from generator.reports.tables.wording import NOTHING, listed, sentence

Cell = str | int | float
NO_COMPETENCY = "Marked as rated in kit.yaml, but no rated competency there names this line."


def trace_table(debrief: Debrief, view: View) -> Table:
    """A row for each line of the posting; one for each competency where a line is rated under several.

    A candidate who was seen in two stages has a column for each.
    """
    found = debrief.candidates
    stages = len({c.stage for c in found}) > 1
    columns = [f"{view.labels[c.code]}, {c.stage}" if stages else view.labels[c.code] for c in found]
    return Table(
        sheet="Trace",
        title="From each line of the posting to the figures",
        sentences=(
            "A figure is the mean of the independent ratings; a dash means that there is none. Beside a must that is "
            "checked on paper stands whom it is not met or not verified for.",
        ),
        headings=("Line", "The posting says", "What became of it", "Asked as", "Rated by", *columns),
        rows=tuple(row for line in view.kit.lines for row in _rows(line, found, view)),
        widths=(6, 42, 30, 10, 22, *(11 for _ in columns)),
    )


def _rows(line: Line, found: tuple[FoundCandidate, ...], view: View) -> Iterator[tuple[Cell, ...]]:
    number = NOTHING if line.line is None else line.line
    rated = [c for c in view.kit.competencies if line.n in c.because]
    kept = line.goes_to in (GoesTo.SCREENING, GoesTo.FACT)
    if kept or not rated or line.goes_to is GoesTo.NONE:
        checks = {check.id for check in view.kit.screening if check.unit == line.n}
        yield (number, line.text, _kept(view.kit, line, rated), "", "", *(_checked(c, checks) for c in found))
    if line.goes_to is not GoesTo.NONE:
        for competency in rated:
            skill = "Its skill is rated" if kept else "Rated"
            means = (_mean(candidate, competency) for candidate in found)
            asked, by = _asked(view.kit, competency), _by(view.kit, competency)
            yield (number, line.text, f"{skill}: {competency.printed_name}.", asked, by, *means)


def _checked(candidate: FoundCandidate, checks: set[str]) -> Cell:
    """Where a must that is checked on paper is open or met by an equivalent, that; nothing for any other line."""
    states = [MUSTS[must.state] for must in candidate.musts if must.line in checks]
    states += [BY_EQUIVALENT for must in candidate.equivalents if must.line in checks]
    return ", ".join(dict.fromkeys(states))


def _mean(candidate: FoundCandidate, competency: RatedCompetency) -> Cell:
    here = next((c for c in candidate.competencies if c.key == competency.key), None)
    return NOTHING if here is None or here.mean is None else float(here.mean)


def _asked(kit: Kit, competency: RatedCompetency) -> str:
    return ", ".join(q.id for q in kit.questions if (q.competency, q.slot) == competency.key) or "no question yet"


def _by(kit: Kit, competency: RatedCompetency) -> str:
    people = sitting_in(kit)
    return listed([people[seat] for seat in kit.raters_of(competency)])


def _kept(kit: Kit, line: Line, rated: list[RatedCompetency]) -> str:
    """What became of a line besides a rating: a check on paper, a fact, or the reason why nothing is rated."""
    if line.kind is Kind.HEADING and line.goes_to is GoesTo.NONE and not line.why:
        return "A heading."
    if line.goes_to is GoesTo.SCREENING:
        ids = [check.id for check in kit.screening if check.unit == line.n]
        return f"Checked on paper ({', '.join(ids)})." if ids else "Checked on paper."
    if line.goes_to is GoesTo.FACT:
        people = sitting_in(kit)
        asked = [f"{people.get(f.seat, f.seat)} ({f.id})" for f in kit.facts if f.unit == line.n]
        return f"Asked as a fact by {listed(asked)}; a fact is not rated." if asked else "Checked in the application."
    if line.goes_to is GoesTo.RATED and not rated:
        return NO_COMPETENCY
    return sentence(f"Not rated: {line.why}") if line.why else "Not rated."
