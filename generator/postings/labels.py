"""What a posting plainly calls itself and its employer: named fields, labelled lines, the first heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings.title_words import (
    ANNOUNCED_BY,
    CONTRACT,
    EMPLOYER,
    FOR_ALL,
    FORWARDED,
    GENDER_LETTERS,
    PAY,
    PRAISE,
    ROLE,
    SECTION_WORDS,
    SHARE,
    SPOKEN,
    WANTED,
    WHEN,
)

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
    r"vacancy|intitulé du poste|intitulé|poste|titre du poste|emploi|métier|"
    r"stellenbezeichnung|berufsbezeichnung|stelle|position zu besetzen)"
    r"(?: ?(?:&|and) ?grade)?\s*[:|]\s*(?P<value>[^\s|][^|]{1,90})$",
    re.I,
)
ORGANISATION_LABEL = re.compile(
    r"(?:company(?: name)?|employer|organi[sz]ation|entreprise|employeur|structure|société|unternehmen|firma|"
    r"arbeitgeber(?:in)?)\s*[:|]\s*(?P<value>[^\s|][^|]{1,80})$",
    re.I,
)

SUBJECT_LABEL = re.compile(r"(?:betreff|subject|objet|sujet)\s*:\s*(?P<value>\S.{2,120})$", re.I)
# A mail of somebody who applies, or how to write one.
APPLIES = re.compile(r"\b(?:bewerb\w*|candidature\w*|postul\w*|appl(?:y|ication|ying)|newsletter)\b", re.I)
GENDERED = re.compile(rf"[^.:!?]{{3,90}}?{GENDER_LETTERS}", re.I)
# Headings that name the employer or the sort of paper, as classifications of posts begin.
OVER_TITLES = re.compile(
    r"(?:the )?(?:corporation of the )?(?:city|county|town|village|borough|district|state|commonwealth|"
    r"province|university|college) of [^:–—|-]+$|principal (?:duties|responsibilities|accountabilities|"
    r"tasks)\b|(?:class|job|position|role|post|vacancy) (?:specification|description|profile|posting|"
    r"announcement|advert\w*)$",
    re.I,
)
# What a company's name ends with.
COMPANY = re.compile(
    r"[^.:!?|]{2,60}?[\s,](?:ltd|limited|inc|llc|llp|plc|corp|gmbh|mbh|ag|kg|kgaa|ohg|ug|e\.\s?v|e\.\s?k|e\.\s?g|"
    r"sa|sarl|sàrl|s\.\s?a|s\.\s?à\s?r\.\s?l|sas|asbl|srl|scop)\.?(?: & co\.?(?: kga?a?)?)?$",
    re.I,
)
# Headings that call for people without saying for what, or that lead to what stands below.
CALLS = re.compile(r"(?![^!]*\([mwfdhx]/)[^!?:]{1,60}[!?:]$")
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
# A sentence that seeks, though it ends with the letters for all genders.
SEEKING = re.compile(r"\b(?:wir|suchen|sucht|als|we|nous|recherch\w+|recrut\w+)\b", re.I)
SEEKS_ROLE = re.compile(r"\b(?:such\w*|recherch\w+|recrut\w+|cherch\w+|need|hiring|seek|looking)\b", re.I)
# Who seeks, before the role that is sought.
SEEKS_AT = re.compile(
    r"\w (?:(?:is|are) (?:seeking|hiring|recruiting|looking for)|seeks|recrute|recherche|sucht) \w", re.I
)
SEEKS_LAST = re.compile(r"\s+(?:recrute|recherche|sucht|seeks|is (?:hiring|recruiting|seeking))\W*$", re.I)
GRADE = re.compile(r"\s*\((?:grade|ref|réf|job|code|id|no|nr|kennziffer)\b[^()]*\)$", re.I)
LETTERS = re.compile(r"\W*[^\W\d_]{3}")
WORDS = re.compile(r"[^\W\d_]+")
# How far down, and in how few words, a line is looked at that may be the title without looking like one.
NEAR_TOP, SHORT, LONG = 15, 8, 12
LONGEST_NAME, LONGEST_LINE = 100, 250
# Of so many headings the first that names no section is the title, whatever its words.
FIRST = 2
MARKS = (".", "!", "?", ";", ",", ":")
LABEL = ": "
SEEKS = re.compile(
    r"\b(?:recrute(?:nt)?|recherche(?:nt)?|(?:is|are|we['’]re|now) (?:hiring|recruiting)|\d{4}(?: \w+)? hiring|sucht|"
    r"suchen(?: (?:dich|sie|euch))?)\W*$|"
    r"^(?:join (?:us|our|the)|work (?:with|for) us|we want you|komm (?:in|zu)|werde teil|verstärke|rejoi(?:gnez|"
    r"ns)[- ])",
    re.I,
)


def title_of(blocks: Sequence[Block]) -> str | None:
    """The role's name: a field, a labelled line, a heading, a short line with a trade, the role that is sought.

    A heading that announces a section, or names the page or the employer, is none of them. A first heading without
    a trade gives way to a line below it that only a role's name can be.
    """
    top = first_heading([b for b in blocks if b.depth == 1])
    found = (
        named(blocks, TITLE_FIELDS)
        or labelled(blocks, TITLE_LABEL)
        or announced(blocks)
        or (top if top and (ROLE.search(top) or is_marked(top)) else None)
        or subject(blocks)
        or marked(blocks)
        or top
        or gendered(blocks)
        or trade(blocks)
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
    """A title without the words that only announce it, as "Vacancy:" does."""
    announced = ANNOUNCED_BY.match(title)
    rest = title[announced.end() :] if announced else ""
    return GRADE.sub("", rest if LETTERS.match(rest) else title)


def trade(blocks: Sequence[Block]) -> str | None:
    """The first short line near the top that names a trade."""
    lines = (b.text for b in blocks[:NEAR_TOP] if b.type in (BlockType.HEADING, BlockType.PARAGRAPH))
    return next((text for text in lines if is_trade(text) and not names_no_role(text)), None)


def is_trade(line: str) -> bool:
    """Whether a line is no sentence, and no more than a trade with its place or hours."""
    if len(line.split()) > SHORT or line.endswith(MARKS) or LABEL in line or SEEKS_AT.search(line):
        return False
    return bool(ROLE.search(line))


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


def announces_role(line: str) -> bool:
    """Whether behind the words that announce a role stands one, and not when or how it is filled."""
    words = ANNOUNCED_BY.match(line)
    rest = line[words.end() :] if words else ""
    if not LETTERS.match(rest) or len(rest.split()) > LONG or not is_value(rest) or WHEN.match(rest):
        return False
    return bool(ROLE.search(rest)) or is_marked(rest) or (words is not None and ":" in words[0] and rest[0].isupper())


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


def is_marked(line: str) -> bool:
    """Whether a line, no sentence, has the letters or ends for all genders, or ends with a share of full hours."""
    if len(line) > LONGEST_LINE or len(line.split()) > LONG or line.endswith(MARKS) or LABEL in line:
        return False
    if SEEKING.search(line):
        return False
    return bool(FOR_ALL.search(line) or SHARE.match(line))


def first_heading(blocks: Sequence[Block]) -> str | None:
    """The first of the headings that names a trade, else the first that may name a role."""
    found = [b.text for b in blocks if b.type is BlockType.HEADING and not names_no_role(b.text)]
    return next(
        (text for text in found[:FIRST] if ROLE.search(text) or GENDERED.match(text)), found[0] if found else None
    )


def names_no_role(heading: str) -> bool:
    """Whether a heading announces a section, names pay, the employer or the sort of page, or only calls."""
    if is_over_title(heading) or heading.endswith(":") or (heading.endswith(".") and not ROLE.search(heading)):
        return True
    return announces_section(heading) or names_terms(heading)


def is_over_title(heading: str) -> bool:
    """Whether a heading names the employer, names the sort of paper, or only calls for people."""
    other = (SEEKS.search(heading), OVER_TITLES.match(heading), COMPANY.match(heading), CALLS.match(heading))
    return any(other) or is_employer(heading) or is_spoken(heading)


def is_spoken(heading: str) -> bool:
    """Whether a heading speaks to the reader or of the writer, and seeks nobody: no role is called so."""
    if len(heading) > LONGEST_LINE or SPOKEN.search(heading) is None:
        return False
    names = (ROLE.search(heading), ANNOUNCED_BY.match(heading), SEEKS_ROLE.search(heading), FOR_ALL.search(heading))
    return not any(names)


def is_employer(line: str) -> bool:
    """Whether a line is a kind of body, house or shop with its name, and no role in it."""
    match = EMPLOYER.match(line) if len(line) <= LONGEST_NAME else None
    return match is not None and not ROLE.search(match["name"]) and not FOR_ALL.search(line)


def announces_section(heading: str) -> bool:
    """Whether a heading has no other words than those of sections, pages and contracts."""
    return all(word in SECTION_WORDS for word in WORDS.findall(heading.lower()))


def names_pay(line: str) -> bool:
    """Whether a line names what is paid, and no role."""
    return PAY.search(line) is not None and not ROLE.search(line)


def names_terms(line: str) -> bool:
    """Whether a line names pay, hours or a sort of contract, and no role."""
    return names_pay(line) or (CONTRACT.match(line) is not None and not ROLE.search(line))


def organisation_of(blocks: Sequence[Block]) -> str | None:
    """The employer's name where a field, a label, its legal form or the kind of house that it is gives it."""
    return (
        named(blocks, ORGANISATION_FIELDS)
        or labelled(blocks, ORGANISATION_LABEL)
        or company(blocks)
        or next(map(employer_in, filter(is_employer, opening(blocks))), None)
    )


