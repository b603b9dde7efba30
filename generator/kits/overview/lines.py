"""Pages 2 and 3 of the overview: what is checked or asked as a fact, and what became of every line of the posting."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from generator.kits.overview.coverage import names_of
from generator.kits.phrases import sentence
from generator.model import NO_COMPETENCY, GoesTo, Importance, Kind, Kit, Line, RatedCompetency, SeenCompetency
from generator.wording import Tongue, hearing, of_panel

KINDS = {
    Kind.HEADING: "Heading",
    Kind.COMPETENCY: "Skill or behaviour",
    Kind.EXPERIENCE: "Experience",
    Kind.EDUCATION: "Education",
    Kind.CREDENTIAL: "Licence or certificate",
    Kind.LANGUAGE: "Language",
    Kind.CONDITION: "Condition of the job",
    Kind.DUTY: "Duty",
    Kind.OFFER: "What is offered",
    Kind.ABOUT: "About the employer or role",
    Kind.PROCESS: "How to apply, legal",
}
NO_LINE = "–"
LINES = (
    "{n} line: {rated} rated, {facts} asked as facts, {checked} checked on paper, {others} not rated, each with its "
    "reason.|{n} lines: {rated} rated, {facts} asked as facts, {checked} checked on paper, {others} not rated, each "
    "with its reason."
)


def paper_rows(kit: Kit) -> list[dict[str, str]]:
    """What is checked on paper and what is asked as a fact: the line, how to ask, by whom."""
    places, names, say = {line.n: line for line in kit.lines}, names_of(kit), of_panel(kit)
    on_paper = [
        {
            "id": check.id,
            "line": _line_number(places.get(check.unit)),
            "text": check.text,
            "importance": _importance(check.importance, say),
            "ask": hearing.check(check.ask, say),
            "by": say("On paper"),
        }
        for check in kit.screening
    ]
    asked = [
        {
            "id": fact.id,
            "line": _line_number(places.get(fact.unit)),
            "text": fact.text,
            "importance": _importance(places[fact.unit].importance, say) if fact.unit in places else "",
            "ask": fact.ask,
            "by": names[fact.seat],
        }
        for fact in kit.facts
    ]
    return on_paper + asked


def line_rows(kit: Kit) -> list[dict[str, Any]]:
    """Every line of the posting with its kind in plain words and what becomes of it."""
    say = of_panel(kit)
    return [
        {
            "line": _line_number(line),
            "text": line.text,
            "heading": line.kind is Kind.HEADING,
            "kind": ", ".join(filter(None, (say(KINDS[line.kind]), _importance(line.importance, say)))),
            "becomes": _becomes(kit, line),
        }
        for line in kit.lines
    ]


def line_summary(kit: Kit) -> str:
    """How many lines went where."""
    counts = Counter(line.goes_to for line in kit.lines)
    return of_panel(kit).counted(
        LINES,
        len(kit.lines),
        rated=counts[GoesTo.RATED],
        facts=counts[GoesTo.FACT],
        checked=counts[GoesTo.SCREENING],
        others=counts[GoesTo.NONE],
    )


def seen_rows(kit: Kit) -> list[dict[str, str]]:
    """The competencies that the posting names and this kit does not rate: where, and why not."""
    places, say = {line.n: line for line in kit.lines}, of_panel(kit)
    return [
        {
            "name": hearing.unrated(seen, say),
            "lines": ", ".join(dict.fromkeys(_line_number(places.get(n)) for n in seen.because)) or NO_LINE,
            "why": sentence(hearing.reason(seen.why, say)),
        }
        for seen in kit.seen
    ]


def _line_number(line: Line | None) -> str:
    return NO_LINE if line is None or line.line is None else str(line.line)


def _importance(importance: Importance, say: Tongue) -> str:
    return "" if importance is Importance.NONE else say(importance)


def _becomes(kit: Kit, line: Line) -> str:
    rated, say = [c for c in kit.competencies if line.n in c.because], of_panel(kit)
    if line.goes_to is GoesTo.RATED:
        named = say("Rated: {competencies}.", competencies=_with_questions(kit, rated, say))
        parts = [named if rated else say(NO_COMPETENCY)]
    elif line.goes_to is GoesTo.NONE:
        parts = [_not_rated(kit, line, say)]
    else:
        parts = [_checked(kit, line, say)]
        if rated:
            named = _with_questions(kit, rated, say)
            parts.append(say("Its skill is rated: {competencies}.", competencies=named))
    return " ".join(parts + _also_named(kit.seen, line, say))


def _not_rated(kit: Kit, line: Line, say: Tongue) -> str:
    """Why a line is not rated; a reason that begins with a competency's name is a sentence apart."""
    if not line.why:
        return say("Not rated.")
    named = [seen for seen in kit.seen if line.n in seen.because]
    if named:
        return say("Not rated. {reasons}", reasons=sentence(hearing.reasons(line.why, named, say)))
    return say("Not rated: {reason}.", reason=hearing.reason(line.why.strip().rstrip("."), say))


def _with_questions(kit: Kit, rated: Iterable[RatedCompetency], say: Tongue) -> str:
    named = []
    for competency in rated:
        asked = [q.id for q in kit.questions if q.key == competency.key]
        named.append(f"{competency.printed_name} ({', '.join(asked) or say('no question yet')})")
    return say("; ").join(named)


def _checked(kit: Kit, line: Line, say: Tongue) -> str:
    names = names_of(kit)
    facts = [f for f in kit.facts if f.unit == line.n]
    if line.goes_to is GoesTo.FACT and facts:
        return " ".join(say("Asked as a fact by {name} ({id}).", name=names[f.seat], id=f.id) for f in facts)
    checks = ", ".join(check.id for check in kit.screening if check.unit == line.n)
    if line.kind is Kind.EXPERIENCE:
        checked = "Checked on paper ({checks}), in the application."
        return say(checked, checks=checks) if checks else say("Checked on paper, in the application.")
    if checks:
        return say("Checked on paper ({checks}).", checks=checks)
    return sentence(hearing.reason(line.why, say)) if line.why else say("Checked on paper.")


def _also_named(seen: Sequence[SeenCompetency], line: Line, say: Tongue) -> list[str]:
    """What else a line that is rated or checked asks for, which this kit does not rate."""
    names = [say("“{name}”", name=hearing.unrated(s, say)) for s in seen if line.n in s.because]
    if not names or line.goes_to is GoesTo.NONE:
        return []
    return [say("Also asks for {names}: not rated here.", names=", ".join(names))]
