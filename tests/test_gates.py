"""Patterns behind gates: they match where the whole patterns match, and only what a text may match is compiled."""

import re
from pathlib import Path

import pytest

from generator.cli import flow
from generator.extracting import gates as module
from generator.extracting.gates import Gates, compiled, first_matches, in_small
from generator.extracting.leading import MANAGES, MANAGES_NOBODY
from generator.extracting.quantities import UNITS
from generator.extracting.ranks import TITLES
from generator.extracting.sections import FIELDS, wording_of
from generator.extracting.seniority import ANSWERS, SIGNS, YEARS
from generator.extracting.spoken import FORMS

SENTENCES = Path(__file__).parent.parent / "benchmarks" / "sentences"


def sentences(language):
    lines = (line for path in sorted(SENTENCES.glob("*.tsv")) for line in path.read_text("utf-8").splitlines())
    return [text for _, _, spoken, text in (line.split("\t") for line in lines) if spoken == language]


def patterns_of(language):
    wording = wording_of(language)
    cues = [pattern for _, _, pattern in wording.cues]
    phrases = [pattern for _, pattern in (*wording.phrases, *wording.leads)]
    return [*cues, *phrases, wording.preferred, wording.required, wording.waived, wording.aside]


def disagreements(language, texts):
    patterns = patterns_of(language)
    known, whole = Gates(patterns), [re.compile(pattern) for pattern in patterns]
    for text in map(str.lower, texts):
        found = {n: match.span() for n, pattern in enumerate(whole) if (match := pattern.search(text))}
        starts = {n: start for n, (start, _) in found.items()}
        if (known.spans(text), known.starts(text)) != (found, starts):
            yield text


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_patterns_behind_gates_match_where_the_whole_patterns_do(language):
    assert list(disagreements(language, sentences(language)[::60])) == []


@pytest.mark.broad
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_patterns_behind_gates_match_every_labelled_sentence_as_the_whole_patterns_do(language):
    assert list(disagreements(language, sentences(language))) == []


def levels(texts):
    patterns = [*(pattern for _, _, pattern in (*ANSWERS, *SIGNS, *YEARS, *TITLES)), MANAGES, MANAGES_NOBODY]
    whole = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    for text in texts:
        expected = [match and match[0] for match in (pattern.search(text) for pattern in whole)]
        if list(first_matches(patterns, [text])) != expected:
            yield text


def test_signs_of_a_level_are_the_words_that_the_whole_patterns_match():
    assert list(levels([*sentences("en")[::60], "MOTIVATE AND DEVELOP YOUR TEAM", "Leads a Team of 12 nurses"])) == []


@pytest.mark.broad
def test_signs_of_a_level_are_those_of_the_whole_patterns_in_every_labelled_sentence():
    assert list(levels([text for language in ("en", "fr", "de") for text in sentences(language)])) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\blicen[cs]es?\b", "no licenced, no licences"),
        (r"licen[cs]es?", "two licences"),
        (r"\b(?:care|carer)\b", "a carer"),
        (r"(?:care|carer)", "a carer"),
        (r"^pay$", "pay\n"),
        (r"^pay\b", "pay, repay, pay"),
        (r"\bcv\b", "cvs or a cv"),
        (r"\b-ing\b", "a -ing, co-ing"),
        (r"\b\d+\s?kg\b", "lift it, lift 20 kg"),
        (r"\b(?:sit|stand)\b.{0,20}\b(?:hours|shift)\b", "hours to sit; sit for hours"),
        (r"\blift(?! your)", "lift your eyes, lift boxes"),
        (r"étage", "au 3e étage"),
        (r"x*", "nothing"),
        ("(" * 9 + "care|love" + ")" * 9, "with love"),
    ],
)
def test_a_pattern_behind_gates_begins_and_ends_where_it_does_alone(pattern, text):
    assert Gates([pattern]).spans(text) == {0: re.search(pattern, text).span()}


def test_nothing_is_compiled_for_a_text_without_the_words():
    known, before = Gates([r"\bsit\b.{0,9}\bhours\b", r"\b\d+ tons\b"]), compiled.cache_info().misses
    assert known.starts("time to sit, by tons") == {}
    assert compiled.cache_info().misses == before


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_no_pattern_has_the_sign_that_stands_between_the_parts_of_a_kept_line(language):
    levels = [*(pattern for _, _, pattern in (*ANSWERS, *SIGNS, *YEARS, *TITLES)), MANAGES, MANAGES_NOBODY]
    asked = [*patterns_of(language), *levels, *(pattern for _, pattern in FIELDS), FORMS, *UNITS]
    assert not any(module.SIGN in pattern for pattern in asked)


def test_letters_that_are_the_same_regardless_of_case_are_the_same_in_small_letters():
    assert in_small("A\u017fk the \u0130stanbul Kelvin \u212a") == "ask the istanbul kelvin k"


def test_tables_kept_from_an_earlier_process_match_as_fresh_ones_do(monkeypatch):
    patterns, texts = patterns_of("fr")[:30], [in_small(text) for text in sentences("fr")[::40]]
    monkeypatch.setattr(module, "REMEMBERED", {})
    monkeypatch.setattr(module, "MADE", {})
    fresh = list(map(Gates(patterns).spans, texts))
    module.remember(dict(module.worked_out()))

    assert module.worked_out() == {}
    assert list(map(Gates(patterns).spans, texts)) == fresh


@pytest.mark.parametrize("kept", ["null", "[]", '{"0":1}', "[{},{}]"])
def test_what_is_no_table_is_not_taken(kept, monkeypatch):
    monkeypatch.setattr(module, "REMEMBERED", {})
    monkeypatch.setattr(module, "MADE", {})
    module.table((r"\bno table\b",))
    module.remember(dict.fromkeys(module.worked_out(), kept))
    assert Gates((r"\bno table\b",)).starts("there is no table") == {0: 9}


def test_a_command_keeps_what_it_made_of_patterns_and_makes_what_is_damaged_anew(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(module, "REMEMBERED", {})
    monkeypatch.setattr(module, "MADE", {})
    Gates(["care"])
    flow.keep_patterns()
    (path,) = tmp_path.rglob("patterns.*.tables.tsv")
    content = path.read_bytes()
    flow.recall_patterns()
    assert list(module.REMEMBERED) == list(module.MADE)

    path.write_bytes(content[:-9])
    module.remember({})
    flow.recall_patterns()
    flow.keep_patterns()
    assert path.read_bytes() == content
