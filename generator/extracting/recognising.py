"""What the pieces of a page seem to be in, a doubt out where it is no advert: one sentence that quotes nothing."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from generator.extracting import cues, pages, sections
from generator.extracting.cutting import Piece
from generator.extracting.together import Seeming
from generator.extracting.wording import Announces
from generator.model import BlockType, Kind

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
FEW_UNITS, CRAMMED = 6, 8
# So many lines that ask or name a task are more than a list of jobs or an item of news has.
ROLE_LINES = 6
# An advert of so few lines has fewer of them.
SHORT_ADVERT, SHORT_LINES = 16, 4
# Among so many first units stands the heading by which a page names itself.
TOP = 3
SHOWS = 4
# Who says "I" so often tells of himself.
TELLS = 3
# What is looked at of a line, and of all lines together; an advert has less of either.
LONGEST, MOST_TEXT = 2_000, 200_000


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a page shows of a job advert and of other pages."""

    names: tuple[str, ...]
    text: str
    kinds: Counter[Kind]
    asks: int
    duties: int
    prose: int
    questions: int
    planned: int

    @property
    def units(self) -> int:
        """How many units the page has."""
        return self.kinds.total()

    @property
    def few(self) -> bool:
        """Whether the page says next to nothing."""
        return self.units < FEW_UNITS

    @property
    def all_asks(self) -> int:
        """How many units ask something, wherever they stand."""
        return sum(count for kind, count in self.kinds.items() if kind.asks)

    def says(self, words: re.Pattern[str]) -> bool:
        """Whether the words stand anywhere on the page."""
        return words.search(self.text) is not None

    def is_called(self, names: re.Pattern[str]) -> bool:
        """Whether the page's title or first heading has such a name from its beginning on."""
        return any(names.match(name) for name in self.names)

    def tells_one_role(self, fewest: int, part: int) -> bool:
        """Whether so many units ask or name a task, and are one in so many, as on a page about one opening."""
        telling = self.all_asks + self.kinds[Kind.DUTY]
        return telling >= fewest and telling * part >= self.units


def doubt(found: Sequence[Seeming], title: str | None, language: str) -> str | None:
    """The sentence that says what the page looks like instead of an advert, or None for an advert."""
    seen = gather(found, title, language)
    if sentence := plainly_other(seen):
        return sentence
    if is_plain_advert(seen):
        return None
    named = seen.is_called(pages.CAREERS_TITLE)
    careers = named and not (seen.all_asks and seen.kinds[Kind.DUTY])
    several = seen.asks < PLAIN_EVIDENCE and seen.all_asks < ROLE_LINES and seen.says(pages.SEVERAL)
    appointed = seen.says(pages.APPOINTED)
    if not (several or appointed or careers) and (seen.prose >= PROSE_EVIDENCE or is_short_advert(seen)):
        return None
    return look(seen, several, appointed, named)


def plainly_other(seen: Evidence) -> str | None:
    """What the page is by its own words, where it is not laid out as an advert."""
    tasks = seen.duties >= PLAIN_EVIDENCE
    if seen.is_called(pages.RULES) and (not tasks or seen.says(pages.APPLIES)):
        return pages.POLICY
    if not seen.says(pages.ADDRESSES) and seen.says(pages.SPANS):
        return pages.CV
    if not tasks and is_told(seen):
        return pages.NEWS if seen.says(pages.APPOINTED) else pages.ARTICLE
    return None if seen.asks >= PLAIN_EVIDENCE else calls_itself_other(seen)


def is_told(seen: Evidence) -> bool:
    """Whether somebody tells of himself, or the page says that it is an article."""
    first_person = sum(1 for _ in islice(pages.FIRST_PERSON.finditer(seen.text), TELLS)) == TELLS
    if first_person and seen.prose < PROSE_EVIDENCE:
        return True
    return (first_person or seen.asks < PLAIN_EVIDENCE) and seen.says(pages.POSTED)


