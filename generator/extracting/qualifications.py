"""A line's words in, the papers and fields of study of which one will do out: "degree or diploma", "in A, B or C"."""

import re
from collections.abc import Iterator

from generator.model import Detail, DetailOf

# What a paper is called, with the few words that say which; in the three languages.
ENGLISH = (
    r"(?:(?:(?:community|technical|vocational|trade|business) )?(?:college|university|school|high[- ]school|trade"
    r"|secondary|post-?secondary|undergraduate|(?:post)?graduate|associate(?:['’]?s)?|bachelor(?:['’]?s)?"
    r"|master(?:['’]?s)?|doctoral|honou?rs|advanced|foundation|national|technical|vocational|teaching|nursing|law"
    r"|accounting|engineering|(?:two|three|four|[234])-year|relevant) )?"
    r"(?:degree|diploma|certificate|certification|apprenticeship|GED|PhD|doctorate|MBA"
    r"|(?:bachelor|master|associate)['’]?s?)"
)
FRENCH = (
    r"(?:baccalauréat|bac(?:(?: ?\+ ?\d(?:/\d)?)| pro(?:fessionnel)?\b| techno\w*)?|bts|dut|cap|bep"
    r"|dec|dep|aec|brevet|certificat|diplôme(?: (?:universitaire|collégial|professionnel))?|licence(?: pro\w*)?"
    r"|master|doctorat|titre professionnel|formation (?:universitaire|technique|professionnelle))"
)
GERMAN = (
    r"(?:(?:eine?n? )?(?:abgeschlossene[sn]? )?(?:\w{3,}(?:e|es|en) )?(?:\w*ausbildung|\w*studium|lehre|diplom"
    r"|bachelor(?:abschluss)?|master(?:abschluss)?|meister(?:brief|prüfung)?|techniker|abitur|matura"
    r"|fachhochschulreife|hochschulabschluss|fachwirt))"
)
PRACTICE = {
    ENGLISH: r"(?:(?:an? |direct |relevant |industry |work |practical |professional ){1,3}experience)",
    FRENCH: (
        r"(?:une |d['’]une )?(?:première |solide )?expérience"
        r"(?: (?:\w+elle|significative|\w+aire|confirmée|\w+ive))?"
    ),
    GERMAN: r"(?:(?:mehrjährige|einschlägige|entsprechende|praktische|langjährige) )?berufserfahrung",
}
OR = {ENGLISH: r"(?:and/or|or)", FRENCH: r"(?:et/ou|ou)", GERMAN: r"(?:und/oder|oder|bzw\.)"}
ARTICLE = {ENGLISH: r"(?:an? )?", FRENCH: r"(?:une? |d['’]une? |d['’])?", GERMAN: r"(?:eine?[nrms]? )?"}
# "Ou diplôme équivalent" is another matter.
NOT_SAME = r"(?!\s(?:équivalent|similaire|comparable|étranger))"


def _between(paper: str) -> str:
    """What stands between two papers of one language: a comma, a slash or the word for "or"."""
    return rf"(?:,? {OR[paper]} |, | ?/ ?(?!\d)){ARTICLE[paper]}"


def _papers(paper: str) -> re.Pattern[str]:
    """Papers of one language, the last perhaps practice."""
    member = rf"(?:{paper}|{PRACTICE[paper]})(?![\w-]){NOT_SAME}"
    return re.compile(rf"(?<![\w-]){paper}(?:{_between(paper)}{member}){{1,6}}", re.I)


