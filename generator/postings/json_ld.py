"""A schema.org JobPosting in, a Posting out: alone in a file, or in a page that shows its reader only navigation."""

import re
from collections.abc import Iterator

from generator.errors import PostingError
from generator.model import Block, Posting
from generator.postings import decoding, json_values, web
from generator.postings.json_values import Job, Names, field_blocks, in_one_line, string

FORMAT = "json-ld"

MENTIONED = re.compile(r"ld\+json", re.I)
SCRIPT = 'script[type="application/ld+json" i]'
WRAPPING = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$")
WORD = re.compile(r"\w+")
# A page shows the job itself when so many runs of this many words of the JobPosting stand in its text.
RUN, SHOWN = 4, 0.5

TEXT = "description"
PLACES = ("streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry")
# The fields that a reader cares for; ids, dates, addresses of pages and pictures say nothing to one.
FIELDS = (
    "jobLocation", "jobLocationType", "applicantLocationRequirements", "employmentType", "workHours", "jobStartDate",
    "baseSalary", "estimatedSalary", "responsibilities", "qualifications", "skills", "experienceRequirements",
    "educationRequirements", "physicalRequirement", "specialCommitments", "securityClearanceRequirement",
    "sensoryRequirement", "jobBenefits", "incentiveCompensation", "employerOverview",
)  # fmt: skip
CODES = {
    "FULL_TIME": "full-time", "PART_TIME": "part-time", "CONTRACTOR": "contract", "TEMPORARY": "temporary",
    "INTERN": "internship", "VOLUNTEER": "volunteer", "PER_DIEM": "by the day", "TELECOMMUTE": "remote work",
}  # fmt: skip


def detect(content: bytes) -> bool:
    """Whether a file holds one JobPosting, and is JSON or a page that does not show it."""
    text = decoding.glance(content)
    if json_values.is_json(text):
        try:
            return any(True for _ in json_values.jobs_in(json_values.load(text, ""), is_job))
        except PostingError:
            return False
    if not MENTIONED.search(text) or not web.is_html(text):
        return False
    jobs = jobs_of_page(text)
    return len(jobs) == 1 and not shows(text, jobs[0])


def read(content: bytes | str, file: str) -> Posting:
    """The one JobPosting of a file."""
    text = decoding.text_of(content, file)
    if json_values.is_json(text):
        jobs = list(json_values.jobs_in(json_values.load(text, file), is_job))
    else:
        jobs = jobs_of_page(text)
    if len(jobs) != 1:
        message = f"this is a list of {len(jobs)} jobs; save the one you mean in a file of its own"
        raise decoding.refusal(file, message)
    employer = jobs[0].get("hiringOrganization")
    employer = string(employer, "name", "legalName") if isinstance(employer, dict) else next(words(employer), None)
    names = Names(in_one_line(string(jobs[0], "title", "name")), in_one_line(employer))
    return json_values.posting_of(file, FORMAT, names, tuple(fields(jobs[0])), tuple(body(jobs[0])))


def is_job(value: Job) -> bool:
    """Whether an object calls itself a JobPosting."""
    types = value.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and re.split(r"[/#:]", name)[-1] == "JobPosting" for name in named)


def jobs_of_page(page: str) -> list[Job]:
    """The JobPostings in a page's scripts; a script that is not JSON is passed over, as browsers do."""
    found: list[Job] = []
    for node in web.parse(page).css(SCRIPT):
        try:
            value = json_values.load(WRAPPING.sub("", node.text() or ""), "")
        except PostingError:
            continue
        found += json_values.jobs_in(value, is_job)
    return found


def shows(page: str, job: Job) -> bool:
    """Whether the page's visible text holds the job that its script describes."""
    described = runs(" ".join(block.text for block in body(job)))
    shown = runs(" ".join(block.text for block in web.read(page, "").blocks))
    return bool(shown) and len(described & shown) >= SHOWN * len(described)


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of words of a text."""
    said = WORD.findall(text.lower())
    return {tuple(said[n : n + RUN]) for n in range(max(1, len(said) - RUN + 1))} if said else set()


def body(job: Job) -> Iterator[Block]:
    """The job's description."""
    yield from json_values.blocks_of(string(job, TEXT) or "")


def fields(job: Job) -> Iterator[Block]:
    """The other fields that say something, each value under the field's name."""
    for name in FIELDS:
        for said in words(job.get(name)):
            yield from field_blocks(name, CODES.get(said.upper().replace("-", "_").replace(" ", "_"), said))


def words(value: object) -> Iterator[str]:
    """What a value says, in words: a text, a number's unit, an address, a requirement, or each of a list."""
    if isinstance(value, str):
        yield from (value,) if value.strip() else ()
    elif isinstance(value, list):
        for one in value[:100]:
            yield from words(one) if not isinstance(one, list) else ()
    elif isinstance(value, dict):
        said = (address(value), pay(value), months(value), string(value, "credentialCategory", "description", "name"))
        found = next(filter(None, said), None)
        if found:
            yield found


def address(value: Job) -> str | None:
    """A place's address in one line."""
    found = value.get("address")
    if isinstance(found, str):
        return found.strip() or None
    held = found if isinstance(found, dict) else value
    parts = [string({name: named(held.get(name))}, name) for name in PLACES]
    return ", ".join(dict.fromkeys(part.strip() for part in parts if part)) or None


def named(value: object) -> object:
    """The name of an object that has one, as a country may be written, else the value itself."""
    return value.get("name") if isinstance(value, dict) else value


def pay(value: Job) -> str | None:
    """An amount of money in words."""
    held = value.get("value")
    inner = held if isinstance(held, dict) else value
    low, high = inner.get("minValue", inner.get("value")), inner.get("maxValue")
    unit = inner.get("unitText", value.get("unitText"))
    return json_values.amount(low, high, value.get("currency"), unit) if "currency" in value else None


def months(value: Job) -> str | None:
    """A span of experience in words."""
    found = json_values.number(value.get("monthsOfExperience"))
    return f"{found} months of experience" if found else None
