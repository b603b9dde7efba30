"""Every line accounted for: what is rated, asked as a fact, checked on paper, or not rated and why."""

import re
from collections.abc import Collection, Mapping, Sequence

from generator.model import (
    AFTER_AN_OFFER,
    WRITTEN_IN,
    Fact,
    GoesTo,
    Importance,
    Kind,
    Line,
    MatchedUnit,
    NameIn,
    ScreeningLine,
    Unit,
)
from generator.patterns import EQUIVALENT, anyhow
from generator.planning.choosing import Asked, name_of
from generator.planning.levels import levels_asked
from generator.wording import Tongue, tongue

SCREENED = {
    Kind.EDUCATION: "Which degree or training do you have for this, or which experience of the same worth?",
    Kind.CREDENTIAL: "Do you hold this, and what is its status? A copy is enough for now.",
    Kind.LANGUAGE: "At what level (A1 to C2) do you use this language at work?",
    Kind.CONDITION: "Can you meet this as stated?",
    Kind.EXPERIENCE: "Where in the application does this show? Look for scope; count years only where a law does.",
}
NOT_RATED = {
    Kind.HEADING: "a heading or label; it asks for nothing itself",
    Kind.OFFER: "what the employer offers: information for candidates",
    Kind.ABOUT: "about the employer or the role: information, nothing is asked",
    Kind.PROCESS: "how to apply, or legal text: nothing to rate",
}
NOTHING_FOUND = "no competency of the catalogue was found in it; add one to kit.yaml if the job needs it"
# What candidates may not be asked before an offer in many countries: age, health, criminal record, drug tests.
FOR_LEGAL_ADVICE = re.compile(
    r"\b(?:convict\w*|criminal|arrest\w*|drug|alcohol|medical exam\w*|physical exam\w*|disab\w*|handicap\w*|age"
    r"|years old|moins de \d+ ans|âge|casier|aptitude médicale|führungszeugnis|vorstraf\w*|behinder\w*"
    r"|schwerbehind\w*)\b",
    re.IGNORECASE,
)
ALTERNATIVE = re.compile(r"[;,]?\s*\b(?:or|ou|oder)\s*$", re.IGNORECASE)
TRAILING = re.compile(r"[;,.\s]*(?:\b(?:and|or|et|ou|und|oder))?[;,.\s]*$", re.IGNORECASE)
LONGEST_QUOTE = 160


def screening_lines(units: Sequence[Unit], overflow: Collection[int], say: Tongue) -> tuple[ScreeningLine, ...]:
    """What is checked on paper: papers, languages, conditions, and experience that no seat has time to ask."""
    equivalents = next((u for u in units if u.kind is Kind.PROCESS and anyhow(EQUIVALENT).search(u.text)), None)
    checked = [u for u in units if u.kind in SCREENED and (u.kind is not Kind.EXPERIENCE or u.n in overflow)]
    return tuple(
        ScreeningLine(
            id=f"c{number}",
            kind=unit.kind,
            importance=unit.importance,
            unit=unit.n,
            text=unit.text,
            ask=_screening_ask(unit, equivalents, say),
        )
        for number, unit in enumerate(checked, start=1)
    )


def _screening_ask(unit: Unit, equivalents: Unit | None, say: Tongue) -> str:
    if FOR_LEGAL_ADVICE.search(unit.text):
        return say(AFTER_AN_OFFER)
    ask = [say(SCREENED[unit.kind]), *(levels_asked(unit, say) if unit.kind is Kind.LANGUAGE else ())]
    if ALTERNATIVE.search(unit.text):
        ask.append(say("This line and the next are alternatives: one is enough."))
    if unit.kind is Kind.EDUCATION and equivalents is not None and not anyhow(EQUIVALENT).search(unit.text):
        line = equivalents.line
        known = say("The posting accepts equivalents.")
        ask.append(known if line is None else say("The posting accepts equivalents (line {line}).", line=line))
    return " ".join(ask)


