"""A line that asks in, its must part and its preferred part out, where the line holds both."""

import re

from generator.extracting.gates import anyhow, for_small, gates, in_small
from generator.extracting.sections import wording_of

CLAUSE = re.compile(r"(?<=[.;!])\s+(?=\S)|\s[–—-]\s(?=\S)")
BRACKET = re.compile(r"\(([^()]{3,200})\)")
COMMA = re.compile(r",\s+")
WORD = re.compile(r"\w+")
# A longer line is no sentence that a person wrote.
LONGEST = 2_000
# Fewer words than these are no ask of their own.
LEAST = 2


def parts(text: str, language: str) -> tuple[str, ...]:
    """The text cut where a preferred part begins or ends, or whole."""
    preferred = wording_of(language).preferred
    if len(text) > LONGEST or not gates((for_small(preferred),)).may_match(in_small(text)):
        return (text,)
    soft = anyhow(preferred)
    if not soft.search(text):
        return (text,)
    clauses = clauses_of(text, soft)
    if len(clauses) > 1:
        return tuple(part for clause in clauses for part in parts(clause, language))
    return cut_aside(text, language) or cut_bracket(text, soft) or cut_comma(text, soft) or (text,)


def clauses_of(text: str, soft: re.Pattern[str]) -> tuple[str, ...]:
    """The text's clauses put together as far as they insist alike."""
    pieces, start = [], 0
    for gap in CLAUSE.finditer(text):
        if text.count("(", 0, gap.start()) == text.count(")", 0, gap.start()):
            pieces.append(text[start : gap.start()])
            start = gap.end()
    pieces.append(text[start:])
    if any(len(WORD.findall(piece)) < LEAST for piece in pieces):
        return (text,)
    softness = [soft.search(piece) is not None for piece in pieces]
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


def cut_bracket(text: str, soft: re.Pattern[str]) -> tuple[str, ...] | None:
    """The text without a bracket that names something of its own and calls it welcome, and that bracket."""
    for bracket in BRACKET.finditer(text):
        inner = bracket[1].strip()
        softened = soft.search(inner)
        if softened is None or softened.start() == 0 or soft.search(text[: bracket.start()]):
            continue
        rest = f"{text[: bracket.start()].rstrip()}{text[bracket.end() :]}".strip()
        if len(WORD.findall(rest)) >= LEAST:
            return rest, inner
    return None


def cut_comma(text: str, soft: re.Pattern[str]) -> tuple[str, ...] | None:
    """The text cut at its one comma, where only the part behind it is softened and asks for something."""
    halves = COMMA.split(text)
    if len(halves) != 2:
        return None
    before, behind = halves
    left = WORD.findall(soft.sub("", behind))
    if soft.search(before) or not soft.search(behind) or len(WORD.findall(before)) < LEAST:
        return None
    if not 1 <= len(left) <= 8 or re.match(
        r"(?:and|or|et|ou|und|oder|but|strongly|highly|very|is|are|sehr|von)\b", behind, re.I
    ):
        return None
    return before, behind
