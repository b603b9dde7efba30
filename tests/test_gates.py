"""Patterns behind gates: they match where the whole pattern matches, and open only where a text may hold a match."""

import re
from pathlib import Path

import pytest

from generator.extracting.gates import Gates, Unit, first_matches, gates, in_small, units
from generator.extracting.sections import wording_of
from generator.extracting.seniority import ANSWERS, MANAGES, MANAGES_NOBODY, SIGNS, TITLES

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
        found = {n: match.start() for n, pattern in enumerate(whole) if (match := pattern.search(text))}
        if known.starts(text) != found or not known.may_match(text) >= found.keys():
            yield text


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_patterns_behind_gates_match_where_the_whole_patterns_do(language):
    assert list(disagreements(language, sentences(language)[::60])) == []


@pytest.mark.broad
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_patterns_behind_gates_match_every_labelled_sentence_as_the_whole_patterns_do(language):
    assert list(disagreements(language, sentences(language))) == []


def levels(texts):
    patterns = [*(pattern for _, _, pattern in (*ANSWERS, *SIGNS, *TITLES)), MANAGES, MANAGES_NOBODY]
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
    ("pattern", "expected"),
    [
        (r"\bcover letter\b|résumé", [(r"\bcover letter\b", ("cover letter",)), ("résumé", ("résumé",))]),
        (r"\b(?:apply|applied)\b", [(r"\bapply\b", ("apply",)), (r"\bapplied\b", ("applied",))]),
        (r"licen[cs]es?", [(r"licen[cs]es?", ("licen",))]),
        (r"colou?rs+", [(r"colou?rs+", ("colo",))]),
        (r"no{2,}ne", [(r"no{2,}ne", ())]),
        (r"\u00e9tat", [(r"\u00e9tat", ("tat",))]),
        (r"(?:care)?(?!x)ful", [(r"(?:care)?(?!x)ful", ("ful",))]),
        (r"\d+ .{0,40}(?:hour|day)", [(r"\d+ .{0,40}hour", ("hour",)), (r"\d+ .{0,40}day", ("day",))]),
        (r"a|[b|c]|(?:d|e)?", [("a", ()), ("[b|c]", ()), ("(?:d|e)?", ())]),
        ("(" * 9 + "care" + ")" * 9, [("(" * 9 + "care" + ")" * 9, ())]),
    ],
)
def test_an_alternative_needs_the_letters_that_each_of_its_matches_holds(pattern, expected):
    assert list(units(pattern)) == [Unit(*each) for each in expected]


def test_a_figure_opens_what_counts_and_nothing_else_does():
    known = gates((r"\b\d+\s?kg\b", r"[\d,]*x"))
    assert (known.may_match("lift 20 kg"), known.may_match("lift it")) == ({0, 1}, {1})
    assert gates((r"\d|" + "(" * 9 + "x" + ")" * 9,)).starts("x") == {0: 0}


def test_letters_that_are_the_same_regardless_of_case_are_the_same_in_small_letters():
    assert in_small("A\u017fk the \u0130stanbul Kelvin \u212a") == "ask the istanbul kelvin k"
