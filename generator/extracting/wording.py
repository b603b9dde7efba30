"""The form of a language's tables: what its headings announce and which words show a kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model import Kind


class Announces(StrEnum):
    """What a heading says about the text below it."""

    REQUIREMENTS = "requirements"
    PREFERRED = "preferred"
    DUTIES = "duties"
    OFFER = "offer"
    AWAITING = "awaiting"
    ABOUT = "about"
    VALUES = "values"
    PROCESS = "process"
    CONDITIONS = "conditions"
    ROLE = "role"
    EXPECTATIONS = "expectations"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    LANGUAGES = "languages"
    CREDENTIALS = "credentials"
    NOTES = "notes"
    TITLE = "title"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's tables, as patterns without regard to case.

    `phrases` are looked for anywhere in a heading, in order; `words` are single words of which a heading
    must mostly consist, besides `filler`. `leads` are phrases that make a sentence with a colon announce
    the list below it. A cue is a kind, the weight it adds, and its pattern. `preferred` softens an ask,
    `required` insists on it, `waived` says that nothing is asked, `aside` opens a softened part inside a line.
    `promised` is an end of a line that says what the employer does so that the candidate can meet the ask.
    `refining` is a softened end of a line that only tells where, and asks for nothing of its own.
    The first word of a duty is one of `verbs` and, behind it, what `verb` matches.
    """

    phrases: tuple[tuple[Announces, str], ...]
    words: Mapping[Announces, str]
    filler: str
    leads: tuple[tuple[Announces, str], ...]
    cues: tuple[tuple[Kind, int, str], ...]
    preferred: str
    required: str
    waived: str
    aside: str
    promised: str
    verb: str
    verbs: frozenset[str] = frozenset({""})
    refining: str | None = None