def employer_in(line: str) -> str:
    """An employer's name without what stands in brackets behind it, and without the word that it recruits."""
    return SEEKS_LAST.sub("", line.partition("(")[0]).strip()


def company(blocks: Sequence[Block]) -> str | None:
    """The first heading that is a company's name by its legal form."""
    headings = (b.text for b in blocks if b.type is BlockType.HEADING)
    return next((text for text in headings if COMPANY.match(text)), None)


def named(blocks: Sequence[Block], names: Sequence[str]) -> str | None:
    """The text of the first front-matter field with one of the names."""
    fields = (b for b in blocks if b.type is BlockType.FIELD and b.name and not b.text.isdecimal())
    own = (b.text for b in fields if (b.name or "").lower().replace("-", "_") in names)
    return next((text for text in own if names is not TITLE_FIELDS or not names_no_role(text)), None)


def labelled(blocks: Sequence[Block], label: re.Pattern[str]) -> str | None:
    """The value of the first line or table row that stands behind the label."""
    matches = (label.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    values = (match["value"].strip() for match in matches if match)
    return next((text for text in values if label is not TITLE_LABEL or is_value(text)), None)


def is_value(text: str) -> bool:
    """Whether what stands behind "Role:" may be a title, and is no sentence, pay or hours."""
    return not text.endswith(MARKS) and not names_no_role(text)