def facts_to_ask(
    units: Sequence[Unit], seats: Mapping[str, int], say: Tongue
) -> tuple[tuple[Fact, ...], frozenset[int]]:
    """Experience as facts on seats that have room for them (seat -> how many), and the units left over.

    What the job must have comes first; scope is asked, never years, which predict little.
    """
    experience = [u for u in units if u.kind is Kind.EXPERIENCE]
    experience.sort(key=lambda u: (u.importance is not Importance.MUST, u.n))
    rounds = max(seats.values(), default=0)
    places = [seat for turn in range(rounds) for seat, room in seats.items() if turn < room]
    taken = sorted(experience[: len(places)], key=lambda u: u.n)
    facts = tuple(
        Fact(
            id=f"f{number}",
            unit=unit.n,
            text=unit.text,
            ask=_fact_ask(unit, tongue(WRITTEN_IN) if say.folder else say),
            seat=seat,
            translations=(NameIn(language=say.code, printed=_fact_ask(unit, say)),) if say.folder else (),
        )
        for number, (unit, seat) in enumerate(zip(taken, places, strict=False), start=1)
    )
    return facts, frozenset(u.n for u in experience[len(places) :])


def _fact_ask(unit: Unit, say: Tongue) -> str:
    text = TRAILING.sub("", unit.text)
    quote = text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    ask = "The posting asks for “{quote}”. What is the largest work of this kind that you have answered for?"
    return say(ask, quote=quote)


def lines_of(
    matched: Sequence[MatchedUnit],
    ranked: Sequence[Asked],
    rated: Collection[tuple[str, str | None]],
    why_not: Mapping[tuple[str, str | None], str],
    facts: Collection[int],
) -> tuple[Line, ...]:
    """Every unit of the posting with where it goes and, where nothing is rated, why."""
    names = {a.key: name_of(a) for a in ranked}
    return tuple(_line(m, names, rated, why_not, facts) for m in matched)


def _line(
    matched: MatchedUnit,
    names: Mapping[tuple[str, str | None], str],
    rated: Collection[tuple[str, str | None]],
    why_not: Mapping[tuple[str, str | None], str],
    facts: Collection[int],
) -> Line:
    unit = matched.unit
    keys = [(m.id, m.slot) for m in matched.matches]
    goes_to, why = GoesTo.NONE, NOT_RATED.get(unit.kind)
    if unit.kind in SCREENED:
        goes_to = GoesTo.FACT if unit.n in facts else GoesTo.SCREENING
        why = _paper_reason(unit.kind, goes_to)
    elif any(key in rated for key in keys):
        goes_to, why = GoesTo.RATED, None
    elif unit.kind in (Kind.COMPETENCY, Kind.DUTY):
        why = _reasons(keys, names, why_not) or NOTHING_FOUND
    return Line(
        n=unit.n,
        line=unit.line,
        section=unit.section,
        text=unit.text,
        kind=unit.kind,
        importance=unit.importance,
        goes_to=goes_to,
        why=why,
    )


def _reasons(
    keys: Sequence[tuple[str, str | None]],
    names: Mapping[tuple[str, str | None], str],
    why_not: Mapping[tuple[str, str | None], str],
) -> str:
    """Each reason once, behind the names that it holds for."""
    held: dict[str, list[str]] = {}
    for key in keys:
        if key in names and key in why_not:
            held.setdefault(why_not[key], []).append(names[key])
    return "; ".join(f"{', '.join(dict.fromkeys(found))}: {why}" for why, found in held.items())


def _paper_reason(kind: Kind, goes_to: GoesTo) -> str:
    if goes_to is GoesTo.FACT:
        return "a fact to ask and write down, not rated; its skill is rated where it is chosen"
    if kind is Kind.EXPERIENCE:
        return "checked in the application: no seat has time to ask for it"
    return "checked on paper before the interview, not rated in it"
