"""What a posting plainly calls itself and its employer: named fields, labelled lines, the first heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings import employers
from generator.postings.role_names import (
    LETTERS,
    LONGEST_LINE,
    SEEKING,
    announces_role,
    company_in,
    is_employer,
    is_marked,
    is_trade,
    is_value,
    names_no_role,
    without_tail,
)
from generator.postings.title_words import ANNOUNCED_BY, FORWARDED, GENDER_LETTERS, PRAISE, ROLE, SOUGHT_LAST, WANTED

TITLE_FIELDS = (
    "title",
    "job_title",
    "jobtitle",
    "position_title",
    "titre",
    "intitule",
    "titel",
    "headline",
    "position",
    "job",
    "stelle",
    "poste",
    "beruf",
)
ORGANISATION_FIELDS = (
    "organisation", "organization", "company", "company_name", "employer", "business_name", "business",
    "hiringorganization", "organisation_full_name", "entreprise", "employeur", "unternehmen", "firma", "arbeitgeber",
)  # fmt: skip
TITLE_LABEL = re.compile(
    r"(?:job title|position title|post title|job role|title of (?:the )?(?:post|position)|title|position|role|post|"
    r"vacancy|intitulé du poste|intitulé|poste|titre du poste|emploi|"
    r"stellenbezeichnung|berufsbezeichnung|stelle|position zu besetzen)"
    r"(?: ?(?:&|and) ?grade)?\s*[:|]\s*(?P<value>[^\s|][^|]{1,90})$",
    re.I,
)
# French boards sort adverts by trade: what stands there is no title where any other is found.
SORTED_LABEL = re.compile(r"(?:métier|famille de métiers?|code rome)\s*[:|]\s*(?P<value>[^\s|][^|]{1,90})$", re.I)
ORGANISATION_LABEL = re.compile(
    r"(?:company(?: name)?|employer|organi[sz]ation|entreprise|employeur|structure|société|unternehmen|firma|"
    r"(?:arbeit|dienst)geber(?:in)?|hiring organi[sz]ation|name of (?:the )?employer|raison sociale|"
    r"nom de (?:l['’](?:entreprise|employeur)|la (?:société|structure)))\s*[:|]\s*"
    # A sentence behind "Organisation:" tells how somebody works.
    r"(?!(?-i:[a-zß-ÿ])\S*(?: \S+){3})(?P<value>[^\s|][^|]{1,80})$",
    re.I,
)
SUBJECT_LABEL = re.compile(r"(?:betreff|subject|objet|sujet)\s*:\s*(?P<value>\S.{2,120})$", re.I)
# A mail of somebody who applies, or how to write one.
APPLIES = re.compile(r"\b(?:bewerb\w*|candidature\w*|postul\w*|appl(?:y|ication|ying)|newsletter)\b", re.I)
GENDERED = re.compile(rf"[^.:!?]{{3,90}}?{GENDER_LETTERS}", re.I)
SOUGHT = re.compile(
    r"\b(?:(?:(?:we (?:are|['’]re)|we['’]re|is|are) (?:currently |now |actively )*(?:looking for|"
    r"looking to (?:hire|recruit|appoint)|hiring|seeking|recruiting)|we seek|we require|requires?|seeks|"
    r"in search of|vacancy for|to (?:appoint|recruit)|recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|"
    r"à la recherche d['’ ]|(?:wir )?such(?:en|t)(?: wir)?)(?: (?:zum|zur|ab|für|per|dès|pour|in|"
    r"sofort)\b(?:[^,.:]|(?<=\d)\.){0,60}?)?,?:? ?"
    r"(?:\ban?|\bune?|\bun\(e\)|\bun[·.-]e|\bun/e|\bune? ou une?|\beine[nr]?|"
    r"\bein|\bdes|\beine/n|\beine\(n\))|\bas (?:an?|our|the)(?=[^,.;:]{3,50}(?: (?:at|"
    r"with) [^,.;:]{2,40})?,? you\b)|\bals(?=[^,.;:]{3,50} (?:bist|sind|hast|haben|übernimmst|übernehmen|"
    r"unterstützt|unterstützen|betreust|betreuen|bekommst)\b)|"
    r"\ben tant que?(?: qu['’])?(?=[^.;:]{3,60},? (?:vous|tu)\b))\s(?P<title>[^\W\d_](?:[^,.;:()!?]|"
    r"\(\w{1,6}\)){2,60}?)(?=[,.;:)!?]|\s?\([^)]{7}|\s\(|$|\s(?:to|who|with|for|that|in|at|on|you|qui|pour|"
    r"afin|dans|en|au|à|vous|tu|h/f|f/h|mit|für|zur|zum|in|der|die|das|\(?m/w|bist|sind|hast|haben|übernimmst|"
    r"übernehmen|unterstützt|unterstützen|betreust|betreuen|bei|bekommst)\b)",
    re.I,
)
# "a baker or a confectioner": the first of them names the role.
EITHER = re.compile(r"\s(?:oder|ou|or|bzw\.)\s(?:an?|une?|eine[nr]?)\s", re.I)
SEEKS_LAST = re.compile(
    r"\s+(?:recrute|recherche|sucht|seeks|is (?:hiring|recruiting|seeking|looking for|growing)|stellt ein)\b.*$", re.I
)
GRADE = re.compile(r"\s*\((?:grade|ref|réf|job|code|id|no|nr|kennziffer)\b[^()]*\)$", re.I)
# How far down a line is looked at that may be the title without looking like one.
NEAR_TOP = 15
# Of so many headings the first that names no section is the title, whatever its words.
FIRST = 2


def title_of(blocks: Sequence[Block]) -> str | None:
    """The role's name: a field, a labelled line, a heading, a short line with a trade, the role that is sought.

    A heading that announces a section, or names the page or the employer, is none of them. A first heading without
    a trade gives way to a line below it that only a role's name can be.
    """
    top = first_heading([b for b in blocks if b.depth == 1])
    found = (
        named(blocks, TITLE_FIELDS)
        or labelled(blocks, TITLE_LABEL)
        or (top if top and (ROLE.search(top) or is_marked(top)) else None)
        or announced(blocks)
        or subject(blocks)
        or marked(blocks)
        or top
        or gendered(blocks)
        or trade(blocks)
        or labelled(blocks, SORTED_LABEL)
        or sought(blocks)
        or first_heading([b for b in blocks if b.type is BlockType.HEADING][:FIRST])
    )
    return bare(found) if found else None


def with_title(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, a paragraph of nothing but the role's name standing as a heading."""
    found = tuple(blocks)
    title = title_of(found)
    names = [place for place, block in enumerate(found) if title is not None and bare(block.text) == title]
    first = names[0] if names and found[names[0]].type is BlockType.PARAGRAPH else None
    for place, block in enumerate(found):
        yield replace(block, type=BlockType.HEADING, depth=1) if place == first else block


