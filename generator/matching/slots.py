"""The value of a slot, taken from the words that follow a wording or stand before it."""

import re

from generator.matching.endings import as_called
from generator.patterns import anyhow

LONGEST = 9
# What only says how much something is wanted, or how it is shown, is no part of what is wanted.
PLUS = (
    r"(?:(?:gros|vrai|réel|sérieux|net|beau|petit|méchant|big|huge|real|definite|clear|großer|großes|echtes) )?"
    r"(?:plus|bonus|asset|advantage|atout|avantage|vorteil|pluspunkt)"
)
CLAUSE_END = re.compile(
    r"\.(?!\w)|[;:()\[\]|=]|\s[-–—]\s"
    r"|,?\s+(?:and|or) (?:their|its|what|how|where|why|the ability|ability|have|has|you)\b"
    r"|,?\s+(?:und|oder) (?:bereits|schon|haben|hast|mehrjährige\w*|idealerweise)\b"
    r"|,?\s+et (?:avez|êtes|souhaitez|désire\w+|vous|tu|s['’]\w+)\b"
    r"|,\s*(?:preferably|ideally|including|which|who|that|the|our|your|as well as|with)\b"
    r"|,?\s(?:z\.\s?B|bspw|insb|insbes|gem|ggf|inkl|d\.\s?h|e\.g|i\.e|p\.\s?ex|nachgewiesen|belegt|erworben)\b"
    r"|\sto (?:[\w-]+ ){0,2}(?:class(?:es)?|children|pupils|students|learners|adults|beginners|staff|clients"
    r"|customers)\b"
    r"|,\s*(?:vorzugsweise|bevorzugt|möglichst|am besten|gerne|de préférence|idéalement|si possible)\b"
    r"|\s(?:mit|vor|voraus)\s(?:und|oder|sowie)\s(?!ohne\b|nach\b)"
    rf"|(?:,|\s(?:an?|un|ein|einen))\s?{PLUS}\b|\s{PLUS}(?=\s*(?:[.,;)]|$))"
    r"|\s(?:preferred|required|is|are|would|desired|desirable|necessary|helpful|preferably|ideally"
    r"|will (?:be|help|make|give|also|count|stand|set|serve)|must|should|can be|may be|could be"
    r"|useful|beneficial|preferable|valued|welcome|handy|advantageous"
    r"|including|such as|in order|to ensure|to join|while|which|that|gained|essential"
    r"|sera|seront|peut|peuvent|pourr\w+|tel(?:le)?s?(?=\squ)"
    r"|est|sont|serait|souhaité\w*|souhaitables?|exigé\w*|requise?s?|serai(?:t|ent)|notamment|afin|qui|que|constitue(?:nt|ra|rait|raient)?"
    r"|retiendr\w+|facilit\w+|permettr\w+|fer(?:a|ait|aient|ont)|idéalement|appréciée?s?|vous"
    r"|mitbring(?:en|st|t)|mitzubringen|besitz(?:en|t)|haben|hast|verfüg(?:en|st|t)|(?:auf|nach|vor)(?:zu)?weis(?:en|t)"
    r"|gesammelt|sammeln|wird|werden|würden?|kannst?"
    r"|ist|sind|wäre|wären|von vorteil|erforderlich|erwünscht|wünschenswert|insbesondere|sowie|idealerweise"
    r"|setzen wir|setzt|runden|rundet|bringen sie|bringst du|haben sie|hast du|konntest|konnten)\b",
    re.IGNORECASE,
)
LEADING = {
    "en": (
        r"^(?:the|a|an|our|your|their|all|both|various|relevant|applicable|basic|of|in|with"
        r"|on(?! (?:the|our|your|an?)\b)|(?:at least )?one (?:or more )?of|any of|either)\s+"
    ),
    "fr": (r"^(?:(?:les?|la|des|du|de|une?|nos|notre|vos|votre|leurs?|en|dans|avec)\s+|[ld]['’])"),
    "de": (
        r"^(?:der|die|das|den|dem|des|sowohl|eine?|einer|einem|einen|eines|unser\w*|ihr\w*|alle[nrm]?|verschieden\w*|von|mit|in"
        r"|im|einschlägige\w*)\s+"
    ),
}
# What names no field: the job itself, those who do it, another job like it, what a list below says, a language.
EMPTY = {
    "en": (
        r"(?:work|job|role|position|field|area|years?|it|this|similar .*|related .*|same .*|any .*|\W*|following"
        r"|above|below|materials|aids|teams?|company|tasks?|duties|use|what .*|how .*|(?:the )?\w+ language"
        r"|(?:small |large |mixed )?(?:groups|classes)(?: .*)?|(?:at|from|by|on (?:the|our|your|an?)) .*)"
    ),
    "fr": (
        r"(?:travail(?: bien fait| en équipe)?|poste|emploi|métier|fonction|domaine|secteur|équipe|entreprise"
        r"|tâches|ans|soi|cela|lien|langue \w+|.*\b(?:similaires?|équivalente?s?|comparables?|semblables?)"
        r"|même .*|tout .*|(?:première|\w+ième) année|\W*)"
    ),
    "de": (
        r"(?:arbeit|stelle|aufgaben?|position|tätigkeit(?:en)?|bereich|team|umfang|f[aä]ch(?:er)?|unternehmen|umgang|beruf|neuem"
        r"|neue\w* aufgaben?|\w+ sprachen?"
        r"|(?:ähnlich|vergleichbar|gleichwertig|gleich|genannt|oben|folgend)\w* .*"
        r"|(?:.* )?(?:unterschiedlich|verschieden|jeglich|jed|all|vielfältig)er art(?:en)?|\W*)"
    ),
}
# "Bringst Erfahrung im Verkauf mit": what ends a German clause belongs to its verb.
VERB_PART = re.compile(r"\s+(?:mit|vor|aus|auf|ein|an|voraus)$")
# "Knowledge of, and interest in, trees": the second head leads to the same words.
SHARED = re.compile(
    r"\s*,?\s*(?:and|or|und|oder|sowie|et|ou)\s(?:[\w'’-]+\s){1,4}?"
    r"(?:of|for|with|in|about|mit|im|an|am|für|von|de|des|du|pour|avec|en)\b,?(?=\s)",
    re.IGNORECASE,
)
JOINED = re.compile(r"\s*,?\s*(?:and|or|und|oder|sowie|et|ou)\s", re.IGNORECASE)
SPOKEN = (
    r"(?:(?:english|french|german|spanish|italian|dutch|anglais|français|allemand|espagnol|italien|néerlandais"
    r"|englisch|französisch|deutsch|spanisch|italienisch|niederländisch)"
    r"(?:,? (?:and|or|et|ou|und|oder) (?:de |d['’]|l['’]|le )*)?)+"
)
# What stands before the words that name a past, and what names no past of one's own ("the customer experience").
CLAUSE_START = re.compile(r"[.;:()\[\]|,\"“”„«»]|\s[-–—]\s")
LEADING_IN = re.compile(
    r"(?:^|(?<=\s)|(?<=['’]))(?:of|in|with|have|has|having|previous|prior|proven|relevant|recent|verifiable|years?['’]?|yrs?"
    r"|months?['’]?|post-(?:qualif|graduat|registrat|certificat)\w+"
    r"|paid|full-time|part-time|professional|solid|strong|demonstrated|extensive|significant|minimum|least|some|any|a|an"
    r"|(?:increasing|progressive)ly [\w-]+|(?:close|direct|high)ly (?:related|relevant|comparable|applicable|skilled)"
    r"|the|your|our|related|similar|equivalent|such|work|working|hands-on|practical|or|and|is|to|for|this|required"
    r"|preferred|desired|following|qualifying|full|part|lacking|time|additional|other|good|great|excellent|first|preferably|ideally|\W*\d\S*)(?=\s|$)",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:customers?|guests?|users?|clients?|candidates?|employees?|visitors?|life)\b", re.IGNORECASE
)
SHORT = 4
# So many letters on either side hold every slot there is, however long a line.
NEAR, FAR = 200, 600
BESIDE = 20


