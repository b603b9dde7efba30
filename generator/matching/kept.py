"""All wordings of one language compiled at once, in a form to keep as JSON, and the few that a text needs of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from generator import __version__
from generator.matching.splitting import LOOSE, Word, stems_of
from generator.matching.wordings import Counts, Wording, compile_wording, words_of
from generator.model import Catalogue
from generator.words import remember_stems, stem


class KeptWordings(NamedTuple):
    """The wordings of a language under the stems they may begin with, each list still the text it was kept as."""

    language: str
    begins: Mapping[str, str]


def wordings_to_keep(catalogue: Catalogue, language: str) -> dict[str, object]:
    """What `restored` makes kept wordings of; working it out takes as long as reading some postings."""
    begins: dict[str, list[Sequence[object]]] = {}
    stems = {word: stem(word, language) for word in sorted(LOOSE[language])}
    for competency in catalogue.competencies:
        for text in competency.wordings.get(language, ()):
            stems.update((word, stem(word, language)) for word in words_of(text, language))
            wording = compile_wording(competency.id, text, language)
            for first in wording.stems[0] if wording.stems else ():
                begins.setdefault(first, []).append(_plain(wording))
    lists = {first: json.dumps(found, separators=(",", ":")) for first, found in begins.items()}
    return {"program": __version__, "digest": catalogue.digest, "stems": stems, "begins": lists}


def restored(found: object, catalogue: Catalogue, language: str) -> KeptWordings | None:
    """The wordings as they were kept for this catalogue by this program; None where they were not."""
    match found:
        case {"program": str(program), "digest": str(digest), "stems": dict(stems), "begins": dict(begins)}:
            if (program, digest) == (__version__, catalogue.digest):
                remember_stems(stems, language)
                return KeptWordings(language, begins)
    return None


def kept_wordings(kept: KeptWordings, texts: Iterable[Sequence[Word]]) -> Mapping[str, tuple[Wording, ...]]:
    """The wordings that some texts could hold, under the words of the texts that may begin them."""
    stems = {word.text: stems_of(word.text, kept.language) for text_words in texts for word in text_words}
    there = {known for each in stems.values() for known in each}
    begun = {first: _wordings(kept.begins[first], there) for first in there if first in kept.begins}
    found = {}
    for word, each in stems.items():
        if starting := [wording for first in each for wording in begun.get(first, ())]:
            found[word] = tuple(starting)
    return found


def _wordings(kept: str, there: set[str]) -> list[Wording]:
    """The wordings of a kept list all of whose words are there."""
    found = (_wording(each) for each in json.loads(kept) if not any(there.isdisjoint(part) for part in each[1]))
    return list(found)


def _plain(wording: Wording) -> Sequence[object]:
    """A wording as lists, so that the same wordings are kept as the same text."""
    stems = [sorted(part) for part in wording.stems]
    exact = None if wording.exact is None else sorted(wording.exact)
    return [wording.id, stems, wording.gaps, *wording[3:7], exact, wording.counts.value]


def _wording(kept: Sequence[Any]) -> Wording:
    name, stems, gaps, captures, before, slot, named, exact, counts = kept
    parts = tuple(map(frozenset, stems))
    exactly = None if exact is None else frozenset(exact)
    return Wording(name, parts, tuple(gaps), captures, before, slot, named, exactly, Counts(counts))
