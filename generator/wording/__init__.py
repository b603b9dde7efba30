"""What the program itself says on paper, in the language of a document: English here, French and German beside it.

A phrase is written in English where it is used and looked up by itself in `phrases.tsv`, a row in three languages.
What people or the posting say goes into its places as it stands.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from generator.dates import in_words
from generator.model import OTHER_LANGUAGES, WRITTEN_IN, Clause, Kit, PlannedQuestion, Requisition
from generator.wording.american import american

LOCALES = {"en": "en-GB", "us": "en-US", "fr": "fr-FR", "de": "de-DE"}
ENGLISH: Mapping[str, str] = MappingProxyType({})
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
# A day that begins with its number, `12 juin` or `12/6/2027`, and no time of the clock, `12 h`.
DAY_FIRST = re.compile(
    r"(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),?\s+)?\d{1,4}(?:er)?(?:\s*[-/.]\s*\d|\s+(?!h\b)[^\W\d_])",
    re.IGNORECASE,
)
# `12. Juni` or `12.6.`, not `12.30 Uhr`.
GERMAN_DAY = re.compile(r"\d{1,2}\.\s*(?:\d{1,2}\.|[^\W\d_])")
# `le service RH`, also with a capital; Le Goff is a name, Les Lilas a house.
FRENCH_ARTICLE = re.compile(r"(le|les|Les?(?=\s+[a-zà-ÿ]))\s+")
FRENCH_TO = {"le": "au", "les": "aux"}
GERMAN_NOMINATIVE = re.compile(r"([Dd]er|Herr)\s+")
GERMAN_OBJECT = {"der": "den", "herr": "Herrn"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """A language to say phrases in: `en`, `us` (English as it is spelt there), `fr` or `de`."""

    code: str
    phrases: Mapping[str, str]

    @property
    def locale(self) -> str:
        """What documents say that they are written in."""
        return LOCALES[self.code]

    @property
    def folder(self) -> str:
        """Where templates in this language lie, below those in English."""
        return self.code if self.code in OTHER_LANGUAGES else ""

    def __call__(self, phrase: str, /, **values: object) -> str:
        """The phrase, with values in its {places}; KeyError for one that nobody has put into this language."""
        said = self._said(phrase)
        return said.format(**values) if values else said

    def counted(self, phrase: str, number: int, /, **values: object) -> str:
        """A phrase that has a form for one and a form for several, `{n} question|{n} questions`."""
        one, several = self._said(phrase).split("|")
        # French counts nothing like one.
        single = number == 1 or (number == 0 and self.code == "fr")
        return (one if single else several).format(n=number, **values)

    def listed(self, names: Sequence[str]) -> str:
        """Names as a sentence has them: `A, B and C`."""
        *most, last = names or ("",)
        return self("{names} and {last}", names=", ".join(most), last=last) if most else last

    def clause(self, text: str) -> str:
        """A sentence that a step has made, said anew with its values; what somebody typed as it stands."""
        if not isinstance(text, Clause):
            return text
        values = {name: self._value(value) for name, value in text.values.items()}
        if "|" not in text.phrase:
            return self(text.phrase, **values)
        number = int(str(values.pop("n")))
        return self.counted(text.phrase, number, **values)

    def inside(self, text: str) -> str:
        """What stands alone elsewhere, as a sentence goes on with it: `question 2`, `Frage 2`."""
        return text if self.code == "de" else text[:1].lower() + text[1:]

    def figure(self, figure: str) -> str:
        """A figure with the decimal mark of the language: 3.62, 3,62."""
        return figure.replace(".", ",") if self.code in OTHER_LANGUAGES else figure

    def whole(self, number: int) -> str:
        """A large whole number: 1,000, 1 000, 1.000."""
        mark = {"fr": "\u00a0", "de": "."}.get(self.code, ",")
        return f"{number:,}".replace(",", mark)

    def by(self, day: str | None) -> str | None:
        """A day as somebody typed it, as a sentence goes on with it: `le 12 juin`, `zum 12. Juni`; a Friday stays."""
        if day and self.code == "fr" and DAY_FIRST.match(day):
            return f"le {day[0].lower()}{day[1:]}"
        return f"zum {day}" if day and self.code == "de" and GERMAN_DAY.match(day) else day

    def until(self, day: str | None) -> str | None:
        """The same where a sentence ends with it: the stop of `5 p.m.` is the sentence's."""
        told = self.by(day)
        return told and told.removesuffix(".")

    def to(self, whom: str | None) -> str:
        """To whom something goes, as somebody typed it: `to HR`, `au service RH`, `an den Personaldienst`."""
        if not whom:
            return ""
        if self.code == "fr":
            contracted = FRENCH_ARTICLE.match(whom)
            return f"{FRENCH_TO[contracted[1].lower()]} {whom[contracted.end() :]}" if contracted else f"à {whom}"
        return f"{'an' if self.code == 'de' else 'to'} {self.whom(whom)}"

    def whom(self, whom: str) -> str:
        """A person or an office that a sentence turns to: `den Personaldienst`, `Herrn Weber`."""
        found = GERMAN_NOMINATIVE.match(whom) if self.code == "de" else None
        return f"{GERMAN_OBJECT[found[1].lower()]} {whom[found.end() :]}" if found else whom

    def on(self, day: date) -> str:
        """A day as people write it: `22 November 2026`, `November 22, 2026`, `22/11/2026`, `22.11.2026`."""
        if self.code == "fr":
            return f"{day:%d/%m/%Y}"
        if self.code == "de":
            return f"{day.day}.{day.month}.{day.year}"
        number, month, year = in_words(day).split()
        return f"{month} {number}, {year}" if self.code == "us" else f"{number} {month} {year}"

    def in_words(self, day: date) -> str:
        """A day as it can be read only one way: `9 March 2027`, `9 mars 2027`, `9. März 2027`."""
        if self.code not in MONTHS:
            return self.on(day)
        number = {"de": f"{day.day}.", "fr": "1er" if day.day == 1 else str(day.day)}[self.code]
        return f"{number} {MONTHS[self.code][day.month - 1]} {day.year}"

    def _value(self, value: object) -> object:
        if isinstance(value, tuple):
            return self.listed([self.clause(name) for name in value])
        if isinstance(value, Decimal):
            return self.figure(str(value))
        return self.clause(value) if isinstance(value, str) else value

    def _said(self, phrase: str) -> str:
        if self.code in OTHER_LANGUAGES:
            return self.phrases[phrase]
        return american(phrase) if self.code == "us" else phrase


