"""Units and title in, the role's level out, with whether it manages people and the words that decided."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extracting.gates import first_matches
from generator.extracting.leading import LEADS_IN_FRENCH, LONGEST, NONE, manages_people
from generator.extracting.ranks import TITLES, named, trade
from generator.model import Kind, Level, Seniority, Unit

TOLD = (Kind.DUTY, Kind.ABOUT, Kind.COMPETENCY, Kind.EXPERIENCE, Kind.CONDITION, Kind.EDUCATION)
# What the person brings: no years of the employer, of children or of a contract.
BROUGHT = (Kind.COMPETENCY, Kind.EXPERIENCE, Kind.EDUCATION)
ORDER = tuple(Level)
SHOWN = 4
# How much leading others speaks for a manager beside what else is said.
LEADING = 1.5
# A title without any of the words of the table is most likely a trade or a profession.
UNKNOWN_TITLE = 2.5
# How much it says that somebody answers to the top whose title is no manager's: in a small firm everybody does.
IN_A_SMALL_FIRM = 0.5
# Reports that somebody writes, or an imperative of what is told to whom: no line that the role stands in.
WRITTEN = re.compile(
    r"\b(?:(?:draft|writ|prepar|compil|produc|submit|present|provid|deliver|send|giv|mak(?:e|ing)|creat|develop|"
    r"generat|issu|complet|fil(?:e|ing)|collat|edit|contribut|support)\w*\s(?:[^\s.;:]{1,30}\s){0,6}?|(?:annual|monthly|"
    r"weekly|daily|quarterly|yearly|regular|timely|periodic|financial|progress|incident|statutory|written|oral|verbal|"
    r"accurate|final|interim|full|detailed|statistical|technical|donor|an?|the|of|any|their|these) |(?:monitoring|"
    r"forecasting|budgeting|accounting|planning|evaluati(?:ng|on)|analy(?:sis|sing|zing)|tracking|testing|"
    r"governance|compliance|budgets|results|data|bids|papers|minutes|figures)(?:,| and| &) )report(?:s|ing)?"
    r"(?= (?:\w+ly )?(?:in)?to\b)|"
    r"^\W*report (?:\w+ly )?to (?:[^\s.;:]{1,30} ){1,6}?(?:on|about)\b(?! an? )",
    re.IGNORECASE,
)
REPORTS = r"\breport(?:s|ing)? (?:in)?(?:directly )?(?:in)?to:? "
# Whom the role answers to, or sits with; the first that is said counts: (level, weight, words).
# fmt: off
ANSWERS: tuple[tuple[Level, float, str], ...] = (
    (Level.DIRECTOR, 4,
     rf"{REPORTS}(?:\S+ ){{0,3}}?(?:ceo|chief executive|president|"
     r"owner|managing director|board|executive director|general manager)\b|(?:sous l['’]autorité|"
     r"rattachée?\S*) (?:directement )?(?:au|à la|du|de la) (?:direction générale|direct(?:eur|"
     r"rice) générale?(?! des services)|conseil d['’]administration)|"
     r"(?:\bberichte(?:s?t|n (?:sie|direkt|unmittelbar))|"
     r"\b(?:sie|direkt|unmittelbar) berichten|\bberichtslinie|\bunterstell\w*):? (?:\w+ ){0,3}(?:geschäftsführung|"
     r"vorstand)|"
     r"\b(?:geschäftsführung|vorstand) (?:direkt |unmittelbar )?unterstellt"),
    (Level.DIRECTOR, 4,
     rf"{REPORTS}(?:\S+ ){{0,7}}?(?:vp|vice president|c[ftoim]o|chief \w+ officer)\b"),
    (Level.MANAGER, 3, rf"{REPORTS}(?:\S+ ){{0,4}}?(?:(?<!executive )(?<!managing )director|head of)\b"),
    (Level.EXECUTIVE, 3,
     r"(?<!to a )(?<!to the )(?<!of a )(?<!every )(?<!each )\bmember of the (?:executive|management) (?:committee|"
     r"board|team)|\bmembre du comité (?:de direction|exécutif)|\bmitglied der geschäfts(?:leitung|führung)"),
)
# How long people have done such work: the least of what is said.
YEARS: tuple[tuple[Level, float, str], ...] = (
    (Level.DIRECTOR, 1, r"\b(?:1[0-9]|[89])\s?\+? years(?!['’]? (?:old|of age))"),
    (Level.MANAGER, 1, r"\b[5-7]\s?\+? years(?!['’]? (?:old|of age))"),
)
# What the role answers for, and what it takes to do it.
SIGNS: tuple[tuple[Level, float, str], ...] = (
    (Level.CONTRIBUTOR, 2.5,
     rf"{REPORTS}(?:\S+ ){{0,4}}?(?:(?<!general )manager|supervisor|lead|coordinator)\b|"
     r"sous (?:la supervision|la responsabilité|l['’]autorité) d(?:e|"
     r"['’])\s?(?:\w+ )?(?:coordinat\w+|responsable|chef)"),
    (Level.DIRECTOR, 3,
     r"(?:[$£]|€)\s?\d{2,}(?:\.\d+)?\s?(?:m\b|mm\b|million|bn|billion)\+?(?: (?:in|of)(?: \w+){1,2})?"),
    (Level.DIRECTOR, 2, r"\b(?:p&l|p/l|profit[ /](?:and )?(?:loss|& loss)|profit center)\b"),
    (Level.DIRECTOR, 2,
     r"\bsenior management experience|\bmulti-?(?:site|country|region)\w*|\bset(?:s|"
     r"ting)? the (?:strategy|vision|direction)|\bdefine(?:s)? the (?:strategy|vision)|"
     r"\bresponsibility for the [^.]{0,40}strategy"),
    (Level.MANAGER, 3,
     r"(?<!join a )(?<!joining a )(?<!in a )(?<!part of a )(?<!within a )(?<!join our )(?<!in our )(?<!part of our )"
     r"(?<!the )\bteam of \d+\b|\b(?:supervis(?:e|es|ing)|manag(?:e|es|ing)) (?:a |the )?(?:\w+ ){0,2}(?:staff|team|"
     rf"employees|associates)\b|(?<!no )(?<!zero )(?<!not have )(?<!have any )\bdirect reports\b(?!{NONE})|"
     rf"\bperformance reviews\b|\bdisciplinary action|{LEADS_IN_FRENCH}|\bpersonalverantwortung\b(?!{NONE})|"
     r"\bmitarbeiterführung\b|\b(?:führ|leit)(?:en|e?st) (?:sie |du )?(?:\d+ |ein \w*team|eine gruppe von)|"
     r"\bsupervisory experience"),
    (Level.DIRECTOR, 3,
     r"\b(?:manag|lead|supervis|overse)\w+ (?:\w+ ){0,2}(?:managers|supervisors|team leaders)\b|"
     r"\b(?:encadr|manag)\w+ (?:des|les|vos) (?:responsables|managers)\b"),
    (Level.CONTRIBUTOR, 1, r"\b[2-4]\s?\+? (?:years|yrs)\b|\bbachelor['’]?s|\bdegree\b"),
    (Level.ENTRY, 2,
     r"\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)|\bentry[- ]level\b|"
     r"\bwill train\b|\b(?:débutants?|debutants?) acceptés?|\bquereinsteiger\w*|\bsans expérience|"
     r"\blearn on the job\b"),
    (Level.ENTRY, 1, r"\bhigh school diploma|\bged\b"),
    (Level.ENTRY, 2, r"\b(?:apprentice(?:ship)?|internship|trainee program\w*|work placement)\b"),
)
# fmt: on


class Sign(NamedTuple):
    """Words of the posting that speak for a level, and how much."""

    level: Level
    weight: float
    words: str


def seniority_of(units: Sequence[Unit], title: str | None, language: str) -> Seniority:
    """The level that the title, scope, reporting line and years speak for; the title outranks the line."""
    manages, words = manages_people(units)
    titled = sign_of_title(title)
    signs = [*signs_in(units, _share(titled, bool(manages))), *([titled] if titled else [])]
    if manages:
        # Who leads others is a manager at least; it does not tell a manager from a director.
        votes = _votes(signs)
        above = [Level.DIRECTOR] if votes[Level.DIRECTOR] > votes[Level.MANAGER] else []
        signs += [Sign(level, LEADING, words[0]) for level in (Level.MANAGER, *above)]
    votes = _votes(signs)
    level = max(ORDER, key=lambda one: (votes[one], one is Level.CONTRIBUTOR))
    deciding = [sign.words for sign in sorted(signs, key=lambda s: -s.weight) if sign.level is level]
    led = [said for said in words if not any(said in other or other in said for other in deciding[:SHOWN])]
    because = tuple(dict.fromkeys([*deciding[:SHOWN], *led]))
    return Seniority(level=level, manages_people=manages, because=because)


def _share(titled: Sign | None, manages: bool) -> float:
    """How much whom a role answers to says of its level: little beside a title of a trade, nothing beside nothing."""
    if titled and ORDER.index(titled.level) >= ORDER.index(Level.MANAGER):
        return 1
    return IN_A_SMALL_FIRM if titled or manages else 0


def _votes(signs: Sequence[Sign]) -> dict[Level, float]:
    return {one: sum(sign.weight for sign in signs if sign.level is one) for one in ORDER}


def signs_in(units: Sequence[Unit], share: float) -> Iterator[Sign]:
    """The signs in what the posting tells of the role, each kind of sign once, of whom it answers to by a share."""
    told = [without_reports(unit.text[:LONGEST]) for unit in units if unit.kind in TOLD]
    brought = [unit.text[:LONGEST] for unit in units if unit.kind in BROUGHT]
    yield from _matching(SIGNS, told)
    if share:
        weighed = [*list(_matching(ANSWERS, told))[:1], *_matching(YEARS, brought)]
        yield from (sign._replace(weight=sign.weight * share) for sign in weighed)


def without_reports(text: str) -> str:
    """A text without the reports that somebody writes."""
    return WRITTEN.sub(" ", text) if "report" in text.lower() else text


def _matching(table: Sequence[tuple[Level, float, str]], texts: Sequence[str]) -> Iterator[Sign]:
    """The signs of a table that the texts hold, in the table's order."""
    matches = first_matches([pattern for _, _, pattern in table], texts)
    for (level, weight, _), match in zip(table, matches, strict=True):
        if match:
            yield Sign(level, weight, match.strip())


def sign_of_title(title: str | None) -> Sign | None:
    """The sign that the title's words give: the first in the table, else the trade that it names."""
    if not (words := named(title)):
        return None
    known = next(_matching(TITLES, [words]), None)
    return known or Sign(Level.CONTRIBUTOR, UNKNOWN_TITLE, trade(words))