PAPERS = {paper: _papers(paper) for paper in (ENGLISH, FRENCH, GERMAN)}
BETWEEN = {paper: re.compile(_between(paper), re.I) for paper in PAPERS}
# What is studied stands behind these, as a list that ends the phrase.
STUDIED = re.compile(
    r"\b(?:(?:degree|diploma|bachelor['’]?s?|master['’]?s?|certificate|background|major|studies|training|qualification"
    r"|education|graduate|BSc|BA|MSc|MA|PhD)s? in|(?:diplôme|licence|master|bac ?\+ ?\d|formation|études|dec|bts|dut)"
    r"(?: (?:universitaire|collégial\w*|supérieure?s?))? (?:en|de|d['’])|(?:studium|ausbildung)"
    r"(?: (?:im bereich|in den bereichen|in der|der|des|in|im)))\s*(?P<rest>[^.;:()|]{3,200})",
    re.I,
)
FIELDS_BETWEEN = re.compile(
    r"\s?,?\s(?:and/or|or|et/ou|ou|und/oder|oder|bzw\.)\s(?:(?:in|en|de|der|des) |d['’])?|, (?:en |in |de )?"
    r"| ?/ ?(?=[^\W\d_]{4})"
)
# What comes behind a list, or shows that what is listed is no field.
AFTER = re.compile(
    r",?\s(?:in (?:an?|the|our)|with|is|are|and|required|preferred|desired|from|plus|to|would|that|expected|generally"
    r"|usually|normally|strongly|avec|et|est|exigé\w*|requise?|souhait(?:é\w*|able)|apprécié\w*|préféré\w*|de niveau"
    r"|mit|und|sowie|ist|wird|erforderlich|wünschenswert)\b.*$",
    re.I,
)
OTHER = re.compile(
    r"^(?:an?y?|l['’]équivalent|équivalence|de même|other|another|related|similar|relevant|equivalent|equal|autres?"
    r"|toute?s?|tous|domaines?|équivalente?s?|similaires?|vergleichbar\w*|ähnlich\w*|verwandt\w*|gleichwertig\w*"
    r"|eine?[rmsn]?)\b"
    r"|\b(?:experience|expérience|erfahrung\w*|degree|diploma|diplôme|ausbildung|studium|equivalent|certificate"
    r"|niveau|bac|licence|master|bts|dut|cap|something|anything|une?|years?|ans|jahre\w*)\b"
    r"|\s(?:für|mit|an|zu|als|pour|avec|for|as|to)\s|^\w?$",
    re.I,
)
# "Steuerfachangestellte/r", "Gärtner/in" name one calling in both genders.
CHOICE = re.compile(r"/|\b(?:or|ou|oder|bzw)\b", re.I)
GENDERS = re.compile(r"^(?:in|innen|r|n|e|ne|euse|rice|frau|mann)\b")
LONGEST = 5


def papers_and_fields(text: str) -> Iterator[Detail]:
    """The papers of which one will do, then the fields of study, where a text lists any."""
    for paper, pattern in PAPERS.items():
        found = pattern.search(text)
        # "Degree, teaching certificate" may both be asked for; levels in capitals are told from the lowest on.
        if found is not None and (found[0].isupper() or CHOICE.search(found[0])):
            members = tuple(BETWEEN[paper].split(found[0]))
            yield Detail(of=DetailOf.ONE_OF, words=found[0], members=members)
            break
    found = STUDIED.search(text)
    while found is not None:
        start = found.start("rest")
        if fields := _fields(found["rest"]):
            words = text[start : text.index(fields[-1], start) + len(fields[-1])]
            yield Detail(of=DetailOf.ONE_OF, words=words, members=fields)
            return
        # "Diplôme de niveau licence en histoire ou en droit": the level is followed by the fields.
        found = STUDIED.search(text, start)


def _fields(rest: str) -> tuple[str, ...]:
    """The fields that a phrase lists, without what only says "or another"; none where there is nothing to choose."""
    joints = [found[0] for found in FIELDS_BETWEEN.finditer(rest)]
    if not any(map(CHOICE.search, joints)):
        return ()
    members: list[str] = []
    for part, before, behind in zip(FIELDS_BETWEEN.split(rest), ["", *joints], [*joints, ""], strict=True):
        field = AFTER.sub("", part).strip(" ,")
        if GENDERS.match(part) or not 0 < len(field.split()) <= LONGEST:
            return ()
        if OTHER.search(field):
            break
        members.append(field)
        # "A, B or C, two years": the list is over where its last member has been.
        if field != part.strip(" ,") or (CHOICE.search(before) and not CHOICE.search(behind)):
            break
    return tuple(members) if len(members) > 1 else ()
