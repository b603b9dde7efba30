"""Pieces and units in, a doubt out where the page is no job advert: one sentence that quotes nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.extracting import cues, sections
from generator.extracting.cutting import Piece
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind, Unit

ASKING_SECTIONS = frozenset(
    {
        Announces.REQUIREMENTS, Announces.PREFERRED, Announces.CONDITIONS, Announces.EDUCATION,
        Announces.EXPERIENCE, Announces.LANGUAGES, Announces.CREDENTIALS,
    }
)  # fmt: skip
# So many asks and duties under headings of their own make an advert whatever else the page says.
PLAIN_EVIDENCE = 3
# An advert in prose shows so many of: it seeks, it asks, it names duties, conditions or pay, it says how to apply.
PROSE_EVIDENCE = 3
# Headings of so many sorts (what is asked, what is done, what is paid) plan a page as an advert's.
PLANNED = 2
PLAN = ASKING_SECTIONS | {Announces.DUTIES, Announces.OFFER}
FEW_UNITS = 6
SHORT_TITLE = 4
SHOWS = 4
# What is looked at of a line, and of all lines together; an advert has less of either.
LONGEST, MOST_TEXT = 2_000, 200_000

NEWS = "This looks like a news item (it announces who was appointed; it asks nothing of an applicant)."
JOB_LIST = "This looks like a list of jobs (it names several openings and describes none of them)."
QUESTIONS = "This looks like a page of questions and answers (its headings are an applicant's questions)."
GUIDE = "This looks like a guide for applicants (it explains how candidates are chosen; it describes no role)."
CAREERS = "This looks like a careers page (it presents the employer; it describes no opening)."
CV = "This looks like a CV (it lists what one person has done; it asks nothing of an applicant)."
TEASER = "This looks like a teaser (it breaks off before it asks anything of an applicant)."
TEST = "This looks like a test page (it says so itself; it describes no role)."
DEAD = "This looks like a dead link (it says that the page or the position is gone)."
POLICY = "This looks like a policy or legal notice (it sets rules; it seeks nobody)."
ARTICLE = "This looks like an article (it tells of a subject; it asks nothing of an applicant)."
THIN = "This holds too little to be a job advert (it asks nothing of an applicant and names no duties)."

APPOINTED = re.compile(
    r"\b(?:has been|was|been|is|are) (?:appointed|named|promoted)\b|\bappoint(?:s|ment of)\b|"
    r"\bjoin(?:s|ed) (?:the |our )?(?:\w+ ){0,3}as\b|"
    r"\b(?:is|are) (?:pleased|proud|delighted|happy) to (?:announce|welcome)\b|\bwelcomes\b|"
    r"[”\"»] (?:said|says)\b|\bsaid[,:]|"
    r"\b(?:a été|est|a) nommée?\b|\brejoint\b.{0,40}\ben (?:tant que|qualité)|\bnomination de\b|"
    r"\bwurde\b.{0,40}\b(?:ernannt|berufen)\b|\bneue[rn]? (?:leiter|geschäftsführer|"
    r"chef)\w*\b.{0,40}\b(?:ist|wird|heißt)\b",
    re.I,
)
SEEKING = re.compile(
    r"\b(?:(?:looking|searching) (?:for|to (?:hire|recruit))|seek(?:s|ing)?\b|hiring\b|recruiting\b|"
    r"(?:job|immediate) opening|vacancy|we need|"
    r"help wanted|join our|ideal candidate|successful candidate|you will|you['’]ll|required\b|apply\b|"
    r"recherch(?:e|ons)|recrut(?:e|ons|ement)|cherchons|cherche\b|poste à pourvoir|à pourvoir|profil|"
    r"candidat|vous serez\b|tu seras\b|embauch|\bcd[id]\b|\bcv\b|emploi permanent|"
    r"suchen|gesucht|sucht\b|verstärkung|unterstützung|stelle\b|\([mwfdx]/[mwfdx](?:/[mwfdx])?\))",
    re.I,
)
SEVERAL = re.compile(
    r"\b(?:current|open|available|our|new|latest|all) (?:\w+ ){0,2}(?:openings|positions|vacancies|"
    r"roles|jobs|opportunities)\b|\bjob (?:list|board|listings)\b|"
    r"\bour current(?:ly)? |\bnos offres\b|\boffres (?:d['’]emploi|pour)\b|\bpostes (?:ouverts|"
    r"à pourvoir)\b|\bcliquez sur une offre|"
    r"\b(?:aktuellen?|offenen?|unsere[n]?|freien?) (?:\w+ )?(?:stellen|stellenausschreibungen|"
    r"stellenangebote|jobs|positionen|vakanzen)\b|\binitiativbewerbung",
    re.I,
)
# Two spans of years, as in a life's stations, and nobody who is addressed or sought.
SPANS = re.compile(
    r"(?:(?:19|20)\d\d|\d\d/\d{4})\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d/\d{4}|present|today|now|heute|"
    r"aujourd)[\s\S]*"
    r"(?:(?:19|20)\d\d|\d\d/\d{4})\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d/\d{4}|present|today|now|heute|aujourd)",
    re.I,
)
ADDRESSES = re.compile(
    r"\b(?:you|your|we|our|applicants?|candidates?|apply|salary|vous|votre|nous|notre|postuler|poste|"
    r"wir|uns|unser\w*|sie|ihre?|du|dein\w*|bewerb\w*)\b",
    re.I,
)
POSTED = re.compile(
    r"\b(?:min(?:ute)?s? read|in this (?:post|article)|posted (?:by|in)|minutes? de lecture|"
    r"dans cet article|lesezeit|in diesem (?:beitrag|artikel))\b",
    re.I,
)
FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:ll|m|ve|d)|ich|je|j['’]ai|j['’]étais)\b(?!\))")
HIRING = re.compile(
    r"\b(?:hiring|careers?|join our|vacanc\w+|karriere|stellen\w*|carrières?|recrut\w+|rejoign\w+)\b", re.I
)
TESTED = re.compile(r"\b(?:test|testing|lorem ipsum|placeholder|dummy|essai|testseite)\b", re.I)
GONE = re.compile(
    r"\b(?:404|page (?:not found|introuvable|does not exist)|no longer (?:available|accepting|open|"
    r"exists?)|(?:has|have) been filled|has expired|"
    r"(?:n['’]est plus|n['’]existe (?:plus|pas)|n['’]est pas) (?:disponible|en ligne)?|pourvue?\b|"
    r"nicht (?:gefunden|mehr (?:verfügbar|online|aktuell))|bereits besetzt)\b",
    re.I,
)
CAREERS_TITLE = re.compile(
    r"(?:careers?|jobs?|join (?:us|our team)|work (?:with|for) us|vacancies|karriere|"
    r"stellen(?:angebote)?|carrières?|emplois?|recrutement|"
    r"nous rejoindre|rejoignez[- ]nous|arbeiten bei .{1,40})(?: (?:at|with|bei|chez) .{1,40}| page)?\W*$",
    re.I,
)
RULES = re.compile(
    r"\b(?:privacy|cookie|data protection) (?:policy|notice|statement)|\bterms (?:of (?:use|service)|"
    r"and conditions)\b|\bpolicy$|\bcode of conduct\b|"
    r"\bmentions légales\b|\bpolitique de (?:confidentialité|cookies)\b|\bconditions générales\b|"
    r"\bdatenschutzerklärung\b|\bimpressum\b|\bagb\b",
    re.I,
)
FAQ = re.compile(
    r"\bfaqs?\b|\bquestions (?:fréquentes|and answers)\b|\bfrequently asked\b|\bfoire aux questions\b|"
    r"\bhäufige fragen\b",
    re.I,
)
BREAKS_OFF = re.compile(r"(?:\[(?:\.\.\.|…)\]|\.\.\.|…|\bread more|\blire la suite|\bweiterlesen)\W*$", re.I)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a page shows of a job advert and of other pages."""

    title: str
    text: str
    units: tuple[Unit, ...]
    asks: int
    duties: int
    prose: int
    questions: int
    planned: int
    announced: Announces | None

    @property
    def few(self) -> bool:
        """Whether the page says next to nothing."""
        return len(self.units) < FEW_UNITS


