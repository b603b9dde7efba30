"""Hears the program's own sentences in what a kit keeps as text, so that paper can say them in another language."""

import csv
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from generator.model import OTHER_LANGUAGES, WRITTEN_IN, Clause, Level, SeenCompetency
from generator.wording import Tongue, tongue, tongues

# Why a line of the posting, or a competency that it names, is not rated, as plans hold it (`planning`).
REASONS = (
    "a heading or label; it asks for nothing itself",
    "what the employer offers: information for candidates",
    "about the employer or the role: information, nothing is asked",
    "how to apply, or legal text: nothing to rate",
    "no competency of the catalogue was found in it; add one to kit.yaml if the job needs it",
    "a fact to ask and write down, not rated; its skill is rated where it is chosen",
    "checked in the application: no seat has time to ask for it",
    "checked on paper before the interview, not rated in it",
    "no time is left for it; the posting asks more for the others",
    "no time is left for it",
    "not among the {number} that the posting asks for most",
    "too few interviewers may rate it: {names} is not to",
    "too few interviewers may rate it: {names} are not to",
    "name the slot ({field}) in kit.yaml to rate it",
    "the catalogue has no questions for it yet",
    "the catalogue has no questions for it at {level} level",
    "left out in the review of the plan",
    "replaced in the review of the plan by {competency}",
)
# Why a competency is rated that the posting does not name, and weighs what nobody has said.
OWN_REASONS = (
    "the posting does not name it; the exercise “{title}” is rated on it",
    "weighs as much as the least of the others; 1 would be more than 2 to 1 from the {most} of another",
)
# What the catalogue says has to be named before a competency can be rated.
FIELDS = (
    "subject taught",
    "sell or buy side",
    "discipline",
    "mission or field",
    "profession, function or regime",
    "profession",
    "sector or technology",
    "software or digital tool",
    "trade, equipment or technique",
    "system",
)
LEVELS = tuple(map(str, Level))
# What stages are called where nobody has named them.
STAGES = ("screen", "panel", "final")
# How plans say what to check on paper: one of these, or several after each other.
CHECKS = (
    "Which degree or training do you have for this, or which experience of the same worth?",
    "Do you hold this, and what is its status? A copy is enough for now.",
    "At what level (A1 to C2) do you use this language at work?",
    "Can you meet this as stated?",
    "Where in the application does this show? Look for scope; count years only where a law does.",
    "For HR with legal advice, after an offer: in many countries it may not be asked before.",
    "This line and the next are alternatives: one is enough.",
    "The posting accepts equivalents.",
    "The posting accepts equivalents (line {line}).",
    "In the posting: {levels}.",
    "“{words}” is read as a level; nobody is asked where they come from.",
)
LEVELS_ASKED = (
    "{language}, level not said",
    "{language}, about {level} (our reading of “{words}”)",
    "{language} {level}",
)


