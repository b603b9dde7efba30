"""A heading in, what it announces out: requirements, duties, the offer and so on."""

import re
from functools import cache

from generator.extracting import english, french, german
from generator.extracting.gates import Gates, gates
from generator.extracting.signs import signs_of_heading
from generator.extracting.wording import Announces, Wording
from generator.learned import headings, learned
from generator.patterns import compiled

WORDINGS = {"en": english.WORDING, "fr": french.WORDING, "de": german.WORDING}
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# What stands before a heading's first word: signs, pictures, its number or letter.
NUMBERING = re.compile(r"^(?:[^\w(]+|(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+)+")
# A heading that says more than this many words besides those of the table announces nothing by single words.
MOSTLY = 0.6
# The labels of our list of headings that announce something; the others are topics and titles.
ANNOUNCING = frozenset(Announces)
# How likely what a heading announces must be by its likeness to others, which is told of no longer one.
SURE = 0.8
LONGEST_ALIKE = 10
FIELDS: tuple[tuple[Announces, str], ...] = (
    (Announces.PREFERRED,
     r"nice_?-?to|preferred|desir|assets?\b|optional|souhait|atouts?\b|wünsch|wuensch|vorteil"),
    (Announces.PROCESS,
     r"apply|application|deadline|closing|contact|postuler|candidature|bewerbung|limite|cl[ôo]ture|frist\b|"
     r"requisition|identifiant|kennziffer|\bid\b|\bnr\b|\br[ée]f(?:[ée]ren[cz]e?)?\b|posted on|publiée? le|"
     r"veröffentlicht"),
    (Announces.REQUIREMENTS,
     r"qualification|requirement|require[sd]|skill|profile|profil|competenc|compétenc|anforderung|prerequi|"
     r"must_?-?have|we_?-?(?:need|ask|look)|essential|criteria"),
    (Announces.EXPERIENCE, r"experience|expérience|erfahrung"),
    (Announces.EDUCATION, r"education|degree|formation|ausbildung"),
    (Announces.LANGUAGES, r"languages?\b|langues?\b|sprache"),
    (Announces.DUTIES, r"responsibilit|duties|duty|tasks?\b|missions?\b|aufgabe"),
    (Announces.OFFER,
     r"compensation|sala[ir]|\bpay\b|wage|benefit|perk|offer|remuneration|rémunération|gehalt|contract|"
     r"contrat|vertrag|job_type|job-type|jobtype|employment|angebot|(?:anstellungs|beschäftigungs)art|"
     r"\bart der (?:stelle|anstellung|beschäftigung)"),
    (Announces.CONDITIONS,
     r"hours|schedule|shift|location|lieu|\bort\b|place|city|address|start|travel|remote|zeit|"
     r"availability|arbeitsort|standort|horaire|beginn|antritt|eintritt|entr[ée]e|umfang|dauer|pensum|workload|"
     r"\btaux|\btemps|type de temps"),
    (Announces.TITLE,
     r"title|titre|titel|\bname\b|headline|heading|"
     r"\bposition\b|\bjob\b|\bstelle\b|\bposte\b|\bberuf\b"),
    (Announces.ROLE,
     r"description|summary|overview|role|about|intro|lede|subtitle|text|body|excerpt|zusammenfassung|"
     r"résumé|beschreibung"),
    (Announces.ABOUT,
     r"business_name|company|organi[sz]ation|employer|department|team|unternehmen|entreprise|firma|"
     r"secteur d|branche\b|abteilung"),
)  # fmt: skip
# Fields that say something about the file or the page, not about the job.
SILENT_FIELD = re.compile(
    r"(?:^|[._-])(?:_?id|uuid|date|dates|posted|posted_on|date_posted|postdate|publishdate|lastmod|"
    r"updated|created|expires?|"
    r"end_of_life|layout|template|templatekey|permalink|slug|url|link|links|path|file|file_src|"
    r"img_file|image\w*|img|icon|"
    r"photo|vignette|thumbnail|video|weight|order|list_order|draft|published|active|"
    r"approved|category|categories|"
    r"tags?|keywords?|author|full_name|poster_email|email|phone|e-mail|lang|locale|type|menu|parent|"
    r"is_\w+|show_\w+|"
    r"featured|comments|toc|aliases|redirect\w*|css|js|class|color|enabled|lever_link|emploi_url|"
    r"business_url|website|"
    r"twitter|facebook|github|instagram|linkedin|alt|image_alt|key|hash|version|sitemap|robots|ref|"
    r"reference|caption|credit\w*|focal_?point|src|status|breadcrumb|sidebar|\w+[._-]seo|seo[._-]\w+|"
    r"(?:meta|og)[._-]\w+)$",
    re.I,
)

# "type" and "kind" say what sort of page or what sort of contract it is; the value tells which.
EMPLOYMENT = re.compile(r"(?:.*[._-])?(?:type|kind|art)", re.I)
EMPLOYED = re.compile(
    r"\b(?:full|part|time|permanent|temporary|contract|intern\w*|cdi|cdd|vollzeit|teilzeit|befristet\w*|unbefristet\w*)",
    re.I,
)
# What is called a reference is the advert's own number, or a word of the page's machinery.
REFERENCE = re.compile(r"(?:job[_-]?)?r[ée]f(?:[ée]ren[cz]e?)?(?:[_-]?(?:id|nr|no|number|nummer))?|kennziffer", re.I)
NUMBERED = re.compile(r"\d.*\d")
PROSE_WORDS = 5
# What a house says of itself, it mostly says as if to the reader: "Never stop asking".
VALUES = re.compile(r"\b(?:values|principles|beliefs|valeurs|werte|grundsätze|leitsätze)\b")
# "Vous :" among tasks goes on with them.
ADDRESS = re.compile(r"(?:(?:and|und|et|as|so) )?(?:you|vous|tu|du|sie|ihr|il|elle)(?: will|'ll| werden| wirst)?")
# Fields that say nothing by a bare number, as the place of a page in a list.
WORDED = (Announces.TITLE, Announces.ROLE, Announces.ABOUT, None)


