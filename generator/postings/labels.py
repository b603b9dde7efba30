"""What a posting plainly calls itself and its employer: named fields, labelled lines, the first heading."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model import Block, BlockType
from generator.postings.title_words import ANNOUNCED_BY, CONTRACT, PAY, PRAISE, ROLE, SECTION_WORDS

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

GENDERED = re.compile(r"[^.:!?]{3,90}?\((?:[mwfdhxi]|div)\s?(?:[/|*]\s?(?:[mwfdhxi]|div|gn)\s?){1,3}\)", re.I)
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
    r"sofort)\b[^,.:]{0,60}?)?,?:? ?(?:\ban?|\bune?|\bun\(e\)|\bun[·.-]e|\bun/e|\bune? ou une?|\beine[nr]?|"
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
GRADE = re.compile(r"\s*\((?:grade|ref|réf|job|code|id|no|nr|kennziffer)\b[^()]*\)$", re.I)
LETTERS = re.compile(r"\W*[^\W\d_]{3}")
WORDS = re.compile(r"[^\W\d_]+")
# How far down, and in how few words, a line is looked at that may be the title without looking like one.
NEAR_TOP, SHORT = 15, 8
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

    A heading that announces a section, or names the page or the employer, is none of them.
    """
    found = (
        named(blocks, TITLE_FIELDS)
        or labelled(blocks, TITLE_LABEL)
        or first_heading([b for b in blocks if b.depth == 1])
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
    return len(line.split()) <= SHORT and not line.endswith(MARKS) and LABEL not in line and bool(ROLE.search(line))


def sought(blocks: Sequence[Block]) -> str | None:
    """The role that a sentence says is sought, as "we are hiring a payroll officer" does."""
    matches = (match for b in blocks if b.type is not BlockType.FIELD for match in SOUGHT.finditer(b.text))
    found = [EITHER.split(PRAISE.sub("", match["title"]))[0].strip() for match in matches]
    return next((title for title in found if ROLE.search(title)), None)


def gendered(blocks: Sequence[Block]) -> str | None:
    """The first short line that ends its title with the letters for all genders, as "Koch (m/w/d)" does."""
    matches = (GENDERED.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    return next((match[0] for match in matches if match and not SEEKING.search(match[0])), None)


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
    return any(other)


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
    """The employer's name where a field, a labelled line or a heading with a company's legal form gives it."""
    return named(blocks, ORGANISATION_FIELDS) or labelled(blocks, ORGANISATION_LABEL) or company(blocks)


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
