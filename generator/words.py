"""Words of a text, their stems, and how hard a text is to read: what steps share below them."""

import re
from collections.abc import Mapping
from functools import lru_cache

import snowballstemmer

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?", re.UNICODE)
SENTENCE_END = re.compile(r"[.!?:;]+(?:\s|$)")
VOWELS = re.compile(r"[aeiouy]+")
# How French words go on after a capital that typists leave without its accent: "Evaluez", "Etre", "A l'aise".
BARE = re.compile(
    r"""\b(?:(?P<é>E)(?i:(?=bauch|bénis|ca(?:ill|r[tl])|chafaud|chang|chant|ché|chel|clair|clos|co(?:l[eio]|nom|ut|-)|
    cri[rstv]|crans?\b|cur|dit(?:er|ez|i|eur|rice)|duc|ga[lr]|l[aeè]gan|la(?:bor|g[ua]|rg)|lectr(?:i[cf]|o[nmt])|
    l[eéè]v|l[eé]ments?\b|lig|limin|loign|loqu|lue?s?\b|mett[er]|mis|mission|mot|mul|nerg|n[eé]rg|non[cç]|paul|
    pano|pice?r|pluch|preuve|pur|quilib|quip|quitab|quiv|radiq|ta(?:[bgl]|nch|ts?\b|y)|tape|tend|thiqu|tiqu|toff|
    toil|tonn|troit|tu[dv]|vacu|valu|v[eé]n[eè]m|veil|ventail|ventr|vid|vit|vol))|
    (?P<ê>E)(?i:(?=t(?:re|es)\b))|
    (?P<à>A)(?i:(?=\ (?:l['’]|la|ce|cette|cet|savoir|noter|partir|terme|temps|propos|pourvoir|vous|votre|compter)\b)))
    """,
    re.VERBOSE,
)
# Letters that the spelling of 1990 writes without circumflex, in the words that adverts have: "maitriser", "cout".
REFORMED = re.compile(
    r"""[iu](?:(?:(?<=\bmai)|(?<=remai))(?=tr[ei])|(?<=nnai)(?=tr)|(?<=parai)(?=tre)|(?<=\bchai)(?=nes?\b)|
    (?<=entrai)(?=n[eé])|
    (?<=\bfrai)(?=ch)|(?<=\bboi)(?=tes?\b)|(?<=\bplai)(?=t\b)|(?<=\bcou)(?=t(?:s|e|er|eux|euses?|ant)?\b)|
    (?<=\bgou)(?=ts?\b|ters?\b|tez\b)|(?<=\baou)(?=t\b)|(?<=\bbru)(?=l[eéu])|(?<=affu)(?=t))""",
    re.VERBOSE | re.IGNORECASE,
)
CIRCUMFLEX = {"i": "î", "u": "û", "I": "Î", "U": "Û"}
SNOWBALL = {"en": "english", "fr": "french", "de": "german"}

FUNCTION_WORDS = frozenset(
    """a about above across after again against all almost along already also although am among an and another
    any anyone anything are around as ask asked at away back be became because become been before behind being
    below best between both but by came can come could day days did different do does doing done down during
    each either else end even every everyone everything few find first follow for from full further gave get
    give given go going got had happen happened has have having he help her here him his how i if in into is it
    its itself just kept know knew last later least left less let like little long made make many may me might
    more most much must my need needed next no nobody nor not nothing now of off on once one only onto or other
    others our out outside over own part people person place put rather reach right said same saw say see seen
    set she should since so some somebody someone something soon still such take taken than that the their them
    then there these they thing things this those though through time to together too took toward towards two
    three under until up upon use used using very want wanted was way we week weeks month months year years well
    went were what when where whether which while who whole whom whose why will with within without work worked
    working would year yes yet you your yours yourself""".split()
)


# A line is asked about by one step after the other.
@lru_cache(maxsize=500)
def accented(text: str, language: str) -> str:
    """A text, in French with the accents that capitals and a newer spelling leave out; letters keep their places."""
    if language != "fr":
        return text
    text = REFORMED.sub(lambda bare: CIRCUMFLEX[bare[0]], text)
    return BARE.sub(lambda bare: str(bare.lastgroup).upper(), text)


def words(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes straightened."""
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


# Stems worked out by an earlier process.
REMEMBERED: dict[str, Mapping[str, str]] = {language: {} for language in SNOWBALL}


def remember_stems(stems: Mapping[str, str], language: str) -> None:
    """Take these stems of words as they are instead of working them out, which takes longer than all else."""
    REMEMBERED[language] = stems


@lru_cache(maxsize=50_000)
def stem(word: str, language: str = "en") -> str:
    """The Snowball stem (Porter 2 in English) of a lower-case word."""
    plain = word.removesuffix("'s").replace("'", "")
    known = REMEMBERED[language].get(plain)
    return known if known is not None else str(snowballstemmer.stemmer(SNOWBALL[language]).stemWord(plain))


def content_stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(stem(w) for w in words(text) if w not in FUNCTION_WORDS and len(w) > 2)


def overlap(one: str, other: str) -> float:
    """The share of different words that two texts have in common (Jaccard 1901), 0 to 1."""
    return shared(frozenset(words(one)), frozenset(words(other)))


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of different words that two bags of words have in common, as `overlap` tells it of texts."""
    both = len(one & other)
    either = len(one) + len(other) - both
    return both / either if either else 0.0


def reading_grade(text: str) -> float:
    """The school grade a text asks for, by Kincaid et al. 1975: 0.39 words/sentence + 11.8 syllables/word - 15.59.

    Syllables are counted by groups of vowels, a silent final e apart.
    """
    found = words(text)
    if not found:
        return 0.0
    sentences = max(1, len(SENTENCE_END.findall(text)))
    syllables = sum(_syllables(word) for word in found)
    return 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59


def _syllables(word: str) -> int:
    silent = word.endswith(("e", "ed", "es")) and not word.endswith(("le", "ted", "ded", "ses", "ces", "ges"))
    return max(1, len(VOWELS.findall(word)) - silent)
