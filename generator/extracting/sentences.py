"""A paragraph in, its sentences out; a full stop after an abbreviation, an initial or a number ends none."""

import re
from collections.abc import Iterator

CAPITALS = "".join(filter(str.isupper, map(chr, range(0x250))))
# A sentence may end here when what follows opens with a capital, a digit or a quotation mark.
END = re.compile(rf"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘„«(\[]?\s?[{CAPITALS}0-9•£$€])")
STOP = re.compile(r"\.\s+")
LAST_WORD = re.compile(r"[^\s(\[\"'“„«/]+$")
# What a sentence begins with and no name does: "skilled in C. You" ends one, "J. Smith" does not.
BEGINS = re.compile(
    r"(?:you|we|the|this|these|your|our|it|if|as|at|in|for|must|sie|wir|ihre?|der|die|das|du|dein|unser|bei|als|wenn|"
    r"vous|nous|votre|notre|le|la|les|ce|cette|il|elle|un|une|pour)\b",
    re.I,
)
INITIALS = re.compile(r"(?:[A-Za-zÀ-ÿ]\.)*[A-Za-zÀ-ÿ]")
ABBREVIATIONS = frozenset(
    {
        # English
        "dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "corp", "no", "nos", "approx", "dept", "est",
        "vs", "sr", "jr", "gen", "rep", "fig", "min", "max", "incl", "excl", "misc", "ext", "tel", "e.g",
        "i.e", "viz", "cf", "al", "b.sc", "m.sc", "ph.d", "u.s", "u.k", "co", "llc", "dba", "hrs", "lbs",
        "yrs", "sept", "oct", "nov", "dec", "jan", "feb", "aug",
        # French
        "mme", "mlle", "m", "env", "p.ex", "réf", "av", "bd", "art", "chap", "éd", "n°", "janv", "févr",
        "ex", "tél", "éts", "sté", "resp", "hebdo", "niv", "dép",
        # German
        "z.b", "bzw", "ca", "inkl", "exkl", "ggf", "evtl", "u.a", "d.h", "usw", "str", "nr", "abs", "mind",
        "dipl", "ing", "bspw", "vgl", "sog", "zzgl", "mio", "mrd", "o.ä", "u.ä", "i.d.r", "hrsg", "tgl",
        "std", "wöchentl", "einschl", "vorauss", "exam", "staatl", "gepr", "zzt", "bzgl", "gem",
        "kaufm", "techn", "abt", "kat", "div", "wö", "bes", "insbes", "allg", "anerk", "versch", "österr",
        # All three
        "cat",
    }
)  # fmt: skip
# What is cut off where no word ends: "abgeschl.", "gegr.", "eidg.", "lfd.", and numbers and streets, "Auftragsnr. 7".
CUT_OFF = re.compile(
    r"[^\W\d_aeiouyäöüàâéèêëîïôûœæ]{2,}|[^\W\d_]+(?:(?:[bcdfgkpstvz]|ch)l|[bcdfgkpstvz]r|(?:[bcdfkptvz]|ch)n|[bcdfgkptvz]m|"
    r"dg|nr|str)",
)
NUMBER_BEFORE = re.compile(r"\d\s?$")
# What a letter is the name of: behind "permis B." a sentence begins with any word.
LETTERED = re.compile(
    r"\b(?:permis|licen[cs]e|class(?:e|es)?|category|cat[ée]gorie|typ|type|level|niveau|groupe?|führer(?:schein|ausweis)|"
    r"klassen?|kategorie|stufe|gruppe|kat\.|cat\.|kl\.)\s(?:[A-Z]\d?(?:,|/| et| and| und| ou| or| oder)\s?)*$",
    re.I,
)
# What is no sentence of its own though nothing follows: "Kat. B", "R1/R2", "4711".
CODE = re.compile(r"(?!\S*[^\W\d_]{3})\S+\s*$")
# What German counts with a number and a full stop: months, pay beyond twelve months, years of training.
COUNTED = re.compile(
    r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|semester|quartal|"
    r"klasse|stock|obergeschoss|bildungsweg|arbeitsmarkt|\w{0,20}(?:gehalt|gehälter|lohn|salär|jahr|rate|woche|examen))\b",
    re.I,
)


def split(text: str) -> Iterator[str]:
    """The sentences of a text in order."""
    start = 0
    for end in END.finditer(text):
        if ends_sentence(text, start, end):
            yield text[start : end.end()].strip()
            start = end.end()
    rest = text[start:].strip()
    if rest:
        yield rest


def ends_sentence(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the marks at `end` close the sentence that began at `start`."""
    marks = end[0].strip()
    if not marks.startswith(".") or len(marks) > 1:
        return True
    last = LAST_WORD.search(text, max(start, end.start() - 40), end.start())
    word = last[0].lower() if last else ""
    if word in ABBREVIATIONS or CODE.match(text, end.end()):
        return False
    if last is not None and is_cut_off(text, last):
        return BEGINS.match(text, end.end()) is not None
    if INITIALS.fullmatch(word):
        return last is not None and last[0].isupper() and ends_with_letter(text, last.start(), end.end())
    # "am 3. Mai", "13. Gehalt": an ordinal in German; "Rule 4. Applicants" ends a sentence.
    alone = last is not None and not text[start : last.start()].strip()
    return not (word.isdigit() and len(word) < 3 and (alone or COUNTED.match(text, end.end())))


def may_end(text: str, place: int) -> bool:
    """Whether what stands before a place may end there: anything but the full stop of an abbreviation."""
    stop = STOP.match(text, place - 1)
    return stop is None or ends_sentence(text, 0, stop)


def is_cut_off(text: str, last: re.Match[str]) -> bool:
    """Whether the last word is one that somebody broke off, by the letters it ends in; no unit and no acronym."""
    word = last[0]
    ordinary = word.islower() or word.istitle()
    return (
        ordinary and CUT_OFF.fullmatch(word.lower()) is not None and not NUMBER_BEFORE.search(text, 0, last.start())
    )


def ends_with_letter(text: str, letter: int, following: int) -> bool:
    """Whether a sentence ends with the capital at `letter`: it names a class, or a new sentence begins behind."""
    if LETTERED.search(text, max(letter - 40, 0), letter):
        return True
    return not text[max(letter - 2, 0) : letter].rstrip().endswith(".") and BEGINS.match(text, following) is not None