def bare(title: str) -> str:
    """A title without the words that only announce it, as "Vacancy:" does, and without the hours or pay behind it."""
    announced = ANNOUNCED_BY.match(title)
    rest = title[announced.end() :] if announced else ""
    role = GRADE.sub("", rest if LETTERS.match(rest) else title)
    if sought := SOUGHT_LAST.search(role):
        shorter = role[: sought.start()]
        role = shorter if ROLE.search(shorter) or is_marked(shorter) else role
    return without_tail(role)


def trade(blocks: Sequence[Block]) -> str | None:
    """The first short line near the top that names a trade."""
    lines = (b.text for b in blocks[:NEAR_TOP] if b.type in (BlockType.HEADING, BlockType.PARAGRAPH))
    return next((text for text in lines if is_trade(text) and not names_no_role(text)), None)


def sought(blocks: Sequence[Block]) -> str | None:
    """The role that a sentence says is sought, as "we are hiring a payroll officer" does."""
    matches = (match for b in blocks if b.type is not BlockType.FIELD for match in SOUGHT.finditer(b.text))
    found = [EITHER.split(PRAISE.sub("", match["title"]))[0].strip() for match in matches]
    return next((title for title in found if ROLE.search(title)), None)


def gendered(blocks: Sequence[Block]) -> str | None:
    """The first short line that ends its title with the letters for all genders, as "Koch (m/w/d)" does."""
    matches = (GENDERED.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    return next((match[0] for match in matches if match and not SEEKING.search(match[0])), None)


def opening(blocks: Sequence[Block]) -> Iterator[str]:
    """The lines near the top, as far as the first list."""
    for block in blocks[:NEAR_TOP]:
        if block.type is BlockType.ITEM:
            return
        if block.type is not BlockType.FIELD and len(block.text) <= LONGEST_LINE:
            yield block.text


def announced(blocks: Sequence[Block]) -> str | None:
    """The first line near the top that says what it is and then the role, as "Stellenausschreibung: Koch" does."""
    return next((line for line in opening(blocks) if announces_role(line)), None)


def subject(blocks: Sequence[Block]) -> str | None:
    """The role in the subject of a mail that passes an advert on."""
    for match in filter(None, map(SUBJECT_LABEL.match, opening(blocks))):
        text = bare(FORWARDED.sub("", match["value"]))
        short = GENDERED.match(text)
        value = short[0] if short else WANTED.sub("", text)
        names = value != text or ROLE.search(value) or is_marked(value)
        if names and not APPLIES.search(text) and is_value(value):
            return value
    return None


def marked(blocks: Sequence[Block]) -> str | None:
    """The first line near the top that only a role can be, by its letters for all genders or its share of hours."""
    return next((line for line in opening(blocks) if is_marked(line) and not names_no_role(line)), None)


def first_heading(blocks: Sequence[Block]) -> str | None:
    """The first of the headings that names a trade, else the first that may name a role."""
    found = [b.text for b in blocks if b.type is BlockType.HEADING and not names_no_role(b.text)]
    return next(
        (text for text in found[:FIRST] if ROLE.search(text) or GENDERED.match(text)), found[0] if found else None
    )


def organisation_of(blocks: Sequence[Block]) -> str | None:
    """The employer's name where a field, a label, its legal form or the kind of house that it is gives it."""
    return (
        named(blocks, ORGANISATION_FIELDS)
        or labelled(blocks, ORGANISATION_LABEL)
        or company(blocks)
        or next(map(employer_in, filter(is_employer, opening(blocks))), None)
        or employers.employer_of(blocks, title_of(blocks))
    )


def employer_in(line: str) -> str:
    """An employer's name without what stands in brackets behind it, and without the words that it recruits."""
    return SEEKS_LAST.sub("", line.partition("(")[0]).strip()


def company(blocks: Sequence[Block]) -> str | None:
    """The first heading that is a company's name by its legal form."""
    headings = (company_in(b.text) for b in blocks if b.type is BlockType.HEADING)
    return next(filter(None, headings), None)


def named(blocks: Sequence[Block], names: Sequence[str]) -> str | None:
    """The text of the first front-matter field with one of the names."""
    fields = (b for b in blocks if b.type is BlockType.FIELD and b.name and not b.text.isdecimal())
    own = (b.text for b in fields if (b.name or "").lower().replace("-", "_") in names)
    return next((text for text in own if names is not TITLE_FIELDS or not names_no_role(text)), None)


def labelled(blocks: Sequence[Block], label: re.Pattern[str]) -> str | None:
    """The value of the first line or table row that stands behind the label."""
    matches = (label.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    values = (match["value"].strip() for match in matches if match)
    return next((text for text in values if label is ORGANISATION_LABEL or is_value(text)), None)
