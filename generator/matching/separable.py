"""German verbs whose first part stands at the end of the clause: "wertest Messdaten aus" is "auswerten"."""

import re
from collections.abc import Iterator, Sequence

PARTS = frozenset(
    """ab an auf aus bei durch ein empor entgegen fest fort gegenüber her heraus herunter hin hinaus hinein mit nach
    teil um voran voraus vor vorbei weg weiter wieder zu zurecht zurück zusammen""".split()
)
PRONOUNS = frozenset("du sie wir ihr er man".split())
JOINING = frozenset("und oder sowie bzw".split())
# A verb as it is said to somebody or of several; "neuen" and "guten" stand beside no pronoun and begin no clause.
VERB = re.compile(
    r"(?!(?:den|einen|keinen|seinen|ihren|unseren|gut|oft|nicht|jetzt|erst|selbst|fast|meist|hast|hat|bist|ist|seit"
    r"|sind|haben|mit|damit|somit|weit|gegen|zwischen|neben)$)\w{2,}(?:e[nt]|st|t|[rl]n)"
)
ENDS = re.compile(r"\s*(?:[.,;:!?)–…]|$)|\s+(?:-\s|(?:und|oder|sowie|bzw\.)\s)")
# "Mit und ohne", "auf und ab": before "and" these are no part of a verb.
PREPOSITIONS = frozenset("mit auf bei durch nach zu".split())
COMMA = re.compile(r"[.,;:()|!?–]")
# "Hältst", "nimmt": said to somebody or of one, these verbs have another vowel.
IRREGULAR = {
    "bläs": "blasen", "brich": "brechen", "fähr": "fahren", "fäll": "fallen", "fäng": "fangen", "gib": "geben",
    "gräb": "graben", "häl": "halten", "hilf": "helfen", "läd": "laden", "läs": "lassen", "läuf": "laufen",
    "lies": "lesen", "nimm": "nehmen", "rät": "raten", "schläg": "schlagen", "sieh": "sehen", "sprich": "sprechen",
    "träg": "tragen", "triff": "treffen", "trit": "treten", "wirf": "werfen",
}  # fmt: skip
OTHER_VOWEL = re.compile(rf"({'|'.join(IRREGULAR)})(?:s?t|tst)?")
# "Führst", "wertest", "setzt" and "löst", whose own "s" stays.
PERSON = re.compile(r"(\w+?)(?:(?<=[td])es?t|(?<=[^aeioäöüsßzx])st|(?<=[aeä]u)st|(?<![td])t)")
INFINITIVE = ("en", "ern", "eln")
# No clause that a person wrote has more words between the two parts.
FARTHEST = 40


def joined(text: str, words: Sequence[tuple[str, int, int]]) -> Iterator[tuple[int, str]]:
    """The places of words that are the two parts of one verb, each with the verb as one word.

    The words are given in small letters, with where they begin and end in the text.
    """
    for place, (part, _, end) in enumerate(words):
        ending = ENDS.match(text, end) if part in PARTS else None
        if ending is not None and not (ending[0][-1:].isspace() and part in PREPOSITIONS):
            verb = _verb_before(text, words, place)
            if verb is not None:
                whole = part + infinitive_of(words[verb][0])
                yield verb, whole
                yield place, whole


def infinitive_of(verb: str) -> str:
    """A verb said to somebody or of one as it stands in a wording: "führst" and "führt" are "führen"."""
    changed = OTHER_VOWEL.fullmatch(verb)
    if changed is not None:
        return IRREGULAR[changed[1]]
    said = None if verb.endswith(INFINITIVE) else PERSON.fullmatch(verb)
    if said is None:
        return verb
    return said[1] + ("n" if re.search(r"[^aeiouäöü]e[lr]$", said[1]) else "en")


def _verb_before(text: str, words: Sequence[tuple[str, int, int]], place: int) -> int | None:
    """The place of the verb that a part at the end of a clause belongs to: the last that can be one before it."""
    for each in range(place - 1, max(place - FARTHEST, 0) - 1, -1):
        word, start, _ = words[each]
        if VERB.fullmatch(word) and (text[start].islower() or each == 0) and _is_said(text, words, each):
            return each
        if COMMA.search(text, words[each - 1][2] if each else 0, start):
            return None
    return None


def _is_said(text: str, words: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a word stands as a verb does: beside a pronoun, at the beginning of a clause or behind "and"."""
    start = words[place][1]
    before = words[place - 1] if place else None
    if before is None or COMMA.search(text, before[2], start):
        return True
    after = words[place + 1][0] if place + 1 < len(words) else ""
    if before[0] in PRONOUNS and place > 1 and VERB.fullmatch(words[place - 2][0]):
        # "Stehen Sie aufgeschlossen gegenüber": the verb has been said.
        return False
    return before[0] in PRONOUNS | JOINING or after in PRONOUNS
