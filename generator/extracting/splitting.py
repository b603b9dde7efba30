"""A line that asks in, its must part and its preferred part out, where the line holds both."""

import re

from generator.extracting import cues
from generator.extracting.gates import in_small
from generator.extracting.sections import wording_of
from generator.patterns import anyhow

CLAUSE = re.compile(r"(?<=[.;!])\s+(?=\S)|\s[–—-]\s(?=\S)")
BRACKET = re.compile(r"\(([^()]{3,200})\)")
# Behind "Labour-, " the word that the comma belongs to is still to come.
COMMA = re.compile(r"(?<!-),\s+")
# A part that goes on with the part before it, or speaks of that.
GOES_ON = re.compile(
    r"(?:and|or|et|ou|und|oder|but|strongly|highly|very|is|are|sehr|von|(?:that|das|dies|ce|cela|ça) (?:is|would|ist|"
    r"wäre|sera|serait|est)|(?:that|it|c)['’](?:s|d|est))\b",
    re.I,
)
# The rest of a list that a preposition opened: "knowledge of Word" before "Excel and Access are a plus".
OPENED = re.compile(
    r"(?:experience|knowledge|familiarity|background|degree|diploma|kenntnisse|erfahrung|ausbildung|studium|"
    r"connaissances?|expérience|formation|diplôme)\b.{0,20}"
    r"\b(?:of|in|with|mit|im|von|de|du|des|en|d['’])\s*[\w-]+(?: [\w-]+)?$",
    re.I,
)
CLOSED = re.compile(r"(?!an? |une? |eine? )[\w-]+(?: [\w-]+)? (?:and|or|et|ou|und|oder) ", re.I)
# Words that name nothing that could be asked for.
IDLE = frozenset(
    "but though although albeit however yet not no a an is are be would also mais toutefois cependant pas une un n "
    "est sont serait aussi c ce aber jedoch doch allerdings dafür kein keine nicht ein eine ist sind wäre auch "
    "wenn".split()
)
# What says where or how something came to be: "gained in a hotel".
WHERE = re.compile(
    r"\s+(?:gained |acquired |acquise?s? |obtenue?s? |erworben )?(?:in|at|with|within|from|"
    r"en|dans|chez|aux?|auprès|sur|à|im|beim?|aus|auf|mit)\b",
    re.I,
)
WORD = re.compile(r"\w+")
# A longer line is no sentence that a person wrote.
LONGEST = 2_000
# Fewer words than these are no ask of their own.
LEAST = 2


def parts(text: str, language: str) -> tuple[str, ...]:
    """The text cut where a preferred part begins or ends, or whole."""
    if len(text) > LONGEST or softened(text, language) is None:
        return (text,)
    clauses = clauses_of(text, language)
    if len(clauses) > 1:
        return tuple(part for clause in clauses for part in parts(clause, language))
    return cut_aside(text, language) or cut_bracket(text, language) or cut_comma(text, language) or (text,)


def softened(text: str, language: str) -> int | None:
    """Where a text is softened, if it is."""
    return cues.insists(text, language).get(cues.PREFERRED)


def refines(sentence: str, language: str) -> bool:
    """Whether a sentence only says where what the one before it asks for is best from: "Ideally in a hotel"."""
    opening = anyhow(wording_of(language).aside).match(sentence)
    return opening is not None and WHERE.match(sentence, opening.end()) is not None


def clauses_of(text: str, language: str) -> tuple[str, ...]:
    """The text's clauses put together as far as they insist alike."""
    pieces, start = [], 0
    for gap in CLAUSE.finditer(text):
        if text.count("(", 0, gap.start()) == text.count(")", 0, gap.start()):
            pieces.append(text[start : gap.start()])
            start = gap.end()
    pieces.append(text[start:])
    if any(len(WORD.findall(piece)) < LEAST for piece in pieces):
        return (text,)
    softness = [softened(piece, language) is not None for piece in pieces]
    if all(softness) or not any(softness):
        return (text,)
    runs: list[list[str]] = []
    for place, piece in enumerate(pieces):
        if place and softness[place] == softness[place - 1]:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return tuple(" ".join(run).strip(" ;") for run in runs)


def cut_aside(text: str, language: str) -> tuple[str, ...] | None:
    """The text cut before a softened part that a word like "preferably" opens, and behind its bracket."""
    if cues.ASIDE not in cues.insisting(language).starts(in_small(text)):
        return None
    opening = next((m for m in anyhow(wording_of(language).aside).finditer(text) if m.start() > 0), None)
    if opening is None or len(WORD.findall(text[: opening.start()])) < LEAST:
        return None
    must, aside = text[: opening.start()], text[opening.start() :].lstrip(" ,;–—-.")
    if not WORD.search(text, opening.end()):
        return None
    if not aside.startswith("("):
        return must, aside
    inner, bracket, rest = aside[1:].partition(")")
    if bracket and len(WORD.findall(rest)) >= LEAST:
        return f"{must}{rest}", inner
    return must + rest, inner


def cut_bracket(text: str, language: str) -> tuple[str, ...] | None:
    """The text without a bracket that names something of its own and calls it welcome, and that bracket."""
    for bracket in BRACKET.finditer(text):
        inner = bracket[1].strip()
        # What is soft from its first word on names nothing of its own.
        if not softened(inner, language) or softened(text[: bracket.start()], language) is not None:
            continue
        rest = f"{text[: bracket.start()].rstrip()}{text[bracket.end() :]}".strip()
        if len(WORD.findall(rest)) >= LEAST:
            return rest, inner
    return None


def cut_comma(text: str, language: str) -> tuple[str, ...] | None:
    """The text cut at its one comma, where only the part behind it is softened and asks for something."""
    halves = COMMA.split(text)
    if len(halves) != 2:
        return None
    before, behind = halves
    soft = [softened(half, language) is not None for half in halves]
    if soft != [False, True] or len(WORD.findall(before)) < LEAST:
        return None
    if GOES_ON.match(behind) or (OPENED.search(before) and CLOSED.match(behind)):
        return None
    left = WORD.findall(anyhow(wording_of(language).preferred).sub("", behind).lower())
    return (before, behind) if len(left) <= 8 and not IDLE.issuperset(left) else None
