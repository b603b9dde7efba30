"""Pages 2 and 3 of the overview: what is checked or asked as a fact, and what became of every line of the posting."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from generator.kits.overview.coverage import names_of
from generator.kits.overview.structure import count
from generator.model import GoesTo, Importance, Kind, Kit, Line, RatedCompetency, SeenCompetency
from generator.wording import of_plan

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
NO_COMPETENCY = "Marked as rated in kit.yaml, but no rated competency there names this line."


def paper_rows(kit: Kit) -> list[dict[str, str]]:
    """What is checked on paper and what is asked as a fact: the line, how to ask, by whom."""
    places, names = {line.n: line for line in kit.lines}, names_of(kit)
    on_paper = [
        {
            "id": check.id,
            "line": _line_number(places.get(check.unit)),
            "text": check.text,
            "importance": _importance(check.importance),
            "ask": check.ask,
            "by": "On paper",
        }
        for check in kit.screening
    ]
    asked = [
        {
            "id": fact.id,
            "line": _line_number(places.get(fact.unit)),
            "text": fact.text,
            "importance": _importance(places[fact.unit].importance) if fact.unit in places else "",
            "ask": fact.ask,
            "by": names[fact.seat],
        }
        for fact in kit.facts
    ]
    return on_paper + asked


def line_rows(kit: Kit) -> list[dict[str, Any]]:
    """Every line of the posting with its kind in plain words and what becomes of it."""
    say = of_plan(kit)
    return [
        {
            "line": _line_number(line),
            "text": line.text,
            "heading": line.kind is Kind.HEADING,
            "kind": ", ".join(filter(None, (say(KINDS[line.kind]), _importance(line.importance)))),
            "becomes": _becomes(kit, line),
        }
        for line in kit.lines
    ]


def line_summary(kit: Kit) -> str:
    """How many lines went where."""
    counts = Counter(line.goes_to for line in kit.lines)
    return (
        f"{count(len(kit.lines), 'line')}: {counts[GoesTo.RATED]} rated, {counts[GoesTo.FACT]} asked as facts, "
        f"{counts[GoesTo.SCREENING]} checked on paper, {counts[GoesTo.NONE]} not rated, each with its reason."
    )


def seen_rows(kit: Kit) -> list[dict[str, str]]:
    """The competencies that the posting names and this kit does not rate: where, and why not."""
    places = {line.n: line for line in kit.lines}
    return [
        {
            "name": seen.printed_name,
            "lines": ", ".join(dict.fromkeys(_line_number(places.get(n)) for n in seen.because)) or NO_LINE,
            "why": sentence(seen.why),
        }
        for seen in kit.seen
    ]


def sentence(text: str) -> str:
    """The text with a capital in front and a full stop behind."""
    text = text.strip()
    return text if not text else text[0].upper() + text[1:] + ("" if text.endswith((".", "?", "…")) else ".")


def _line_number(line: Line | None) -> str:
    return NO_LINE if line is None or line.line is None else str(line.line)


def _importance(importance: Importance) -> str:
    return "" if importance is Importance.NONE else str(importance)


def _becomes(kit: Kit, line: Line) -> str:
    rated = [c for c in kit.competencies if line.n in c.because]
    if line.goes_to is GoesTo.RATED:
        parts = [f"Rated: {_with_questions(kit, rated)}." if rated else NO_COMPETENCY]
    elif line.goes_to is GoesTo.NONE:
        parts = [_not_rated(kit, line)]
    else:
        parts = [_checked(kit, line)]
        parts += [f"Its skill is rated: {_with_questions(kit, rated)}."] if rated else []
    return " ".join(parts + _also_named(kit.seen, line))


def _not_rated(kit: Kit, line: Line) -> str:
    """Why a line is not rated; a reason that begins with a competency's name is a sentence apart."""
    if not line.why:
        return "Not rated."
    named = any(line.n in seen.because for seen in kit.seen)
    return f"Not rated{'.' if named else ':'} {sentence(line.why) if named else line.why.strip().rstrip('.') + '.'}"


def _with_questions(kit: Kit, rated: Iterable[RatedCompetency]) -> str:
    named = []
    for competency in rated:
        asked = [q.id for q in kit.questions if (q.competency, q.slot) == competency.key]
        named.append(f"{competency.printed_name} ({', '.join(asked) or 'no question yet'})")
    return "; ".join(named)


def _checked(kit: Kit, line: Line) -> str:
    names = names_of(kit)
    facts = [f for f in kit.facts if f.unit == line.n]
    if line.goes_to is GoesTo.FACT and facts:
        return " ".join(f"Asked as a fact by {names[f.seat]} ({f.id})." for f in facts)
    checks = ", ".join(check.id for check in kit.screening if check.unit == line.n)
    checks = f" ({checks})" if checks else ""
    if line.kind is Kind.EXPERIENCE:
        return f"Checked on paper{checks}, in the application."
    return f"Checked on paper{checks}." if checks else sentence(line.why or "checked on paper")


def _also_named(seen: Sequence[SeenCompetency], line: Line) -> list[str]:
    """What else a line that is rated or checked asks for, which this kit does not rate."""
    names = [f"“{s.printed_name}”" for s in seen if line.n in s.because]
    if not names or line.goes_to is GoesTo.NONE:
        return []
    return [f"Also asks for {', '.join(names)}: not rated here."]
