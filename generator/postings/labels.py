"""What a posting plainly calls itself and its employer: named fields, labelled lines, the first heading."""

import re
from collections.abc import Sequence

from generator.model import Block, BlockType

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
    r"(?:job title|position title|position|title|role|intitulé du poste|poste|titre du poste|"
    r"stellenbezeichnung|stelle|position zu besetzen)\s*[:|]\s*(?P<value>[^\s|][^|]{1,90})$",
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
    r"(?:the )?(?:city|county|town|village|borough|district|state|commonwealth|province|university|college) of "
    r"[^:–—|-]+$|"
    r"(?:class|job|position|role|post|vacancy) (?:specification|description|profile|posting|announcement|advert\w*)$",
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
    r"\b(?:(?:we (?:are|['’]re)|is|are) (?:currently |now |actively )*(?:looking for|looking to (?:hire|recruit)|"
    r"hiring|seeking|recruiting)|we seek|nous (?:recherchons|recrutons|cherchons)|(?:recherche|recrute)|wir suchen)\b"
    r"(?: (?:zum|ab|für|zur|per|dès|pour)\b[^,.]{0,60}?)?,? "
    r"(?:an?|un|une|un\(e\)|un·e|une? ou une?|eine[nr]?|ein)\s(?P<title>[^\W\d_][^,.;:()!?]{2,60}?)"
    r"(?=[,.;:()!?]|$| (?:to|who|with|for|that|in|at|on|qui|pour|afin|dans|en|à|h/f|f/h|mit|für|zur|zum|der|die|das)"
    r"\b)",
    re.I,
)
SEEKS = re.compile(
    r"\b(?:recrute(?:nt)?|recherche(?:nt)?|(?:is|are|we['’]re|now) (?:hiring|recruiting)|sucht|"
    r"suchen)\W*$",
    re.I,
)


def title_of(blocks: Sequence[Block]) -> str | None:
    """The job's title: a named field, a labelled line, the first of the largest headings, the first heading."""
    return (
        named(blocks, TITLE_FIELDS)
        or labelled(blocks, TITLE_LABEL)
        or first_heading([b for b in blocks if b.depth == 1])
        or gendered(blocks)
        or first_heading(blocks)
        or sought(blocks)
        or next((b.text for b in blocks if b.type is BlockType.HEADING), None)
    )


def sought(blocks: Sequence[Block]) -> str | None:
    """The role that a sentence says is sought, as "we are hiring a payroll officer" does."""
    matches = (SOUGHT.search(b.text) for b in blocks if b.type is not BlockType.FIELD)
    return next((match["title"].strip() for match in matches if match), None)


def gendered(blocks: Sequence[Block]) -> str | None:
    """The first short line that ends its title with the letters for all genders, as "Koch (m/w/d)" does."""
    matches = (GENDERED.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    return next((match[0] for match in matches if match), None)


def first_heading(blocks: Sequence[Block]) -> str | None:
    """The text of the first heading that does more than name the employer or announce that somebody is sought."""
    headings = (b.text for b in blocks if b.type is BlockType.HEADING)
    return next((text for text in headings if not is_over_title(text)), None)


def is_over_title(heading: str) -> bool:
    """Whether a heading names the employer, names the sort of paper, or only calls for people."""
    other = (SEEKS.search(heading), OVER_TITLES.match(heading), COMPANY.match(heading), CALLS.match(heading))
    return any(other)


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
    return next((b.text for b in fields if (b.name or "").lower().replace("-", "_") in names), None)


def labelled(blocks: Sequence[Block], label: re.Pattern[str]) -> str | None:
    """The value of the first line or table row that stands behind the label."""
    matches = (label.match(b.text) for b in blocks if b.type is not BlockType.FIELD)
    return next((match["value"].strip() for match in matches if match), None)