def doubt(pieces: Sequence[Piece], units: Sequence[Unit], title: str | None, language: str) -> str | None:
    """The sentence that says what the page looks like instead of an advert, or None for an advert."""
    seen = gather(pieces, units, title or "", language)
    if seen.asks < PLAIN_EVIDENCE and (FAQ.search(seen.title) or seen.questions >= PLAIN_EVIDENCE):
        return QUESTIONS
    careers = CAREERS_TITLE.match(seen.title) is not None
    if RULES.search(seen.title) and seen.duties < PLAIN_EVIDENCE:
        return POLICY
    if SPANS.search(seen.text) and not ADDRESSES.search(seen.text):
        return CV
    told = len(FIRST_PERSON.findall(seen.text)) > 2 and seen.prose < PROSE_EVIDENCE
    if seen.duties < PLAIN_EVIDENCE and (POSTED.search(seen.text) or told):
        return NEWS if APPOINTED.search(seen.text) else ARTICLE
    named_process = seen.announced is Announces.PROCESS and len(seen.title.split()) <= SHORT_TITLE
    if seen.asks == 0 and named_process and not careers and ":" not in seen.title:
        return GUIDE
    if seen.asks + seen.duties >= PLAIN_EVIDENCE or (seen.asks and seen.planned >= PLANNED):
        return None
    several = SEVERAL.search(seen.text) is not None and seen.asks < PLAIN_EVIDENCE
    appointed = APPOINTED.search(seen.text) is not None
    if seen.prose >= PROSE_EVIDENCE and not (several or appointed or careers):
        return None
    return look(seen, several, appointed, careers)


