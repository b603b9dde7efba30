"""Words in, the competencies they fit out: by wordings, names and definitions."""

from generator.matching.splitting import split_words
from generator.matching.wordings import Counts, compile_wordings, find_wordings
from generator.model import Catalogue, Competency
from generator.words import content_stems

MOST = 10
LANGUAGES = ("en", "fr", "de")


def search_catalogue(query: str, catalogue: Catalogue) -> tuple[tuple[Competency, str], ...]:
    """The ten best competencies for the words, the best first, each with what it was found by."""
    asked = content_stems(query)
    hits: list[tuple[float, int, Competency, str]] = []
    worded = {
        f.wording.id: language
        for language in LANGUAGES
        for asked_words in [split_words(query, language)]
        for f in find_wordings(asked_words, compile_wordings(catalogue, language, [asked_words]))
        if f.wording.counts is Counts.ALWAYS
    }
    for position, competency in enumerate(catalogue.competencies):
        score, because = _fit(competency, asked)
        if competency.id in worded:
            score, because = score + 2, f"postings ask for it so ({worded[competency.id]})"
        if score > 0:
            hits.append((-score, position, competency, because))
    return tuple((competency, because) for _, _, competency, because in sorted(hits, key=lambda h: h[:2])[:MOST])


def _fit(competency: Competency, asked: frozenset[str]) -> tuple[float, str]:
    """How many of the words stand in the name (most), the definition and the wordings (least)."""
    if not asked:
        return 0.0, ""
    named = len(asked & content_stems(f"{competency.id.replace('-', ' ')} {competency.name}"))
    defined = len(asked & content_stems(competency.definition))
    texts = [text for found in competency.wordings.values() for text in found]
    worded = max((len(asked & content_stems(text)) for text in texts), default=0)
    score = (2 * named + defined + worded) / len(asked)
    because = "by its name" if named else "by its definition" if defined else "by how postings ask for it"
    return (score, because) if score >= 0.5 else (0.0, "")
