"""The JSON of a job board's own system in, a Posting out: Greenhouse, Lever, France Travail and their like."""

from collections.abc import Iterator

from generator.model import Block, BlockType, Posting
from generator.postings import decoding, json_values
from generator.postings.json_values import Job, Names, field_blocks, in_one_line, string

FORMAT = "ats-json"

# What the systems call a field, in small letters and without what parts the words: see `json_values.plainly_named`.
TITLES = ("title", "jobtitle", "positiontitle", "text", "name", "intitule", "titel", "stellenangebotstitel")
# Greenhouse says `content`; Lever says `description`, in older files in two parts.
TEXTS = (
    "content", "descriptionhtml", "description", "jobdescription", "fulldescription", "details",
    "stellenangebotsbeschreibung", "stellenbeschreibung", "beschreibung",
)  # fmt: skip
PARTS = ("opening", "descriptionbody")
PLAIN_TEXTS = ("descriptionplain", "openingplain", "descriptionbodyplain")
AFTERWARDS = ("additional", "closing")
COMPANIES = (
    "companyname", "company", "organization", "organisation", "employer", "entreprise", "arbeitgeber", "firma",
)  # fmt: skip
# Fields of a job by the name that a front matter would give them, and where the systems keep them.
FACTS = (
    (
        "location",
        ("location", "categories.location", "categories.alllocations", "locations", "city", "lieutravail",
         "arbeitsort"),
    ),
    ("department", ("departments", "categories.department", "department")),
    ("team", ("categories.team", "team")),
    ("employment_type", ("categories.commitment", "employmenttype", "commitment", "typecontratlibelle")),
    ("hours", ("dureetravaillibelle",)),
    ("workplace", ("workplacetype", "workplacemodel")),
    ("salary", ("salary", "compensation", "salarydescription", "salarydescriptionplain", "salaire")),
    ("responsibilities", ("responsibilities", "duties", "tasks")),
    ("requirements", ("requirements", "qualifications", "skills", "competences", "qualitesprofessionnelles")),
    ("experience", ("experiencelibelle",)),
    ("education", ("education", "formations")),
    ("licences", ("licences", "licenses", "permis")),
    ("languages", ("languages", "langues")),
    ("benefits", ("benefits", "perks")),
)  # fmt: skip
# A job may say all it has to say in these instead of a text.
TELLING = ("responsibilities", "requirements")
LISTED_UNDER = ("jobs", "postings", "results", "data", "items")
CENTS = 100
# What an object that stands for a name or a fact calls it.
LABELS = ("name", "text", "label", "libelle", "nom")
SCHOOLING = ("niveaulibelle", "domainelibelle")
WISH, WISHED = "S", "souhaité"


def detect(content: bytes) -> bool:
    """Whether a file is JSON; what holds no job is refused in reading it."""
    return json_values.is_json(decoding.glance(content))


def read(content: bytes | str, file: str) -> Posting:
    """The one job that a JSON file holds."""
    value = json_values.load(decoding.text_of(content, file), file, plain=True)
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
    described = string(job, *TEXTS, *PARTS, *PLAIN_TEXTS) is not None or bool(lists(job))
    return titled and (described or all(told(job, name) for name in TELLING))


def told(job: Job, fact: str) -> list[str]:
    """What a job's fields say of a fact, at the first of the places where they do."""
    return next(filter(None, ([*words_at(job, place)] for place in dict(FACTS)[fact])), [])


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
    for name, _ in FACTS:
        for words in told(job, name):
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
        yield from json_values.blocks_of(string(job, name, f"{name}plain") or "")


def lists(job: Job) -> list[Job]:
    """Lever's lists, each a heading with its items."""
    found = job.get("lists")
    return (
        [one for one in found if isinstance(one, dict) and string(one, "content")] if isinstance(found, list) else []
    )


def salary(job: Job) -> str | None:
    """Lever's range of pay in words."""
    found = job.get("salaryrange")
    if not isinstance(found, dict):
        return None
    return json_values.amount(found.get("min"), found.get("max"), found.get("currency"), found.get("interval"))


def pay_ranges(job: Job) -> Iterator[str | None]:
    """Greenhouse's ranges of pay in words; they are kept in cents."""
    found = job.get("payinputranges")
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict):
            ends = (one.get("mincents"), one.get("maxcents"))
            low, high = (end / CENTS if isinstance(end, int | float) else None for end in ends)
            yield json_values.amount(low, high, one.get("currencytype"))


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
        words = named(one) if isinstance(one, dict) else one
        if isinstance(words, str) and words.strip():
            yield words


def named(one: Job) -> str | None:
    """What an object calls what it stands for; France Travail says of an ask in a letter that it is a wish."""
    words = string(one, *LABELS) or " ".join(filter(None, (string(one, name) for name in SCHOOLING))) or None
    return f"{words} ({WISHED})" if words and one.get("exigence") == WISH else words