def slot_after(text: str, start: int, language: str = "en") -> str | None:
    """What stands from *start* to the end of the clause, as a name; None where that names nothing."""
    rest = text[start : start + FAR].removeprefix(":")
    if (shared := SHARED.match(rest)) is not None:
        start, rest = start + shared.end(), rest[shared.end() :]
    elif JOINED.match(rest):
        return None
    end = CLAUSE_END.search(rest)
    value = " ".join((rest if end is None else rest[: end.start()]).split()).strip(" ,'\"“”‘’")
    whole, leading = value, anyhow(LEADING[language])
    shorter = leading.sub("", value)
    while shorter != value:
        value, shorter = shorter, leading.sub("", shorter)
    if language == "de":
        before = text[max(0, start - BESIDE) : start].rstrip()
        value = as_called(VERB_PART.sub("", value), f"{before} {whole.removesuffix(value)}")
    if len(value.split()) > LONGEST:
        value = _first_part(value)
    return None if is_empty(value, language) or len(value.split()) > LONGEST else value


def is_empty(value: str, language: str, *, taught: bool = False) -> bool:
    """Whether words name nothing that somebody could be good at; a language is something where it is *taught*."""
    return (
        not value
        or anyhow(EMPTY[language]).fullmatch(value) is not None
        or (not taught and bool(anyhow(SPOKEN).fullmatch(value)))
    )


def slot_before(text: str, end: int, language: str = "en") -> str | None:
    """The few words that end at *end*, back to one that only leads in, as a name; None where they name nothing."""
    clause = CLAUSE_START.split(text[max(0, end - NEAR) : end])[-1]
    value = " ".join(LEADING_IN.split(clause)[-1].split()).strip(" ,'\"“”‘’-–")
    return None if is_empty(value, language) or OTHERS.search(value) or len(value.split()) > SHORT else value


def _first_part(value: str) -> str:
    """A long list, cut after its first members."""
    kept = ""
    for part in value.split(", "):
        longer = f"{kept}, {part}" if kept else part
        if len(longer.split()) > LONGEST:
            break
        kept = longer
    return kept or value
