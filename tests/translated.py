"""Kits in French and German: planned in English, every text of theirs with one in the other language beside it."""

from dataclasses import replace

from generator.model import NameIn, QuestionIn


def translated(kit, language, said=None):
    """The kit with everything that its panel reads in *language* too, as kit.yaml would have it.

    *said* makes a text of the other language from one in English; unless given, it is short: `[fr] …`.
    """

    def mark(text):
        return f"[{language}] {len(text)}-{sum(map(ord, text)) % 9973}"

    said = said or mark

    def question(q):
        return replace(
            q,
            translations=(
                QuestionIn(
                    language=language,
                    text=said(q.text),
                    fallback=q.fallback and said(q.fallback),
                    probes=tuple(said(p.text) for p in q.probes),
                    anchors=tuple(said(text) for text in q.anchors),
                    look_for=tuple(map(said, q.look_for)),
                    title=q.exercise and said(q.exercise.title),
                ),
            ),
            translated_by="Maja Keller",
        )

    def named(c):
        name = NameIn(language=language, printed=said(c.printed_name), definition=said(c.definition))
        return replace(c, translations=(name,))

    return replace(
        kit,
        requisition=replace(kit.requisition, interview_language=language),
        sessions=tuple(replace(s, questions=tuple(map(question, s.questions))) for s in kit.sessions),
        competencies=tuple(map(named, kit.competencies)),
        facts=tuple(replace(f, translations=(NameIn(language=language, printed=said(f.ask)),)) for f in kit.facts),
    )