@cache
def names() -> tuple[str, ...]:
    """What the catalogue calls its competencies on a form, and those of a field that is not named yet."""
    with files("generator.wording").joinpath("names.tsv").open(encoding="utf-8") as file:
        return tuple(row["en"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def name(text: str) -> str:
    """The name of a competency as a clause, where it is one of the catalogue's; else as it stands."""
    return heard(text, names())


def unrated(seen: SeenCompetency, say: Tongue) -> str:
    """A competency that is not rated, and so has no name in the tongue in the plan: as the catalogue has it."""
    return say.clause(name(seen.printed_name))


def reason(why: str, say: Tongue) -> str:
    """Why something is not rated: the program's own reasons in the tongue, what somebody typed as it stands."""
    return again(why, REASONS, say)


def reasons(why: str, named: Sequence[SeenCompetency], say: Tongue) -> str:
    """Why a line's competencies are not rated, each reason behind their names; what somebody typed as it is."""
    rest = why
    for part in sorted({text for seen in named for text in (seen.printed_name, seen.why)}, key=len, reverse=True):
        rest = rest.replace(part, "")
    if say.code == WRITTEN_IN or not named or rest.strip(" ,;:"):
        return reason(why, say)
    found: dict[str, list[str]] = {}
    for seen in named:
        found.setdefault(reason(seen.why, say), []).append(unrated(seen, say))
    told = [say("{stage}: {text}", stage=", ".join(names), text=words) for words, names in found.items()]
    return say("; ").join(told)


def stage(text: str, say: Tongue) -> str:
    """A stage as it is printed: the usual ones in the tongue, any other as the kit names it."""
    return again(text, STAGES, say)


def again(text: str, phrases: Sequence[str], say: Tongue) -> str:
    """The text in the tongue, where it is one of *phrases* with something in its places; else as it stands."""
    return say.clause(heard(text, phrases))


def heard(text: str, phrases: Sequence[str]) -> str:
    """The text as a clause, where it is one of *phrases* with something in its places; else as it stands."""
    found = match(text, phrases)
    if found is None:
        return text
    phrase, values = found
    return Clause(phrase, **{place: _value(place, value) for place, value in values.items()})


def match(text: str, phrases: Sequence[str]) -> tuple[str, dict[str, str]] | None:
    """Which of *phrases* the text is, and what stands in its places."""
    if text in phrases and "{" not in text:
        return text, {}
    patterns = ((phrase, _pattern(phrase)) for phrase in phrases if "{" in phrase)
    return next(((phrase, found.groupdict()) for phrase, each in patterns if (found := each.fullmatch(text))), None)


def check(text: str, say: Tongue) -> str:
    """How something is checked on paper, whichever language the plan holds it in; what somebody typed as it is."""
    return next((told for heard_in in tongues() if (told := _sentences(text, heard_in, say))), text)


def _sentences(text: str, heard_in: Tongue, say: Tongue) -> str:
    """The sentences of CHECKS that a text in another tongue is made of; empty where it holds anything else."""
    told, rest = [], text
    while rest:
        begun = ((phrase, pattern.match(rest)) for phrase, pattern in _checks(heard_in.code))
        phrase, found = next(((each, match) for each, match in begun if match), ("", None))
        if found is None:
            return ""
        values = found.groupdict()
        if "levels" in values:
            values["levels"] = " · ".join(_level(each, heard_in, say) for each in values["levels"].split(" · "))
        told.append(say(phrase, **values))
        rest = rest[found.end() :].lstrip()
    return " ".join(told)


@cache
def _checks(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each phrase with how it begins a text in a language."""
    say = tongue(code)
    return tuple((phrase, re.compile(_places(say(phrase)) + r"(?=\s|$)")) for phrase in CHECKS)


def _level(text: str, heard_in: Tongue, say: Tongue) -> str:
    """One language and its level, as `planning.levels` writes them."""
    for phrase in LEVELS_ASKED:
        found = _pattern(heard_in(phrase) if "," in phrase else phrase).fullmatch(text)
        english = _english(heard_in.code).get(found["language"]) if found else None
        if found is not None and english is not None:
            values = {**found.groupdict(), "language": say(english)}
            return say(phrase, **values) if "," in phrase else phrase.format(**values)
    return text


@cache
def _english(code: str) -> Mapping[str, str]:
    """What is said in a language by what it is in English."""
    said = tongue(OTHER_LANGUAGES[0]).phrases
    return {tongue(code)(phrase): phrase for phrase in said if " " not in phrase}


def _value(place: str, value: str) -> str:
    if place == "competency":
        return name(value)
    own: Mapping[str, Sequence[str]] = {"field": FIELDS, "level": LEVELS}
    return heard(value, own.get(place, ()))


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(_places(phrase), re.DOTALL)


def _places(phrase: str) -> str:
    """What a text looks like that has something in the phrase's places."""
    parts = re.split(r"\{(\w+)\}", phrase)
    return "".join(f"(?P<{part}>.+?)" if n % 2 else re.escape(part) for n, part in enumerate(parts))
