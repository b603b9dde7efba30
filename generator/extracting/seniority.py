"""Units and title in, the role's level out, with whether it manages people and the words that decided."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.extracting.sections import compiled
from generator.model import Kind, Level, Seniority, Unit

TOLD = (Kind.DUTY, Kind.ABOUT, Kind.COMPETENCY, Kind.EXPERIENCE, Kind.CONDITION, Kind.EDUCATION)
ORDER = tuple(Level)
SHOWN = 4
# How much leading others speaks for a manager beside what else is said.
LEADING = 1.5
# A title without any of the words below is most likely a trade or a profession.
UNKNOWN_TITLE = 2.5
# Whom the role reports to, what it answers for, how long people have done such work: (level, weight, words).
# fmt: off
SIGNS: tuple[tuple[Level, float, str], ...] = (
    (Level.DIRECTOR, 4,
     r"report(?:s|ing)? (?:in)?(?:directly )?(?:in)?to:? (?:\S+ ){0,3}?(?:ceo|chief executive|president|"
     r"owner|managing director|board|executive director|general manager)|(?:sous l['’]autorité|"
     r"rattachée?\S*) (?:directement )?(?:au|à la|du|de la) (?:direction générale|direct(?:eur|"
     r"rice) générale?(?! des services)|conseil d['’]administration)|(?:berichte\w*|"
     r"unterstell\w*) (?:\w+ ){0,3}(?:geschäftsführung|vorstand)"),
    (Level.DIRECTOR, 4,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,7}?(?:vp|vice president|c[ftoim]o|"
     r"chief \w+ officer)\b"),
    (Level.MANAGER, 3,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,4}?"
     r"(?:(?<!executive )(?<!managing )director|head of)\b"),
    (Level.CONTRIBUTOR, 3,
     r"report(?:s|ing)? (?:in)?(?:directly )?to:? (?:\S+ ){0,4}?(?:manager|supervisor|lead|"
     r"coordinator)\b|sous (?:la supervision|la responsabilité|l['’]autorité) d(?:e|"
     r"['’])\s?(?:\w+ )?(?:coordinat\w+|responsable|chef)"),
    (Level.DIRECTOR, 3, r"[$£€]\s?\d{2,}(?:\.\d+)?\s?(?:m\b|mm\b|million|bn|billion)\+?(?: (?:in|of)(?: \w+){1,2})?"),
    (Level.DIRECTOR, 2, r"\b(?:p&l|p/l|profit[ /](?:and )?(?:loss|& loss)|profit center)\b"),
    (Level.DIRECTOR, 2,
     r"\bsenior management experience|\bmulti-?(?:site|country|region)\w*|\bset(?:s|"
     r"ting)? the (?:strategy|vision|direction)|\bdefine(?:s)? the (?:strategy|vision)|"
     r"\bresponsibility for the [^.]{0,40}strategy"),
    (Level.EXECUTIVE, 3,
     r"\breport(?:s|ing)? (?:directly )?to the board\b|\bboard of directors\b[^.]{0,40}\b(?:advise|"
     r"report|present)|\bmember of the (?:executive|management) (?:committee|board|team)|"
     r"\bmembre du comité (?:de direction|exécutif)|\bmitglied der geschäfts(?:leitung|führung)"),
    (Level.MANAGER, 3,
     r"\bteam of \d+[^.]{0,20}|\b(?:supervis\w+|manag\w+) (?:a |the )?(?:\w+ ){0,2}(?:staff|team|"
     r"employees|associates)\b|\bdirect reports\b|\bperformance reviews\b|\bdisciplinary action|"
     r"\b(?:encadrer|manager|animer) (?:une|l['’]|votre) équipe|\bpersonalverantwortung\b|"
     r"\bmitarbeiterführung\b|\bsupervisory experience"),
    (Level.DIRECTOR, 1, r"\b(?:1[0-9]|[89])\s?\+? years"),
    (Level.MANAGER, 1, r"\b[5-7]\s?\+? years"),
    (Level.CONTRIBUTOR, 1, r"\b[2-4]\s?\+? years|\bbachelor['’]?s|\bdegree\b"),
    (Level.ENTRY, 2,
     r"\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)|\bentry[- ]level\b|"
     r"\bwill train\b|\b(?:débutants?|debutants?) acceptés?|\bquereinsteiger\w*|\bsans expérience|"
     r"\bhigh school diploma|\bged\b"),
    (Level.ENTRY, 2, r"\b(?:apprentice(?:ship)?|internship|trainee program\w*|work placement)\b"),
)
# Title words, first match first: traps stand before the plain words that they contain.
TITLES: tuple[tuple[Level, float, str], ...] = (
    (Level.ENTRY, 5,
     r"\b(?:intern|internship|trainee|apprentice|apprenti\S*|stagiaire|azubi\w*|auszubildende\w*|"
     r"praktikant\w*|werkstudent\w*|working student)\b"),
    (Level.CONTRIBUTOR, 4,
     r"\b(?:executive|personal|administrative|legal|medical|dental|teaching|laboratory) (?:assistant|"
     r"secretary)|\bassistant(?:e|·e|-e)?\b(?! (?:general )?(?:manager|director|principal|head))|"
     r"\bsecretary\b|\bassistenz\b"),
    (Level.EXECUTIVE, 5,
     r"\bchief (?!assistant)\w+(?: \w+)? officer\b|\bc[efto]o\b|\bmanaging director\b|"
     r"\bexecutive director\b|\bpresident\b(?<!vice president)|\bgeschäftsführ\w+|\bdirect(?:eur|"
     r"rice) général\w*|\bvorstand\w*"),
    (Level.DIRECTOR, 4,
     r"\bvice president\b|\b(?:s|e)?vp\b|\bdirector\b(?! of first impressions)|\bdirect(?:eur|rice)\b|"
     r"\bhead of (?:department|division|sales|marketing|finance|hr|engineering|product|operations)\b|"
     r"\bchefarzt|\bchefärzt|\bbereichsleit|\bärztliche leitung|\bfachärztliche leitung"),
    (Level.CONTRIBUTOR, 4,
     r"\b(?:account|project|product|program(?:me)?|case|community|office|content|social media|"
     r"relationship|customer success|event) manager\b|\bchargée?\S* de\b|\bkey account"),
    (Level.MANAGER, 4,
     r"\b(?:manager|supervisor|superintendent|head of|foreman|forewoman|team ?lead(?:er)?|shift lead\w*|"
     r"charge nurse|ward (?:sister|manager)|matron|sous[- ]chef|head chef|executive chef|"
     r"chef de (?:cuisine|service|projet|rayon|équipe)|responsable|coordinat(?:or|eur|rice)|leiter\w*|"
     r"leitung|teamleit\w+|principal|captain|lead)\b"),
    (Level.CONTRIBUTOR, 3,
     r"\b(?:senior|staff|expert|specialist|engineer|developer|designer|analyst|nurse|technician|teacher|"
     r"librarian|accountant|lawyer|attorney|physician|researcher|scientist|consultant|advisor|"
     r"representative|officer|clerk|mechanic|carpenter|electrician|bibliothécaire|infirmi\w+|"
     r"ingénieur\w*|animateur\S*|développeu\w+|arzt|ärztin|tierarzt\w*|therapeut\w*|erzieher\w*|"
     r"pflegefach\w*|referent\w*|ingenieur\w*|entwickler\w*|person)\b"),
    (Level.ENTRY, 3,
     r"\b(?:junior|dishwasher|cleaner|custodian|janitor|packer|picker|helper|server|waiter|waitress|"
     r"cashier|driver|labou?rer|operator|attendant|crew|porter|event staff|host(?:ess)?|dock associate|"
     r"warehouse (?:worker|associate)|agent\S* (?:de service|des services|d['’]entretien|de nettoyage)|"
     r"employée? polyvalent\S*|reinigungskraft|aushilfe|hilfskraft|küchenhilfe|lagermitarbeiter\w*)\b"),
)
# fmt: on
MANAGES = (
    r"\b(?:manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ing)|"
    r"coach(?:es|ing)?|mentor(?:s|ing)?|motivat(?:e|es|ing)|"
    r"build(?:s|ing)?|develop(?:s|ing)?|hire(?:s)?|train(?:s)?|schedul(?:e|es|ing))\b(?! (?:for|to|"
    r"and buy))[\w ,&/'’-]{0,40}\b(?:(?:a|the|your|their|our|small|direct) (?:[\w-]+ ){0,3}"
    r"teams?\b(?! (?:player|environment|members? (?:and|to|with)))|team of|direct reports|"
    r"(?:front of house |kitchen |warehouse |production |sales |nursing )?staff\b(?! members of)|"
    r"subordinates|employees\b|associates\b|(?:sales|engineering|field) organi[sz]ation)|"
    r"\bdirect reports\b|\bperformance reviews? of\b|\bdisciplinary action|"
    r"\bsupervisory (?:experience|responsib)|\bwork of employees\b|"
    r"\b(?:encadr(?:er|ez|ement)|manag(?:er|ez)|dirig(?:er|ez)|supervis(?:er|"
    r"ez))\b[^.]{0,30}\b(?:équipes?|collaborat\w+|personnel)|\bmanagement d['’](?:une )?équipe|"
    r"\bpersonalverantwortung|\bmitarbeiterführung|\bpersonalführung|\bführ(?:st|en|"
    r"ung)\b[^.]{0,30}\b(?:team|mitarbeit\w+)|\bleitung (?:des|eines) teams?"
)
MANAGES_NOBODY = (
    r"\b(?:no|without) (?:direct reports|people management|line management)|\bindividual contributor\b|"
    r"\b(?:keine|ohne) personalverantwortung|\bsans (?:management|encadrement)\b"
)
MANAGING_KINDS = (Kind.DUTY, Kind.COMPETENCY, Kind.EXPERIENCE)


class Sign(NamedTuple):
    """Words of the posting that speak for a level, and how much."""

    level: Level
    weight: float
    words: str


def seniority_of(units: Sequence[Unit], title: str | None, language: str) -> Seniority:
    """The level that reporting line, scope and years speak for, the title weighed in last."""
    manages, words = manages_people(units)
    signs = [*signs_in(units), *sign_of_title(title)]
    if manages:
        signs.append(Sign(Level.MANAGER, LEADING, words[0]))
    votes = {one: sum(sign.weight for sign in signs if sign.level is one) for one in ORDER}
    level = max(ORDER, key=lambda one: (votes[one], one is Level.CONTRIBUTOR))
    deciding = [sign.words for sign in sorted(signs, key=lambda s: -s.weight) if sign.level is level]
    because = tuple(dict.fromkeys([*deciding[:SHOWN], *words]))
    return Seniority(level=level, manages_people=manages, because=because)


def signs_in(units: Sequence[Unit]) -> Iterator[Sign]:
    """The signs of level in what the posting tells of the role, each kind of sign once."""
    told = [unit.text for unit in units if unit.kind in TOLD]
    for level, weight, pattern in SIGNS:
        match = next((m for m in (compiled(pattern).search(text) for text in told) if m), None)
        if match:
            yield Sign(level, weight, match[0].strip())


def sign_of_title(title: str | None) -> Iterator[Sign]:
    """The sign that the title's words give, if they are in the table."""
    for level, weight, pattern in TITLES:
        match = compiled(pattern).search(title or "")
        if match:
            yield Sign(level, weight, match[0].strip())
            return
    if title:
        yield Sign(Level.CONTRIBUTOR, UNKNOWN_TITLE, title)


def manages_people(units: Sequence[Unit]) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the role leads others, None where the posting does not say, and the words that say so."""
    texts = [u.text for u in units if u.kind in MANAGING_KINDS or (u.kind is Kind.ABOUT and "report" in u.text)]
    for answer, pattern in ((False, MANAGES_NOBODY), (True, MANAGES)):
        match = next((m for m in (compiled(pattern).search(text) for text in texts) if m), None)
        if match:
            return answer, (match[0].strip(),)
    return None, ()
