"""A text's words, and the stems they are known by."""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.matching.separable import joined
from generator.words import WORD, accented, stem

CLAUSE_SIGNS = frozenset(".;:()|")
# German ends a compound with what it is about; so many letters of its stem are kept to know it by.
TAILS = range(4, 13)
# "Spezialisten" and "Stylisten" are people; a compound on a list has a consonant before it: "Preisliste".
PEOPLE = re.compile(r"\w*[aeioy]list|\w*ellist")
LIST = "-list"
# Words of a wording that may as well be missing or others in the posting.
LOOSE = {
    "en": frozenset("a an the of and or to for in on with our your their its as at by".split()),
    "fr": frozenset(
        """le la les l de du des d un une et ou à au aux en dans pour par sur avec notre nos votre vos son sa ses leur
        leurs""".split()
    ),
    "de": frozenset(
        """der die das den dem des ein eine einen einem einer und oder zu zum zur in im am mit für von unser unsere
        unseren unserer ihr ihre ihren ihrer""".split()
    ),
}
# Of these, what only leads to the next word.
ARTICLES = {
    "en": frozenset("a an the our your their its".split()),
    "fr": frozenset("le la les l un une nos notre".split()),
    "de": frozenset("der die das den dem ein eine einen einem einer unsere unseren unserer".split()),
}
# "motivé·e", "passionné(e)s", "Mitarbeiter:innen": one word with an ending for a second gender.
GENDERED = {
    "fr": re.compile(
        r"(?<=[^\W\d_])(?:\((?:n?e|[ts]?rice|euse|se)?s?\)s?|[·•/.-](?:n?e|trice|euse|se)(?:[·•.-]s)?s?\b)"
    ),
    "de": re.compile(r"(?<=[^\W\d_])(?:[:*_](?:in|innen|r|n|e)\b|\((?:in|innen|r|n|e)\))"),
}
# Who does a thing shares the stem of the thing done: a "manager" in the team is no managing of a team. So do words
# that only share their letters with another: an "initial" phase is no initiative.
ENGLISH_WHOLE = re.compile(
    r"((?:manag|design|develop|operat|research|programm|organi[sz]|administrat|coordinat|investigat|custom|produc"
    r"|employ|consum|comput)(?:er|or)|hospital|general|position|organi[sz]ation|accountability|required|finished"
    r"|initial|production|closely|directly|correctly)(?:s|'s|ly)?"
)
GERMAN_DOERS = re.compile(
    r"((?:mitarbeit|bearbeit|leit|führ|vertret|verkäuf|berat|betreu|helf|entwickl|prüf|fahr|pfleg|lehr|nutz|anwend"
    r"|begleit|unternehm)er)(?:n|s|in|innen)?|(mitarbeitend)(?:e[nrs]?)?"
)
# Equipment is no team, though the stems are alike.
FRENCH_THINGS = re.compile(r"(équipement)s?")
WHOLE_IN = {"en": ENGLISH_WHOLE, "fr": FRENCH_THINGS, "de": GERMAN_DOERS}
# A German adjective stands before its noun with one of these, told by how such words end.
ADJECTIVE = re.compile(
    r"(?P<plain>\w{3,}(?:ig|lich|isch|iert|iv|bar|sam|haft|voll|bewusst|fähig|stark|sicher|bereit|stabil|tolerant"
    r"|resistent|gerecht|gerichtet|ell|end)|\w*(?:treu|loyal|frei|diskret|kollegial))(?:e[rsnm]?)?"
)
ADJECTIVE_ENDINGS = ("", "e", "er", "es", "en", "em")
# In French a small word loses its vowel before another: l'analyse, d'initiative, qu'elle.
ELISION = re.compile(r"(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.IGNORECASE)


# What a French advert says to "vous" has not always the stem of the verb: "planifiez", "répondez".
SAID_TO_YOU = re.compile(r"(\w*?)(iez|uisez|ettez|ndez|crivez|uivez|cevez|renez)")
SAID = {
    "iez": "ier", "uisez": "uire", "ettez": "ettre", "ndez": "ndre", "crivez": "crire", "uivez": "uivre",
    "cevez": "cevoir", "renez": "rendre",
}  # fmt: skip


class Word(NamedTuple):
    """A word of a text and its language, whether it is loose or begins a clause, and where it stands."""

    text: str
    language: str
    loose: bool
    begins: bool
    start: int
    end: int

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems it can be known by, worked out when they are first asked for: most words' never are."""
        return stems_of(self.text, self.language)


def split_words(text: str, language: str) -> list[Word]:
    """The words of a text, in order; endings for a second gender are passed over.

    Both parts of a German verb that stand apart have the verb as their text, each where it stands.
    """
    text = accented(text, language)
    if language in GENDERED:
        text = GENDERED[language].sub(lambda ending: " " * len(ending.group()), text)
    found: list[Word] = []
    for match in WORD.finditer(text):
        start = match.start()
        if language == "fr" and (elided := ELISION.match(match.group())):
            start += elided.end()
        word = text[start : match.end()].lower().replace("’", "'")
        if language == "fr":
            word = word.replace("oeu", "œu").replace("oeil", "œil")
        begins = not CLAUSE_SIGNS.isdisjoint(text[found[-1].end if found else 0 : match.start()])
        found.append(Word(word, language, word in LOOSE[language], begins, start, match.end()))
    if language == "de":
        for place, verb in joined(text, [(word.text, word.start, word.end) for word in found]):
            found[place] = found[place]._replace(text=verb, loose=False)
    return found


@lru_cache(maxsize=50_000)
def stems_of(word: str, language: str) -> tuple[str, ...]:
    """The stem of a word, for a French one said to "vous" also its verb's, for a German one also compounds' ends.

    What a German one may end in as a compound stands after a hyphen.
    """
    whole = stem_of(word, language)
    if language == "fr" and (said := SAID_TO_YOU.fullmatch(word)) is not None:
        return (whole, stem_of(said[1] + SAID[said[2]], language))
    if language != "de":
        return (whole,)
    ends = (f"-{whole[-length:]}" for length in TAILS if length + 2 < len(whole))
    return (whole, *(end for end in ends if end != LIST or PEOPLE.fullmatch(whole) is None))


def stem_of(word: str, language: str) -> str:
    """The stem of a word; a doer, and what would be taken for something else, keep the whole word."""
    whole = WHOLE_IN[language].fullmatch(word)
    return stem(word, language) if whole is None else whole[whole.lastindex or 0]


@lru_cache(maxsize=50_000)
def forms_of(word: str, language: str) -> tuple[str, ...]:
    """A word as it may stand in a text: a German adjective with any ending, another word as it is."""
    adjective = ADJECTIVE.fullmatch(word) if language == "de" else None
    return tuple(adjective["plain"] + ending for ending in ADJECTIVE_ENDINGS) if adjective else (word,)
