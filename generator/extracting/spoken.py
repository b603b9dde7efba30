"""A line's words in, the human languages it names out, each with its level of the CEFR as far as words say one."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from generator.extracting.gates import gates, in_small
from generator.model import Detail, DetailOf
from generator.words import accented

# Languages by their English name, with the beginnings of their names in English, French and German.
LANGUAGES = {
    "Swiss German": "swiss[- ]german|suisse[- ]allemand|schw(?:ei|ii?|y)zer[- ]?d(?:eutsch|ütsch)|"
    "(?:bern|basel|zürich)deutsch|(?:bärn|züri|bas(?:el)?)dütsch",
    "English": "english|anglais|englisch|anglophone", "French": "french|français|französisch|francophone",
    "German": "german(?!y)|allemand|(?:hoch)?deutsch(?!land)|germanophone",
    "Spanish": "spanish|espagnol|spanisch", "Italian": "italian|italienisch|italien",
    "Portuguese": "portuguese|portugais|portugiesisch", "Dutch": "dutch|néerlandais|niederländisch|flamand|flemish|"
    "néerlandophone",
    "Polish": "(?-i:Polish)|polonais|polnisch", "Russian": "russian|russe|russisch", "Arabic": "arabic|arabe|"
    "arabisch",
    "Turkish": "turkish|turc|türkisch", "Mandarin": "mandarin|chinese|chinois|chinesisch", "Cantonese": "cantonese",
    "Japanese": "japanese|japonais|japanisch", "Korean": "korean|coréen|koreanisch", "Hindi": "hindi", "Urdu": "urdu",
    "Ukrainian": "ukrainian|ukrainien|ukrainisch", "Romanian": "romanian|roumain|rumänisch",
    "Czech": "czech|tchèque|tschechisch", "Hungarian": "hungarian|hongrois|ungarisch", "Greek": "greek|grec|"
    "griechisch",
    "Swedish": "swedish|suédois|schwedisch", "Danish": "danish|danois|dänisch", "Norwegian": "norwegian|norvégien|"
    "norwegisch",
    "Finnish": "finnish|finnois|finnisch", "Welsh": "welsh", "Hebrew": "hebrew|hébreu|hebräisch",
    "Vietnamese": "vietnamese|vietnamien|vietnamesisch", "Tagalog": "tagalog",
    "Luxembourgish": "luxembourgish|luxembourgeois|luxemburgisch",
    "Punjabi": "punjabi|panjabi|pendjabi", "Bengali": "bengali", "Gujarati": "gujarati", "Tamil": "tamil(?!ia)",
    "Farsi": "farsi|persian(?! gulf)|persan|persisch", "Dari": "dari\\b", "Somali": "somali(?!a)",
    "Tigrinya": "tigrin\\w+", "Serbian": "serbian|serbe\\b|serbisch", "Croatian": "croatian|croate|kroatisch",
    "Bosnian": "bosnian|bosnisch", "Albanian": "albanian|albanais|albanisch",
    "Bulgarian": "bulgarian|bulgare|bulgarisch",
    "Slovak": "slovak\\b|slovaque|slowakisch", "Slovenian": "slovenian|slovène|slowenisch", "Catalan": "catalan",
    "Lithuanian": "lithuanian|lituanien\\b|litauisch", "Latvian": "latvian|letton|lettisch",
    "Romansh": "romansh|romanche|(?:räto)?romanisch",
    "Nepali": "nepali|népalais|nepalesisch",
    "Thai": "thaï?(?=\\W*$|[,;/)]| (?:or|and|is|language|speak))|thailändisch",
    "Māori": "te reo(?: m[aā]ori)?",
    "Irish": "irish(?= language| speak)|gaeilge|(?<=fluent )irish|(?<=fluent in )irish",
    "sign language": "(?:american |british |irish )?sign language|(?:asl|bsl|lsf|dgs)\\b|auslan|langue des signes|"
    "gebärdensprache",
}  # fmt: skip
FORMS = "|".join(LANGUAGES.values()).replace("(?-i:Polish)", "polish")
NAMED = re.compile("|".join(rf"(?P<l{n}>\b(?:{forms}))" for n, forms in enumerate(LANGUAGES.values())), re.I)
NAMES = tuple(LANGUAGES)
# The same by letters: "FR/NL" as a pair, where a level or an article stands by them, and NL, which is nothing else.
CODES = {
    "FR": "French", "F": "French", "NL": "Dutch", "EN": "English", "ENG": "English", "ANG": "English", "E": "English",
    "DE": "German", "D": "German", "ALL": "German", "AL": "German", "IT": "Italian", "I": "Italian", "ES": "Spanish",
}  # fmt: skip
CODE = "|".join(CODES)
CODED = re.compile(
    rf"(?<![\w/.@])(?:{CODE})(?:(?: ?[/+&] ?|[–-]|, ?| (?:et|ou|and|or|und|oder) )(?:{CODE}))+(?![\w/])"
    rf"|(?<![\w/])NL(?![\w/])|(?<=\b[Ll]e )(?:FR|EN|DE)\b|(?<![\w/])(?:FR|EN|DE)(?=,? ?\(?[ABC][12]\b)"
)
LETTERS = re.compile(r"[A-Z]+")
# What adverts call a level; the first row that fits the place counts. The scale itself stands first.
LEVELS: tuple[tuple[str, str], ...] = (
    ("", r"\b[ABC][12](?:\s?[-–/]\s?[ABC][12]|\+)?(?!\w)"),
    (
        "C2",
        r"\bnative\b(?:[- ]?(?:level|speakers?|or near[- ]native))?|\bmother[- ]tongue\b|\bmuttersprach\w*|"
        r"\blangue maternelle\b|\b(?:bi|tri)lingu\w*|\b(?:zwei|drei)sprachig",
    ),
    (
        "C1",
        r"\bfluen\w+|\bverhandlungssicher\w*|\bfließend\w*|\bcourante?s?\b|\bcouramment\b|\bproficien\w+|"
        r"\bbusiness fluent\b|"
        r"\b(?:excellent|outstanding|advanced|very good|strong)\b|\b(?:sehr gut|ausgezeichnet|hervorragend|"
        r"exzellent)\w*|"
        r"\b(?:impeccable|excellente?|parfaite?|très bon(?:ne)?s?|solide)\b|\bmaîtris\w+|\bsicher(?:e[nrsm]?)?\b|"
        r"\bcommand of\b|\b(?:very )?high (?:level|standard)\b|\b(?:sehr )?hohe[mns]? (?:sprach)?niveau\b|"
        r"\b(?:très )?haut niveau\b",
    ),
    (
        "B2",
        r"\b(?:business|professional|professionnelle?|opérationnelle?)\b|\bgood\b|\bgut\w*|\bbonne?s?\b|"
        r"\bbon niveau\b",
    ),
    (
        "B1",
        r"\b(?:conversational|intermediate|working knowledge|functional|fonctionnel|intermédiaire|"
        r"konversationssicher\w*)\b",
    ),
    ("A2", r"\b(?:basic|elementary|some|grund)\w*|\bnotions?\b|\b(?:de )?base\b|\belementar\w*"),
)
LEVEL = tuple((level, re.compile(pattern, re.I)) for level, pattern in LEVELS)
# How a language is used, which is asked for at B2 where nothing says how well, and says nothing beside what does.
USED = "(?:written|spoken|verbal|oral|writing|speaking|reading|speech|orally|verbally|in writing)"
ECRIT = "(?:(?:à )?l['’](?:écrit|oral)|(?:écri|parl|lu\\b|ora)(?:te?s?|ée?s?|le?s?)?\\b)"
MANNER = re.compile(
    rf"\b(?:both )?(?:in )?{USED}(?:(?:,? (?:and|or|as well as) |, ?| ?[/&] ?){USED})+\b|"
    rf"(?:\b(?:tant|aussi bien|autant) )?(?<!\w){ECRIT}(?:(?:,? (?:et|ou|comme|que) | qu['’]|, ?| ?/ ?){ECRIT})+|"
    r"\b(?:sowohl )?(?:in wort (?:und|wie|als auch in) schrift|(?:mündlich|schriftlich|gesprochen|geschrieben)\w{0,2}"
    r"(?: (?:und|wie|oder|als auch) | ?/ ?)(?:mündlich|schriftlich|gesprochen|geschrieben)\w{0,2})\b",
    re.I,
)
NATIVE = re.compile(r"native|mother|mutter|maternelle", re.I)
# How far a level may stand from its language: commas, conjunctions and above all semicolons lie between other pairs.
FARTHEST, FARTHEST_BESIDES = 60, 12
# Between languages that share what is said behind the last: "English, French and German at a fluent level".
JOINED = re.compile(
    r"(?:e[nrms]?\b)?-?,? ?(?:and/or|and|or|et/ou|et|ou|und/oder|und|oder|sowie|[&/+–-]) ?"
    r"(?:of |in |en |le |du |au |de (?:la )?|(?:de |à )?l['’]|d['’])?",
    re.I,
)
LISTED = re.compile(rf"{JOINED.pattern}|(?:e[nrms]?\b)?, ?(?:du |de (?:la )?|(?:de )?l['’]|d['’])?", re.I)
# "a language other than English" names none.
NOT_THIS = re.compile(r"(?:other than|autre que|außer) (?:le |la |l['’])?$", re.I)
# "Fluent English, Polish a plus": what is only welcome takes no level from before the pause.
WELCOME = re.compile(
    r"\s*(?:is |are |would be |est |serait |ist |wäre |sind )?(?:an? (?:plus|asset|advantage)|preferred|welcome"
    r"|desirable|helps?|helpful|useful|utile|aide|hilft|hilfreich|nützlich"
    r"|un (?:plus|atout)|appréciée?|souhaitée?|von vorteil|ein plus|wünschenswert|willkommen|erwünscht)\b",
    re.I,
)
# "You speak fluent Dutch and you get by in English": who is named again, is said to do something else.
CLAUSE = re.compile(r"\b(?:you|your|vous|votre|tu|ton|(?<=st )du|du(?= \w+st\b)|dein|sie|ihr)\b", re.I)
PAUSES = re.compile(r"[.;]|,|\b(?:and|or|et|ou|und|oder|sowie)\b", re.I)
LONG_PAUSE, SHORT_PAUSE = 100, 20
# No line that a person wrote names more languages.
MOST = 15


class Named(NamedTuple):
    """A language that a text names: its English name, the words, and where they stand."""

    name: str
    words: str
    start: int
    end: int


class Said(NamedTuple):
    """A level that a text names: its letters on the scale, the words, and where they stand."""

    level: str
    words: str
    start: int
    end: int


def languages(text: str, *, asked: bool) -> Iterator[Detail]:
    """The languages of a text; where it is not `asked` for one as a whole, only those with a level beside them."""
    named = named_in(text, asked=asked)
    seen: set[str] = set()
    for found, level in zip(named, levels_of(text, named, asked=asked), strict=True):
        if found.name in seen or (level is None and not asked):
            continue
        seen.add(found.name)
        native = level is not None and NATIVE.search(level.words) is not None
        words = found.words if level is None else level.words
        yield Detail(of=DetailOf.LANGUAGE, words=words, name=found.name, level=level and level.level, native=native)


def levels_of(text: str, named: list[Named], *, asked: bool) -> list[Said | None]:
    """The level of each language that a text names; what only says how it is used counts where nothing else does."""
    if not named:
        return []
    farthest = FARTHEST if asked else FARTHEST_BESIDES
    used = [Said("B2", found[0], *found.span()) for found in islice(MANNER.finditer(text), MOST)]
    plain, moved = text, named
    for said in reversed(used):
        cut = said.end - said.start
        plain = plain[: said.start] + plain[said.end :]
        moved = [
            each._replace(start=each.start - cut, end=each.end - cut) if each.start > said.start else each
            for each in moved
        ]
    levels = shared(plain, moved, list(islice(levels_in(plain), MOST)), farthest)
    if not used or all(levels):
        return levels
    return [level or other for level, other in zip(levels, shared(text, named, used, farthest), strict=True)]


def named_in(text: str, *, asked: bool) -> list[Named]:
    """The languages that a text names, in order; those in letters only where it is `asked` for one."""
    # Most lines name none, and looking for all of them takes long.
    words = islice(NAMED.finditer(text), MOST) if gates((FORMS,)).starts(in_small(text)) else ()
    named = [Named(NAMES[int((found.lastgroup or "l0")[1:])], found[0], *found.span()) for found in words]
    for run in islice(CODED.finditer(text), MOST) if asked else ():
        letters = LETTERS.finditer(text, *run.span())
        named += [Named(CODES[found[0]], found[0], *found.span()) for found in letters]
    return sorted((each for each in named if not NOT_THIS.search(text[: each.start])), key=lambda each: each.start)


def shared(text: str, named: list[Named], levels: list[Said], farthest: int) -> list[Said | None]:
    """The level of each language; where it has none of its own, that of the list it stands in.

    It stands behind the last of the list or before the first, and a list has a last: of "French, Dutch B1" only the
    second has a level.
    """
    found: list[Said | None] = []
    link = JOINED
    for place in reversed(range(len(named))):
        level = letters_behind(text, named, place, levels) or level_of(text, named[place], levels, named, farthest)
        after = found[-1] if found else None
        passed = level is None and after is not None and after.start > named[place].end
        if passed:
            between = text[named[place].end : named[place + 1].start]
            level = after if link.fullmatch(between) else None
        link = LISTED if passed and level else JOINED
        found.append(level)
    return said_before(text, named, found[::-1])


def said_before(text: str, named: list[Named], levels: list[Said | None]) -> list[Said | None]:
    """The levels, also of those that go on the list of one whose level stands before it: "good English and Welsh"."""
    found = list(levels)
    for place in range(1, len(named)):
        if found[place] or WELCOME.match(text, named[place].end):
            continue
        before, first = found[place - 1], named[place - 1]
        rest = named[place - 1 :]
        links = [text[one.end : other.start] for one, other in pairwise(rest)]
        listed = list(takewhile(LISTED.fullmatch, links))
        if before and before.end <= first.start and any(map(JOINED.fullmatch, listed)):
            found[place] = before
    return found


def letters_behind(text: str, named: list[Named], place: int, levels: list[Said]) -> Said | None:
    """The letters of the scale that stand behind a language and before the next: they say more than any words."""
    start, end = named[place].end, named[place + 1].start if place + 1 < len(named) else len(text)
    letters = (
        said
        for said in levels
        if said.words.upper().startswith(said.level[:2]) and not is_anothers(text, said, named[place], named)
    )
    end = min(end, start + FARTHEST)
    return next((said for said in letters if start <= said.start < end and ";" not in text[start : said.start]), None)


def level_of(text: str, name: Named, levels: list[Said], named: list[Named], farthest: int) -> Said | None:
    """The level nearest to a language, if it is near; one that stands behind another language is that one's alone."""
    gaps = ((apart(text, said, name), said) for said in levels if not is_anothers(text, said, name, named))
    gap, said = min(gaps, key=lambda one: one[0], default=(farthest + 1, None))
    return said if gap <= farthest else None


