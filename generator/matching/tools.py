"""Software and programming languages that a line names: the ones everybody writes of, alone or in a list."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.matching.products import named_products
from generator.matching.slots import is_empty
from generator.matching.splitting import Word
from generator.matching.wordings import Counts, Found, Wording
from generator.model import Kind
from generator.patterns import anyhow

TOOL = "tool-proficiency"
# Nothing but a tool is called so.
NAMES = frozenset(
    """airtable ableton angular ansible archicad arcgis asana autocad autodesk bamboohr bluebeam canva catia cegid
    cerner confluence cubase datev django docker drupal excel figma freshdesk git github gitlab hootsuite hubspot
    indesign inventor javascript jenkins jira kotlin kubernetes labview laravel lexware lightroom mailchimp matlab
    miro mongodb moodle mysql netsuite nvivo onedrive outlook personio photoshop php pipedrive postgresql powerpoint
    powerbi primavera procore python qgis qlik qlikview quickbooks revit salesforce sap selenium servicenow
    sharepoint shopify silae sketchup solidworks spss sql stata successfactors systmone tableau terraform trello
    typescript typo3 visio webex wordpress xero zendesk java word powerquery adwords bigcommerce blackbaud
    bloomerang bullhorn civicrm clickup coreldraw databricks donorperfect eloqua endnote eventbrite expensify eviews
    freshbooks gimp graphpad icims imanage inkscape klaviyo lexisnexis magento marketo minitab myob opentable pardot
    paychex qualtrics redcap salesloft semrush smartsheet sproutsocial surveymonkey taleo typeform webflow
    westlaw woocommerce zapier zoominfo axure balsamiq alteryx wix peoplesoft kronos dayforce epicor yardi appfolio
    squarespace vmware citrix ansys abaqus simulink vectorworks navisworks microstation accubid buildertrend
    planswift powershell splunk grafana datadog pointclickcare meditech powerschool cpoms linux unix adp basecamp
    trados abacus avaloq winbooks aws gcp kafka rabbitmq redis elasticsearch dbt bigquery redshift mixpanel adyen
    pytorch tensorflow numpy hadoop pagerduty crowdstrike wireshark selenide playwright eplan solidedge wincc bmd rzl
    navision medifox protel kisim lexoffice proalpha timocom ga4 hotjar gorgias nextjs nodejs fastapi symfony dotnet
    graphql mariadb openshift bromcom lucidchart flowjo starlims fortran cobol openfoam liquidlogic jmeter k6 jmp
    benchling hotsos netsoins chromeleon idox""".split()
)
# Of these some are words besides: they count with a capital, and not as the first word of a line.
WORDS_BESIDES = frozenset("excel inventor outlook word tableau angular miro".split())
# What is a tool beside another one only.
AMONG = frozenset(
    """access c dynamics epic go illustrator julia looker node notion numbers office opera oracle perl premiere
    project publisher r react ruby rust sage scala sketch slack spring swift teams unity vue windows workday
    zoom looker stripe amplitude spark azure snowflake intercom addison vivendi opera micros fidelio relativity clio
    coins asta emis sims pastel silverfin horus gusto braze postman cypress empower casablanca""".split()
)
MAKERS = frozenset("adobe atlassian autodesk google microsoft ms oracle sage sap".split())
# Two words that are one name, whatever the second is else.
PAIRS = frozenset(
    tuple(pair.split())
    for pair in """power bi, power query, power apps, power automate, visual basic, visual studio, final cut,
    after effects, premiere pro, unreal engine, crystal reports, business central, google analytics, google ads,
    meta ads, stripe connect, triple whale, sage intacct, liquid logic, red prairie, blue yonder, asta powerproject,
    allen bradley, opera pms, sql server, google docs, google sheets, google drive""".split(",")
)
STARTS = NAMES | AMONG | MAKERS | {first for first, _ in PAIRS}
LANGUAGES = frozenset(
    "fortran cobol java javascript kotlin php python typescript c go r ruby rust scala swift julia".split()
)
BETWEEN = r"(?:,|;|/|&|\+|,? (?:and/or|and|or|et/ou|et|ou|und|oder|sowie|bzw\.)) ?| [&/] "
NEAR = 40
# What stands between two tools is one as well where it is written as a name; German writes every noun so.
NAMED = {
    "en": r"[A-Z][\w.+-]*",
    "fr": r"[A-Z][\w.+-]*",
    "de": r"(?:[A-Z][a-zà-ÿ]+[A-Z]|[A-Z]{2}|[A-Z][a-z]*\d)[\w.+-]*",
}
# Of a long list of tools the first ones are named.
MOST = 8
SIGNS = re.compile(r"[+#]*")
JOINED = frozenset({" ", "-", "\u00a0"})
# What follows a name that begins a line, and what a task does with a tool.
SKILL = r"[- ]?(?:skills?|proficien\w+|knowledge|experience|expertise|kenntnisse|erfahrung|know-how)\b"
USED = (
    r"in|on|with|using|use|uses|via|into|of|dans|sous|avec|sur|sur le|mit|im|utiliser|logiciel|system|tool"
    r"|(?:connaissances?|ma[iî]trise|utilisation|pratique) d(?:e|u)"
)
WITH = rf"\b(?:{USED})\s+(?:the\s+)?(?:\w+[-\s])?$|\((?:e\.g\.|z\. ?b\.|p\. ?ex\.)?\s*$"


def named_tools(text: str, text_words: Sequence[Word], kind: Kind) -> Iterator[Found]:
    """The tools that a line asks for, if any, as one wording found; its slot is their names as they stand there."""
    known = (tools for tools in _lists(text, text_words) if _is_asked(text, text_words, tools, kind))
    products = () if kind is Kind.DUTY else tuple(named_products(text, text_words))
    lists = list(_first(_joined(known, products)))
    if lists and (not text.isupper() or _is_nothing_else(text_words, lists)):
        spans = ((text_words[tools.start].start, _end_of(text, text_words[tools.stop - 1])) for tools in lists)
        names = ", ".join(dict.fromkeys(" ".join(text[start:end].split()) for start, end in spans))
        places = tuple(place for tools in lists for place in tools)
        stems = tuple(frozenset({text_words[place].text}) for place in places)
        gaps = (0,) * len(places)
        yield Found(Wording(TOOL, stems, gaps, False, False, names, None, None, Counts.ALWAYS), places)


def _lists(text: str, text_words: Sequence[Word]) -> Iterator[range]:
    """The places of each tool or list of tools."""
    place = 0
    while place < len(text_words):
        last = place
        if text_words[place].text in STARTS and (last := _list_end(text, text_words, place)) > place:
            yield range(place, last)
        place = max(place + 1, last)


def _joined(known: Iterable[range], products: Sequence[range]) -> Iterator[range]:
    """All lists in the order of the text; of one that another holds, no more."""
    apart = (tools for tools in known if not any(tools.start in held for held in products))
    yield from sorted((*products, *apart), key=lambda tools: tools.start)


def _is_nothing_else(text_words: Sequence[Word], lists: Sequence[range]) -> bool:
    """Whether a line is tools only, none of them a word besides: "SQL", not the heading "SKILLS IN WORD"."""
    names = {place for tools in lists for place in tools}
    return all(
        (place in names and word.text not in WORDS_BESIDES) or word.loose for place, word in enumerate(text_words)
    )


def _first(lists: Iterator[range]) -> Iterator[range]:
    """The first lists of which all fits into one name for a form."""
    words = 0
    for tools in lists:
        words += len(tools)
        if words > MOST:
            yield from () if words > len(tools) else (tools[:MOST],)
            return
        yield tools


def _list_end(text: str, text_words: Sequence[Word], place: int) -> int:
    """The place past a list of tools that begins here; the same place where none does or none of it is sure."""
    led = _is_led(text, text_words[place])
    end, sure = _name_end(text, text_words, place)
    while end > place and end < len(text_words):
        after = end + 1 if text_words[end].loose and end + 1 < len(text_words) else end
        if not anyhow(BETWEEN).fullmatch(text[_end_of(text, text_words[end - 1]) : text_words[after].start]):
            break
        further, surely = _name_end(text, text_words, after)
        if further == after and sure and led and _is_named(text, text_words, after):
            further = after + 1
        if further == after:
            break
        end, sure = further, sure or surely
    return end if sure else place


def _is_named(text: str, text_words: Sequence[Word], place: int) -> bool:
    """Whether an unknown word is written as a name, with nothing behind it but the next of the list or its end."""
    word = text_words[place]
    name = re.compile(NAMED[word.language]).match(text, word.start)
    following = [each.start for each in text_words[place + 1 : place + 3] if not each.loose]
    rest = text[word.end : following[0]] if following else "."
    ends = anyhow(rf"{BETWEEN}|\s*[.)].*").fullmatch(rest)
    return bool(ends) and name is not None and name.end() >= word.end and not is_empty(word.text, word.language)


def _name_end(text: str, text_words: Sequence[Word], place: int) -> tuple[int, bool]:
    """The place past one name, and whether that is surely a tool's; the same place for no name."""
    word = text_words[place]
    following = text_words[place + 1] if place + 1 < len(text_words) else None
    beside = following is not None and text[word.end : following.start] in JOINED
    if following is not None and beside and text[word.start].isupper():
        written = text[following.start].isupper()
        if (word.text, following.text) in PAIRS and (written or word.text in MAKERS):
            return place + 2, True
        if written and word.text in MAKERS and not anyhow(SKILL).match(text, following.start):
            return place + 2, following.text in NAMES | AMONG
    if _end_of(text, word) > word.end:
        return place + 1, True
    if word.text in WORDS_BESIDES or word.text in AMONG:
        counts = text[word.start].isupper() and (place > 0 or _begins(text, word, following))
        return place + counts, counts and word.text in NAMES
    return place + (word.text in NAMES), word.text in NAMES


def _begins(text: str, word: Word, following: Word | None) -> bool:
    """Whether a first word that is not always a tool is one: a skill or the next tool of a list stands behind it."""
    if following is not None and following.text in NAMES and text[following.start].isupper():
        return anyhow(BETWEEN).fullmatch(text[word.end : following.start]) is not None
    return anyhow(SKILL).match(text, word.end) is not None


def _is_led(text: str, word: Word) -> bool:
    """Whether a list of tools stands behind a word that leads to what is used: "with", "mit", "avec"."""
    return anyhow(WITH).search(text[max(0, word.start - NEAR) : word.start]) is not None


def _is_asked(text: str, text_words: Sequence[Word], tools: range, kind: Kind) -> bool:
    """Whether a line asks for the tools: a task does where it is done with them, and writing programs is no tool."""
    first = text_words[tools.start]
    programs = any(text_words[place].text in LANGUAGES for place in tools)
    return kind is not Kind.DUTY or (not programs and _is_led(text, first))


def _end_of(text: str, word: Word) -> int:
    """Where a name ends, with the signs of C++ and C#."""
    signs = SIGNS.match(text, word.end) if word.text == "c" else None
    return signs.end() if signs else word.end
