"""Programs that no list of ours holds: told by how their names are written, where a line asks to master them."""

import re
from collections.abc import Iterator, Sequence

from generator.matching.splitting import Word
from generator.words import accented

# "PlanSoins", "Stall24": no common word is written so but a law, a branch and a form for both genders.
INNER = r"(?!Mc[A-Z]|\w*(?:Innen|Ops|Tech)\b)[A-Z][a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]{2,}\w*|\d{2,}|\d[A-Z])\b"
# In French a capital is enough where no article stands before it, unless it is a language, a method or a place.
CAPITAL = (
    r"(?!(?:Anglais|Allemand|Fran[cç]ais|Espagnol|Italien|Néerlandais|Flamand|Portugais|Arabe|Russe|Chinois|Agile|Lean"
    r"|Scrum|Kanban|Merise|Montessori|Internet|Incoterms|Bonne?s?|Excellente?s?|Code|Droit)\b)"
    r"[A-ZÉ][a-zà-ÿ]{3,}\b(?! [A-Z])"
)
SHORT = r"[A-Z]{2,}\d*\b"
DE = r"(?:(?i:de|du logiciel|le logiciel|des logiciels|les logiciels)\s+|[dD]['’])?"
ASKED = {
    "en": (
        r"\b(?i:knowledge|proficien(?:t|cy)|experienced?|skill(?:s|ed)|fluen(?:t|cy)|familiar(?:ity)?|competent)\s+"
        r"(?:of|in|with|using)\s+"
    ),
    "fr": rf"\b(?i:connaiss(?:ances?|ez|es)|connaître|utilisation|utilise[rz])\s+{DE}",
    "de": (
        r"\b(?:(?i:\w*kenntnisse|erfahrung(?:en)?|umgang|praxis)\s+(?:in|mit|von)"
        r"|(?i:beherrsch(?:st|en)(?: Sie)?|kennst|kennen Sie))\s+"
    ),
}
MASTERED = rf"\b(?i:maîtris(?:e|er|ez|es))\s+{DE}"
BETWEEN = rf"(?:\s*[,/]\s*|\s+(?:and|or|et|ou|und|oder|&)\s+){DE}"


def _lists(asked: str, name: str) -> str:
    """The pattern of one name or more behind what asks for them."""
    return rf"{asked}(?P<names>(?:{name})(?:{BETWEEN}(?:{name}|{SHORT}))*)"


PATTERNS = {
    language: tuple(
        re.compile(_lists(*each))
        for each in ((asked, INNER), *([(MASTERED, rf"{INNER}|{CAPITAL}")] if language == "fr" else ()))
    )
    for language, asked in ASKED.items()
}


def named_products(text: str, text_words: Sequence[Word]) -> Iterator[range]:
    """The places of each list of such names."""
    if not text_words:
        return
    language = text_words[0].language
    spelled = accented(text, language)
    for found in (found for pattern in PATTERNS[language] for found in pattern.finditer(spelled)):
        start, end = found.span("names")
        places = [place for place, word in enumerate(text_words) if start <= word.start < end]
        if places:
            yield range(places[0], places[-1] + 1)
