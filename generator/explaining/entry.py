"""One competency of the catalogue as a page to read."""

import textwrap
from collections.abc import Iterator, Sequence

from generator.model import Anchors, Competency, Level, Question

WIDTH = 100
SCALE = ("well below", "below", "meets what the job needs", "above", "well above")


def render(competency: Competency, level: Level | None) -> str:
    """The entry in words; with *level* only that level's questions and anchors."""
    return "\n".join(_page(competency, level))


def _page(competency: Competency, level: Level | None) -> Iterator[str]:
    yield competency.name
    yield "=" * len(competency.name)
    yield from _wrapped(competency.definition)
    yield f"On a form: {competency.printed_name}   Id: {competency.id}   Family: {competency.family}"
    yield f"Levels: {', '.join(competency.levels)}"
    if competency.slot is not None:
        yield f"Name first: {competency.slot.label}, such as {', '.join(competency.slot.examples)}"
    if competency.neighbours:
        yield "\nNot to be mixed up with"
        for name, sentence in competency.neighbours.items():
            yield from _wrapped(f"{name}: {sentence}", "  ")
    yield from _bullets("What shows it", competency.positive)
    yield from _bullets("What speaks against it", competency.negative)
    for question in competency.questions if level is None else competency.questions_at(level):
        yield from _question(question)
    for anchors in competency.anchors:
        if level is None or level in anchors.levels:
            yield from _anchors(f"Ratings, {', '.join(anchors.levels)}", anchors)
    if not competency.questions:
        yield "\nThe catalogue has no questions for it yet."
    yield from _wordings(competency)


def _wordings(competency: Competency) -> Iterator[str]:
    for language, found in competency.wordings.items():
        if found:
            yield f"\nHow postings ask for it ({language})"
            yield from _wrapped("; ".join(found), "  ")
    named = [f"{key}: {', '.join(names)}" for key, names in competency.crosswalk.items() if names]
    yield from _bullets("In published frameworks", named)


def _question(question: Question) -> Iterator[str]:
    yield f"\n{question.id}  ({question.type}; {', '.join(question.levels)})"
    yield from _wrapped(question.text, "  ")
    for probe in question.probes:
        yield from _wrapped(f"{probe.star}  {probe.text}", "    ")
    if question.fallback:
        yield from _wrapped(f"If no example comes: {question.fallback}", "    ")
    if question.anchors is not None:
        yield from _anchors("  Ratings of this question", question.anchors)


def _anchors(title: str, anchors: Anchors) -> Iterator[str]:
    yield f"\n{title}"
    for rating, (text, word) in enumerate(zip(anchors.texts, SCALE, strict=True), start=1):
        yield from _wrapped(f"{rating} {word}: {text}", "  ")


def _bullets(title: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield f"\n{title}"
        for text in texts:
            yield from _wrapped(f"- {text}", "  ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + "  ")
