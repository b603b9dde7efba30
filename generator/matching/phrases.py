"""The noun phrase that begins at a place: what is taught, repaired or built, without what comes after it."""

import re
from collections.abc import Callable

from generator.matching.endings import as_called
from generator.patterns import anyhow

LONGEST = 4
# So many letters hold every phrase there is, however long a line.
FAR = 200
# The article and the preposition before a German phrase say how it is bent.
BESIDE = 8
# What ends a phrase in any of the languages.
END = re.compile(r"[.,;:()\[\]|/]|\s[-–—]\s|$")
ENGLISH_END = (
    r"\b(?:to|for|with|at|by|from|on|in|into|onto|when|while|as|so|if|per|during|across|within|throughout|under|using"
    r"|through|including|where|until|that|which|who|is|are|will|must|required|preferred|used|related|such)\b"
)
# What is no thing of its own to be taught, repaired or built.
ENGLISH_EMPTY = (
    r"\b(?:skills?|abilit\w+|issues?|ones?|tasks?|duties|needs?|problems?|solutions?|most|best|complex|other|areas?"
    r"|projects?|processes|requests?|tickets?|support|assistance|tools|faults?"
    r"|defects?|breakdowns?)\b"
)
FRENCH_END = (
    r"\s(?:pour|dans|avec|sur|chez|en|à|au|aux|par|afin|selon|auprès|lors|sans|et|ou|puis|qui|que|est|sont)\b"
)
ENGLISH_OPENING = (
    r"\s*(?:(?:and|or) \w+ )?"
    r"(?:(?:an? (?:\w+ )?(?:variety|range) of|the|an?|all|any|our|your|various|different|basic) )*"
)
# Behind "in" these begin a place or a manner, no field.
ENGLISH_PLACE = (
    r"(?:a|an|our|your|their|its|his|all|each|every|this|that|these|those|small|large|multiple|various|several"
    r"|different|order|person|groups?|class(?:es)?|schools?|both|line|particular|general|english|french|german"
    r"|the (?!\w+(?: \w+)? of\b)"
    r"|(?:select|us|mak|do|develop|provid|prepar|perform|manag|handl|ensur|creat|sett|conduct|apply|work)ing)\b"
)
FRENCH_OPENING = (
    r"\s*(?:et \w+(?:er|ir|re) )?(?:(?:les?|la|des|du|de la|de|une?|nos|vos|tous les|divers\w*) |(?:de )?[ld]['’])*"
)
GERMAN = re.compile(
    r"\s*(?:(?:von|der|die|das|den|dem|des|einer|einem|einen|eines|eine?|unser\w*|ihre?[nrms]?|seine?[nrms]?|deine?[nrms]?"
    r"|verschieden\w*|alle[nrm]?|thema) )*"
    r"(?P<value>(?:[a-zäöüß]{3,}(?:e|er|en|es|em) ){0,2}[A-ZÄÖÜ][\w-]*(?:(?: und | oder | & )[A-ZÄÖÜ][\w-]*)?"
    r"(?: als [A-ZÄÖÜ]\w+)?)"
)
GERMAN_OPENING = r"\s*(?:Thema )?"
# Who is taught or served is not what.
PEOPLE = (
    r"\b(?:staff|employees?|colleagues?|pupils|students?|learners|children|adults|people|others|starters|trainees|team"
    r"|members|apprentices|users?|customers?|clients?|patients|personnel|public(?! \w)|residents|beginners|operators"
    r"|managers|équipes?|élèves|étudiante?s?|apprentis|collaborateurs|adultes|enfants|jeunes|salariés|personnel|clients|patients"
    r"|utilisateurs|publics?(?! \w)|agents|bénéficiaires|stagiaires"
    r"|mitarbeit\w*|schüler\w*|studierende\w*|kinder\w*|jugendliche\w*|erwachsene\w*|kolleg\w*|auszubildende\w*|azubis"
    r"|teams?|kund\w*|patient\w*|belegschaft|personal|teilnehm\w*|nutzer\w*|anwender\w*|gruppen?|menschen|personen)\b"
)
COUPLE = re.compile(r"(?P<one>.*s) (?:and|or) (?P<other>\w+s)$")
COUPLED = r"\s(?:and|or|&|\+)\s"


def noun_phrase(text: str, start: int, language: str, *, behind: bool = False) -> tuple[str, int, int] | None:
    """The phrase from a place on with where it stands, or None; *behind* a preposition it must not be a place."""
    found = PHRASES[language](text, start, behind)
    if found is None:
        return None
    begin, end = found
    value = text[begin:end].strip(" '\"“”‘’«»")
    if not value or len(value.split()) > LONGEST or anyhow(PEOPLE).search(value):
        return None
    value = " ".join(value.split())
    return as_called(value, text[max(0, begin - BESIDE) : begin]) if language == "de" else value, begin, end


def _english(text: str, start: int, behind: bool) -> tuple[int, int] | None:
    if behind and anyhow(ENGLISH_PLACE).match(text, start):
        return None
    opening = anyhow(ENGLISH_OPENING).match(text, start)
    begin = opening.end() if opening else start
    end = _end(text, begin, ENGLISH_END)
    if anyhow(ENGLISH_EMPTY).search(text, begin, end) or anyhow(COUPLED).match(text, begin - 1):
        return None
    coupled = anyhow(COUPLED).search(text, begin, end)
    if coupled and not COUPLE.match(text[begin:end]):
        end = coupled.start()
    return begin, end


def _french(text: str, start: int, behind: bool) -> tuple[int, int] | None:
    opening = anyhow(FRENCH_OPENING).match(text, start)
    begin = opening.end() if opening else start
    if not behind and begin == start + 1 and text[start] == " ":
        # An object has its article; without one the next word is an adverb or a preposition.
        return None
    return begin, _end(text, begin, FRENCH_END)


def _german(text: str, start: int, behind: bool) -> tuple[int, int] | None:
    opening = anyhow(GERMAN_OPENING).match(text, start)
    found = GERMAN.match(text, opening.end() if opening and behind else start)
    return found and found.span("value")


def _end(text: str, begin: int, words: str) -> int:
    """Where the clause or the phrase in it ends."""
    most = min(len(text), begin + FAR)
    sign = END.search(text, begin, most)
    end = sign.start() if sign else most
    found = anyhow(words).search(text, begin, end)
    return found.start() if found else end


PHRASES: dict[str, Callable[[str, int, bool], tuple[int, int] | None]] = {
    "en": _english,
    "fr": _french,
    "de": _german,
}