@cache
def tongue(code: str) -> Tongue:
    """A language by its code."""
    return Tongue(code=code, phrases=_phrases(code) if code in OTHER_LANGUAGES else ENGLISH)


@cache
def tongues() -> tuple[Tongue, ...]:
    """Every language that paper is in, English first: a form that comes back may be in any of them."""
    return tuple(map(tongue, LOCALES))


def in_any(phrase: str) -> tuple[str, ...]:
    """A phrase as each language says it, once; English first."""
    return tuple(dict.fromkeys(say(phrase) for say in tongues()))


def of_panel(kit: Kit) -> Tongue:
    """What the documents with questions in them are printed in."""
    return _spelt(kit.language, kit.requisition)


def of_interview(kit: Kit) -> Tongue:
    """What the papers without a question are printed in: the language of the interview, where we have it."""
    return of_opening(kit.requisition)


def of_opening(opening: Requisition) -> Tongue:
    """The same, before there is a kit."""
    language = opening.interview_language
    return _spelt(language if language in OTHER_LANGUAGES else WRITTEN_IN, opening)


def of_plan(kit: Kit) -> Tongue:
    """What the papers are printed in that are there in English only."""
    return _spelt(WRITTEN_IN, kit.requisition)


def heading_of(kit: Kit, question: PlannedQuestion, say: Tongue) -> str:
    """What stands over a question: its competency, with the exercise's title where it is one."""
    name = kit.competency_of(question).printed_name
    if question.exercise is None:
        return name
    return say("Exercise “{title}” ({competency})", title=question.exercise.title, competency=name)


def heading_of_card(kit: Kit, question: PlannedQuestion, say: Tongue) -> str:
    """The same with what to hand out, where there is something."""
    name = None if question.exercise is None else question.exercise.sent_as(question.id)
    heading = heading_of(kit, question, say)
    return heading if name is None else say("{heading} · hand out {name}", heading=heading, name=name)


def _spelt(language: str, opening: Requisition) -> Tongue:
    return tongue("us" if language == WRITTEN_IN and opening.jurisdiction == "us" else language)


@cache
def _phrases(code: str) -> Mapping[str, str]:
    phrases: dict[str, str] = {}
    for name in ("names.tsv", "phrases.tsv"):
        with files("generator.wording").joinpath(name).open(encoding="utf-8") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            phrases |= {row["en"]: row[code] for row in rows}
    return MappingProxyType(phrases)
