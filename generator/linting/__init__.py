"""A catalogue in, what breaks the rules of good questions, probes and anchors out.

The rules are those of the structured-interview literature (OPM's guide of 2008, Smith and Kendall 1963 for
anchors) as far as a program can check them; what needs a reader's judgement stays with the reader.
"""

from collections.abc import Iterator

from generator.linting.anchors import lint_anchors, lint_longest_level
from generator.linting.findings import Finding
from generator.linting.own_words import lint_wording
from generator.linting.questions import lint_question, lint_set, lint_unique
from generator.model import Catalogue, Competency

__all__ = ["Finding", "lint_catalogue", "lint_wording"]


def lint_catalogue(catalogue: Catalogue) -> tuple[Finding, ...]:
    """Every breach of a checkable rule, in the file's order; written exceptions are left out."""
    findings: list[Finding] = []
    for competency in catalogue.competencies:
        excused = {(e.rule, e.where) for e in competency.exceptions}
        findings += [f for f in _lint_competency(competency) if (f.rule, f.where) not in excused]
    return (*findings, *lint_unique(catalogue), *lint_longest_level(catalogue))


def _lint_competency(competency: Competency) -> Iterator[Finding]:
    for question in competency.questions:
        yield from lint_question(competency, question)
    yield from lint_set(competency)
    yield from lint_anchors(competency)