def is_anothers(text: str, said: Said, name: Named, named: list[Named]) -> bool:
    """Whether a level before a language stands behind another that is nearer, or before one and this is welcome.

    One behind it is that of a language between, or, after a pause, of the one beside it: "English, fluent German".
    """
    if said.end > name.start:
        beside = (text[said.end : other.start] for other in named if other.start >= said.end)
        if any(name.end <= other.start < said.start for other in named):
            return True
        paused = PAUSES.search(text[name.end : said.start]) is not None
        return paused and any(len(gap) <= FARTHEST_BESIDES and not PAUSES.search(gap) for gap in beside)
    gap = apart(text, said, name)
    if any(other.end <= said.start and apart(text, said, other) < gap for other in named):
        return True
    between = [other for other in named if said.end <= other.start < name.start]
    if between and CLAUSE.search(text[between[-1].end : name.start]):
        return True
    return bool(between and "," in text[said.end : name.start] and WELCOME.match(text, name.end))


def levels_in(text: str) -> Iterator[Said]:
    """The levels that a text names, none inside another."""
    taken: list[range] = []
    spelled = accented(text, "fr")
    for level, pattern in LEVEL:
        for found in pattern.finditer(spelled):
            if not any(found.start() in other for other in taken):
                taken.append(range(found.start(), found.end()))
                letters = level or re.sub(r"\s?[-–/]\s?", "/", found[0]).upper()
                yield Said(letters, text[found.start() : found.end()], found.start(), found.end())


def apart(text: str, said: Said, name: Named) -> int:
    """How far a level stands from a language, what lies between them weighing more than its length."""
    between = text[said.end : name.start] if said.end <= name.start else text[name.end : said.start]
    pauses = (LONG_PAUSE if pause in ".;" else SHORT_PAUSE for pause in PAUSES.findall(between))
    return len(between) + sum(pauses)