def plain(heading: str) -> str:
    """A heading in small letters, with straight apostrophes and without the marks around it."""
    text = heading.lower().replace("’", "'").replace("`", "'").strip(" :*#•–—-\t")
    return re.sub(r"\s+", " ", NUMBERING.sub("", text))


@cache
def vocabulary(language: str) -> dict[str, Announces]:
    """The single words of headings with what each announces."""
    return {word: what for what, words in WORDINGS[language].words.items() for word in words.split()}


@cache
def filler(language: str) -> frozenset[str]:
    """The words of headings that announce nothing either way."""
    return frozenset(WORDINGS[language].filler.split())


def announced(heading: str, language: str) -> Announces | None:
    """What a heading announces, or None when it is only a title or a topic."""
    text, wording = plain(heading), WORDINGS[language]
    if len(text) > 120:
        return None
    if (exact := listed(language).get(bare(text))) is not None:
        return exact
    known = by_words(text, language)
    found = phrases(language).starts(text)
    return wording.phrases[min(found)][0] if found else known


def narrowed(heading: str, what: Announces | None) -> Announces | None:
    """What a heading announces, and where it is about the house, whether it is about what that believes in."""
    return Announces.VALUES if what is Announces.ABOUT and VALUES.search(plain(heading)) else what


def bare(text: str) -> str:
    """A plain heading without the sign at its end."""
    return text.rstrip("?!. ")


@cache
def listed(language: str) -> dict[str, Announces]:
    """The headings of our list in small letters and bare, with what each announces."""
    told = ((Announces(label), texts) for label, texts in headings(language) if label in ANNOUNCING)
    return {bare(text.lower()): what for what, texts in told for text in texts}


def is_listed(heading: str, language: str) -> bool:
    """Whether our list has a heading word for word."""
    return bare(plain(heading)) in listed(language)


def alike(heading: str, language: str) -> Announces | None:
    """What those headings of our list announce that are like one which no table knows; None where that is unsure."""
    if len(heading.split()) > LONGEST_ALIKE:
        return None
    shares = learned("headings", language).shares(signs_of_heading(plain(heading)))
    label = max(shares, key=lambda each: shares[each])
    return Announces(label) if label in ANNOUNCING and shares[label] >= SURE else None


@cache
def phrases(language: str) -> Gates:
    """The phrases of headings, in their order."""
    return Gates([pattern for _, pattern in WORDINGS[language].phrases])


def announced_anyhow(heading: str, language: str) -> Announces | None:
    """What a heading announces in its language, else in English, from which adverts borrow their headings."""
    return announced(heading, language) or (announced(heading, "en") if language != "en" else None)


def by_words(text: str, language: str) -> Announces | None:
    """What the words of a heading announce together, when nearly all of them are words of headings."""
    words = [word for word in WORD.findall(text) if word not in filler(language)]
    found = [vocabulary(language)[word] for word in words if word in vocabulary(language)]
    if not found or len(found) < MOSTLY * len(words):
        return None
    return max(found, key=lambda what: (found.count(what), -found.index(what)))


def led_in(sentence: str, language: str, above: Announces | None = None) -> Announces | None:
    """What a sentence that ends with a colon announces about the list below it; `above` where it does not say."""
    text, wording = plain(sentence), WORDINGS[language]
    near = gates(tuple(pattern for _, pattern in wording.leads)).starts(text)
    leads = (lead for number, lead in enumerate(wording.leads) if number in near)
    found = [(match.end(), what) for what, pattern in leads for match in compiled(pattern).finditer(text)]
    # The words nearest to the colon say what follows it; how much is asked for what it may say as a whole.
    said = announced(sentence, language)
    what = max(found, key=lambda one: one[0])[1] if found else said
    soft = what is Announces.REQUIREMENTS and said is Announces.PREFERRED
    return Announces.PREFERRED if soft else what or above


def addresses(lead: str) -> bool:
    """Whether a line with a colon only says who does or is what stands below."""
    return ADDRESS.fullmatch(plain(lead)) is not None


def field_announces(name: str) -> Announces | None:
    """What a front-matter field's name announces about its value."""
    own = name.rpartition(".")[2]
    own = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", own).lower()
    found = gates(tuple(pattern for _, pattern in FIELDS)).starts(own)
    return FIELDS[min(found)][0] if found else None


def is_silent_field(name: str, value: str) -> bool:
    """Whether a front-matter field says nothing to a reader: machinery, or a bare word under an unknown name."""
    if EMPLOYMENT.fullmatch(name):
        return EMPLOYED.search(value) is None
    if REFERENCE.fullmatch(name) and NUMBERED.search(value):
        return False
    if SILENT_FIELD.search(name) or (not WORD.search(value) and field_announces(name) in WORDED):
        return True
    return field_announces(name) is None and len(WORD.findall(value)) < PROSE_WORDS


def wording_of(language: str) -> Wording:
    """The tables of a language."""
    return WORDINGS[language]
