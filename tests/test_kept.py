"""Compiled wordings that an earlier run has kept: they find what the catalogue's own find."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.cli import flow
from generator.matching import match_competencies, match_title
from generator.matching.kept import restored, wordings_to_keep
from generator.model import Importance, Kind, Unit

SENTENCES = Path(__file__).parent.parent / "benchmarks" / "sentences"


def units(language, step):
    lines = (line for path in sorted(SENTENCES.glob("*.tsv")) for line in path.read_text("utf-8").splitlines())
    rows = (line.split("\t") for line in lines)
    chosen = [(kind, text) for kind, _, spoken, text in rows if spoken == language][::step]
    return [
        Unit(n=n, line=None, section=None, text=text, kind=Kind(kind), importance=Importance.NONE)
        for n, (kind, text) in enumerate(chosen)
    ]


def kept_for(catalogue, language):
    return restored(wordings_to_keep(catalogue, language), language)


@pytest.mark.broad
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_kept_wordings_match_every_labelled_sentence_as_fresh_ones_do(catalogue, language):
    kept, lines = kept_for(catalogue, language), units(language, 1)
    for start in range(0, len(lines), 40):
        posting = lines[start : start + 40]
        fresh = match_competencies(posting, catalogue, language)
        assert match_competencies(posting, catalogue, language, kept) == fresh


def test_kept_wordings_match_lines_and_a_title_as_fresh_ones_do(catalogue):
    few = replace(catalogue, competencies=catalogue.competencies[:15])
    kept, lines = kept_for(few, "fr"), units("fr", 25)
    assert match_competencies(lines, few, "fr", kept) == match_competencies(lines, few, "fr")
    assert match_title("Encadrement d'équipe", few, "fr", kept) == {"team-leadership"}


def test_a_command_keeps_the_wordings_of_a_language_and_makes_damaged_ones_anew(catalogue, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    few = replace(catalogue, competencies=catalogue.competencies[:5])
    made = flow.wordings_of(few, "de")
    (path,) = tmp_path.rglob("*.de.*.txt")
    content = path.read_bytes()
    assert flow.wordings_of(few, "de") == made
    path.write_bytes(content[:-9])
    assert (flow.wordings_of(few, "de"), path.read_bytes()) == (made, content)
    path.write_bytes(b"00000000\n")
    assert (flow.wordings_of(few, "de"), path.read_bytes()) == (made, content)


def test_a_catalogue_without_wordings_in_a_language_keeps_none(catalogue):
    none = replace(catalogue, competencies=())

    assert kept_for(none, "fr").under == {}
    assert match_title("Encadrement d'équipe", none, "fr", kept_for(none, "fr")) == frozenset()


@pytest.mark.parametrize("wording", ["crew | crews work", "glorbing|", "|zorp machines"])
def test_a_wording_with_an_empty_alternative_is_kept_as_any_other(catalogue, wording):
    one = replace(catalogue.competencies[0], wordings={"en": (wording, "steady hand")})
    few = replace(catalogue, competencies=(one,))
    lines = [Unit(n=0, line=1, section=None, text="A steady hand", kind=Kind.COMPETENCY, importance=Importance.MUST)]

    assert match_competencies(lines, few, "en", kept_for(few, "en")) == match_competencies(lines, few, "en")
