"""A question in somebody's own words in, the rules of good questions that the words break out."""

from generator.linting.findings import Finding
from generator.linting.questions import LONGEST, lint_question
from generator.model import Anchors, Competency, Level, PlannedQuestion, Question


def lint_wording(competency: Competency, question: PlannedQuestion, level: Level) -> tuple[Finding, ...]:
    """What is wrong with the question and its fallback; what was wrong with the catalogue's own is not told again."""
    own = Question(
        id=question.source,
        levels=(level,),
        # kit.yaml may call a question of one's own anything.
        type=question.type if question.type in LONGEST else "work-sample",
        text=question.text,
        fallback=question.fallback,
        probes=question.probes,
        anchors=Anchors(levels=(level,), texts=question.anchors),
    )
    source = next((q for q in competency.questions if q.id == question.source), None)
    known = set() if source is None else {(f.rule, f.message) for f in lint_question(competency, source)}
    return tuple(
        finding
        for finding in lint_question(competency, own)
        if finding.where == own.id and (finding.rule, finding.message) not in known
    )
