"""The JSON of a job board's own system in, a Posting out: Greenhouse, Lever, and others of their shape."""

from collections.abc import Iterator

from generator.model import Block, BlockType, Posting
from generator.postings import decoding, json_values
from generator.postings.json_values import Job, Names, field_blocks, in_one_line, string

FORMAT = "ats-json"

TITLES = ("title", "text", "jobTitle", "job_title", "name")
# Greenhouse says `content`; Lever says `description`, in older files in two parts.
TEXTS = ("content", "descriptionHtml", "description_html", "description", "jobDescription", "job_description")
PARTS = ("opening", "descriptionBody")
PLAIN_TEXTS = ("descriptionPlain", "openingPlain", "descriptionBodyPlain")
AFTERWARDS = ("additional", "closing")
COMPANIES = ("company_name", "companyName", "company", "organization", "organisation")
# Fields of a job by the name that a front matter would give them, and where the systems keep them.
FACTS = (
    ("location", ("location", "categories.location", "categories.allLocations", "locations", "city")),
    ("department", ("departments", "categories.department", "department")),
    ("team", ("categories.team", "team")),
    ("employment_type", ("categories.commitment", "employment_type", "employmentType", "commitment")),
    ("workplace", ("workplaceType", "workplace_type", "workplaceModel")),
    ("salary", ("salary", "compensation", "salaryDescription", "salaryDescriptionPlain")),
    ("responsibilities", ("responsibilities", "duties", "tasks")),
    ("requirements", ("requirements", "qualifications", "skills")),
    ("benefits", ("benefits", "perks")),
)
LISTED_UNDER = ("jobs", "postings", "results", "data", "items")
CENTS = 100


def detect(content: bytes) -> bool:
    """Whether a file is JSON; what holds no job is refused in reading it."""
    return json_values.is_json(decoding.glance(content))


def read(content: bytes | str, file: str) -> Posting:
    """The one job that a JSON file holds."""
    value = json_values.load(decoding.text_of(content, file), file)
    jobs = list(json_values.jobs_in(value, is_job))
    listed = max(len(jobs), most_listed(value))
    if listed > 1:
        message = f"this is a list of {listed} jobs; save the one you mean in a file of its own"
        raise decoding.refusal(file, message)
    if not jobs:
        message = "this is JSON, but no job: it holds no JobPosting and no title with a description beside it"
        raise decoding.refusal(file, message)
    job = jobs[0]
    names = Names(in_one_line(string(job, *TITLES)), in_one_line(first_word(job, COMPANIES)))
    return json_values.posting_of(file, FORMAT, names, tuple(facts(job)), tuple(body(job)))


def is_job(job: Job) -> bool:
    """Whether an object has a title and a text, as a job has in every one of these systems."""
    titled = string(job, *TITLES) is not None
    return titled and (string(job, *TEXTS, *PARTS, *PLAIN_TEXTS) is not None or bool(lists(job)))


def most_listed(value: object) -> int:
    """How many titled objects stand in the longest list, which may name jobs without describing them."""
    kept = [value.get(name) for name in LISTED_UNDER] if isinstance(value, dict) else [value]
    titled = ([one for one in jobs if is_titled(one)] for jobs in kept if isinstance(jobs, list))
    return max(map(len, titled), default=0)


def is_titled(value: object) -> bool:
    """Whether a value is an object with a title."""
    return isinstance(value, dict) and string(value, *TITLES) is not None


def facts(job: Job) -> Iterator[Block]:
    """What the job's fields say beside its text: place, department, terms, pay and what the board's owner added."""
    for name, places in FACTS:
        for words in next(filter(None, ([*words_at(job, place)] for place in places)), []):
            yield from field_blocks(name, words)
    for words in filter(None, (salary(job), *pay_ranges(job))):
        yield from field_blocks("salary", words)
    for added in job.get("metadata") or ():
        if isinstance(added, dict) and string(added, "name"):
            for words in words_at(added, "value"):
                yield from field_blocks(string(added, "name") or "", words)


def body(job: Job) -> Iterator[Block]:
    """The job's text: the description, Lever's lists under their headings, what is said after them."""
    described = string(job, *TEXTS)
    if described is None:
        found = [part for part in (string(job, name) for name in PARTS) if part]
        described = "\n".join(found) or string(job, *PLAIN_TEXTS)
    yield from json_values.blocks_of(described or "")
    for listed in lists(job):
        heading = in_one_line(string(listed, "text"))
        if heading:
            yield Block(type=BlockType.HEADING, text=heading, depth=3)
        yield from json_values.blocks_of(string(listed, "content") or "")
    for name in AFTERWARDS:
        yield from json_values.blocks_of(string(job, name, f"{name}Plain") or "")


def lists(job: Job) -> list[Job]:
    """Lever's lists, each a heading with its items."""
    found = job.get("lists")
    return (
        [one for one in found if isinstance(one, dict) and string(one, "content")] if isinstance(found, list) else []
    )


def salary(job: Job) -> str | None:
    """Lever's range of pay in words."""
    found = job.get("salaryRange")
    if not isinstance(found, dict):
        return None
    return json_values.amount(found.get("min"), found.get("max"), found.get("currency"), found.get("interval"))


def pay_ranges(job: Job) -> Iterator[str | None]:
    """Greenhouse's ranges of pay in words; they are kept in cents."""
    found = job.get("pay_input_ranges")
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict):
            ends = (one.get("min_cents"), one.get("max_cents"))
            low, high = (end / CENTS if isinstance(end, int | float) else None for end in ends)
            yield json_values.amount(low, high, one.get("currency_type"))


def first_word(job: Job, places: tuple[str, ...]) -> str | None:
    """The first text at the first of the places that has one."""
    return next((words for place in places for words in words_at(job, place)), None)


def words_at(job: Job, place: str) -> Iterator[str]:
    """The texts at a dotted place: a text itself, a name of an object, those of a list."""
    outer, _, inner = place.partition(".")
    value = job.get(outer)
    if inner:
        yield from words_at(value, inner) if isinstance(value, dict) else ()
        return
    for one in value if isinstance(value, list) else [value]:
        words = string(one, "name", "text", "label") if isinstance(one, dict) else one
        if isinstance(words, str) and words.strip():
            yield words