def calls_itself_other(seen: Evidence) -> str | None:
    """What a page that asks little is by its name, and by what it says besides."""
    if seen.is_called(pages.FAQ) or seen.questions >= PLAIN_EVIDENCE:
        return pages.QUESTIONS
    if seen.names and all(map(pages.GUIDES.fullmatch, seen.names)):
        return pages.GUIDE
    if seen.is_called(pages.CLASS_NAMES) and seen.says(pages.CLASSES):
        return pages.COURSE
    if any(map(pages.TENDERS.search, seen.names)):
        return pages.TENDER
    if seen.duties < PLAIN_EVIDENCE and seen.says(pages.SELLS) and not seen.says(pages.TERMS):
        return pages.PRODUCT
    return None


def is_plain_advert(seen: Evidence) -> bool:
    """Whether a page asks and names tasks under headings of their own, or in prose that is about little else."""
    if seen.asks + seen.duties >= PLAIN_EVIDENCE and (seen.tells_one_role(ROLE_LINES, 2) or seen.says(pages.SEEKING)):
        return True
    if seen.planned >= PLANNED and seen.asks:
        return True
    if min(seen.all_asks, seen.kinds[Kind.DUTY]) >= PLAIN_EVIDENCE and seen.tells_one_role(ROLE_LINES, 2):
        return True
    return seen.prose >= PROSE_EVIDENCE and seen.tells_one_role(ROLE_LINES, 3)


def is_short_advert(seen: Evidence) -> bool:
    """Whether a page of a few lines asks, and names hours or pay, or asks and names tasks in most of its lines."""
    if seen.units > SHORT_ADVERT or not (seen.all_asks or seen.says(pages.SEEKING)):
        return False
    both = seen.all_asks > 1 and seen.kinds[Kind.DUTY] > 1 and seen.tells_one_role(SHORT_LINES, 2)
    return both or (seen.says(pages.TERMS) and seen.tells_one_role(2, 3))


def gather(found: Sequence[Seeming], title: str | None, language: str) -> Evidence:
    """The evidence of a page's pieces, each taken for what it seems by itself."""
    pieces = [each.piece for each in found]
    judged = [each for each in found if not each.piece.heading]
    text = "\n".join(piece.text[:LONGEST] for piece in pieces)[:MOST_TEXT]
    names = tuple(dict.fromkeys(filter(None, [title, next((p.text for p in pieces[:TOP] if p.heading), None)])))
    # What a heading is like is no evidence of an advert: headings of other pages are like them as well.
    told = [(e.piece.context.announced, e.kind) for e in judged if not e.piece.context.likened]
    return Evidence(
        names=names,
        text=text,
        kinds=Counter(each.kind for each in found),
        asks=sum(kind.asks and announced in ASKING_SECTIONS for announced, kind in told),
        duties=sum(each.kind is Kind.DUTY and lists_tasks(each.piece) for each in judged),
        prose=prose_evidence(judged, text, language),
        questions=sum(is_open_question(piece, language) for piece in pieces),
        planned=len({announced for announced, _ in told} & PLAN),
    )


def lists_tasks(piece: Piece) -> bool:
    """Whether a piece stands where tasks are listed."""
    what = None if piece.context.likened else piece.context.announced
    return what is Announces.DUTIES or (what is Announces.ROLE and piece.context.type is BlockType.ITEM)


def prose_evidence(found: Sequence[Seeming], text: str, language: str) -> int:
    """How many signs of an advert a page in prose shows."""
    kinds = [each.kind for each in found]
    if len(found) < CRAMMED:
        # A few crammed sentences each say several things, of which a unit's one kind shows only the loudest.
        words = [cues.scores(each.piece.text, language) for each in found]
        kinds += [kind for said in words for kind, weight in said.items() if weight >= SHOWS]
    telling = sum(kind in (Kind.ABOUT, Kind.OFFER) for kind in kinds)
    signs = (
        pages.SEEKING.search(text) is not None,
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
        (seen.few and seen.says(pages.GONE), pages.DEAD),
        (seen.few and seen.says(pages.TESTED), pages.TEST),
        (appointed, pages.NEWS),
        (several, pages.JOB_LIST),
        (careers, pages.CAREERS),
        (seen.few and seen.says(pages.BREAKS_OFF), pages.TEASER),
        (seen.few and len(seen.text) < 400, pages.THIN),
        (seen.units < 3 * FEW_UNITS and seen.says(pages.HIRING), pages.CAREERS),
    )
    return next((sentence for holds, sentence in looks if holds), pages.ARTICLE)
