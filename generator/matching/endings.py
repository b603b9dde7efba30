"""German words as a line bends them, told as they are called: "Kenntnisse des Vergaberechts" are of Vergaberecht.

Only what is certain from the form is told so; everything else stays as the line has it.
"""

import re

# How a noun ends behind "des": other nouns in -es, and all in -us, -is or -ss, may be called so themselves.
GENITIVES = (
    re.compile(
        r"(?P<noun>[\w-]*(?:recht|markt|dienst|gesetz|schutz|netz|prozess|betrieb|vertrieb|verband|bestand|haushalt|satz"
        r"|feld))es",
        re.I,
    ),
    re.compile(
        r"(?P<noun>[A-ZÄÖÜ][\w-]+(?:[Gg]ewerbe|[Gg]emüse|[Gg]ebäude|[Gg]etreide|[bcdfghjklmnpqrtvwyäöü]|au)"
        r"(?<!erzen)(?<!amen)(?<!lauben)(?<!danken)(?<!illen))s"
    ),
)
# Of which gender a noun is, so that its adjective has the right ending without an article.
NEUTER = re.compile(r"\w*(?:recht|wesen|management|marketing|controlling|gesetz|design|gewerbe|netz|handwerk)$", re.I)
MASCULINE = re.compile(r"\w*(?:handel|bau|vertrieb|markt|schutz|dienst|verkehr|betrieb|einkauf|verkauf)$", re.I)
OF = re.compile(r"\b(?:des|eines)$", re.I)
JOINED = re.compile(r"(?P<joint>,? (?:und|oder|sowie) |, )")
ARTICLE = re.compile(r"^(?P<article>der|des|dem|den|die|das) ")
# Behind these an adjective in -er stands in the dative before a feminine noun: "Interesse an handwerklicher Arbeit".
DATIVE = re.compile(r"\b(?:an|in|mit|von|bei|zu|aus)$", re.I)
FEMININE = re.compile(r"^(?:[a-zäöüß-]{3,}er ){1,2}(?=[A-ZÄÖÜ])")


def as_called(value: str, before: str) -> str:
    """A German phrase as its thing is called, behind the words that stand *before* it."""
    if DATIVE.search(before.rstrip()):
        return FEMININE.sub(lambda found: found[0].replace("er ", "e "), value)
    if not OF.search(before.rstrip()):
        return value
    first, *others = JOINED.split(value)
    called = [_nominative(first)]
    for joint, member in zip(others[::2], others[1::2], strict=True):
        article = ARTICLE.match(member)
        bare = member[article.end() :] if article else member
        called += [joint, _nominative(bare) if article and article["article"] == "des" else bare]
    return "".join(called)


def _nominative(phrase: str) -> str:
    """A phrase in the genitive singular as it is called; the same one where that is not certain."""
    *adjectives, noun = phrase.split(" ")
    found = next(filter(None, (genitive.fullmatch(noun) for genitive in GENITIVES)), None)
    if found is None:
        return phrase
    called = found["noun"]
    ending = "es" if NEUTER.match(called) else "er" if MASCULINE.match(called) else None
    if adjectives and (ending is None or not all(word.islower() and word.endswith("en") for word in adjectives)):
        return phrase
    return " ".join([*(word[:-2] + (ending or "") for word in adjectives), called])