def gather(pieces: Sequence[Piece], units: Sequence[Unit], title: str, language: str) -> Evidence:
    """The evidence of a page's pieces and the units they became."""
    judged = [(p, u) for p, u in zip(pieces, units, strict=True) if not p.heading]
    text = "\n".join(unit.text[:LONGEST] for unit in units)[:MOST_TEXT]
    return Evidence(
        title=title,
        text=text,
        units=tuple(units),
        asks=sum(u.kind.asks and p.context.announced in ASKING_SECTIONS for p, u in judged),
        duties=sum(u.kind is Kind.DUTY and lists_tasks(p) for p, u in judged),
        prose=prose_evidence([u for _, u in judged], text, language),
        questions=sum(is_open_question(p, language) for p in pieces),
        planned=len({p.context.announced for p in pieces if not p.heading} & PLAN),
        announced=sections.announced(title, language) if title else None,
    )


def lists_tasks(piece: Piece) -> bool:
    """Whether a piece stands where tasks are listed."""
    what = piece.context.announced
    return what is Announces.DUTIES or (what is Announces.ROLE and piece.context.type is BlockType.ITEM)


def prose_evidence(units: Sequence[Unit], text: str, language: str) -> int:
    """How many signs of an advert a page in prose shows."""
    kinds = [unit.kind for unit in units]
    if len(units) < FEW_UNITS:
        # A few crammed sentences each say several things, of which a unit's one kind shows only the loudest.
        kinds += [kind for u in units for kind, weight in cues.scores(u.text, language).items() if weight >= SHOWS]
    telling = sum(kind in (Kind.ABOUT, Kind.OFFER) for kind in kinds)
    signs = (
        SEEKING.search(text) is not None,
        any(kind in (Kind.COMPETENCY, Kind.EXPERIENCE, Kind.EDUCATION, Kind.CREDENTIAL) for kind in kinds),
        Kind.DUTY in kinds,
        Kind.CONDITION in kinds or Kind.LANGUAGE in kinds,
        Kind.OFFER in kinds,
        Kind.PROCESS in kinds,
    )
    asking = sum(kind.asks or kind is Kind.DUTY for kind in kinds)
    # An essay of forty sentences touches on everything; an advert spends a fair part of its lines asking.
    return sum(signs) if signs[0] and asking * 5 >= telling else 0


def is_open_question(piece: Piece, language: str) -> bool:
    """Whether a heading asks what no heading of an advert asks."""
    if not piece.heading or not piece.text.endswith("?"):
        return False
    first_person = re.search(r"\b(?:I|my|je|j['’]|mon|ich|meine?)\b", piece.text) is not None
    return first_person or sections.announced(piece.text, language) is None


def look(seen: Evidence, several: bool, appointed: bool, careers: bool) -> str:
    """What a page that shows too little of an advert looks like."""
    looks = (
        (seen.few and GONE.search(seen.text) is not None, DEAD),
        (seen.few and TESTED.search(seen.text) is not None, TEST),
        (appointed, NEWS),
        (several, JOB_LIST),
        (careers, CAREERS),
        (seen.few and BREAKS_OFF.search(seen.text) is not None, TEASER),
        (seen.few and len(seen.text) < 400, THIN),
        (len(seen.units) < 3 * FEW_UNITS and HIRING.search(seen.text) is not None, CAREERS),
    )
    return next((sentence for holds, sentence in looks if holds), ARTICLE)
