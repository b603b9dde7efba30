"""The kit in the language of the interview, where somebody has put all that the panel reads into it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from generator.model.kit import Kit, PlannedQuestion, RatedCompetency
    from generator.model.lines import Fact

# What the catalogue is written in, and what else documents can be.
WRITTEN_IN = "en"
OTHER_LANGUAGES = ("fr", "de")
# Where French has a space that no line may break at, whatever was typed; the version does not tell them apart.
UNBROKEN = re.compile(r" (?=[?!:;»])|(?<=«) ")
Said = TypeVar("Said", "QuestionIn", "NameIn")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionIn:
    """A question in another language, as `text_fr` and the like hold it; `probes` are the texts in their order."""

    language: str
    text: str
    fallback: str | None = None
    probes: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    look_for: tuple[str, ...] = ()
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameIn:
    """A competency's printed name and definition, or how a fact is asked, in another language."""

    language: str
    printed: str
    definition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Untranslated:
    """What a question, competency or fact (by its id, at its `path` in kit.yaml) still needs, as fields."""

    of: str
    path: str
    fields: tuple[str, ...]


def in_interview_language(kit: "Kit") -> "Kit":
    """The kit as it is printed and asked: in the language of the interview where everything is there in it.

    Else it stays in English as a whole: no document mixes two languages.
    """
    language = kit.requisition.interview_language
    if language not in OTHER_LANGUAGES or any(untranslated(kit)):
        return kit
    return replace(
        kit,
        language=language,
        sessions=tuple(
            replace(session, questions=tuple(_question_in(q, language) for q in session.questions))
            for session in kit.sessions
        ),
        competencies=tuple(_competency_in(c, language) for c in kit.competencies),
        facts=tuple(_fact_in(fact, language) for fact in kit.facts),
    )


def untranslated(kit: "Kit") -> Iterator[Untranslated]:
    """What stands between an interview in French or German and its documents; nothing for any other language."""
    language = kit.requisition.interview_language
    if language not in OTHER_LANGUAGES:
        return
    for n, competency in enumerate(kit.competencies):
        named = _of(competency.translations, language)
        fields = {"printed_name": named.printed if named else None, "definition": named.definition if named else None}
        yield from _wanting(competency.id, f"competencies/{n}", _gone(fields, language))
    for s, session in enumerate(kit.sessions):
        for n, question in enumerate(session.questions):
            yield from _wanting(question.id, f"sessions/{s}/questions/{n}", _gone_of(question, language))
    for n, fact in enumerate(kit.facts):
        asked = _of(fact.translations, language)
        yield from _wanting(fact.id, f"facts/{n}", _gone({"ask": asked.printed if asked else None}, language))


def _gone_of(question: "PlannedQuestion", language: str) -> tuple[str, ...]:
    """What of a question is not there in another language: `probes_fr`, or `probes_fr (2 of 4)` where some are."""
    said = _of(question.translations, language) or QuestionIn(language=language, text="")
    lengths = {"probes": len(question.probes), "anchors": len(question.anchors), "look_for": len(question.look_for)}
    fields: dict[str, str | None] = {"text": said.text}
    if question.fallback:
        fields["fallback"] = said.fallback
    if question.exercise is not None:
        fields["title"] = said.title
    gone = list(_gone(fields, language))
    for name, wanted in lengths.items():
        texts: tuple[str, ...] = getattr(said, name)
        found = len(tuple(filter(None, texts)))
        if wanted and not found == len(texts) == wanted:
            gone.append(f"{name}_{language} ({found} of {wanted})" if found else f"{name}_{language}")
    return tuple(gone)


def _gone(fields: Mapping[str, str | None], language: str) -> tuple[str, ...]:
    return tuple(f"{name}_{language}" for name, value in fields.items() if not value)


def _wanting(of: str, path: str, gone: tuple[str, ...]) -> Iterator[Untranslated]:
    if gone:
        yield Untranslated(of=of, path=path, fields=gone)


def _of(translations: Sequence[Said], language: str) -> Said | None:
    return next((each for each in translations if each.language == language), None)


def _said(translations: Sequence[Said], language: str) -> Said:
    """The translation as it is printed, where there is one."""
    said = _of(translations, language)
    assert said is not None
    if language != "fr":
        return said
    return replace(said, **{field.name: _unbroken(getattr(said, field.name)) for field in fields_of(said)})


def _unbroken(value: object) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_unbroken, value))
    return UNBROKEN.sub("\u00a0", value) if isinstance(value, str) else value


def _question_in(question: "PlannedQuestion", language: str) -> "PlannedQuestion":
    said = _said(question.translations, language)
    one, two, three, four, five = said.anchors
    exercise = question.exercise
    return replace(
        question,
        text=said.text,
        fallback=said.fallback if question.fallback else question.fallback,
        probes=tuple(replace(p, text=text) for p, text in zip(question.probes, said.probes, strict=True)),
        anchors=(one, two, three, four, five),
        look_for=said.look_for,
        exercise=exercise and replace(exercise, title=said.title or exercise.title),
    )


def _competency_in(competency: "RatedCompetency", language: str) -> "RatedCompetency":
    said = _said(competency.translations, language)
    return replace(competency, printed_name=said.printed, definition=said.definition or "")


def _fact_in(fact: "Fact", language: str) -> "Fact":
    said = _said(fact.translations, language)
    return replace(fact, ask=said.printed)
